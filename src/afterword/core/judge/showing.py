"""Whether a slip was seen for certain, whatever the account says of faces."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.verdict import Verdict

# Whatever else the words tell beside it, this happened before their eyes.
_SPILT: Final = re.compile(
    r"\b(?:spill|spilt|spilled|knock(?:ed)? (?:\w+ ){0,3}?over|dropp(?:ed)?|fell (?:over|off)|tripp(?:ed)?|stumbl(?:ed)?|broke)\b",
    re.IGNORECASE,
)


def showed(verdict: Verdict) -> bool:
    """Whether they reacted, or nobody in the room could miss it."""
    moment = verdict.moment
    return (
        moment.cue is not None
        or slip_kind(verdict.kind).visibility == "unmissable"
        or _SPILT.search(moment.quote.text) is not None
    )
