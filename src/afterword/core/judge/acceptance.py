"""What they said in the room: whether it settles a slip, or only sounds as if they had let it pass."""

from __future__ import annotations

import re
from typing import Final

_NO_MATTER: Final = (
    r"no (?:worries|problem|bother|harm done|rush)|(?:do not|don['’]?t|not to) worry|never mind|it happens"
)
_SETTLES: Final = re.compile(
    rf"\b(?:{_NO_MATTER}|that happens|(?:it|that)(?:['’]s| is| was) (?:fine|ok|okay|all right|alright))\b",
    re.IGNORECASE,
)
_LETS_PASS: Final = re.compile(
    rf"\b(?:{_NO_MATTER}|no (?:problems|hard feelings|need to (?:worry|apologi[sz]e))|not a problem|think nothing of it|"
    r"happens to (?:all|everyone|everybody|the best|us)|these things happen|easily done|"
    r"(?:that|it)(?: is|['’]s) (?:quite |perfectly |totally |absolutely |all )?(?:fine|ok|okay|all right|alright)|"
    r"all good|take your time|forget (?:about )?it|apology accepted)\b",
    re.IGNORECASE,
)
_GRUDGED: Final = re.compile(r"\b(?:but|though|jaw|sigh\w*|cold(?:ly)?|flat(?:ly)?|tight|thin|not)\b", re.IGNORECASE)


def waved_off(reaction: str) -> bool:
    """Whether they said that it was no matter, and nothing around it takes that back."""
    said = _SETTLES.search(reaction)
    return said is not None and not _GRUDGED.search(reaction[: said.start()] + reaction[said.end() :])


def sounds_accepted(words: str) -> bool:
    """Whether words of theirs wave something off ("take your time"): a reason to ask, never to decide."""
    return _LETS_PASS.search(words) is not None
