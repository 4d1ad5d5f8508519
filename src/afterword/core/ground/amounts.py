"""Numbers of a sentence beside those of a fact: the same, another one, or new."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from afterword.core.ground.figures import Counts, Figure
from afterword.core.ground.ready import Ground
from afterword.core.ground.status import Status
from afterword.core.occasion import Evidence

_MINUTES_A_YEAR = 525_600.0
_TIMES = (("doubled", 2.0), ("tripled", 3.0), ("trebled", 3.0), ("quadrupled", 4.0), ("halved", 0.5))
_PARTS = (
    ("a half", 50.0),
    ("by half", 50.0),
    ("a third", 33.3),
    ("a quarter", 25.0),
    ("two thirds", 66.7),
    ("two-thirds", 66.7),
)


def figure_in(figure: Figure, ground: Ground, sentence: str) -> Status:
    """Whether a number of the sentence is the evidence's, contradicts it, or is new."""
    if any(figure.equals(own) for own in ground.figures):
        return Status.BACKED
    if figure.counts is Counts.YEAR:
        return _year_in(figure, ground, sentence)
    change = _change(ground.figures) if figure.counts is Counts.SHARE else None
    if change is not None and not any(own.counts is Counts.SHARE for own in ground.figures):
        return Status.BACKED if figure.value <= change + 3 else Status.INFLATED
    if (
        figure.counts is Counts.TIME
        and figure.value >= _MINUTES_A_YEAR
        and (span := _span(ground.evidence)) is not None
    ) and not any(own.counts is Counts.TIME and own.value >= _MINUTES_A_YEAR / 4 for own in ground.figures):
        return Status.BACKED if figure.value <= (span + 1) * _MINUTES_A_YEAR else Status.INFLATED
    rivals = [
        own
        for own in ground.figures
        if figure.rivals(own) and not (own.is_bare and not figure.is_bare and len(ground.figures) > 1)
    ]
    return Status.INFLATED if rivals else Status.PARTLY


def _year_in(figure: Figure, ground: Ground, sentence: str) -> Status:
    evidence = ground.evidence
    start, end = evidence.start[:4], evidence.end[:4]
    own = [int(one.value) for one in ground.figures if one.counts is Counts.YEAR]
    year = int(figure.value)
    if own and not ground.is_post and year not in own:
        inside = bool(start) and int(start) <= year and (end == "pres" or not end or year <= int(end or 0))
        return Status.PARTLY if inside and not re.search(rf"\bsince {year}\b", sentence) else Status.INFLATED
    if not start.isdigit():
        return Status.PARTLY
    if re.search(rf"\bsince {year}\b", sentence, re.I):
        return Status.BACKED if year >= int(start) else Status.INFLATED
    last = int(end) if end.isdigit() else 9999
    return Status.BACKED if int(start) <= year <= last else Status.INFLATED


def _change(figures: Sequence[Figure]) -> float | None:
    """How many per cent the first two like numbers lie apart."""
    for one, other in pairwise(figures):
        if one.counts is other.counts and one.counts not in (Counts.YEAR, Counts.NAMED) and one.value:
            return abs(other.value - one.value) / one.value * 100
    return None


def times_off(sentence: str, figures: Sequence[Figure]) -> str | None:
    """Why "doubled" or "by a third" says more than the numbers of the evidence."""
    low = sentence.lower()
    pairs = [(a, b) for a, b in pairwise(figures) if a.counts is b.counts and a.value and a.counts is not Counts.YEAR]
    for word, times in _TIMES:
        if re.search(rf"\b{word}\b", low) and pairs:
            ratio = pairs[0][1].value / pairs[0][0].value
            if (times > 1 and ratio < times * 0.95) or (times < 1 and ratio > times * 1.05):
                return f'By the numbers of your fact it has not "{word}".'
    least = min((own.value for own in figures if own.counts is Counts.SHARE), default=100.0)
    if least < 100 and re.search(r"\ball (?:of )?(?:my|our|the)\b|\bevery (?:one|single)\b", low):
        return f"Your fact says {least:.0f} %, not all."
    for word, share in _PARTS:
        if word in low and re.search(r"\b(?:fell|cut|dropped|rose|grew|reduced|raised|less|more)\b", low) and pairs:
            change = _change(figures)
            if change is not None and share > change + 4:
                return f'"{word}" is more than the numbers of your fact say.'
    return None


def _span(evidence: Evidence) -> float | None:
    start, end = evidence.start[:4], evidence.end[:4]
    if not start.isdigit():
        return None
    return float((int(end) if end.isdigit() else 2100 if end == "pres" else int(start)) - int(start))
