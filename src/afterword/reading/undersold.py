"""Who told less of what they can than is true has left out something good, and told no untruth."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment, Noticed, Polarity, as_told
from afterword.core.undersold import undersold
from afterword.reading.absence import ASKED, read_in
from afterword.reading.edges import quote_of, tidy

_CLAIMS: Final = frozenset({"lie", "exaggeration", "technical_error", "confidentiality", "other"})
"""What such words are easily taken for."""
_BESIDE: Final = 12  # characters
_ENDED: Final = re.compile(r"[.!](?:\s+(?!\Z)[^.!?]*){2,}")  # more than one sentence
_LED_IN: Final = re.compile(
    r"\b(?:asked|asks|wanted to know|wondered)\b|\b(?:ma[dk]e|making) myself (?:\w+ )?small(?:er)?\b|\b(?:sold|sell|selling) myself short\b|\bplay(?:ed)? (?:it|myself) down\b",
    re.IGNORECASE,
)
"""The question, or that less was said, before it is told what was."""
_CLAIMED: Final = re.compile(
    r"\bI(?:['’]d| had)? (?:\w+ )?(?:said|told|claimed|answered|lied|wrote|exaggerated|made (?:it|that) up)\b",
    re.IGNORECASE,
)


def with_what_was_undersold(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Where what was said makes less of the teller than what is true, a good fact was left out."""
    for told in undersold(text):
        start, end = tidy(text, told.start, told.end)
        there = [moment for moment in read_in(moments, start, end) if moment.polarity is Polarity.SLIP]
        taken = [moment for moment in there if moment.kind in _CLAIMS]
        if (there and not taken) or not all(_tells_no_more(text, moment, start, end) for moment in taken):
            continue  # a moment that tells of something else as well is left as it is
        start = min((moment.quote.start for moment in taken), default=start)
        rest = (moment for moment in moments if moment not in taken and not _is_part_of_it(moment, start, end))
        sure = max((moment.confidence for moment in taken), default=ASKED)
        words = quote_of(text, start, end)
        left_out = Moment(words, Polarity.SLIP, "forgot_strength", Noticed.UNLIKELY, confidence=sure)
        moments = as_told((*rest, left_out))
    return moments


def _tells_no_more(text: str, moment: Moment, start: int, end: int) -> bool:
    """Whether a moment holds these words, at most the question before them, and no other claim behind them."""
    before, behind = text[moment.quote.start : start], text[end : moment.quote.end]
    if _CLAIMED.search(behind) or _CLAIMED.search(before):
        return False
    return len(before) <= _BESIDE or (_LED_IN.search(before) is not None and _ENDED.search(before) is None)


def _is_part_of_it(moment: Moment, start: int, end: int) -> bool:
    """Whether a moment only tells a part of the words again, as something left out or as a strength."""
    inside = start <= moment.quote.start < end
    return inside and (moment.polarity is not Polarity.SLIP or moment.kind in ("forgot_strength", "weak_answer"))
