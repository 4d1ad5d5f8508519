"""A letter in the person's own words, and which of its claims still stand in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.core.write.letter import Claim, Letter, LetterState


def in_own_words(before: Letter, text: str, subject: str | None = None) -> Letter:
    """The letter with these words, ready, with the claims of `before` that still stand in them."""
    return replace(
        before,
        text=text,
        subject=before.subject if subject is None else subject,
        claims=claims_standing(before.claims, before.text, text),
        state=LetterState.READY,
        needs=(),
    )


def claims_standing(claims: Sequence[Claim], before: str, text: str) -> tuple[Claim, ...]:
    """The claims whose exact words still stand in the text, with their places there."""
    if text == before:
        return tuple(claims)
    found: list[Claim] = []
    for claim in claims:
        start = _place(claim, before, text)
        if start is not None:
            found.append(Claim(start, start + claim.end - claim.start, claim.evidence))
    return tuple(found)


def _place(claim: Claim, before: str, text: str) -> int | None:
    """Where the words stand now. Where they stood more than once and one of them went, nobody can tell which did."""
    words = before[claim.start : claim.end]
    if not words.strip():
        return None
    then, now = _places(words, before), _places(words, text)
    if claim.start not in then or not now:
        return None
    if len(then) == 1:
        return min(now, key=lambda place: abs(place - claim.start))
    return now[then.index(claim.start)] if len(then) == len(now) else None


def _places(words: str, text: str) -> list[int]:
    # "cut it to 4" does not stand in "cut it to 40" or "cut it to 4.5".
    whole = rf"(?<!\w)(?<!\d[.,]){re.escape(words)}(?!\w|[.,]\d)"
    return [match.start() for match in re.finditer(whole, text)]
