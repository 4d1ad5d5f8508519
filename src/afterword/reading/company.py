"""The firm or place that an account is about, from the name given beforehand or from how the text speaks of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from afterword.core.account import Roster, Spotted
from afterword.core.occasion import Quote
from afterword.reading.mentions import NOT_NAMES, STRONG_TITLES, WEAK_TITLES
from afterword.reading.names import fold, is_name, may_be_name, same_name
from afterword.reading.opinion import Opinion
from afterword.reading.places import is_place
from afterword.reading.quoting import Stretches, level, quote
from afterword.reading.roles import ROLE, SOMEBODY
from afterword.reading.wrong_names import put_right

ENOUGH = 2.0
"""How much must speak for a firm before it is named; a wrong name in a letter is worse than none."""
OPENING = 320
"""Characters in which most people say where they were."""

_CAP = r"[^\W\d_a-zß-öø-ÿ][\w'-]*"
_PROPER = re.compile(
    rf"(?<![\w'-])(?:the\s+)?{_CAP}(?:\s+(?:{_CAP}|(?:&|and|of|for|de|del|la|van|y|für)\s+(?:the\s+)?{_CAP})){{0,5}}"
)
_KIND = (
    r"LLP|LLC|Ltd|Limited|Inc|PLC|GmbH|AG|Co|Corp|Corporation|Bank|Group|Partners?|Capital|Holdings?|Ventures|Advisory|Consult\w*|"
    r"Labs?|Studios?|Systems|Software|Digital|Data|Tech\w*|Robotics|Metrics|Media|Design|Press|Health|Healthcare|Pharma\w*|Foods?|"
    r"Kitchen|Bakery|Roasters|Café|Cafe|Hotels?|Cruises|Motors|Logistics|Shipping|Freight|Haulers|Rail|Airlines?|Airways|Energy|"
    r"Electric\w*|Elektro|Solar|Minerals|Insurance|Reinsurance|Aesthetics|Clinic|Surgery|Hospital|Hospice|Pharmacy|Trust|Council|"
    r"Authority|Board|Institute|University|College|Academy|School|Primary|Museum|Library|Gallery|Society|Foundation|Association|"
    r"Auxiliary|Agency|Department|Ministry|Chambers|Brothers|Sons?|Pay|Pixel|Services?|Union|Restaurant|Garage|Nursery|Theatre|"
    r"Theater|Club|Farm|Retail|Stores?|Stadtwerke|Bau|Casa|Amt|Genossenschaft|Kollektiv|Joinery|Pumps|Tours|Outreach|Eyecare|"
    r"Bureau|Neighbors|Power|Aero|Works|Industries|Engineering|Construction|Security|Solutions|Payments|Analytics|Trade|Firm|Inn"
)
_IS_KIND = re.compile(rf"(?:^|\s)(?:{_KIND})$|^(?:[Tt]he\s+)?(?:{_KIND})\s|\s(?:&|and)\s(?:Sons?|Partners?|Co)\b|'s$")
_CUE = re.compile(
    r"\b(?:at|with|for|by|join|joined|called|named|known as|firm is|company is|firm|company|start-?up|agency|chain|outfit|studio|"
    r"consultancy|practice|boutique|shop|home|group|interview at|job at|this is|it was|it is|it's|was|run|of)(?:\s+is|\s+was)?,?\s+(?:the\s+|a\s+|my\s+)?$",
    re.IGNORECASE,
)
_STRONG_CUE = re.compile(
    r"\b(?:(?:firm|company|start-?up|agency|chain|outfit|studio|consultancy|body|place|bar|restaurant|home)\s*(?:is|was|,)?\s*(?:called|named|known as)?|"
    r"(?:interview(?:ed)?|job|role|post|position|work\w*|placement|internship|apprenticeship|appointment)(?:\s+\w+){0,2}?\s+(?:at|with|for|by))\s+(?:the\s+|a\s+)?$",
    re.IGNORECASE,
)
_WE_ARE = re.compile(
    r"(?:[\"'“‘]|\b(?:said|says|goes|replied|answered|corrected me|that)\s)\s*(?:(?:no|sorry|well|but|actually|er|um),?\s+)*"
    r"(?:we are|we're|you are at|you're at|you are in|you're in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""In the mouth of somebody who is there: "we are The Linden"."""
_AN_EARLIER = r"(?:other|earlier|last|previous|former|current|present|old)"
_OWN_WORK = r"(?:job|employer|work|workplace|role|post|position|time|years|days|boss|manager|supervisor|head|team|colleagues?|contract|place|firm|company|school|shop)"
_ELSEWHERE_BEFORE = re.compile(
    rf"\b(?:my|our) {_AN_EARLIER} (?:{_OWN_WORK}|one|interview|trial|call)(?:\s+(?:was|is)(?:\s+(?:at|with|for|in))?|\s+(?:at|with|for|in|from)|,|\s+called)?\s+(?:the\s+)?$"
    rf"|\bthe (?:other|earlier|previous) (?:one|interview|trial|call|firm|place|company)(?:\s+(?:was|is))?(?:\s+(?:at|with|for|in)|,)?\s+(?:the\s+)?$"
    rf"|\b(?:my|our) {_OWN_WORK}(?: there| now| here)? (?:at|with|for|from)\s+(?:the\s+)?$"
    r"|\bI(?:['’](?:m|ve|d)| am| have| had| was)?(?: (?:currently|now|still|then|only|also|just|previously|mostly|used to))*"
    r" (?:(?<=used to )be|work|worked|working|been|temped|freelanced)(?: (?!to\b)[\w-]+){0,3}? (?:at|for|with|in)\s+(?:the\s+)?$"
    r"|\b(?:left|leave|leaving|quit|quitting|resigned from|(?:sacked|fired|let go|laid off|dismissed|made redundant) (?:by|from)|(?:earn|earned|make|paid|get) at|come from|came from)\s+(?:the\s+)?$"
    r"|\b(?:we|I)(?:['’]d| had)? (?:used|ran|led|built|managed|introduced|saved|supervised|designed|handled)\b(?:(?!\b(?:interview|trial|test|panel|today|yesterday)\b)[^.!?;\n]){0,50}? at\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Leads to where the teller works or has worked, or to another talk than this one."""
_EARLIER_THAN_THIS = r"[^.!?\n]{0,60}?\b(?:before|ago|earlier|last (?:week|month|year))\b"
_WHERE = rf"where I(?:['’](?:m|ve|d))?(?: (?:had|have))? (?:am|work|worked|been|used to|now|currently|(?:was|did|interviewed|(?:had |have )?(?:an?|my) [\w ]{{0,20}}?(?:interview|trial)|interview|applied){_EARLIER_THAN_THIS})\b"
_ELSEWHERE_AFTER = re.compile(
    rf"[\"'”’]?(?:,? (?:is |was |and that['’]?s |that['’]?s )?|[.!]+[\"'”’]? (?:It is|It['’]s|That is|That['’]s|This is) ){_WHERE}"
    rf"|,? (?:is|was|are|being) (?:my|the) {_AN_EARLIER} (?:{_OWN_WORK}|one|interview)\b"
    rf"|,? (?:is|was) (?:another|somewhere else|where I (?:also )?applied)\b"
    rf"|,\s+my (?:{_AN_EARLIER} )?{_OWN_WORK}\b",
    re.IGNORECASE,
)
"""Told right behind a name: that the teller is or was there at another time."""
_PUT_RIGHT = re.compile(
    rf"[^\n]{{0,110}}?[\"'“‘](?:(?:no|sorry|well|but|actually|er|um|still),?\s+)*(?:we are|we're|this is|it's|it is|you mean|you are at|you're at)\s+(?P<right>(?:[Tt]he\s+)?{_CAP}(?:\s+{_CAP})*)"
    rf"|[^\n]{{0,110}}?\b(?:said|says|goes|replied|answered)\s+(?:no,?\s+)?(?:we are|we're|you are at|you're at)\s+(?P<told>(?:[Tt]he\s+)?{_CAP}(?:\s+{_CAP})*)"
)
"""Told soon behind a wrong name: how somebody put it right."""
_I_SAID = re.compile(
    r"\bI(?:['’]d| had| have| kept)?(?: \w+)? (?:say|said|saying|told|wrote|called|calling|typed|answer|answered)\b[^.!?\n]{0,90}$",
    re.IGNORECASE,
)
_WANTS = re.compile(
    r"(?:,[^.,]{1,40},)?\s+(?:wants?|wanted|advertised|wished|seeks|needs|needed|advertises|conducts|(?:were|is|are|was)\s+looking|hired|hires|interviewed|invited)\b"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|from|to|near|outside|via|between|around|through|towards?|off|across|down|up|over)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IS_POST = re.compile(
    r"(?i:(?:^|\s)(?:analyst|engineer|developer|manager|officer|assistant|administrator|nurse|teacher|lead|head|director|co-?ordinator|consultant|designer"
    r"|accountant|technician|clerk|chef|driver|supervisor|associate|specialist|scientist|architect|editor|tester|trainer|buyer|planner"
    r"|carer|secretary|receptionist|librarian|lecturer|researcher|solicitor|paralegal|apprentice|intern)$)"
)
"""What a post is called, and no firm."""
_PERSON_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Captain|Sister|Herr|Frau|Señora?|Doña|Chief|Dato'|Ma'am|Pastor|Judge|Chair|Interviewer|Note-taker|told|asked|thanked)[.:]?\s+$"
)
_TITLE_BEFORE = re.compile(rf"\b(?:{STRONG_TITLES})\.?\s+$")
_PERSON_CALLED = re.compile(
    rf"\b(?:{SOMEBODY}|one|{ROLE})(?:'s| is| was)?,? (?:called |named )?$",
    re.IGNORECASE,
)
_ORIGIN = re.compile(
    r"(?:ish|ese|ian|an|ch) (?:company|firm|man|woman|lady|guy|boy|girl|number|accent|client|team|boss|owner|school|bank|food)\b"
)
"""A word such as Danish before one of these is where something comes from."""
_PERSON_AFTER = re.compile(
    r"(?:,\s+(?:the|a|an|my|our|his|her|who|that's)\b|\s+\(|\s+(?:said|says|asked|asks|told|nodded|laughed|smiled|looked|wrote|frowned|goes|raised|shook|leaned|put|took|went|came|was\s+(?:nice|smiling|kind|typing))\b)"
)
_NOT_FIRMS = frozenset(
    """i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december zoom teams google meet slack python java excel english french german spanish polish
    italian portuguese dutch british american indian ukrainian canadian australian irish welsh scottish european chinese
    japanese korean kubernetes docker kafka redis sql cv hr it ceo cto cfo easter christmas ramadan eid the they we he she so then
    and but when after before first second third my our this that there what why how panel chair setting company firm present
    subject background summary heading decision theirs mine facts god lord mr mrs ms dr miss sir prof herr frau video skype
    microsoft linkedin whatsapp ok okay well right look once today yesterday also one two three no yes evening morning format
    rant hello hi hey dear not just if because while although as at in on for with from to of or nobody everyone somebody
    someone everybody people good bad now here his her their you your all some any each both most overall post-mortem
    heaviest alright myself aye ay context update throwaway mods electrician uber tesco starbucks costa iphone ipad
    android windows mac linux github copilot chatgpt netflix instagram tiktok siri alexa red green blue bursar
    provost visa part phd year code react round""".split()
)
_BEGINS_NAMES = frozenset("one two three first second third red green blue good right".split())
"""What may begin a firm's name within a sentence, where nobody would write it with a capital otherwise: "at Three Rivers Care"."""
_SPOKEN: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words)
    for words in (
        r"\b(?:company|firm|start-?up|chain|agency|studio|place) (?:is |was |are )?(?:called |named )(?P<name>(?:(?!(?:in|it|and|we|they|for|near|at|so|i|a|an|the)\b)[\w'&]+ ?){1,3}?)(?= (?:in|it|and|we|they|for|near|at|so|i|two|three|one|which|that|where|who)\b|[,.\n]|$)",
        r"\bfirm is (?P<name>(?:(?!(?:in|it|and|we|they|for|near|at|so|i|a|an|the|not|very|small|big|international|good)\b)[\w'&]+ ?){1,3}?)(?= (?:in|it|and|we|they|for|near|at|so|i|two|three|one|which|that|where|who)\b|[,.\n]|$)",
        r"\b(?:at|with|for|was|is|the) (?P<name>(?:(?!(?:in|it|and|we|they|for|the|at|so|i|a|an|my|our|is|was|of|this|that|your|to|with|won't|can't|didn't|first|second|australian|canadian|managing|senior|junior|fresh|other)\b)[a-zà-ÿ'&]+ ){1,2}(?:pay|metrics|advisory|digital|roasters|foods|electrical|motors|cruises|dispute chambers|robotics|haulers|freight|joinery|logistics|rail|capital|partners?|estates))\b",
        r"\b(?:at|with|for|from|by|was|called|it's|is) (?P<name>[a-zà-ÿ']+ and (?:sons?|co|partners?|daughters?|quek|[a-z]+ solicitors))\b",
    )
)  # fmt: skip
_PLAIN = re.compile(
    r"\b(?:at|with|for|by|was|about|is|it's)\s+(?P<name>the\s+(?:(?!(?:first|last|next|same|whole|new|old|one|other|big|small|best|local)\b)[\w'-]+\s+){0,2}"
    r"(?:council|trust|museum(?: of \w+)?|university|college|data centre|weather service|sanctuary|reserve|authority|mission))(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the firm's: where it stands, whether the rules alone choose it, the signs they go by, and whether it is
    where somebody says that they had their interview.
    """

    places: tuple[tuple[int, int], ...]
    chosen: bool
    signs: tuple[float, ...]
    told_outright: bool = False


def company(account: str, roster: Roster, met: Sequence[Spotted] = (), opinion: Opinion | None = None) -> Quote | None:
    """The firm as it is told, nearest to the name given beforehand; None where the text does not clearly name one.

    What those who were `met` are called is not what the firm is called. A reader's `opinion` decides together with the rules.
    """
    text = level(account)
    if roster.company and (span := _as_known(text, roster.company)):
        return quote(account, *span)
    found = candidates(account, met)
    if opinion is None:
        best = next((one for one in found if one.chosen), None)
    else:
        sure, best = max(
            ((opinion(one.places, one.signs), one) for one in found), key=lambda pair: pair[0], default=(0.0, None)
        )
        if sure <= 0:  # where it is said outright ("interview at Greggs"), the rules need no second opinion
            best = next((one for one in found if one.chosen and one.told_outright), None)
    return quote(account, *best.places[0]) if best else None


def candidates(account: str, met: Sequence[Spotted]) -> tuple[Candidate, ...]:
    """All names that could be the firm's, in the order they are first told; at most one is what the rules choose."""
    people = {fold(person.name) for person in met}
    text = level(account)
    wrong = Stretches(put_right(text))
    elsewhere: set[str] = set()
    weights: dict[str, float] = defaultdict(float)
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for match in _PROPER.finditer(text):
        start, end = _trimmed(text, *match.span())
        is_titled = _TITLE_BEFORE.search(text[max(0, start - 60) : start])
        of = text.find(" of ", start, end)
        if of > 0 and (is_titled or (" " in text[start:of] and fold(text[start:of]) in people)):
            start, is_titled = of + len(" of "), None  # "Mr Pembury of Pembury Bakes"
        name = fold(text[start:end])
        if _is_a_row(name, people):
            continue
        if wrong.touch(start, end) or _is_elsewhere(text, start, end):
            elsewhere.add(name.removeprefix("the "))
        if end - start > 1 and not is_titled:
            weights[name] = max(weights[name], _weight(text, start, end)) + (0.25 if name in weights else 0)
            places[name].append((start, end))
    weights = {name: weight for name, weight in weights.items() if name.removeprefix("the ") not in elsewhere}
    places = defaultdict(list, {name: spans for name, spans in places.items() if name in weights})
    best = max(weights, key=lambda name: (weights[name], -places[name][0][0]), default=None)
    chosen = best if best is not None and weights[best] >= ENOUGH else None
    for pattern in (*_SPOKEN, _PLAIN):
        match_ = pattern.search(text, 0, OPENING)
        if not match_ or (pattern is not _PLAIN and not _may_be_spoken(match_["name"])):
            continue
        name = fold(match_["name"])
        if chosen is None:
            chosen = name
        if match_.span("name") not in places[name]:
            places[name].append(match_.span("name"))
    return tuple(
        Candidate(
            tuple(spans),
            name == chosen,
            _signs(text, spans, weights.get(name, 0.0), chosen=name == chosen),
            any(_is_told_outright(text[max(0, start - 60) : start]) for start, _ in spans),
        )
        for name, spans in places.items()
    )


def _is_a_row(name: str, people: Collection[str]) -> bool:
    """Whether it is somebody who was there, alone or beside others, or full names in a row: "Ann Bell and Ivo Marsh"."""
    parts = re.split(r" (?:and|&) ", name)
    full = all(" " in part and (is_name(first := part.split()[0]) or may_be_name(first)) for part in parts)
    return (
        name in people
        or (len(parts) > 1 and full)
        or any(part in people and (" " in part or is_name(part)) for part in parts)
    )


def _is_told_outright(before: str) -> bool:
    return bool(_STRONG_CUE.search(before) or _WE_ARE.search(before))


def _is_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether a name is told to be that of another place: where the teller works or was before, or what they said by mistake."""
    before = text[max(0, start - 120) : start]
    if _ELSEWHERE_BEFORE.search(before) or _ELSEWHERE_AFTER.match(text, end):
        return True
    right = _PUT_RIGHT.match(text, end) if _I_SAID.search(before) else None
    return right is not None and fold(right["right"] or right["told"]) != fold(text[start:end])


def _may_be_spoken(name: str) -> bool:
    """Whether words in small letters may be what a firm is called."""
    words = name.split()
    return not is_name(words[0]) and not any(word in NOT_NAMES - {"and"} for word in words)


def _signs(text: str, spans: Sequence[tuple[int, int]], weight: float, *, chosen: bool) -> tuple[float, ...]:
    """What the rules see of a name, as numbers to learn from."""
    start, end = spans[0]
    name, before, after = text[start:end], text[max(0, start - 60) : start], text[end : end + 50]
    first = name.split()[0] if name.split() else name
    return (
        weight,
        float(weight >= ENOUGH),
        float(chosen),
        float(len(spans)),
        float(len(name.split())),
        float(bool(_IS_KIND.search(name))),
        float(is_name(first)),
        float(may_be_name(first)),
        float(name.islower()),
        float(name.isupper()),
        float(is_place(name)),
        float(start < OPENING),
        start / max(1, len(text)),
        float(bool(_STRONG_CUE.search(before))),
        float(bool(_CUE.search(before))),
        float(bool(_PLACE_BEFORE.search(before))),
        float(bool(_WANTS.match(after))),
        float(bool(_PERSON_AFTER.match(after))),
        float(bool(_IS_POST.search(name))),
    )


def _as_known(text: str, name: str) -> tuple[int, int] | None:
    """Where the known name stands, or its first word where the text shortens it."""
    words = re.findall(r"[\w'&-]+", name)
    if not words:
        return None
    whole = re.compile(r"\b" + r"[\s,]+".join(re.escape(word) for word in words) + r"(?!\w)", re.IGNORECASE)
    if match := whole.search(text):
        return match.span()
    for match in re.finditer(r"[^\W\d_][\w'-]*", text):
        if len(words[0]) > 3 and same_name(match[0].removesuffix("'s"), words[0]):
            end = match.start() + len(match[0].removesuffix("'s"))
            rest = re.match(r"[\s,]+".join(["", *(re.escape(word) for word in words[1:])]), text[end:], re.IGNORECASE)
            return match.start(), end + (rest.end() if rest else 0)
    return None


def _weight(text: str, start: int, end: int) -> float:
    """How much speaks for a proper name to be the firm's."""
    name, before, after = text[start:end], text[max(0, start - 60) : start], text[end : end + 50]
    if _IS_POST.search(name):
        return 0.0
    words = re.findall(r"[\w'&-]+", name)
    kind = bool(_IS_KIND.search(name)) and len(words) > 1
    if is_place(name.removesuffix("'s")):
        return 0.0
    person = is_name(words[0]) or may_be_name(words[0])
    if _PERSON_BEFORE.search(before) or (
        len(words) == 1
        and (
            fold(name) in _NOT_FIRMS
            or (name.isupper() and len(name) > 5)
            or _ORIGIN.search(name + after)
            or _PERSON_CALLED.search(before)
        )
    ):
        return 0.0
    if re.match(rf"(?:{STRONG_TITLES}|{WEAK_TITLES})\b", name) and not kind:
        return 0.0
    if "and" in words and all(is_name(word) or may_be_name(word) for word in words if word != "and"):
        return 0.0
    is_person = person and "and" not in words and "&" not in words and not _WE_ARE.search(before)
    if not kind and (_PERSON_AFTER.match(after) or is_person):
        return 0.0
    weight = 2.0 if kind else 0.5 if len(words) > 1 else 0.0
    if _is_told_outright(before):
        weight += 1.5
    elif _CUE.search(before):
        weight += 1.0
    elif re.search(r"(?:^|[\n.:]\s*)(?:Ok(?:ay)? so\.?\s+|So,?\s+|HI\s+|And\s+)?$", before) and re.match(
        r"\s*[,.:]", after
    ):
        weight += 0.75
    elif re.search(r",\s+$", before) and re.match(r"\s*[,.(]", after):
        weight += 0.5
    if _WANTS.match(after):
        weight += 1.0
    if start < OPENING and not (len(words) == 1 and name.isupper()):
        weight += 0.75
    if _PLACE_BEFORE.search(before):
        weight -= 1.5
    if re.search(
        r"\b(?:Line|Road|Street|Square|Bridge|Avenue|Lane|Park|Station|Hill|Island|Lake|River|Airport|Test|Day)$",
        name,
    ):
        weight -= 2.0
    return weight


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without the words that open a sentence before it or follow it by chance."""
    words = [(m.start() + start, m.end() + start) for m in re.finditer(r"[\w'&-]+", text[start:end])]

    def dull(span: tuple[int, int]) -> bool:
        word = text[slice(*span)]
        return fold(word) in _NOT_FIRMS

    def begins(span: tuple[int, int]) -> bool:
        within = len(words) > 1 and span[0] > 0 and text[span[0] - 2] not in '.!?\n"'
        return within and (text[slice(*span)] == "The" or fold(text[slice(*span)]) in _BEGINS_NAMES)

    while words and dull(words[0]) and not begins(words[0]):
        words.pop(0)
    while words and (dull(words[-1]) or text[slice(*words[-1])] in ("and", "of", "&", "for", "the")):
        words.pop()
    if not words:
        return start, start
    low, high = words[0][0], words[-1][1]
    if text[low:high].endswith("'s") and len(words) > 1 and re.match(r"\s+[a-z]", text[high:]):
        high -= 2
    return low, high
