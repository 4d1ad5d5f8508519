"""The half of a sentence that can stand without the other: "I went blank, but it was no big deal"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from afterword.core.check import Finding
from afterword.core.check.mend import is_safe, is_sorry
from afterword.core.write.owned_wrong import owns_a_wrong

_NEVER: Final = ("draws_attention", "over_apology")  # of what nobody saw no half is fit; one apology is left as it is
_JOINT: Final = re.compile(
    r",? (?:but|although|though|yet|only that) |; |, (?:and )?(?=(?:to be fair|in fairness|honestly|anyway|after all|never mind)\b)|, (?:which|and (?:it|that)) (?=(?:is|was|isn|wasn)\b)",
    re.I,
)
"""Where a sentence turns: what is said before or after it often stands by itself."""
_JOINTS: Final = re.compile(
    r",? (?:which|and that|and this) (?:is|was) (?:why|how|the reason(?: why)?) |, (?:and |so |but )?(?=I\b)|,? so (?=I\b)"
    r"| and (?=I (?:feel|would|could|can|am|was)\b)| (?:because|since|as) (?=I\b)|, because "
    rf"|{_JOINT.pattern}",
    re.I,
)
"""Where a sentence turns from a reason or a feeling to what was done, or back."""
_LEADS_IN: Final = re.compile(
    r"(?:I (?:still |really )?(?:can['’]?t|cannot|can not) believe (?:that )?(?=I\b)|(?:and|so|but|then) (?=I\b))"
)
_WHY: Final = re.compile(r"\b(?:because|due to|thanks to|owing to)\b", re.I)
_RUNS_DOWN: Final = ("puts_itself_down", "calls_itself_useless")
_HANGS: Final = re.compile(
    r"(?:while|although|though|if|because|as|since|when|even|which|and|or|to be fair|in fairness)\b", re.I
)
_ONESELF: Final = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur)\b")
_LEAST: Final = 4  # words


def sound_half(words: str, finding: Finding, found_with: Callable[[str], Sequence[Finding]]) -> str:
    """The half of these words that is fit to be sent in place of them; empty where there is none.

    `found_with` says what is found in the letter, within the words that stand there, once others are put in. Of an excuse, and of what
    runs oneself down, only a half that owns something is fit; of what nobody saw none is.
    """
    runs_down = finding.rule in _RUNS_DOWN
    if finding.fault in _NEVER and not runs_down:
        return ""
    must_own = runs_down or finding.fault in ("excuse", "blame")
    for half in _halves(words, must_own):
        if must_own and not (owns_a_wrong(half) and half.startswith("I ") and not _WHY.search(half)):
            continue
        said = f"{half[0].upper()}{half[1:]}."
        if not any(is_safe(one) for one in found_with(said)):
            return said
    return ""


def _halves(words: str, at_every_turn: bool) -> Iterator[str]:
    """What could stand by itself: parted at the first turn, or at every one from a reason to a deed."""
    parts = _JOINTS.split(words) if at_every_turn else _JOINT.split(words, 1)
    if len(parts) == 1 and not at_every_turn:
        return
    for part in parts:
        half = _LEADS_IN.sub("", part.strip(" ,;.!")).strip()
        if len(half.split()) >= _LEAST and _ONESELF.search(half) and not _HANGS.match(half) and not is_sorry(half):
            yield half
