"""Who is in an account: names and roles, told apart from the teller, from family at home, from firms and places."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from afterword.core.account import Roster, Spotted
from afterword.core.occasion import Quote, Setting
from afterword.reading import roles
from afterword.reading.company import company
from afterword.reading.insult import without_mock_titles
from afterword.reading.mentions import (
    ACTS,
    AFTER_ACT,
    CAPITAL,
    NOT_NAMES,
    PARTICLES,
    STRONG_TITLES,
    WEAK_TITLES,
    WORD,
    Mention,
    is_office,
    mentions,
)
from afterword.reading.names import fold, is_name, may_be_name, same_name
from afterword.reading.opinion import Opinion
from afterword.reading.quoting import Sentences, Stretches, level, near
from afterword.reading.short_names import is_short_for
from afterword.reading.standing import setting
from afterword.reading.wrong_names import said_instead, wrong_names

__all__ = ["company", "people", "wrong_names"]

ENOUGH = 2.0
"""How much must speak for a person before a name counts as one (see `_weight`)."""
ENOUGH_BESIDE_ROSTER = 2.5
"""The same where the names of those met were given beforehand: others are then mostly told of."""
SURE_BESIDE_ROSTER = 2.0
"""The same for the opinion of a reader, as log-odds."""
ENOUGH_AMONG_OWN = 1.0
"""The same where it is about people the teller knows: there every name is one of them."""
ROW = 40
"""Characters between two names of one row, brackets included."""
_IN_A_ROW = re.compile(r"(?:\s*\([^)]*\))?\s*(?:,|and|&|, and|n|with)\s*(?:the )?")
_TITLED_WEIGHT = 2.0
_LONGEST_ROW = 200
"""Characters before the last name of a row in which the talk is told of that they led."""
_LED_BY = re.compile(
    rf"\b(?:(?i:interview|panel|call)\b(?:(?!\bI\b)[^.!?\n\"]){{0,60}}?\b(?:with|by)|(?:was|were|got|been) (?:interviewed|seen) by)\s+"
    rf"(?:(?:an?|the|both) )?(?:(?:(?:{STRONG_TITLES})\.? )?{CAPITAL}(?: {CAPITAL})?(?:\s*\([^)]*\))?(?:,? and|,| &) (?:an? )?(?:(?:{STRONG_TITLES})\.? )?)*$"
)
"""Leads to one of those who held the talk: "interview on Friday with Ann Bell and "."""
OPENING = 40
"""Characters in which a voice note may greet whom it is for."""

_SPEECH_ACTS = frozenset(
    "said|says|asked|asks|replied|answered|nodded|nods|laughed|laughs|smiled|smiles|frowned|looked|looks|wrote|writes|shook|winked|leaned|"
    "clapped|coughed|sighed|yawned|tapped|tilted|pointed|explained|introduced|interrupted|corrected|thanked|whispered|shouted|remarked|"
    "raised|glanced|stared|grinned|shrugged|turned|told|tells|folded|pushed|noticed|wanted".split("|")
)
_WEAK_ACTS = frozenset(
    "had has was is will would could must might never always just then also both only did does".split()
)
_SPEECH_BEFORE = re.compile(
    r"(?:[\"'][,.?!]?|,)\s*(?:said|says|asked|asks|replied|answered|added|goes|went|whispered|explained|remarked|observed)\s+$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:called|named)(?: an?| one)? $|\b(?:his|her|their|the|whose) name(?: is|'?s| was) $"
    r"|\b(?:guy|man|lady|woman|girl|boy|lad|chap|gent|fella|kid|bloke|person|dude|intern|one|some|a certain|a|he's|she's|he is|she is)\b"
    r"(?: (?:was|is|one was))?,? $",
    re.IGNORECASE,
)
_PRESENTED = re.compile(
    rf"\b(?:the|a|an|this|that|one|another|our|my|their|his|her|new|young|old|wee|scary|little)\s+(?:{roles.SOMEBODY}),? "
    r"(?:(?:was |is )?(?:called|named) )?$"
    r"|\b(?:interviewer|chair|boss|manager|owner|director|landlord|landlady|head chef|chef|vp|ceo|cto|cfo|coo|lead|other one|one|supervisor|principal|headteacher|lady|man|woman)"
    r"(?:'s| is| was)(?: a| an| also)?(?: (?:\w+ ){0,2}(?:man|woman|lady|guy|bloke|lad|chap))?(?: (?:called|named))? $"
    r"|\bby the name of $|\bname ?(?:tag|badge|plate) (?:said|says|read) $|\bintroduced (?:him|her)self as $|\bof the panel (?:was|is) (?:called )?$",
    re.IGNORECASE,
)
"""Words that present somebody who is there."""
_TOLD_THEM = re.compile(r"\b(?:told (?:them|her|him)|asked about|talked about|spoke of)\b", re.IGNORECASE)
"""After these the teller presents somebody else: a patient, a customer."""
_IN_APPOSITION = re.compile(rf"\b(?:the|their|our|my|a) (?:\w+ )?{roles.ROLE}, $", re.IGNORECASE)
_MET_WITH = re.compile(
    r"\b(?:with|interviewed by|seen by|met|between|present were|and|panel was|panel|call|by|to|told|asked|thanked|hugged|addressed|"
    r"emailed|e-mailed|mailed|wrote|texted|messaged|showed|sent|rang|called|opposite|interrupted|heard|saw|see|kept asking|when|before)[: ] ?$",
    re.IGNORECASE,
)
_OF_TELLER = re.compile(rf"\b(?:my|our) (?:\w+ )?(?:{roles.FAMILY})(?:'s)?,? (?:called |named )?$", re.IGNORECASE)
_OLD = re.compile(
    rf"\b(?:my|our|the|his|her) (?:{roles.OLD_TIES}),? $|\bmy (?:district |present |current |other )(?:manager|boss|head|colleague),? $",
    re.IGNORECASE,
)
_TELLER = re.compile(
    r"\bI, $|\bI (?:say|said|told them) (?:it's|I'm|my name is) $|(?:^|[.!?,\n]\s*)(?:(?:hi|hello|hey|ok|okay|so)?,? ?(?:myself|I am|I'm|my name is|it's|this is)) $",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\s*(?:(?:hi|hello|hey|hiya|evening|good evening|morning|good morning|afternoon|aye up|ay up|dear|ok|okay|oh|right|yo|so|huy),? )?$",
    re.IGNORECASE,
)
_SAID_TO = re.compile(
    r"\b(?:said|say|says|goes|go|asked|went|whispered|like|shouted|thought|chat|typed|wrote|voice say)(?: (?:oh|to me|quietly|well|okay))?,? $",
    re.IGNORECASE,
)
_SPEAKS_ON = re.compile(
    r"\s+(?:i|you|you're|we|what|can|could|do|did|are|is|how|why|if|please|it's|its|the next|that|this|may|let|tell|shall|there|"
    r"don't|dont|have|were|was i)\b",
    re.IGNORECASE,
)
_FRIEND_AT_HOME = re.compile(
    r"\bmy (?:\w+ )?(?:friend|mate|flatmate|roommate|housemate|coach|pal|teacher|case worker|mentor)(?:,)? $",
    re.IGNORECASE,
)
_FAMILY_AFTER = re.compile(rf"\s*,\s*my (?:\w+ )?(?:{roles.FAMILY})\b", re.IGNORECASE)
_ABSENT_BEFORE = re.compile(
    r"\b(?:mention(?:ed|ing|s)?|replacing|replaces?|successor to|cover(?:ing)? for|standing in for|instead of|in place of) $",
    re.IGNORECASE,
)
_ABSENT_AFTER = re.compile(
    r",? (?:who|she|he)? ?(?:had |has |have |was |is |apparently |just |since )*"
    r"(?:used to (?:do|have|hold|run|be in) (?:the|this|that|my|it)|no longer works?|retired|resigned|on (?:\w+ )?leave\b|off sick"
    r"|left (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:the )?(?:spring|summer|autumn))|last (?:week|month|year|spring|summer|autumn|winter)"
    r"|(?:the )?(?:company|firm|team)\b(?!')|(?:two|three|six) (?:months|years) ago)|could ?n[o']t (?:make it|be there)|did ?n[o']t (?:come|join|turn up)\b)",
    re.IGNORECASE,
)
"""Told of, and not there: nobody writes to who has left, or to whom the post had before."""
_PLACE_BEFORE = re.compile(r"\b(?:in|at|near|outside|around|through|via|St|Saint|Mount|Lake|Port|the|by|from) $")
_DONE_BY = re.compile(
    r"\b(?:interviewed|seen|met|led|chaired|hosted|welcomed|greeted|shown (?:a)?round|run|done|conducted|held|taken) by $",
    re.IGNORECASE,
)
"""Who did it stands after these, and no place."""
_PLACE_AFTER = re.compile(
    r"\s+(?:Street|St|Road|Rd|Avenue|Lane|Way|Park|Square|Hill|Bridge|Station|Market|Hotel|Hospital|School|College|University|"
    r"House|Hall|Building|Centre|Center|Bank|Group|Ltd|LLP|LLC|Inc|GmbH|Trust|Council|Brothers|Clinic|Studio|Foods|Health|"
    r"[Ss]treet|[Rr]oad|[Ll]ine|jug|test)\b"
)
_PRESENT_TALK = re.compile(
    r"\s+(?:says|reckons|thinks|writes|tells|insists|always|swears|keeps|had (?:warned|told|bet|said)|used to (?:say|tell|call)|will say|would (?:have )?sa(?:y|id))\b",
    re.IGNORECASE,
)
_PRESENT_WORDS = re.compile(r"\b(?:says|asks|tells me|goes)\b", re.IGNORECASE)
_PRESENT_TALK_BEFORE = re.compile(r"\b(?:says|reckons|thinks) $", re.IGNORECASE)
_PAST_TALK = re.compile(r"\b(?:said|asked|told|laughed|nodded|went|looked|wrote|smiled)\b", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class _Person:
    """One person, gathered from all mentions of their name."""

    tokens: set[str]
    name: str
    quote: Quote
    title: str = ""
    role: str = ""
    weight: float = 0.0
    known: bool = False
    elsewhere: bool = False
    teller: bool = False
    absent: bool = False
    led: bool = False
    spoke: bool = False
    addressed: bool = False
    past_talk: bool = False
    present_talk: bool = False
    places: list[tuple[int, int]] = field(default_factory=list)


def people(account: str, roster: Roster, opinion: Opinion | None = None) -> tuple[Spotted, ...]:
    """The people of the occasion, in the order they are first told, each with the role the text gives them.

    Where a reader has an `opinion` of each name, it decides together with what the rules see; alone these are more often wrong.
    """
    return those_there(candidates(account, roster), roster, opinion)


def those_there(told: Sequence[Candidate], roster: Roster, opinion: Opinion | None = None) -> tuple[Spotted, ...]:
    """Those of the candidates who are people of the occasion, in their order."""
    bar = SURE_BESIDE_ROSTER if any(one.person.known for one in told) else 0.0

    def counts(one: Candidate) -> bool:
        if one.person.known or opinion is None or (one.counts and one.person.led):
            return one.counts
        if one.person.teller:
            return False  # who says "this is Peter" writes the letter; no opinion is asked
        return opinion(one.person.places, one.signs) > bar

    return tuple(one.spotted(roster) for one in told if counts(one))


def whom(told: Sequence[Candidate], length: int, opinion: Opinion) -> Candidate | None:
    """The one of the candidates to whom a letter goes by the opinion of each; None where it is nobody who is named.

    `length` is that of the account, in characters.
    """
    placed = zip(told, standing(told, length), strict=True)
    sure = [
        (opinion(one.places, (*one.signs, *stands)), -at)
        for at, (one, stands) in enumerate(placed)
        if not one.person.teller
    ]
    best = max(sure, default=(0.0, 0))
    return told[-best[1]] if best[0] > 0 else None


_BY_ROLE: Final = re.compile(
    rf"\b(?:my|our|the|his|her|their) (?:[a-z][a-z'-]* ){{0,2}}?(?:{roles.ROLE}|{roles.FAMILY}|step[a-z]+|cleaner|{roles.SOMEBODY})(?:\s*[,(:]\s*|\s)"
    rf"(?:(?:called|named|an?|one) )*$",
    re.IGNORECASE,
)
"""Presents somebody by what they are: "our trainee ", "my stepdad, ", "the new guy (", "my manager's boss, a "."""
_MY: Final = re.compile(r"\b(?:my|our) $", re.IGNORECASE)
"""Before what somebody is to the teller, where that is a part of the name: "my brother Tim"."""
_ASKED_ME: Final = re.compile(
    r"['\s,)]+(?:(?:had|has|once|kindly|just|then) )*(?:asked|lent|trusted|told|gave|invited|paid|needed|wanted|relied|counted|let|left|brought|cut|made|helped|sent)\b",
    re.IGNORECASE,
)
_I_DID: Final = re.compile(
    r"\bI\b(?!['’]d like|\s+(?:think|know|was|am)\b)(?:(?!\b(?:is|he|she|they|who|that|because|when|with|and told)\b)[^.!?\n;]){1,80}$"
)


def presented(
    text: str, told: Sequence[Candidate], slips: Sequence[str], kind: Sequence[Quote] = ()
) -> Candidate | None:
    """The only one who is named, where a slip was done to them: presented there by what they are ("our trainee Meike", "my stepdad, Reg").

    They asked or lent something in its sentence, or what the teller did ends with them. Where nothing was done and somebody was `kind`,
    it is they.
    """
    named = [one for one in told if not one.person.teller]
    if len(named) != 1:
        return None
    text = level(text)
    spans = Sentences(text)
    for start, end in named[0].places:
        first, last = spans.around(start)
        if kind and not slips and start <= kind[0].start + len(kind[0].text) and _BY_ROLE.search(text, first, start):
            return named[0]
        inside = text[first:last].strip(" .!?\n")
        if not any(inside in slip or slip.strip(" .!?") in inside for slip in map(level, slips)):
            continue
        by = _MY if named[0].person.title else _BY_ROLE
        before = by.search(text, first, start) or _BY_ROLE.search(text, first, start)
        if before and (_ASKED_ME.match(text, end) or _I_DID.search(text[first : before.start()])):
            return named[0]
    return None


def standing(told: Sequence[Candidate], length: int) -> list[tuple[float, ...]]:
    """How each stands among the others: how often and where they are named, as numbers to learn from."""
    counts = [len(one.places) for one in told]
    order = sorted(range(len(told)), key=lambda at: told[at].places[0][0])
    return [
        (
            counts[at] / sum(counts),
            float(counts[at] == max(counts)),
            float(order.index(at) == 0),
            float(order.index(at) == len(told) - 1),
            order.index(at) / len(told),
            1 / len(told),
            float(len(told) == 1),
            told[at].places[0][0] / max(1, length),
            told[at].places[-1][0] / max(1, length),
        )
        for at in range(len(told))
    ]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who is named: whether the rules alone say that they belong to the occasion, and the signs they go by."""

    person: _Person
    counts: bool
    signs: tuple[float, ...]

    @property
    def name(self) -> str:
        """As it is told first."""
        return self.person.name

    @property
    def places(self) -> Sequence[tuple[int, int]]:
        """Where the name stands."""
        return self.person.places

    @property
    def known(self) -> bool:
        """Whether they were named beforehand."""
        return self.person.known

    def spotted(self, roster: Roster) -> Spotted:
        """As somebody of the occasion, under the name that was given beforehand where one was."""
        return Spotted(self.person.quote, _shown(self.person, roster), self.person.role)


def candidates(account: str, roster: Roster, where: Setting | None = None) -> tuple[Candidate, ...]:
    """All who are named in an account, those at home and those only told of as well."""
    text = without_mock_titles(level(account))
    spans = Sentences(text)
    wrong = Stretches(said_instead(level(account)))
    where = where or setting(account)
    firm = _company_words(account, roster)
    found: list[_Person] = []
    by_word: dict[str, list[_Person]] = {}
    for mention in (_bare(text, found) for found in mentions(text, roster)):
        if wrong.touch(mention.start, mention.end):
            continue
        if (roster.writer and _all_in(mention.words, roster.writer)) or _named_after(found, mention):
            continue
        is_thing = _is_abbreviation(text, mention) or _is_firm(text, mention)
        if is_thing and not _known_as(mention.words, roster):
            continue
        person = _same(by_word, mention, roster)
        if person is None:
            quote = Quote(mention.start, mention.end, account[mention.start : mention.end])
            person = _Person(set(), text[mention.start : mention.end], quote, mention.title)
            found.append(person)
        _add(person, mention, text, spans.around(mention.start), roster, firm, where)
        for word in person.tokens:
            if person not in (same := by_word.setdefault(word, [])):
                same.append(person)
    _share(text, found)
    found = _with_short_forms(found, spans)
    enough = ENOUGH_BESIDE_ROSTER if any(person.known for person in found) else ENOUGH
    told_in_past = len(_PAST_TALK.findall(text)) > len(_PRESENT_WORDS.findall(text))
    return tuple(
        Candidate(person, counts, _signs(person, where, len(text), counts=counts))
        for person in found
        for counts in [_counts(person, told_in_past, where, enough)]
    )


def _with_short_forms(found: Sequence[_Person], spans: Sentences) -> list[_Person]:
    """The same people, where who is called "Gaz" and "Gary" is one: unless a sentence names both, or each is told to be somebody else."""

    def alike(person: _Person) -> list[_Person]:
        return [one for one in found if one is not person and _is_called_for_short(one, person)]

    kept: list[_Person] = []
    for person in found:
        others = alike(person)
        first = others[0] if len(others) == 1 and others[0] in kept and alike(others[0]) == [person] else None
        if first is None or (first.role and person.role) or _named_together(first, person, spans):
            kept.append(person)
            continue
        first.tokens |= person.tokens
        first.places = sorted(first.places + person.places)
        first.weight += person.weight
        first.role, first.title = first.role or person.role, first.title or person.title
        first.known |= person.known
        first.spoke |= person.spoke
        first.past_talk |= person.past_talk
    return kept


def _is_called_for_short(one: _Person, other: _Person) -> bool:
    """Whether one is called by a short form of the other's first name, and not both have a family name."""
    alone = min(len(one.name.split()), len(other.name.split())) == 1
    return alone and is_short_for(one.name.split()[0], other.name.split()[0])


def _named_together(one: _Person, other: _Person, spans: Sentences) -> bool:
    sentences = {spans.around(start) for start, _ in one.places}
    return any(spans.around(start) in sentences for start, _ in other.places)


def _signs(person: _Person, where: Setting, length: int, *, counts: bool) -> tuple[float, ...]:
    """What the rules see of somebody, as numbers to learn from."""
    return (
        person.weight,
        min(person.weight, 4.0),
        float(counts),
        float(bool(person.title)),
        float(bool(person.role)),
        float(person.elsewhere),
        float(person.absent),
        float(person.spoke),
        float(person.addressed),
        float(person.past_talk),
        float(person.present_talk),
        float(len(person.places) > 1),
        math.log1p(len(person.places)),
        float(any(is_name(token) for token in person.tokens)),
        float(any(may_be_name(token) for token in person.tokens)),
        float(person.name.islower()),
        float(len(person.name.split())),
        float(where is Setting.INTERVIEW),
        person.places[0][0] / max(1, length),
    )


def _counts(person: _Person, told_in_past: bool, where: Setting, enough: float) -> bool:
    """Known beforehand, or enough speaks for them and they were there, not only heard of."""
    if person.known:
        return True
    if person.elsewhere or (person.absent and not person.spoke):
        return False
    if person.addressed and person.weight < 1.5 * ENOUGH and not person.role:
        return False  # only spoken to: the teller's own name in the mouth of others
    if where is not Setting.INTERVIEW and (person.title or any(is_name(token) for token in person.tokens)):
        return person.weight >= enough - ENOUGH + ENOUGH_AMONG_OWN
    if told_in_past and person.present_talk and not (person.past_talk or person.role or person.title):
        return False
    return person.weight >= enough


def _own_words(words: Sequence[str]) -> list[str]:
    """The words of a name without its particles, unless it has no others."""
    return [word for word in words if not re.fullmatch(PARTICLES, word, re.IGNORECASE)] or list(words)


def _same(by_word: Mapping[str, Sequence[_Person]], mention: Mention, roster: Roster) -> _Person | None:
    """The person that a mention names again: a shared word of the name, and titles that can be one person's.

    "Matron" alone is the Matron who was named before.
    """
    if len(mention.words) == 1 and not mention.title:
        office = fold(mention.words[0])
        called = {
            id(person): person for people in by_word.values() for person in people if fold(person.title) == office
        }
        if len(called) == 1:
            return next(iter(called.values()))
    words = {fold(word) for word in _own_words(mention.words)}
    words |= {word[:-1] for word in words if word.endswith("s") and mention.title and mention.words[-1].islower()}
    known = _known_as(mention.words, roster)
    best = None
    for person in (person for word in (known, *sorted(words)) for person in by_word.get(word, ())):
        shared = {known} if known and known in person.tokens else words & person.tokens
        if (
            shared
            and _titles_agree(person.title, mention.title)
            and (best is None or fold(mention.words[-1]) in shared)
        ):
            best = person
    return best


_ABBREVIATED: Final = range(3, 6)  # letters; two may be somebody's initials
_ACTS: Final = re.compile(rf"\s+(?:{ACTS})\b", re.IGNORECASE)
_OF_A_THING: Final = re.compile(
    r"\b(?:about|on|in|using|use|used|of|for|the|an?|my|our|their|done|did|do|know|knew|via)\s+$", re.IGNORECASE
)


def _is_abbreviation(text: str, mention: Mention) -> bool:
    """Whether it is a word of capitals that names a thing: "asked about NIV", "put it in SAP"."""
    word = mention.words[0]
    if len(mention.words) > 1 or not word.isupper() or len(word) not in _ABBREVIATED:
        return False
    return not is_name(word) or bool(
        _OF_A_THING.search(text, max(0, mention.start - 12), mention.start) and not _ACTS.match(text, mention.end)
    )


_OFFICE: Final = re.compile(rf"(?!(?:chef|doctor|professor)\b){roles.ROLE}", re.IGNORECASE)
_WORD_BEFORE: Final = re.compile(r"(?<![\w'-])(?P<word>[A-Z][a-z]+) $")
"""An office with a capital, as some write it before a name; chefs and doctors bear theirs as a title."""
_OFFICE_WEIGHT: Final = 1.5
_OF_A_FIRM: Final = frozenset(
    "studio studios café cafe caffè bistro hotel restaurant pizzeria osteria trattoria atelier salon casa maison galerie gallery "
    "clinic hospital bank school college academy garage brasserie bäckerei boulangerie team agency practice".split()
)
"""With these a firm's name begins."""


def _bare(text: str, mention: Mention) -> Mention:
    """The name without what it owns, and without an office before it: "Tamsin's VAT" is Tamsin, "Assessor Dave" is Dave."""
    owned = re.search(r"'s\s", text[mention.start : mention.end])
    if owned:
        own = re.findall(WORD, text[mention.start : mention.start + owned.start()])
        words = tuple(own[len(mention.title.split()) :])
        mention = replace(mention, end=mention.start + owned.start(), words=words)
    words = mention.words
    if mention.title or len(words) < 2 or not is_name(words[1]) or is_name(words[0]):
        return mention
    if _OFFICE.fullmatch(words[0]):
        return replace(mention, start=mention.start + len(words[0]) + 1, words=words[1:])
    return mention


_TRADE: Final = frozenset(
    "electric electrical electrics plumbing heating roofing timber fabrication fabrications packaging printing flooring windows builders building buildings "
    "landscapes landscaping catering cleaning hardware furniture textiles autos tyres interiors architects solicitors estates lettings recruitment "
    "training travel events barbers bakes bakery deli dairy foods wines brewery software systems technologies robotics logistics engineering construction insurance "
    "pharmacy motors haulage freight shipping homes joinery carpentry kitchens flowers florists nurseries stores supplies services solutions consulting "
    "ltd limited inc llc llp plc gmbh corp corporation holdings industries associates clinic hospital school academy college university".split()
)
"""With these a firm's name ends; nobody's family name does."""
_PARTNERS_BEFORE: Final = re.compile(
    r"\b(?:interview(?:ed)?|job|role|position|post|placement|internship|trial|talk|call)\b[^.,;!?\n]{0,40}?\b(?:at|for) [\w'-]+ (?:and|&) $",
    re.IGNORECASE,
)
"""Before the last of those whom a firm is named after: "my interview at marsh and doyle". Of two who led a talk something is told."""
_AT_PLACE: Final = re.compile(r"\b(?:at|for|from) $", re.IGNORECASE)
"""Before a firm that begins as a person may be called: "interview at Delaney Plumbing"."""
_FIRM_BEFORE: Final = re.compile(
    r"\b(?:client|customer|supplier|competitor|vendor|firm|company|agency)\s+$", re.IGNORECASE
)


def _is_firm(text: str, mention: Mention) -> bool:
    """Whether it names a firm that one works for or with: "a call with our client Bergmann"."""
    if mention.title:
        return False
    first, last = mention.words[0], mention.words[-1]
    if len(mention.words) > 1:
        of_a_trade = fold(last) in _TRADE and not is_name(last)
        if _is_called_out(text, mention):
            return True
        is_a_place = _AT_PLACE.search(text, max(0, mention.start - 8), mention.start) is not None
        return fold(first) in _OF_A_FIRM or (of_a_trade and (is_a_place or not is_name(first)))
    if _is_partner(text, mention) or _is_called_out(text, mention):
        return True
    before = _FIRM_BEFORE.search(text, max(0, mention.start - 16), mention.start)
    return before is not None and not is_name(first) and not _ACTS.match(text, mention.end)


_CALLED_OUT: Final = re.compile(
    r"(?:['’]s people)? (?:(?:then|also|both) )?(?:had to (?:come out|be called out|send (?:out|some(?:one|body)|an?|their|two|three)\b)|sent (?:out )?(?:an?|their|two|three|some) (?:\w+ )?(?:van|crew|team|engineers?|plumbers?|lorry|truck|gang|technicians?|surveyor)\b)",
    re.IGNORECASE,
)
"""What those do who keep pipes and lines: "Severn Water had to come out"."""
_JOINS: Final = frozenset(
    "and but so when then because that until before after if while as where which who my the our his her their cos "
    "called named is was boss manager gaffer foreman mate friend neighbour even only mr mrs ms dr".split()
)


def _is_called_out(text: str, mention: Mention) -> bool:
    """Whether they had to come out or send a crew, and nothing of the name is somebody's: or only the last word of a firm's in small letters."""
    if _CALLED_OUT.match(text, mention.end) is None:
        return False
    if not any(is_name(word) for word in mention.words):
        return True
    before = re.search(r"(?:^|[\s(])([a-z]+) $", text[max(0, mention.start - 24) : mention.start])
    return (
        len(mention.words) == 1
        and text[mention.start : mention.end].islower()
        and before is not None
        and before[1] not in _JOINS
        and re.search(r"\b(?:the|my|our|his|her|their|an?) [a-z]+ $", text[max(0, mention.start - 40) : mention.start])
        is None
        and not is_name(before[1])
    )


def _is_partner(text: str, mention: Mention) -> bool:
    """Whether a lone name is the last of those whom a firm is named after, and goes on as the firm: "at marsh and doyle for the clerk's job"."""
    if _PARTNERS_BEFORE.search(text, max(0, mention.start - 80), mention.start) is None:
        return False
    before = text[max(0, mention.start - 40) : mention.start].split()
    return len(before) > 1 and not is_name(before[-2]) and _ACTS.match(text, mention.end) is None


def _named_after(found: Sequence[_Person], mention: Mention) -> bool:
    """Whether it is a firm's name that begins with somebody's surname: "Mr Pembury of Pembury Bakes"."""
    if mention.title or len(mention.words) < 2 or is_name(mention.words[1]) or may_be_name(mention.words[1]):
        return False
    first = fold(mention.words[0])
    return any(person.title and fold(person.name.split()[-1]) == first for person in found)


def _known_as(words: Sequence[str], roster: Roster) -> str:
    """The roster's word that one of these words spells, perhaps not quite rightly."""
    for name in roster.people:
        for part in name.split():
            if len(part) < 2 or re.fullmatch(
                rf"{STRONG_TITLES}|{WEAK_TITLES}|{PARTICLES}", part.strip("."), re.IGNORECASE
            ):
                continue
            for word in words:
                loose = (
                    len(word) > 4
                    and fold(word) not in NOT_NAMES
                    and same_name(word, part, most=1 if is_name(word) else 2)
                )
                if fold(word) == fold(part) or loose:
                    return fold(part)
    return ""


_MALE = frozenset(
    "mr mister herr señor senor monsieur signor sir father don lord uncle matua koro brother kuya".split()
)
_FEMALE = frozenset(
    "mrs ms miss frau señora señorita senora madame mme signora dame sister doña dona lady auntie whaea matron ma'am".split()
)


def _titles_agree(one: str, other: str) -> bool:
    a = {word.strip(".").lower() for word in one.split()}
    b = {word.strip(".").lower() for word in other.split()}
    if ("young" in a) != ("young" in b) and a and b:
        return False
    return not ((a & _MALE and b & _FEMALE) or (a & _FEMALE and b & _MALE))


def _add(
    person: _Person,
    mention: Mention,
    text: str,
    sentence: tuple[int, int],
    roster: Roster,
    firm: frozenset[str],
    where: Setting,
) -> None:
    """Count one mention: what speaks for a person, their role, and whether they were elsewhere."""
    before, after = near(text, mention.start, mention.end, 60, sentence)
    words = _own_words(mention.words)
    known = _known_as(words, roster)
    if known and (mention.title or words[0][:1].isupper() or not may_be_name(words[0]) or AFTER_ACT.match(after)):
        person.known = True
        person.tokens.add(known)
    person.tokens |= {fold(word) for word in words}
    person.places.append((mention.start, mention.end))
    if len(words) > len(person.name.split()) - bool(person.title) or (
        mention.title and not person.title and not is_office(mention.title)
    ):
        person.name = text[mention.start : mention.end]
        person.title = person.title or mention.title
    role, role_weight = role_beside(before, after)
    if not role and (told := roles.NEXT.match(text, mention.end, mention.end + 110)):
        role = told["role"]
    if not role and not mention.title and (word := _WORD_BEFORE.search(before)) and _OFFICE.fullmatch(word["word"]):
        role, role_weight = word["word"].lower(), _OFFICE_WEIGHT
    person.role = person.role or role
    greeted = mention.start < OPENING and bool(_GREETING.match(text[: mention.start])) and bool(re.match(r"\s*,|\s+i\b", after, re.IGNORECASE))  # fmt: skip
    is_teller = bool(_TELLER.search(before)) and mention.start < 5 * OPENING
    elsewhere = where is Setting.INTERVIEW and bool(
        _OF_TELLER.search(before) or _OLD.search(before) or _FAMILY_AFTER.match(after) or _FRIEND_AT_HOME.search(before)
    )
    absent = where is Setting.INTERVIEW and bool(
        (_ABSENT_BEFORE.search(before) and not after.startswith("'s")) or _ABSENT_AFTER.match(after)
    )
    person.absent = person.absent or absent
    person.teller = person.teller or is_teller
    opening = max(sentence[0], mention.start - _LONGEST_ROW)
    person.led = person.led or (where is Setting.INTERVIEW and bool(_LED_BY.search(text, opening, mention.start)))
    person.elsewhere = person.elsewhere or elsewhere or is_teller or greeted
    addressed = _addressed(before, after)
    person.addressed = person.addressed or addressed
    if not elsewhere and not addressed:
        opens = not before.strip(" \"'(-*•")
        person.weight += _weight(mention, words, before, after, role_weight, firm, opens=opens)
    talks_now = bool(_PRESENT_TALK.match(after) or _PRESENT_TALK_BEFORE.search(before))
    person.present_talk = person.present_talk or talks_now
    acts = AFTER_ACT.match(after)
    act = acts["act"].lower() if acts else ""
    spoken = bool(_SPEECH_BEFORE.search(before))
    person.spoke = person.spoke or spoken or act in _SPEECH_ACTS
    talked = spoken or bool(act and act not in _WEAK_ACTS)
    person.past_talk = person.past_talk or (not talks_now and talked)


def _addressed(before: str, after: str) -> bool:
    """Whether somebody is spoken to by this name ("Frau Bosco, we are paying"): most often it is the teller."""
    if _SPEECH_BEFORE.search(before):
        return False
    if re.search(r"[\"(]\s*(?:[\w']+,? ){0,2}$", before) and re.match(r"\s*[,.?!][^\n]", after):
        return True
    if re.search(r",\s$", before) and re.match(r"\s*[.?!,]*\"", after):
        return True
    return bool(_SAID_TO.search(before) and _SPEAKS_ON.match(after)) or bool(
        re.search(
            r"\b(?:welcome|thank you|thanks|hello|hi|good morning|come on|listen|dear|enough|oh)[, ]+$",
            before,
            re.IGNORECASE,
        )
    )


def _weight(
    mention: Mention,
    words: Sequence[str],
    before: str,
    after: str,
    role: float,
    firm: frozenset[str],
    *,
    opens: bool,
) -> float:
    """How much one mention speaks for a person: titles and acts most, a first name by itself least."""
    first = fold(words[0])
    lower = words[0][:1].islower()
    name = is_name(first)
    act = AFTER_ACT.match(after)
    weak = act is not None and act["act"].lower() in _WEAK_ACTS
    told_of = bool(_TOLD_THEM.search(before))
    if mention.title:
        return (
            _TITLED_WEIGHT
            - (1.5 if told_of and not act else 0.0)
            + role
            + ((0.25 if weak else 1.0) if act else 0.0)
            + bool(
                _MET_WITH.search(before) or (_CALLED.search(before) and not told_of) or _SPEECH_BEFORE.search(before)
            )
        )
    presented = not (lower or told_of) and bool(
        _PRESENTED.search(before) or (_IN_APPOSITION.search(before) and re.match(r",|\s+\w+(?:ed|s)\b", after))
    )
    if {fold(word) for word in words} <= firm and not (role or act or presented):
        return 0.0
    if (
        _PLACE_AFTER.match(after)
        or (len(words) > 1 and _PLACE_AFTER.match(" " + words[-1]))
        or (_PLACE_BEFORE.search(before) and not (name and (role or act)) and not _DONE_BY.search(before))
    ):
        return -1.0
    if len(words) > 1 and re.search(r"\b(?:at|for) $", before) and not (role or act):
        return -1.0
    weight = role - (1.0 if re.search(r"\b(?:about|(?<!name )of|like|for) $", before) and not act else 0.0)
    if name:
        weight += 0.5 if lower else 1.0
    elif may_be_name(first):
        weight += 0.25 if lower or opens else 1.0
        name = not lower
    if act:
        strong = 1.75 if act["act"].lower() in _SPEECH_ACTS and not lower else 1.0
        weight += (0.5 if name else 0.0) if weak else 1.5 if name else strong
    if not lower and _SPEECH_BEFORE.search(before):
        weight += 2.0
    if presented:
        weight += 2.0
    elif _CALLED.search(before):
        weight += 1.5
    elif _MET_WITH.search(before) and name:
        weight += 1.0
    if after.startswith("'s ") and name:
        weight += 0.75
    if not name and len(words) > 1:
        weight -= 0.5
    return weight


def role_beside(before: str, after: str) -> tuple[str, float]:
    """The role that stands right beside a name, and how much it speaks for a person."""
    if found := roles.AFTER.match(after):
        if paren := found["paren"]:
            return (paren.strip(), 2.0) if roles.IN_BRACKETS.fullmatch(paren.strip()) else ("", 0.0)
        if bare := found["bare"]:
            # "Kestrel Pay, inpatient lead." names a firm and a post, not a person.
            return ("", 0.0) if not before.strip() and not after[found.end() :].strip(" .") else (bare.strip(), 1.5)
        told = found["role"] or found["bracket"] or found["being"] or found["doing"] or found["place"]
        return told.strip(), 2.0
    if found := roles.BEFORE.search(before):
        told = found["role"] or found["plain"] or found["office"] or found["person_of"] or found["several"]
        return told.strip(), 1.5
    return "", 0.0


def _share(text: str, found: Sequence[_Person]) -> None:
    """Names that stand in one row with a person are people as well ("with Ada (CTO), Fen and Marta")."""
    sure = sorted(place for person in found if person.known or person.weight >= ENOUGH for place in person.places)
    for person in found:
        if person.weight < ENOUGH and any(is_name(token) or may_be_name(token) for token in person.tokens):
            for start, end in person.places:
                at = bisect_left(sure, (start, end))
                for low, high in sure[max(at - 1, 0) : at + 1]:
                    apart = (high, start) if high <= start else (end, low)
                    if apart[1] - apart[0] < ROW and _IN_A_ROW.fullmatch(text, *apart):
                        person.weight += 1.0


def _company_words(account: str, roster: Roster) -> frozenset[str]:
    told = company(account, roster)
    names = [roster.company, told.text if told else ""]
    return frozenset(fold(word) for name in names for word in re.findall(WORD, name))


def _all_in(words: Sequence[str], name: str) -> bool:
    parts = {fold(part) for part in name.split()}
    return all(fold(word) in parts for word in words)


def _shown(person: _Person, roster: Roster) -> str:
    """The name as a letter would write it: the roster's spelling, else as told, with capitals where dictation left none."""
    for name in roster.people:
        if person.known and {fold(part) for part in name.split()} & person.tokens:
            return name
    if not person.name.islower():
        return person.name
    return " ".join(
        word if re.fullmatch(PARTICLES, word) else word[:1].upper() + word[1:] for word in person.name.split()
    )
