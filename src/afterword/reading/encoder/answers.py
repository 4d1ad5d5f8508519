"""What a slip lacks, where the account tells it: what is so instead, or what would have answered (learnt, `data/train_answers.py`).

"I told him it was good till 2028. It ran out in September." tells the truth beside the untruth, and many who went blank tell a
page later what they know. The letter can say it, and nobody need be asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.core.write.told_beside import ANSWERED
from afterword.reading.edges import quote_of, tidy
from afterword.reading.encoder.clauses import over
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import small_head
from afterword.reading.moments import judged_clauses

if TYPE_CHECKING:
    from afterword.reading.encoder.tagger import Tagged

WEIGHTS: Final = Path(__file__).parent / "weights" / "answers.npz"
_BEFORE: Final = 3
_AFTER: Final = (1, 2, 3, 4, 6)
"""Clauses around a slip among which its answer is looked for: no more than three before it, or six behind it."""
_MOSTLY: Final = 0.3
"""A clause that shares more than this with a slip belongs to it."""
SIGNS: Final = 1 + _BEFORE + len(_AFTER) + len(ANSWERED) + 3

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class AnswerHead:
    """What the states of each reader say for a clause, `weights` (readers, width), and what its place beside the slip says, `signs`.

    Above `bar` it is the answer, or the truth.
    """

    weights: Floats
    signs: Floats
    bias: float
    bar: float

    def with_answers(self, text: str, tagged: Tagged, moments: Sequence[Moment]) -> tuple[Moment, ...]:
        """The moments, each slip with the words of the account that answer it, where one is sure enough."""
        slips = [one for one in moments if one.polarity is Polarity.SLIP]
        if not any(one.kind in ANSWERED for one in slips):
            return tuple(moments)
        told = over(tagged.states, self.weights)
        clauses = [
            (start, end, float(told[inside].mean())) for start, end, inside in judged_clauses(text, tagged.pieces)
        ]
        places = [(start, end) for start, end, _ in clauses]

        def answered(moment: Moment) -> Moment:
            if moment.polarity is not Polarity.SLIP or moment.kind not in ANSWERED:
                return moment
            others = [(one.quote.start, one.quote.end) for one in slips if one.quote != moment.quote]
            odds = {
                at: clauses[at][2] + float(signs @ self.signs) + self.bias
                for at, signs in beside((moment.quote.start, moment.quote.end), moment.kind, places, others)
            }
            return replace(moment, answers=tuple(self._run(text, places, odds)))

        return tuple(map(answered, moments))

    def _run(self, text: str, places: Sequence[Span], odds: dict[int, float]) -> Iterator[Quote]:
        """The clause that is surest, with those before and behind it that are sure as well."""
        best = max(odds, key=odds.__getitem__, default=None)
        if best is None or odds[best] <= self.bar:
            return
        first = last = best
        while odds.get(first - 1, self.bar) > self.bar:
            first -= 1
        while odds.get(last + 1, self.bar) > self.bar:
            last += 1
        yield quote_of(text, *tidy(text, places[first][0], places[last][1]))


def beside(slip: Span, kind: str, places: Sequence[Span], others: Sequence[Span]) -> Iterator[tuple[int, Floats]]:
    """Each clause near enough to a slip that it may answer it, with its signs `(SIGNS,)`: where it stands, and beside what.

    `places` are the clauses `[start, end)` of the account in order, `others` the stretches of its other slips.
    """
    _, end = slip
    inside = [at for at, place in enumerate(places) if _shares(place, slip)]
    first = inside[0] if inside else next((at for at, place in enumerate(places) if place[0] >= end), len(places))
    last = inside[-1] if inside else first - 1
    for at in range(max(0, first - _BEFORE), min(len(places), last + _AFTER[-1] + 1)):
        signs = np.zeros(SIGNS, np.float32)
        if at < first:
            signs[first - at] = 1
        elif at <= last:
            signs[0] = 1
        else:
            signs[1 + _BEFORE + next(n for n, most in enumerate(_AFTER) if at - last <= most)] = 1
        signs[1 + _BEFORE + len(_AFTER) + ANSWERED.index(kind)] = 1
        signs[-3] = at == last
        signs[-2] = any(end <= other[0] < places[at][0] for other in others)
        signs[-1] = any(_shares(places[at], other) for other in others)
        yield at, signs


def _shares(place: Span, stretch: Span) -> bool:
    return min(place[1], stretch[1]) - max(place[0], stretch[0]) > _MOSTLY * (place[1] - place[0])


@cache
def open_answers(path: Path = WEIGHTS) -> AnswerHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    manifest, arrays = stored
    return AnswerHead(arrays["weights"], arrays["signs"], float(arrays["bias"]), float(manifest["bar"]))
