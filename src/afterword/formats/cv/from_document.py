"""CVs as PDF, Word or HTML: what their marks say about a line stays, and a known name makes it a section's heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.formats.cv.columns import without_leaders
from afterword.formats.cv.headings import opens_section
from afterword.formats.cv.sections import Section, section_named
from afterword.formats.documents import Line, LineKind

_SPACED = re.compile(r"^(?:\w\s){3,}\w$")
_FRAME = re.compile(r"^[\W_]+|[\W_]+$")


def document_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines of a document as the outline wants them: only sections are headings, other headings open a position."""
    found: list[Line] = []
    has_jobs = any(section_named(_closed_up(line.text)) is Section.JOBS for line in lines)
    for at, line in enumerate(lines):
        if line.kind is not LineKind.BLANK:
            line = replace(line, text=without_leaders(line.text))
        if line.kind in (LineKind.TEXT, LineKind.HEADING):
            words = _FRAME.sub("", _closed_up(line.text))
            if section_named(words) is not None and len(words) > 2:
                found.append(replace(line, kind=LineKind.HEADING, text=words))
                continue
            if line.kind is LineKind.HEADING and opens_section(
                replace(line, text=words), lines[at + 1 :], has_jobs=has_jobs
            ):
                found.append(replace(line, text=words))
                continue
            if line.kind is LineKind.HEADING:
                found.append(replace(line, kind=LineKind.BLANK, text=""))
                line = replace(line, kind=LineKind.TEXT)
        found.append(line)
    return found


def _closed_up(text: str) -> str:
    """A heading whose letters were set apart ("W O R K") as a word."""
    words = re.split(r"\s{2,}", text.strip())
    return " ".join(word.replace(" ", "") if _SPACED.match(word) else word for word in words)
