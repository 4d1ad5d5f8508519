"""Grounding keeps its targets on the pairs that are in the tree."""

from __future__ import annotations

import pytest

import score_grounding


def test_the_targets_are_met(capsys: pytest.CaptureFixture[str]) -> None:
    assert score_grounding.main() == 0, capsys.readouterr().out


def test_there_are_enough_pairs_of_each_sort() -> None:
    pairs = [
        pair
        for file in score_grounding.PAIRS.glob("*.txt")
        for pair in score_grounding.read_pairs(file.read_text("utf-8"), file.name)[1]
    ]
    assert len(pairs) >= 120
    for status in score_grounding.MEANT.values():
        assert sum(meant is status for meant, _ in pairs) >= 12
    assert len({sentence for _, sentence in pairs}) == len(pairs)
