"""What fits into one letter: one problem, two answers, and every duty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from afterword.core import settings
from afterword.core.judge.verdict import Case, Verdict
from afterword.core.occasion import Action, CaseState

PROBLEM_ACTIONS = frozenset({Action.ACKNOWLEDGE, Action.APOLOGISE, Action.MAKE_GOOD, Action.EXPLAIN_BRIEFLY})
ANSWER_ACTIONS = frozenset({Action.CORRECT, Action.SHOW})


def too_many_problems(verdicts: Sequence[Verdict]) -> bool:
    """Three or more weighty problems, none of them a duty: a letter about them all would only hurt."""
    problems = [verdict for verdict in verdicts if verdict.action in PROBLEM_ACTIONS]
    weighty = [verdict for verdict in problems if verdict.severity >= 3]
    return len(weighty) >= settings.TOO_MANY_PROBLEMS and not any(verdict.is_duty for verdict in problems)


def with_caps(verdicts: Sequence[Verdict], case: Case | None = None) -> tuple[Verdict, ...]:
    """The same verdicts in the same order, with `in_letter` and `in_brief` set.

    Duties always stay. Beside them one problem item and two answer items get in, by gate, then score; a correction
    goes before a showing. With the next stage booked, answers go into the brief for it.
    """
    case = case or Case()
    if case.no_notes or case.state is CaseState.NO_CONTACT:
        return tuple(replace(verdict, in_letter=False) for verdict in verdicts)
    thanks_only = too_many_problems(verdicts)
    booked = case.state is CaseState.NEXT_STAGE
    order = sorted(
        range(len(verdicts)),
        key=lambda at: (verdicts[at].gate, -verdicts[at].score, -verdicts[at].action.rank, at),
    )
    problems = answers = 0
    chosen: set[int] = set()
    for at in order:
        verdict = verdicts[at]
        is_problem, is_answer = verdict.action in PROBLEM_ACTIONS, verdict.action in ANSWER_ACTIONS
        fits = (is_problem and problems < settings.PROBLEM_ITEMS_PER_LETTER) or (
            is_answer and answers < settings.ANSWER_ITEMS_PER_LETTER
        )
        if (is_problem or is_answer) and (verdict.is_duty or (fits and not thanks_only and not booked)):
            chosen.add(at)
            problems += is_problem
            answers += is_answer
    return tuple(
        replace(
            verdict, in_letter=at in chosen, in_brief=booked and at not in chosen and verdict.action in ANSWER_ACTIONS
        )
        for at, verdict in enumerate(verdicts)
    )
