"""What the person puts right after reading how they were read: moments changed, added or removed, answers given."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core.advert import Advert, weighed_by
from afterword.core.backing import distinct, with_backing
from afterword.core.invitation import Invitation
from afterword.core.judge.gates import WEIGHS
from afterword.core.judge.kinds import slip_kinds
from afterword.core.judge.wrong_figure import settled_by_words
from afterword.core.occasion import (
    OWN_WORDS,
    AfterwordError,
    CaseState,
    Centrality,
    Dimension,
    Evidence,
    EvidenceSource,
    Facts,
    Handled,
    Moment,
    Noticed,
    Occasion,
    Polarity,
    Quote,
    Setting,
    Want,
    as_told,
)
from afterword.core.plan.working_days import WorkingDays
from afterword.core.pledges import pledges_in
from afterword.core.side import with_side
from afterword.core.taken_along import taken_in
from afterword.core.thing_promised import PROMISED, answers_of_promises, open_promises
from afterword.core.told import (
    addressed,
    decision_time,
    refuse_earlier_decision,
    refuse_later_end,
    with_invitation,
    zone_of,
)
from afterword.core.write.deed_or_offer import without_the_same
from afterword.core.write.own_words import as_liked
from afterword.core.write.theirs import may_be_thanked_for


@dataclass(frozen=True, slots=True)
class Change:
    """Another view of one moment (its place in `Occasion.moments`). What is None stays.

    `cue` is what they literally said or did, in the person's words.
    """

    moment: int
    polarity: Polarity | None = None
    kind: str | None = None
    noticed: Noticed | None = None
    centrality: Centrality | None = None
    handled: Handled | None = None
    severity: int | None = None
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """That was no moment at all."""

    moment: int


@dataclass(frozen=True, slots=True)
class Restore:
    """It was one after all: a moment that was taken out (its place in `Occasion.removed`), as it was."""

    removed: int


@dataclass(frozen=True, slots=True)
class Add:
    """A moment that was not seen: its words in the account, what it is, and what else it may `also` be."""

    start: int
    end: int
    polarity: Polarity
    kind: str | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Split:
    """These were two moments: the second begins at this place of the account."""

    moment: int
    start: int


@dataclass(frozen=True, slots=True)
class Merge:
    """This moment and the one after it are one and the same; what was known of the first holds."""

    moment: int


@dataclass(frozen=True, slots=True)
class Answer:
    """A fact that backs a slip, in the person's own words.

    `instead`: in place of the one they gave last; `again`: in place of what says the same sort of thing, so that what
    was done and what is offered both stand.
    """

    moment: int
    text: str
    instead: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Promised:
    """What was promised and not done yet, itself or how it comes, in the person's own words: also where no slip was read."""

    text: str


@dataclass(frozen=True, slots=True)
class HasNone:
    """There is no fact that could back it."""

    moment: int


@dataclass(frozen=True, slots=True)
class Backed:
    """More evidence, from a CV."""

    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Invited:
    """What the invitation says: people, time, zone, thread."""

    invitation: Invitation


@dataclass(frozen=True, slots=True)
class Advertised:
    """What the job advert asks for."""

    advert: Advert


@dataclass(frozen=True, slots=True)
class About:
    """What holds for the whole occasion. What is None stays. `liked` is the one thing of the talk to thank for."""

    want: Want | None = None
    state: CaseState | None = None
    setting: Setting | None = None
    writer: str | None = None
    to: str | None = None
    company: str | None = None
    feeling: int | None = None
    forecast: float | None = None
    zone: str | None = None
    country: str | None = None
    ended_at: datetime | None = None
    decides_on: date | None = None
    no_notes: bool | None = None
    liked: str | None = None


Correction = (
    Change
    | Remove
    | Restore
    | Add
    | Split
    | Merge
    | Answer
    | Promised
    | HasNone
    | Backed
    | Invited
    | Advertised
    | About
)


def corrected(occasion: Occasion, corrections: tuple[Correction, ...], home: ZoneInfo) -> Occasion:
    """The occasion as the person sees it. Places of moments are those before any of the corrections.

    Raises:
        AfterwordError: there is no such moment, kind, stretch or zone, or a time cannot be.
    """
    numbered: dict[int, Moment] = dict(enumerate(occasion.moments))
    added: list[Moment] = []
    for correction in corrections:
        match correction:
            case Remove(at):
                occasion = replace(occasion, removed=(*occasion.removed, _moment(numbered, at)))
                del numbered[at]
            case Restore(at):
                occasion, back = _restored(occasion, at)
                added.append(back)
            case Change(at):
                occasion, numbered[at] = _changed(occasion, _moment(numbered, at), correction)
            case Split(at, start):
                numbered[at], second = _split(occasion, _moment(numbered, at), start)
                added.append(second)
            case Merge(at):
                numbered[at] = _merged(occasion, _moment(numbered, at), _moment(numbered, at + 1))
                del numbered[at + 1]
            case Answer(at, text, instead, again):
                text = _in_words(_moment(numbered, at), text)
                answer = _answered_anew if instead else _answered_again if again else _answered
                occasion, numbered[at] = answer(occasion, _moment(numbered, at), text)
            case Promised(text):
                occasion = _promised(occasion, text)
            case HasNone(at):
                moment = _moment(numbered, at)
                numbered[at] = replace(moment, facts=replace(moment.facts, evidence=(), has_none=True))
            case Add():
                added.append(_added(occasion, correction))
            case Backed(evidence):
                occasion = with_evidence(occasion, evidence)
            case Invited(invitation):
                occasion = with_invitation(occasion, invitation)
            case Advertised(advert):
                occasion = replace(
                    occasion, role=occasion.role or advert.title, company=occasion.company or advert.company
                )
                numbered = dict(zip(numbered, weighed_by(advert, tuple(numbered.values())), strict=True))
            case About():
                occasion = _about(occasion, correction, home)
    return with_backing(replace(occasion, moments=as_told((*numbered.values(), *added))))


_YES: Final = re.compile(
    r"(?:(?:oh|ok(?:ay)?|well),? )?(?:yes|yeah|yep|yup|aye|right|correct|exactly|true|(?:yes,? )?(?:it|this|that)(?: is|['’]?s) (?:it|so|right|correct|true|the one))(?:,? (?:it is|that is it|that['’]?s it|please|exactly|right|correct))?\W*",
    re.IGNORECASE,
)


def is_yes(text: str) -> bool:
    """Whether an answer only says yes."""
    return _YES.fullmatch(" ".join(text.split())) is not None


def _in_words(moment: Moment, text: str) -> str:
    """The answer; where it only says yes, what the account tells in answer, which was shown beside the question.

    Raises:
        AfterwordError: it only says yes, and nothing was shown.
    """
    if not is_yes(text):
        return text
    if not moment.answers:
        raise AfterwordError(
            "A yes alone is no sentence for a letter. Please say it in your own words. Nothing was changed."
        )
    return " ".join(quote.text for quote in moment.answers)


def with_evidence(occasion: Occasion, evidence: tuple[Evidence, ...]) -> Occasion:
    """The occasion with more evidence; the same words from the same place are not taken twice."""
    return replace(occasion, evidence=distinct((*occasion.evidence, *evidence)))


def _moment(numbered: dict[int, Moment], at: int) -> Moment:
    if at not in numbered:
        raise AfterwordError(f"There is no moment number {at + 1} here. Please look at the list again.")
    return numbered[at]


def _restored(occasion: Occasion, at: int) -> tuple[Occasion, Moment]:
    removed = occasion.removed
    if not 0 <= at < len(removed):
        raise AfterwordError("There is nothing to put back here. Please look at the list again.")
    return replace(occasion, removed=(*removed[:at], *removed[at + 1 :])), removed[at]


def _kind(polarity: Polarity, kind: str | None) -> str | None:
    if polarity is not Polarity.SLIP:
        return None
    if kind is not None and kind not in slip_kinds():
        raise AfterwordError(f'There is no kind of slip called "{kind}". If none fits, take "other".')
    return kind or "other"


def _changed(occasion: Occasion, moment: Moment, change: Change) -> tuple[Occasion, Moment]:
    polarity = change.polarity or moment.polarity
    kind = _kind(polarity, change.kind or moment.kind)
    facts = moment.facts
    if kind != moment.kind:
        # What was known of the other kind (minutes late, its evidence) says nothing about this one; what was answered stays.
        facts = Facts(
            centrality=facts.centrality,
            handled=facts.handled,
            cause=facts.cause,
            evidence=_answers(occasion, facts.evidence),
        )
    facts = replace(
        facts,
        centrality=change.centrality or facts.centrality,
        handled=change.handled or facts.handled,
        severity=change.severity if change.severity is not None else facts.severity,
    )
    cue = moment.cue
    if change.cue.strip():
        occasion, cue = _quoted(occasion, change.cue.strip())
    elif change.noticed is not None and change.noticed is not Noticed.SEEN:
        cue = None  # the person takes the reaction for something else
    changed = replace(
        moment,
        polarity=polarity,
        kind=kind,
        noticed=change.noticed or moment.noticed,
        cue=cue,
        facts=facts,
        confidence=1.0,
    )
    anew = kind != moment.kind or polarity is not moment.polarity
    return occasion, _told_whole(with_side(changed), occasion.account) if anew else with_side(changed)


def _quoted(occasion: Occasion, words: str) -> tuple[Occasion, Quote]:
    """The words as a quote of the account; where they are new, the account grows by them."""
    start = occasion.account.find(words)
    if start < 0:
        account = f"{occasion.account}\n\n{words}"
        start = len(account) - len(words)
        occasion = replace(occasion, account=account)
    return occasion, Quote(start, start + len(words), words)


def _answers(occasion: Occasion, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the pieces that the person answered themselves."""
    own = {piece.id for piece in occasion.evidence if piece.is_answer}
    return tuple(name for name in names if name in own)


def _answered(occasion: Occasion, moment: Moment, text: str) -> tuple[Occasion, Moment]:
    text = " ".join(text.split())
    if not text:
        raise AfterwordError("The answer is empty. If there is no such fact, say so; that is an answer too.")
    own = sum(piece.is_answer and piece.id != PROMISED for piece in occasion.evidence)
    piece = Evidence(f"own-{own + 1}", text, EvidenceSource(OWN_WORDS, own + 1))
    facts = replace(moment.facts, evidence=(piece.id, *moment.facts.evidence), has_none=False)
    return replace(occasion, evidence=(*occasion.evidence, piece)), replace(moment, facts=facts)


def _promised(occasion: Occasion, text: str) -> Occasion:
    text = " ".join(text.split())
    if not text:
        raise AfterwordError("What was promised is empty. Say it in words, or when it comes.")
    if not open_promises(occasion):
        raise AfterwordError(
            "No promise that is still open was read in your account, so it has no place. Nothing was changed."
        )
    piece = Evidence(PROMISED, text, EvidenceSource(OWN_WORDS, 1))
    return replace(occasion, evidence=(*(one for one in occasion.evidence if one.id != PROMISED), piece))


def _answered_anew(occasion: Occasion, moment: Moment, text: str) -> tuple[Occasion, Moment]:
    """The answer given last, in other words; what else rests on it follows."""
    text = " ".join(text.split())
    added = _answered(occasion, moment, text)
    last = next(iter(_of_its_sort(added, _answers(occasion, moment.facts.evidence))), None)
    if last is None:
        return added
    said = tuple(replace(piece, text=text) if piece.id == last else piece for piece in occasion.evidence)
    return replace(occasion, evidence=said), moment


def _answered_again(occasion: Occasion, moment: Moment, text: str) -> tuple[Occasion, Moment]:
    """One more answer; of those before it goes what says the same sort of thing."""
    text = " ".join(text.split())
    told = _of_its_sort(_answered(occasion, moment, text), _answers(occasion, moment.facts.evidence))
    if not told or not text:
        return _answered_anew(occasion, moment, text)
    interview = occasion.setting is Setting.INTERVIEW
    left = {
        piece.id: without_the_same(piece.text, text, interview=interview)
        for piece in occasion.evidence
        if piece.id in told
    }
    gone = [name for name in told if not left[name]]
    said = left | dict.fromkeys(gone[:1], text)
    evidence = tuple(replace(piece, text=said.get(piece.id) or piece.text) for piece in occasion.evidence)
    names = tuple(name for name in moment.facts.evidence if name not in gone[1:])
    occasion, moment = (
        replace(occasion, evidence=evidence),
        replace(moment, facts=replace(moment.facts, evidence=names)),
    )
    return (occasion, moment) if gone else _answered(occasion, moment, text)


def _of_its_sort(answered: tuple[Occasion, Moment], names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the answers that speak of a thing promised, where the newest one does; else those that speak of the slip."""
    occasion, moment = answered
    told = tuple(moment if one.quote == moment.quote else one for one in occasion.moments)
    promised = answers_of_promises(replace(occasion, moments=told))
    newest = moment.facts.evidence[0] in promised
    return tuple(name for name in names if (name in promised) is newest)


def _added(occasion: Occasion, add: Add) -> Moment:
    if not 0 <= add.start < add.end <= len(occasion.account):
        raise AfterwordError("These words are not in the account. Please mark them in the text again.")
    quote = Quote(add.start, add.end, occasion.account[add.start : add.end])
    kind = _kind(add.polarity, add.kind or settled_by_words(quote.text) or None)
    added = with_side(Moment(quote, add.polarity, kind, also=add.also if kind is not None else ()))
    return _told_whole(added, occasion.account)


def _told_whole(moment: Moment, account: str) -> Moment:
    """A slip without a name with all that the account tells of it, where it is a promise let lie or a thing carried off."""
    if moment.polarity is not Polarity.SLIP or moment.kind not in (None, "other"):
        return moment
    words = [(pledge.quote, pledge.breach) for pledge in pledges_in(account) if pledge.breach]
    words += [(taken.quote, taken.lent or taken.quote) for taken in taken_in(account)]
    for parts in words:
        if not any(part.meets(moment.quote) for part in parts):
            continue
        inside = (moment.quote, *moment.told_again)
        rest = (part for part in parts if not any(one.start <= part.start and part.end <= one.end for one in inside))
        severity = WEIGHS if moment.facts.severity is None else moment.facts.severity
        return replace(
            moment,
            told_again=(*moment.told_again, *dict.fromkeys(rest)),
            facts=replace(moment.facts, severity=severity, dimension=Dimension.LOGISTICS),
        )
    return moment


def _split(occasion: Occasion, moment: Moment, start: int) -> tuple[Moment, Moment]:
    quote, account = moment.quote, occasion.account
    if not quote.start < start < quote.end:
        raise AfterwordError("The second moment has to begin within the words of the first. Nothing was changed.")
    end = quote.start + len(account[quote.start : start].rstrip())
    first = replace(moment, quote=Quote(quote.start, end, account[quote.start : end]), confidence=1.0)
    rest = Quote(start, quote.end, account[start : quote.end])
    # Only what it is goes to both; what they noticed, and what backs it, was said of the whole and stays with the first.
    return first, with_side(Moment(rest, moment.polarity, moment.kind))


def _merged(occasion: Occasion, first: Moment, second: Moment) -> Moment:
    start, end = first.quote.start, max(first.quote.end, second.quote.end)
    both = (*first.facts.evidence, *_answers(occasion, second.facts.evidence))
    return replace(
        first,
        facts=replace(first.facts, evidence=tuple(dict.fromkeys(both)), has_none=first.facts.has_none and not both),
        quote=Quote(start, end, occasion.account[start:end]),
        noticed=first.noticed or second.noticed,
        cue=first.cue or second.cue,
        confidence=1.0,
    )


_NOTHING = re.compile(
    r"\W*(?:(?:really|honestly|there was|there is|it was|i liked|well|no|sorry),?\s+)*(?:no|none|nope|nothing|not (?:a thing|anything|really|much)|n/?a|don['’]?t know|no (?:idea|clue)|i do not know|i ?d(?:on['’]?t|unno)(?: know)?|idk|dunno|not sure|pass|skip|whatever|(?:i )?ca(?:nno|n['’]?)t (?:really )?(?:think of|remember|say|recall)(?: (?:anything|one|a thing|it|any))?|nichts)(?:\s+(?:really|at all|much|else|special|in particular|comes to mind))*(?:\W*|[,;.]\s+(?:he|she|they|it|we|I|there)\s(?!.*\b(?:but|though|except|liked|loved|enjoyed)\b).*)",
    re.IGNORECASE,
)
"""What is typed where there is nothing to tell."""


def _thankful(occasion: Occasion, words: str) -> Occasion:
    """The occasion with the one thing of the talk that they liked; it comes before what was read."""
    said = " ".join(words.split())
    if _NOTHING.fullmatch(said):
        raise AfterwordError("If there is nothing, leave it empty: the letter does without. Nothing was changed.")
    thing = as_liked(said, of_one=len(occasion.people) <= 1)
    if not thing or not may_be_thanked_for(thing, Quote(0, len(said), said), said, ()):
        raise AfterwordError(
            "Please name it as a thing of theirs and not a deed of yours, in a few words such as “the question about the "
            "night rota”, “what you said about the new lab” or “your way of training people”. Nothing was changed."
        )
    # It stands in a paragraph of its own, also where the account has these words, since now it is said that it was liked.
    account = f"{occasion.account}\n\n{said}"
    quote = Quote(len(account) - len(said), len(account), said)
    occasion = replace(occasion, account=account)
    return replace(occasion, enjoyed=(quote, *(one for one in occasion.enjoyed if one != quote)))


def _about(occasion: Occasion, about: About, home: ZoneInfo) -> Occasion:
    given = {
        name: value
        for name in (
            "want",
            "state",
            "setting",
            "writer",
            "company",
            "feeling",
            "forecast",
            "zone",
            "country",
            "ended_at",
            "no_notes",
        )
        if (value := getattr(about, name)) is not None
    }
    if about.ended_at is not None and occasion.told_at is not None:
        refuse_later_end(about.ended_at, occasion.told_at)
    occasion = replace(occasion, **given)
    if about.to is not None:
        occasion = replace(occasion, people=addressed(occasion.people, about.to), reader_said=bool(about.to.strip()))
    if about.liked is not None:
        occasion = _thankful(occasion, about.liked)
    days = WorkingDays(zone_of(occasion, home))
    decides_on = about.decides_on
    if about.ended_at is not None and decides_on is None and occasion.decision_by is not None:
        decides_on = days.local(occasion.decision_by).date()
    if decides_on is not None and occasion.ended_at is not None:
        refuse_earlier_decision(decides_on, occasion.ended_at.astimezone(home), days)
    if about.decides_on is not None:
        assert occasion.told_at is not None
        told_on = days.local(occasion.told_at).date()
        occasion = replace(occasion, decision_by=decision_time(about.decides_on, told_on, days))
    return occasion
