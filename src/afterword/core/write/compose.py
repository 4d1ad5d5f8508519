"""From an occasion and its verdicts to a letter that could be sent, and to the words that only the person can add."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from afterword.core.judge.worth import Judgement
from afterword.core.occasion import Action, CaseState, Occasion, Person, Setting, Want
from afterword.core.write.at_hand import needs_of
from afterword.core.write.draft import fitted
from afterword.core.write.form import Form
from afterword.core.write.letter import Claim, Letter, LetterState, Shape
from afterword.core.write.matter import Item, Matter, gather
from afterword.core.write.parts.greeting import greeting, sign_off
from afterword.core.write.passage import Passage, joined
from afterword.core.write.shapes import form_of
from afterword.core.write.shapes.correction import can_be_corrected, is_owed
from afterword.core.write.style import roughness, sentences

_SUBJECT_WORDS = (3, 6)
_TRIES = 16


def compose_letter(
    occasion: Occasion,
    judgement: Judgement,
    *,
    to: Person | None = None,
    written_on: date | None = None,
    shape: Shape | None = None,
    earlier: Collection[str] = (),
) -> Letter:
    """The letter to this person (else to the first of the occasion's people), with no fact that nobody gave.

    Args:
        to: who gets it. Somebody who did not see it gets a plain thank-you that names no slip.
        written_on: the day it is to be sent.
        shape: asks for another shape than the verdicts call for, such as a follow-up.
        earlier: sentences of letters about the same matter, which are not said again.
    """
    to = to or next(iter(occasion.people), None)
    plain = to is not None and not to.saw_it
    matter = gather(occasion, judgement, to=to, written_on=written_on, plain=plain)
    chosen = shape_for(matter) if shape is None or _may_not_write(matter) else shape
    if chosen is None:
        return Letter(Shape.THANK_YOU, "", "", LetterState.NOTHING)
    return _written(form_of(chosen), matter, earlier)


def compose_letters(occasion: Occasion, judgement: Judgement, *, written_on: date | None = None) -> tuple[Letter, ...]:
    """The letter to the first person, and a plain thank-you for each other one, no two of them alike.

    Only after an interview; elsewhere one person gets one letter.
    """
    first = compose_letter(occasion, judgement, written_on=written_on)
    if occasion.setting is not Setting.INTERVIEW or occasion.no_notes or first.state is LetterState.NOTHING:
        return (first,)
    others = tuple(replace(person, saw_it=False) for person in occasion.people[1:])
    panel = replace(occasion, people=occasion.people[:1] + others)
    letters = [first]
    for person in others:
        said = {sentence for letter in letters for part in letter.text.split("\n\n") for sentence in sentences(part)}
        letters.append(compose_letter(panel, judgement, to=person, written_on=written_on, earlier=said))
    return tuple(letters)


def shape_for(matter: Matter) -> Shape | None:
    """The shape that state, wish and verdicts call for; None where nothing is to be sent."""
    occasion, items = matter.occasion, matter.items
    if _may_not_write(matter):
        return None
    if occasion.setting is Setting.PERSONAL:
        return Shape.FRIEND if _says_something(items) else None
    if any(item.action in (Action.APOLOGISE, Action.MAKE_GOOD) for item in items):
        return Shape.APOLOGY
    if any(item.action is Action.CORRECT and is_owed(item) for item in items):
        return Shape.CORRECTION
    if occasion.setting is Setting.WORK:
        return Shape.APOLOGY if _says_something(items) else None
    if occasion.state is CaseState.REJECTED:
        return Shape.REJECTION_REPLY
    if occasion.state is CaseState.DECIDED:
        return None
    if occasion.want is Want.NO:
        return Shape.WITHDRAWAL
    if not items:
        return Shape.THANK_YOU
    answers = [item for item in items if item.action in (Action.CORRECT, Action.SHOW)]
    backed = any(item.statements or item.records or item.answer for item in answers)
    return Shape.RECOVERY if backed else Shape.SHORT_RECOVERY


def _may_not_write(matter: Matter) -> bool:
    """Whether they asked for silence; where they only want no notes, what is owed still goes out."""
    if matter.occasion.state is CaseState.NO_CONTACT:
        return True
    return matter.occasion.no_notes and not any(is_owed(item) for item in matter.items)


def _says_something(items: Sequence[Item]) -> bool:
    """Outside an interview: something is owned, owed, or can be corrected."""
    return any(
        item.action not in (Action.SHOW, Action.CORRECT) or is_owed(item) or can_be_corrected(item)
        for item in items
        if item.action is not Action.SHOW
    )


def _written(form: Form, matter: Matter, earlier: Collection[str] = ()) -> Letter:
    """The smoothest of some tries; the first one where they are equal."""
    fewest, most = form.words
    best, paragraphs = matter, fitted(form.pieces(matter), fewest, most)
    points = roughness(paragraphs, fewest=fewest, earlier=earlier)
    for attempt in range(1, _TRIES * (1 + bool(earlier))):
        if not points:
            break
        other = replace(matter, choice=replace(matter.choice, attempt=attempt))
        tried = fitted(form.pieces(other), fewest, most)
        if (rough := roughness(tried, fewest=fewest, earlier=earlier)) < points:
            best, paragraphs, points = other, tried, rough
    matter = best
    if form.shape is Shape.RECOVERY and sum(part.words for part in paragraphs) < form.words[0]:
        return _written(form_of(Shape.SHORT_RECOVERY), matter, earlier)
    whole = joined((greeting(matter), *paragraphs, sign_off(matter)), "\n\n")
    needs = needs_of(form, matter)
    return Letter(
        shape=form.shape,
        subject=subject_of(form, matter),
        text=whole.text,
        state=LetterState.NEEDS if needs else LetterState.READY,
        needs=needs,
        claims=_without_repeats(whole),
        to=matter.to.name if matter.to else "",
        sender=matter.sender,
    )


def subject_of(form: Form, matter: Matter) -> str:
    """Three to six words that leave the slip out."""
    slots = {
        "day": matter.day,
        "talk_day": f"{matter.day}'s talk" if matter.day and not matter.day[0].isdigit() else "our talk",
        "company": matter.company,
        "meeting": "appointment" if any(item.kind.name == "no_show" for item in matter.items) else "talk",
        "sender": matter.sender,
    }
    start = matter.choice.number("subject", len(form.subjects))
    for way in form.subjects[start:] + form.subjects[:start]:
        subject = matter.choice.say("subject line", (way,), **slots).text
        if subject and _SUBJECT_WORDS[0] <= len(subject.split()) <= _SUBJECT_WORDS[1]:
            return subject
    return "About our talk"


def _without_repeats(whole: Passage) -> tuple[Claim, ...]:
    return tuple(sorted(set(whole.claims), key=lambda claim: (claim.start, claim.end, claim.evidence)))
