"""What was put right on the spot is told apart from what others did about it, and from what was only offered."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.made_good import made_good
from afterword.core.occasion import Moment, Noticed, Occasion, Person, Polarity, Quote, Want
from afterword.core.write.at_hand import WHAT_WAS_DAMAGED
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import LetterState, Shape
from afterword.core.write.phone import phone_script

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
        ("I cracked the pump,| dried it off and put it back in his shed. Didn't say a word.", False),
        ("I broke the handle| and glued it and told nobody.", False),
        ("I broke the handle,| glued it and told her at once.", True),
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


def test_nothing_is_made_good_before_it_has_a_name_and_one_question_asks_for_it() -> None:
    text, words = slip("The ladder one is fine till June.| Then I said forty rungs. It was thirty.")
    said = Quote(text.index("I said"), text.index(" It was"), "I said forty rungs.")
    harm = Moment(words, Polarity.SLIP, "damage", Noticed.SEEN)
    wrong = Moment(said, Polarity.SLIP, "technical_error", Noticed.SEEN)
    for moments in ((harm,), (harm, wrong)):
        told = Occasion("a", text, people=(Person("Luca Ferretti"),), moments=moments, writer="Ida Roos")
        letter = compose_letter(told, judge(told))
        assert letter.state is LetterState.NEEDS
        assert [need for need in letter.needs if "damaged" in need] == [WHAT_WAS_DAMAGED]
        assert not re.search(r"pay for|replace|another one|a new one|damaged|sorry", letter.text)
        script = phone_script(told, judge(told))
        assert WHAT_WAS_DAMAGED in script.waits
        assert not re.search(
            r"pay for|replace|another one|a new one|damaged|sorry", " ".join(line.words for line in script.lines)
        )
    assert "I said forty rungs; " in letter.text
    assert "thirty" in letter.text


def test_what_was_damaged_stands_in_the_persons_words() -> None:
    text, words = slip("I scraped the pulpit with my case.|")
    told = Occasion(
        "a",
        text,
        people=(Person("Luca"),),
        moments=(Moment(words, Polarity.SLIP, "damage", Noticed.SEEN),),
        writer="Ida Roos",
    )
    assert "I scraped the pulpit" in compose_letter(told, judge(told)).text
