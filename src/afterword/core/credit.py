"""Who passes off somebody else's work or idea as their own says what is not true, however small it sounds."""

from __future__ import annotations

import re
from typing import Final

GENTLER: Final = frozenset(["confidentiality", "exaggeration", "other", "weak_answer", "flat_joke", "interrupting"])
"""What such a telling may be taken for instead."""

_MINE: Final = (
    r"(?:mine|me|ours|my own|(?:something|what|a thing)(?: that)?,? [\"“]?I(?:['’]d| had|['’]ve)? (?:been )?\w+(?:ed|ing)|(?:my|our)(?: own)? (?:\w+ )?"
    r"(?:idea|work|design|plan|draft|doing|suggestion|find|discovery|project|figures|numbers|recipe|sketch|solution|concept|slides?|report))"
)
_THEIRS: Final = (
    r"(?:it|that|they|which|(?:all|every \w+|most|half) of (?:it|them|that)|the (?:idea|work|plan|whole thing|design|figures|numbers|recipe|solution))"
    r" (?:was|were|had been|is|are) (?:all |actually |really |in fact |entirely )?(?P<whose>hers|his|theirs|(?-i:[A-Z])\w+['’]s)\b"
    r"(?=\s*(?:[.,;:!?)–-]|$|and\b|but\b|not\b|all\b|from\b|s?he\b|they\b|(?:idea|work|design|plan)\b))"
)
_LINK: Final = r"(?:(?:and|but|though|although|only|well|actually|when|in fact|of course|in truth) )?"
_TAKEN: Final = re.compile(
    r"(?:\bI(?:['’]ve|['’]d| had| have)? (?:\w+ )?(?:took|taken)|(?:^|(?<=[.!?]\s))took) (?:the |all (?:of )?(?:the )?|full |some |sole |half the )?credit\b(?! (?:cards?|notes?)\b)(?: for (?P<work>(?-i:[A-Z])\w+['’]s)\b)?"
    r"|\bI(?:['’]d| had)? (?:\w+ )?(?:passed|presented|sold|showed|said|put|offered|introduced|told)\b[^.!?\n]{0,60}? (?:off )?"
    r"(?:as|like|as if|as though) (?:(?:it|they|that|this) (?:was|were|is|had been) )?(?:mine|my own|my idea|my work)(?=\s*(?:[.,;!?)]|$|and\b|but\b|to\b|in\b|then\b))"
    rf"|(?:\bI\b|^)[^.!?\n]{{0,80}}?\b(?:said|told|answered|claimed|nodded|introduced|presented)\b[^.!?\n]{{0,110}}?\b{_MINE}\b[^.!?\n]{{0,40}}?[\"”']?[.,;!]?[\"”']?\s+"
    rf"{_LINK}{_THEIRS}",
    re.IGNORECASE,
)
_THEN_WHOSE: Final = re.compile(rf"[^.!?\n]{{0,60}}[.,;!]?[\"”']?\s+{_LINK}{_THEIRS}", re.IGNORECASE)
AFTER: Final = 80
"""Characters after a slip in which its truth may be told."""


def credit_taken(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where it is told, in `[start, end)` or going on right after it, that others' work was called one's own."""
    found = _TAKEN.search(text[start : end + AFTER])
    return found if found and found.start() < end - start else None


def owner_told(text: str, start: int, end: int) -> str:
    """Whose it really was, as the account has it: "hers", "Priya's"; empty where it does not say."""
    found = credit_taken(text, start, end)
    if found is None:
        return ""
    after = _THEN_WHOSE.match(text, start + found.end())
    return found["whose"] or found["work"] or (after["whose"] if after else "")
