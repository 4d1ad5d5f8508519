"""What went well is shown without the reproach that stands beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.good_half import good_half
from afterword.core.learn.learned import Learned
from afterword.core.learn.lessons import suggestions
from afterword.core.occasion import Moment, Occasion, Polarity, Quote, Setting


def shown(text: str) -> str:
    start, end = good_half(text)
    return text[start:end]


@pytest.mark.parametrize(
    ("told", "good"),
    [
        ("I walked them through the audit and they laughed.", "I walked them through the audit and they laughed."),
        ("I carried all the chairs in like a muppet, but his mother thanked me twice.", "his mother thanked me twice"),
        ("They liked my drawing of the pump, which is ridiculous.", "They liked my drawing of the pump"),
        ("Then I felt so stupid. She asked me for the recipe.", "She asked me for the recipe"),
        ("I stood there like an idiot", ""),
        # What was done wrongly went not well, however it was taken.
        ("I gave a man a fiver too much and he gave it back straight away.", ""),
        ("i said 0.5 then went no 0.05 sorry and the guy said well caught", ""),
        ("Blanked on one date, said so, and the head of service said so would she.", ""),
        ("I altered the order without telephoning them to check, and they thanked me.", ""),
        (
            "I drew the arrow the wrong way first. By the end the whole class clapped.",
            "By the end the whole class clapped.",
        ),
        ("I burnt the pizza and we laughed. Then the rain came.", ""),
        ("She hugged me for the cake. The oven at their place smokes like a chimney.", "She hugged me for the cake."),
        # Of faults that were none, or another's, it is told gladly.
        ("Seventy-four words a minute, not one mistake", "Seventy-four words a minute, not one mistake"),
        (
            "I found both mistakes in their sheet and she thanked me.",
            "I found both mistakes in their sheet and she thanked me.",
        ),
        ("I dropped in on the ward and they clapped.", "I dropped in on the ward and they clapped."),
        ("He apologised for the wait and loved the plan.", "He apologised for the wait and loved the plan."),
        ("I hate myself for it; ok; yes", ""),
    ],
)
def test_a_telling_that_blames_is_cut_to_its_good_half_or_left_out(told: str, good: str) -> None:
    assert shown(told) == good


@given(st.text(max_size=120))
def test_what_is_shown_always_stands_in_the_telling(text: str) -> None:
    start, end = good_half(text)
    assert 0 <= start <= end <= len(text)


def test_no_plan_is_made_of_a_reproach() -> None:
    words = "I dried the plates like a fool for an hour, and he hugged me at the gate"
    told = Occasion("a", words, Setting.PERSONAL, moments=(Moment(Quote(0, len(words), words), Polarity.STRENGTH),))
    (strength,) = told.strengths
    assert words[strength.quote.start : strength.quote.end] == strength.quote.text == "he hugged me at the gate"
    assert all("fool" not in f"{one.cue} {one.about}" for one in suggestions(told, Learned()))


@pytest.mark.parametrize(
    ("told", "slip", "good"),
    [
        ("I sent the old price and the client laughed.", "I sent the old price and the client laughed.", ""),
        (
            "I sent the old price, and then I closed the sale in four minutes.",
            "I sent the old price",
            "I closed the sale in four minutes.",
        ),
        ("They clapped for my talk, but I left her name out", "I left her name out", "They clapped for my talk"),
        ("They clapped for my talk. I left early.", "left", "They clapped for my talk."),
        ("It went well, I left her name out", "I left her name out", ""),
    ],
)
def test_what_is_a_slip_as_well_did_not_go_well(told: str, slip: str, good: str) -> None:
    at = told.index(slip)
    start, end = good_half(told, [(at, at + len(slip))])
    assert told[start:end] == good


def test_words_without_a_sign_that_it_went_well_have_to_be_read_surely() -> None:
    for words, chance, shown_as_good in (
        ("I put the nuts on by hand, all ten", 0.75, False),
        ("I put the nuts on by hand, all ten", 0.9, True),
        ("I put the nuts on by hand and he shook my hand", 0.6, True),
    ):
        moment = Moment(Quote(0, len(words), words), Polarity.STRENGTH, confidence=chance)
        assert bool(Occasion("a", words, moments=(moment,)).strengths) is shown_as_good


def test_what_may_as_well_be_something_else_did_not_go_well() -> None:
    words = "The vet cost him 120"
    unsure, sure = (Moment(Quote(0, 20, words), Polarity.STRENGTH, confidence=chance) for chance in (0.42, 0.9))
    assert Occasion("a", words, moments=(unsure,)).strengths == ()
    assert Occasion("a", words, moments=(sure,)).strengths == (sure,)
