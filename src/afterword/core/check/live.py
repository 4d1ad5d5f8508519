"""Checks a letter while it is being written: paragraphs that did not change are not read again."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.check.counts import Memo
from afterword.core.check.draft import Draft, Part, Sentence, cut
from afterword.core.check.engine import PLAIN, by_rules, once_each
from afterword.core.check.finding import Finding, PlanItem, Record
from afterword.core.check.scan import Scan
from afterword.core.check.whole import whole_findings

MOST = 4_000  # entries kept; a letter needs a hundredth of them
GAP = "\n\n"

Piece = tuple[int, int, int]
# A paragraph is read in the light of the sentences beside it, and of what its sentences are in the letter.
Key = tuple[str, str, str, tuple[Part, ...]]


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
        self._shape, self._record, self._scan = shape, record, scan or PLAIN
        self._pieces: dict[str, tuple[Piece, ...]] = {}
        self._found: dict[Key, tuple[Finding, ...]] = {}
        self._memo: Memo = {}

    def findings(self, text: str) -> tuple[Finding, ...]:
        """All findings of the letter as it stands now."""
        for kept in (self._pieces, self._found, self._memo):
            if len(kept) > MOST:
                kept.clear()
        chunks = text.split(GAP)
        draft = _Cut(text, self._plan, self._shape, True, self._record)
        draft.known = [self._cut(chunk) for chunk in chunks]
        draft.sizes = [len(chunk) for chunk in chunks]
        found: list[Finding] = []
        sentences = draft.sentences
        first = start = 0
        for chunk, pieces in zip(chunks, draft.known, strict=True):
            last = first + len(pieces)
            if pieces:
                found += self._of_paragraph(draft, chunk, start, sentences, first, last)
            first, start = last, start + len(chunk) + len(GAP)
        if found:
            found = once_each(found)
        return (*whole_findings(draft, found, self._memo), *found)

    def _cut(self, chunk: str) -> tuple[Piece, ...]:
        known = self._pieces.get(chunk)
        if known is None:
            known = self._pieces[chunk] = tuple(cut(chunk))
        return known

    def _of_paragraph(
        self, draft: Draft, chunk: str, start: int, sentences: Sequence[Sentence], first: int, last: int
    ) -> list[Finding]:
        before = sentences[first - 1] if first else None
        after = sentences[last] if last < len(sentences) else None
        key = (
            draft.text[before.start : before.end] if before and before.part is Part.BODY else "",
            chunk,
            draft.text[after.start : after.end] if after and after.part is Part.BODY else "",
            tuple([sentence.part for sentence in sentences[first:last]]),
        )
        known = self._found.get(key)
        if known is None:
            found = by_rules(draft, self._scan, start, start + len(chunk))
            known = self._found[key] = tuple(_moved(finding, -start) for finding in found)
        return [_moved(finding, start) for finding in known]


class _Cut(Draft):
    """A letter whose paragraphs were cut before."""

    known: list[tuple[Piece, ...]]
    sizes: list[int]

    def pieces(self) -> Sequence[Piece]:
        """Where sentences begin and end, put together from the paragraphs."""
        found: list[Piece] = []
        at = 0
        for number, (pieces, size) in enumerate(zip(self.known, self.sizes, strict=True)):
            found += [(start + at, end + at, number + paragraph) for start, end, paragraph in pieces]
            at += size + len(GAP)
        return found


def _moved(finding: Finding, by: int) -> Finding:
    if finding.start is None or finding.end is None:
        return finding
    return finding._replace(start=finding.start + by, end=finding.end + by)
