"""Feedback on the structure of a practised answer: which parts are there, in its own words, and how long it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.core import settings
from afterword.core.occasion import Quote

_DOING = (
    "asked|built|began|brought|called|checked|chose|cut|drew|found|gave|got|held|kept|led|made|met|put|ran|sat|sent|set|"
    "showed|split|spoke|stood|stopped|taught|took|told|tried|went|won|wrote|rewrote"
)
_NUMBER = re.compile(
    r"\b(?:\d(?:[\d.,]*\d)?(?:\s?%|\s?per ?cent)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|"
    r"fifty|sixty|hundreds?|thousands?|half|third|quarter|twice|doubled|halved)(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d[.,]?")


@dataclass(frozen=True, slots=True)
class PartKind:
    """A part of a story: its name, how it is told, and what to say where it is missing."""

    name: str
    words: re.Pattern[str]
    missing: str


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(words) + r")", re.IGNORECASE)


PARTS: Final[tuple[PartKind, ...]] = (
    PartKind(
        "situation",
        _any(
            r"when I (?:was|worked|started|joined|ran|led)", r"(?:in|since|back in|during) (?:19|20)\d\d", r"last (?:year|spring|summer|autumn|winter|month)",
            r"at (?:my|the) (?:last|old|former|previous|current)", r"(?:we|they|the \w+(?: \w+)?) (?:had|were|was|faced|kept)\b", r"there (?:was|were)\b",
            r"(?:one|a few) (?:day|night|year|week|winter|summer|shift)s?\b", r"at [A-Z]\w+", r"in my (?:last|first|second|current|previous|old)",
        ),
        "Where and when was it, and what was at stake? One sentence will do.",
    ),
    PartKind(
        "task",
        _any(
            r"I (?:had|needed) to\b", r"my (?:job|task|part|role|goal|aim|brief)\b", r"I was (?:asked|responsible|in charge|given|to|supposed)",
            r"it was (?:up to me|my job|on me|mine)", r"(?:the|our) (?:goal|aim|task|target|question) was", r"we (?:had|needed) to\b",
        ),
        "What was yours to do?",
    ),
    PartKind(
        "action",
        re.compile(rf"\bI (?:then |also |first |quickly |personally )?(?:(?!need|want|ask(?:ed)? me)\w{{2,}}ed|{_DOING})\b", re.IGNORECASE),
        'What did you do yourself? Say "I", with the steps in order.',
    ),
    PartKind(
        "result",
        _any(
            r"(?:as a|the|with the) result\b", r"in the end\b", r"(?:which|that|this|it) (?:cut|saved|meant|brought|took|led|made|reduced|raised|halved|doubled)\b",
            r"(?:from|down from|up from) [\w.,%]+(?: \w+){0,3} to [\w.,%]+", r"since then\b", r"(?:afterwards|after that),? (?:we|they|the|it|no)\b",
            r"(?:fell|rose|dropped|went (?:up|down)|grew|shrank) (?:to|by|from)\b", r"by (?:the end|then)\b", r"we (?:finished|shipped|won|kept|delivered|opened|launched|passed)",
            r"(?:they|she|he|the client|the customer|the team) (?:stayed|signed|renewed|thanked|now|still)\b", r"(?:reduced|increased|improved|saved)\b", r"to this day\b",
        ),
        "What came of it? End on it, with a number if there is one.",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundPart:
    """A part of the answer: the words that tell it, or what to add where none do."""

    name: str
    quote: Quote | None
    missing: str


@dataclass(frozen=True, slots=True)
class Structure:
    """What an answer is made of. There is no mark in it, and nothing about voice, face or accent."""

    parts: tuple[FoundPart, ...]
    number: Quote | None
    words: int
    seconds: int
    lines: tuple[str, ...]

    @property
    def found(self) -> tuple[str, ...]:
        """The names of the parts that are there."""
        return tuple(part.name for part in self.parts if part.quote is not None)


def structure_of(answer: str, *, behavioural: bool, seconds: int = 0) -> Structure:
    """What is there and what is missing. A question that asks for no story needs an answer and one fact only."""
    parts = tuple(_part(kind, answer) for kind in PARTS) if behavioural else ()
    number = _number(answer)
    words = len(answer.split())
    lines = [*_on_parts(parts), *_on_number(number), *_on_length(words, seconds)]
    return Structure(parts, number, words, seconds, tuple(lines))


def _number(answer: str) -> Quote | None:
    """The first number that counts something: figures before words, and no year."""
    found = [match for match in _NUMBER.finditer(answer) if not _YEAR.fullmatch(match.group())]
    match = next((one for one in found if one.group()[0].isdigit()), found[0] if found else None)
    return Quote(match.start(), match.end(), match.group()) if match else None


def _part(kind: PartKind, answer: str) -> FoundPart:
    match = kind.words.search(answer)
    return FoundPart(kind.name, _clause(answer, match) if match else None, kind.missing)


def _clause(answer: str, match: re.Match[str]) -> Quote:
    """The words found, up to the end of their sentence or to about a line."""
    end = min(match.start() + 90, len(answer))
    stop = re.search(r"[.!?;\n]", answer[match.end() : end])
    end = match.end() + stop.start() if stop else end
    if end < len(answer) and answer[end - 1].isalnum() and answer[end].isalnum():
        end = max(answer.rfind(" ", match.end(), end), match.end())
    return Quote(match.start(), end, answer[match.start() : end])


def _on_parts(parts: tuple[FoundPart, ...]) -> list[str]:
    if not parts:
        return []
    there = [part.name for part in parts if part.quote is not None]
    gone = [part for part in parts if part.quote is None]
    lines = [f"{_listed(there).capitalize()} {'is' if len(there) == 1 else 'are'} there."] if there else []
    return lines + [f"No {part.name} was found. {part.missing}" for part in gone]


def _on_number(number: Quote | None) -> list[str]:
    if number is not None:
        return [f'There is a number in it: "{number.text}".']
    return ["There is no number in it. How many, how long, or how much less?"]


def _on_length(words: int, seconds: int) -> list[str]:
    least, most = settings.ANSWER_WORDS
    aloud = round(60 * words / settings.SPEECH_PACE)
    length = f"{words} word{'s' * (words != 1)}, about {aloud} second{'s' * (aloud != 1)} aloud"
    if words < least:
        line = f"{length}: short. There is room for one fact more."
    elif words > most:
        line = f"{length}: long. Two minutes is about what people can follow."
    else:
        line = f"{length}: a good length."
    return [line, f"It took you {seconds // 60}:{seconds % 60:02d}."] if seconds > 0 else [line]


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
