"""Checks a letter while it is being written: paragraphs that did not change are not read again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from afterword.core.check.cut import Reading, read
from afterword.core.check.draft import Draft, Hits
from afterword.core.check.engine import by_rules, once_each
from afterword.core.check.finding import Finding, PlanItem, Record
from afterword.core.check.scan import Scan, plain
from afterword.core.check.whole import whole_findings

MOST = 4_000  # entries kept; a letter needs a hundredth of them
GAP = "\n\n"

# A paragraph is read in the light of the sentences beside it, and of which of its sentences are body.
Key = tuple[str, str, str, int, int, tuple[int, ...]]


class _Paragraph(NamedTuple):
    """A paragraph as it was read, with the words of the table that stand in it; places count from its beginning."""

    reading: Reading
    hits: Hits


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
        chunks = text.split(GAP)
        paragraphs = [self._paragraphs.get(chunk) or self._read(chunk) for chunk in chunks]
        pieces: list[tuple[int, int]] = []
        hits: list[tuple[int, int]] = []
        begins, starts = [], []
        at = 0
        for chunk, (reading, found_here) in zip(chunks, paragraphs, strict=True):
            begins.append(len(pieces))
            starts.append(at)
            pieces += [(start + at, end + at) for start, end in reading.pieces]
            hits += [(key, place + at) for key, place in found_here]
            at += len(chunk) + len(GAP)
        low = GAP.join([reading.low for reading, _ in paragraphs])
        draft = Draft(text, self._plan, self._shape, record=self._record, reading=Reading(low, pieces), hits=hits)
        found: list[Finding] = []
        begins.append(len(pieces))
        for number, chunk in enumerate(chunks):
            first, last = begins[number], begins[number + 1]
            if first < last:
                found += self._of_paragraph(draft, chunk, starts[number], range(first, last))
        if len(found) > 1:
            found = once_each(found)
        return (*whole_findings(draft, found), *found)

    def _read(self, chunk: str) -> _Paragraph:
        reading = read(chunk)
        known = self._paragraphs[chunk] = _Paragraph(reading, self._scan(reading.low))
        return known

    def _of_paragraph(self, draft: Draft, chunk: str, start: int, among: range) -> tuple[Finding, ...] | list[Finding]:
        first, last, late, _ = draft.frame
        before, after = among.start - 1, among.stop
        key = (
            draft.text[slice(*draft.pieces[before])] if before >= 0 and draft.is_body(before) else "",
            chunk,
            draft.text[slice(*draft.pieces[after])] if after < len(draft.pieces) and draft.is_body(after) else "",
            min(max(first - among.start, 0), len(among)),
            min(max(last - among.start, 0), len(among)),
            tuple([at - among.start for at in late if at in among]),
        )
        known = self._found.get(key)
        if known is None:
            hits = [(word, place + start) for word, place in self._paragraphs[chunk].hits]
            found = by_rules(draft, hits, among)
            known = self._found[key] = tuple([_moved(finding, -start) for finding in found])
        return [_moved(finding, start) for finding in known] if start else known


def _moved(finding: Finding, by: int) -> Finding:
    if finding.start is None or finding.end is None:
        return finding
    return finding._replace(start=finding.start + by, end=finding.end + by)
