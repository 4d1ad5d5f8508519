"""What fits into one letter: one problem, two answers, and every duty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core import settings
from afterword.core.judge.doubts import is_doubtful
from afterword.core.judge.gates import Case
from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import Action, CaseState, Harm, Setting

PROBLEM_ACTIONS: Final = frozenset({Action.ACKNOWLEDGE, Action.APOLOGISE, Action.MAKE_GOOD, Action.EXPLAIN_BRIEFLY})
ANSWER_ACTIONS: Final = frozenset({Action.CORRECT, Action.SHOW})


def too_many_problems(verdicts: Sequence[Verdict]) -> bool:
    """Three or more weighty problems, none of them a duty: a letter about them all would only hurt."""
    problems = [verdict for verdict in verdicts if verdict.action in PROBLEM_ACTIONS and not verdict.goes_along]
    answered = any(verdict.kind == "phone_answered" for verdict in problems)
    weighty = [
        verdict
        for verdict in problems
        if verdict.severity >= settings.WEIGHTY_SEVERITY and not (answered and verdict.kind == "phone_rang")
    ]  # that a phone rang before it was answered is no problem of its own
    return len(weighty) >= settings.TOO_MANY_PROBLEMS and not any(verdict.is_duty for verdict in problems)


def with_caps(verdicts: Sequence[Verdict], case: Case | None = None) -> tuple[Verdict, ...]:
    """The same verdicts in the same order, with `in_letter` and `in_brief` set.

    Duties always get in, and so do promises whose day is over and what an untruth covered, which go with their thing and take nobody's place. Beside them one problem item and two answer items do, by gate, then score; of two with the
    same score the one that asks more. With the next stage booked a plain thank-you goes out, and answers wait in the
    brief for that stage. Where they asked for no notes, or there are too many problems, only duties are named. What may have
    been read wrongly stays out of the letter until the person has said that it is so, and takes nobody's place until then.
    """
    case = case or Case()
    booked = case.state is CaseState.NEXT_STAGE
    duties_only = booked or case.no_notes or too_many_problems(verdicts)
    outside = case.setting is not Setting.INTERVIEW
    order = sorted(
        # At work and among friends, what is shown is shown by what one does from now on; no note holds it.
        (at for at, verdict in enumerate(verdicts) if not (outside and verdict.action is Action.SHOW)),
        key=lambda at: (
            not verdicts[at].is_duty,
            verdicts[at].moment.facts.harm is not Harm.RISK,  # harm may still come of it
            verdicts[at].gate,
            -verdicts[at].score,
            -verdicts[at].action.rank,
            at,
        ),
    )
    chosen = _chosen(verdicts, order, duties_only)
    sure = _chosen(verdicts, [at for at in order if not is_doubtful(verdicts[at])], duties_only)
    return tuple(
        replace(
            verdict,
            in_letter=at in sure,
            in_brief=booked and at not in chosen | sure and verdict.action in ANSWER_ACTIONS,
            awaits_word=at in chosen and is_doubtful(verdict),
        )
        for at, verdict in enumerate(verdicts)
    )


def _chosen(verdicts: Sequence[Verdict], order: Sequence[int], duties_only: bool) -> set[int]:
    """The places of those that fit into one letter, taken in this order."""
    problems = answers = 0
    chosen: set[int] = set()
    for at in sorted(order, key=lambda at: verdicts[at].hides):
        verdict = verdicts[at]
        if verdict.action in PROBLEM_ACTIONS:
            # That a wrong was kept quiet is owned in one breath with it.
            fits = verdict.hides or problems < settings.PROBLEM_ITEMS_PER_LETTER
        elif verdict.action in ANSWER_ACTIONS:
            fits = answers < settings.ANSWER_ITEMS_PER_LETTER
        else:
            continue
        if verdict.comes_first or verdict.goes_along or (fits and not duties_only):
            chosen.add(at)
            problems += verdict.action in PROBLEM_ACTIONS and not verdict.goes_along
            answers += verdict.action in ANSWER_ACTIONS
    return chosen
