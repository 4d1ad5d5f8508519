"""Learn which words of an account tell what went best in the talk: `python data/train_liked.py [--dry]`.

Learnt from are the `--- enjoyed:` footers of the training accounts whose words stand in the account just so, and as many accounts
without such a footer; the readers' states stay as they are. Measured on the accounts of all other splits. The order in which
pieces are shown is drawn with a fixed seed: the same texts and readers give the same weights.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.reading.encoder.liked import WEIGHTS, LikedHead, liked_in
from afterword.reading.encoder.tagger import Tagged, Tagger, sigmoid
from afterword.reading.encoder.weights import load_tagger
from ridge import keep
from score_reading import alike, listed
from texts import Item

Floats = NDArray[np.float32]
HERE = Path(__file__).parent
SEED, PASSES, BATCH, RATE, DECAY = 7, 6, 2048, 3e-3, 1e-4
TOLD_MORE = 4.0  # how much more a piece of the thing counts: of a hundred pieces not one is
WITHOUT = 0.65  # accounts where nobody told of such a thing, for each where somebody did


@dataclass(frozen=True, slots=True)
class Told:
    """An account and where in it stands what went best."""

    item: Item
    split: str
    spans: Sequence[tuple[int, int]]


def accounts() -> list[Told]:
    """The accounts of interviews, each with its things; where the words of one stand nowhere just so, it is left out."""
    found = []
    for path in sorted((HERE / "reader" / "accounts").glob("*.txt")):
        split = texts.header_of(path)["split"]
        for item in texts.items(path):
            if item.head.get("setting", "interview") != "interview":
                continue
            things = listed(item.foot.get("enjoyed", ""))
            places = [re.search(rf"(?<!\w){re.escape(thing)}(?!\w)", item.text, re.I) for thing in things]
            spans = [place.span() for place in places if place]
            if spans or not things:
                found.append(Told(item, split, spans))
    return found


def targets(tagged: Tagged, spans: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
    """For each piece (n,) whether it stands in one of the spans."""
    starts, ends = np.array(tagged.pieces.starts), np.array(tagged.pieces.ends)
    inside = np.zeros(len(starts), bool)
    for start, end in spans:
        inside |= (starts < end) & (ends > start)
    return inside


def fit(x: Floats, y: NDArray[np.bool_]) -> tuple[Floats, float]:
    """Weights (width,) and bias by Adam on levelled states (n, width)."""
    centre, scale = x.mean(axis=0), x.std(axis=0) + 1e-3
    z = (x - centre) / scale
    w, b = np.zeros(z.shape[1], np.float32), np.float32(-2)
    mean, square = np.zeros_like(w), np.zeros_like(w)
    chance, step = np.random.default_rng(SEED), 0
    for _ in range(PASSES):
        order = chance.permutation(len(z))
        for at in range(0, len(order), BATCH):
            rows = order[at : at + BATCH]
            step += 1
            wrong = (sigmoid(z[rows] @ w + b) - y[rows]) * np.where(y[rows], TOLD_MORE, 1)
            slope = z[rows].T @ wrong / len(rows) + DECAY * w
            mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
            w -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
            b -= np.float32(10 * RATE * wrong.mean())
    w = (w / scale).astype(np.float32)
    return w, float(b - centre @ w)


def measured(told: Sequence[Told], tagger: Tagger, head: LikedHead, *, show: bool) -> dict[str, int]:
    """How many accounts tell of a thing, in how many one is found, and how often it is one of theirs."""
    figures = {"accounts": len(told), "tell of one": 0, "found": 0, "theirs": 0, "found where none is listed": 0}
    for one in told:
        things = [one.item.text[start:end] for start, end in one.spans]
        thing = liked_in(one.item.text, tagger.read(one.item.text), head, tagger.slips)
        figures["tell of one"] += bool(things)
        if thing is None:
            continue
        figures["found"] += 1
        figures["theirs"] += any(alike(thing.text, other) for other in things)
        figures["found where none is listed"] += not things
        if show:
            print(one.item.id, repr(thing.text), things)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    parser.add_argument("--show", action="store_true", help="print what is found in accounts that were not learnt from")
    options = parser.parse_args()
    tagger, _ = load_tagger()
    told = accounts()
    chance = random.Random(SEED)

    def drawn(part: Sequence[Told]) -> list[Told]:
        with_one = [one for one in part if one.spans]
        rest = [one for one in part if not one.spans]
        return with_one + chance.sample(rest, min(len(rest), round(WITHOUT * len(with_one))))

    learnt = drawn([one for one in told if one.split == "train"])
    x, y = [], []
    for one in learnt:
        tagged = tagger.read(one.item.text)
        x.append(np.concatenate(list(tagged.states), axis=-1).astype(np.float16))
        y.append(targets(tagged, one.spans))
    readers = len(tagged.states)
    weights, bias = fit(np.concatenate(x).astype(np.float32), np.concatenate(y))
    head = LikedHead(weights.reshape(readers, -1), bias)
    figures = measured(drawn([one for one in told if one.split != "train"]), tagger, head, show=options.show)
    print(f"{len(learnt)} accounts learnt from; not learnt from: {figures}")
    if options.dry:
        return
    manifest = {
        "how": {"seed": SEED, "passes": PASSES, "rate": RATE, "accounts": len(learnt)},
        "unseen": figures,
    }
    keep(WEIGHTS, manifest, weights=head.weights, bias=np.float32(bias))


if __name__ == "__main__":
    main()
