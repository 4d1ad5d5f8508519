"""What was done, named once and plainly: the words after "I" for each kind of slip that a letter may name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.judge.doubts import tells_absence
from afterword.core.lost import is_lost, tells_of_a_keepsake
from afterword.core.occasion import Action, Harm
from afterword.core.sharp import was_sharp
from afterword.core.write.accused import HEARD, heard_by_others, said_wrong, was_right
from afterword.core.write.deed_or_offer import offers_something, tells_a_deed
from afterword.core.write.item import Item, evidence_id
from afterword.core.write.matter import Matter
from afterword.core.write.own_words import is_sentence
from afterword.core.write.parts.acts import NAMINGS, Naming
from afterword.core.write.passage import Passage, filled, joined, slots_of
from afterword.core.write.relation import Relation
from afterword.core.write.told_to import about
from afterword.core.write.whom import SOMEBODY

_DEADLINE: Final = re.compile(r"\bdeadline\b|\b(?:handed|sent|turned|put|got) (?:\w+ ){1,4}?in late\b", re.IGNORECASE)
_CUT_IN: Final = re.compile(
    r"\bI (?:\w+ ){0,2}?(?:interrupted|talked over|spoke over|cut (?:in\b|(?:\w+ ){1,3}(?:off|short)\b)|(?:did not|didn['’]?t|would not|wouldn['’]?t) let \w+ finish)",
    re.IGNORECASE,
)

_A_POINT: Final = re.compile(
    r"(?<!\bI )(?<!\bI just )\b(?:said|says|asked|asks|told me|suggest\w*|thought|thinks|mentioned|explained|pointed|wanted|proposed|insisted|reckon\w*|claimed|"
    r"raised|object\w*|correct\w*|challeng\w*|question\w*|point|view|opinion|idea|suggestion|feedback|criticism|criticis\w*|advice|proposal|plan|answer\w*|argu\w+|disagree\w*|contradict\w*|debat\w+|disput\w+|defensive)\b"
    r"|\bI (?:\w+ ){0,3}?(?:insist\w*|push(?:ed)? back|would(?: not|n['’]t)|refus\w+)",
    re.IGNORECASE,
)


def naming_of(item: Item, matter: Matter) -> Naming:
    """The naming that fits the item's kind, its harm, and what is known of it."""
    facts = item.verdict.moment.facts
    name = item.kind.name
    if item.action is Action.MAKE_GOOD:
        return NAMINGS[_harm_to_a_thing(item, matter)]
    if name == "arguing" and (accused := _accused(item, matter)):
        return NAMINGS["accused" if HEARD in accused else "accused, alone"]
    if (
        item.action is Action.APOLOGISE
        and facts.harm is Harm.PERSON
        and name not in ("offensive_remark", "no_show", "late", "damage")
    ):
        return NAMINGS["hurt, another" if item.whom else "hurt"]
    if name == "no_show" and matter.relation is Relation.FRIEND:
        stayed_away = tells_absence(item.verdict.moment.quote.text)
        return NAMINGS["no_show, friend" if stayed_away else "no_show, no word of absence"]
    if name == "no_show" and matter.relation in (Relation.BOSS, Relation.COLLEAGUE):
        return NAMINGS["no_show, at work"]
    if name == "late" and _DEADLINE.search(item.verdict.moment.quote.text):
        return NAMINGS["late, a deadline"]
    if name == "late":
        base = NAMINGS["late"]
        on_call = NAMINGS["late on a call"]
        if matter.call:
            return Naming(on_call.acts if item.measure else on_call.acts[2:], on_call.duties, base.amends)
        duties = NAMINGS["late on the way"].duties if item.on_the_way else base.duties
        return Naming(base.acts if item.measure else NAMINGS["late, no minutes"].acts, duties, base.amends)
    if is_a_tone(item):
        name = "sharp"
    elif name == "arguing" and _CUT_IN.search(item.verdict.moment.quote.text):
        name = "interrupting"
    elif name == "arguing" and not item.whom and not _made_a_point(item, matter):
        name = "arguing, no point"
    if (elsewhere := NAMINGS.get(f"{name}, another")) and item.whom:
        heard_by_all = name == "offensive_remark" and item.whom == SOMEBODY
        return NAMINGS[name] if heard_by_all else elsewhere
    if name == "damage":
        return NAMINGS[_harm_to_a_thing(item, matter)]
    return NAMINGS.get(name, NAMINGS["other"])


def _harm_to_a_thing(item: Item, matter: Matter) -> str:
    """Whether a thing was damaged or lost, and whether another one could take its place."""
    quote = item.verdict.moment.quote
    lost = is_lost(quote.text)
    if tells_of_a_keepsake(matter.occasion.account, quote):
        return "keepsake, lost" if lost else "keepsake"
    if not lost and matter.relation is Relation.BOSS and not _is_told_as_somebodys(item):
        return "damage, not theirs"
    return "lost" if lost else "damage"


_OWNED: Final = re.compile(r"\b(?:your|his|her|their|its|[A-Z][\w-]+['’]s|(?:boss|manager|gaffer|owner)['’]?s)\b")


def _is_told_as_somebodys(item: Item) -> bool:
    """Whether the words say whose it was: what a boss is told of at work is seldom the boss's own."""
    return _OWNED.search(f"{item.verdict.moment.quote.text} {item.damaged.text}") is not None


def _accused(item: Item, matter: Matter) -> str:
    """What was said to be wrong of somebody, where that was it."""
    return said_wrong(matter.occasion, item.verdict.moment.quote, item.whom)


def _made_a_point(item: Item, matter: Matter) -> bool:
    """Whether it is told that somebody else had said something, or that the teller argued with it."""
    moment = item.verdict.moment
    words = f"{about(matter.occasion, moment)}\n{moment.cue.text if moment.cue else ''}"
    return _A_POINT.search(words) is not None


def is_named(item: Item) -> bool:
    """Whether there are words for this kind, so that the person need not say them."""
    return (
        item.action is Action.MAKE_GOOD or (item.kind.name in NAMINGS and item.kind.name != "other") or is_a_tone(item)
    )


def is_a_tone(item: Item) -> bool:
    """Whether the account says outright that it was the tone: then the letter says so too, and not that there was a dispute."""
    return item.kind.name in ("arguing", "other") and was_sharp(item.verdict.moment.quote.text)


def act(item: Item, matter: Matter, *, with_day: bool = True) -> Passage:
    """What was done, after "I", resting on the person's own words."""
    if item.own_act:
        return item.own_act
    naming = naming_of(item, matter)
    day = f" on {matter.day}" if matter.day and with_day else ""
    slots = {
        "measure": Passage(item.measure.text),
        "damaged": Passage(item.damaged.text),
        "whom": Passage(item.whom),
        "accused": Passage(_accused(item, matter).replace("{on}", day)),
        "on": Passage(day),
        "heard": Passage(heard_by_others(matter.occasion.account, item.verdict.moment.quote)),
    }
    possible = [way for way in naming.acts if all(slots[slot] for slot in slots_of(way) - {"on", "heard"})]
    if item.damaged and naming.acts[0].startswith("{damaged}"):  # what it was is said where it is known
        possible = possible[:1]
    way = possible[matter.choice.number(f"act {item.about}", len(possible))]
    if item.no_word:  # said only where it was told outright
        way += " and sent no word"
    return filled(way, slots).resting_on(item.about)


def duty(item: Item, matter: Matter) -> Passage:
    """What would have been the writer's to do, after "I should have"."""
    return matter.choice.say(f"duty {item.about}", naming_of(item, matter).duties)


_OWN_REPAIR = ("[To put it right|What I offer|My part now|What I can do now|To make up for it]: {repair}",)
_OWN_REPLACEMENT = ("[I would like to replace it|I will replace it|To replace it]: {repair}",)


def own_repair(item: Item, matter: Matter) -> Passage:
    """What the person says of it themselves, in whole sentences."""
    words, *more = item.repairs
    return joined((_repair(words, item, matter), *(one.capitalised() for one in more)))


def _repair(words: Passage, item: Item, matter: Matter) -> Passage:
    """One answer as a sentence; what is no sentence is led to."""
    if item.kind.name == "arguing" and not _accused(item, matter) and not _says_what_one_does(words.text):
        return _conceded(words, item, matter)
    if is_sentence(words.text):
        return words.capitalised()
    lowered = Passage(words.text[0].lower() + words.text[1:] if words.text[1:2].islower() else words.text, words.claims)
    ways = _OWN_REPLACEMENT if item.action is Action.MAKE_GOOD else _OWN_REPAIR
    return matter.choice.say(f"own repair {item.about}", ways, repair=lowered)


def _says_what_one_does(words: str) -> bool:
    """Whether an answer says what the writer did or will do, so that it is no point that somebody else had made."""
    return tells_a_deed(words) or offers_something(words)


_CONCEDED = (
    "[You were right|Your point was right|I see now that you were right]: {point}",
    "Your point [stands|holds]: {point}",
)
_CONCEDED_TO = ("That point [was right|stands|holds]: {point}", "I see now that the point was right: {point}")
_CONCEDED_ON = (
    "You were right about {point}",
    "Your point on {point_bare} [was right|stands|holds].",
    "On {point_bare} you were right.",
)


_CONCEDED_ON_TO = (
    "The point on {point_bare} [was right|stands|holds].",
    "On {point_bare} that was right.",
)


def _conceded(words: Passage, item: Item, matter: Matter) -> Passage:
    """The point of theirs that was right, granted; it is the reader's only where the reader made it."""
    lowered = Passage(words.text[0].lower() + words.text[1:] if words.text[1:2].islower() else words.text, words.claims)
    bare = Passage(lowered.text.rstrip("."), tuple(replace(c, end=c.end - 1) for c in lowered.claims))
    whole, named = (_CONCEDED_TO, _CONCEDED_ON_TO) if item.whom else (_CONCEDED, _CONCEDED_ON)
    ways = whole if is_sentence(words.text) else named
    granted = matter.choice.say(f"conceded {item.about}", ways, point=lowered, point_bare=bare)
    return joined((granted, matter.choice.say(f"amends {item.about}", naming_of(item, matter).amends)))


_ALOUD = ("If there is something I can do about it, please tell me now.",)
_CHOICES: Final = re.compile(r"\[([^\]]*)\]")
_ON_PAPER: Final = re.compile(
    r"\b(?:by (?:mail|phone)|in writing|note|line|send|write|mail|ring|a (?:short )?call)\b", re.IGNORECASE
)


def aloud(way: str) -> str:
    """A way without those of its choices that fit a letter only; empty where it cannot be said on the phone."""

    def said(found: re.Match[str]) -> str:
        left = [choice for choice in found[1].split("|") if not _ON_PAPER.search(choice)]
        return f"[{'|'.join(left)}]" if left else "line"

    kept = _CHOICES.sub(said, way)
    return "" if _ON_PAPER.search(kept) else kept


_MADE_GOOD = (
    "If anything about it is still not as it was, please tell me.",
    "If something is still wrong with it, tell me, and I will see to it.",
    "Should it not be as good as before, please tell me.",
)


def amends(item: Item, matter: Matter) -> Passage:
    """The repair or next step: the person's own words first, else an offer. Who was right is told that they were."""
    return own_repair(item, matter) if item.repairs and not item.is_made_good else offered(item, matter)


def offered(item: Item, matter: Matter) -> Passage:
    """An offer or next step where the person has named none."""
    if item.is_made_good:  # to offer it once more would not be heard as meant
        return matter.choice.say(f"amends {item.about}", _MADE_GOOD)
    naming = naming_of(item, matter)
    ways = naming.amends or NAMINGS["other"].amends
    if matter.aloud:
        ways = tuple(spoken for way in ways if (spoken := aloud(way))) or _ALOUD
    offer = matter.choice.say(f"amends {item.about}", ways)
    return joined((_granted(item, matter), offer)) if item.kind.name == "arguing" and _accused(item, matter) else offer


_GRANTED = ("{Theirs} right, and [I was wrong|the mistake was mine].",)


def _granted(item: Item, matter: Matter) -> Passage:
    """That the other was right, where the account says so."""
    right = was_right(matter.occasion, item.verdict.moment.quote)
    if right is None:
        return Passage()
    quote, a_thing = right
    theirs = f"{item.whom} was" if item.whom else "yours were" if a_thing else "you were"
    return matter.choice.say(f"granted {item.about}", _GRANTED, theirs=theirs).resting_on(evidence_id(quote))
