"""Train the n-gram opinion on stretches of the training texts: `python data/train_ngrams.py OUT [--seed N]`. Needs numpy only."""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import documents
from afterword.reading.ngrams import features
from documents import TAG_OF, TAGS

SIZE = 2**15


def samples(split: str, chance: random.Random) -> tuple[list[dict[int, float]], np.ndarray]:
    """Stretches with soft targets; unmarked stretches of accounts are what is no moment."""
    rows, targets = [], []

    def add(text: str, target: dict[str, float]) -> None:
        row = np.zeros(len(TAGS), np.float32)
        for name, share in target.items():
            row[TAG_OF[name]] = share
        rows.append(features(text, SIZE))
        targets.append(row)

    for document in documents.load(split, "sentences"):
        for stretch in document.stretches:
            add(document.text[stretch.start : stretch.end], stretch.target)
    for document in documents.load(split, "accounts"):
        at = 0
        for stretch in [*document.stretches, None]:
            end = stretch.start if stretch else len(document.text)
            words = document.text[at:end].split()
            while len(words) >= 4:
                size = chance.randint(5, 16)
                add(" ".join(words[:size]), {"outside": 1.0})
                words = words[size:]
            if stretch:
                add(document.text[stretch.start : stretch.end], stretch.target)
                at = stretch.end
    return rows, np.array(targets)


def packed(rows: list[dict[int, float]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Column, value and row-start arrays."""
    columns = np.fromiter((c for r in rows for c in r), np.int64)
    values = np.fromiter((v for r in rows for v in r.values()), np.float32)
    starts = np.cumsum([0, *(len(r) for r in rows)])
    return columns, values, starts


def train(seed: int, epochs: int = 30, rate: float = 2.0, decay: float = 2e-5) -> tuple[np.ndarray, np.ndarray]:
    """AdaGrad on the cross-entropy, in small batches."""
    chance = random.Random(seed)
    rows, targets = samples("train", chance)
    columns, values, starts = packed(rows)
    counts = targets.sum(0)
    rare = targets @ (np.sqrt(counts.mean() / counts)).astype(np.float32)  # rare tags count more, common ones less
    weights = np.zeros((SIZE, len(TAGS)), np.float32)
    bias = np.zeros(len(TAGS), np.float32)
    seen = np.full((SIZE, len(TAGS)), 0.1, np.float32)
    seen_bias = np.full(len(TAGS), 0.1, np.float32)
    order = np.arange(len(rows))
    draw = np.random.default_rng(seed)
    for _ in range(epochs):
        draw.shuffle(order)
        for at in range(0, len(order), 32):
            batch = order[at : at + 32]
            index = np.concatenate([np.arange(starts[n], starts[n + 1]) for n in batch])
            owner = np.repeat(np.arange(len(batch)), starts[batch + 1] - starts[batch])
            logits = np.zeros((len(batch), len(TAGS)), np.float32)
            np.add.at(logits, owner, weights[columns[index]] * values[index, None])
            logits += bias
            logits -= logits.max(1, keepdims=True)
            soft = np.exp(logits)
            soft /= soft.sum(1, keepdims=True)
            error = (soft - targets[batch]) * rare[batch, None] / len(batch)
            used, where = np.unique(columns[index], return_inverse=True)
            step = np.zeros((len(used), len(TAGS)), np.float32)
            np.add.at(step, where, error[owner] * values[index, None])
            step += decay * weights[used]
            seen[used] += step**2
            weights[used] -= rate * step / np.sqrt(seen[used]) * 0.1
            gradient = error.sum(0)
            seen_bias += gradient**2
            bias -= rate * gradient / np.sqrt(seen_bias) * 0.1
    return weights, bias


def write(weights: np.ndarray, bias: np.ndarray, path: Path) -> None:
    """Int8 with a scale a tag, behind one line of JSON."""
    scales = np.maximum(np.abs(weights).max(0), 1e-8) / 127
    whole = np.clip(np.rint(weights / scales), -127, 127).astype(np.int8)
    about = {
        "tags": TAGS,
        "size": SIZE,
        "scales": [round(float(s), 8) for s in scales],
        "bias": [round(float(b), 5) for b in bias],
    }
    path.write_bytes(json.dumps(about).encode() + b"\n" + whole.tobytes())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    write(*train(options.seed), options.out)


if __name__ == "__main__":
    main()
