"""What decides where it is not sure what a slip was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.judge.gates import Case, settle
from afterword.core.judge.kinds import slip_kinds
from afterword.core.judge.leaning import Reading, leaning
from afterword.core.judge.verdict import NAMES_THE_SLIP
from afterword.core.occasion import Moment, Polarity, Quote


def _read(kind: str, chance: float) -> Reading:
    return Reading(chance, Moment(Quote(0, 9, "I said it"), Polarity.SLIP, kind))


def test_three_readings_that_leave_it_outweigh_a_likelier_one_that_would_apologise() -> None:
    read = [_read("offensive_remark", 0.4), _read("flat_joke", 0.35), _read("nerves", 0.25)]
    assert leaning(read, 0.5).kind == "flat_joke"


def test_two_readings_that_both_name_it_outweigh_a_likelier_one_that_leaves_it() -> None:
    read = [_read("flat_joke", 0.4), _read("offensive_remark", 0.35), _read("lie", 0.25)]
    assert leaning(read, 0.5).kind == "offensive_remark"


def test_a_higher_bar_leaves_what_a_lower_one_names() -> None:
    read = [_read("lie", 0.55), _read("nerves", 0.45)]
    assert [leaning(read, bar).kind for bar in (0.5, 0.6)] == ["lie", "nerves"]


def test_where_every_reading_names_it_the_likeliest_is_kept_whatever_the_bar() -> None:
    assert leaning([_read("lie", 0.5), _read("damage", 0.3)], 0.99).kind == "lie"


@given(st.lists(st.tuples(st.sampled_from(sorted(slip_kinds())), st.floats(0.01, 1)), min_size=1, max_size=6))
def test_what_is_chosen_goes_the_way_that_most_chances_go(told: list[tuple[str, float]]) -> None:
    read = [_read(kind, chance) for kind, chance in told]
    named = sum(one.chance for one in read if settle(one.moment, Case()).action in NAMES_THE_SLIP)
    whole = sum(one.chance for one in read)
    chosen = settle(leaning(read, 0.5), Case()).action in NAMES_THE_SLIP
    if named == pytest.approx(whole / 2):
        return
    assert chosen is (named > whole / 2)
