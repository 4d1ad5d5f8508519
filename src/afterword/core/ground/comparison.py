"""A learnt comparison beside the rules: what it is asked, and what code tells it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from afterword.core.backing import stems
from afterword.core.ground.amounts import time_of
from afterword.core.ground.figures import Counts, Figure, figures_in
from afterword.core.ground.status import Grounded, Status
from afterword.core.ground.words import telling
from afterword.core.occasion import Evidence

_CLOSEST, _NEAREST, _MOST = 2, 3, 4  # facts by words, by meaning, and in all
_WHY = {
    Status.BACKED: "",
    Status.PARTLY: "Your fact seems to say only a part of this.",
    Status.INFLATED: "Your fact seems to say less than this.",
    Status.NOT_FOUND: "None of your facts says this.",
    Status.NO_CLAIM: "",
}
_AKIN = 0.3  # less alike than this, and without a word in common, a sentence and a fact speak of different things
_LEFT_OUT, _PUT_IN = 0.7, 0.15  # the share of a fact's words, and of a sentence's, by which a sentence still restates
_AND = re.compile(r"\band\b", re.I)
SIGNS = 18
"""How many numbers `signs_of` tells."""

_SMALL = re.compile(
    r"\b(?:help\w*|assist\w*|support\w*|took part|part of|member|one of|shadow\w*|observ\w*|attend\w*|contribut\w*|accompan\w*"
    r"|under (?:the )?supervision|deputi\w*|acting|cover\w*|stood in|trial\w*|pilot\w*|test\w*|draft\w*|propos\w*|suggest\w*"
    r"|planned|due|booked|pending|expected|enrolled|studying|candidate|shortlist\w*|nominat\w*|finalist|commended|basic|beginner"
    r"|some|once|one|occasional\w*|course|introduct\w*|workshop|trainee|volunteer\w*|student|placement|two of|passed|of \d+"
    r"|not yet|in progress|ongoing|familiar|joined|supervised by|gave feedback|comment\w*|up to|about half|local|regional|region)\b",
    re.I,
)
"""Words by which a CV says that something was smaller, shared, or not finished."""


class Comparison(Protocol):
    """Reads a sentence beside a few facts."""

    def alike(self, facts: Sequence[Evidence]) -> Callable[[str], Sequence[float]]:
        """For facts that stay the same: says of any sentence how alike it and each fact are, also in other words."""
        ...

    def chances(self, sentence: str, facts: Sequence[Evidence], signs: Sequence[float]) -> Mapping[Status, float]:
        """How likely each status is; together 1."""
        ...


class Read:
    """Facts that a comparison has read, so that any sentence can be held against them."""

    def __init__(self, facts: Sequence[Evidence], comparison: Comparison) -> None:
        self._facts = tuple(facts)
        self._comparison = comparison
        self._alike = comparison.alike(self._facts)

    def weighed(self, ruled: Grounded, closest: Sequence[Evidence]) -> Grounded:
        """What the rules said of a sentence, put right by the comparison. `closest` are the facts nearest by words."""
        if ruled.status is Status.BACKED and ruled.evidence is not None and restates(ruled.sentence, ruled.evidence):
            return ruled
        alike = self._alike(ruled.sentence)
        nearest = sorted(range(len(self._facts)), key=lambda at: -alike[at])[:_NEAREST]
        chosen = list(dict.fromkeys([*closest[:_CLOSEST], *(self._facts[at] for at in nearest)]))[:_MOST]
        signs = signs_of(ruled.sentence, chosen, ruled.status)
        chances = self._comparison.chances(ruled.sentence, chosen, signs)
        status = max(chances, key=lambda one: chances[one])
        if status is ruled.status or (status is Status.BACKED and (has_grown(ruled) or _lies_outside(ruled))):
            return ruled
        if status in (Status.NOT_FOUND, Status.NO_CLAIM):
            return replace(ruled, status=status, evidence=None, why=_WHY[status])
        fact = ruled.evidence or self._spoken_of(ruled.sentence, chosen, alike)
        if fact is None and status is not Status.BACKED:
            return replace(ruled, status=status, evidence=None, why="None of your facts says as much.")
        return replace(ruled, status=status, evidence=fact or self._facts[nearest[0]], why=_WHY[status])

    def _spoken_of(self, sentence: str, chosen: Sequence[Evidence], alike: Sequence[float]) -> Evidence | None:
        """The fact that a sentence speaks of, by its words and numbers, else by meaning; None where all of them are far off."""
        words, figures = stems(sentence), figures_in(sentence)
        by_meaning = dict(zip(self._facts, alike, strict=True))

        def worth(fact: Evidence) -> tuple[int, float]:
            own = figures_in(fact.text)
            same = sum(any(figure.equals(one) for one in own) for figure in figures)
            return 2 * same + len(words & stems(f"{fact.text} {fact.title}")), by_meaning.get(fact, 0.0)

        best = max(chosen, key=worth)
        shared, meaning = worth(best)
        return best if shared or meaning >= _AKIN else None


def has_grown(ruled: Grounded) -> bool:
    """Whether code found a number larger than its fact's: no feeling for digits may take that back."""
    if ruled.status is not Status.INFLATED or ruled.evidence is None:
        return False
    said, own = figures_in(ruled.sentence), figures_in(ruled.evidence.text)
    more, _, _ = _others([figure for figure in said if not _is_told(figure, own, set())], own)
    return more > 0


def _lies_outside(ruled: Grounded) -> bool:
    """Whether code found a year before or after the time at the employer that the sentence names ("at Pallant until 2022")."""
    fact = ruled.evidence
    if ruled.status is not Status.INFLATED or fact is None or (time := time_of(fact)) is None:
        return False
    place = telling(fact.employer)
    if not place or not place <= telling(ruled.sentence):
        return False
    first, last = time
    years = [int(figure.value) for figure in figures_in(ruled.sentence) if figure.counts is Counts.YEAR]
    return any(not first <= year <= last for year in years)


def restates(sentence: str, fact: Evidence) -> bool:
    """Whether a sentence tells a fact in its own words, and nothing beside it."""
    said, told = stems(sentence), stems(fact.text)
    beside = said - told - stems(f"{fact.employer} {fact.title}")
    if _AND.search(sentence) and not _AND.search(fact.text):
        return False
    if _small_words(fact.text) - _small_words(sentence):
        return False
    return len(told - said) <= _LEFT_OUT * len(told) and len(beside) <= _PUT_IN * len(said)


def _small_words(text: str) -> set[str]:
    return {found.lower() for found in _SMALL.findall(text)}


def signs_of(sentence: str, facts: Sequence[Evidence], ruled: Status | None) -> tuple[float, ...]:
    """What code can count about a sentence and its facts, each about 0 to 1: the rules' own word (None: unasked), numbers, words."""
    told = " . ".join(f"{fact.text} {fact.title}" for fact in facts)
    said, own = figures_in(sentence), figures_in(told)
    years = {year[:4] for fact in facts for year in (fact.start, fact.end) if year[:4].isdigit()}
    same = sum(_is_told(figure, own, years) for figure in said)
    more, less, new = _others([figure for figure in said if not _is_told(figure, own, years)], own)
    words = telling(sentence)
    known = telling(told).union(*(telling(fact.employer) for fact in facts))
    return (
        *(float(ruled is status) for status in Status),
        min(len(said), 3) / 3,
        min(same, 2) / 2,
        min(more, 2) / 2,
        min(less, 2) / 2,
        min(new, 2) / 2,
        float(not said),
        float(more > 0),
        float(new > 0),
        float(bool(said) and same == len(said)),
        len(words - known) / max(1, len(words)),
        min(len(words & known), 10) / 5,
        float(bool(_SMALL.search(told))),
        float(bool(_SMALL.search(sentence))),
    )


def _is_told(figure: Figure, own: Sequence[Figure], years: set[str]) -> bool:
    if figure.counts is Counts.YEAR and f"{figure.value:.0f}" in years:
        return True
    return any(figure.equals(other) for other in own)


def _others(figures: Sequence[Figure], own: Sequence[Figure]) -> tuple[int, int, int]:
    """How many numbers are more than all that the facts count alike, how many are not, and how many are new."""
    more = less = new = 0
    for figure in figures:
        rivals = [other for other in own if figure.rivals(other)]
        if not rivals:
            new += 1
        elif all(figure.value > other.value for other in rivals):
            more += 1
        else:
            less += 1
    return more, less, new
