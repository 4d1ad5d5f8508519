"""Jobs in a CV that has no heading such as Experience: known by their dates, with a list of what was done below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.formats.cv.dates import find_range
from afterword.formats.cv.sections import POSITIONS, Section, section_named, section_told
from afterword.formats.documents.lines import Line, LineKind

_HEADING = "Experience"
_WORDS = (LineKind.TEXT, LineKind.HEADING)
_CONTACT = re.compile(r"@|https?:|\d{5}")


def with_jobs(lines: Sequence[Line], name: str) -> list[Line]:
    """The lines, with a heading over jobs that stand under none. The line of the person's name is no job's."""
    told = [at for at, line in enumerate(lines) if line.kind is not LineKind.BLANK]
    starts = {start for at in range(len(told)) if (start := _start_of_post(lines, told, at, name)) is not None}
    has_jobs = any(
        line.kind is LineKind.HEADING and at not in starts and section_told(line.text) is Section.JOBS
        for at, line in enumerate(lines)
    )
    if has_jobs:
        return list(lines)
    found: list[Line] = []
    section: Section | None = None
    for at, line in enumerate(lines):
        if at not in starts:
            section = section_told(line.text) if line.kind is LineKind.HEADING else section
            found.append(line)
            continue
        if section not in POSITIONS:
            section = Section.JOBS
            found.append(Line(line.number, LineKind.HEADING, _HEADING, page=line.page))
        found += [Line(line.number, LineKind.BLANK), replace(line, kind=LineKind.TEXT)]
    return found


def _start_of_post(lines: Sequence[Line], told: Sequence[int], at: int, name: str) -> int | None:
    """Where the post begins whose dates stand in this line and whose list begins below; None where there is none."""

    def belongs(which: int) -> bool:
        line = lines[told[which]]
        of_person = (name and line.text.startswith(name)) or _CONTACT.search(line.text)
        return line.kind in _WORDS and section_named(line.text) is None and not of_person

    line = lines[told[at]]
    span = find_range(line.text)
    below = at + 1
    if span is None or not belongs(at):
        return None
    if below < len(told) and lines[told[below]].kind is LineKind.TEXT and told[below] == told[at] + 1:
        below += 1  # the post's other half stands below its dates
    if below >= len(told) or lines[told[below]].kind is not LineKind.BULLET:
        return None
    start = at
    only_dates = not re.search(r"\w", line.text[: span.at] + line.text[span.upto :])
    if start and only_dates and belongs(start - 1):
        start -= 1  # a blank line may stand between a post and its dates
    while start and at - start < 2 and told[start - 1] == told[start] - 1 and belongs(start - 1):
        if lines[told[start]].kind is LineKind.HEADING:
            break
        start -= 1
    return None if only_dates and start == at and below == at + 1 else told[start]
