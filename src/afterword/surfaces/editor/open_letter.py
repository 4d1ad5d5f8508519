"""A letter that is open in an editor: its findings as it stands, and where each would be mended or set aside."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from afterword.adapters.choices_file import load_choices
from afterword.core.check import Finding, PlanItem
from afterword.core.check.aside import Aside, Choices, aside_of, still_said
from afterword.core.check.live import LiveCheck
from afterword.core.check.mend import rewritten
from afterword.formats.letter_choices import NoChoices
from afterword.formats.letter_file import LetterFile, NotALetter, read_letter
from afterword.reading.foreign import is_foreign
from afterword.reading.grammar import with_grammar
from afterword.reading.scan import best_scan

NOTHING = LetterFile("")


class Edit(NamedTuple):
    """A stretch of the file and what should stand there."""

    start: int
    end: int
    text: str


class OpenLetter:
    """One file in the editor. Places are code points of the file."""

    def __init__(self, path: str, plan: Sequence[PlanItem] | None, shape: str | None) -> None:
        self.path = path
        self._live = LiveCheck(plan, shape, scan=best_scan())
        self._letter = NOTHING
        self.choices = Choices()
        self.findings: tuple[Finding, ...] = ()
        self.trouble = ""
        self.choose()

    @property
    def folder(self) -> str:
        """Where the letter and what was set aside lie; empty for one that has no file yet."""
        return os.path.dirname(self.path)  # noqa: PTH120

    @property
    def words(self) -> str:
        """What was read as the letter."""
        return self._letter.text

    def choose(self) -> None:
        """Read again what was chosen beside the letter."""
        self.trouble = ""
        try:
            self.choices = load_choices(self.folder) if self.folder else Choices()
        except NoChoices as error:
            self.choices, self.trouble = Choices(), str(error)

    def read(self, source: str) -> None:
        """Check the file's text as it stands now."""
        try:
            self._letter = read_letter(source.encode("utf-8", "replace"), self.path)
        except NotALetter:
            self._letter, self.findings = NOTHING, ()
            return
        found = self._live.findings(self.words)
        if found and is_foreign(self.words):
            found = tuple(finding for finding in found if finding.fault == "placeholder_left")
        self.findings = self._left(found)

    def hear(self, grammar: Sequence[Finding]) -> None:
        """Add what was found in spelling and grammar."""
        self.findings = with_grammar(self.findings, self._left(grammar))

    def _left(self, found: Sequence[Finding]) -> tuple[Finding, ...]:
        return still_said(self.words, found, self.choices, os.path.basename(self.path))  # noqa: PTH119

    def place(self, finding: Finding) -> tuple[int, int] | None:
        """Where a finding stands in the file; None for the letter as a whole, or where the file is encoded."""
        if finding.start is None or finding.end is None or not self._letter.placed:
            return None
        return finding.start + self._letter.offset, finding.end + self._letter.offset

    def mending(self, finding: Finding) -> Edit | None:
        """The edit that puts a rewrite in, as small as it can be."""
        if finding.rewrite is None or self.place(finding) is None:
            return None
        old, new = self.words, rewritten(self.words, finding)
        start = _shared(old, new)
        same = min(min(len(old), len(new)) - start, _shared(old[::-1], new[::-1]))
        offset = self._letter.offset
        return Edit(start + offset, len(old) - same + offset, new[start : len(new) - same])

    def aside(self, finding: Finding) -> Aside:
        """What a finding is known by when it is set aside."""
        return aside_of(self.words, finding, os.path.basename(self.path))  # noqa: PTH119


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with together."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
