"""What somebody did for the writer, as they are told it themselves: "Tracey swapped my nights" is "you swapped my nights"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.kin import KIN
from afterword.core.occasion import Occasion, Person, Quote
from afterword.core.own_deed import RUNS_ON
from afterword.core.write.names import TITLES, name_parts
from afterword.core.write.own_words import PEOPLE, in_full, is_clean, words_of
from afterword.core.write.pronouns import named_to_its_reader, stands_alone

MOST_DEEDS: Final = 2  # of one letter
MOST_WORDS: Final = 20
FEWEST_WORDS: Final = 2
_BY_ITSELF: Final = 4
"""Words from which on a deed tells enough where nothing says that it was done for the writer."""
_APOSTROPHE: Final = re.compile(r"'(?!s\b)(?<!s'(?=\s))")

_DID: Final = frozenset(
    """
    ate baked became began bought brought built came caught chose crept cut did dragged drew drove dug fed fetched fixed flew fought
    found gave got had held hid kept knit knew laid led lent let lit made meant met paid put ran rang read rode rose sang sat saw sent
    set sewed shone shot showed slept slipped sold spent spoke spun stayed stood stuck swam swept swung taught taken took tore
    understood went woke won wore wrote written given done gone seen driven spoken shown
    """.split()
)
_NO_KINDNESS: Final = frozenset(
    """
    said says say asked wanted needed seemed looked thought knew felt noticed heard saw was were is had has could would should might
    mentioned answered replied smiled laughed cried shouted forgot refused decided used happened turned promised offered
    lied emptied ruined stole robbed cheated ignored blamed accused insulted mocked humiliated embarrassed threatened sacked fired dumped slapped
    punched kicked pushed hurt owed died moaned complained argued criticised criticized yelled screamed snapped sneered lost broke damaged spoiled
    sulked gossiped betrayed abandoned reported overcharged evicted arrested annoyed bothered upset scared frightened bullied failed missed
    """.split()
)
"""What somebody thought, said or was is nothing to thank them for by itself; what was promised or offered is not done yet."""
_HARM: Final = re.compile(
    r"^(?:let (?:me|us) down|kept (?:me|us|my|our) (?:waiting|deposit|money)|cut (?:me|us) off|made (?:me|us|my \w+) (?:cry|wait|feel|look|late)|passed (?:me|us) over|got (?:me|us) (?:fired|sacked|into|in trouble)"
    r"|got on my|took (?:credit|advantage|over my|my (?:parking|place|seat|job|turn|idea|credit))|went behind|stood (?:me|us) up|did (?:me|us) wrong|helped (?:him|her|your)self|drove (?:me|us) (?:mad|crazy|up the wall|nuts|insane)"
    r"|read (?:me|us) the riot|had (?:me|us) (?:arrested|fired|sacked|thrown)|left (?:me|us) (?:alone|waiting|standing|out|behind|there|with)|used to (?:hit|shout|beat|bully|lie|hurt|mock|laugh)|gave (?:me|us) (?:a hard time|hell|the sack|notice|grief)"
    r"|ran (?:\w+ )?(?:red lights?|off|away|out)|told (?:me|us) off|hit (?:me|us|my)|put (?:me|us) down|hung up|walked (?:out|off|away)|came (?:late|home drunk)|turned (?:me|us) down|threw (?:me|us) out|cost (?:me|us)|sent (?:me|us) away)\b",
    re.IGNORECASE,
)
"""Deeds that nobody is thanked for, though their verbs tell of kindness elsewhere."""
_BESIDE: Final = frozenset(
    "just simply even also always only still then once already really quietly actually not quickly kindly gladly".split()
)
_TO_US: Final = frozenset("me us my our".split())
_CLOCK: Final = (
    r"(?:(?:a|the|half|quarter|nearly|gone|past|about|after|well) ){0,2}(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|noon|midnight|morning|dark"
    r"|easter|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_ENDS: Final = re.compile(
    r"\.(?!\d)|[;:!?\n()\"“”]|\s[-–—]+\s"
    r"|,?\s(?:but|so|because|cos|cause|as|since|while|when|though|although|even though|which|who|where|if|like)\s"
    rf"|,?\s(?:until|till)\s(?!{_CLOCK})|,?\s(?:after|before)\s(?!(?:me|us|work|school|hours|dark|midnight)\b)"
    r"|,?\sand\s(?=(?:I|we|it|that|this|there|he|she|they|my|our|not|no|now|nobody|everybody|(?-i:[A-Z])\w+)\b)|,\s(?!(?:\w+\s){1,3}and\b)",
    re.IGNORECASE,
)
_HANGS: Final = frozenset(
    "the a an my your our his her their to of with that than at by from into very so too about and or not as".split()
)
_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:him|them|hers|theirs)\b|\bher\b(?!\s+(?!(?:a|an|the|my|our|some|this|that|by|on|in|at|to|for|with|about|when|and|out|up|back|home|off|have|be|go|get|know|do|see|stay|come|use|make|feel|keep|take|sleep|sit|talk)\b)\w)",
    re.IGNORECASE,
)
"""Whoever does something for "her" is not herself that one; "her car" is her own."""
_UNTOLD: Final = re.compile(
    r"\b(?:each|every|this|that|these|those) one\b|\bones\b|\bthe (?:lot|rest|others?)\b|\b(?:this|that|these|those)\b(?!\s+\w)",
    re.IGNORECASE,
)
"""Stands for what was told before."""
_TRAILS: Final = re.compile(
    r"\s+(?:too|again|then|either|somehow|of course|though|no less|mind you|even|and all|an' all|anyway|actually|honestly|straight|like)\s*$",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^(?:(?:and|but|so|then|because|cos|that|how|when|also|well|plus|still|yet|anyway|now|since then|after that|next thing|in the end)\b[\s,]*)+",
    re.IGNORECASE,
)
_TITLED: Final = rf"(?:(?:{'|'.join(sorted(TITLES))})\.?\s+)?"
_ROLE: Final = rf"(?:my|our|the|this|that|a|an|some|one(?: of (?:my|our|the))?|old|{KIN})"
_OF_THE_ROLE: Final = r"(?:(?!(?:I|he|she|we|they|who|that|it)\b)[\w'-]+,?\s+)"
_NOBODY: Final = r"(?:\w+\s+){1,3}(?:bus|train|taxi|car|van|dog|cat|horse|weather|rain|sun|machine|computer|phone)\b"
_DOES: Final = rf"(?=(?:{'|'.join(sorted(_DID))}|\w+ed|has|had|used)\b)"
_FIRST_PERSON: Final = frozenset("i we".split())


@dataclass(frozen=True, slots=True)
class Kindness:
    """What a reader did: the words after "you" ("swapped my nights"), and the words of the account they rest on."""

    deed: str
    quote: Quote


def kindnesses_of(occasion: Occasion, to: Person | None) -> tuple[Kindness, ...]:
    """The surest deeds that can be told to this reader, in the order of the account; what another did is left out."""
    told: list[Kindness] = []
    for quote in occasion.kindnesses:
        deed = deed_of(quote.text, _names(to))
        if deed and not _is_by_another(quote, to, occasion) and all(deed != one.deed for one in told):
            told.append(Kindness(deed, quote))
    return tuple(sorted(told[:MOST_DEEDS], key=lambda one: one.quote.start))


def deed_of(words: str, names: Iterable[str]) -> str:
    """What is told there of somebody, as it stands after "you"; empty where that cannot be said safely.

    Args:
        words: a clause that tells the deed ("she drove us to the hospital"), with or without its subject.
        names: how its doer is spoken of.
    """
    names = tuple(names)
    said = in_full(" ".join(words.replace("’", "'").split())).strip(" ,.;:-–—")
    rest = _after_the_doer(_LEAD.sub("", said), names)
    if rest is None:
        return ""
    rest = _ENDS.split(rest, maxsplit=1)[0]
    return _told(rest, names) or _told(re.split(r"\sand\s", rest, maxsplit=1)[0], names)


def _told(rest: str, names: Sequence[str]) -> str:
    deed = _as_done_by_you(_TRAILS.sub("", rest.strip(" ,")))
    if not deed or _HARM.match(deed) or _SOMEBODY_ELSE.search(deed) or not stands_alone(deed):
        return ""
    deed = re.sub(r"\b(?:him|her)self\b", "yourself", re.sub(r"\b(?:his|her|their)\b", "your", deed))
    deed = named_to_its_reader(deed, names)
    said = words_of(deed)
    if not FEWEST_WORDS <= len(said) <= MOST_WORDS or (len(said) < _BY_ITSELF and not _TO_US & set(said)):
        return ""
    unclear = (
        _UNTOLD.search(deed)
        or said[-1] in _HANGS
        or set(PEOPLE) & set(said)
        or RUNS_ON.search(deed)
        or _APOSTROPHE.search(deed)
    )
    return deed if is_clean(deed) and not unclear else ""


def _after_the_doer(said: str, names: Sequence[str]) -> str | None:
    """What follows the one who did it; the words themselves where they begin with the deed; None where another did it."""
    for name in sorted(names, key=len, reverse=True):
        told = re.match(
            rf"(?:{_ROLE}\s+{_OF_THE_ROLE}{{0,3}}?)?{_TITLED}(?:(?-i:[A-Z])[\w.-]*\s+)?{re.escape(name)}(?:\s+(?-i:[A-Z])[\w'-]+)?(?P<s>'s)?"
            rf"(?:,[^,]{{1,40}},\s+|\s+(?:from|in|at|next|across|upstairs|who)\s+{_OF_THE_ROLE}{{1,4}}?{_DOES}|\s+)",
            said,
            re.IGNORECASE,
        )
        if told:
            return f"{'has ' if told['s'] else ''}{said[told.end() :]}"
    if told := re.match(r"(?:he|she|they)(?P<had>'(?:d|s|ve))?\s+", said, re.IGNORECASE):
        had = {"'d": "had ", "'s": "has ", "'ve": "have "}.get((told["had"] or "").lower(), "")
        return had + said[told.end() :]
    first = next(iter(words_of(said)), "")
    if first in _FIRST_PERSON:
        return None
    if first in _DID or (first.endswith("ed") and said[:1].islower()):
        return said
    if names:  # "my mum brought me soup" tells of somebody else than who reads it
        return None
    told = re.match(rf"(?!{_NOBODY}){_ROLE}\s+{_OF_THE_ROLE}{{1,4}}?{_DOES}", said, re.IGNORECASE)
    return said[told.end() :] if told else None


def _as_done_by_you(rest: str) -> str:
    """The deed in the form that goes with "you"; empty where nothing was done."""
    words = rest.split()
    at = next((n for n, word in enumerate(words) if word.lower().strip(",") not in _BESIDE), len(words))
    if at == len(words) or "not" in (word.lower() for word in words[: at + 2]):
        return ""
    words = words[at:]  # "also" and "then" belong to the words before
    words[0] = verb = words[0].lower().strip(",")
    after = [word.lower() for word in words[1:] if word.lower() not in _BESIDE]
    if verb in ("has", "have", "had") and after:
        words[0] = "had" if verb == "had" else "have"
        done = _is_deed(after[0]) or (after[0] == "been" and len(after) > 1 and after[1].endswith("ing"))
        given = verb == "had" and after[0] in _TO_US
        return " ".join(words) if done or given else ""
    used = verb == "used" and after[:1] == ["to"]
    return " ".join(words) if used or _is_deed(verb) else ""


def _is_deed(verb: str) -> bool:
    return verb not in _NO_KINDNESS and (verb in _DID or verb.endswith("ed"))


def _names(to: Person | None) -> tuple[str, ...]:
    return tuple(name_parts(to.name)) if to else ()


def _is_by_another(quote: Quote, to: Person | None, occasion: Occasion) -> bool:
    """Whether the words begin with the name of another, or a pronoun that stands for whoever was told of last before them."""
    own = {part.lower() for part in _names(to)}
    begins = words_of(_LEAD.sub("", quote.text))[:4]
    others = {part.lower() for person in occasion.people if person != to for part in name_parts(person.name)} - own
    if not own or own & set(begins):
        return False
    if others & set(begins):
        return True
    before = occasion.account[max(0, quote.start - _REACH) : quote.start]
    told = [
        found
        for found in _SOMEBODY.finditer(before)
        if found[0].lower() not in _NOT_PEOPLE and not _A_PLACE.search(before, 0, found.start())
    ]
    return bool(told) and not own & set(words_of(told[-1][0]))


_REACH: Final = 300
"""Characters before a deed in which its doer is told of."""
_NAME: Final = r"(?-i:[A-ZÀ-Þ])[^\W\d_][\w'’-]+"
_SOMEBODY: Final = re.compile(
    rf"\b(?:my|our)(?: \w+){{0,2}}? (?:{KIN}|boss|manager|friend|mate|teacher|doctor|nurse|landlord|landlady|tutor|coach|supervisor|client)\b(?:,?(?: {_NAME}){{1,2}})?"
    rf"|(?<=[a-z,;] ){_NAME}(?: {_NAME})?|(?<![^.!?\n] ){_NAME}(?: {_NAME})?(?= (?:is|was|has|had|\w+ed|came|gave|took|lent|drove|sat)\b)",
    re.IGNORECASE,
)
_A_PLACE: Final = re.compile(r"\b(?:in|at|from|to|near|of|on|since|till|until|for)\s\Z")
_NOT_PEOPLE: Final = frozenset(
    """
    i he she they it we you that this there monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december christmas easter god
    """.split()
)
