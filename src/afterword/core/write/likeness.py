"""How alike letters are: sentences and runs of words in common, once names, days and numbers are masked."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from afterword.core.write.matter import Matter
from afterword.core.write.style import sentences

MOST_ALIKE = 0.25
"""The largest share of five-word runs that two letters of one panel, or of one person's history, may have in common."""

_RUN = 5
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r" \d{1,2}\b|\d[\d,.]*\d|\d",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Said:
    """Letters that were written before, masked: their sentences, and the runs of each."""

    sentences: frozenset[str]
    runs: tuple[frozenset[tuple[str, ...]], ...]

    def __bool__(self) -> bool:
        return bool(self.runs)


def masked(letters: Collection[str], matter: Matter) -> Said:
    """What these letters said, ready to be compared with one about this matter."""
    bodies = [_body(letter) for letter in letters if letter.strip()]
    said = frozenset(_mask(sentence, matter) for body in bodies for part in body for sentence in sentences(part))
    return Said(said, tuple(frozenset(_runs(_mask(" ".join(body), matter))) for body in bodies))


def alike_to(before: Said, text: str, matter: Matter) -> int:
    """Points for sentences that were said before, and many for a letter that is too like one of them."""
    mine = [_mask(sentence, matter) for part in text.split("\n\n") for sentence in sentences(part)]
    runs = frozenset(_runs(_mask(" ".join(text.split()), matter)))
    most = max((len(runs & other) / max(1, min(len(runs), len(other))) for other in before.runs), default=0.0)
    return 40 * sum(sentence in before.sentences for sentence in mine) + (round(400 * most) if most > MOST_ALIKE else 0)


def likeness(one: str, other: str) -> float:
    """The share of five-word runs of the shorter of two letters that stand in the other; greeting and closing apart."""
    mine, theirs = (frozenset(_runs(" ".join(_body(text)))) for text in (one, other))
    shorter = min(len(mine), len(theirs))
    return len(mine & theirs) / shorter if shorter else 0.0


def _body(letter: str) -> list[str]:
    """The paragraphs between greeting and closing."""
    parts = letter.split("\n\n")
    return parts[1:-1] if len(parts) > 2 else parts


def _mask(text: str, matter: Matter) -> str:
    names = (matter.company, matter.sender, matter.name, *(person.name for person in matter.occasion.people))
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name, "~")
    return _DAY.sub("~", text).lower()


def _runs(text: str) -> list[tuple[str, ...]]:
    words = re.findall(r"[\w~]+", text.lower())
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
