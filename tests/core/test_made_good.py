"""What was put right on the spot is told apart from what others did about it, and from what was only offered."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.made_good import made_good
from afterword.core.occasion import Moment, Noticed, Occasion, Person, Polarity, Quote, Want
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Shape

TOLD = datetime(2026, 11, 28, 18, tzinfo=ZoneInfo("Europe/London"))


def slip(account: str) -> tuple[str, Quote]:
    """The account without its bar, and the words before the bar."""
    end = account.find("|") if "|" in account else len(account)
    text = account.replace("|", "")
    return text, Quote(0, end, text[:end])


@pytest.mark.parametrize(
    ("account", "done"),
    [
        ("Burnt the first tray, owned up straight away and did another one.", True),
        ("I broke a plate| and paid for it.", True),
        ("I spilled coffee.| I wiped it up at once.", True),
        ("I bent the lid| and I put it right.", True),
        ("I scraped their trailer| and said nothing.", False),
        ("I broke a plate| and offered to pay.", False),
        ("I spilled coffee.| She wiped it up.", False),
        ("I broke it.| I should have replaced it.", False),
    ],
)
def test_it_was_made_good_where_the_words_say_that_they_did_it(account: str, done: bool) -> None:
    assert made_good(*slip(account)) is done


@pytest.mark.parametrize(
    ("account", "shape"),
    [
        ("I burnt the first tray| and did another one. I don't want the job any more.", Shape.WITHDRAWAL),
        ("I scraped their trailer| and said nothing. I don't want the job any more.", Shape.APOLOGY),
    ],
)
def test_who_does_not_want_it_withdraws_where_nothing_is_owed_beside_it(account: str, shape: Shape) -> None:
    text, words = slip(account)
    moment = Moment(words, Polarity.SLIP, "damage", Noticed.SEEN)
    told = Occasion(
        "a", text, told_at=TOLD, ended_at=TOLD, people=(Person("Luca Ferretti"),), moments=(moment,), want=Want.NO
    )
    letter = compose_letter(told, judge(told))
    assert letter is not None
    assert letter.shape is shape
