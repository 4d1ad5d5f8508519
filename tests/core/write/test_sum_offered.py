"""What is owed is named, and what is paid back in parts, each on its day, stands in the letter."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.occasion import Occasion, Person, Setting
from afterword.core.omission import undone
from afterword.core.write.repair_offered import repairs_offered


def offered(account: str, *people: str) -> list[str]:
    told_at = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)  # a Monday
    who = tuple(Person(name) for name in people or ("Marta",))
    occasion = Occasion("o1", account, setting=Setting.PERSONAL, told_at=told_at, people=who)
    return [words for _, words in repairs_offered(occasion, who[0])]


@pytest.mark.parametrize(
    ("account", "sentences"),
    [
        (
            "I can give her 90 tomorrow and the other 60 on january 8. She was kind about it.",
            ["I can give you 90 on Tuesday and the other 60 on January 8."],
        ),
        ("I'll pay Marta £45 on Friday.", ["I will pay you £45 on Friday."]),
        ("I can give her 50 on Friday. I can drive her to the clinic.", ["I can give you 50 on Friday.", "I can drive you to the clinic."]),
        ("I can mend the gate on Friday. Or I can buy her a new gate on Monday.", ["I can mend the gate on Friday."]),
        ("I can do a second reading on Thursday, the papers would be with them by Friday.", ["I can do a second reading on Thursday."]),
        ("I can give her fifty quid a week.", ["I can give you fifty quid a week."]),
        ("I can pay two thousand now.", ["I can pay two thousand now."]),
        ("I'll give her the eighty-five pounds on Friday.", ["I will give you the eighty-five pounds on Friday."]),
        ("I can give her two hundred minutes on Friday.", []),
        ("I'd give 6 out of 10 for it.", []),
        ("I can give her 20 minutes on Friday.", []),
        ("I can do a second reading on Thursday with both of them.", []),
    ],
)  # fmt: skip
def test_an_offer_of_a_sum_stands_in_the_letter_with_its_days(account: str, sentences: list[str]) -> None:
    assert offered(account) == sentences


@pytest.mark.parametrize(
    ("before", "words", "deed"),
    [
        ("I owe Marta 150 since May. ", "I told her I'd pay it end of june and I didn't", "did not pay the 150 at the end of June as I had promised"),
        ("", "She lent me $90 for the bus and I promised to give it back in May and did not", "did not give the $90 back as I had promised"),
        ("I owe her 12 days of sitting. ", "I promised to pay it on Friday and did not", "did not pay it as I had promised"),
        ("She lent me 30 euros, then 50 euros. ", "I promised to pay it on Friday and did not", "did not pay it as I had promised"),
    ],
)  # fmt: skip
def test_what_was_not_paid_is_named(before: str, words: str, deed: str) -> None:
    assert undone(words, f"{before}{words}.", to_reader=True, names=("Marta",)) == deed
