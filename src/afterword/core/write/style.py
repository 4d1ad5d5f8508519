"""How smoothly a body reads: what a careful writer would still change. Zero is smooth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from afterword.core.titled import NOT_BEHIND_A_TITLE
from afterword.core.write.passage import Passage

_SENTENCE_END = re.compile(NOT_BEHIND_A_TITLE + r"(?<=[.?!])[\"”]?\s+(?=[A-Z\"“])")
_WORN = ("glad", "happy", "talk", "please", "wish", "right", "hear", "time", "answer")
_MOST_OF_A_WORD = 2
_MOST_THANKS = 2
_MEAN = 17  # words a sentence
_LONGEST = 32


class Habits(Protocol):
    """What is known of how the writer usually writes."""

    @property
    def on(self) -> bool:
        """Whether it is to be followed."""
        ...

    @property
    def mean_sentence(self) -> float:
        """Words a sentence; 0 where it is not known."""
        ...

    @property
    def typical(self) -> tuple[str, ...]:
        """Words that the writer likes to use."""
        ...


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence]


def sentences_at(text: str) -> list[tuple[int, str]]:
    """The sentences of a whole letter, each with its place in it."""
    found, at = [], 0
    for paragraph in text.split("\n\n"):
        for sentence in sentences(paragraph):
            at = text.index(sentence, at)
            found.append((at, sentence))
            at += len(sentence)
    return found


def roughness(paragraphs: Sequence[Passage], *, fewest: int = 0, voice: Habits | None = None) -> int:
    """Points for too many sentences that begin with "I", for worn words, and for being far from the writer's habits."""
    said = [sentence for paragraph in paragraphs for sentence in sentences(paragraph.text)]
    if not said:
        return 0
    openings = [sentence.split()[0].strip(",;:") for sentence in said]
    words = Counter(re.findall(r"[a-z]+", " ".join(said).lower()))
    points = 12 * max(0, openings.count("I") - len(said) // 2)
    points += 2 * sum(
        one == two == three for one, two, three in zip(openings, openings[1:], openings[2:], strict=False)
    )
    points += sum(max(0, words[worn] - _MOST_OF_A_WORD) for worn in _WORN)
    points += 5 * max(0, words["thank"] + words["thanks"] + words["grateful"] - _MOST_THANKS)
    points += 6 * sum(count - 1 for count in Counter(said).values())
    starts = [" ".join(sentence.split()[:2]) for sentence in said]
    points += 3 * sum(one == two for one, two in pairwise(starts) if not one.startswith("I "))
    every = re.findall(r"[a-z]+", " ".join(said).lower())
    runs = Counter(tuple(every[at : at + 4]) for at in range(len(every) - 3))
    points += 3 * sum(count > 1 for count in runs.values())
    points += 3 * sum(sentence.lower().count("work") > 1 for sentence in said)
    lengths = [len(sentence.split()) for sentence in said]
    points += 4 * (sum(lengths) > _MEAN * len(said)) + 5 * sum(length > _LONGEST for length in lengths)
    points += 3 * (sum(paragraph.words for paragraph in paragraphs) < fewest)
    if voice is not None and voice.on:
        points += _far_from(voice, words, sum(lengths) / len(said))
    return points


def _far_from(voice: Habits, words: Counter[str], mean: float) -> int:
    """One point for each two words that the mean sentence is off, and one where no typical word is used."""
    off = int(abs(min(voice.mean_sentence or mean, _MEAN) - mean) // 2)
    return min(off, 4) + (bool(voice.typical) and not any(words[word] for word in voice.typical))
