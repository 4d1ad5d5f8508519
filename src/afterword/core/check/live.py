"""Checks a letter while it is being written: paragraphs that did not change are not read again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from afterword.core.check.cut import Reading, read
from afterword.core.check.draft import Draft, Frame, Hits
from afterword.core.check.engine import by_rules, once_each
from afterword.core.check.finding import Finding, PlanItem, Record
from afterword.core.check.scan import Scan, plain
from afterword.core.check.whole import with_the_whole

MOST = 4_000  # entries kept; a letter needs a hundredth of them
GAP = "\n\n"

# A paragraph is read in the light of the sentences beside it, and of which of its sentences are body.
Key = tuple[str, str, str, tuple[int, ...]]


class _Paragraph(NamedTuple):
    """A paragraph as it was read, with the words of the table that stand in it; places count from its beginning.

    `first` and `last` are its outer sentences.
    """

    reading: Reading
    hits: Hits
    first: str = ""
    last: str = ""


class LiveCheck:
    """Gives what `findings_in` gives for each state of one letter, and remembers its paragraphs."""

    def __init__(
        self,
        plan: Sequence[PlanItem] | None = None,
        shape: str | None = None,
        record: Record | None = None,
        scan: Scan | None = None,
    ) -> None:
        self._plan = None if plan is None else tuple(plan)
        self._shape, self._record, self._scan = shape, record, scan or plain()
        self._paragraphs: dict[str, _Paragraph] = {}
        self._found: dict[Key, tuple[Finding, ...]] = {}

    def findings(self, text: str) -> tuple[Finding, ...]:
        """All findings of the letter as it stands now."""
        if len(self._paragraphs) > MOST or len(self._found) > MOST:
            self._paragraphs.clear()
            self._found.clear()
        pieces: list[tuple[int, int]] = []
        hits: list[tuple[int, int]] = []
        lows = []
        held: list[tuple[str, _Paragraph, int, int]] = []  # the paragraphs with sentences, and from where they go
        at = 0
        for chunk in text.split(GAP):
            paragraph = self._paragraphs.get(chunk) or self._read(chunk)
            (low, own), found_here, _, _ = paragraph
            lows.append(low)
            if own:
                held.append((chunk, paragraph, at, len(pieces)))
                pieces += [(start + at, end + at) for start, end in own] if at else own
                hits += [(key, place + at) for key, place in found_here] if at else found_here
            at += len(chunk) + len(GAP)
        low = GAP.join(lows)
        draft = Draft(text, self._plan, self._shape, record=self._record, reading=Reading(low, pieces), hits=hits)
        found: list[Finding] = []
        inside, before = draft.inside, ""
        first, last = draft.frame[:2]
        ends = len(held) - 1
        for number, (chunk, paragraph, at, begin) in enumerate(held):
            end = begin + len(paragraph.reading.pieces)
            key = (
                before if begin - 1 in inside else "",
                chunk,
                held[number + 1][1].first if number < ends and end in inside else "",
                () if first <= begin and end <= last else _body(draft.frame, begin, end),
            )
            known = self._found.get(key)
            if known is None:
                words = [(word, place + at) for word, place in paragraph.hits]
                known = self._found[key] = tuple(
                    [_moved(finding, -at) for finding in by_rules(draft, words, range(begin, end))]
                )
            if known:
                found += [_moved(finding, at) for finding in known]
            before = paragraph.last
        if len(found) > 1:
            found = once_each(found)
        return with_the_whole(draft, found)

    def _read(self, chunk: str) -> _Paragraph:
        reading = read(chunk)
        pieces = reading.pieces
        outer = (chunk[slice(*pieces[0])], chunk[slice(*pieces[-1])]) if pieces else ("", "")
        known = self._paragraphs[chunk] = _Paragraph(reading, self._scan(reading.low), *outer)
        return known


def _body(frame: Frame, begin: int, end: int) -> tuple[int, ...]:
    """Which of a paragraph's sentences are body: from where to where, and those after the closing."""
    first, last, late, _ = frame
    body = min(max(first, begin), end) - begin, min(max(last, begin), end) - begin
    return (*body, *[at - begin for at in late if begin <= at < end]) if late else body


def _moved(finding: Finding, by: int) -> Finding:
    if finding.start is None or finding.end is None:
        return finding
    return Finding._make((*finding[:3], finding.start + by, finding.end + by, *finding[5:]))
