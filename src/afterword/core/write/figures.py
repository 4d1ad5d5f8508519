"""A wrong figure and the right one, told in one breath: "I said fourteen, it was nine"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.core.judge.wrong_figure import NUMBER, SAID_AND_TRUE, TRUE_AND_SAID
from afterword.core.occasion import Quote
from afterword.core.write.instead import Instead, in_full_size
from afterword.core.write.own_words import PEOPLE, as_topic, in_full, is_clean, is_sentence, what_was_said, words_of

_REACH: Final = 160
_SPOKEN: Final = frozenset(("said", "told", "answered", "claimed", "gave"))
_IN_A_TALK: Final = re.compile(r"\b(?:ask(?:ed|s)|question|interview\w*)\b", re.IGNORECASE)
"""In a talk one "puts" a figure by saying it."""
_ASKED: Final = re.compile(
    r"\b(?:how (?:many|much|long|often|big|far|old|large)|what (?:number|share|percentage))\b[^.?!;\n]{3,90}",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"\s*(?:,|\?|\band\b|\bso\b|\bbut\b)?\s*$", re.IGNORECASE)
_MOST: Final = 12  # words of what was said


@dataclass(frozen=True, slots=True)
class Figures:
    """What was said and what is true, as a letter says them; `asked` is what it was about, where a question tells it.

    `how` is the teller's own word for it: "said", or "put" and "wrote" of what stands on paper.
    """

    said: str
    true: str
    asked: str = ""
    how: str = "said"

    @property
    def is_on_paper(self) -> bool:
        """Whether it was put down, so that nobody spoke of it."""
        return self.how not in _SPOKEN

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a figure was said, so that only a question can tell what it counts."""
        return not _COUNTED.sub("", NUMBER.sub("", self.said)).strip(" .,-")

    @property
    def exact(self) -> str:
        """The same statement with the true figure ("my class had 26 children"); empty where only a figure was said."""
        if not is_sentence(self.said) or NUMBER.match(self.said):
            return ""
        return _WAS_DONE.sub(r"\1", self._with_the_true_one())

    @property
    def amount(self) -> str:
        """The true figure with what it counts ("two point four million a year"), where only a figure was said."""
        return (self._with_the_true_one() or self.true) if NUMBER.match(self.said) else ""

    def _with_the_true_one(self) -> str:
        found, true = list(NUMBER.finditer(self.said)), NUMBER.match(self.true)
        if not found or not true:
            return ""
        before, rest = self.said[: found[-1].start()], self.said[found[-1].end() :].strip()
        if _A_PART.fullmatch(found[-1][0]):
            rest = re.sub(r"^(?:of )?an? ", "", rest)
        unit = self.true[true.end() :].strip()
        if not rest:  # "I had managed 64" lacks its noun
            return f"{before}{self.true}" if unit or _NEEDS_NO_NOUN.search(before) else ""
        if not unit or _same_unit(rest.split()[0], unit.split()[0]):
            return f"{before}{true[0]} {rest}"
        return f"{before}{self.true}" if len(rest.split()) <= _MOST_OF_A_UNIT else ""


_HAD_HAD: Final = re.compile(r"\bhad had\b", re.IGNORECASE)
_WAS_DONE: Final = re.compile(
    r"\bhad (\w+ed|had|led|built|made|taught|sold|kept|held|spent|brought|bought|met|paid|sent|dealt|won|lost|looked|cut)\b",
    re.IGNORECASE,
)
"""What "I said I had ..." puts one step further back than it was."""
_COUNTED: Final = re.compile(
    r"(?:[$£€%]|\b(?:percent|per cent|hundred|thousand|million|billion|k|m|bn|[A-Z]{3}|pounds?|euros?|dollars?|quid|degrees?|c|celsius|years?|months?|weeks?|days?|hours?|minutes?|seconds?|"
    r"about|around|over|under|nearly|almost|roughly|maybe|it|was|is|a|an|and|half|the|for|at|in|on)\b)",
    re.IGNORECASE,
)
_A_PART: Final = re.compile(r"half|a (?:third|quarter)", re.IGNORECASE)
_NEEDS_NO_NOUN: Final = re.compile(r"\b(?:was|were|is|are|be|been|at|to|from|by|of|scored)\s+$", re.IGNORECASE)
_MOST_OF_A_UNIT: Final = 2  # words


def _same_unit(one: str, other: str) -> bool:
    return one.casefold().rstrip("s") == other.casefold().rstrip("s")


def figures_in(account: str, slip: Quote) -> Figures | None:
    """The two figures in the slip's own words, where both can stand in a letter."""
    found = SAID_AND_TRUE.search(slip.text) or TRUE_AND_SAID.search(slip.text)
    if found is None:
        return None
    said, true = (_plain(found[name]) for name in ("said", "true"))
    true = in_full_size(true, said)
    if not said or not true or said.casefold() == true.casefold():
        return None
    how = found["how"].split()[0].lower()
    on_paper = how not in _SPOKEN and not _IN_A_TALK.search(account[: slip.start + found.start("how")])
    return Figures(
        said, true, _asked(account, slip.start + found.start()), found["how"].lower() if on_paper else "said"
    )


def figures_instead(account: str, told: Instead | None, slip: Quote) -> Figures | None:
    """The two figures, where the true one is told in a sentence after the wrong one of the slip."""
    if told is None or not told.is_figure:
        return None
    whole = _plain(what_was_said(slip.text))
    named = whole if told.said in whole and len(list(NUMBER.finditer(whole))) == 1 else ""
    return Figures(named or told.counted or told.said, told.true, _asked(account, told.place))


def _plain(words: str) -> str:
    said = re.sub(r"^that\s+", "", in_full(" ".join(words.split())).strip(" ,"), flags=re.IGNORECASE)
    said = _HAD_HAD.sub("had", re.sub(r" (?:where|which|that|when|while)$", "", said))
    clean = bool(said) and len(said.split()) <= _MOST and is_clean(said) and not PEOPLE & set(words_of(said))
    return said if clean else ""


def _asked(account: str, at: int) -> str:
    before = account[max(0, at - _REACH) : at]
    found = list(_ASKED.finditer(before))
    if not found:
        return ""
    words = re.split(r",|\?|\s(?:and|so|but)\s", found[-1].group())[0]
    rest = _ENDS.sub("", before[found[-1].start() + len(words) :])
    return as_topic(words) if len(rest.split()) <= 3 else ""
