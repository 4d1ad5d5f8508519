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


def figure_in(figure: Figure, ground: Ground, sentence: str, year: int = 0) -> Status:
    """Whether a number of the sentence is the evidence's, contradicts it, or is new. `year` is the current one, if known."""
    if any(figure.equals(own) for own in ground.figures):
        return Status.BACKED
    if figure.parts and all(any(part == own.bare for own in ground.figures) for part in figure.parts):
        return Status.BACKED
    if figure.counts is Counts.YEAR:
        return _year_in(figure, ground, sentence)
    change = _change(ground.figures) if figure.counts is Counts.SHARE else None
    if change is not None and not any(own.counts is Counts.SHARE for own in ground.figures):
        return Status.BACKED if figure.value <= change + 3 else Status.INFLATED
    if (
        figure.counts is Counts.TIME
        and figure.value >= _MINUTES_A_YEAR
        and (span := _span(ground.evidence, year)) is not None
    ) and not any(own.counts is Counts.TIME and own.value >= _MINUTES_A_YEAR / 4 for own in ground.figures):
        return Status.BACKED if figure.value <= (span + 1) * _MINUTES_A_YEAR else Status.INFLATED
    rivals = [
        own
        for own in ground.figures
        if figure.rivals(own) and not (own.is_bare and not figure.is_bare and len(ground.figures) > 1)
    ]
    return Status.INFLATED if rivals or _is_more_of_it(figure, ground) else Status.PARTLY


def _is_more_of_it(figure: Figure, ground: Ground) -> bool:
    """Whether a count outgrows the only count that the fact has, whatever each calls what it counts."""
    counts = [own for own in ground.figures if own.counts is Counts.THINGS]
    return figure.counts is Counts.THINGS and len(counts) == 1 and figure.value > 1.5 * counts[0].value


def time_of(evidence: Evidence) -> tuple[int, int] | None:
    """The first and the last year of a fact's post, 9999 where it goes on or does not say; None where no beginning is told."""
    start, end = evidence.start[:4], evidence.end[:4]
    return (int(start), int(end) if end.isdigit() else 9999) if start.isdigit() else None


def _year_in(figure: Figure, ground: Ground, sentence: str) -> Status:
    time = time_of(ground.evidence)
    own = [int(one.value) for one in ground.figures if one.counts is Counts.YEAR]
    year = int(figure.value)
    if own and not ground.is_post and year not in own:
        inside = time is not None and time[0] <= year <= time[1]
        return Status.PARTLY if inside and not re.search(rf"\bsince {year}\b", sentence) else Status.INFLATED
    if time is None:
        return Status.PARTLY
    first, last = time
    if re.search(rf"\bsince {year}\b", sentence, re.I):
        return Status.BACKED if year >= first else Status.INFLATED
    return Status.BACKED if first <= year <= last else Status.INFLATED


def _change(figures: Sequence[Figure]) -> float | None:
    """How many per cent the first two like numbers lie apart."""
    for one, other in pairwise(own for own in figures if own.counts not in (Counts.YEAR, Counts.NAMED)):
        if one.counts is other.counts and one.value:
            return abs(other.value - one.value) / one.value * 100
    return None


def times_off(sentence: str, figures: Sequence[Figure]) -> str | None:
    """Why "doubled" or "by a third" says more than the numbers of the evidence."""
    low = sentence.lower()
    plain = [own for own in figures if own.counts not in (Counts.YEAR, Counts.NAMED) and own.value]
    pairs = [(a, b) for a, b in pairwise(plain) if a.counts is b.counts]
    for word, times in _TIMES:
        if re.search(rf"\b{word}\b", low) and pairs:
            few, many = sorted(own.value for own in pairs[0])
            if many / few < (times if times > 1 else 1 / times) * 0.95:
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


def _span(evidence: Evidence, year: int) -> float | None:
    """The years that a fact can have lasted: since a year it names, else as long as its post."""
    latest = year or 2100
    if since := re.search(r"\bsince (?:\w+ )?((?:19|20)\d\d)\b", evidence.text):
        return float(latest - int(since[1]))
    start, end = evidence.start[:4], evidence.end[:4]
    if not start.isdigit():
        return None
    return float((int(end) if end.isdigit() else latest if end == "pres" else int(start)) - int(start))


_WHOLLY = re.compile(
    r"\b(?:all|every one|each and every|completely|entirely|altogether|wholly|none left|to zero|to nil|no longer any)\b",
    re.I,
)


def whole_is_claimed(sentence: str, figures: Sequence[Figure], ground: Ground) -> str:
    """Why "all nine" or "completely" says more than a fact that counts a part, or leaves a rest."""
    low = _WHOLLY.search(sentence)
    if low is None or _WHOLLY.search(ground.text):
        return ""
    counts = [own.bare for own in ground.figures if own.counts is Counts.THINGS]
    said = [figure.bare for figure in figures if figure.counts is not Counts.YEAR]
    if len(counts) < 2 or len(said) > 1 or not 0 < min(counts[:2]) < max(counts[:2]):
        return ""
    if (said and said[0] != max(counts[:2])) or (
        not said and not re.search(r"\ball (?:of )?(?:my|our|the)\b", sentence, re.I)
    ):
        return ""
    return f'"{low[0]}" is more than your fact says: it counts {min(counts[:2]):g} too.'
