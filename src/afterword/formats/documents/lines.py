"""The lines of a document, told apart as heading, bullet or text, whatever the format marked them with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LineKind(Enum):
    """What a line is by its marks."""

    BLANK = "blank"
    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number in the file (1-based), its words without marks, how far it is set in, and its page in a PDF."""

    number: int
    kind: LineKind
    text: str = ""
    indent: int = 0
    page: int = 0
