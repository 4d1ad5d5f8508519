"""What a kind of slip is: its usual visibility and weight, its two actions, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from afterword.core.occasion import Action, Dimension, Facts, FalseClaim, Noticed
from afterword.core.sources import Source

Visibility = Literal["inner", "spoken", "unmissable"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the slip table: the defaults, and the action from the score threshold up and below it.

    `owes`: what is owed to somebody whatever the score. `claim`: whether the slip is by its nature a false claim.
    `explains`: an outside cause may be named for it. `why` and `why_small` replace the kind's own where they are given.
    """

    noticed: Noticed
    severity: int
    matters: Action
    small: Action
    owes: Action | None = None
    claim: FalseClaim = FalseClaim.NO
    explains: bool = False
    why: str = ""
    why_small: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """An example of the kind that runs as a test: inputs, and the action they must lead to."""

    action: Action
    noticed: Noticed | None = None
    cue: str = ""
    facts: Facts = field(default_factory=Facts)


@dataclass(frozen=True, slots=True)
class SlipKind:
    """A kind of slip: its row in the slip table, why, and how its facts change that.

    Args:
        rows: its numbers in the slip table.
        visibility: how open it lies: an "inner" state, "spoken" words, or "unmissable"; comfort and showing better go by it.
        urgent: a correction of it should leave within two hours.
        shown_by_behaviour: the letter itself shows better, so SHOW needs no record.
        sudden_illness_explains: an illness behind it counts as an outside cause.
        may_be_uncontrollable: illness, disability or a stammer may lie behind it, and then nothing is owed.
        asks: what to ask for; the first is the fact that is missing.
        why_elsewhere: why, in words that fit at work and among friends, where `why` speaks of an interview.
        asks_elsewhere: what to ask for there.
        refine: the row as the facts of the slip change it.
        near: kinds that it is easily taken for, the likeliest first.
        becomes: the name of the kind it is judged as for these facts, "" for itself.
        what_if: other facts that only this kind asks for, each with the words that tell it.
        cases: examples that run as tests.
    """

    name: str
    title: str
    rows: tuple[int, ...]
    dimension: Dimension
    row: Row
    why: str
    source: Source
    why_small: str = ""
    why_elsewhere: str = ""
    asks_elsewhere: str = ""
    visibility: Visibility = "spoken"
    urgent: bool = False
    shown_by_behaviour: bool = False
    sudden_illness_explains: bool = False
    may_be_uncontrollable: bool = False
    asks: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    refine: Callable[[Row, Facts], Row] = lambda row, _facts: row
    becomes: Callable[[Facts], str] = lambda _facts: ""
    what_if: Callable[[Facts], Iterable[tuple[str, Facts]]] = lambda _facts: ()
    cases: tuple[Case, ...] = ()

    def row_for(self, facts: Facts) -> Row:
        """The row that holds for a slip with these facts."""
        return self.refine(self.row, facts)

    def reason(self, row: Row, *, weighty: bool) -> str:
        """Why the action of this row is right, from the score threshold up or below it."""
        if weighty:
            return row.why or self.why
        return row.why_small or self.why_small or row.why or self.why
