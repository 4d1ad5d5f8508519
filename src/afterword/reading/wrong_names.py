"""The wrong name that was said, and the right one: "called Priya Preeti", "said Northwind when it is Northlight"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.core.account import Spotted, WrongName
from afterword.core.occasion import Quote
from afterword.reading.insult import bad_names
from afterword.reading.names import fold, is_name, same_name
from afterword.reading.quoting import level
from afterword.reading.roles import ROLE

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mister|Dr|Doctor|Prof|Professor|Herr|Frau|Señora?|Sir|Madam)\.?"
_CAP = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]+(?:['-][^\W\d_]+)*"
_NAME = rf"(?:{_TITLE} )?{_CAP}(?: {_CAP})?"
_ANY = rf"(?:{_TITLE} )?(?:(?:di|de|van|von|da|del) )?[^\W\d_]{{3,}}(?:['-][^\W\d_]+)*"
_SAY = r"(?:say|said|saying|says|called|calling|call|wrote|writing|typed|read)"
_PERSON = r"(?:him|her|them|it|the (?:boss|chief|chair|manager|lady|man|guy|interviewer|director|doctor|company|firm))"
_TIMES = r"(?:,? (?:once|twice|two times|three times|the whole time|all the time|throughout|by mistake|first|again and again))?"


# (pattern, whether small letters may spell the names). The groups are `said` and, where it is there, `right`.
_FAMILY: tuple[tuple[re.Pattern[str], bool], ...] = tuple(
    (re.compile(words, re.IGNORECASE if loose else 0), loose)
    for words, loose in (
        # called Priya Preeti; calling Ms Quah Quek
        (rf"\b(?:[Cc]all(?:ed|ing)?)\s+(?P<right>(?:{_TITLE}\s+)?{_CAP})\s+[\"']?(?P<said>{_NAME})", False),
        (rf"\bcall(?:ed|ing)?\s+(?P<right>{_ANY})\s+(?P<said>{_ANY})(?=\s|[,.;]|$)", True),
        # called the manager Mrs Croft; kept calling the other girl ellie
        (rf"\b[Cc]all(?:ed|ing)?\s+(?:the|their|our|my|his|her)\s+(?:(?!(?:and|but|to|so)\b)[a-z]+\s+){{1,3}}[\"']?(?P<said>{_NAME})", False),
        (rf"\bcall(?:ed|ing)?\s+(?:the|their|our|my|his|her)\s+(?:(?!(?:and|but|to|so)\b)[a-z]+\s+){{1,3}}(?P<said>{_ANY})(?=\s+(?:and|but|because|cos|twice|when|by|all|the|instead|she|he)\b|[,.;]|$)", True),
        # began with "Mr Iwaski"
        (rf"\b(?:began|started|opened)\s+with\s+[\"'](?P<said>{_TITLE}\s+{_CAP})[\"']", False),
        # then Mr Patal, after "called him Mr Pattle"
        (rf"\b[Cc]all(?:ed|ing)?\s+(?:him|her|them)\s+{_ANY}[^.!?\n]{{0,12}}?(?:,|\.|\s)\s*(?:and\s+)?then\s+(?P<said>{_TITLE}\s+[^\W\d_]{{3,}})", True),
        # addressed Prachi as Priyanka
        (rf"\b(?:address|greet|introduc|thank|refer\s+to|hail)(?:ed|ing)?\s+(?:to\s+)?(?P<right>{_NAME})\s+(?:as|with)\s+[\"']?(?P<said>{_NAME})", False),
        (rf"\baddress(?:ed|ing)?\s+(?P<right>{_ANY})\s+as\s+[\"']?(?P<said>{_ANY})", True),
        # Preeti instead of Priya
        (rf"[\"']?(?P<said>{_NAME})[\"']?\s+(?:instead\s+of|rather\s+than)\s+[\"']?(?P<right>{_NAME})", False),
        (rf"\b{_SAY}\s+(?:{_PERSON}\s+)?[\"']?(?P<said>{_ANY})[\"']?\s+(?:instead\s+of|rather\s+than)\s+[\"']?(?P<right>{_ANY})", True),
        # Northwind when it is Northlight; Dave, his name is Dan
        (
            rf"[\"']?(?P<said>{_NAME})[\"']?{_TIMES}\s*(?:,|\.|;|:|-|–|—|and|but|when|though|although|whereas|while|because)*\s+(?:when\s+|and\s+|but\s+)?(?:it'?s|it\s+is|it\s+was|he'?s|she'?s|they'?re|he\s+is|she\s+is|"
            rf"(?:his|her|their|the|whose)(?:\s+real)?\s+name(?:'s|\s+is|\s+was)|(?:the\s+)?(?:company|firm|place|groom|bride|name)\s+is(?:\s+called)?|(?:he|she|it)\s+is\s+called)\s+(?:actually\s+|really\s+|in\s+fact\s+|called\s+|plain\s+|of\s+course\s+)*[\"']?(?P<right>{_NAME})",
            False,
        ),
        (
            rf"\b{_SAY}\s+(?:{_PERSON}\s+)?[\"']?(?P<said>{_ANY})[\"']?{_TIMES}\s+(?:when|and|but|though|because)\s+(?:it'?s|it\s+is|it\s+was|he'?s|she'?s|(?:his|her|their|the)\s+name(?:'?s|\s+is|\s+was))\s+(?:actually\s+|really\s+|called\s+)*[\"']?(?P<right>{_ANY})",
            True,
        ),
        # It's Dan, not Dave
        (rf"\b(?:[Ii]t'?s|[Ii]t\s+is|name\s+is|name's|am|I'm)\s+(?P<right>{_NAME}),?\s+not\s+[\"']?(?P<said>{_NAME})", False),
        # to Herr Sørensen I said two times Herr Sörgel
        (rf"\b[Tt]o\s+(?:the\s+\w+,?\s+)?(?P<right>{_NAME}),?\s+I\s+(?:say|said)(?:\s+(?:two\s+times|twice|once|always))?\s+[\"']?(?P<said>{_NAME})", False),
        # I say Frau Sanchez to her; called her Shannon; called him mister napolitano
        (rf"\bI\s+(?:say|said)\s+[\"']?(?P<said>{_NAME})[\"']?\s+to\s+(?:her|him|them)\b", False),
        (
            rf"\b(?:[Cc]all(?:ed|ing)?|[Aa]ddress(?:ed|ing)?|[Mm]isnam(?:ed|ing))\s+(?:\w+\s+)?(?:him|her|them)\s+(?:as\s+|by\s+the\s+name\s+)?[\"']?(?P<said>{_NAME})",
            False,
        ),
        (rf"\b(?:call(?:ed|ing)?|addressed)\s+(?:him|her|them)\s+(?P<said>{_TITLE}\s+[^\W\d_]{{3,}})", True),
        (rf"\b(?:[Tt]his\s+angel|[Hh]er|[Hh]im)\s+I\s+called(?:\s+(?:two\s+times|twice))?\s+[\"']?(?P<said>{_NAME})", False),
        # gathered for Temitope and Kunle; the groom is called Kola
        (rf"(?P<said>{_CAP});\s+the\s+\w+\s+is\s+called\s+(?P<right>{_CAP})", False),
        # "Dave" (it's Dan)
        (rf"[\"'](?P<said>{_NAME})[\"']\s*\((?:it'?s|he'?s|she'?s|actually)\s+(?P<right>{_NAME})\)", False),
    )
)  # fmt: skip
_CORRECTION = re.compile(
    rf"[\"'](?:[Ss]till\s+|[Ii]t'?s\s+|[Aa]ctually,?\s+|[Nn]o,?\s+|[Aa]ctually,?\s+it'?s\s+)?(?P<right>{_NAME})[,.!]?(?:\s+actually)?[,.!]?[\"']"
    rf"|\b(?:[Ii]t'?s|[Ii]t\s+is|[Ss]he'?s|[Hh]e'?s|name\s+is|name's|actually|is\s+called)\s+(?:actually\s+|really\s+)?(?P<name>{_NAME})"
)
REACH = 160
_IS_CALLED = re.compile(
    r"(?:\b(?:is|was|were|are|m[ae]n|wom[ae]n|lad(?:y|ies)|guys?|blokes?|girls?|boys?|lads?|chaps?|gents?|persons?|ones?|someone|somebody|"
    rf"kids?|students?|gentlem[ae]n|firm|company|place|street|{ROLE})|'s"
    r"|\b(?:an?|another|some)\s+(?:[\w'-]+\s+)?(?!(?:later|bit|while|once|twice|times?|minutes?|moments?|\w+ly)\b)[\w'-]+,?)\s+\Z",
    re.IGNORECASE,
)
"""Before "called X Y" this says who somebody is ("a woman called Morag Sim"), and not that they were called by a wrong name."""
_A_CALL = re.compile(
    r"\b(?:the|an?|this|that|our|my|their|his|her|last|next|first|second|same|video|phone|zoom|teams|conference|review|team|client|sales|skype|on|in|during|after)\s+\Z",
    re.IGNORECASE,
)
"""Before "call" this says that it is one that was held: "in the call the head, Mr Rao, asked"."""
_STOP = frozenset(
    """the a an i he she they it we you and but so not him her them his their my your our me us because when then as
    that this sir madam miss for from about into with names back out up by on in at to of off over again twice once
    just only very all everyone everybody somebody someone people one two three hr cv is was said""".split()
)


def wrong_names(account: str, people: Sequence[Spotted]) -> tuple[WrongName, ...]:
    """The wrong names that were said, each with the right one where the text or the people of the account give it."""
    text = level(account)
    found: list[WrongName] = []
    for said, right in _pairs(text):
        if any(said[0] < other.said.end and other.said.start < said[1] for other in found):
            continue
        span = right or _corrected(text, said) or _resembling(said, people, text)
        found.append(WrongName(_quote(account, said), _quote(account, span) if span else None))
    return tuple(sorted(found, key=lambda wrong: wrong.said.start))


def said_instead(text: str) -> list[tuple[int, int]]:
    """Where wrong names stand in a levelled text: they name nobody who was there."""
    return [said for said, _ in _pairs(text)]


def put_right(text: str) -> list[tuple[int, int]]:
    """Where wrong names stand whose right one is told apart from them: "I said Northwind, it's Northlight"."""
    return [said for said, right in _pairs(text) if right and (said[1] < right[0] or right[1] + 1 < said[0])]


def _pairs(text: str) -> Iterator[tuple[tuple[int, int], tuple[int, int] | None]]:
    insults = bad_names(text)
    for pattern, loose in _FAMILY:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in insults):
                continue
            if match[0][:6].lower() == "called" and _IS_CALLED.search(text, max(0, match.start() - 60), match.start()):
                continue
            if match[0][:4].lower() == "call" and _A_CALL.search(text, max(0, match.start() - 30), match.start()):
                continue
            said = match.span("said")
            right = match.span("right") if "right" in pattern.groupindex else None
            words = [text[a:b] for a, b in (said, right) if (a, b)] if right else [text[slice(*said)]]
            if any(fold(word).split()[-1] in _STOP or fold(word) in _STOP for word in words):
                continue
            if loose and not all(is_name(word.split()[-1]) or re.match(_TITLE + r"\s", word, re.I) for word in words):
                continue
            if right and fold(text[slice(*said)]) == fold(text[slice(*right)]):
                continue
            yield said, right


def _corrected(text: str, said: tuple[int, int]) -> tuple[int, int] | None:
    """The name that somebody put right soon after ("It's Dan", "Still Prachi")."""
    for match in _CORRECTION.finditer(text, said[1], min(len(text), said[1] + REACH)):
        group = "right" if match["right"] else "name"
        word = match[group]
        if (
            fold(word) not in _STOP
            and fold(word) != fold(text[slice(*said)])
            and (is_name(word.split()[-1]) or re.match(_TITLE, word))
        ):
            return match.span(group)
    return None


def _resembling(said: tuple[int, int], people: Sequence[Spotted], text: str) -> tuple[int, int] | None:
    """The one person whose name looks or begins like the wrong one."""
    word = fold(text[slice(*said)]).split()[-1]
    like = [
        person.quote
        for person in people
        if (part := fold(person.name).split()[-1]) != word and (same_name(word, part) or part[:3] == word[:3])
    ]
    return (like[0].start, like[0].end) if len(like) == 1 else None


def _quote(account: str, span: tuple[int, int]) -> Quote:
    return Quote(span[0], span[1], account[slice(*span)])
