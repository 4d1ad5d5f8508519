"""A number with its word."""

from __future__ import annotations


def counted(number: int, word: str) -> str:
    """The number and the word, which takes an "s" unless it is one."""
    return f"{number} {word}{'s' * (number != 1)}"
