"""The good half of a sentence that tells what went well and blames the teller in the same breath."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_REPROACH: Final = re.compile(
    r"\blike (?:an?|the|some) (?:\w+ )?(?:idiot|fool|moron|muppet|lemon|twit|clown|loser|prat|plank|coward|child|robot|zombie)\b"
    r"|\b(?:stupid(?:ly)?|idiot\w*|foolish\w*|pathetic\w*|useless|feeble|clumsily|ashamed|embarrass\w*|mortif\w*|cring\w*|ridiculous\w*)\b"
    r"|\b(?:hate|hated|kick(?:ed|ing)?|cursed?|cursing) myself\b|\bwanted to (?:die|disappear|sink)\b|\b(?:all )?my (?:own )?fault\b"
    r"|\bI (?:ruined|wrecked|spoil\w*|blew|messed|screwed|botched)\b|\bwhy (?:did|do|on earth|am) I\b|\bI should(?:n['’]t| not| never| have)\b",
    re.IGNORECASE,
)
_BREAKS: Final = re.compile(
    r"[,;:]?\s+(?:and|but|so|though|although|because)\s+|[;:.!?,]\s+|\s+[-–—]\s+", re.IGNORECASE
)
_TELLS: Final = re.compile(
    r"^(?:then |there |at \w+ |in the end |afterwards |later )?(?:I|he|she|they|we|it|my|his|her|their|our|the|a|an|everyone|everybody|people|nobody|(?-i:[A-Z])[\w'’-]+)\b",
    re.IGNORECASE,
)
_FEWEST: Final = 4  # words that tell something by themselves


def good_half(text: str) -> tuple[int, int]:
    """Where the words stand that can be shown as what went well: all of them, else the longest clause without reproach.

    Nothing (0, 0) where every clause blames the teller.
    """
    if not _REPROACH.search(text):
        return 0, len(text)
    edges = [(0, 0), *(found.span() for found in _BREAKS.finditer(text)), (len(text), len(text))]
    clauses = [(start, end) for (_, start), (end, _) in pairwise(edges) if start < end]
    good = [(start, end) for start, end in clauses if _is_good(text[start:end])]
    start, end = max(good, key=lambda span: span[1] - span[0], default=(0, 0))
    return start, start + len(text[start:end].rstrip(" .,;:"))


def _is_good(clause: str) -> bool:
    """Whether it tells something by itself, blames nobody, and opens no quotation that it does not close."""
    whole = clause.count('"') % 2 == 0 and clause.count("“") == clause.count("”")
    return whole and len(clause.split()) >= _FEWEST and bool(_TELLS.match(clause)) and not _REPROACH.search(clause)
