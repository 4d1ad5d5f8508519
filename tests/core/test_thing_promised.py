"""The thing promised lands in the letter: as it was answered, or as the account tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.corrections import Answer, Promised, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError, Facts, Moment, Occasion, Person, Polarity, Quote
from afterword.core.pledges import pledges_in
from afterword.core.thing_promised import act_in_full, given
from afterword.core.write.compose import compose_letter
from afterword.reading.broken_word import with_late_words

HOME = ZoneInfo("Europe/London")
ENDED, TOLD = datetime(2026, 11, 24, 11, tzinfo=HOME), datetime(2026, 11, 26, 18, tzinfo=HOME)
LATE = "I told Petra I'd email her my diver number by Wednesday. It's now Thursday and I've not done it."


def occasion(account: str, *slips: Moment) -> Occasion:
    return Occasion("a", account, people=(Person("Petra Lund"),), ended_at=ENDED, told_at=TOLD, moments=slips)


def late() -> Occasion:
    return occasion(LATE, *with_late_words(LATE, (), ENDED, TOLD))


def letter(told: Occasion) -> str:
    return " ".join(compose_letter(told, judge(told)).text.split())


@pytest.mark.parametrize(
    ("account", "thing"),
    [
        ("I promised to send her two references by tonight, so that's Ayo Balogun and Lena Fisk.", "Ayo Balogun and Lena Fisk"),
        ("I said I'd send her the names of two referees, that would be Ayo Balogun and Lena Fisk.", "Ayo Balogun and Lena Fisk"),
        ("I told her I'd email my licence number on Friday. My licence number is HG 40 7721.", "HG 40 7721"),
        ("I told her I'd email my licence number on Friday. My bus is number 14.", ""),
        ("I told her I'd send the plan on Friday, so that's Ayo Balogun and Lena Fisk happy.", ""),
        ("I promised to send her two references by tonight. It is late.", ""),
    ],
)  # fmt: skip
def test_names_and_numbers_that_the_account_tells_are_the_thing(account: str, thing: str) -> None:
    (pledge,) = pledges_in(account)
    told = given(occasion(account), pledge)
    assert (told.words if told else "") == thing
    assert not thing or f": {thing}." in letter(occasion(account))


@pytest.mark.parametrize("answer", ["0098 3321", "My diver number is 0098 3321", "It is attached."])
def test_an_answer_stands_in_place_of_the_gap(answer: str) -> None:
    text = letter(corrected(late(), (Answer(0, answer, again=True),), HOME))
    assert "[" not in text
    assert answer.rstrip(".").removeprefix("My ") in text
    assert "late" in text


def test_an_answer_about_a_slip_and_one_about_the_thing_stand_side_by_side() -> None:
    account = "She asked the depth limit and I said 60 metres. " + LATE
    start = account.index("She asked")
    wrong = Moment(
        Quote(start, start + 46, account[start : start + 46]), Polarity.SLIP, "technical_error", facts=Facts(severity=3)
    )
    told = occasion(account, *with_late_words(account, (wrong,), ENDED, TOLD))
    for words in ("My diver number is 0098 3321", "The limit is 50 metres."):
        told = corrected(told, (Answer(0, words, again=True),), HOME)
    assert {piece.text for piece in told.evidence} == {"My diver number is 0098 3321", "The limit is 50 metres."}
    text = letter(told)
    assert "my diver number is 0098 3321" in text
    assert "50 metres" in text
    again = corrected(told, (Answer(0, "My diver number is 0098 3322", again=True),), HOME)
    assert "0098 3321" not in " ".join(piece.text for piece in again.evidence)


def test_what_only_says_it_is_what_they_had_asked_for() -> None:
    account = 'He rang me. He said "send me your course certificate please". I promised him to send it today.'
    (pledge,) = pledges_in(account)
    assert act_in_full(account, pledge) == "send my course certificate today"
    account = "Yesterday was the interview. She asked for my reference from Graz and I promised to send it today."
    (pledge,) = pledges_in(account)
    assert act_in_full(account, pledge).startswith("send my reference")


def test_what_is_said_of_then_is_no_thing() -> None:
    told = corrected(late(), (Answer(0, "I was at my mother's with no signal"),), HOME)
    (pledge,) = pledges_in(LATE)
    assert given(told, pledge) is None
    assert given(replace(told, evidence=()), pledge) is None


OPEN = "It went well. I promised Petra to email her two references by tonight."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ayo Balogun and Lena Fisk", "Ayo Balogun and Lena Fisk"),
        ("they are attached", "They are attached."),
        ("they come on Monday by noon", "They come on Monday by noon."),
    ],
)
def test_what_was_promised_has_its_place_where_no_slip_was_read(words: str, said: str) -> None:
    told = occasion(OPEN)
    assert "[attach it" in letter(told)
    text = letter(corrected(told, (Promised(words),), HOME))
    assert said in text
    assert "[" not in text


def test_what_is_said_again_of_a_promise_takes_the_place_of_the_first() -> None:
    told = corrected(occasion(OPEN), (Promised("they are attached"),), HOME)
    told = corrected(told, (Promised("Ayo Balogun and Lena Fisk"),), HOME)
    assert "attached" not in letter(told)
    assert len(told.evidence) == 1


def test_without_an_open_promise_nothing_is_taken() -> None:
    with pytest.raises(AfterwordError, match="No promise"):
        corrected(occasion("It went well."), (Promised("they are attached"),), HOME)
