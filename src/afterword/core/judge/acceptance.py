"""Whether what they said in the room sounds as if they had let it pass: a reason to ask, never to decide."""

from __future__ import annotations

import re
from typing import Final

_LETS_PASS: Final = re.compile(
    r"\b(?:no (?:worries|problem|problems|bother|harm done|hard feelings|need to (?:worry|apologi[sz]e))|"
    r"(?:do not|don['’]?t|not to) worry|never mind|not a problem|think nothing of it|it happens|happens to (?:all|everyone|everybody|the best|us)|"
    r"these things happen|easily done|(?:that|it)(?: is|['’]s) (?:quite |perfectly |totally |absolutely |all )?(?:fine|ok|okay|all right|alright)|"
    r"all good|take your time|no rush|forget (?:about )?it|apology accepted)\b",
    re.IGNORECASE,
)


def sounds_accepted(words: str) -> bool:
    """Whether words of theirs wave something off ("no worries")."""
    return _LETS_PASS.search(words) is not None
