"""Plain facts around a slip, read by rule: minutes late, how often a name was put right, minutes lost."""

from __future__ import annotations

import re

_WORDS = {
    "a": 1, "one": 1, "a couple of": 2, "couple": 2, "two": 2, "three": 3, "a few": 4, "few": 4, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60,
}  # fmt: skip
_TENS = r"(?:twenty|thirty|forty|fifty)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
_NUMBER = rf"(\d{{1,3}}|{_TENS}|a couple of|a few|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
_MINUTES = re.compile(rf"\b{_NUMBER}(?:\s+or\s+so|\s*-\s*ish)?[\s-]*(?:min(?:ute)?s?)\b", re.IGNORECASE)
_HOURS = (
    (re.compile(r"\b(?:three[\s-]quarters of an hour|45 min)", re.IGNORECASE), 45),
    (re.compile(r"\b(?:half an hour|half hour|half-hour)\b", re.IGNORECASE), 30),
    (re.compile(r"\b(?:quarter of an hour|quarter hour)\b", re.IGNORECASE), 15),
    (re.compile(r"\b(?:an hour|one hour|full hour|1 hour|1h)\b", re.IGNORECASE), 60),
    (re.compile(r"\b(?:two|2|three|3) hours\b", re.IGNORECASE), 120),
)
_PAST = re.compile(rf"\b{_NUMBER}[\s-]+(?:past|after)\b", re.IGNORECASE)
_CLOCKS = re.compile(r"\b(\d{1,2})[:.](\d{2})\b")


def number(words: str) -> int | None:
    """The number that a figure or number word names."""
    words = words.lower().strip()
    if words.isdigit():
        return int(words)
    if words in _WORDS:
        return _WORDS[words]
    parts = re.split(r"[\s-]+", words)
    if len(parts) == 2 and parts[0] in _WORDS and parts[1] in _WORDS:
        return _WORDS[parts[0]] + _WORDS[parts[1]]
    return None


def _minutes(text: str) -> int | None:
    for pattern, minutes in _HOURS:
        if pattern.search(text):
            return minutes
    if found := _MINUTES.search(text):
        return number(found.group(1))
    return None


def minutes_late(words: str, around: str) -> int | None:
    """How many minutes late, from the moment's own words, else from what is said around it; None where it is not said."""
    for text in (words, around):
        minutes = _minutes(text)
        if minutes is not None:
            return minutes
        clocks = [int(h) * 60 + int(m) for h, m in _CLOCKS.findall(text)]
        if len(clocks) >= 2 and 0 < abs(clocks[1] - clocks[0]) <= 180:
            return abs(clocks[1] - clocks[0])
    if found := _PAST.search(words):
        value = number(found.group(1))
        return value if value is not None and value >= 5 else None
    return None


def minutes_lost(words: str) -> int:
    """Minutes lost to technical trouble; 0 where it is not said."""
    return _minutes(words) or 0


def times_corrected(around: str) -> int:
    """How often they put a name right: 2 where the text says twice or again."""
    if re.search(
        r"\bcorrect\w*\b[^.]{0,30}\b(?:twice|two times|again|three times)\b|\b(?:twice|again)\b[^.]{0,25}\bcorrect",
        around,
        re.I,
    ):
        return 2
    return 1 if re.search(r"\bcorrected me|put me right|actually it'?s\b", around, re.I) else 0
