"""What a kind of slip is: its usual visibility and weight, its two actions, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source

Visibility = Literal["inner", "spoken", "unmissable"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the slip table: the defaults, and the action from the score threshold up and below it."""

    noticed: Noticed
    severity: int
    matters: Action
    small: Action


@dataclass(frozen=True, slots=True)
class Case:
    """An example of the kind that runs as a test: inputs, and the action they must lead to."""

    action: Action
    noticed: Noticed | None = None
    cue: str = ""
    facts: Facts = field(default_factory=Facts)


@dataclass(frozen=True, slots=True)
class SlipKind:
    """A kind of slip. `rows` are its numbers in the slip table; `refine` changes the row by the facts of the slip.

    `urgent`: it should leave within two hours. `asks`: what to ask for; the first is the fact that is missing.
    `visibility` says how much people overrate its being noticed (settings.DISCOUNT).
    """

    name: str
    title: str
    rows: tuple[int, ...]
    dimension: Dimension
    row: Row
    why: str
    source: Source
    why_small: str = ""
    visibility: Visibility = "spoken"
    urgent: bool = False
    may_explain: bool = False
    may_be_uncontrollable: bool = False
    asks: tuple[str, ...] = ()
    refine: Callable[[Row, Facts], Row] = lambda row, _facts: row
    cases: tuple[Case, ...] = ()

    def row_for(self, facts: Facts) -> Row:
        """The row that holds for a slip with these facts (the person's own severity wins)."""
        return self.refine(self.row, facts)
