"""Names of days and months that are misspelt: "wendesday", "febuary", "thrusday"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from afterword.core.week import MONTHS, WEEKDAYS

_SIGNS: Final = {name: chr(0x16A0 + at) for at, name in enumerate((*WEEKDAYS, *MONTHS))}
_REST: Final = "\u16e6"
_NAMES: Final = {sign: name for name, sign in _SIGNS.items()}
DAY_SIGN: Final = rf"[{_SIGNS[WEEKDAYS[0]]}-{_SIGNS[WEEKDAYS[-1]]}]{_REST}+"
MONTH_SIGN: Final = rf"[{_SIGNS[MONTHS[0]]}-{_SIGNS[MONTHS[-1]]}]{_REST}+"
"""How a misspelt name stands in a text that keeps its places: letters that no account is written in."""
_ANY_SIGN: Final = re.compile(rf"([{_SIGNS[WEEKDAYS[0]]}-{_SIGNS[MONTHS[-1]]}]){_REST}+")
_WORD: Final = re.compile(r"(?<![\w'’-])[a-z]{5,11}(?![\w’-]|'(?!s\b))", re.IGNORECASE)
_ENDINGS: Final = re.compile(r"(?:y|ya|ber|bre|bar|ebr|ust|gst|pril|pirl|rpil|prill)$")
"""How what is meant for a day or month still ends; "Frida", "sundae" and "Augusta" do not."""
_ARE_WORDS: Final = frozenset(("sundry", "sturdy", "friary", "gust"))
_LONG: Final = 8
"""Letters from which two slips of the finger still leave a name to be known."""


def marked(text: str) -> str:
    """The text, as long as it was, with a sign in the place of each misspelt name of a day or month."""
    return _WORD.sub(lambda word: _sign(word[0].lower()) or word[0], text)


def named(words: str) -> str:
    """The words with the names that signs stand for."""
    return _ANY_SIGN.sub(lambda sign: _NAMES[sign[1]], words)


@lru_cache(maxsize=4096)
def _sign(word: str) -> str | None:
    """The sign of the one name that a word is a misspelling of, as long as the word."""
    if word in _SIGNS or word in _ARE_WORDS or not _ENDINGS.search(word):
        return None
    near = sorted((_apart(word, name), name) for name in _SIGNS if len(name) > 4 and name[0] == word[0])
    if not near or near[0][0] > (2 if len(near[0][1]) >= _LONG else 1):
        return None
    if len(near) > 1 and near[1][0] == near[0][0]:
        return None  # "thuesday" may be either
    return _SIGNS[near[0][1]] + _REST * (len(word) - 1)


def _apart(word: str, name: str) -> int:
    """How many letters are left out, put in, changed or swapped with the next (the optimal string alignment distance)."""
    before, last = list(range(len(name) + 1)), list[int]()
    for row, letter in enumerate(word, 1):
        now = [row]
        for at, wanted in enumerate(name, 1):
            steps = min(before[at] + 1, now[-1] + 1, before[at - 1] + (letter != wanted))
            if row > 1 and at > 1 and letter == name[at - 2] and word[row - 2] == wanted:
                steps = min(steps, last[at - 2] + 1)
            now.append(steps)
        before, last = now, before
    return before[-1]
