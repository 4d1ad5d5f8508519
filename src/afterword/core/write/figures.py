"""A wrong figure and the right one, told in one breath: "I said fourteen, it was nine"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.core.judge.wrong_figure import NUMBER, SAID_AND_TRUE, TRUE_AND_SAID
from afterword.core.occasion import Quote
from afterword.core.write.own_words import PEOPLE, as_topic, in_full, is_clean, words_of

_REACH: Final = 160
_ASKED: Final = re.compile(
    r"\b(?:how (?:many|much|long|often|big|far|old|large)|what (?:number|share|percentage))\b[^.?!;\n]{3,90}",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"\s*(?:,|\?|\band\b|\bso\b|\bbut\b)?\s*$", re.IGNORECASE)
_MOST: Final = 12  # words of what was said


@dataclass(frozen=True, slots=True)
class Figures:
    """What was said and what is true, as a letter says them; `asked` is what it was about, where a question tells it."""

    said: str
    true: str
    asked: str = ""

    @property
    def exact(self) -> str:
        """The same statement with the true figure ("my class had 26 children"); empty where only a figure was said."""
        found = list(NUMBER.finditer(self.said))
        if not found or len(self.said.split()) < 4:
            return ""
        rest = self.said[found[-1].end() :]
        true = self.true if not rest.strip() else self.true.split()[0]
        return f"{self.said[: found[-1].start()]}{true}{rest}"


def figures_in(account: str, slip: Quote) -> Figures | None:
    """The two figures in the slip's own words, where both can stand in a letter."""
    found = SAID_AND_TRUE.search(slip.text) or TRUE_AND_SAID.search(slip.text)
    if found is None:
        return None
    said, true = (_plain(found[name]) for name in ("said", "true"))
    if not said or not true or said.casefold() == true.casefold():
        return None
    return Figures(said, true, _asked(account, slip, slip.start + found.start()))


def _plain(words: str) -> str:
    said = re.sub(r"^that\s+", "", in_full(" ".join(words.split())).strip(" ,"), flags=re.IGNORECASE)
    clean = bool(said) and len(said.split()) <= _MOST and is_clean(said) and not PEOPLE & set(words_of(said))
    return said if clean else ""


def _asked(account: str, slip: Quote, at: int) -> str:
    before = account[max(0, at - _REACH) : at]
    found = list(_ASKED.finditer(before))
    if not found:
        return ""
    words = re.split(r",|\?|\s(?:and|so|but)\s", found[-1].group())[0]
    rest = _ENDS.sub("", before[found[-1].start() + len(words) :])
    return as_topic(words) if len(rest.split()) <= 3 else ""
