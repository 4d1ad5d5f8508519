"""A slip without a name shows manners, order or honesty, and is judged by that."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from afterword.core.corrections import Change, Split, corrected
from afterword.core.judge.verdict import judge_slip
from afterword.core.occasion import Action, Dimension, Facts, Moment, Occasion, Polarity, Quote
from afterword.core.side import side_of, with_side


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("I sat down in the director's own chair", Dimension.WARMTH),
        ("i went off without telling him goodbye", Dimension.WARMTH),
        ("I walked home with their only key in my pocket", Dimension.INTEGRITY),
        ("I bent the lid and drove off without telling them", Dimension.INTEGRITY),
        ("I parked the van across two of their places", Dimension.LOGISTICS),
        ("I waited half an hour in the wrong building", Dimension.LOGISTICS),
    ],
)
def test_words_tell_which_side_it_shows(words: str, side: Dimension) -> None:
    assert side_of(words) is side


def seen(words: str) -> Moment:
    cue = Quote(0, 2, "oh")
    return Moment(Quote(0, len(words), words), Polarity.SLIP, "other", cue=cue, facts=Facts(dimension=side_of(words)))


def test_manners_are_shown_better_and_need_no_stored_fact() -> None:
    verdict = judge_slip(seen("I sat down in the director's own chair"))
    assert (verdict.action, verdict.needs) == (Action.SHOW, "")


def test_order_can_rest_and_honesty_is_put_right() -> None:
    assert judge_slip(seen("I parked the van across two of their places")).action is Action.LEAVE_ALONE
    assert judge_slip(seen("I walked home with their only key in my pocket")).action is Action.CORRECT


def test_only_what_has_no_name_and_no_side_yet_gets_one() -> None:
    words = "I waited half an hour in the wrong building"
    nameless = Moment(Quote(0, len(words), words), Polarity.SLIP, "other")
    assert with_side(nameless).facts.dimension is Dimension.LOGISTICS
    answered = replace(nameless, facts=Facts(dimension=Dimension.COMPETENCE))
    assert with_side(answered) is answered
    late = replace(nameless, kind="late")
    assert with_side(late) is late


def test_a_slip_that_loses_its_name_or_is_split_off_gets_its_side() -> None:
    words = "I was late and I waited in the wrong building"
    occasion = Occasion("k1", words, moments=(Moment(Quote(0, len(words), words), Polarity.SLIP, "late"),))
    (renamed,) = corrected(occasion, (Change(0, kind="other"),), ZoneInfo("Europe/London")).moments
    assert renamed.facts.dimension is Dimension.LOGISTICS
    named = replace(occasion, moments=(replace(occasion.moments[0], kind="other"),))
    _, rest = corrected(named, (Split(0, 15),), ZoneInfo("Europe/London")).moments
    assert rest.facts.dimension is Dimension.LOGISTICS
