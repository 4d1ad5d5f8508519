"""On which day a slip was, as the account tells it: a note names a day only where all that it speaks of happened then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.day_of_deed import day_it_was_due, lies_ahead
from afterword.core.occasion import Occasion, Quote
from afterword.core.week import WEEKDAYS

_WEEKDAY: Final = re.compile(rf"\b(?P<day>{'|'.join(WEEKDAYS)})s?\b", re.IGNORECASE)
_ANOTHER: Final = re.compile(
    r"\b(?:the (?:next|following|other) (?:day|morning|evening|week)|the (?:day|week|night) (?:after|before)|(?:two|three|a few|some) (?:days|weeks) "
    r"(?:later|after|before|earlier|ago)|(?:a|last) week (?:later|ago)?|weeks ago|for weeks)\b",
    re.IGNORECASE,
)
_NOT_YET: Final = re.compile(
    r"(?:['’]ll|\b(?:will|going to|by|until|till|next|promised|would|['’]d like|wants?|hope))\b[^.!?\n]*$",
    re.IGNORECASE,
)
_SENTENCE_ENDS: Final = re.compile(r"[.!?\n]")


def all_on_that_day(occasion: Occasion, slips: Sequence[Quote]) -> bool:
    """Whether no word of the account puts one of these slips on another day than that of the occasion."""
    if occasion.ended_at is None:
        return True
    that = WEEKDAYS[occasion.ended_at.weekday()]
    return all(_told_day(occasion.account, slip) in ("", that) for slip in slips)


def _told_day(account: str, slip: Quote) -> str:
    """The weekday that was told last up to the words of the slip; "another" where it is only told apart, "" where none is."""
    if due := day_it_was_due(account, slip):
        return due[0].split()[0]
    told = ""
    ends = _SENTENCE_ENDS.search(account, slip.end)
    stop = ends.end() if ends else len(account)
    for found in sorted(
        (*_WEEKDAY.finditer(account, 0, stop), *_ANOTHER.finditer(account, 0, stop)), key=lambda match: match.start()
    ):
        if found.start() >= slip.end and told:
            break
        before = max((one.end() for one in _SENTENCE_ENDS.finditer(account, 0, found.start())), default=0)
        sentence = account[before:stop]
        if not _NOT_YET.search(sentence, 0, found.start() - before) and not lies_ahead(
            sentence, found.start() - before
        ):
            told = found["day"].lower() if "day" in found.re.groupindex else "another"
    return told
