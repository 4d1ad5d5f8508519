"""Where moments begin and end: the likeliest way to cut an account into stretches of one tag each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from afterword.reading.encoder.transformer import Floats

OPENERS = frozenset(
    [
        "and",
        "but",
        "then",
        "so",
        "because",
        "when",
        "which",
        "who",
        "that",
        "while",
        "although",
        "though",
        "since",
        "after",
        "before",
        "i",
        "we",
        "he",
        "she",
        "they",
        "it",
        "also",
        "plus",
        "anyway",
        "well",
        "no",
        "yes",
        "there",
        "my",
        "his",
        "her",
        "their",
        "the",
    ]
)
"""Words that a clause may begin with even where dictation left no mark."""
_SHORT = re.compile(
    r"(?:\b(?:Mrs?|Ms|Mx|Dr|Prof|St|Sr|Jr|Hr|Fr|Herr|Sra?)|(?<![\w.'’])(?-i:[A-HJ-Z]))\.\Z", re.IGNORECASE
)
"""A title or an initial: its full stop ends no sentence."""
SHORT = 6  # characters before a full stop that hold a title
_PARAGRAPH = re.compile(r"\n[ \t]*\r?\n")


@dataclass(frozen=True, slots=True)
class Cutting:
    """What the cut weighs, chosen on dev accounts and stored with the weights.

    `inner_start`: log-odds against a moment that begins in the middle of a clause. `switch`: against every change of tag, so
    that single odd pieces do not tear a moment apart. `kind_share`: how much the single kind counts beside all slips together,
    so that doubt about the kind does not hide that it is a slip. `outside`: log-odds for words that are no moment.
    """

    inner_start: float = 3.0
    switch: float = 0.5
    kind_share: float = 0.5
    outside: float = 0.0


def clause_starts(text: str, starts: Sequence[int], ends: Sequence[int]) -> NDArray[np.bool_]:
    """For each piece, whether a clause may begin there."""
    found = np.zeros(len(starts), bool)
    for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if at == 0:
            found[at] = True
            continue
        between = text[ends[at - 1] : start]
        before = text[starts[at - 1] : ends[at - 1]]
        if before == "." and _SHORT.search(text[max(0, starts[at - 1] - SHORT) : ends[at - 1]]) and "\n" not in between:
            continue
        if "\n" in between or before in '.!?;:,-–—()"“”…*•' or text[start:end].lower() in OPENERS:
            found[at] = True
    return found


def paragraph_starts(text: str, starts: Sequence[int], ends: Sequence[int]) -> NDArray[np.bool_]:
    """For each piece, whether a blank line stands before it. No moment goes on beyond one."""
    found = np.zeros(len(starts), bool)
    for at in range(1, len(starts)):
        found[at] = _PARAGRAPH.search(text, ends[at - 1], starts[at]) is not None
    return found


def pooled_slips(tags: Floats, slips: slice, share: float) -> Floats:
    """Log-probabilities in which every kind of slip also carries what all slips together have."""
    pooled = tags.copy()
    together = np.log(np.exp(tags[:, slips]).sum(axis=1, keepdims=True) + 1e-9)
    pooled[:, slips] = share * tags[:, slips] + (1 - share) * together
    return pooled


def best_cut(
    tags: Floats,
    begin: Floats,
    may_start: NDArray[np.bool_],
    must_end: NDArray[np.bool_],
    slips: slice,
    cutting: Cutting,
) -> list[tuple[int, int, int]]:
    """The likeliest stretches `(start, end, tag)` in pieces; tag 0 (outside) is left out.

    Args:
        tags: log-probabilities (n, tags).
        begin: probability that a moment begins at the piece (n,).
        may_start: where a clause may begin.
        must_end: where a moment that began before is over.
        slips: the columns of `tags` that are kinds of slip.
        cutting: what the cut weighs.
    """
    count, kinds = tags.shape
    if not count:
        return []
    tags = pooled_slips(tags, slips, cutting.kind_share)
    tags[:, 0] += cutting.outside
    start_gain = np.log(np.clip(begin, 1e-4, 1)) - cutting.switch - np.where(may_start, 0.0, cutting.inner_start)
    stay_gain = np.log(np.clip(1 - begin, 1e-4, 1))
    score = tags[0].astype(np.float64).copy()
    score[1:] += start_gain[0]
    score[0] += stay_gain[0]
    came_from = np.zeros((count, kinds), np.int32)
    began = np.zeros((count, kinds), bool)
    began[0, 1:] = True
    for at in range(1, count):
        best = int(score.argmax())
        stay = score + stay_gain[at]
        if must_end[at]:
            stay[1:] = -np.inf
        fresh = np.full(kinds, score[best] + start_gain[at])
        fresh[0] = score[best] + stay_gain[at] - cutting.switch
        new = fresh > stay
        came_from[at] = np.where(new, best, np.arange(kinds))
        began[at] = new
        score = np.where(new, fresh, stay) + tags[at]
    found: list[tuple[int, int, int]] = []
    tag, end = int(score.argmax()), count
    for at in range(count - 1, -1, -1):
        if began[at, tag] or at == 0:
            if tag:
                found.append((at, end, tag))
            end = at
            tag = int(came_from[at, tag])
    return found[::-1]
