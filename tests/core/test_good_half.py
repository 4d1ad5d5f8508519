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


def test_what_may_as_well_be_something_else_did_not_go_well() -> None:
    words = "The vet cost him 120"
    unsure, sure = (Moment(Quote(0, 20, words), Polarity.STRENGTH, confidence=chance) for chance in (0.42, 0.9))
    assert Occasion("a", words, moments=(unsure,)).strengths == ()
    assert Occasion("a", words, moments=(sure,)).strengths == (sure,)
