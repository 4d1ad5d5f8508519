"""Where the sentence begins in which a place of an account lies."""

from __future__ import annotations


def sentence_start(text: str, place: int, ends: str = ".!?\n") -> int:
    """The place behind the last of the marks that end a sentence; 0 where none stands before it. A point in a number counts as one."""
    return max(text.rfind(mark, 0, place) for mark in ends) + 1
