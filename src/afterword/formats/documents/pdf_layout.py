"""From words with a place to lines with a meaning: columns, dates at the side, bullets with and without a sign."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from afterword.formats.documents.lines import Line, LineKind
from afterword.formats.documents.plain import BULLET

_SIGN_ALONE = re.compile(r"^(?:[-*•–▪◦‣●○■□◆◇➢➤✓✔❖∙⁃\uf0b7\uf0a7\uf0d8\uf076\x7f·]|o)$")
_PAGE_NUMBER = re.compile(r"^(?:page|seite|p\.)?\s*\d{1,2}(?:\s*(?:/|of|von|\|)\s*\d{1,2})?$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|(?<!\w)['’]\d\d\b")
_SIDE = 48  # characters; what stands at the side of an entry is shorter
_SIDE_LINES = 3
_GUTTER, _ROWS = 80.0, 5  # points between two columns, and lines that have to stand beside each other
WIDTH, _NEARLY = 0.5, 0.85  # of the letters' height: the mean width of one; of the column's width: a full line
_LARGE = 1.4  # of the usual letters: a heading
_MARKED = 3  # bullets with a sign, from which on bullets without one are not looked for
_STEP, _FAR = 4.0, 45.0  # points: how far a bullet is set in from its heading
_OPENS = re.compile(
    r"^(?:[A-Z][a-z]+(?:ed|ised|ized)\b|(?:Led|Ran|Built|Wrote|Taught|Set|Cut|Kept|Won|Grew|Made|Brought|Found|Gave|Held|Took|Sold|"
    r"Drew|Drove|Sent|Spoke|Began|Chose|Fed|Met|Put|Read|Saw|Rebuilt|Oversaw|Rewrote|Co-\w+|[A-Z][a-z]+(?:ing|s)\b))"
)


@dataclass(frozen=True, slots=True)
class Strip:
    """A run of words on one line of a page: its left edge and its base line in points, about where it ends."""

    text: str
    page: int
    x: float
    y: float
    high: float
    bold: bool = False
    right: float = 0.0
    after_gap: bool = False

    def extended(self, text: str, right: float | None = None) -> Strip:
        """The same strip with more words at its end."""
        return replace(self, text=self.text + text, right=self.right if right is None else right)


def lines_of(pages: Sequence[Sequence[Strip]]) -> list[Line]:
    """The lines of all pages: what is repeated on each page is left out, and each number counts what is left."""
    repeated = _running(pages)
    strips = [strip for page in pages for strip in _with_sides(_with_signs(in_reading_order(_kept(page, repeated))))]
    marked = sum(bool(BULLET.match(strip.text)) for strip in strips)
    usual = median(strip.high for strip in strips) if strips else 0.0
    lines: list[Line] = []
    number = 0
    for column in _columns(strips):
        part = _headers_whole(column)
        lines.append(Line(max(1, number), LineKind.BLANK, page=part[0].page))
        for kind, strip, indent in _told_apart(part, find_bullets=marked < _MARKED):
            if kind is LineKind.BLANK:
                lines.append(Line(max(1, number), kind, page=strip.page))
                continue
            number += 1
            mark = BULLET.match(strip.text)
            text = strip.text[mark.end() :] if mark else strip.text
            if kind is LineKind.TEXT and strip.high > _LARGE * usual and len(text) <= _SIDE:
                kind = LineKind.HEADING
            lines.append(Line(number, kind, text.strip(), indent, strip.page))
    return lines


def in_reading_order(page: Sequence[Strip]) -> list[Strip]:
    """The strips of a page; where two columns were written line by line across it, the left one, then the right one.

    What stands apart on a line without being a column, such as dates at its end, joins the line it stands on.
    """
    pairs = [(one, two) for one, two in pairwise(page) if abs(one.y - two.y) < 2 and two.x - one.x > _GUTTER]
    edge = min((two.x for _, two in pairs), default=0.0)
    rows = [(one, two) for one, two in pairs if two.x - edge < _FAR]
    dated = max(sum(bool(_YEAR.search(row[side].text)) for row in rows) for side in (0, 1)) if rows else 0
    if len(rows) >= _ROWS and 2 * dated < len(rows):
        left = [strip for strip in page if strip.x < edge - 1]
        return left + [strip for strip in page if strip.x >= edge - 1]
    joined: list[Strip] = []
    for strip in page:
        if strip.after_gap and joined:
            joined[-1] = joined[-1].extended(f"   {strip.text}", strip.right)
        else:
            joined.append(strip)
    return joined


def _running(pages: Sequence[Sequence[Strip]]) -> frozenset[str]:
    """The words that stand at the head or foot of a second page as on the first."""
    if len(pages) < 2:
        return frozenset()
    edges = Counter(text for page in pages for text in {strip.text.strip() for strip in (*page[:2], *page[-2:])})
    return frozenset(text for text, count in edges.items() if count > 1)


def _kept(page: Sequence[Strip], repeated: frozenset[str]) -> list[Strip]:
    """A page without its number and without what stands at the edge of other pages too."""
    edges = {id(strip) for strip in (*page[:2], *page[-2:])}

    def runs(strip: Strip) -> bool:
        text = strip.text.strip()
        return (text in repeated and strip.page > 1) or (id(strip) in edges and bool(_PAGE_NUMBER.match(text)))

    return [strip for strip in page if not runs(strip)]


def _with_signs(strips: Sequence[Strip]) -> list[Strip]:
    """A bullet sign that was written on its own stands before the words that follow it."""
    joined: list[Strip] = []
    for strip in strips:
        before = joined[-1] if joined else None
        if before is not None and _SIGN_ALONE.match(before.text.strip()):
            joined[-1] = replace(strip, text=f"• {strip.text}", x=before.x, bold=False)
        else:
            joined.append(strip)
    return joined


def _with_sides(strips: Sequence[Strip]) -> list[Strip]:
    """Dates and places that a template writes after an entry, though they stand beside its first line, go back there."""
    placed: list[Strip] = []
    at = 0
    while at < len(strips):
        run = _side_run(placed, strips, at)
        beside = _beside(placed, run[0]) if run else None
        if beside is None:
            placed.append(strips[at])
            at += 1
            continue
        side = "   ".join(strip.text.strip() for strip in run)
        placed[beside] = placed[beside].extended(f"   {side}", run[0].right)
        at += len(run)
    return placed


def _side_run(placed: Sequence[Strip], strips: Sequence[Strip], at: int) -> list[Strip]:
    """Up to three short lines, one with a year, that begin higher up on the page than what was written before them."""
    first = strips[at]
    if not placed or first.y <= placed[-1].y + 0.3 * first.high:
        return []
    run = [first]
    for strip in strips[at + 1 : at + _SIDE_LINES]:
        goes_down = 0 < run[-1].y - strip.y < 4 * strip.high
        if not goes_down or strip.x < first.x - 150 or BULLET.match(strip.text) or strip.x < placed[-1].x + 60:
            break
        run.append(strip)
    after = strips[at + len(run)] if at + len(run) < len(strips) else None
    if after is not None and after.page == first.page and after.y < run[-1].y and after.x > first.x - 60:
        return []  # it goes on below: a column, not a remark at the side
    short = all(len(strip.text) <= _SIDE and not BULLET.match(strip.text) for strip in run)
    return run if short and any(_YEAR.search(strip.text) for strip in run) else []


def _beside(placed: Sequence[Strip], side: Strip) -> int | None:
    """The line of the same page at whose height something stands, to the right of it; the lowest such."""
    for at in range(len(placed) - 1, max(-1, len(placed) - 40), -1):
        strip = placed[at]
        if strip.page == side.page and abs(strip.y - side.y) < 0.8 * side.high and strip.x + 60 < side.x:
            return at
    return None


def _columns(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """The parts of the page that were written one after the other: a column, then the next."""
    part: list[Strip] = []
    for strip in strips:
        if part:
            before = part[-1]
            jumps_up = strip.page == before.page and strip.y > before.y + 2 * strip.high
            if jumps_up:
                yield part
                part = []
        part.append(strip)
    if part:
        yield part


def _headers_whole(part: Sequence[Strip]) -> list[Strip]:
    """An entry's first line ("Cook | Larkhall | 2019") that a narrow column broke is one line again."""
    widest = max(strip.right for strip in part)
    leading = _leading(part)
    whole: list[Strip] = []
    last: Strip | None = None
    for strip in part:
        if last is not None and "|" in last.text and abs(last.x - strip.x) < 1.5 and not BULLET.match(strip.text):
            next_word = WIDTH * strip.high * (1 + len(strip.text.split()[0]))
            was_full = last.right + next_word > last.x + _NEARLY * (widest - last.x)
            if was_full and last.bold == strip.bold and 0 < last.y - strip.y < 1.3 * leading:
                whole[-1] = replace(whole[-1], text=f"{whole[-1].text.rstrip()} {strip.text}", right=strip.right)
                last = strip.extended(" |")  # a line goes on until one is not full
                continue
        whole.append(strip)
        last = strip
    return whole


def _told_apart(part: Sequence[Strip], *, find_bullets: bool) -> Iterator[tuple[LineKind, Strip, int]]:
    """Each line of a column with its kind. A line that steps back out is preceded by a blank."""
    levels = sorted(level for level, count in Counter(round(strip.x) for strip in part).items() if count > 1)
    longest: dict[int, int] = {}
    for strip in part:
        longest[round(strip.x)] = max(longest.get(round(strip.x), 0), len(strip.text))
    bullet_at: float | None = None  # where the open bullet begins
    before: Strip | None = None
    leading = _leading(part)
    for strip in part:
        level = round(strip.x)
        left = round(strip.x - (levels[0] if levels else strip.x))
        set_in = find_bullets and any(_STEP <= strip.x - other <= _FAR for other in levels)
        if BULLET.match(strip.text) or (
            set_in and not strip.bold and not _goes_on(before, strip, longest[level], bullet_at)
        ):
            yield LineKind.BULLET, strip, left
            bullet_at = strip.x
        elif bullet_at is not None and (strip.x > bullet_at + 1 or (set_in and not strip.bold)):
            yield LineKind.TEXT, strip, left + 1  # set in more than its bullet: it goes on
        else:
            close = before is not None and before.y - strip.y < 1.2 * leading and not strip.bold
            wraps = close and _goes_on(before, strip, longest[level], bullet_at)
            steps_out = bullet_at is not None and not wraps and not _same_indent_goes_on(before, strip)
            larger = before is not None and (strip.high > 1.15 * before.high or before.high > 1.15 * strip.high)
            if steps_out or larger or (before is not None and _far_below(before, strip)):
                yield LineKind.BLANK, strip, 0
                bullet_at = None
            yield LineKind.TEXT, strip, left + 1 if wraps else left
        before = strip


def _leading(part: Sequence[Strip]) -> float:
    """How far apart two lines of one paragraph stand."""
    gaps = [one.y - two.y for one, two in pairwise(part) if one.page == two.page and one.y - two.y > 0.6 * two.high]
    return min(gaps, default=0.0)


def _goes_on(before: Strip | None, strip: Strip, longest: int, bullet_at: float | None) -> bool:
    """Whether a line without a sign carries on the one above, which is set in as far as it."""
    if before is None or bullet_at is None or abs(before.x - strip.x) > 1.5 or _far_below(before, strip):
        return False
    if strip.text[:1].islower():
        return True
    first = strip.text.split()[0]
    was_full = len(before.text) + 1 + len(first) > 0.93 * longest
    return was_full and not before.text.rstrip().endswith((".", ";")) and not _OPENS.match(strip.text)


def _same_indent_goes_on(before: Strip | None, strip: Strip) -> bool:
    """A bullet whose further lines begin below its sign, not below its words."""
    return before is not None and not strip.bold and strip.text[:1].islower() and abs(before.x - strip.x) < 40


def _far_below(before: Strip, strip: Strip) -> bool:
    return before.page == strip.page and before.y - strip.y > 2.4 * strip.high
