"""A joke or a by-name at which one of them reddened or walked off is a remark that hurt."""

from __future__ import annotations

import pytest

from afterword.reading.insult import hurt_by_a_joke
from afterword.reading.slips import told_outright


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("I joked about his lisp over lunch and Emeric turned red.", ""),
        ("I called Hugo “gramps” at the counter.", " He stiffened and went on packing."),
        ("I did an impression of Greta's stutter.", " Everybody laughed and Greta went scarlet."),
        ("I teased Noor about her cooking at the potluck", " and she left the room."),
    ],
)
def test_who_reddened_or_left_was_hurt(words: str, after: str) -> None:
    assert hurt_by_a_joke(words, after)
    assert told_outright("flat_joke", words, f"{words}{after}") == "offensive_remark"


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("I joked about my own hair", " and Bea went red with laughter."),
        ("I called my teacher “mum” and went red, and she smiled.", ""),
        ("I called Ines “Agnes”", " and she corrected me."),
        ("I joked about the weather and nobody laughed.", ""),
        ("I told a joke and turned red myself.", ""),
    ],
)
def test_fun_and_slips_of_the_tongue_hurt_nobody(words: str, after: str) -> None:
    assert not hurt_by_a_joke(words, after)
