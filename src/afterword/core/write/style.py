"""How smoothly a body reads: what a careful writer would still change. Zero is smooth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from afterword.core.write.passage import Passage

_SENTENCE_END = re.compile(r"(?<=[.?!])[\"”]?\s+(?=[A-Z\"“])")
_WORN = ("glad", "happy", "talk", "please", "wish", "right", "hear", "time", "answer")
_MOST_OF_A_WORD = 2
_MOST_THANKS = 2
_MEAN = 17  # words a sentence
_LONGEST = 32


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence]


def roughness(paragraphs: Sequence[Passage], *, fewest: int = 0, earlier: Collection[str] = ()) -> int:
    """Points for too many sentences that begin with "I", for worn words, and for sentences that were sent before."""
    said = [sentence for paragraph in paragraphs for sentence in sentences(paragraph.text)]
    if not said:
        return 0
    openings = [sentence.split()[0].strip(",;:") for sentence in said]
    words = Counter(re.findall(r"[a-z]+", " ".join(said).lower()))
    points = 4 * max(0, openings.count("I") - len(said) // 2)
    points += 2 * sum(
        one == two == three for one, two, three in zip(openings, openings[1:], openings[2:], strict=False)
    )
    points += sum(max(0, words[worn] - _MOST_OF_A_WORD) for worn in _WORN)
    points += 5 * max(0, words["thank"] + words["thanks"] + words["grateful"] - _MOST_THANKS)
    points += 6 * sum(count - 1 for count in Counter(said).values())
    points += 9 * sum(sentence in earlier for sentence in said)
    lengths = [len(sentence.split()) for sentence in said]
    points += 4 * (sum(lengths) > _MEAN * len(said)) + 5 * sum(length > _LONGEST for length in lengths)
    points += 3 * (sum(paragraph.words for paragraph in paragraphs) < fewest)
    return points
