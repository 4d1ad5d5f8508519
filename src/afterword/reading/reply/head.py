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
    from afterword.reading.encoder.tuned import Tuned
    from afterword.reading.encoder.wordpiece import WordPiece

    Floats = NDArray[np.float32]

SCHEMA = 1
LABELS = tuple(ReplyLabel)
BUCKETS = 4096
SENTENCES = 24  # an answer says what it is early; more would only cost time
LENGTH = 600
FIRST, LAST = 190, 64
"""The pieces that are read at once where a mail is longer: its beginning, and its end."""
ENCODER_SHARE = 0.6
"""What the tuned encoder says counts this much, the words and the reader's states the rest; chosen on two files then unseen."""
WEIGHTS = Path(__file__).parent / "head.npz"
READER = Path(__file__).parent.parent / "encoder" / "weights" / "reader.npz"
ENCODER = READER.with_name("replies.npz")
_WORD = re.compile(r"[a-z']+|\d+")


class Opinion(Protocol):
    """How likely each label is for these sentences."""

    def __call__(self, sentences: Sequence[Sentence]) -> dict[ReplyLabel, float]:
        """The shares of all labels; together they are 1."""


def features(sentences: Sequence[Sentence], tagger: Tagger) -> Floats:
    """The mean and the maximum over the sentences' mean states, then the words and pairs of words that stand in them."""
    import numpy as np

    read = sentences[:SENTENCES]
    states = [own.mean(axis=0) for one in read if len(own := tagger.states(one.text[:LENGTH]))]
    width = 384
    rows = np.array(states) if states else np.zeros((1, width), np.float32)
    words = np.zeros(BUCKETS, np.float32)
    for one in read:
        told = _WORD.findall(one.words[:LENGTH])
        for gram in {*told, *(f"{first} {second}" for first, second in pairwise(told))}:
            words[zlib.crc32(gram.encode()) % BUCKETS] = 1
    words /= np.sqrt(max(float(words.sum()), 1.0))
    return np.concatenate([rows.mean(axis=0), rows.max(axis=0), words]).astype(np.float32)


def laid_out(wordpiece: WordPiece, sentences: Sequence[Sentence]) -> list[int]:
    """[CLS] sentence [SEP] sentence [SEP] ... as ids."""
    pieces = [piece for one in sentences for piece in (*wordpiece.pieces(one.text).ids, wordpiece.last)]
    if len(pieces) > FIRST + LAST:
        pieces = pieces[:FIRST] + pieces[-LAST:]
    return [wordpiece.first, *pieces]


def encoder_scores(tuned: Tuned, sentences: Sequence[Sentence]) -> Floats:
    """What the encoder that was tuned on whole mails says of each label, before it is made a share."""
    import numpy as np

    states = tuned.encoder.states(laid_out(tuned.wordpiece, sentences))
    seen = np.concatenate([states.mean(axis=0), states[0]])
    scores: Floats = seen @ tuned.arrays["label.w"].astype(np.float32) + tuned.arrays["label.b"].astype(np.float32)
    return scores


def shares_of(linear: Floats, encoder: Floats) -> dict[ReplyLabel, float]:
    """Both opinions together, as shares that are 1 in all."""
    import numpy as np

    scores = ENCODER_SHARE * encoder + (1 - ENCODER_SHARE) * linear
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    return {label: float(share) for label, share in zip(LABELS, shares, strict=True)}


@cache
def open_head() -> Opinion | None:
    """The shipped opinion; none where numpy or weights are missing: then the rules stand alone.

    Raises:
        AfterwordError: the weights are there, but were changed.
    """
    if find_spec("numpy") is None or not all(path.exists() for path in (READER, ENCODER, WEIGHTS)):
        return None
    import numpy as np

    from afterword.reading.encoder.tuned import open_tuned
    from afterword.reading.encoder.weights import default_tagger

    manifest = json.loads(WEIGHTS.with_suffix(".json").read_text("utf-8"))
    if manifest["schema"] != SCHEMA or hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() != manifest["sha256"]:
        raise AfterwordError(
            "The weights for replies were changed since they were made. Please install Afterword again."
        )
    tuned = open_tuned(ENCODER)
    told = [label.value for label in LABELS]
    if manifest["labels"] != told or tuned.manifest["labels"] != told:
        raise AfterwordError("The weights for replies know other labels. Please install Afterword again.")
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        weights, bias = stored["w"].astype(np.float32), stored["b"].astype(np.float32)
    tagger, _ = default_tagger()

    def opinion(sentences: Sequence[Sentence]) -> dict[ReplyLabel, float]:
        return shares_of(features(sentences, tagger) @ weights + bias, encoder_scores(tuned, sentences))

    return opinion
