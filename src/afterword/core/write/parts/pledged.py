"""What was promised in the talk: said again in the writer's own words, or a place for the thing that goes with the letter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Action, Person, Setting
from afterword.core.plan.promise import is_late
from afterword.core.pledges import Pledge, pledges, pledges_in
from afterword.core.taken_along import takes_along
from afterword.core.thing_promised import Given, act_in_full, given, heads_of
from afterword.core.write.item import Item, evidence_id
from afterword.core.write.matter import Matter
from afterword.core.write.names import name_parts
from afterword.core.write.own_words import PEOPLE, in_full, is_clean, words_of
from afterword.core.write.passage import Passage, joined
from afterword.core.write.pronouns import to_its_reader

_SENDS: Final = re.compile(
    r"^(?:e-?mail|send|forward|mail|share|upload)\s+(?:(?P<to>him|her|them|it|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\s+)?(?P<what>.+?)"
    r"(?:\s+(?:to|over to|on to)\s+(?P<end>him|her|them|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))?$"
)
_HANDS: Final = re.compile(
    r"^(?:e-?mail|send|forward|mail|share|upload|bring|post|drop(?: off| in)?|hand(?: in| over)?)\s+(?:(?:you|him|her|them|(?-i:[A-Z])[\w'’-]+)\s+)?(?P<what>.+?)(?:\s+(?:in|off|over|round|along))?(?:\s+(?:on |by |before )?(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?$",
    re.IGNORECASE,
)
_ONLY_POINTS: Final = frozenset({"it", "this", "that", "them", "those", "one"})
_TO_THEIR: Final = re.compile(
    r"\bto (?:his|her|their|the) (?P<who>secretary|assistant|pa|receptionist|office|hr|manager|colleague|deputy|registrar|administrator|recruiter|boss|team)\b",
    re.IGNORECASE,
)
"""Names somebody else by what they are: "send the logbook to her secretary"."""
# A letter is read on another day than it was promised: when it was to be is the writer's to say anew.
_TIME: Final = re.compile(
    r"(?<!\s)(?:\s+(?:tonight|today|last night|yesterday|(?:the|that) (?:same|next|following) (?:day|night|evening|morning)|(?:right |straight )?after (?:the|our) (?:call|talk|interview|meeting)|tomorrow(?: \w+)?|(?:this|next|over the|at the) (?:week|weekend|month|evening|morning|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?:by|on|before|until|until the end of|at|around|for) (?:the )?(?:end of (?:the )?\w+|close of \w+|tonight|tomorrow(?: \w+)?|noon|midday|lunch(?:[- ]?time)?|\d{1,2}(?:[:.]\d\d)?(?: ?(?:[ap]m|o['’]?clock))?"
    r"|(?:next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: \w+)?)|later|soon|straight away|right away))+\s*$",
    re.IGNORECASE,
)
_WHEN: Final = re.compile(
    r"\s+(?:tonight|today|tomorrow|(?:this|next) (?:week|weekend|month|evening|morning|afternoon))\b", re.IGNORECASE
)
_WITH_IT: Final = (
    "I said I would send you {what}: {place}.",
    "As promised, I am sending you {what}: {place}.",
)
_WITH_IT_ELSEWHERE: Final = (
    "I said I would send {what}: {place}.",
    "As I said I would, I am sending {what}: {place}.",
)
_LATE: Final = (
    "I said I would send you {what}, and it is late: {place}.",
    "I am late with {what}: {place}.",
)
_LATE_ELSEWHERE: Final = ("I said I would send {what}, and it is late: {place}.",)
_OWED: Final = ("What I still owe you is {what}: {place}.", "I still owe you {what}: {place}.")
"""Where that it was not done has been said just before."""
_LATE_UNNAMED: Final = (
    "What I said I would send you is late; here it is: {place}.",
    "I am late with what I said I would send you; here it is: {place}.",
)
_ONLY_A_TIME: Final = re.compile(
    r"(?:(?:on|by|before) )?(?:(?:the|that|this) )?(?:(?:same|next|very|following) )?(?:evening|day|night|morning|afternoon|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tonight|today|tomorrow|straight away|at once|later|soon",
    re.IGNORECASE,
)
"""When, where "them" was all that was said of what: "I'd send them the same evening"."""
_PLACE: Final = "[attach it, or say when it comes]"
_WILL: Final = ("As I said, I will {act}.", "I said I would {act}, and I will.")
_WILL_LATE: Final = ("I said I would {act}, and it is late; I will do it {place}.",)
_BY: Final = "[say by when]"
_MOST: Final = 16  # words of a promise that stands in a letter
_ASK: Final = "Still open: “{words}”. {what}"
_ATTACH: Final = "Attach it, or write in the letter when it comes."
_SAY: Final = "Say in the letter when it comes, in your own words."


def promised(matter: Matter) -> Passage:
    """The promises to this reader that are still open; those to others stay out of this letter."""
    owned = _late(own, matter) if (own := problem_item(matter)) else None
    beside = (_given_back(item, matter) for item in matter.items if item != own and _is_interview(matter))
    open_ones = [] if matter.apart else _to_reader(matter)[:2]
    return joined((*(_said(pledge, matter) for pledge in open_ones if pledge != owned), *beside))


def without_promises(matter: Matter) -> Matter:
    """The same where what was promised leaves before the letter: that it was late is said with the thing itself."""
    items = (item for item in matter.items if not item.verdict.late_word or takes_along(item.verdict.moment))
    return replace(matter, items=tuple(items), apart=True)


def problem_item(matter: Matter) -> Item | None:
    """The one slip that a letter owns or explains; a promise that is late goes with its thing and leaves that place to another."""
    found = matter.doing(Action.ACKNOWLEDGE, Action.EXPLAIN_BRIEFLY)
    if matter.occasion.setting is Setting.INTERVIEW and matter.doing(Action.APOLOGISE, Action.MAKE_GOOD):
        return None
    return next((item for item in found if not item.verdict.late_word), next(iter(found), None))


def late_word(item: Item, matter: Matter) -> Passage:
    """The sentence that owns a promise whose day is over and goes with the thing itself; empty for any other slip."""
    if _is_interview(matter) and (back := _given_back(item, matter)):
        return back
    pledge = _late(item, matter)
    if pledge is None or not (hands := _HANDS.match(_plain(pledge, matter) or pledge.act)):
        return Passage()
    unnamed = hands["what"].split()[0].lower() in _ONLY_POINTS or _ONLY_A_TIME.fullmatch(hands["what"])
    what = "" if unnamed else _the_thing(_for_reader(hands["what"], matter))
    key = f"late {pledge.quote.start}"
    if thing := given(matter.occasion, pledge):
        return _with_the_thing(pledge, what, thing, matter, late=True)
    ways = _LATE if what else _LATE_UNNAMED
    return matter.choice.say(key, ways, what=what, place=_PLACE).resting_on(evidence_id(pledge.quote))


def _is_interview(matter: Matter) -> bool:
    return matter.occasion.setting is Setting.INTERVIEW


_BACK: Final = ("I still have {what}, and you will have {them} back {place}.",)
_BACK_AFTER: Final = ("You will have {them} back {place}.",)
_HOW: Final = "[say how and by when]"
_ASK_HOW: Final = "Still with you: “{words}”. Write in the letter how and by when it comes back."


def _given_back(item: Item, matter: Matter) -> Passage:
    """That a thing of theirs is still with the writer, and comes back."""
    return _back(item, matter, _BACK)


def back_after(items: Iterable[Item], matter: Matter) -> Passage:
    """That it comes back, where that the writer still has it was said just before."""
    return joined(_back(item, matter, _BACK_AFTER) for item in items)


def _back(item: Item, matter: Matter, ways: tuple[str, ...]) -> Passage:
    taken = takes_along(item.verdict.moment) if item.verdict.late_word else None
    if taken is None:
        return Passage()
    them = "them" if taken.is_many else "it"
    said = matter.choice.say(f"back {item.about}", ways, what=taken.what, them=them, place=_HOW)
    return said.resting_on(item.about)


def _late(item: Item, matter: Matter) -> Pledge | None:
    """The promise that a slip of an interview let lie, where it is a thing that can go with the letter."""
    if item.action is not Action.ACKNOWLEDGE or matter.occasion.setting is not Setting.INTERVIEW:
        return None
    return next(
        (
            one
            for one in (*_to_reader(matter), *_earlier(matter))
            if one.breach and _tells_of(item, one) and _HANDS.match(one.act)
        ),
        None,
    )


def _tells_of(item: Item, pledge: Pledge) -> bool:
    """Whether a slip is told in the words of this promise."""
    slip = item.verdict.moment
    return any(pledge.quote.meets(one) for one in (slip.quote, *slip.told_again))


def _earlier(matter: Matter) -> list[Pledge]:
    """What was promised before the talk and broken in it: a letter owns it, and no plan keeps it open."""
    return [one for one in pledges_in(matter.occasion.account) if one.earlier and not _named_other(one, matter)]


def _is_late(pledge: Pledge, matter: Matter) -> bool:
    occasion = matter.occasion
    return occasion.told_at is not None and is_late(pledge, occasion.ended_at, occasion.told_at)


def pledge_needs(matter: Matter) -> list[str]:
    """What the person has to add for what was promised."""
    asked, late = [], [_late(item, matter) for item in matter.items]
    for item in matter.items:
        if _given_back(item, matter):
            asked.append(_ASK_HOW.format(words=" ".join(item.verdict.moment.quote.text.split())))
    for pledge in [] if matter.apart else _to_reader(matter)[:2]:
        if given(matter.occasion, pledge) and _HANDS.match(pledge.act):
            continue
        words = " ".join(pledge.quote.text.split())
        if pledge in late or _SENDS.match(_plain(pledge, matter)):
            asked.append(_ASK.format(words=words, what=_ATTACH))
        elif not _act(pledge, matter) or _BY in _said(pledge, matter).text:
            asked.append(_ASK.format(words=words, what=_SAY))
    return asked


def _to_reader(matter: Matter) -> list[Pledge]:
    """Their promises; one that was made to nobody by name stands in the first letter alone."""
    return [
        pledge
        for pledge in pledges(matter.occasion)
        if (_names_reader(pledge, matter) if matter.turn else not _named_other(pledge, matter))
    ]


def _named_other(pledge: Pledge, matter: Matter) -> bool:
    """Whether it was promised to somebody of the talk who does not read this letter."""
    names = _names(pledge)
    told = [person for person in matter.occasion.people if _is_named(person, names)]
    if not told and (goes_to := _TO_THEIR.search(pledge.act)):
        return matter.to is None or goes_to["who"].lower() not in matter.to.role.lower()
    return bool(told) and matter.to not in told


def _names(pledge: Pledge) -> str:
    """The names to whom it was promised, or to whom it goes."""
    sends = _SENDS.match(pledge.act)
    return " ".join(filter(None, (pledge.to, *((sends["to"], sends["end"]) if sends else ()))))


def _names_reader(pledge: Pledge, matter: Matter) -> bool:
    return matter.to is not None and _is_named(matter.to, _names(pledge))


def _is_named(person: Person, names: str) -> bool:
    return any(re.search(rf"\b{re.escape(part)}\b", names) for part in name_parts(person.name))


def _plain(pledge: Pledge, matter: Matter) -> str:
    """The promise without its time, and with the noun of its "it"; empty where that is not clear."""
    act = _WHEN.sub("", _TIME.sub("", pledge.act.strip()))
    return act_in_full(matter.occasion.account, pledge, act)


def _said(pledge: Pledge, matter: Matter) -> Passage:
    act, key = _plain(pledge, matter), f"pledge {pledge.quote.start}"
    if sends := _SENDS.match(act):
        what = _for_reader(sends["what"], matter)
        if not what or sends["what"].lower() in ("it", "this", "that", "them") or _ONLY_A_TIME.fullmatch(sends["what"]):
            return Passage()
        others = matter.several and not _names_reader(pledge, matter)
        late = _is_late(pledge, matter)
        if thing := given(matter.occasion, pledge):
            return _with_the_thing(pledge, _the_thing(what) if late else what, thing, matter, late=late)
        if late and any(item.own_act and _tells_of(item, pledge) for item in matter.items):
            return matter.choice.say(key, _OWED, what=_the_thing(what), place=_PLACE).resting_on(
                evidence_id(pledge.quote)
            )
        ways = (_LATE_ELSEWHERE if others else _LATE) if late else _WITH_IT_ELSEWHERE if others else _WITH_IT
        return matter.choice.say(key, ways, what=_the_thing(what) if late else what, place=_PLACE).resting_on(
            evidence_id(pledge.quote)
        )
    will = _act(pledge, matter)
    if _is_late(pledge, matter):
        if any(item.own_act and _tells_of(item, pledge) for item in matter.items):
            return Passage()  # that it was not done is said, and what is done about it
        return (
            matter.choice.say(key, _WILL_LATE, act=will, place=_BY).resting_on(evidence_id(pledge.quote))
            if will
            else Passage()
        )
    return matter.choice.say(key, _WILL, act=will).resting_on(evidence_id(pledge.quote)) if will else Passage()


_SENTENCE: Final = re.compile(
    r"\b(?:is|are|['’]s|['’]re|was|will|['’]ll|can|comes?|follows?|am|['’]m|have|has|send|attach|bring)\b",
    re.IGNORECASE,
)
_THIS: Final = ("As promised: {thing}.", "This is what I said I would send you: {thing}.")
_THIS_LATE: Final = ("This is late: {thing}.", "I said I would send you this, and it is late: {thing}.")
_AND_IT: Final = ("I said I would send you {what}. {thing}.",)
_AND_IT_LATE: Final = ("I am late with {what}. {thing}.", "I said I would send you {what}, and it is late. {thing}.")


def _with_the_thing(pledge: Pledge, what: str, thing: Given, matter: Matter, *, late: bool) -> Passage:
    """What was promised with the thing itself: a name or a number after a colon, a sentence about it as it stands."""
    said = Passage(" ".join(thing.words.split()).rstrip(".")).resting_on(
        thing.answer.id if thing.answer else evidence_id(thing.quote or pledge.quote)
    )
    key = f"thing {pledge.quote.start}"
    if not _SENTENCE.search(said.text):
        if not what:
            return matter.choice.say(key, _THIS_LATE if late else _THIS, thing=said)
        return matter.choice.say(key, _LATE if late else _WITH_IT, what=what, place=said)
    names_it = any(
        re.search(rf"\b{re.escape(head)}", said.text, re.IGNORECASE)
        for head in heads_of(matter.occasion.account, pledge)
    )
    if names_it or not what:
        return matter.choice.say(key, _THIS_LATE if late else _THIS, thing=said.lowered())
    return matter.choice.say(key, _AND_IT_LATE if late else _AND_IT, what=what, thing=said.capitalised())


def _the_thing(what: str) -> str:
    """What was promised, known by now: "the sample", where it was "a sample"."""
    return re.sub(r"\Aan? ", "the ", what)


def _act(pledge: Pledge, matter: Matter) -> str:
    """What is to be done, as it stands after "I will"; empty where the words are not safe in a letter."""
    plain = _plain(pledge, matter)
    return "" if _OF_THINGS.match(plain) else _for_reader(plain, matter)


_OF_THINGS: Final = re.compile(r"(?:have|bring|drop|get|put|hand) them\b", re.IGNORECASE)
"""Here "them" are things, of which the letter would make its reader."""


def _for_reader(words: str, matter: Matter) -> str:
    """The words as the reader is told them: "his desk" is "your desk" where nobody else can be meant."""
    words = in_full(words).strip()
    if not matter.several:
        words = to_its_reader(words, name_parts(matter.to.name) if matter.to else ())
    fits = len(words.split()) <= _MOST and is_clean(words) and not PEOPLE & set(words_of(words))
    return words if fits else ""
