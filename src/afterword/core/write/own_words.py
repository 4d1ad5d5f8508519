"""The person's own spoken words, turned into words of a letter where that is safe, and left out where it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from afterword.core.kin import KIN
from afterword.core.number_words import NUMBER
from afterword.core.topic import can_follow_about

_LOOSE = frozenset(
    """
    um uh er erm hmm kinda sorta gonna wanna gotta lol omg bruv innit literally basically tbh ngl cos cuz n u r ur
    lmao haha yeah yep nah ok okay dunno stuff whatever god jesus christ shit shite shitty fuck fucking fucked damn
    hell bloody crap arse ass arsed bastard bitch dick piss pissed bullshit horseshit sod bugger idiot stupid moron
    dumb mate dude guy guys bloke blokes lady chap awful terrible horrible worst disaster embarrassing pathetic
    useless weird boring creepy ugly smelly rubbish hated hate bombed wrecked ruined blew messed botched flopped
    tanked rambled babbled waffled froze blanked cried sweating shaking nervous obviously honestly anyway actually
    kind sort bit thingy thing things something somehow
    """.split()
)
PEOPLE = frozenset(
    ["he", "she", "him", "her", "his", "hers", "himself", "herself", "they", "them", "their", "theirs", "themselves"]
)
SELF = frozenset(["i", "me", "my", "mine", "myself", "we", "us", "our", "ours"])
_FINITE = frozenset(
    """
    was were is are am had has have did do does said says went got get could would should can will might must felt
    seemed asked told wasn't weren't isn't didn't couldn't wouldn't it's that's there's he's she's i'm i'd i've
    they're they'd
    """.split()
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CUT = re.compile(
    r"(?<!\s)\s*(?:\.(?!\d)|,(?!\d)|:(?!\d)|[;!?()\[\]\"“”<>{}]|\s[-–—]|\n|\s(?:and|but|because|cos|so|which|who|where)\s(?:i|he|she|they|it|we|was|were|everybody|everyone)\b).*$",
    re.I | re.S,
)
_LEAD = re.compile(
    r"^(?:(?:and|but|so|well|oh|also|plus|still|though)[\s,]+)*(?:(?:i|we)\s+(?:really\s+|did\s+|quite\s+)?(?:liked?|loved?|enjoyed?)\s+|"
    r"(?:the\s+)?(?:best|nicest|good)\s+(?:bit|part|thing)\s+(?:was|is)\s+|(?:loved|liked|enjoyed)\s+)?(?:(?:when|hearing about|the talk about|(?:the\s+)?(?:bit|part|thing)\s+(?:about|with))\s+)?",
    re.I,
)
_CONTRACTIONS = (
    (re.compile(r"\bcan['’]?t\b", re.I), "cannot"),
    (re.compile(r"\bwon['’]?t\b", re.I), "will not"),
    (re.compile(r"\bive\b", re.I), "I have"),
    (re.compile(r"\bim\b", re.I), "I am"),
    (re.compile(rf"\bits (?=(?:not|an?|the|my|about|only|just|from|over|under)\b|{NUMBER}(?!\w))", re.I), "it is "),
    (re.compile(r"n['’]t\b", re.I), " not"),
    (re.compile(r"\b(did|do|does|had|has|have|was|were|is|are|could|would|should)nt\b", re.I), r"\1 not"),
    (re.compile(r"\bI['’]m\b"), "I am"),
    (re.compile(r"\bI['’]ve\b"), "I have"),
    (re.compile(r"\bI['’]ll\b"), "I will"),
    (
        re.compile(
            r"(?:\bI['’]d|(?<!my )(?<!an )(?<!the )(?<!photo )(?<!their )(?<!valid )\bid) (?=(?:led|run|been|used|had|done|built|written|worked|finished|passed|managed|paid|sent|bought|lost|spent|seen|given|taken|brought|kept|made|gone|found|taught|sold|held|drawn|grown|driven|flown|sung|caught|won|met|learnt|dealt|chosen|spoken|known|laid|left|\w+ed)\b)"
        ),
        "I had ",
    ),
    (
        re.compile(
            r"\b(?:I['’]d|[Ii]d(?= (?:do|say|go|be|have|give)\b)) (?=(?:(?:never|not|always|also|just|first|then|only|still) )?(?:do|say|go|be|have|give|take|make|tell|ask|start|begin|handle|deal|use|put|call|check|look|find|like|love|want|prefer|"
            r"rather|need|try|get|come|help|work|keep|bring|send|ring|write|change|spend|plan|run|teach|cope|react|respond|approach|manage|"
            r"promise|listen|explain|stop|let|offer|thank|remind|repeat|show|lead|sit|stand|turn|follow|wait|split|separate|report|record|note|measure|test|weigh|close|open|"
            r"remove|replace|move|hold|accept|refuse|agree|decline|admit|think|choose|suggest)\b)"
        ),
        "I would ",
    ),
    (
        re.compile(
            r"\b(it|that)['’]?s (?=(?:already |never |always |only |just |not |all )?(?:been|got|had|become|taken|come|happened|cost|run)\b)",
            re.I,
        ),
        r"\1 has ",
    ),
    (re.compile(r"\bit['’]s\b", re.I), "it is"),
    (re.compile(r"\b(we|they)['’]d (?=(?:\w+ed|had|been|built|done|made)\b)", re.I), r"\1 had "),
    (re.compile(r"\bthey['’](?:re)\b", re.I), "they are"),
    (re.compile(r"\bthey['’]ve\b", re.I), "they have"),
)


_LEADS_ON: Final = frozenset(
    "the a an my our your of for than from into and or but nor if when because since as via per whose while until like although though".split()
)


def breaks_off(words: str) -> bool:
    """Whether the last word calls for another: "the last foot or", "it is being treated but"."""
    said = words_of(words)
    return bool(said) and (
        said[-1] in _LEADS_ON or (said[-2:-1] in (["but"], ["or"]) and said[-1] in ("did", "do", "was", "is"))
    )


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def in_full(text: str) -> str:
    """The text without contractions, and "i" as "I"."""
    text = re.sub(r"\bi\b(?=['’\s]|$)", "I", text)
    for pattern, full in _CONTRACTIONS:
        text = pattern.sub(full, text)
    return text


_PLAIN_IN_A_QUESTION = frozenset("something somehow thing things kind sort worst stuff".split())


def is_clean(text: str, *, asks: bool = False) -> bool:
    """Whether nothing in it is loose talk, gloom, or a sign that does not belong into a letter."""
    loose = _LOOSE - _PLAIN_IN_A_QUESTION if asks else _LOOSE  # "what I would do if something broke" is no loose talk
    return (
        bool(text) and not loose & set(words_of(text)) and not re.search(r"[<>{}\[\]|\\@#*_~^=]|\.\.|…|https?:", text)
    )


_REASON: Final = re.compile(r",? because [^,.;]+?(?=,|\s(?:and|then) (?:you|one|I|we)\b|[.;]|$)", re.IGNORECASE)
_NEXT_STEP: Final = re.compile(
    r",? (?:and |then |and then )?(?=(?:you|one|I|we) )|, (?:and |then |and then )?|; ", re.IGNORECASE
)


def steps_that_fit(words: str, fits: Callable[[str], bool]) -> str:
    """What is to be done, step by step, without reasons, as far as the first step that is not fit for a letter; empty where none is.

    The words stay whole where all of them are.
    """
    if fits(words):
        return words
    plain = _REASON.sub("", words)
    ends = [len(plain), *(found.start() for found in reversed(list(_NEXT_STEP.finditer(plain))))]
    several = (plain[:end] for end in ends if end == len(plain) or _NEXT_STEP.search(plain[:end]))
    return next((steps.rstrip(" ,;") for steps in several if fits(steps)), "")


_SOMEBODYS = re.compile(r"(?:[A-Z][\w.-]* ){0,2}[A-Z][\w-]*['’]s \w")


def as_thing(text: str) -> str:
    """What they enjoyed, as something one can thank for ("their new lathe" -> "your new lathe"); empty if not safe."""
    text = _CUT.sub("", " ".join(_LEAD.sub("", text.strip().strip("\"'“”‘’.,;")).split())).strip()
    words = words_of(text)
    if not 1 <= len(words) <= 13 or not is_clean(text):
        return ""
    if told := re.match(r"^(how|that|why|what)?\s*(they)\s+(\w.*)$", in_full(text), re.I):
        rest = re.sub(r"\btheir\b", "your", told.group(3), flags=re.I)
        if (PEOPLE | SELF) & set(words_of(rest)):
            return ""
        opening = {"how": "hearing how you", "why": "hearing why you", "what": "hearing what you"}
        return f"{opening.get((told.group(1) or '').lower(), 'the fact that you')} {rest}"
    text = re.sub(r"\btheir\b", "your", text, flags=re.I)
    words = words_of(text)
    if len(words) > 10 or (PEOPLE | SELF | _FINITE) & set(words):
        return ""
    first = words[0]
    if first in ("the", "your", "this", "that", "these", "those", "both", "all", "seeing", "hearing", "watching"):
        return text[0].lower() + text[1:]
    if first in ("a", "an"):
        return "the " + text.split(" ", 1)[1] if len(words) > 1 else ""
    if first in ("how", "why", "what", "when", "where", "to", "about", "that", "with", "by", "in", "on", "at"):
        return ""
    if first.endswith("ing") and len(words) > 1 and text[0].islower():
        return text
    if len(words) == 1 and text[0].isupper():
        return f"talking about {text}"
    if _SOMEBODYS.match(text):
        return text
    return f"the {text}"


_SAID_BY_THEM: Final = re.compile(
    r"(?P<thing>what (?:you|we) \w+|your \w|(?:how (?!you\b)\w+|the way) (?:you|your) \w)|(?:how|why|that) (?:you|your) \w",
    re.IGNORECASE,
)
_MOST_LIKED: Final = 18  # words


_HEARD: Final = re.compile(
    r"(?P<way>(?:hearing|seeing|watching|learning|finding out) )?(?:how|why|that) (?!(?:I|we|my|our|he|she|they)\b)\w",
    re.IGNORECASE,
)
"""What was learnt of them, as a clause: "hearing how the press is set up"."""


_SPOKEN_OF: Final = re.compile(
    r"(?:hearing about|talking about|(?:the|our) (?:talk|bit|part|chat|conversation|discussion) (?:about|on|with)) ",
    re.IGNORECASE,
)
"""What was liked of a talk is that it was spoken of, and not the thing itself: "the talk about the deficit"."""


_LOOSELY: Final = r"(?:honestly|actually|probably|maybe|perhaps|I (?:guess|suppose|think)|just|well|oh|tbh|to be (?:honest|fair)|mainly|mostly|definitely|obviously|really|of course)"
_SAID_LOOSELY: Final = re.compile(rf"^(?:{_LOOSELY}\W+)+|(?:\W+{_LOOSELY})+$", re.IGNORECASE)
_NO_THING: Final = frozenset("everything anything something nothing all stuff things idk dunno hmm whatever".split())
_NO_NOUN_FIRST: Final = frozenset(
    "can cannot could did do does not no never have had has was were is am been if because so maybe i you he she we they it there".split()
)
_ONE_OF_THEM: Final = re.compile(
    r"\b(?P<who>she|he)(?: (?P<verb>[a-z]+))?\b|\b(?P<whose>her|his)(?= [a-z])", re.IGNORECASE
)
_OF_SHE: Final = {"was": "were", "is": "are", "has": "have", "does": "do", "goes": "go"}
_KEPT: Final = frozenset("always also was discuss".split())
_SHOWN: Final = re.compile(r"^(?:when|that|how) (?:you|they) (?P<did>showed|walked|drove) me ", re.IGNORECASE)
_SHOWN_AS: Final = {"showed": "being shown", "walked": "being walked", "drove": "being driven"}
_A_FACT: Final = re.compile(
    r"^the fact (?:that )?(?=(?:they|you) )|^(?=(?:they|you|the (?:team|firm|company|crew|owners?)) (?:have|has|are|is|do|let|give|run|train|make|keep|pay|offer|work|use|share|do not|did not|never|always|also|still)\b)",
    re.IGNORECASE,
)


def _said_to_one(text: str) -> str:
    """The words to the one who was there, in place of her or him: "how calm she was" is "how calm you were"."""

    def told(found: re.Match[str]) -> str:
        if found["whose"]:
            return "your"
        verb = (found["verb"] or "").lower()
        if verb in _OF_SHE:
            verb = _OF_SHE[verb]
        elif verb not in _KEPT and re.fullmatch(r"[a-z]{2,}(?:ches|shes|sses|xes)", verb):
            verb = verb[:-2]
        elif verb not in _KEPT and re.fullmatch(r"[a-z]{2,}[^s]s", verb):
            verb = verb[:-1]
        return f"you {verb}".strip()

    return _ONE_OF_THEM.sub(told, text)


def as_liked(text: str, *, of_one: bool = False) -> str:
    """What the person typed as the thing to thank for, as it stands after "I liked"; empty if it is a deed of their own or not safe.

    "that you also worked nights" is told as "hearing that you also worked nights"; "your point about rotas" stays as it is.
    `of_one`: nobody else was there, so that a "she" or "his" is the reader.
    """
    text = in_full(" ".join(text.split()).strip("\"'“”‘’.,;!"))
    text = _SAID_LOOSELY.sub("", text)
    text = re.sub(r"^(?:I (?:really |quite )?(?:liked|loved|enjoyed)|thank you for|thanks for) ", "", text, flags=re.I)
    text = re.sub(r"\bthey['’]ve\b", "they have", text)
    if of_one:
        text = _said_to_one(text)
    text = re.sub(r"^((?:the way|how) you \w+) it$", r"\1 things", text, flags=re.IGNORECASE)
    if shown := _SHOWN.match(text):
        text = f"{_SHOWN_AS[shown['did'].lower()]} {text[shown.end() :]}"
    elif fact := _A_FACT.match(text):
        text = f"that {text[fact.end() :]}"
    text = _of_the_firm(text)
    if (first := words_of(text)[:1]) and (
        first[0] in _NO_NOUN_FIRST or (first[0] in _NO_THING and len(text.split()) < 3)
    ):
        return ""
    if (heard := _HEARD.match(text)) and not _SAID_BY_THEM.match(text):
        text = re.sub(r"\btheir\b", "your", text, flags=re.IGNORECASE)
        words = words_of(text)
        own = (SELF | PEOPLE | {"i", "my", "me", "mine", "we", "our"}) - {"you", "your"}
        if len(words) > _MOST_LIKED or not is_clean(text, asks=True) or own & set(words):
            return ""
        return f"{'' if heard['way'] else 'hearing '}{text[0].lower()}{text[1:]}"
    if not (opening := _SAID_BY_THEM.match(text)):
        spoken_of = _SPOKEN_OF.match(text)
        thing = as_thing(text[spoken_of.end() :]) if spoken_of else ""
        return f"{spoken_of[0].lower()}{thing}" if spoken_of and thing else as_thing(text)
    words = words_of(text)
    if len(words) > _MOST_LIKED or not is_clean(text, asks=True) or {"i", "my", "me", "mine"} & set(words):
        return ""
    said = text[0].lower() + text[1:]
    return said if opening["thing"] else f"hearing {said}"


_OTHERS: Final = re.compile(r"\b(?:people|children|men|women|staff|\w{3,}(?<![su])s)\b", re.IGNORECASE)


def _of_the_firm(text: str) -> str:
    """The words with "you" for the firm's "they", as far as nobody else was named whom it may mean: "people before they call"."""

    def told(found: re.Match[str]) -> str:
        if _OTHERS.search(text[: found.start()]) or re.search(r"\byou\b", text[: found.start()], re.IGNORECASE):
            return found[0]
        return "you" if found[0].lower() == "they" else "your"

    return re.sub(r"\b(?:they|their)\b", told, text, flags=re.IGNORECASE)


_OF_OTHERS: Final = re.compile(r"\b(?:if|when)\b.*\b(?:they|their)\b", re.IGNORECASE)
_MOST_OF_A_QUESTION = 18  # words


_OF_ONES_OWN: Final = re.compile(
    r"the (?:[\w-]+ ){1,6}?(?:that )?I (?:have|had|was|am|did|led|ran|managed|held|handled|built|taught)\b",
    re.IGNORECASE,
)
"""A thing told by what one had to do with it: "the largest budget I have been accountable for"."""


_ASKS_FOR_A_THING: Final = re.compile(
    r"(?:what|which|how many|how much) (?!(?:I|my|you|your|it|is|was|are|were)\b)\w+ (?:\w+ )?I\b", re.IGNORECASE
)
"""Before a question that may end in its "for": "which budget I was responsible for"."""


def as_topic(text: str) -> str:
    """A question's topic, as it stands after "about" or "on" ("their rota" -> "your rota"); empty if not safe."""
    text = " ".join(text.strip().strip("\"'“”‘’.,;:?!").split())
    text = re.sub(
        r"^(?:about|on|regarding|the question (?:about|on|of)|question (?:about|on))\s+", "", text, flags=re.I
    )
    text = _CUT.sub("", in_full(text)).strip()
    if _OF_OTHERS.search(text):
        return ""  # "what I would do if they refused": nobody can tell who
    text = re.sub(r"\btheir\b", "your", text, flags=re.I)
    text = re.sub(r"\bthey\b", "you", text, flags=re.I)
    words = words_of(text)
    asks = bool(words) and words[0] in ("how", "why", "what", "when", "where", "whether", "which")
    if not 1 <= len(words) <= (_MOST_OF_A_QUESTION if asks else 12) or not is_clean(text, asks=asks):
        return ""
    if PEOPLE & set(words) or not can_follow_about(text):
        return ""
    own = _OF_ONES_OWN.match(text)
    if not asks and not own and ((_FINITE | (SELF - {"my"})) & set(words) or len(words) > 9):
        return ""
    if words[-1] == "own" and words[-3:-1] != ["on", "my"]:
        return ""
    if words[-1] in ("of", "in", "on", "at", "to", "for", "with") and (own or _ASKS_FOR_A_THING.match(text)):
        return text
    if words[-1] in (
        "it",
        "that",
        "this",
        "there",
        "here",
        "the",
        "a",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "with",
        "and",
        "or",
        "my",
        "your",
    ):
        return ""
    plain = words[0] in ("the", "my", "your", "a", "an", "this") or asks
    if plain:
        text = text[0].lower() + text[1:]
    if words[0] in ("a", "an") or (
        len(words) == 1 and text.islower() and words[0] in ("time", "day", "job", "role", "question")
    ):
        return ""
    return text


_SAID = re.compile(
    r"(?:\b[Ii](?:['’]d| had)?(?: also| then| just| even| first)?\s+|^(?=[Tt]old\b))(?P<how>(?:said|wrote|wrote back|replied)(?: to (?:him|her|them|(?:my |the )?\w+))(?= that\b)|said|(?:[Tt]old|informed)\s+(?:them|him|her|you|the panel|"
    rf"(?:the|my|our) (?:\w+ ){{1,3}}?[A-Z]\w+(?: [A-Z]\w+)?(?=,? (?:that|the|my|our|I|i|it|we|there)\b)|my (?:\w+ )?(?:{KIN}|gran|nan|boss|manager|friend|mate|teacher|landlord|landlady|client|supervisor)(?= (?:the|my|our|I|i|it|we|there)\b)|(?:the|my|our) (?:\w+ ){{0,3}}?\w+(?= that\b)|the \w+|(?:Mrs?|Ms|Miss|Dr|Prof|Herr|Frau|Madame|Monsieur|Sister|Father|Sir)\.? [A-Z]\w+|[A-Z]\w+)|(?:texted|messaged)(?: (?:him|her|them|[A-Z]\w+))?|answered|replied|stated|claimed|wrote)(?:,(?: \w+){{1,5}},)?\s+(?:that\s+)?(?P<what>\S.*)$",
    re.S,
)
_SAID_ENDS = re.compile(
    r"(?:\.(?!\d)|[;!?()\n\"“”])|\s[-–—]\s|,\s|\s(?:and then|and (?:i|he|she|they|it|its)|(?:I thought|well (?:I|it|the|my)|there (?:was|is) no)(?= \w)|(?:its|it['’]s|it is)(?= \d)|but|when|because|cos|['’]?cause(?= (?:i|he|she|they|we)\b)|which is)\b",
    re.I,
)


_WITH_ITS_REASON: Final = re.compile(
    r"(?P<what>(?:[^.;!?()\n\"“”,]|(?<=\d)[.,](?=\d))*\b(?:left|leave|leaving|quit|resigned|moved|missed|late|cancelled|stopped|gave up|could(?: not|n['’]t)|was off)\b(?:[^.;!?()\n\"“”,]|(?<=\d)[.,](?=\d))*?)"
    r" (?P<why>because (?:it|the|my|our|there|of)\b(?:[^.;!?()\n\"“”,]|(?<=\d)[.,](?=\d)){3,60})",
    re.IGNORECASE,
)
"""A reason that was part of what was said: it is the reason that may be untrue."""


_SAID_YES = re.compile(
    r"\b(?:asked|wanted to know)(?: me)? (?:if|whether) (?P<what>I\b(?:[^.;:!?,\n]|(?<=\d)[.,](?=\d)){4,80}?),? (?:and|so|but) I (?:just |simply )?(?:said|answered|told (?:them|him|her)) "
    r"(?:that )?(?:yes|I (?:did|do|have|had|am|was|can|could))\b",
    re.I,
)


_SUBJECTS: Final = frozenset("i we you it there nobody everybody everyone somebody someone".split())
_NO_VERB: Final = frozenset(
    """
    down up by in on at to from of for with about after before because when while until than then as the a an my our your
    his her their and or but so if twice once again back out over off too wrong anyway loud louder straight later first
    myself not never always
    """.split()
)
_FINITE_VERB: Final = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|do|does|did|can|cannot|could|will|would|shall|should|must|may|might|need|needs|\w+n['’]t"
    r"|went|ran|came|got|made|took|gave|left|led|built|wrote|kept|held|put|cut|lost|won|sold|paid|sent|saw|knew|began|broke|fell|"
    r"stood|spoke|taught|thought|brought|bought|met|grew|rose|felt|meant|became|(?!hundred\b)\w{2,}[^e\W]ed|[^\W\d]*(?:us|elev|mov|sav|liv|serv|clos|prov|agre)ed)\b"
    r"|\b[^\W\d]{2,}[^s\W]s (?:the|an?|my|our|your|its|no|every|each|any|it|them|only|always|never)\b"
    r"|\b(?:needs|takes|gives|makes|runs|holds|keeps|uses|works|means|gets|stands|comes|goes|costs|knows|says|belongs|depends|"
    r"ends|starts|begins|lasts|allows|includes|requires|happens|lies|owns|pays|earns|lives|closes|opens|applies|exists)\b",
    re.IGNORECASE,
)


_BEGINS_A_DEED: Final = frozenset("laid left made let got went did sent had was were is".split())
_BEGINS_WITH_A_NUMBER: Final = re.compile(rf"\W*{NUMBER}(?!\w)", re.IGNORECASE)


def is_clause(words: str) -> bool:
    """Whether the words can stand after "I said that": somebody or something, and what it does or is."""
    said = words_of(in_full(words))
    if said and _BEGINS_WITH_A_NUMBER.match(words):  # "two metres a second" has no verb, for all its "-s a"
        return re.search(r"\b(?:is|are|was|were|has|have|had|will|would|can|could)\b", words, re.IGNORECASE) is not None
    if not said or said[0] in _NO_VERB - {"the", "a", "an", "my", "our", "your", "his", "her", "their", "if", "when"}:
        return False
    if said[0] in _BEGINS_A_DEED or said[0].endswith("ed"):  # "laid off and signed it" has nobody who did it
        return False
    if said[0] not in _SUBJECTS:
        return _FINITE_VERB.search(in_full(words).split(" ", 1)[-1]) is not None
    after = [word for word in said[1:] if word not in ("never", "always", "not", "once", "just", "only", "also")]
    return bool(after) and after[0] not in _NO_VERB and not after[0].endswith("ly")


# "He asked was my ticket in date and I said yes", as people tell it.
_SAID_YES_TO_IT: Final = re.compile(
    r"\b(?:ask(?:s|ed)(?: me)?|want(?:s|ed) to know)(?: if| whether)? (?:(?P<verb>is|was|are|were) (?P<subject>(?:my|the|our) (?:[\w'’-]+ ){1,4}?)"
    r"(?=(?:in|on|up|at|with|under|still|valid|current|clean|done|finished|ready|paid|signed|complete|legal|insured|registered|tested|available)\b)"
    r"|(?P<do>do|have|had|am|can|could|was|will) (?P<self>I) )(?P<rest>(?:[^.;:!?,\n]|(?<=\d)[.,](?=\d)){3,80}?),? (?:and|so|but) I (?:just |simply )?"
    r"(?:sa(?:id|ys?)|answer(?:ed|s)|t(?:old|ells?) (?:him|her|them)) (?:that )?(?:yes|aye|yeah|yep)\b",
    re.IGNORECASE,
)


# 'She asked "have you worked with Kafka?" and I said yes'
_SAID_YES_TO_THEIR_WORDS: Final = re.compile(
    r"\bask(?:s|ed)(?: me)?,?:? [\"“](?:so,? )?(?P<verb>have you(?: ever)?|are you|can you|do you (?=(?:have|speak|know|hold|own|use|work|drive|live)\b)) ?(?P<rest>(?:[^\"“”?.!,\n]|(?<=\d)[.,](?=\d)){3,60})\?[\"”]"
    r"[^.!?\n\"“”]{0,60}?\bI (?:just |simply )?(?:said|answered|told (?:them|him|her)),? (?:that )?[\"“]?(?:yes|aye|yeah|yep|of course|sure)\b",
    re.IGNORECASE,
)
_OF_MYSELF: Final = {"have": "I had ", "are": "I was ", "can": "I could ", "do": "I "}
_AS_SAID: Final = re.compile(r"\byour(self|s)?\b|\byou\b", re.IGNORECASE)
"""Of a question what is no answer as it stands: "your own team"."""


def _yes_to(text: str) -> tuple[int, str] | None:
    """Where a "yes" ends, and what it said yes to."""
    if (answered := _SAID_YES_TO_THEIR_WORDS.search(text)) and not _AS_SAID.search(answered["rest"]):
        return answered.end(), f"{_OF_MYSELF[answered['verb'].split()[0].lower()]}{answered['rest'].strip()}"
    if answered := _SAID_YES.search(text):
        return answered.end(), answered["what"]
    if answered := _SAID_YES_TO_IT.search(text):
        who, verb = answered["subject"] or "I ", answered["verb"] or answered["do"]
        helps = "" if verb.lower() == "do" else f"{verb.lower()} "
        return answered.end(), f"{who}{helps}{answered['rest']}"
    return None


def end_of_what_was_said(text: str) -> int:
    """Where the statement in "I told them ..." ends; -1 where none is told."""
    if answered := _yes_to(text):
        return answered[0]
    found = _SAID.search(text)
    if found is None:
        return -1
    stop = _SAID_ENDS.search(text, found.start("what"))
    return stop.start() if stop else found.end()


_MARKED_WORD: Final = re.compile(r"[\"“](\w+(?: \w+)?)[\"”](?=\s+\w)")
"""A word or two set off in the middle of what was said: 'I said I had done "loads" of it'."""


_NO_STATEMENT: Final = frozenset(
    "no yes nothing sorry to about what why how hello hi thanks thank cheers you well not oh".split()
)
"""How words begin that state nothing."""
_ECHOES: Final = re.compile(
    r"I (?:do|did|could|can|have|had|am|was|would|will)(?: (?:of course|surely|sure|indeed|too|yes|so|it|that|not|rather))*(?: today)?|.*\bsorry\b.*",
    re.IGNORECASE,
)
"""What says no more than yes or no ("I do of course"), and an apology: neither tells what was not true."""
_WAS_THAT: Final = re.compile(r"\Awas (?:that )?(?=(?:I|we|it|there|my|our)\b)", re.IGNORECASE)
"""Of "What I said was that I had been unwell"."""


def what_was_said(text: str) -> str:
    """The statement in "I told them (that) ...", as it stands after "I told you that"; empty if not safe.

    "He asked if I had used it and I said yes" tells one too.
    """
    text = _MARKED_WORD.sub(r"\1", text)
    if answered := _yes_to(text):
        said = in_full(" ".join(answered[1].split()))
        return said if is_clean(said) and not PEOPLE & set(words_of(said)) and "'" not in said else ""
    found = _SAID.search(text)
    if found is None:
        return ""
    told = _WAS_THAT.sub("", found.group("what"))
    reason = _WITH_ITS_REASON.match(told)
    said = in_full(" ".join((reason[0] if reason else _SAID_ENDS.split(told, maxsplit=1)[0]).split())).strip()
    words = words_of(said)
    if not 3 <= len(words) <= 18 or not is_clean(said) or PEOPLE & set(words) or "'" in said.replace("'s", ""):
        return ""
    if words[0] in _NO_STATEMENT or not is_clause(said) or _ECHOES.fullmatch(said):
        return ""
    named = said[:1].isupper() and words[0] not in ("the", "a", "an", "my", "our", "it", "we")
    return said if named or words[0] == "i" else said[0].lower() + said[1:]


_OF_THE_CALENDAR: Final = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b"
)
_SPOKEN: Final = re.compile(
    r"(?:\?[\"”]?|\bask(?:s|ed)?\b[^.!?\n]{0,80}),? (?:and |so |but )?I (?:just |simply )?(?:said|answered|replied|told (?:him|her|them)),? [\"“](?P<what>[^\"”\n]{2,60})[\"”]",
    re.IGNORECASE,
)
_MOST_OF_AN_ANSWER: Final = 7  # words; a longer one is no bare answer
_NO_ANSWER: Final = frozenset(
    """
    no yes yeah yep nope nothing something anything everything sorry thanks thank please hello hi goodbye bye cheers well oh
    it so that this these those them him her you all what why how when where who which if whether as like exactly just
    his their
    """.split()
)
_ABOUT_SO_MANY: Final = re.compile(
    rf"(?:about|around|over|under|nearly|almost|roughly|maybe|only|at least|more than|less than|some) {NUMBER}\b",
    re.IGNORECASE,
)
_A_NUMBER: Final = re.compile(rf"{NUMBER}(?!\w)", re.IGNORECASE)
_GOES_ON: Final = re.compile(
    r"\s*,\s*(?!(?:its?|that|this|but|which|he|she|they|I|we|not|though|so)\b)[\w'’+#.-]+(?: [\w'’+#.-]+)?(?:,| and | or )",
    re.IGNORECASE,
)


def what_was_answered(text: str, *, asked_for: bool = False) -> str:
    """The bare answer in "I said around two hundred", to be quoted as it was said; empty if it was a clause, or is not safe.

    `asked_for`: a question stands before it that the words do not hold.
    """
    if (spoken := _SPOKEN.search(text)) and (3 <= len(words_of(spoken["what"])) <= _MOST_OF_AN_ANSWER):
        said = spoken["what"].strip(" .,;!")
        return said if is_clean(said) and "'" not in said and not PEOPLE & set(words_of(said)) else ""
    found = _SAID.search(text)
    if found is None or found["how"] in ("claimed", "wrote"):
        return ""
    stop = _SAID_ENDS.search(found["what"])
    said = in_full(" ".join(found["what"][: stop.start() if stop else None].split())).strip(" ,")
    words = words_of(said)
    if not 1 <= len(words) <= _MOST_OF_AN_ANSWER or not is_clean(said) or "'" in said or PEOPLE & set(words):
        return ""
    counts = _A_NUMBER.match(said) or _ABOUT_SO_MANY.match(said)
    asked = asked_for or re.search(r"\bask(?:s|ed)?\b|\bquestion\b", text[: found.start()], re.IGNORECASE)
    unclear = words[0] in _NO_ANSWER or (words[0] in _NO_VERB - {"the", "a", "an"} and not _ABOUT_SO_MANY.match(said))
    acted = found["how"] == "answered" and words[0] in ("the", "my", "our")  # "I answered the question twice"
    listed = stop is not None and _GOES_ON.match(found["what"], stop.start())
    told_how = words[-1] in ("well", "twice", "times", "properly", "once") or words[-1].endswith("ly")
    if unclear or acted or listed or told_how or is_clause(said) or not (counts or asked):
        return ""
    return with_capitals(said)


def with_capitals(text: str) -> str:
    """The text with days and months written as names."""
    return _OF_THE_CALENDAR.sub(lambda named: named[0].capitalize(), text)


_ASKED_FOR_IT: Final = re.compile(
    r"\bask(?:s|ed)?(?: me| us)?(?: for| about)? (?P<asked>(?:which|what|when|where|how|the|my)\b(?:[^.;:!?,\n]|(?<=\d)[.,](?=\d)){3,90}?),? (?:and|so|but) I\b",
    re.IGNORECASE,
)


def what_was_asked(text: str) -> str:
    """The question before a bare answer, as it stands after "You asked" ("which prior I used"); empty if not safe."""
    found = _ASKED_FOR_IT.search(text)
    asked = as_topic(found["asked"]) if found else ""
    return "" if re.match(r"(?:what|which) (?:is|was|are|were)\b", asked, re.IGNORECASE) else asked


_CAUSE = re.compile(
    r"^(?:the|my|our|a|an)\s(?:[\w'’-]+\s){1,5}?(?:was|were|had been|broke|failed|stopped|caught|closed|went|cut|would|did|burst|froze)\b.*$"
    r"|^(?:the|my|our|a|an)\s(?:[\w'’-]+\s){0,4}(?:cancelled|delayed|diverted|broke down|failed|burst)\b.*$",
    re.I,
)
_OF_ANOTHERS_WAY = re.compile(
    r"(?:the|an?) (?:interviewer|manager|boss|panel|chair|director|recruiter|owner|examiner|client|customer|other)\w*['’]",
    re.I,
)
"""What held another up is no reason of one's own."""
_TOO_PRIVATE = re.compile(
    r"\b(?:ill|illness|sick|sickness|hospital|doctor|died|death|dead|funeral|divorce|pregnan\w*|cancer|heart|surgery|diagnos\w*|anxiety|"
    r"depress\w*|panic|mum|mam|mom|mother|dad|father|son|daughter|child|children|kid|kids|baby|wife|husband|partner|sister|brother|"
    r"nan|gran\w*|sugar|migraine|tablets|jab|miscarr\w*|police|money|rent|debt\w*)\b",
    re.I,
)


def as_cause(text: str) -> str:
    """An outside cause as one plain clause ("my train was cancelled"); empty if it is private, long or not safe."""
    clause = re.split(r"\.(?!\d)|:(?!\d)|[;!?(\n]|\s[-–—]\s|,\s|\s(?:and|so|because|cos)\s", text.strip())[0].strip()
    clause = in_full(" ".join(clause.split()))
    words = words_of(clause)
    if not 3 <= len(words) <= 12 or not is_clean(clause) or _TOO_PRIVATE.search(clause):
        return ""
    if not _CAUSE.match(clause) or _OF_ANOTHERS_WAY.match(clause) or (PEOPLE | {"i", "me", "we", "us"}) & set(words):
        return ""
    return clause[0].lower() + clause[1:]


_STARTS_CLAUSE = re.compile(
    r"^(?:I|we|it|there|you|this|that|the|my|our|a|an|in|on|at|with|for|from|as|since|[A-Z]\w*|\d[\d.,]*(?: \w+){0,2}(?= (?:is|are|was|were|needs?|takes?|holds?)\b))\b.*\b(?:is|are|was|were|has|have|had|do|does|"
    r"did|can|will|would|needs?|takes?|gives?|makes?|runs?|holds?|keeps?|uses?|works?|means?|gets?|stands?|led|ran|built|wrote|made|"
    r"took|cut|kept|held|left|finished|passed|began|\w+ed)\b",
    re.I,
)


def is_sentence(text: str) -> bool:
    """Whether the words can stand as a sentence of their own."""
    return bool(_STARTS_CLAUSE.match(text)) and len(text.split()) >= 4


def is_whole(text: str) -> bool:
    """Whether an answer stands by itself, and is no bare name or figure."""
    return is_sentence(text) or re.match(r"(?:I|we|you|it) [a-z]+ \S", text, re.IGNORECASE) is not None


_IF_THEY_LIKE = re.compile(
    r"\b(?P<link>if|when|whenever|as|where|what) (?:she|he|they) (?P<verb>like|want|wish|prefer|need|choose|say)s?\b",
    re.I,
)


def to_the_reader(text: str) -> str:
    """An answer as its one reader is told it: "I will bring it to her if she likes" says "you" of them."""
    text = _IF_THEY_LIKE.sub(lambda found: f"{found['link']} you {found['verb']}", text)
    return re.sub(
        r"\b(to|with|for|at|bring|ring|call|help|give|owe) (?:her|him|them)\b(?=\s*(?:[.,;]|$|if|when|on|by|the|a|and|this|next))",
        r"\1 you",
        text,
    )


_MANY: Final = re.compile(
    r"\b(?:the|some|many|most|all|both|two|three|four|five|several|few|other|new|old|my|our|your|these|those) (?:[\w-]+ ){0,2}?"
    r"(?:\w{3,}(?<!s)(?<!u)s|people|children|men|women|staff)\b",
    re.IGNORECASE,
)
_AFTER_A_PREPOSITION: Final = r"\b(about|from|of|with|to|at|for|by|on|in) them\b"
_BY_THEM: Final = (
    r"(?:\w{2,}ed|wrote|said|told|gave|spoke|ran|won|led|made|put|built|set|took|held|began|brought|found)"
)


def to_their_own(text: str, names: Iterable[str] = ()) -> str:
    """What was found out about the reader's own firm, as the reader is told it: "their new depot" is "your new depot".

    `names` are those of the reader. Where others are named before, "they" may be those, and the words stay as they are.
    """
    for name in names:
        if re.search(rf"\b{re.escape(name)}\b", text):
            text = re.sub(rf"\b{re.escape(name)}['’]s\b", "your", text)
            text = re.sub(rf"\b{re.escape(name)}(?: [A-Z][\w'’-]+)? (?={_BY_THEM}\b)", "you ", text)
            text = re.sub(r"\b(?:her|his)(?= [a-z])", "your", text)
    first = re.search(r"\b(?:they|their|theirs|them|themselves)\b", in_full(text), re.IGNORECASE)
    if first and not _MANY.search(in_full(text)[: first.start()]):
        text = in_full(text)
        text = re.sub(_AFTER_A_PREPOSITION, r"\1 you", text, flags=re.IGNORECASE)
        for theirs, yours in (("they", "you"), ("their", "your"), ("theirs", "yours"), ("themselves", "yourselves")):
            text = re.sub(rf"\b{theirs}\b", yours, text, flags=re.IGNORECASE)
    return text[:1].upper() + text[1:]


def as_statement(text: str) -> str:
    """An answer that the person typed, ready for a letter: full words, a full stop, the first letter as typed."""
    text = in_full(" ".join(text.split())).strip(' -–—"“”')
    text = re.sub(r"\[([^\]]*)\]", r"\1", text).replace("!", ".")
    if not text:
        return ""
    return text if text[-1] in ".?" else text.rstrip(",;:") + "."
