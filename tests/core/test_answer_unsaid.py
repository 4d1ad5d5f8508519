"""Why an answer is not in the letter is said as it is: that the letter speaks of the slip only where it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.corrections import Answer, corrected
from afterword.core.debrief import Debrief, think_through
from afterword.core.occasion import AfterwordError, Facts, Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.unsaid import left_unsaid, replaced_words, why_unsaid
from afterword.core.write.item import evidence_id
from afterword.core.write.letter import Claim, LetterState

HOME = ZoneInfo("UTC")
SLIP = "I snapped at Odile at the till"
ACCOUNT = f"{SLIP} because the queue was long. She cried."


def occasion(*answers: str) -> Occasion:
    moment = Moment(Quote(0, len(SLIP), SLIP), Polarity.SLIP, "arguing", facts=Facts(severity=3))
    told = Occasion(
        "o",
        ACCOUNT,
        setting=Setting.WORK,
        told_at=datetime(2026, 5, 6, 18, tzinfo=UTC),
        moments=(moment,),
        people=(Person("Odile", "seen"),),
        writer="Piet",
    )
    for words in answers:
        told = corrected(told, (Answer(0, words, again=True),), HOME)
    return told


def debrief(text: str, *evidence: str) -> Debrief:
    found = think_through(occasion("The till was new to me."), home=HOME, check=lambda *_, **__: ())
    claims = tuple(Claim(0, 4, one) for one in evidence)
    return replace(found, letter=replace(found.letter, text=text, claims=claims))


def test_a_letter_that_speaks_of_the_slip_is_said_to_do_so_in_its_own_words() -> None:
    why = why_unsaid(debrief("Dear Odile, I was sharp with you.", evidence_id(Quote(0, len(SLIP), SLIP))), 0)
    assert "in words of its own" in why


def test_a_letter_that_does_not_is_not_said_to_say_what_there_is() -> None:
    why = why_unsaid(debrief("Dear Odile, thank you for the cake."), 0)
    assert "no place" in why
    assert "what there is to say" not in why


def test_a_letter_that_leaves_out_its_own_correction_says_so() -> None:
    words = "I said the boiler was checked"
    moment = Moment(Quote(0, len(words), words), Polarity.SLIP, "technical_error", confidence=0.95)
    told = Occasion("o", f"{words}.", told_at=datetime(2026, 5, 6, 18, tzinfo=UTC), moments=(moment,), writer="Piet")
    found = think_through(told, home=HOME, check=lambda *_, **__: ())
    (lack,) = left_unsaid(found)
    assert lack.startswith("It does not put right yet slip 1") and "the boiler was checked" in lack
    assert found.letter.state is LetterState.NEEDS
    answered = corrected(told, (Answer(0, "It was checked in March, not in May."),), HOME)
    assert left_unsaid(think_through(answered, home=HOME, check=lambda *_, **__: ())) == ()


def test_a_letter_says_that_a_slip_waits_for_its_it_was_so() -> None:
    words = "I nodded when she spoke of the ticket"
    moment = Moment(Quote(0, len(words), words), Polarity.SLIP, "lie", confidence=0.2, also=("other",))
    told = Occasion("o", f"{words}.", told_at=datetime(2026, 5, 6, 18, tzinfo=UTC), moments=(moment,), writer="Piet")
    (lack,) = left_unsaid(think_through(told, home=HOME, check=lambda *_, **__: ()))
    assert lack.startswith("It says nothing yet of slip 1")
    whole = debrief("Dear Odile, I was sharp with you.", evidence_id(Quote(0, len(SLIP), SLIP)))
    assert left_unsaid(whole) == ()


def test_a_bare_yes_takes_what_was_shown_beside_the_question_and_else_is_asked_for_words() -> None:
    words, truth = "I said the valve opens at 2 bar", "It opens at 4 bar"
    account = f"{words}. {truth}."
    at = account.index(truth)
    shown = (Quote(at, at + len(truth), truth),)
    moment = Moment(Quote(0, len(words), words), Polarity.SLIP, "technical_error", confidence=0.95, answers=shown)
    told = Occasion("o", account, told_at=datetime(2026, 5, 6, 18, tzinfo=UTC), moments=(moment,), writer="Piet")
    (answer,) = corrected(told, (Answer(0, "Yes, that is it."),), HOME).evidence
    assert answer.text == truth
    bare = replace(told, moments=(replace(moment, answers=()),))
    with pytest.raises(AfterwordError, match="in your own words"):
        corrected(bare, (Answer(0, "yes"),), HOME)
    (own,) = corrected(bare, (Answer(0, "Yes, 4 bar."),), HOME).evidence
    assert own.text == "Yes, 4 bar."


def test_what_an_answer_replaced_is_told_and_what_stays_beside_it_is_not() -> None:
    first = occasion("I snapped at you.", "I will do your Saturday.")
    assert replaced_words(occasion("I snapped at you."), first) == ""
    again = corrected(first, (Answer(0, "I will do your next two Saturdays.", again=True),), HOME)
    assert replaced_words(first, again) == "I will do your Saturday."


def test_a_sentence_of_an_answer_that_the_letter_leaves_out_is_named() -> None:
    held = debrief("Dear Odile, the till was new to me.", "own-1")
    assert why_unsaid(held, 0) == ""
    (moment,) = held.occasion.moments
    both = replace(
        held,
        occasion=replace(
            held.occasion,
            evidence=tuple(
                replace(one, text=f"{one.text} Nobody had counted the float.") for one in held.occasion.evidence
            ),
        ),
    )
    assert moment.facts.evidence == ("own-1",)
    assert "“Nobody had counted the float.”" in why_unsaid(both, 0)
