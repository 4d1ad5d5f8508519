"""What the checker says of a letter: a finding, and what it may know beforehand (the plan, the record)."""

from __future__ import annotations

from enum import StrEnum

from afterword.core.named import NamedTuple
from afterword.core.sources import Source


class Weight(StrEnum):
    """How much a finding asks: `blocks` keeps a letter from being sent, `advises` and `hint` leave it to the person."""

    BLOCKS = "blocks"
    ADVISES = "advises"
    HINT = "hint"


FAULTS = (
    "excuse", "blame", "minimising", "over_apology", "begging", "risky_humour", "unverifiable_claim",
    "draws_attention", "too_much_problem", "missing_thanks", "missing_specific", "missing_evidence", "missing_offer",
    "too_long", "too_short", "placeholder_left", "wrong_tone_negativity", "pressure",
)  # fmt: skip


class PlanItem(NamedTuple):
    """One slip of the plan and what to do about it: `PlanItem("late", "apologise")`."""

    kind: str
    action: str


class Record(NamedTuple):
    """What is known for sure: how names and the company are spelled, who writes, and the days that may be named.

    `names` are the people of the occasion as they spell themselves; `evidence` the words that claims may rest on, and `told`
    the account, which may name more. `on` is the day it was told (year, month, day), by which a date without a year is read;
    `setting` says where it happened: "interview", "work" or "personal".
    """

    names: tuple[str, ...] = ()
    company: str = ""
    writer: str = ""
    evidence: tuple[str, ...] = ()
    told: str = ""
    on: tuple[int, int, int] | None = None
    setting: str = ""


class Finding(NamedTuple):
    """One thing a letter should not do, where, why, and what could stand there instead.

    `start` and `end` are code points of the text as given, end exclusive; both None for the letter as a whole.
    `rewrite` replaces the span ("" deletes it); None where only the person can mend it.
    """

    rule: str
    fault: str | None
    weight: Weight
    start: int | None
    end: int | None
    message: str
    why: str
    source: Source
    rewrite: str | None = None
