"""Is it worth a letter at all, and to whom does it go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.judge.caps import ANSWER_ACTIONS, PROBLEM_ACTIONS, too_many_problems, with_caps
from afterword.core.judge.covered import with_what_was_covered
from afterword.core.judge.gates import CLOSED, Case
from afterword.core.judge.verdict import Verdict, judge_slip
from afterword.core.occasion import Action, CaseState, Cause, Harm, Occasion, Person, Polarity, Setting, Want, WorthIt
from afterword.core.thanks_owed import only_thanks_owed

__all__ = ["CLOSED", "Judgement", "case_of", "judge", "recipients", "worth_it"]

QUIET: Final = frozenset({Action.LEAVE_ALONE, Action.LET_GO})


@dataclass(frozen=True, slots=True)
class Judgement:
    """All verdicts of an occasion in the order of its slips, and what they add up to.

    `remarks` say what holds for the matter as a whole, in full sentences.
    """

    verdicts: tuple[Verdict, ...]
    worth_it: WorthIt
    worth_why: str
    remarks: tuple[str, ...] = ()

    @property
    def in_letter(self) -> tuple[Verdict, ...]:
        """The verdicts that the letter carries out."""
        return tuple(verdict for verdict in self.verdicts if verdict.in_letter)

    @property
    def left_alone(self) -> tuple[Verdict, ...]:
        """The slips that nobody will read a word about."""
        return tuple(verdict for verdict in self.verdicts if verdict.action in QUIET)


def numbered(occasion: Occasion, judgement: Judgement) -> tuple[tuple[int, Verdict], ...]:
    """The slips as they are shown and numbered everywhere, each with its place among the moments.

    What matters most comes first, what is left alone last. Once the person has answered by these numbers they stay as they were, and what is
    added comes behind.
    """
    placed = zip(occasion.slip_places, judgement.verdicts, strict=False)
    known = {start: number for number, start in enumerate(occasion.order)}

    def rank(pair: tuple[int, Verdict]) -> tuple[int, tuple[bool, bool, bool, bool, int]]:
        return known.get(pair[1].moment.quote.start, len(known)), standing(pair[1])

    return tuple(sorted(placed, key=rank))


def numbers_of(occasion: Occasion, judgement: Judgement) -> tuple[int, ...]:
    """The number of each of the `numbered` slips; that of one which was taken out stays free, so that no other moves up to it."""
    given: list[int] = []
    known = {start: number for number, start in enumerate(occasion.order, 1)}
    for _, verdict in numbered(occasion, judgement):
        number = known.pop(verdict.moment.quote.start, 0)
        given.append(number or max((len(occasion.order), *given)) + 1)
    return tuple(given)


def keeping_numbers(occasion: Occasion, judgement: Judgement) -> Occasion:
    """The occasion whose slips keep the numbers that they have now, whatever is answered."""
    seen = (verdict.moment.quote.start for _, verdict in numbered(occasion, judgement))
    return replace(occasion, order=tuple(dict.fromkeys((*occasion.order, *seen))))


def standing(verdict: Verdict) -> tuple[bool, bool, bool, bool, int]:
    """Where a verdict stands among the others: what may still do harm, duties, what the letter deals with, the heavier."""
    if verdict.action in QUIET:
        return (True, False, False, False, 0)
    harmless = verdict.moment.facts.harm is not Harm.RISK
    return (False, harmless, not verdict.is_duty, not verdict.in_letter, -verdict.score)


def case_of(occasion: Occasion) -> Case:
    """The parts of an occasion that verdicts depend on."""
    theirs = any(
        moment.polarity is Polarity.CIRCUMSTANCE and moment.facts.cause is Cause.THEIRS for moment in occasion.moments
    )
    return Case(
        occasion.state,
        occasion.want,
        occasion.anything_new,
        occasion.no_notes,
        theirs,
        occasion.setting,
        len(occasion.slips) == 1,
    )


def worth_it(verdicts: Sequence[Verdict], case: Case) -> tuple[WorthIt, str]:
    """Yes, maybe or no, with the reason."""
    if case.state is CaseState.NO_CONTACT:
        return WorthIt.NO, "They do not want to be contacted."
    if any(verdict.is_duty for verdict in verdicts):
        return WorthIt.YES, "Something is owed here, whatever comes of it."
    if case.state in CLOSED:
        return WorthIt.NO, "It has been decided. What is left is the lesson."
    if case.want is Want.NO:
        return WorthIt.NO, "You do not want it any more. Letting go is a good ending."
    actions = {verdict.action for verdict in verdicts}
    if case.setting is not Setting.INTERVIEW and actions - QUIET == {Action.SHOW}:
        return WorthIt.YES, "By what you do from now on. Nothing has to be said in so many words."
    if actions & ANSWER_ACTIONS:
        return WorthIt.YES, "There is something useful to say that they do not know yet."
    if actions & PROBLEM_ACTIONS:
        return WorthIt.YES, "There is one thing worth owning, in few words."
    if case.setting is not Setting.INTERVIEW:
        return WorthIt.MAYBE, "Nothing here has to be said in so many words. What you do from now on shows it."
    return WorthIt.MAYBE, "Nothing needs repair. A short thank-you is friendly, and enough."


def judge(occasion: Occasion) -> Judgement:
    """A verdict for every slip, with the letter's caps, and whether it is worth it."""
    case = case_of(occasion)
    verdicts = with_caps(with_what_was_covered([judge_slip(slip, case) for slip in occasion.slips], occasion), case)
    answer, why = worth_it(verdicts, case)
    if answer is WorthIt.MAYBE and only_thanks_owed(occasion, verdicts):
        why = "Somebody was good to you, and nothing has to be put right. A short word of thanks is enough."
    return Judgement(verdicts, answer, why, _remarks(verdicts, case))


def _remarks(verdicts: Sequence[Verdict], case: Case) -> tuple[str, ...]:
    if case.state is CaseState.NO_CONTACT:
        return ()
    found: list[str] = []
    if case.theirs or any(verdict.moment.facts.cause is Cause.THEIRS for verdict in verdicts):
        found.append(
            "Some of this came from them. Write down what was said, when, and who heard it, in case you want to "
            "complain. A thank-you goes out only if you want one."
        )
    if case.state is CaseState.NEXT_STAGE:
        found.append(
            "The next talk is booked. A plain thank-you is enough now; your better answers belong in that talk."
        )
    if case.no_notes:
        found.append("They asked for no notes, so none is sent. Only what is owed would still go out.")
    if too_many_problems(verdicts):
        found.append(
            "So many weighty things would only add up in one letter. Send a short thank-you and offer a call, or let "
            "it go."
        )
    return tuple(found)


def recipients(occasion: Occasion) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who gets the letter that names a slip (those who saw it), and who a plain thank-you."""
    saw = tuple(person for person in occasion.people if person.saw_it)
    return saw, tuple(person for person in occasion.people if not person.saw_it)
