"""How the reader's heads grow with data and hold on styles they did not see: `python data/curves.py [--check]`.

Each marked stretch is given as the shipped encoder sees it; a plain softmax head learns kinds and polarity from it, in
numpy, from a fixed start, so that two runs agree to the last int8 weight. Writes data/curves.json, which the reader's page
shows. The encoder itself has seen all train authors: what is measured here is what the *heads* owe to data and style.
With `--check` only a small share is learnt, twice, and the run fails where the two differ or the head falls below FLOOR.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import documents
import texts
from afterword.reading.encoder.weights import HERE as WEIGHTS
from afterword.reading.encoder.weights import load_tagger, manifest_of
from documents import KINDS, TAGS, Document

HERE = Path(__file__).parent
OUT = HERE / "curves.json"
SHARES = (0.125, 0.25, 0.5, 1.0)
STEPS, RATE, DECAY = 220, 0.05, 1e-4
CHECKED_AUTHORS = 5  # of each split in `--check`
FLOOR = 0.45  # macro-F1 on dev of a head from five authors; it was .55 when this was set


@dataclass(frozen=True)
class Stretches:
    """Vectors of stretches `(n, 1152)`, their targets `(n, tags)`, and whose they are."""

    vectors: np.ndarray
    targets: np.ndarray
    authors: np.ndarray

    def of(self, wanted: Sequence[str], without: bool = False) -> Stretches:
        """Those of some authors, or all others."""
        mine = np.isin(self.authors, list(wanted)) ^ without
        return Stretches(self.vectors[mine], self.targets[mine], self.authors[mine])


def seen(tagger: Any, found: Sequence[Document]) -> Stretches:
    """The marked stretches of some documents as the encoder sees them."""
    vectors, targets, authors = [], [], []
    for document in found:
        tagged = tagger.read(document.text)
        starts, ends = np.array(tagged.pieces.starts), np.array(tagged.pieces.ends)
        for stretch in document.stretches:
            inside = np.flatnonzero((starts < stretch.end) & (ends > stretch.start))
            if not len(inside):
                continue
            vectors.append(tagger.vectors(tagged, int(inside[0]), int(inside[-1]) + 1)[0])
            target = np.zeros(len(TAGS), np.float32)
            for name, share in stretch.target.items():
                target[TAGS.index(name)] = share
            targets.append(target)
            authors.append(document.author)
    return Stretches(np.array(vectors, np.float32), np.array(targets), np.array(authors))


def head(given: Stretches) -> tuple[np.ndarray, np.ndarray]:
    """A softmax head by Adam on all of it at once, from zero: weights `(1152, tags)` rounded as int8 rows, and bias."""
    scale = given.vectors.std(axis=0) + 1e-3
    x = given.vectors / scale
    weights, bias = np.zeros((x.shape[1], len(TAGS)), np.float32), np.zeros(len(TAGS), np.float32)
    moments = [np.zeros_like(weights), np.zeros_like(weights), np.zeros_like(bias), np.zeros_like(bias)]
    for step in range(1, STEPS + 1):
        error = (_softmax(x @ weights + bias) - given.targets) / len(x)
        slopes = x.T @ error + DECAY * weights, error.sum(axis=0)
        for at, (values, slope) in enumerate(zip((weights, bias), slopes, strict=True)):
            first, second = moments[2 * at], moments[2 * at + 1]
            first += 0.1 * (slope - first)
            second += 0.001 * (slope**2 - second)
            values -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    weights = weights / scale[:, None]
    unit = np.maximum(np.abs(weights).max(axis=0), 1e-8) / 127
    return np.rint(weights / unit).astype(np.int8) * unit, bias


def _softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def macro_f1(learnt: tuple[np.ndarray, np.ndarray], given: Stretches) -> float:
    """Over the kinds of slip; a fair second kind counts as right."""
    said = (given.vectors @ learnt[0] + learnt[1]).argmax(axis=1)
    gold = given.targets.argmax(axis=1)
    right = given.targets[np.arange(len(said)), said] > 0
    said = np.where(right, gold, said)
    f1 = []
    for kind in (TAGS.index(name) for name in KINDS):
        if (gold == kind).any():
            hit = ((said == kind) & (gold == kind)).sum()
            f1.append(2 * hit / ((said == kind).sum() + (gold == kind).sum()))
    return float(np.mean(f1))


def styles() -> dict[str, list[str]]:
    """The train authors of each style."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted((HERE / "reader" / "accounts").glob("*.txt")):
        header = texts.header_of(path)
        if header["split"] == "train":
            found[header["style"]].append(header["author"])
    return found


def load(split: str, authors: Sequence[str] | None = None) -> list[Document]:
    """Sentences and accounts of a split."""
    found = documents.load(split, "sentences") + documents.load(split, "accounts")
    return [document for document in found if authors is None or document.author in authors]


def check(tagger: Any) -> int:
    """Whether the heads are made alike twice, and still learn."""
    names = [author for some in styles().values() for author in some][:CHECKED_AUTHORS]
    given = seen(tagger, load("train", names))
    one, other = head(given), head(given)
    alike = all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    got = macro_f1(one, seen(tagger, load("dev")))
    print(f"heads of {len(names)} authors: {'alike' if alike else 'NOT alike'} twice, macro-F1 on dev {got:.3f}")
    return 0 if alike and got >= FLOOR else 1


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    tagger, _ = load_tagger(None, alone=True)
    if options.check:
        return check(tagger)
    train, dev, test = (seen(tagger, load(split)) for split in ("train", "dev", "test"))
    by_style = styles()
    names = [author for some in by_style.values() for author in some]
    curve = []
    for share in SHARES:
        some = train.of(names[:: round(1 / share)])
        learnt = head(some)
        curve.append([len(some.authors), round(macro_f1(learnt, dev), 4), round(macro_f1(learnt, test), 4)])
        print("stretches, dev, test:", *curve[-1], flush=True)
    whole = head(train)
    left_out = {}
    for style, authors in by_style.items():
        of_style = train.of(authors)
        left_out[style] = [
            round(macro_f1(head(train.of(authors, without=True)), of_style), 4),
            round(macro_f1(whole, of_style), 4),
        ]
        print(style, *left_out[style], flush=True)
    weights = manifest_of(WEIGHTS / "reader.npz")["sha256"]
    OUT.write_text(json.dumps({"weights": weights, "curve": curve, "left_out": left_out}, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
