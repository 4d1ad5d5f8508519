"""Letter sentences as they are learnt from."""

from __future__ import annotations

import random

import letters


def test_each_neighbour_goes_with_its_own_chance_and_nothing_else_does() -> None:
    told = list(letters.of_letters("N01"))
    assert len(told) > 50

    assert letters.fewer_neighbours(told, 0.0, random.Random(1)) == told
    lonely = letters.fewer_neighbours(told, 1.0, random.Random(1))
    assert not any(one.before or one.after for one in lonely)
    assert [(one.text, one.target, one.weight) for one in lonely] == [
        (one.text, one.target, one.weight) for one in told
    ]

    some = letters.fewer_neighbours(told * 10, 0.3, random.Random(1))
    for side in ("before", "after"):
        had = [(a, b) for a, b in zip(told * 10, some, strict=True) if getattr(a, side)]
        left = sum(not getattr(b, side) for _, b in had) / len(had)
        assert 0.25 < left < 0.35
    assert any(a.before and a.after and bool(b.before) != bool(b.after) for a, b in zip(told * 10, some, strict=True))
