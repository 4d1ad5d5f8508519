"""What went best in a talk, learnt: the thing a letter can speak of, where nobody says outright what they liked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from afterword.core.occasion import Quote
from afterword.reading.edges import quote_of
from afterword.reading.encoder.clauses import over
from afterword.reading.encoder.tagger import Tagged, sigmoid
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import small_head

WEIGHTS: Final = Path(__file__).parent / "weights" / "liked.npz"
INSIDE: Final = 0.35
"""From this chance on a piece belongs to the thing."""
SURE: Final = 0.5
"""What its likeliest piece needs. A wrong thing stands in a letter; a missing one is only asked for."""
MOST_SLIP: Final = 0.3
"""A thing that is more surely part of a slip than this is none to come back to."""
MOST_WORDS: Final = 8
NEAR: Final = 30
"""Characters on each side in which a word that is cut by the stretch ends, and in which stands what it follows."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BEGINS: Final = frozenset("the their his her its this that those these a an our".split())
_FEW: Final = frozenset(
    "about on of in at for with to from by and but or so i he she they we it you me him them who who'd which that was were is are had has have did do went"
    " said asked told got made liked loved talk talked one two also then there here very really as because when while after before".split()
)
"""Words that nothing one speaks of begins or ends with."""
_SAYS: Final = frozenset(
    "i he she they we was were is are had has have did said asked told ran went took passed who'd i'd".split()
)
"""With one of these it is half a sentence."""
_STOP = re.compile(r"[,.!?;:()\"“”\n]|\s[-–—]\s")
_OPENS = re.compile(r"(?:^|[.!?:\n\"“])\s*\Z")
_DOES = re.compile(r"\b(?:i|we|he|she|they|you)\s+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LikedHead:
    """For each reader what its states (n, width) say for the thing: weights (readers, width), added up, and one bias."""

    weights: Floats
    bias: float

    def chances(self, tagged: Tagged) -> Floats:
        """For each piece (n,) the probability that it belongs to what went best."""
        return sigmoid(over(tagged.states, self.weights) + np.float32(self.bias))


@cache
def open_liked(path: Path = WEIGHTS) -> LikedHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    _, arrays = stored
    return LikedHead(arrays["weights"], float(arrays["bias"]))


def liked_in(text: str, tagged: Tagged, head: LikedHead, slips: slice) -> Quote | None:
    """The thing of the talk that most likely went best, in the words it was told in; None where none is sure.

    `slips` are the columns of the tags that are slips: what went wrong is not what somebody comes back to.
    """
    chances = head.chances(tagged)
    wrong = np.exp(tagged.tags[:, slips]).sum(axis=1)
    best: tuple[float, Quote] | None = None
    for start, end in _runs(chances > INSIDE):
        peak = float(chances[start:end].max())
        if peak < SURE or (best and peak <= best[0]) or float(wrong[start:end].mean()) > MOST_SLIP:
            continue
        if thing := thing_in(text, tagged.pieces.starts[start], tagged.pieces.ends[end - 1]):
            best = (peak, thing)
    return best[1] if best else None


def _runs(inside: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> list[tuple[int, int]]:
    """The stretches `[start, end)` where it holds."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], inside.astype(np.int8), [0]])))
    return [(int(start), int(end)) for start, end in edges.reshape(-1, 2)]


def thing_in(text: str, start: int, end: int) -> Quote | None:
    """What of the stretch can follow "talking about", in whole words; None if nothing can.

    It begins with the first word that a thing begins with, and ends before a comma. A verb that somebody does is no thing.
    """
    near = _WORD.finditer(text, max(0, start - NEAR), end + NEAR)
    words = [found for found in near if found.end() > start and found.start() < end]
    begin = next((at for at, word in enumerate(words[:5]) if word[0].lower() in _BEGINS), 0)
    words = words[begin:]
    if len(words) > 1 and words[1][0].lower() in _BEGINS:  # "I drew her the two motors"
        words = words[1:]
    stop = next((at for at, word in enumerate(words) if _STOP.match(text, word.end())), len(words) - 1)
    words = words[: stop + 1]
    while words and (
        words[0][0].lower() in _FEW or _DOES.search(text, max(0, words[0].start() - NEAR), words[0].start())
    ):
        words = words[1:]
    while words and words[-1][0].lower() in _FEW | _BEGINS:
        words = words[:-1]
    if not words or len(words) > MOST_WORDS or any(word[0].lower() in _SAYS for word in words):
        return None
    if len(words) == 1 and (
        not words[0][0][:1].isupper() or _OPENS.search(text, max(0, words[0].start() - NEAR), words[0].start())
    ):
        return None
    return quote_of(text, words[0].start(), words[-1].end())
