"""A letter as it was asked for: its words, what the checker says of it, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.check import Finding
from afterword.core.write.letter import Letter
from afterword.core.write.proof import Proof


@dataclass(frozen=True, slots=True)
class Written:
    """One letter. `habit` says whose habits greeting and closing follow, `is_foreign` that others hold where it is read; `sheet` is the proof sheet as Markdown."""

    letter: Letter
    findings: tuple[Finding, ...]
    proofs: tuple[Proof, ...]
    habit: str
    sheet: str
    is_foreign: bool = False
