"""What a whole reply sounds like: a small learnt opinion for mails whose words no rule knows."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from afterword.core.occasion import AfterwordError
from afterword.core.reply import ReplyLabel
from afterword.reading.reply.sentences import Sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from afterword.reading.encoder.tagger import Tagger

    Floats = NDArray[np.float32]

SCHEMA = 1
LABELS = tuple(ReplyLabel)
BUCKETS = 4096
SENTENCES = 24  # an answer says what it is early; more would only cost time
LENGTH = 600
WEIGHTS = Path(__file__).parent / "head.npz"
ENCODER = Path(__file__).parent.parent / "encoder" / "weights" / "reader.npz"
_WORD = re.compile(r"[a-z']+|\d+")


class Opinion(Protocol):
    """How likely each label is for these sentences."""

    def __call__(self, sentences: Sequence[Sentence]) -> dict[ReplyLabel, float]:
        """The shares of all labels; together they are 1."""


def features(sentences: Sequence[Sentence], tagger: Tagger) -> Floats:
    """The mean and the maximum over the sentences' mean states, then the words and pairs of words that stand in them."""
    import numpy as np

    read = sentences[:SENTENCES]
    states = [tagged.states.mean(axis=0) for one in read if len((tagged := tagger.read(one.text[:LENGTH])).states)]
    width = 384
    rows = np.array(states) if states else np.zeros((1, width), np.float32)
    words = np.zeros(BUCKETS, np.float32)
    for one in read:
        told = _WORD.findall(one.words[:LENGTH])
        for gram in {*told, *(f"{first} {second}" for first, second in pairwise(told))}:
            words[zlib.crc32(gram.encode()) % BUCKETS] = 1
    words /= np.sqrt(max(float(words.sum()), 1.0))
    return np.concatenate([rows.mean(axis=0), rows.max(axis=0), words]).astype(np.float32)


@cache
def open_head() -> Opinion | None:
    """The shipped opinion; none where numpy or weights are missing: then the rules stand alone.

    Raises:
        AfterwordError: the weights are there, but were changed.
    """
    if find_spec("numpy") is None or not ENCODER.exists() or not WEIGHTS.exists():
        return None
    import numpy as np

    from afterword.reading.encoder.weights import default_tagger

    manifest = json.loads(WEIGHTS.with_suffix(".json").read_text("utf-8"))
    if manifest["schema"] != SCHEMA or hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() != manifest["sha256"]:
        raise AfterwordError(
            "The weights for replies were changed since they were made. Please install Afterword again."
        )
    labels = [ReplyLabel(name) for name in manifest["labels"]]
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        weights, bias = stored["w"].astype(np.float32), stored["b"].astype(np.float32)
    tagger, _ = default_tagger()

    def opinion(sentences: Sequence[Sentence]) -> dict[ReplyLabel, float]:
        scores = features(sentences, tagger) @ weights + bias
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        return {label: float(share) for label, share in zip(labels, shares, strict=True)}

    return opinion
