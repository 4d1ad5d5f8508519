"""Is it worth a letter at all, and to whom does it go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.judge.caps import with_caps
from afterword.core.judge.verdict import Case, Verdict, judge_slip
from afterword.core.occasion import Action, CaseState, Occasion, Person, Want, WorthIt

CLOSED = frozenset({CaseState.DECIDED, CaseState.REJECTED, CaseState.NO_CONTACT})


@dataclass(frozen=True, slots=True)
class Judgement:
    """All verdicts of an occasion in the order of its slips, and what they add up to."""

    verdicts: tuple[Verdict, ...]
    worth_it: WorthIt
    worth_why: str

    @property
    def in_letter(self) -> tuple[Verdict, ...]:
        """The verdicts that the letter carries out."""
        return tuple(verdict for verdict in self.verdicts if verdict.in_letter)

    @property
    def left_alone(self) -> tuple[Verdict, ...]:
        """The slips that nobody will read a word about."""
        return tuple(v for v in self.verdicts if v.action in (Action.LEAVE_ALONE, Action.LET_GO))


def case_of(occasion: Occasion) -> Case:
    """The parts of an occasion that verdicts depend on."""
    return Case(occasion.state, occasion.want, occasion.anything_new, occasion.no_notes)


def worth_it(verdicts: Sequence[Verdict], case: Case) -> tuple[WorthIt, str]:
    """Yes, maybe or no, with the reason."""
    duty = any(verdict.is_duty and verdict.action is not Action.LET_GO for verdict in verdicts)
    if case.state is CaseState.NO_CONTACT:
        return WorthIt.NO, "They asked not to be contacted."
    if not duty and case.want is Want.NO:
        return WorthIt.NO, "You do not want it any more. Letting go is a good ending."
    if not duty and case.state in CLOSED:
        return WorthIt.NO, "It has been decided. What is left is the lesson."
    if duty:
        return WorthIt.YES, "Something is owed here, whatever comes of it."
    if any(verdict.action not in (Action.LEAVE_ALONE, Action.LET_GO) for verdict in verdicts):
        return WorthIt.YES, "There is something useful to say that they do not know yet."
    return WorthIt.MAYBE, "Nothing needs repair. A short thank-you is friendly, and enough."


def judge(occasion: Occasion) -> Judgement:
    """A verdict for every slip, with the letter's caps, and whether it is worth it."""
    case = case_of(occasion)
    verdicts = with_caps([judge_slip(slip, case) for slip in occasion.slips], case)
    answer, why = worth_it(verdicts, case)
    return Judgement(verdicts, answer, why)


def recipients(occasion: Occasion) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who gets the letter that names a slip (those who saw it), and who a plain thank-you."""
    saw = tuple(person for person in occasion.people if person.saw_it)
    return saw, tuple(person for person in occasion.people if not person.saw_it)
