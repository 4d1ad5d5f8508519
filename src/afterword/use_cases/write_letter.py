"""Write any of the letters an occasion allows, to anybody who was there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from afterword.core.check import Finding
from afterword.core.debrief import Check, asking, plan_items, record_of
from afterword.core.judge.doubts import awaited
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import Judgement, judge
from afterword.core.occasion import AfterwordError, CaseState, Occasion, Person, Setting
from afterword.core.plan.inputs import goes_by_itself
from afterword.core.told import READS, same_person
from afterword.core.write.addressee import owed_to, why_no_letter
from afterword.core.write.compose import compose_letter, compose_letters
from afterword.core.write.kind import LetterKind
from afterword.core.write.letter import Letter, LetterState, Shape
from afterword.core.write.manner import Manner
from afterword.core.write.proof import proof_sheet, proofs_of
from afterword.core.write.written import Written
from afterword.ports import Clock, Kept, Store, kept_as, letters_before

_OF_ONE_WRONG = frozenset({LetterKind.APOLOGY, LetterKind.MAKE_GOOD})
_AFTER_REJECTION = frozenset({LetterKind.REJECTION_REPLY, LetterKind.FEEDBACK_REQUEST})


def write_letter(
    store: Store,
    clock: Clock,
    check: Check,
    occasion_id: str,
    *,
    kind: LetterKind | None = None,
    to: str = "",
    everybody: bool = False,
    manner: Manner | None = None,
) -> tuple[Written, ...]:
    """The letters asked for, each unlike those that were written before. Nothing is kept.

    Without a kind, the letter that the verdicts call for: the person's own words where they changed it and no other
    manner is asked for. With `everybody`, one for each person of a panel.

    Raises:
        AfterwordError: no such occasion or person, or the occasion gives this letter nothing to say.
    """
    kept = kept_as(store, occasion_id)
    occasion = kept.occasion
    if occasion.language not in READS:
        raise AfterwordError("This account is not in English, so no letter is written about it.")
    judgement = judge(occasion)
    person = _person(occasion, to) if to else None
    if person is not None and kind in _OF_ONE_WRONG:
        judgement = owed_to(occasion, judgement, person)
    another = person is not None and occasion.setting is Setting.INTERVIEW and person in occasion.people[1:]
    today = clock.now().date()
    before = letters_before(store, occasion.id)
    asked = manner or Manner()
    apart = goes_by_itself(kept.plan, occasion)
    if everybody or (another and kind is None):
        first, *others = compose_letters(
            occasion, judgement, written_on=today, earlier=before, manner=asked, apart=apart
        )
        letters = (asking(first, judgement), *others)
        if not everybody:
            letters = tuple(letter for letter in letters if person is not None and letter.to == person.name)
    elif kind is None and manner is None and kept.edited and kept.letter is not None and person is None:
        letters = (kept.letter,)
    else:
        earlier = (*before, *_same_matter(kept, occasion, judgement, kind, asked))
        given = _in_state(occasion, kind)
        verdicts = judgement if given is occasion else judge(given)
        letters = (
            _composed(
                given,
                verdicts,
                to=person,
                day=_day(kept, today),
                kind=kind,
                earlier=earlier,
                manner=asked,
                apart=apart and kind is None,
            ),
        )
    if not any(letter.text for letter in letters):
        waits = awaited(judgement.verdicts)
        raise AfterwordError(
            why_no_letter(occasion, judgement, person)
            or (
                f"There is no letter before you have answered: {waits[0]}"
                if waits
                else _why_nothing(occasion, letters, person)
            )
        )
    return tuple(
        Written(
            letter,
            _findings(occasion, judgement, letter, kind, check),
            proofs_of(letter, occasion),
            asked.habit,
            proof_sheet(letter, occasion),
            is_foreign=asked.is_foreign_to(occasion.country),
        )
        for letter in letters
    )


def _composed(
    occasion: Occasion,
    judgement: Judgement,
    *,
    to: Person | None,
    day: date,
    kind: LetterKind | None,
    earlier: tuple[str, ...],
    manner: Manner,
    apart: bool,
) -> Letter:
    """The letter, with the questions for what stays out of it until the person has said that it was so."""
    try:
        letter = compose_letter(
            occasion, judgement, to=to, written_on=day, kind=kind, earlier=earlier, manner=manner, apart=apart
        )
    except AfterwordError as error:
        if waits := awaited(_of_kind(judgement, kind)):
            raise AfterwordError(f"{error} First say whether it was so: {waits[0]}") from None
        raise
    names_slips = kind.actions if kind is not None else to is None or to.saw_it
    return asking(letter, replace(judgement, verdicts=_of_kind(judgement, kind))) if names_slips else letter


def _of_kind(judgement: Judgement, kind: LetterKind | None) -> tuple[Verdict, ...]:
    return tuple(one for one in judgement.verdicts if kind is None or one.action in kind.actions)


def _findings(
    occasion: Occasion, judgement: Judgement, letter: Letter, kind: LetterKind | None, check: Check
) -> tuple[Finding, ...]:
    """What the checker says; a letter of one kind may name only what belongs to that kind, and a thank-you nothing."""
    if not letter.text:
        return ()
    plan = plan_items(judgement.verdicts)
    if kind is not None:
        plan = tuple(item for item in plan if item.action in kind.actions)
    elif letter.shape is Shape.THANK_YOU:
        plan = ()
    return check(letter.text, plan=plan, shape=letter.shape.value, record=record_of(occasion))


def _in_state(occasion: Occasion, kind: LetterKind | None) -> Occasion:
    """Whoever asks for a reply to a rejection has had one, whether or not the occasion knows."""
    if kind in _AFTER_REJECTION and occasion.state is not CaseState.NO_CONTACT:
        return replace(occasion, state=CaseState.REJECTED)
    return occasion


def _person(occasion: Occasion, name: str) -> Person:
    for person in occasion.people:
        if person.name.casefold() == name.casefold() or same_person(person.name, name):
            return person
    known = ", ".join(person.name for person in occasion.people) or "nobody"
    raise AfterwordError(f'"{name}" is not among the people of this occasion. Known: {known}.')


def _same_matter(
    kept: Kept, occasion: Occasion, judgement: Judgement, kind: LetterKind | None, manner: Manner
) -> tuple[str, ...]:
    """What this reader has had already: the letter that was kept, and before the last follow-up the first one."""
    if kind is None or kept.letter is None:
        return ()
    if kind is not LetterKind.LAST_FOLLOW_UP:
        return (kept.letter.text,) if kept.letter.shape is not kind.shape else ()
    first = compose_letter(occasion, judgement, kind=LetterKind.FOLLOW_UP, manner=manner)
    return (kept.letter.text, first.text)


def _day(kept: Kept, today: date) -> date:
    """The day it will be read: when the plan sends it where that is still ahead, else today."""
    ahead = [step.due.date() for step in kept.plan.steps if step.kind.value == "send" and step.due.date() >= today]
    return ahead[0] if ahead else today


def _why_nothing(occasion: Occasion, letters: tuple[Letter, ...], person: Person | None) -> str:
    if occasion.state is CaseState.NO_CONTACT:
        return "They asked for no contact, so no letter is written."
    if occasion.no_notes:
        return "They asked for no notes, and nothing is owed, so no letter is written."
    if person is not None and person != occasion.people[0] and occasion.setting is not Setting.INTERVIEW:
        return f"In what you told, nothing is to be owned to {person.name}, and nothing to thank for was read."
    if any(letter.state is LetterState.NOTHING for letter in letters):
        return "There is nothing to be sent here. Ask for one kind of letter with --kind, if you want one all the same."
    return "There is no letter here."
