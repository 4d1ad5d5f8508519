"""What fell on oneself is owed to nobody, and what they waved off is a reason to ask."""

from __future__ import annotations

import pytest

from afterword.core.judge.change import smallest_change
from afterword.core.judge.gates import Case
from afterword.core.judge.verdict import judge_slip
from afterword.core.occasion import Action, Facts, Harm, Moment, Noticed, Polarity, Quote


def spilled(words: str, harm: Harm = Harm.PROPERTY) -> Moment:
    cue = Quote(0, 9, "she looked")
    return Moment(
        Quote(0, len(words), words), Polarity.SLIP, "damage", Noticed.SEEN, cue, Facts(harm=harm), confidence=0.9
    )


@pytest.mark.parametrize(
    "words",
    [
        "I knocked my tea over and got a stain on my own blouse",
        "I spilt coffee down my shirt",
        "I spilled soup on myself",
        "I also tipped cocoa over my own drawing board",
        "I dropped my phone and cracked it",
    ],
)
@pytest.mark.parametrize("harm", [Harm.PROPERTY, Harm.PERSON])
def test_a_stain_on_ones_own_clothes_gets_no_word_though_they_saw_it(words: str, harm: Harm) -> None:
    verdict = judge_slip(spilled(words, harm))
    assert (verdict.action, verdict.is_duty) == (Action.LEAVE_ALONE, False)


@pytest.mark.parametrize(
    "words",
    [
        "I spilled my coffee on their carpet",
        "I knocked a cup over and it went down my shirt and onto the laptop",
        "I spilt tea on my sleeve and on her",
        "I dropped my cup on her foot",
        "I cracked my sister's laptop",
        "I broke Anna's mug and cut my hand on a mark",
    ],
)
def test_what_was_theirs_is_still_made_good(words: str) -> None:
    assert judge_slip(spilled(words)).action is Action.MAKE_GOOD


def test_it_says_what_would_make_it_owed() -> None:
    change = smallest_change(spilled("I spilt coffee down my shirt"), Case())
    assert change is not None
    assert change.sentence == "If something of theirs was hit as well: make it good."


def said(words: str, cue: str = "Milo laughed") -> Moment:
    return Moment(
        Quote(0, len(words), words), Polarity.SLIP, "offensive_remark", Noticed.SEEN, Quote(0, len(cue), cue), Facts()
    )


@pytest.mark.parametrize(
    "words",
    [
        'I said to our cat "off, you fat thing", and the whole call heard it',
        "I was shouting at the printer that it is a useless lump",
        'I told my dog "you stink"',
    ],
)
def test_what_was_said_to_an_animal_or_a_thing_is_owed_to_nobody(words: str) -> None:
    assert judge_slip(said(words)).action is Action.LEAVE_ALONE


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ('I said to Milo "you run like a cat"', "He went red"),
        ("I told the dog in front of her that she is fat, and she was hurt", "She was hurt"),
        ('I said to my dog "shut up"', "Milo thought I meant him"),
        ("I said to my dog's walker that she is slow", "She frowned"),
    ],
)
def test_what_somebody_was_told_or_took_for_themselves_still_is(words: str, cue: str) -> None:
    assert judge_slip(said(words, cue)).action is Action.APOLOGISE
