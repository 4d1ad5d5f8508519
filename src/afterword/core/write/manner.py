"""How a letter is to sound: its tone, its English, its length, and the writer's own voice where it was shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from afterword.core.write.passage import Passage, replaced
from afterword.core.write.voice import Voice

_SHORT_SHARE = 3  # a short letter uses the first third of the room that its shape leaves


class Tone(StrEnum):
    """How near the letter stands to its reader."""

    FORMAL = "formal"
    PLAIN = "plain"
    WARM = "warm"


class English(StrEnum):
    """Whose spelling and habits; the same words otherwise."""

    BRITISH = "british"
    AMERICAN = "american"


class Length(StrEnum):
    """Within the limits of its shape: as it comes, or nearer to the lower one."""

    SHORT = "short"
    USUAL = "usual"


_AS_AMERICANS: Final = frozenset({"US", "PH", "LR"})
"""Countries where letters are written as Americans write them."""


@dataclass(frozen=True, slots=True)
class Manner:
    """All of it. The default is what letters sound like when nothing was asked for."""

    tone: Tone = Tone.PLAIN
    english: English = English.BRITISH
    length: Length = Length.USUAL
    voice: Voice | None = None

    @property
    def contracts(self) -> bool:
        """Whether "I am" becomes "I'm": in a warm letter, or where the writer mostly does so; never in a formal one."""
        if self.tone is Tone.FORMAL:
            return False
        return self.tone is Tone.WARM or (self.voice is not None and self.voice.contracts)

    @property
    def habit(self) -> str:
        """The habits of greeting and closing that the letter follows, to be told to the person."""
        formal = self.tone is Tone.FORMAL
        if self.english is English.AMERICAN:
            sign = "a colon" if formal else "a comma"
            return f'American habit: {sign} after the name, "Ms." with a full stop, "March 10", and "Sincerely" or "Best regards".'
        return 'British habit: a comma after the name, "Ms" without a full stop, "10 March", and "Yours sincerely" only after a title.'

    def is_foreign_to(self, country: str) -> bool:
        """Whether letters are written otherwise where this one is read, as far as that is known ("US", "GB-SCT")."""
        return bool(country) and (country.split("-")[0].upper() in _AS_AMERICANS) != (self.english is English.AMERICAN)

    def limits(self, fewest: int, most: int) -> tuple[int, int]:
        """The fewest and most words of a body whose shape allows these."""
        if self.length is Length.SHORT:
            return fewest, fewest + max(12, (most - fewest) // _SHORT_SHARE)
        return fewest, most

    def dated(self, day: date) -> str:
        """A day without its year."""
        return f"{day:%B} {day.day}" if self.english is English.AMERICAN else f"{day.day} {day:%B}"

    def said(self, passage: Passage) -> Passage:
        """The words in this spelling, contracted or in full; words that rest on evidence stay as they are."""
        if self.english is English.AMERICAN:
            passage = replaced(passage, _BRITISH, _as_american)
        if self.contracts:
            passage = replaced(passage, _FULL, _contracted)
        return passage


@dataclass(frozen=True, slots=True)
class Writing:
    """What a new letter has to differ from (`earlier` letters), and how it is to sound."""

    earlier: tuple[str, ...] = ()
    manner: Manner = Manner()


_SPELLINGS = {
    "organis": "organiz", "recognis": "recogniz", "apologis": "apologiz", "realis": "realiz", "summaris": "summariz",
    "prioritis": "prioritiz", "favour": "favor", "honour": "honor", "colour": "color", "labour": "labor",
    "behaviour": "behavior", "neighbour": "neighbor", "centre": "center", "programme": "program", "cheque": "check",
    "judgement": "judgment", "cancelled": "canceled", "travelled": "traveled", "learnt": "learned", "practise": "practice",
    "analyse": "analyze", "defence": "defense", "licence": "license", "fulfil": "fulfill",
}  # fmt: skip
_BRITISH = re.compile(r"\b(" + "|".join(_SPELLINGS) + r")(?=\w{0,6}\b)", re.I)

_SHORTER = {
    "i will not": "I won't", "i am": "I'm", "i have": "I've", "i will": "I'll", "i would": "I'd", "it is": "it's", "do not": "don't",
    "did not": "didn't", "cannot": "can't", "that is": "that's", "was not": "wasn't", "is not": "isn't",
}  # fmt: skip
# "I have to", "I had", "whatever it is." keep their full words: the short form would stand wrongly or alone.
_FULL = re.compile(
    r"\b(?:I will not(?= \w)|I (?:am|will|would)(?= (?:not |also |still |now )?\w)|I have(?= (?:been|had|made|done|sent|put|left|read|kept|now|not|\w+ed)\b)"
    r"|(?:it|that) is(?= (?:a|an|the|not|of|what|easier|enough|fine|in)\b)|(?:do|did|was|is) not(?= \w)|cannot)\b",
    re.I,
)


def _as_american(found: re.Match[str]) -> str:
    spelt = _SPELLINGS[found[0].lower()]
    return spelt[0].upper() + spelt[1:] if found[0][0].isupper() else spelt


def _contracted(found: re.Match[str]) -> str:
    short = _SHORTER[found[0].lower()]
    return short[0].upper() + short[1:] if found[0][0].isupper() else short
