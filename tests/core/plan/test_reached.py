"""A message to somebody else is none to the one the letter is for."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Occasion, Person, Quote
from afterword.core.plan.reached import has_written

ILSE, HALVARD, PRITI = Person("Ilse", "sister"), Person("Halvard", "director"), Person("Priti")


@pytest.mark.parametrize(
    ("message", "people", "written"),
    [
        ("I rang Mum on Wednesday and said I was sorry", (ILSE,), False),
        ("I phoned the garage the next morning", (HALVARD,), False),
        ("I texted Priti last night to say sorry", (HALVARD, PRITI), False),
        ("I texted my sister on Monday", (ILSE,), True),
        ("I wrote to Halvard that evening", (HALVARD, PRITI), True),
        ("I rang her the next day and said sorry", (ILSE,), True),
        ("I sent a card the next day", (), True),
    ],
)
def test_a_message_counts_where_it_may_have_gone_to_them(
    message: str, people: tuple[Person, ...], written: bool
) -> None:
    sent = (Quote(0, len(message), message),)
    assert has_written(Occasion("a", message, people=people, already_sent=sent)) is written


def test_the_words_beside_a_name_tell_who_is_meant() -> None:
    account = "My sister Ann was hurt. I texted my sister on Monday."
    start = account.index("I texted")
    sent = (Quote(start, len(account), account[start:]),)
    assert has_written(Occasion("a", account, people=(Person("Ann"),), already_sent=sent))
