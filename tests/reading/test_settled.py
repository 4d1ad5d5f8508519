"""A slip counts as settled on the spot only where the reader is quite sure of it; a likely settlement weighs by its chance."""

from collections import defaultdict
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from afterword.core.judge.leaning import leaning
from afterword.core.judge.verdict import NAMES_THE_SLIP, judge_slip
from afterword.core.occasion import Handled, Moment, Noticed, Polarity, Quote
from afterword.reading.encoder.tagger import Tagger
from afterword.reading.slips import Found, facts_of, readings_of
from afterword.reading.thresholds import Settings


@pytest.mark.parametrize(
    ("fully", "partly", "expected"),
    [(0.6, 0.0, Handled.NO), (0.8, 0.0, Handled.FULLY), (0.6, 0.55, Handled.PARTLY), (0.8, 0.9, Handled.PARTLY)],
)
def test_a_likely_settlement_is_none(fully: float, partly: float, expected: Handled) -> None:
    """To say sorry and pick up the pieces is tried; whether they took it is another matter."""
    flags = defaultdict(float, handled_fully=fully, handled_partly=partly)
    words = "I broke the jar and picked up the pieces"
    assert facts_of("damage", flags, words, words, None, Settings()).handled is expected


@pytest.mark.parametrize(("settled", "is_named"), [(0.3, True), (0.6, False)])
def test_what_may_have_been_settled_weighs_against_naming_it(settled: float, is_named: bool) -> None:
    """A lie read with .9 that was perhaps put right in the room is named only where both together leave more than half."""
    tagger = SimpleNamespace(tags=("outside", "lie", "nerves", "strength"), slips=slice(1, 3))
    words = "I said I had the licence, then that I had it wrong"
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, None, Noticed.SEEN, Quote(0, 2, "ah"))
    flags = defaultdict(float, handled_fully=settled)
    found = Found(0, 6, np.array([0.0, 0.9, 0.1, 0.0], np.float32), flags, Polarity.SLIP, 0.9)
    shown = leaning(readings_of(slip, found, cast(Tagger, tagger), words, Settings()), 0.5)
    assert (judge_slip(shown).action in NAMES_THE_SLIP) is is_named
    assert (shown.facts.handled is Handled.FULLY) is not is_named


def test_a_lie_that_pleased_them_is_not_settled_by_that() -> None:
    """Who is pleased with what is untrue does not know it yet: only words of putting it right settle a lie."""
    tagger = SimpleNamespace(tags=("outside", "lie", "nerves", "strength"), slips=slice(1, 3))
    flags = defaultdict(float, handled_fully=0.9)
    for words, handled in (
        ("I said I had the licence and he smiled and wrote it down", Handled.NO),
        ("I said I had the licence, then told him the truth and he thanked me", Handled.FULLY),
    ):
        slip = Moment(Quote(0, len(words), words), Polarity.SLIP, None, Noticed.SEEN, Quote(0, 2, "ah"))
        found = Found(0, 6, np.array([0.0, 0.9, 0.1, 0.0], np.float32), flags, Polarity.SLIP, 0.9)
        shown = leaning(readings_of(slip, found, cast(Tagger, tagger), words, Settings()), 0.5)
        assert shown.facts.handled is handled
        assert (judge_slip(shown).action in NAMES_THE_SLIP) is (handled is Handled.NO)


@pytest.mark.parametrize(
    ("words", "after", "expected"),
    [
        ("She asked about splices and I froze.", " Cut both tails square and glue.", Handled.NO),
        ("She asked about splices and I froze.", " Then I got it. She nodded.", Handled.FULLY),
    ],
)
def test_a_blank_is_settled_only_where_words_tell_how_one_got_out_of_it(
    words: str, after: str, expected: Handled
) -> None:
    tagger = SimpleNamespace(tags=("outside", "blanked", "lie", "strength"), slips=slice(1, 3))
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, None)
    flags = defaultdict(float, handled_fully=0.95)
    found = Found(0, 6, np.array([0.0, 0.9, 0.0, 0.1], np.float32), flags, Polarity.SLIP, 0.9)
    (first, *_) = readings_of(slip, found, cast(Tagger, tagger), f"{words}{after}", Settings())
    assert first.moment.facts.handled is expected
