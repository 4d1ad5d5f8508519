"""Who says outright that they snapped at somebody tells of a tone, and not of a dispute."""

from __future__ import annotations

import re
from typing import Final

_SHARP: Final = re.compile(
    r"\bI(?:['’]d| had| was| got| just| then| even| really| kind of| went and)* (?:(?:a bit|rather|quite|very|so|too|really|pretty) )?"
    r"(?:snapp(?:ed|y)|sharp|curt|rude|short with|barked|shouted|yelled|snarled|raised my voice|bit (?:his|her|their|[A-Z][\w-]+['’]s) head off)\b",
    re.IGNORECASE,
)


def was_sharp(words: str) -> bool:
    """Whether the teller says that they were sharp, short or loud with somebody."""
    return _SHARP.search(words) is not None
