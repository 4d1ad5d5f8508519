"""The wrong that an untruth covered is owned with it, however small it would be by itself: half a truth is put right by no letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core.behind_cover import covered_by
from afterword.core.judge.change import action_words
from afterword.core.judge.doubts import is_doubtful
from afterword.core.judge.own_things import only_own_things, said_to_no_person
from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import Action, Occasion
from afterword.core.sources import OURS

_LEFT: Final = frozenset({Action.LEAVE_ALONE, Action.SHOW})
_COVERED: Final = (
    "What you said covered it. Put right without it, the untruth would be half put right: tell both in one breath."
)
_UNSAID: Final = "If nothing untrue had been said of it"


def with_what_was_covered(verdicts: Sequence[Verdict], occasion: Occasion) -> tuple[Verdict, ...]:
    """The verdicts, where the wrong behind an untruth that is owed the truth is owned with it.

    Only what the slip table alone would leave: not what was settled, what was in nobody's hands, or what fell on the teller alone.
    An untruth of which it is not sure that it was one covers nothing.
    """
    places = {
        behind.quote.start
        for verdict in verdicts
        if _is_owned(verdict) and not is_doubtful(verdict)
        for behind in (covered_by(occasion, verdict.moment),)
        if behind
    }
    return tuple(
        replace(
            verdict,
            action=Action.ACKNOWLEDGE,
            reason=_COVERED,
            source=OURS,
            needs="",
            change=f"{_UNSAID}: {action_words(verdict.action, occasion.setting, verdict.kind)}.",
            covered=True,
        )
        if _is_left(verdict) and any(map(verdict.moment.quote.holds, places))
        else verdict
        for verdict in verdicts
    )


def _is_owned(verdict: Verdict) -> bool:
    """Whether it is owed the truth, or owned as a silence that let something untrue stand."""
    return (verdict.is_duty and verdict.action is Action.CORRECT) or verdict.action is Action.ACKNOWLEDGE


def _is_left(verdict: Verdict) -> bool:
    own = only_own_things(verdict.moment) or said_to_no_person(verdict.moment)
    return verdict.gate == "G6" and verdict.action in _LEFT and not own
