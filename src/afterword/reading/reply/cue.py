"""One way in which a reply says something: a pattern over one sentence, and how much it weighs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Cue:
    """Words that speak for a label. 3 is enough alone; 1 or 2 need company.

    `says` and `says_not` are examples that run as tests: whole sentences in which the pattern fires, or does not. With
    `conditional` it fires in "if ..." sentences too.
    """

    name: str
    weight: float
    pattern: str
    unless: str = ""
    conditional: bool = False
    says: Sequence[str] = ()
    says_not: Sequence[str] = ()

    @cached_property
    def _made(self) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
        return re.compile(self.pattern), re.compile(self.unless) if self.unless else None

    def fires(self, words: str, condition: int | None) -> bool:
        """Whether it stands in a sentence (in its level form), before the place where a condition begins."""
        pattern, unless = self._made
        found = pattern.search(words)
        if found is None or (unless is not None and unless.search(words)):
            return False
        return self.conditional or condition is None or found.end() <= condition
