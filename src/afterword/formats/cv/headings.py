"""Headings that stand under no known name: found by how they stand in the text, and read by one telling word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.formats.cv.dates import find_range
from afterword.formats.cv.sections import Section, section_told
from afterword.formats.documents.lines import Line, LineKind
from afterword.formats.documents.posts import names_post

_MOST_WORDS, _LONGEST = 7, 48
_NO_HEADING = re.compile(r"[\d@|•]|\s{3}|[.;:!?]$|,$")
_SOON = 2  # lines below a heading in which the dates of a post would stand


def with_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines, where what stands like a heading is one. A known list of jobs makes only capitals a heading."""
    has_jobs = any(line.kind is LineKind.HEADING and section_told(line.text) is Section.JOBS for line in lines)
    found = [_as_heading(lines, at, has_jobs) for at in range(len(lines))]
    headings = [line for line in found if line.kind is LineKind.HEADING]
    if sum(line.text.isupper() for line in headings) < 2:
        return found
    first = next(at for at, line in enumerate(found) if line.kind is LineKind.HEADING)
    return [
        replace(line, kind=LineKind.HEADING) if at > first and _is_unknown_one(found, at) else line
        for at, line in enumerate(found)
    ]


def opens_section(line: Line, below: Sequence[Line], *, has_jobs: bool) -> bool:
    """Whether a line that its format marks as a heading opens a section, rather than a post."""
    section = section_told(line.text)
    if section is None or not _is_short(line) or names_post(line.text) or (has_jobs and section is Section.JOBS):
        return False
    return "," not in line.text and not _has_range(
        [later for later in below if later.kind is not LineKind.BLANK][:_SOON]
    )


def _is_short(line: Line) -> bool:
    return len(line.text) <= _LONGEST and len(line.text.split()) <= _MOST_WORDS and not _NO_HEADING.search(line.text)


def _has_range(lines: Sequence[Line]) -> bool:
    return any(find_range(line.text) for line in lines)


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is short, without figures and signs, with space above and words below it."""
    above = lines[at - 1].kind if at else LineKind.BLANK
    is_text = lines[at].kind is LineKind.TEXT
    return is_text and _is_short(lines[at]) and above is LineKind.BLANK and bool(_below(lines, at))


def _below(lines: Sequence[Line], at: int) -> Sequence[Line]:
    return [line for line in lines[at + 1 : at + 2 + _SOON] if line.kind is not LineKind.BLANK]


def _as_heading(lines: Sequence[Line], at: int, has_jobs: bool) -> Line:
    line = lines[at]
    if not _stands_alone(lines, at) or names_post(line.text):
        return line
    section = section_told(line.text)
    capitals = line.text.isupper()
    if section is None or (has_jobs and (not capitals or section is Section.JOBS)):
        return line
    return replace(line, kind=LineKind.HEADING)


def _is_unknown_one(lines: Sequence[Line], at: int) -> bool:
    """Capitals among headings in capitals, with no dates of a post below: a section that nothing is taken from."""
    line = lines[at]
    is_capitals = _stands_alone(lines, at) and line.text.isupper() and not names_post(line.text)
    return is_capitals and not _has_range(_below(lines, at)[:_SOON])
