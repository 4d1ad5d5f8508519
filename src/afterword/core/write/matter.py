"""What a letter may speak of: everything known of an occasion, turned into words that can stand in a letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from afterword.core.backing import stems
from afterword.core.judge.caps import PROBLEM_ACTIONS, too_many_problems
from afterword.core.judge.kinds import judged_as
from afterword.core.judge.worth import Judgement
from afterword.core.occasion import Action, CaseState, Moment, Occasion, Person, Quote, Setting, Want
from afterword.core.pledges import pledges
from afterword.core.secret import tells_a_secret
from afterword.core.thanks_owed import only_thanks_owed
from afterword.core.thing_promised import answers_of_promises
from afterword.core.week import WEEKDAYS
from afterword.core.write import own_words, plain_facts
from afterword.core.write.addressee import has_heard, is_read_by, may_be_told, wronged
from afterword.core.write.choice import Choice
from afterword.core.write.done_for_me import done_for_me
from afterword.core.write.item import Item, evidence_id, item_of
from afterword.core.write.kindness import kindnesses_of
from afterword.core.write.manner import Manner
from afterword.core.write.names import addressed_as, clean_company, clean_name, first_name, spoken_of_as
from afterword.core.write.passage import Passage, joined
from afterword.core.write.record import Form, Record, is_told_in, ranked, records_of
from afterword.core.write.relation import Relation, relation_of
from afterword.core.write.repair_offered import repairs_offered
from afterword.core.write.theirs import ONLY_A_PART, sentence_of
from afterword.core.write.things import thing_for
from afterword.core.write.told_days import all_on_that_day
from afterword.core.write.truth_behind import with_truths_behind
from afterword.core.write.whom import SOMEBODY, before_others

_ONLY_A_WEEK = re.compile(r"\b(?:next|this|the following) (?:week|month)\b(?!['’])(?! on\b)", re.IGNORECASE)
_A_DAY = re.compile(
    r"day\b|\d|\b(?:first|second|third|fifth|(?:four|six|seven|eigh|nin|ten|eleven|twelf|\w+teen)th|(?:twent|thirt)ieth)\b",
    re.IGNORECASE,
)
_NEXT_WEEKDAY = re.compile(rf"\bnext (?P<weekday>{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_WEEKEND = 5
_ONLY_FOR_SOME = re.compile(
    r"\b(?:the (?:successful|winning|chosen|selected|lucky|right|best) (?:candidates?|applicants?|persons?|people|one|ones)|(?:whoever|the (?:one|person|candidate)s?(?: (?:that|whom?|they))+|those who|anyone who) (?:\w+ )?(?:gets?|got|wins?|choos\w+|chose|picks?|picked|wants?|takes?|go(?:es)?|makes?)"
    r"|only (?:if|those|the ones?|the people))\b",
    re.IGNORECASE,
)
"""A word that comes only to whoever gets it: "they ring the successful one"."""
_ONLY_A_WEEKDAY = re.compile(
    rf"(?:by|on|before|after) (?:the )?(?:end of )?(?P<weekday>{'|'.join(WEEKDAYS)})(?: morning| afternoon)?",
    re.IGNORECASE,
)
_TO_COME = 6  # days within which "on Tuesday" is the next one
_WEEKDAY_REACH = 5  # days after which "on Tuesday" is no longer the last Tuesday beyond doubt
# A letter's wording hangs on the beginning of the account: it is there from the first, everybody tells their own, and it
# stays as it is when a name, a company, a CV or a reaction is added later.
_BEGINNING = 300
_BEFORE_SOMEBODY = frozenset(
    {"late", "phone_rang", "phone_answered", "swearing", "technical_error", "tech_trouble", "wrong_name"}
)
"""Kinds that are owed to whoever was there: those who are named with it, where anybody is."""


@dataclass(frozen=True, slots=True)
class Matter:
    """All that one letter may say. Empty passages are things that are not known.

    `thing` is the specific thing of the talk that this reader is thanked for, `gift` what they did there for the writer in its place. `day` is empty as well where what was done was
    done on several days. `heard`: it goes to somebody who only heard a secret that belongs to another, so it asks and owns
    nothing. `repair` is one that the account itself offers, outside an interview. `kindnesses` are what
    the reader did for the writer, as it stands after "you"; `thanks`: it only thanks for them. `unnamed`: something came to harm of which
    the account does not tell what it was. `beside` is what the writer answered, outside an interview, of what the letter would leave alone. `apart`: what was promised goes by itself. `aloud`: it is said on the phone, so nothing in it asks for a call or a line. `soon`:
    they answer today or tomorrow.
    """

    occasion: Occasion
    choice: Choice
    relation: Relation
    to: Person | None
    name: str
    sender: str
    company: str
    role: str
    day: str
    call: bool
    items: tuple[Item, ...]
    thing: Passage
    several: bool
    promised: Passage
    records: tuple[Record, ...]
    wanted: bool
    only_thanks: bool
    turn: int = 0
    nth: int = 1
    manner: Manner = field(default=Manner())
    asked: tuple[str, ...] = field(default=())
    gift: Passage = field(default=Passage())
    heard: bool = False
    soon: bool = False
    repair: Passage = field(default=Passage())
    kindnesses: tuple[Passage, ...] = field(default=())
    thanks: bool = False
    unnamed: bool = False
    beside: tuple[Passage, ...] = field(default=())
    aloud: bool = False
    apart: bool = False

    @property
    def nameable(self) -> Matter:
        """The same, where after an interview nothing is made good before it has a name: that is asked, and not offered to be paid for."""
        lacking = self.occasion.setting is Setting.INTERVIEW and any(item.lacks_thing for item in self.items)
        if not lacking:
            return self
        return replace(self, items=tuple(item for item in self.items if not item.lacks_thing), unnamed=True)

    @property
    def in_stock_words(self) -> Matter:
        """The same without words of the account, for what those would say wrongly; what the person answered stays."""
        return replace(self, items=tuple(item.in_stock_words for item in self.items), repair=Passage())

    @property
    def undated(self) -> Matter:
        """The same without the day, for what follows once the day has been said."""
        return replace(self, day="")

    def doing(self, *actions: Action) -> tuple[Item, ...]:
        """The items with one of these actions."""
        return tuple(item for item in self.items if item.action in actions)


def gather(
    occasion: Occasion,
    judgement: Judgement,
    *,
    to: Person | None,
    written_on: date | None,
    plain: bool = False,
    manner: Manner = Manner(),  # noqa: B008 - frozen
) -> Matter:
    """Everything a letter to this person may say. `plain`: no slip is dealt with."""
    turn = occasion.people.index(to) if to in occasion.people else 0
    name = addressed_as(to.name) if to else ""
    company = "" if _are_people(occasion) else clean_company(occasion.company)
    account = " ".join(occasion.account.split())
    topics = " ".join(verdict.moment.topic for verdict in judgement.in_letter)
    about = stems(f"{occasion.role} {company} {topics} {' '.join(quote.text for quote in occasion.enjoyed)}")
    own = {piece.id for piece in occasion.evidence if piece.is_answer}
    facts = [piece for piece in occasion.evidence if piece.id not in own and piece.is_tellable]
    own -= answers_of_promises(occasion)
    from_cv = records_of(facts)
    items = (
        ()
        if plain
        else tuple(
            item_of(occasion, verdict, from_cv, own, to)
            for verdict in judgement.in_letter
            if is_read_by(occasion, verdict.moment, to)
        )
    )
    items = with_truths_behind(_each_once(items), occasion, to)
    used = {name for verdict in judgement.in_letter for name in verdict.moment.facts.evidence}
    open_lies = _open_lies(judgement, items, own)
    told = [
        record
        for record in from_cv
        if record.form is not Form.LISTED and record.evidence.id not in used and not _is_of(record, open_lies)
    ]
    rest = ranked(told, about)  # an entry of a list is quoted where it answers something, and never for its own sake
    left_out = [name for verdict in judgement.verdicts for name in verdict.moment.facts.evidence[:1]]
    rest.sort(key=lambda record: record.evidence.id not in left_out)  # what a slip left unsaid comes before other facts
    if plain:
        rest = rest[turn + 1 :]  # what the letters before this one said is not said again; the first may say two
    own_things = " ".join(pledge.act for pledge in pledges(occasion)).casefold()
    written = _written(occasion, written_on)
    when = Passage() if _is_anothers_word(occasion, to) else _when_promised(occasion, written, manner)
    thanks = only_thanks_owed(occasion, judgement.verdicts)
    relation = relation_of(occasion, to)
    among_friends = relation is Relation.FRIEND
    heard = _has_heard_any(items, occasion, to)
    if occasion.setting is not Setting.INTERVIEW:
        items = tuple(
            item for item in items if _is_for(item, occasion, to, heard=heard, another=among_friends and turn > 0)
        )
        items = _without_hiding(items)
    beside = () if plain or heard or not items else _beside(occasion, judgement, own, to)
    dated = occasion.setting is Setting.INTERVIEW or all_on_that_day(
        occasion, [item.verdict.moment.quote for item in items]
    )
    thing = thing_for(_answered(occasion) if thanks else occasion, to, own_things, facts)
    gift = done_for_me(occasion, to) if not thing or _only_came_up(thing, occasion) else Passage()
    return Matter(
        occasion=occasion,
        choice=Choice(account[:_BEGINNING], turn),
        relation=relation,
        heard=heard,
        soon=_is_soon(occasion.decision_by, written),
        to=to,
        name=name,
        sender=first_name(clean_name(occasion.writer)) if among_friends else clean_name(occasion.writer),
        company=company,
        role=own_words.as_topic(occasion.role) if occasion.role else "",
        day=_day(occasion, written, manner) if dated else "",
        call=_CALL.search(account) is not None,
        items=items,
        several=len(occasion.people) > 1,
        thing=Passage() if gift else thing,
        gift=gift,
        promised=when,
        records=tuple(rest),
        wanted=occasion.want is Want.YES,
        only_thanks=too_many_problems(judgement.verdicts),
        turn=turn,
        manner=manner,
        repair=_repair(occasion, to),
        kindnesses=tuple(Passage(one.deed).resting_on(evidence_id(one.quote)) for one in kindnesses_of(occasion, to)),
        thanks=thanks,
        beside=tuple(words for words in beside if not any(words in (*one.statements, *one.offered) for one in items)),
    )


_CALL = re.compile(
    r"\b(?:(?i:zoom|google meet|skype|video call|video interview|webcam|phone (?:interview|screen)|telephone interview|call with (?:a|the|our|my))|(?:(?i:on|via|over|by|through|using|ms|microsoft)) [Tt]eams|Teams (?:call|interview|meeting|link|update)"
    r"|(?i:(?:(?<=[,.:;(] )|(?:on|by|over|via) )video(?! of\b)|(?:interview\w*|talk\w*|spoke|speaking) (?:with [\w. ]{2,30} )?(?:on|over|by) the (?:tele)?phone|(?:joined|dialled into|logged into|on) (?:the|our|a|my) (?:\w+ )?call))\b"
)
"""By wire, and in no room: "teams" may be those of a firm, and a video one that was shown."""
_UNTRUE = frozenset({"lie", "exaggeration"})
_SAME_MATTER = 2  # telling words in common


def _open_lies(judgement: Judgement, items: Sequence[Item], own: set[str]) -> list[frozenset[str]]:
    """The telling words of each untruth of which this letter does not say what is true."""
    told = {item.verdict.moment for item in items if item.statements or item.records or item.answer or item.figures}
    return [
        stems(" ".join((one.quote.text, one.topic, *(quote.text for quote in one.answers))))
        for one in (verdict.moment for verdict in judgement.verdicts if verdict.action is Action.CORRECT)
        if judged_as(one).name in _UNTRUE and one not in told and not own & set(one.facts.evidence)
    ]


def _is_of(record: Record, open_lies: Sequence[frozenset[str]]) -> bool:
    """Whether a fact is of the very matter of which something untrue was said: beside the untruth it would be one more boast."""
    return any(len(stems(record.evidence.text) & words) >= _SAME_MATTER for words in open_lies)


def _beside(occasion: Occasion, judgement: Judgement, own: set[str], to: Person | None) -> tuple[Passage, ...]:
    """What the writer answered of slips that are no part of the letter: among people who know each other their word is enough."""
    if occasion.setting is Setting.INTERVIEW:
        return ()
    return tuple(
        words.capitalised()
        for verdict in judgement.verdicts
        if not verdict.in_letter and not verdict.awaits_word and may_be_told(occasion, verdict.moment, to)
        for item in (item_of(occasion, verdict, (), own, to),)
        for words in (*item.statements, *item.offered)
        if own_words.is_whole(words.text)
    )


def _only_came_up(thing: Passage, occasion: Occasion) -> bool:
    """Whether it was only talked of, and the writer did not name it themselves as what they liked."""
    return thing.text.startswith(ONLY_A_PART) and not any(quote.text in thing.text for quote in occasion.liked)


def _each_once(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items, where what speaks for several slips (an answer, words of the account, a claim of the CV) is said with the first of them.

    One line of a list of the CV is quoted, and no second.
    """
    said: list[str] = []
    told: list[str] = []
    found: list[Item] = []
    answers = " ".join(words.text for item in items for words in item.statements)
    for item in items:
        statements = tuple(words for words in item.statements if words.text.casefold() not in said)
        offered = tuple(words for words in item.offered if words.text.casefold() not in said)
        quoted = any(one.records and not one.statements and one.records[0].form is Form.LISTED for one in found)
        records = tuple(
            record
            for record in item.records
            if record.evidence.id not in said
            and not is_told_in(record, answers)
            and not (quoted and record.form is Form.LISTED)
        )
        said += [words.text.casefold() for words in (*statements, *offered)]
        said += [record.evidence.id for record in records[:1] if not statements]
        answer = Passage() if _is_said(item.answer, told) else item.answer
        told += [words.text for words in (*statements, *offered, answer) if words]
        before = bool(item.statements or item.records or item.answer) and not (statements or records or answer)
        again = bool(item.topic) and any(one.topic.text == item.topic.text for one in found if not one.said_before)
        found.append(
            replace(
                item,
                statements=statements,
                offered=offered,
                records=records,
                answer=answer,
                said_before=before,
                goes_on=again,
            )
        )
    return tuple(
        replace(item, said_before=True) if any(_answers_too(other, item) for other in found) else item for item in found
    )


_FAILED = frozenset({"blanked", "weak_answer", "technical_error", "rambling"})
_CLOSE = 40  # characters between two slips that are one answer told in two goes
_ASKS = re.compile(r"\b(?:ask(?:ed|s)?|question|wanted to know)\b", re.IGNORECASE)


def _answers_too(other: Item, item: Item) -> bool:
    """Whether what is given for another slip answers this one as well, as both failed at the same question."""
    if other is item or not (other.statements or other.answer) or item.statements or item.records or item.answer:
        return False
    if not {item.kind.name, other.kind.name} <= _FAILED:
        return False
    one, two = sorted((item.verdict.moment.quote, other.verdict.moment.quote), key=lambda quote: quote.start)
    return 0 <= two.start - one.end <= _CLOSE and _ASKS.search(two.text) is None


def _is_said(words: Passage, told: Sequence[str]) -> bool:
    """Whether words of the account say no more than what is told already with another slip."""
    own = frozenset(own_words.words_of(words.text))
    return bool(own) and any(own <= frozenset(own_words.words_of(one)) for one in told)


def _without_hiding(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items without those that only tell that a wrong was kept quiet: what was hidden is owned with the first wrong itself."""
    hidden = [item for item in items if item.verdict.hides]
    deeds = [item for item in items if not item.verdict.hides]
    at = next((at for at, item in enumerate(deeds) if item.action in PROBLEM_ACTIONS), None)
    if not hidden or at is None:
        return items
    if not any(item.concealed for item in deeds):
        deeds[at] = replace(deeds[at], concealed=True, unanswered=any(item.unanswered for item in hidden))
    return tuple(deeds)


def _answered(occasion: Occasion) -> Occasion:
    """The occasion with what the writer said afterwards that they want to thank for; what went well of itself is no gift."""
    return replace(occasion, enjoyed=occasion.liked)


def _has_heard_any(items: Sequence[Item], occasion: Occasion, to: Person | None) -> bool:
    """Whether it goes to somebody who, outside an interview, heard a secret that belongs to another."""
    if to is None or occasion.setting is Setting.INTERVIEW:
        return False
    return any(has_heard(occasion, item.verdict.moment, to) for item in items)


def _is_for(item: Item, occasion: Occasion, to: Person | None, *, heard: bool, another: bool) -> bool:
    """Whether this reader is told of it, outside an interview. `another`: among friends, not the first of the people reads it."""
    slip = item.verdict.moment
    if item.kind.name in _BEFORE_SOMEBODY and before_others(occasion, to, slip):
        return False  # to come late to one friend is nothing to tell another
    if heard:
        return tells_a_secret(slip)
    if another and wronged(occasion, slip) == to:
        return may_be_told(occasion, slip, to)
    if another and (item.whom not in ("", SOMEBODY) or not _is_named_with(occasion, to, slip)):
        return False  # what was done to another is told to that other, and who only drove one home is owed nothing
    return may_be_told(occasion, slip, to)


def _is_named_with(occasion: Occasion, to: Person | None, slip: Moment) -> bool:
    """Whether a reader is named where a slip is told: in its sentence or the one before, or where they noticed it."""
    parts = [rf"\b{re.escape(part)}\b" for part in spoken_of_as(to.name)] if to else []
    start, end = sentence_of(occasion.account, slip.quote)
    first, _ = sentence_of(occasion.account, Quote(max(0, start - 2), max(0, start - 2), ""))
    told = f"{occasion.account[first : max(end, slip.quote.end)]} {slip.cue.text if slip.cue else ''}"
    return any(re.search(part, told) for part in parts)


def _is_anothers_word(occasion: Occasion, to: Person | None) -> bool:
    """Whether it was another of the people, and not this reader, who said when they would answer."""
    if to is None or to not in occasion.people[1:]:
        return False
    for quote in occasion.promised:
        words = occasion.account[slice(*sentence_of(occasion.account, quote))]
        named = [
            one
            for one in occasion.people
            if any(re.search(rf"\b{re.escape(part)}\b", words) for part in spoken_of_as(one.name))
        ]
        if to in named:
            return False
        if named or re.search(r"\b(?:he|she)(?:['’](?:ll|d|s))?\b", words, re.IGNORECASE):
            return True
    return False


def _repair(occasion: Occasion, to: Person | None) -> Passage:
    """The repair that the account offers, where it is no promise that is told anyway."""
    if occasion.setting is Setting.INTERVIEW:
        return Passage()
    given = [one.quote for one in pledges(occasion)]
    return joined(
        Passage(words).resting_on(evidence_id(quote))
        for quote, words in repairs_offered(occasion, to)
        if not any(one.meets(quote) for one in given)
    )


def _are_people(occasion: Occasion) -> bool:
    """Whether what is taken for the firm is the names of people of the talk: "with Ada Bell and Tom Hale"."""
    known = {clean_name(person.name).casefold() for person in occasion.people}
    return set(re.split(r"\s*(?:,|&|\band\b)\s*", clean_company(occasion.company).casefold())) <= known


def _written(occasion: Occasion, written_on: date | None) -> date | None:
    """The day of the letter; where none is given, that of the telling."""
    return written_on or (occasion.told_at.date() if occasion.told_at else None)


def _day(occasion: Occasion, written: date | None, manner: Manner) -> str:
    """When the talk was, as the letter says it: "Tuesday" within the week, else "10 March"; empty if unknown or today."""
    if occasion.ended_at is None:
        return ""
    day = occasion.ended_at.date()
    if written == day:
        return ""
    if written is not None and 0 <= (written - day).days <= _WEEKDAY_REACH:
        return f"{day:%A}"
    return manner.dated(day)


def _when_promised(occasion: Occasion, written: date | None, manner: Manner) -> Passage:
    """When they said they would answer: in their words where these mean the same on any day, else as a date."""
    day = occasion.decision_by
    if any(_ONLY_FOR_SOME.search(quote.text) for quote in occasion.promised):
        return Passage()  # nobody said that the teller would hear
    for quote in occasion.promised:
        if when := plain_facts.when_promised(quote.text):
            if day and not _is_the_next(when, day.date(), written):
                when = f"{when.split()[0]} {manner.dated(day)}"
            return Passage(when).resting_on(evidence_id(quote))
    # Nobody waits for a day that is gone, and who said "next week" named none.
    if any(_ONLY_A_WEEK.search(quote.text) and not _A_DAY.search(quote.text) for quote in occasion.promised):
        return Passage()
    if any(_may_be_either(quote.text, occasion.ended_at or occasion.told_at) for quote in occasion.promised):
        return Passage()
    if occasion.promised and day and not (occasion.told_at and day < occasion.told_at):
        return Passage(f"by {manner.dated(day)}").resting_on(evidence_id(occasion.promised[0]))
    return Passage()


def _may_be_either(words: str, said_at: datetime | None) -> bool:
    """Whether a "next Thursday" may be the coming one as well as that of the week after: it lies later in the week, or it was said at its end."""
    named = _NEXT_WEEKDAY.search(words)
    if named is None or said_at is None:
        return named is not None
    return WEEKDAYS.index(named["weekday"].lower()) > said_at.weekday() or said_at.weekday() >= _WEEKEND


def _is_the_next(when: str, day: date, written: date | None) -> bool:
    """Whether a weekday alone says which is meant: it is the next such one, within six days. What is no weekday alone always does."""
    if when.endswith("weekend"):
        return written is not None and (day - written).days <= _TO_COME
    alone = _ONLY_A_WEEKDAY.fullmatch(when)
    if alone is None:
        return True
    is_named = WEEKDAYS[day.weekday()] == alone["weekday"].lower()
    return is_named and written is not None and 1 <= (day - written).days <= _TO_COME


def _is_soon(decides: datetime | None, written: date | None) -> bool:
    """Whether they answer on the day of the letter or the day after."""
    return decides is not None and written is not None and (decides.date() - written).days <= 1


def addressing(ways: Sequence[str], matter: Matter) -> tuple[str, ...]:
    """The same ways where several people asked and listened: what was asked and said, not by whom and to whom."""
    if not matter.several:
        return tuple(ways)
    impersonal = []
    for way in ways:
        for mine, ours in _IMPERSONAL:
            way = way.replace(mine, ours)
        impersonal.append(way)
    return tuple(dict.fromkeys(impersonal))


_IMPERSONAL = (
    ("You asked about", "I was asked about"), ("You asked {asked}", "I was asked {asked}"), ("You asked {topic}", "I was asked {topic}"), ("you asked {topic}", "I was asked {topic}"), ("Your question", "The question"), ("your question", "the question"), ("I told you", "I said"),
    ("I gave you", "I gave"), ("told you", "said"),
)  # fmt: skip


def is_open(matter: Matter) -> bool:
    """Whether the matter is still undecided."""
    return matter.occasion.state in (CaseState.OPEN, CaseState.NEXT_STAGE)


def is_interview(matter: Matter) -> bool:
    """Whether it was a job interview."""
    return matter.occasion.setting is Setting.INTERVIEW
