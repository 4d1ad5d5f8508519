"""From an occasion and its verdicts to a letter that could be sent, and to the words that only the person can add."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from afterword.core.judge.kinds import judged_as
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import Judgement
from afterword.core.made_good import made_good
from afterword.core.occasion import Action, CaseState, Occasion, Person, Setting, Want
from afterword.core.relied_on import is_relied_on
from afterword.core.said_sorry import said_sorry
from afterword.core.write.addressee import is_read_by, reader_of
from afterword.core.write.at_hand import needs_of
from afterword.core.write.called import called
from afterword.core.write.draft import fitted
from afterword.core.write.form import Form
from afterword.core.write.item import Item
from afterword.core.write.kind import LetterKind
from afterword.core.write.letter import Claim, Letter, LetterState, Shape
from afterword.core.write.likeness import alike_to, masked
from afterword.core.write.manner import Manner
from afterword.core.write.matter import Matter, gather
from afterword.core.write.parts.greeting import greeting, sign_off
from afterword.core.write.parts.pledged import without_promises
from afterword.core.write.parts.putting_right import is_owed
from afterword.core.write.parts.right_name import right_name
from afterword.core.write.passage import Passage, joined
from afterword.core.write.present import only_heard_it, present, was_there
from afterword.core.write.pronouns import speaks_of
from afterword.core.write.relation import Relation
from afterword.core.write.shapes import form_of, thank_you
from afterword.core.write.shapes.correction import can_be_corrected
from afterword.core.write.style import roughness

_SUBJECT_WORDS = (3, 6)
_TRIES = 16
_USUAL = Manner()


def compose_letter(
    occasion: Occasion,
    judgement: Judgement,
    *,
    to: Person | None = None,
    written_on: date | None = None,
    shape: Shape | None = None,
    kind: LetterKind | None = None,
    earlier: Collection[str] = (),
    manner: Manner = _USUAL,
    apart: bool = False,
) -> Letter:
    """The letter to this person (else to the first of the occasion's people), with no fact that nobody gave.

    Args:
        to: who gets it. Somebody who did not see it gets a plain thank-you that names no slip, who was not there nothing.
        written_on: the day it is to be sent.
        shape: asks for another shape than the verdicts call for, such as a follow-up.
        kind: asks for one kind of letter by its name; only what belongs to that kind is dealt with.
        earlier: letters that were written before, which this one has to differ from.
        manner: how it is to sound.
        apart: what was promised leaves before the letter, so that the letter holds no word of it.

    Raises:
        AfterwordError: the occasion gives this kind of letter nothing to say.
    """
    to = to or next(iter(occasion.people), None)
    if to is not None and kind is None and shape is None and not was_there(occasion, to):
        return Letter(Shape.THANK_YOU, "", "", LetterState.NOTHING, to=to.name)
    plain = to is not None and not to.saw_it
    plain = plain and (kind is None or not kind.actions)
    matter = gather(occasion, judgement, to=to, written_on=written_on, plain=plain, manner=manner)
    if apart:
        matter = without_promises(matter)
    if kind is not None:
        matter, shape = kind.narrowed(matter), kind.shape
    chosen = shape_for(matter) if shape is None or _may_not_write(matter) else shape
    if kind is None and (known := matter.nameable) is not matter:
        matter, chosen = known, shape_for(known) if shape is None else chosen
    if chosen is None:
        return Letter(Shape.THANK_YOU, "", "", LetterState.NOTHING, to=to.name if to else "")
    return _written(_form(chosen, matter), matter, earlier)


def _form(shape: Shape, matter: Matter) -> Form:
    """The form of a shape; nobody is thanked for a talk outside an interview, but for what they did."""
    outside = matter.occasion.setting is not Setting.INTERVIEW
    return thank_you.for_a_kindness if shape is Shape.THANK_YOU and outside else form_of(shape)


def compose_letters(
    occasion: Occasion,
    judgement: Judgement,
    *,
    written_on: date | None = None,
    earlier: Collection[str] = (),
    manner: Manner = _USUAL,
    apart: bool = False,
) -> tuple[Letter, ...]:
    """A letter for each person, no two of them alike; only after an interview, elsewhere one person gets one letter.

    What was done to one of them is owned to that one, what was said untruly to all who heard it, and an answer is given to who had asked. The first person gets what was done to nobody alone, and everybody to
    whom nothing is owed a plain thank-you.
    """
    occasion = replace(occasion, people=present(occasion))
    first = compose_letter(occasion, judgement, written_on=written_on, earlier=earlier, manner=manner, apart=apart)
    alone = len(occasion.people) < 2 or occasion.setting is not Setting.INTERVIEW
    if alone or occasion.no_notes or first.state is LetterState.NOTHING:
        return (first,)
    head = next((one for one in occasion.people if not only_heard_it(occasion, one)), occasion.people[0])
    readers = (reader_of(occasion, verdict.moment) for verdict in judgement.verdicts)
    whose = tuple(reader if reader is not None and was_there(occasion, reader) else head for reader in readers)
    heard = tuple(
        tuple(person for person in occasion.people if person == to or _heard_a_lie(occasion, verdict, person))
        for verdict, to in zip(judgement.verdicts, whose, strict=True)
    )
    panel = replace(
        occasion,
        people=tuple(
            replace(person, saw_it=person.saw_it and (person == head or any(person in who for who in heard)))
            for person in occasion.people
        ),
    )
    letters: list[Letter] = []
    for person, told in zip(occasion.people, panel.people, strict=True):
        own = tuple(
            replace(verdict, in_letter=verdict.in_letter and person in who)
            for verdict, who in zip(judgement.verdicts, heard, strict=True)
        )
        before = (*earlier, *(letter.text for letter in letters))
        letters.append(
            compose_letter(
                panel,
                replace(judgement, verdicts=own),
                to=told,
                written_on=written_on,
                earlier=before,
                manner=manner,
                apart=apart,
            )
        )
    return tuple(letters)


def _heard_a_lie(occasion: Occasion, verdict: Verdict, person: Person) -> bool:
    """Whether something untrue was said before this one of a panel: each who heard it is told what is true."""
    is_lie = verdict.in_letter and judged_as(verdict.moment).name == "lie"
    return is_lie and is_read_by(occasion, verdict.moment, person)


def shape_for(matter: Matter) -> Shape | None:
    """The shape that state, wish and verdicts call for; None where nothing is to be sent."""
    occasion, items = matter.occasion, matter.items
    if _may_not_write(matter):
        return None
    if matter.heard:  # nothing is owned or put right in it, at work as little as among friends
        return Shape.FRIEND
    if occasion.setting is Setting.PERSONAL:
        return Shape.FRIEND if _says_something(items) else _thanks(matter)
    if _steps_back(matter):
        return Shape.WITHDRAWAL
    if any(item.action in (Action.APOLOGISE, Action.MAKE_GOOD) for item in items):
        return Shape.APOLOGY
    if any(item.action is Action.CORRECT and is_owed(item) for item in items):
        return Shape.CORRECTION
    if occasion.setting is Setting.WORK:
        return Shape.APOLOGY if _says_something(items) else _thanks(matter)
    if occasion.state is CaseState.REJECTED:
        return Shape.REJECTION_REPLY
    if occasion.state is CaseState.DECIDED:
        return None
    if occasion.want is Want.NO:
        return Shape.WITHDRAWAL
    if not items:
        return Shape.THANK_YOU
    answers = [item for item in items if item.action in (Action.CORRECT, Action.SHOW)]
    backed = any(item.statements or item.offered or item.records or item.answer or item.figures for item in answers)
    return Shape.RECOVERY if backed else Shape.SHORT_RECOVERY


def _thanks(matter: Matter) -> Shape | None:
    """A word of thanks, where nothing is to be said but that."""
    return Shape.THANK_YOU if matter.thanks else None


def _steps_back(matter: Matter) -> bool:
    """Whether all that is left to say is that they do not want it any more: what was owed beside it was put right there."""
    occasion = matter.occasion
    if occasion.setting is not Setting.INTERVIEW or occasion.want is not Want.NO:
        return False
    if occasion.state not in (CaseState.OPEN, CaseState.NEXT_STAGE):
        return False
    owed = [item for item in matter.items if item.action in (Action.APOLOGISE, Action.MAKE_GOOD) or is_owed(item)]
    return all(item.action is not Action.CORRECT and _was_settled(item, occasion) for item in owed)


def _was_settled(item: Item, occasion: Occasion) -> bool:
    """Whether the account tells that it was made good, or that they said sorry for it, there and then."""
    slip = item.verdict.moment
    return made_good(occasion.account, slip.quote) or said_sorry(occasion.account, slip, occasion.slips) is not None


def _may_not_write(matter: Matter) -> bool:
    """Whether they asked for silence; where they only want no notes, what is owed still goes out."""
    if matter.occasion.state is CaseState.NO_CONTACT:
        return True
    return matter.occasion.no_notes and not any(is_owed(item) for item in matter.items)


def _says_something(items: Sequence[Item]) -> bool:
    """Outside an interview: something is owned, owed, or can be corrected, or is to be, as they go by it."""
    return any(
        item.action not in (Action.SHOW, Action.CORRECT)
        or is_owed(item)
        or can_be_corrected(item)
        or is_relied_on(item.verdict.moment.quote.text)
        for item in items
        if item.action is not Action.SHOW
    )


def _written(form: Form, matter: Matter, earlier: Collection[str] = ()) -> Letter:
    """The smoothest of some tries; the first one where they are equal."""
    fewest, most = matter.manner.limits(*form.words)
    said_before = masked(earlier, matter)
    voice = matter.manner.voice

    def tried(other: Matter) -> tuple[tuple[Passage, ...], int]:
        body = fitted(form.pieces(other), fewest, most)
        if form.shape in _HOLDS_THE_NAME and (name := right_name(other, _held(body, other))):
            body = fitted(form.pieces(other), fewest, most - name.words)
            body = (*body[:-1], joined((*body[-1:], name)))
        paragraphs = tuple(map(matter.manner.said, body))
        points = roughness(paragraphs, fewest=fewest, voice=voice)
        if said_before:
            points += alike_to(said_before, "\n\n".join(part.text for part in paragraphs), matter)
        return paragraphs, points

    best = matter
    paragraphs, points = tried(matter)
    if matter.occasion.setting is not Setting.INTERVIEW and _names_its_reader(paragraphs, matter):
        best = matter = matter.in_stock_words
        paragraphs, points = tried(matter)
    for attempt in range(1, _TRIES * (1 + 2 * bool(earlier))):
        if points <= 0:
            break
        other = replace(matter, choice=replace(matter.choice, attempt=attempt))
        said, rough = tried(other)
        if rough < points:
            best, paragraphs, points = other, said, rough
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


def _names_its_reader(paragraphs: Sequence[Passage], matter: Matter) -> bool:
    """Whether the body speaks of its reader as of somebody else: the account's words, which the letter says better in its own."""
    names = called(matter.occasion, matter.to)
    return any(speaks_of(part.text, names) for part in paragraphs)


_HOLDS_THE_NAME = frozenset({Shape.RECOVERY, Shape.SHORT_RECOVERY, Shape.APOLOGY, Shape.CORRECTION, Shape.THANK_YOU})


def _held(body: Sequence[Passage], matter: Matter) -> str:
    """What the letter says so far, from the greeting on."""
    return " ".join((greeting(matter).text, *(part.text for part in body)))


_OF_A_TRUST_BROKEN = ("A few words from me", "What I want to say to you")
"""Where a trust was broken there is no point to correct."""
_ELSEWHERE = ("To set one thing right", "A few words from me")
"""Of a correction where there was no talk that it could follow."""


def subject_of(form: Form, matter: Matter) -> str:
    """Three to six words that leave the slip out."""
    slots = {
        "day": "" if matter.heard else matter.day,
        "talk_day": f"{matter.day}'s talk"
        if matter.day and not matter.day[-1].isdigit() and not matter.day[0].isdigit()
        else "our talk",
        "company": matter.company,
        "meeting": _meeting(matter),
    }
    outside = matter.occasion.setting is not Setting.INTERVIEW
    betrayed = outside and any(item.kind.name == "confidentiality" for item in matter.items)
    subjects = form.subjects
    if outside and form.shape is Shape.CORRECTION:
        subjects = _OF_A_TRUST_BROKEN if betrayed else _ELSEWHERE
    start = matter.choice.number("subject", len(subjects))
    for way in subjects[start:] + subjects[:start]:
        subject = matter.choice.say("subject line", (way,), **slots).text
        if subject and _SUBJECT_WORDS[0] <= len(subject.split()) <= _SUBJECT_WORDS[1]:
            return subject
    return "About our talk" if matter.occasion.setting is Setting.INTERVIEW else "A few words from me"


def _meeting(matter: Matter) -> str:
    """What the letter is after: a talk, an appointment that was not kept; nothing where one works side by side, or for somebody."""
    if matter.relation in (Relation.INTERVIEWER, Relation.CLIENT) and any(
        item.kind.name == "no_show" for item in matter.items
    ):
        return "appointment"
    return "talk" if matter.relation is Relation.INTERVIEWER else ""


def _without_repeats(whole: Passage) -> tuple[Claim, ...]:
    return tuple(sorted(set(whole.claims), key=lambda claim: (claim.start, claim.end, claim.evidence)))
