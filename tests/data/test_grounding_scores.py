"""Grounding keeps its targets on the pairs that are in the tree."""

from __future__ import annotations

from random import Random

import pairs
import score_grounding
from afterword.core.ground import Status


def test_the_rules_alone_meet_the_targets_on_the_pairs_they_were_made_with() -> None:
    result = score_grounding.score("own")
    assert result.is_met, result


def test_there_are_enough_pairs_of_each_sort() -> None:
    told = [
        pair
        for file in score_grounding.PAIRS.glob("*.txt")
        for pair in score_grounding.read_pairs(file.read_text("utf-8"), file.name)[1]
    ]
    assert len(told) >= 120
    for status in score_grounding.MEANT.values():
        assert sum(meant is status for meant, _ in told) >= 12
    assert len({sentence for _, sentence in told}) == len(told)


def test_what_is_measured_on_is_not_learnt_from() -> None:
    learnt = {pair.sentence for pair in pairs.written(Random(1))}
    for name in score_grounding.TABLES[1:]:
        assert not learnt & {pair.sentence for pair in pairs.table(name)}


def test_made_pairs_count_less_than_written_ones_and_are_the_same_for_the_same_chance() -> None:
    told = pairs.table("pairs/one")[:60]
    made = pairs.made(told, Random(3))
    assert made == pairs.made(told, Random(3))
    assert all(pair.weight < 1 for pair in made)
    assert {pair.status for pair in made} == {Status.BACKED, Status.PARTLY, Status.INFLATED, Status.NOT_FOUND}


def test_two_people_agree_on_what_a_pair_is() -> None:
    told = score_grounding.second()
    assert told.startswith("150 pairs")
    assert int(told.rsplit(" ", 1)[1].rstrip("%")) >= 95
