"""Plain text that shows by its indent alone what belongs to what: posts outside, what was done set in below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.formats.cv.dates import DateSpan, find_range
from afterword.formats.cv.sections import POSITIONS, Section, section_told
from afterword.formats.documents.lines import Line, LineKind

_MORE_SENTENCES = re.compile(r"(?<=[^\W\d_]{3}\.)\s+(?=[A-Z\d])")
_AFTER_DATES = re.compile(r"^(?:\s{2,}|\s*[:|]\s|$)")
_GOES_ON = re.compile(r"(?:,|\b(?:and|or|of|the|to|a|an|in|on|by|with|for|from|at|\d))$", re.IGNORECASE)


def goes_on_after(text: str) -> bool:
    """Whether a line cannot end here: a comma or a little word asks for more."""
    return bool(_GOES_ON.search(text))


def with_lists(lines: Sequence[Line]) -> list[Line]:
    """The lines, where what is set in below a post with its dates is a list without signs."""
    found: list[Line] = []
    section: Section | None = None
    run: list[Line] = []
    for line in [*lines, Line(0, LineKind.BLANK)]:
        if line.kind is LineKind.TEXT and section in POSITIONS:
            run.append(line)
            continue
        found += _entries(run) if run else []
        run = []
        if line.kind is LineKind.HEADING:
            section = section_told(line.text)
        found.append(line)
    return found[:-1]


def _entries(run: Sequence[Line]) -> list[Line]:
    """One block of lines, entry by entry: each begins at the outer edge."""
    outer = min(line.indent for line in run)
    if run[0].indent > outer:
        return list(run)
    entries: list[list[Line]] = []
    for line in run:
        if line.indent == outer and (not entries or len(entries[-1]) > 1 or _opening(line)):
            entries.append([])
        entries[-1].append(line)
    read = [list(_entry(entry)) for entry in entries]
    if not any(line.kind is LineKind.BULLET for entry in read for line in entry):
        return list(run)
    blank = Line(run[0].number, LineKind.BLANK)
    return [line for at, entry in enumerate(read) for line in ([blank] * bool(at) + entry)]


def _opening(line: Line) -> DateSpan | None:
    """The dates of a post with which a line begins, set apart from what follows."""
    span = find_range(line.text)
    return span if span and span.at == 0 and _AFTER_DATES.match(line.text[span.upto :]) else None


def _entry(entry: Sequence[Line]) -> Iterator[Line]:
    """A post's lines up to its dates, then a list."""
    upto = 0
    for at, line in enumerate(entry):
        if span := find_range(line.text):
            alone = not line.text[: span.at].strip() and not line.text[span.upto :].strip()
            upto = at + 1 if not alone or at else 0
            break
    if not upto:
        yield from entry
        return
    *before, last = entry[:upto]
    yield from before
    told = [last.text]
    if span := _opening(last):
        first, *more = _MORE_SENTENCES.split(last.text[span.upto :])
        told = [last.text[: span.upto] + (first.rstrip(".") if more else first), *more]
    yield replace(last, text=told[0])
    for sentence in told[1:]:
        yield replace(last, kind=LineKind.BULLET, text=sentence)
    below = entry[upto:]
    if not below or any(line.indent <= entry[0].indent for line in below):
        yield from below
        return
    yield from _list(below)


def _list(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a list without signs, told apart by their indent, by full stops, or by how full a line is."""
    inner = min(line.indent for line in lines)
    longest = max(len(line.text) for line in lines)
    by_stops = 2 * sum(line.text.endswith(".") for line in lines) >= len(lines) and lines[-1].text.endswith(".")
    by_indent = any(line.indent > inner for line in lines)
    begins_small = 3 * sum(line.text[:1].islower() for line in lines) >= 2 * len(lines)
    before: Line | None = None
    for line in lines:
        if before is None:
            goes_on = False
        elif by_indent:
            goes_on = line.indent > inner
        elif by_stops:
            goes_on = not before.text.endswith(".")
        else:
            was_full = len(before.text) + 1 + len(line.text.split()[0]) > longest
            goes_on = goes_on_after(before.text) or (was_full and line.text[:1].islower() and not begins_small)
        if goes_on:
            yield replace(line, indent=max(line.indent, inner + 1))
        else:
            yield replace(line, kind=LineKind.BULLET, indent=inner)
        before = line
