"""A spill that was wiped up and harmed nothing is no damage."""

from __future__ import annotations

import pytest

from afterword.reading.spill import left_no_trace


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("I spilled a bit of water on the table too", ". Wiped it with my sleeve like a child."),
        ("I spilled a little coffee on the table but not on the papers, I cleaned it directly with my scarf", ""),
        ("spilled water on the desk but only a bit and i wiped it with my sleeve.", ""),
        ("I knocked over a glass of water on Mrs Bell's desk, and we mopped it up", ""),
        ("I spilled tea on my own notes but I mopped it up", ""),
        ("I slopped a few drops of cocoa into the saucer", ""),
        ("I also spilled a bit of juice on the tray. On the tray, not the rug", ""),
        ("I spilled the milk.", " I wiped it up and carried on."),
    ],
)
def test_a_spill_that_was_wiped_up_and_harmed_nothing_rests(words: str, after: str) -> None:
    assert left_no_trace(words, after)


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("I spilled a bit of water over her laptop", ". I wiped it at once."),
        ("I spilled coffee on the table, on the man's papers", ". I wiped them with my tie."),
        ("I spilt red wine down one of the bridesmaids", ". I mopped it up."),
        ("I spilled it on her carpet, a white one, and cleaned it on my knees", ""),
        ("I spilled a little tea over him", ". He wiped it off."),
        ("I spilled coffee on the table", " and they all looked."),
        ("I spilled juice on the counter and wiped it", ", but it left a stain."),
        ("I knocked over a cup and it broke", ". I cleaned it up."),
        ("I spilled the whole jug of shampoo and mopped it up", ""),
        ("I broke a plate and wiped the floor", ""),
        ("I spilled the beans about the merger", ". I wiped my brow."),
        ("I spilled a whole pot on the tray and it broke", ""),
        ("I spilled a bit of paint on the new rug.", ""),
    ],
)
def test_a_spill_over_what_it_harms_stays_one(words: str, after: str) -> None:
    assert not left_no_trace(words, after)


def test_what_would_not_come_off_left_a_trace() -> None:
    assert not left_no_trace("I spilled coffee on the table and wiped it but it didn't come off")
