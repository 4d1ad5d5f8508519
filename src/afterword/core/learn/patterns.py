"""What repeats over many occasions: kinds of slip, questions that fail, what two days change. Ranges, never bare points."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core import settings
from afterword.core.judge.kinds import slip_kinds
from afterword.core.judge.odds import beta_quantile
from afterword.core.learn.past import Past
from afterword.core.learn.questions import Question
from afterword.core.learn.repairs import Repaired, repairs_over
from afterword.core.learn.second_look import Turn, side_by_side

_TWICE = 2
_REST = "other"  # what is no kind of its own has nothing in common


@dataclass(frozen=True, slots=True)
class Share:
    """How often something came up: `count` of `n`, and the range that this allows for (80 %)."""

    name: str
    count: int
    n: int
    low: float
    high: float

    @property
    def range_words(self) -> str:
        """The range as a person reads it."""
        return f"{round(100 * self.low)} to {round(100 * self.high)} in 100"


@dataclass(frozen=True, slots=True)
class Patterns:
    """All that repeats. What there is too little for is empty; `too_few` says so in a sentence."""

    n: int
    too_few: str = ""
    kinds: tuple[Share, ...] = ()
    questions: tuple[Question, ...] = ()
    turns: tuple[Share, ...] = ()
    looks: int = 0
    repairs: tuple[Repaired, ...] = ()
    waits: tuple[int, ...] = ()


def patterns_over(
    pasts: Sequence[Past], bank: Sequence[Question], sent: Mapping[str, datetime] | None = None
) -> Patterns:
    """What repeats in these occasions, as far as their number allows. `sent` is when the letter of an occasion left.

    `waits` are the hours from the telling to the leaving of each letter, the shortest first.
    """
    n = len(pasts)
    repairs = repairs_over(pasts)
    if n < settings.PATTERN_FROM:
        left = settings.PATTERN_FROM - n
        more = f"{left} more" if n else f"{left} of them"
        told = f"{n} occasion{'s' * (n != 1)} so far." if n else "No occasion so far."
        return Patterns(n, f"{told} With {more}, what repeats can be looked for; before that anything would be chance.")
    seen = Counter(kind for past in pasts for kind in set(past.slips))
    titles = slip_kinds()
    kinds = tuple(
        share(titles[kind].title if kind in titles else kind, count, n)
        for kind, count in sorted(seen.items(), key=lambda item: (-item[1], item[0]))
        if count >= _TWICE and kind != _REST
    )
    return Patterns(
        n,
        "",
        kinds,
        tuple(question for question in bank if question.failed >= _TWICE),
        _turns(pasts),
        sum(past.learned.look is not None for past in pasts),
        repairs,
        _waits(pasts, sent or {}),
    )


def _waits(pasts: Sequence[Past], sent: Mapping[str, datetime]) -> tuple[int, ...]:
    hours = [
        max(0, round((sent[past.id] - past.told_at).total_seconds() / 3600))
        for past in pasts
        if past.told_at is not None and past.id in sent
    ]
    return tuple(sorted(hours)) if len(hours) >= settings.PATTERN_FROM else ()


def share(name: str, count: int, n: int) -> Share:
    """A share with its 80 % range (a Beta posterior that knows nothing beforehand)."""
    a, b = count + 0.5, n - count + 0.5
    return Share(name, count, n, beta_quantile(0.1, a, b), beta_quantile(0.9, a, b))


def _turns(pasts: Sequence[Past]) -> tuple[Share, ...]:
    looks = [look for past in pasts if (look := past.learned.look) is not None]
    turns = [pair.turn for look in looks for pair in side_by_side(look)]
    if len(looks) < settings.PATTERN_FROM or not turns:
        return ()
    names = {Turn.SHRANK: "Looked smaller", Turn.STAYED: "Looked the same", Turn.GREW: "Looked bigger"}
    return tuple(share(name, turns.count(turn), len(turns)) for turn, name in names.items())


def kind_words(found: Share) -> str:
    """How often a kind came up, as a range."""
    few = "; with so few, take it as a hint" if found.n < settings.SCORE_FROM else ""
    return f"In {found.count} of {found.n} occasions, so likely {found.range_words}{few}."


def turn_words(found: Share) -> str:
    """How slips looked after two days, as a range."""
    few = "; with so few, take it as a hint" if found.n < settings.BINS_FROM else ""
    return f"{found.count} of {found.n} slips, so likely {found.range_words}{few}."


def wait_words(waits: Sequence[int]) -> str:
    """How long letters waited, as a range with its middle."""
    few = " With so few, take it as a hint." if len(waits) < settings.SCORE_FROM else ""
    middle = waits[len(waits) // 2]
    return (
        f"Your {len(waits)} letters left {_hours(waits[0])} to {_hours(waits[-1])} after you told of the talk, half of them "
        f"within {_hours(middle)}.{few}"
    )


def _hours(hours: int) -> str:
    return f"{hours} hour{'s' * (hours != 1)}" if hours < 48 else f"{round(hours / 24)} days"
