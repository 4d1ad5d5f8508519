"""A text on one line, cut between words where it runs long."""

from __future__ import annotations


def shortened(text: str, most: int, more: str = " …") -> str:
    """The beginning of a text, at most `most` characters before `more`, which stands where words were left out."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + more
