"""To whom a letter goes where nobody was named for it: to the one who was hurt, before anybody else who was there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from afterword.core.judge.kinds import judged_as
from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import Action, Moment, Occasion, Person
from afterword.core.secret import owner_of, tells_a_secret
from afterword.core.write.whom import done_to

_OWED: Final = (Action.APOLOGISE, Action.MAKE_GOOD, Action.ACKNOWLEDGE)
"""What is owed to the one it was done to, the heaviest first; the rest is said to whoever asked for the talk."""
_DONE_TO_SOMEBODY: Final = frozenset(
    (
        "arguing",
        "confidentiality",
        "damage",
        "interrupting",
        "lie",
        "no_show",
        "offensive_remark",
        "other",
        "wrong_name",
    )
)
"""The kinds that are done to one person. A name in the words of others is whoever saw it, or was spoken of."""


def wronged(occasion: Occasion, slip: Moment) -> Person | None:
    """The one of the people it was done to; None where it was done to nobody alone, or the words do not tell to whom."""
    if judged_as(slip).name not in _DONE_TO_SOMEBODY:
        return None
    return owner_of(occasion, slip) if tells_a_secret(slip) else done_to(occasion, slip)


def addressee(occasion: Occasion, verdicts: Iterable[Verdict]) -> Person | None:
    """The one to whom the gravest of the acts was done that the letter names and owes somebody a word for."""
    owed = sorted(
        (verdict for verdict in verdicts if verdict.in_letter and verdict.action in _OWED),
        key=lambda verdict: (_OWED.index(verdict.action), -verdict.score),
    )
    return next((person for verdict in owed if (person := wronged(occasion, verdict.moment)) is not None), None)
