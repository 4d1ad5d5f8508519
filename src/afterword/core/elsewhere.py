"""An interview that another program kept, as an occasion of ours: its own words, and nothing read into them."""

from __future__ import annotations

import hashlib
from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core.archive import Chapter, Interview
from afterword.core.learn.learned import Came, Learned, Outcome
from afterword.core.occasion import CaseState, Occasion, Quote

_NOON: Final = time(12, 0)
_LETTERS: Final = "23456789abcdefghjkmnpqrstuvwxyz"
_STATES: Final = {
    Came.NEXT_ROUND: CaseState.NEXT_STAGE,
    Came.OFFER: CaseState.DECIDED,
    Came.REFUSED: CaseState.REJECTED,
}


def chapter_of(interview: Interview, program: str, home: ZoneInfo) -> Chapter:
    """The occasion. The same interview gets the same id, so that bringing it in twice adds nothing."""
    account = f"{interview.company}, {interview.on.isoformat()}. From {program}."
    if interview.notes:
        account += f"\n\n{interview.notes}"
    quotes = []
    for question in interview.asked:
        start = len(account) + len("\n\nAsked: ")
        account += f"\n\nAsked: {question}"
        quotes.append(Quote(start, len(account), question))
    at = datetime.combine(interview.on, _NOON, home)
    outcomes = (Outcome(interview.came, interview.on, at),) if interview.came is not None else ()
    occasion = Occasion(
        _id(interview.mark),
        account,
        told_at=at,
        ended_at=at,
        company=interview.company,
        role=interview.role,
        state=_STATES.get(interview.came, CaseState.OPEN) if interview.came else CaseState.OPEN,
        questions=tuple(quotes),
        answered_on=interview.on if interview.came in _STATES else None,
    )
    return Chapter(occasion, kept_at=at, learned=Learned(outcomes=outcomes, feedback=interview.feedback))


def _id(mark: str) -> str:
    number = int.from_bytes(hashlib.sha256(mark.encode("utf-8", "replace")).digest()[:12])
    letters = []
    for _ in range(10):
        number, at = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[at])
    return "".join(letters)
