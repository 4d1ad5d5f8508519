"""Levels that one can hold or reach, from low to high: of a language, a degree, a prize, a rank, how far and how often."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.core.backing import stems
from afterword.core.ground.words import pieces

Scale = tuple[re.Pattern[str], ...]
"""Words for each level, from low to high."""


def _scale(*levels: str) -> Scale:
    return tuple(re.compile(rf"\b(?:{words})\b", re.I) for words in levels)


_RANKS = (
    _scale(
        r"private|recruit", r"lance corporal", r"(?<!lance )corporal", r"sergeant", r"lieutenant", r"captain", r"major"
    ),
    _scale(
        r"student member|affiliate", r"licentiate|associate member", r"(?<!student )(?<!associate )member", r"chartered",
        r"fellow",
    ),
)  # fmt: skip
_SCALES = (
    _scale(
        r"basic|basics|beginner\w*|a1|a2|gcse|school[ -]level|at school|elementary|(?:a )?little|some|rudimentary",
        r"b1|b2|a-level|intermediate|conversational|working knowledge|good|well",
        r"c1|advanced|proficient|confident|strong",
        r"fluent\w*|c2|expert|native|bilingual|first language|mother tongue|perfect",
    ),
    _scale(r"associate", r"professional", r"(?:certified )?expert"),
    _scale(
        r"applied|entered|submitted|put in (?:a|for)",
        r"shortlist\w*|finalist|nominated",
        r"runner-?up|(?:came )?(?:second|third)(?: place| prize)?",
        r"won|winner|came first|first place|first prize",
    ),
    _scale(r"with a pass", r"merit", r"distinction"),
    _scale(r"third", r"2:2|lower second", r"2:1|upper second", r"first[ -]class|is a first|with a first"),
    _scale(
        r"course|workshop|seminar",
        r"certificate|gcse",
        r"a-level|diploma",
        r"degree|bsc|ba|beng|bachelor\w*",
        r"master'?s?|msc|mba|ma",
        r"phd|doctorate",
    ),
    *_RANKS,
)
_REACH = _scale(
    "depot|branch|shop|store|site|ward|department|local|team",
    "town|city|area|county|region|regional",
    "national|nation|nationwide|country|uk",
    "international|world|europe|european",
)
_RANKED = re.compile(
    r"\b(?:best|top|first|second|third|won|winner|prize|award|contest|competition|champion\w*|record|highest|lowest)\b",
    re.I,
)
_REGULARLY = _scale(
    "once|one-off|on one occasion",
    "occasional|occasionally|sometimes|now and then|at times|rarely|seldom|when needed|as needed|on request",
    "regular|regularly|often|frequently|usually|routinely|most (?:days|weeks|shifts)",
    "always|constantly|without exception|every time|all the time|full-time",
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_HOW_OFTEN = tuple(
    re.compile(words, re.I)
    for words in (
        r"\b(?:once|twice) (?:a|each|every) year\b|\byearly\b|\bannual(?:ly)?\b",
        r"\b(?:once|twice) (?:a|each|every) month\b|\bmonthly\b|\bof (?:the|each|every) month\b|\bevery month\b",
        rf"\bfortnight\w*\b|\bevery (?:other|second) (?:week|{_DAY})\b",
        rf"\bonce a week\b|\bweekly\b|\b(?:every|each) (?:week|{_DAY})\b|\bon {_DAY}s\b",
        r"\bdaily\b|\b(?:every|each) (?:day|morning|evening|night)\b",
    )
)


_DEGREE = re.compile(r"\b(?:(?<!not a )degree|bachelor\w*|bsc|ba|beng|master'?s|msc|mba|phd|doctorate)\b", re.I)
_BELOW = re.compile(r"\b(?:btec|nvq|hn[cd]|city (?:and|&) guilds|a-levels?|gcses?|level [1-5])\b", re.I)
"""What is earned before a degree, where no scale has both."""


def level_is_raised(sentence: str, evidence: str, beside: Sequence[str] = ()) -> bool:
    """Whether a level, class, rank, reach or rhythm stands higher than in the evidence; compared skill by skill.

    Where the evidence names none on a scale, the other facts of the same place may.
    """
    for scale in _SCALES:
        for clause in pieces(sentence):
            said = _level(clause, scale)
            if said is None:
                continue
            levels = [_level(piece, scale) for piece in _close(evidence, clause, scale)]
            told = [level for level in levels if level is not None] or [
                level for text in beside if scale in _RANKS and (level := _level(text, scale)) is not None
            ]
            if told and said > max(told):
                return True
    if _DEGREE.search(sentence) and _BELOW.search(evidence) and not any(map(_DEGREE.search, (evidence, *beside))):
        return True
    if _RANKED.search(evidence) and _is_higher(sentence, evidence, _REACH):
        return True
    if _is_higher(sentence, evidence, _REGULARLY):
        return True
    return _is_higher(sentence, evidence, _HOW_OFTEN) or _repeats_what_was_counted(sentence, evidence)


def _repeats_what_was_counted(sentence: str, evidence: str) -> bool:
    """Whether "every month" is said of what a fact counts on one hand."""
    if (
        _level(sentence, _HOW_OFTEN) is None
        or _level(evidence, _HOW_OFTEN) is not None
        or re.search(r"\ba (?:day|week|month|year)\b", evidence)
    ):
        return False
    counted = re.search(r"\b(?:one|two|three|four|five|six|a|an) (?:\w+ )?(\w+)", evidence, re.I)
    return counted is not None and bool(stems(counted[1]) & stems(sentence))


def _is_higher(sentence: str, evidence: str, scale: Scale) -> bool:
    said, told = _level(sentence, scale), _level(evidence, scale)
    return said is not None and told is not None and said > told


def _close(evidence: str, clause: str, scale: Scale) -> list[str]:
    """The pieces of the evidence that speak of the same thing and name a level; all of it where none does."""

    def subject(text: str) -> frozenset[str]:
        for pattern in scale:
            text = pattern.sub(" ", text)
        return stems(text)

    words = subject(clause)
    close = [piece for piece in pieces(evidence) if _level(piece, scale) is not None and subject(piece) & words]
    return close or [evidence]


def _level(text: str, scale: Scale) -> int | None:
    return max((level for level, pattern in enumerate(scale) if pattern.search(text)), default=None)
