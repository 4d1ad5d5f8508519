"""Sentences of a letter that were made from a person's own words: what to read most closely before it goes.

A number is held against what backs it by code. Whether a clause of an account still says the same where it stands alone, nobody but
its teller can tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.backing import stems
from afterword.core.occasion import Occasion
from afterword.core.write.item import place_of
from afterword.core.write.letter import Letter, bearing
from afterword.core.write.style import sentences, sentences_at


@dataclass(frozen=True, slots=True)
class Turned:
    """One sentence of a letter, and the words of the person that it was made from."""

    sentence: str
    told: str


def turned(letter: Letter, occasion: Occasion) -> tuple[Turned, ...]:
    """The sentences of a letter that hold words of the account or of an answer, in their order, each once.

    What is said in the letter's own words is not among them, nor an answer that stands there as it was given.
    """
    answers = {piece.id: piece.text for piece in occasion.evidence if piece.is_answer}
    found: dict[str, Turned] = {}
    for start, sentence in sentences_at(letter.text):
        for name in bearing(letter, start, start + len(sentence)):
            place = place_of(name)
            told = answers.get(name, "") if place is None else occasion.account[place]
            source = _source(sentence, told)
            if source and not (name in answers and _bare(source) in _as_given(sentence)):
                found.setdefault(sentence, Turned(sentence, source))
    return tuple(found.values())


def _source(sentence: str, told: str) -> str:
    """The sentence of what was told that shares most with one of the letter; empty where none shares a telling word or a number."""
    said = _marks(sentence)
    parts = [part for line in told.splitlines() for part in sentences(" ".join(line.split()))]
    shared = [len(said & _marks(part)) for part in parts]
    return parts[shared.index(max(shared))] if any(shared) else ""


def _marks(text: str) -> frozenset[str]:
    """The telling words and the numbers of a text."""
    return stems(text) | frozenset(re.findall(r"\d+", text))


def _as_given(sentence: str) -> tuple[str, ...]:
    """A sentence, and what it says after a colon: as wholes, whatever sign ends them."""
    return tuple(_bare(part) for part in (sentence, *sentence.split(": ", 1)[1:]))


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
