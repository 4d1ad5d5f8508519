"""Plain text typed in two columns beside each other: the left one first, then the right one, each line with its number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from afterword.formats.cv.dates import find_dates
from afterword.formats.cv.sections import section_told

Written = tuple[int, str]
"""A line of the file: its number and its words as they stand."""

_STARTS = re.compile(r"(?<=\s{3})\S")
_LEADERS = re.compile(r"(?:(?<!\s)\s+)?(?:\.{4,}|…{2,}|_{4,}|·{4,}|(?<=\s)(?:\. ){3,}\.?)\s*")
_BESIDE_DATES = re.compile(r"(?<!\s)\s+(?:\.{3}|…|(?:\. ){2}\.)\s+")
_FEWEST = 4  # lines that have to begin at the same place for a column


def in_columns(lines: Sequence[str]) -> list[Written]:
    """The lines in the order in which they are read; a blank one parts two columns."""
    numbered = list(enumerate((line.expandtabs(8).rstrip() for line in lines), start=1))
    starts = Counter(
        found.start() for _, line in numbered for found in _STARTS.finditer(line) if line[: found.start()].strip()
    )
    starts += Counter({at: sum(bool(_right(line, at)) for _, line in numbered) for at in starts})
    for at, _ in starts.most_common(3):
        read = list(_read(numbered, at))
        if read:
            return read
    return numbered


def without_leaders(line: str) -> str:
    """A line without the dots that lead the eye from one column to the next: "2019 ..... Baker" has a gap there."""
    line = _LEADERS.sub("   ", line).strip()
    return _BESIDE_DATES.sub("   ", line) if _BESIDE_DATES.search(line) and find_dates(line) else line


def _right(line: str, at: int) -> str:
    """What stands in a column that begins there; nothing for a line that runs across."""
    return line[at:] if at > 1 and not line[at - 2 : at].strip() else ""


def _read(lines: Sequence[Written], at: int) -> Iterator[Written]:
    """The lines read in columns, block by block between lines that run across; nothing where they are no columns."""
    blocks: list[list[Written]] = [[]]
    for number, line in lines:
        if _runs_across(line, at) != (bool(blocks[-1]) and _runs_across(blocks[-1][-1][1], at)) and line:
            blocks.append([])
        blocks[-1].append((number, line))
    parted = [block for block in blocks if _are_columns(block, at)]
    if not parted:
        return
    for block in blocks:
        if block not in parted:
            yield from block
            continue
        yield from ((number, line[:at].rstrip()) for number, line in block)
        yield block[-1][0], ""
        yield from ((number, _right(line, at)) for number, line in block)
        yield block[-1][0], ""


def _runs_across(line: str, at: int) -> bool:
    return len(line) > at and not _right(line, at)


def _are_columns(block: Sequence[Written], at: int) -> bool:
    """Whether both sides speak for themselves: each has enough lines, neither is dates alone, the right one has a heading."""
    left = [line[:at].strip() for _, line in block if line[:at].strip()]
    right = [part.strip() for _, line in block if (part := _right(line, at)).strip()]
    if min(len(left), len(right)) < _FEWEST:
        return False
    dated = [sum(find_dates(cell) is not None for cell in side) / len(side) for side in (left, right)]
    headed = sum(len(cell) < 40 and section_told(cell) is not None and not find_dates(cell) for cell in right)
    beside = sum(bool(line[:at].strip()) and bool(_right(line, at).strip()) for _, line in block)
    return dated[0] < 0.6 and dated[1] < 0.6 and headed > 0 and beside >= _FEWEST
