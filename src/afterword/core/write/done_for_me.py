"""What they showed, told or made possible on the day of a talk, as one thanks for it: "showing me round the line"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.kin import KIN
from afterword.core.occasion import Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.item import evidence_id
from afterword.core.write.names import TITLES, spoken_of_as
from afterword.core.write.own_words import is_clean, words_of
from afterword.core.write.passage import Passage
from afterword.core.write.theirs import sentence_of

_TITLE: Final = rf"(?:(?:{'|'.join(sorted(TITLES))})\.? )?"
_WHO: Final = rf"(?P<who>(?:[Tt]hey|[Hh]e|[Ss]he)(?: (?:both|all))?|{_TITLE}[A-Z][\w-]+(?: (?:[a-z]{{1,3}} )?[A-Z][\w'’-]+){{0,2}})"
_BESIDE: Final = (
    r"(?:['’]d| had)?(?: (?:(?!never\b|hardly\b|only\b|nearly\b|almost\b)\w+ly|then|also|even|just|later|first))?"
)
_END: Final = (
    r"(?:and|or|but|so|because|cos|which|who|where|when|while|if|as|that|than|then|with|for|before|after|at|in|on|from|to|by|like|herself|himself|themselves|itself|myself|first|again|"
    r"afterwards?|today|there|too|also|himself|once|i|we|he|she|they|it|was|were|is|are|had|has|about|over|through|round|around|outside|upstairs|downstairs|twice|now|nobody|everybody|full)\b"
)
_NOUN: Final = rf"(?:(?!{_END})[\w'’%-]+ )?(?:(?!{_END})[\w'’%-]+ )?(?!{_END})[\w'’%-]*[a-z0-9A-Z](?: of (?:the |their |his |her )?(?!{_END})[\w'’-]+)?(?! of\b)"
_THING: Final = rf"(?:the|their|his|her|some of the|all the) {_NOUN}\b"
_ROUND: Final = rf"(?:(?:all|right|straight) )?(?P<round>a?round|about)(?: (?P<where>{_THING}))?(?=\s*(?:[.,;:!?\n]|$)|\s{_END}|\sthe\s)"
_DID: Final = re.compile(
    rf"(?:\b{_WHO}{_BESIDE} (?:"
    rf"(?P<led>showed|shown|walked|took|taken) me {_ROUND}"
    rf"|(?:showed|shown) me (?P<shown>{_THING})"
    rf"|introduced me to (?P<met>the (?:rest of the )?(?:team|crew|staff|children|kids|pupils|residents|others|shift|class|brigade|nurses|lads|girls|dogs|horses)|(?-i:everybody|everyone))\b"
    r"|(?:walked|drove|took) me (?:all the way )?(?:back )?to the (?P<way>station|metro|underground|tube|bus|bus stop|tram|train|subway|ferry|car park|taxi)\b(?! and (?:on|in) the way)"
    rf"|(?:been )?(?P<did>held|holding|kept|keeping|saved|saving|done|did|doing|set up|laid out|got ready|carried|lent) (?P<mine>(?:my|the|a) {_NOUN}) for me\b"
    r"|told me (?:all |a bit |a lot |more |something )?about (?P<told>" + _THING + r")"
    r"|told me (?:that )?(?P<same>(?:he|she|they)(?: (?:had|has|have))? (?:also|once) (?!(?:said|thought|felt|wanted|liked|wondered|asked|knew|saw|noticed)\b)[a-z]+ed [^.,;:!?\n]{3,50}?)(?=\s(?:so|and|but|because|cos|when|which|as|then)\b|\s*(?:[.,;:!?\n]|$))"
    r"))"
)
_NO_GIFT: Final = frozenset(
    """
    door way exit out paper papers list chair seat page figure figures mistake error answer answers question questions task test sheet form contract mail email message messages photo photos picture pictures
    clock watch time result results score scores advert cv card note notes letter phone mark marks finger hand back face red yellow ceiling hole damage mess stain complaint complaints review reviews
    salary pay wage wages money hours notice rate next steps step process others other candidates candidate contract rules rule job role post position problem problems issue trouble accident one ones thing things
    talking thinking own key stopwatch allowance allowances chairs parents family
    rest sign toilet toilets loo ladies gents bathroom kitchenette coat hook numbers number video last difference wrong right size part parts part-time holidays probation shift shifts
    """.split()
)
"""What is shown or told of is no gift where it is one of these: "showed me the door", "told me about the pay"."""
_OTHERS: Final = re.compile(
    r"\b(?:girl|lad|boy|receptionist|secretary|wife|husband|son|daughter|assistant|guy|bloke|fellow|porter|guard|driver|student|colleague|apprentice|woman|man|lady|nurse|mother|father|aunt|uncle|friend|mate|neighbou?r)\b",
    re.IGNORECASE,
)
_NOT_SO: Final = re.compile(
    r"\b(?:if|would|wouldn['’]t|should|instead of|last (?:week|month|year|time)|years? ago|used to|when I (?:was|worked|started)|at my|in my|my (?:old|last|former|first|present|current|own))\b",
    re.IGNORECASE,
)
_UNTOLD: Final = r"\w+ (?:room|place|area|building)"
"""Which one that was, only the account tells."""
_OF_KIN: Final = re.compile(rf"\b(?:{KIN})\b", re.IGNORECASE)
_DOING: Final = {
    "held": "holding", "kept": "keeping", "saved": "saving", "done": "doing", "did": "doing", "set up": "setting up", "laid out": "laying out", "got ready": "getting ready", "carried": "carrying", "lent": "lending",
}  # fmt: skip
_GERUND: Final = {"showed": "showing", "shown": "showing", "walked": "walking", "took": "taking", "taken": "taking"}
_FEWEST: Final = 3
_MOST: Final = 12  # words


def done_for_me(occasion: Occasion, to: Person | None) -> Passage:
    """The first thing that this reader did for the writer after all that is told, as it stands after "thank you for".

    Empty where another did it, where it cannot be said who, or where a slip is told in the same sentence.
    """
    if occasion.setting is not Setting.INTERVIEW:
        return Passage()
    account = occasion.account
    slips = [moment.quote for moment in occasion.moments if moment.polarity is Polarity.SLIP]
    for found in _DID.finditer(account):
        start, end = sentence_of(account, Quote(found.start(), found.end(), found[0]))
        sore = any(slip.start < end and start < slip.end for slip in slips)
        if sore or _NOT_SO.search(account[start : found.end()]) or not _is_the_reader(found, occasion, to):
            continue
        if said := _as_thanked_for(found):
            quote = Quote(found.start(), found.end(), found[0])
            return Passage(said).resting_on(evidence_id(quote))
    return Passage()


def _is_the_reader(found: re.Match[str], occasion: Occasion, to: Person | None) -> bool:
    """Whether the one who did it is the reader: by name, as one of all of them, or because nobody else was spoken of."""
    who, before = found["who"], occasion.account[: found.start()]
    if who[0].isupper() and who.split()[0].lower() not in ("they", "he", "she"):
        return to is not None and bool(set(spoken_of_as(to.name)) & set(spoken_of_as(who)))
    if who.split()[0].lower() == "they":
        return not _OTHERS.search(before[-_NEAR:])
    named = [
        (before.rfind(part), person)
        for person in occasion.people
        for part in spoken_of_as(person.name)
        if part in before
    ]
    last = max(named, key=lambda one: one[0], default=(-1, to))
    return last[1] == to and not _OTHERS.search(before[max(last[0], len(before) - _NEAR, 0) :])


_NEAR: Final = 120  # characters in which somebody else may be meant


def _as_thanked_for(found: re.Match[str]) -> str:
    if found["led"]:
        where = f" {found['where']}" if found["where"] else ""
        said, thing = f"{_GERUND[found['led']]} me {found['round']}{where}", found["where"] or ""
    elif found["shown"]:
        said, thing = f"showing me {found['shown']}", found["shown"]
    elif found["met"]:
        said, thing = f"introducing me to {found['met']}", ""
    elif found["way"]:
        did = "driving" if "drove" in found[0] else "taking" if "took" in found[0] else "walking"
        said, thing = f"{did} me to the {found['way']}", ""
    elif found["mine"]:
        said, thing = f"{_DOING.get(found['did'], found['did'])} {found['mine']} for me", found["mine"]
    elif found["told"]:
        said, thing = f"telling me about {found['told']}", found["told"]
    else:
        rest = re.sub(r"^(?:he|she|they)(?: (?:had|has|have))? ", "", found["same"])
        said, thing = f"telling me that you {rest}", ""
        if re.search(r"\b(?:he|she|they|him|her|them|his|their|my|me|I|so|and)\b", rest):
            return ""
    said = re.sub(r"\b(?:their|his|her)\b", "your", said)
    if re.fullmatch(_UNTOLD, thing) or _OF_KIN.search(thing):
        return ""
    if _NO_GIFT & set(words_of(thing)) or not _FEWEST <= len(said.split()) <= _MOST or not is_clean(said):
        return ""
    return said
