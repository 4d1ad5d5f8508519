"""Weigh the words of letter sentences, and write the checker's small model: `python data/train_checker.py [--out FILE]`.

Learns from every author with `split: train`; the bars are set so that each fault is named with the wanted precision
by models that have not seen the author (one author left out at a time) and by the dev authors.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import letters
from afterword.reading.letter_words import features
from letters import FAULTS, Example

OUT = Path(__file__).parent.parent / "src" / "afterword" / "reading" / "letter_words.json"
STRENGTH = 40.0  # how freely weights may grow
STEPS = 250
KEPT = 4_000  # features in the file
PRECISION = 0.85


def vocabulary(examples: Sequence[Example], seen: Sequence[set[str]]) -> dict[str, int]:
    """The features that at least two authors use."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for example, found in zip(examples, seen, strict=True):
        for name in found:
            users[name].add(example.author)
    return {name: at for at, name in enumerate(sorted(name for name, by in users.items() if len(by) > 1))}


def matrix(seen: Sequence[set[str]], known: dict[str, int]) -> np.ndarray:
    """One row a sentence, its features of equal weight and length one."""
    made = np.zeros((len(seen), len(known)), np.float32)
    for at, found in enumerate(seen):
        columns = [known[name] for name in found if name in known]
        if columns:
            made[at, columns] = len(columns) ** -0.5
    return made


def targets(examples: Sequence[Example]) -> np.ndarray:
    """One column a fault."""
    return np.array([[fault in example.target for fault in FAULTS] for example in examples], np.float32)


def fit(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Logistic regression, one for each fault, by Adam over all rows; the same every time."""
    rows, width = x.shape
    weights, bias = np.zeros((width, y.shape[1]), np.float32), np.full(y.shape[1], -2.5, np.float32)
    state = [np.zeros_like(weights), np.zeros_like(weights), np.zeros_like(bias), np.zeros_like(bias)]
    for step in range(1, STEPS + 1):
        off = (1 / (1 + np.exp(-(x @ weights + bias))) - y) / rows
        slopes = (x.T @ off + weights / (STRENGTH * rows), off.sum(0))
        rate = 0.1 * (1 - step / STEPS) + 1e-3
        for value, slope, first, second in zip(
            (weights, bias), slopes, (state[0], state[2]), (state[1], state[3]), strict=True
        ):
            first *= 0.9
            first += 0.1 * slope
            second *= 0.99
            second += 0.01 * slope * slope
            value -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights, bias


def said_by_others(
    examples: Sequence[Example], seen: Sequence[set[str]], also: Sequence[Example]
) -> tuple[list[Example], np.ndarray]:
    """What models say of authors they have not seen: the train authors in turn, and those of dev."""
    judged: list[Example] = []
    said = []
    for author in [*sorted({example.author for example in examples}), None]:
        learn = [at for at, example in enumerate(examples) if example.author != author]
        ask = [example for example in (also if author is None else examples) if author in (None, example.author)]
        known = vocabulary([examples[at] for at in learn], [seen[at] for at in learn])
        weights, bias = fit(matrix([seen[at] for at in learn], known), targets([examples[at] for at in learn]))
        said.append(1 / (1 + np.exp(-(matrix([features(one.text) for one in ask], known) @ weights + bias))))
        judged += ask
    return judged, np.vstack(said)


def bars(judged: Sequence[Example], said: np.ndarray) -> tuple[list[float], dict[str, object]]:
    """For each fault the lowest bar that keeps the wanted precision, with the recall it leaves."""
    top = said.argmax(1)
    made, told = [], {}
    for at, fault in enumerate(FAULTS):
        mine = top == at
        right = np.array([fault in example.target and bool(example.gold) for example in judged])
        gold = sum(fault in example.gold for example in judged)
        best, figures = 0.9, (0.0, 0.0)
        for bar in np.arange(0.9, 0.1, -0.02):
            named = mine & (said[:, at] >= bar)
            if named.sum() >= 5 and right[named].mean() >= PRECISION:
                best, figures = float(bar), (float(right[named].sum() / gold), float(right[named].mean()))
        made.append(round(best, 2))
        told[fault] = {"bar": round(best, 2), "recall": round(figures[0], 3), "precision": round(figures[1], 3)}
    return made, told


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    names = letters.authors("train")
    examples = list(letters.examples(names))
    also = list(letters.examples(letters.authors("dev")))
    seen = [features(example.text) for example in examples]
    judged, said = said_by_others(examples, seen, also)
    set_bars, told = bars(judged, said)
    for fault, figures in told.items():
        print(fault, figures)
    known = vocabulary(examples, seen)
    weights, bias = fit(matrix(seen, known), targets(examples))
    used = Counter(name for found in seen for name in found)
    worth = np.abs(weights).max(1) * np.array([used[name] for name in known]) ** 0.25
    kept = sorted(np.argsort(-worth)[:KEPT].tolist())
    unit = float(np.abs(weights).max() / 127)
    names_of = list(known)
    model = {
        "schema": 1, "faults": list(FAULTS), "bars": set_bars, "bias": [round(float(b), 3) for b in bias], "unit": unit,
        "manifest": {
            "data": letters.data_hash(), "authors": names, "sentences": len(examples), "figures": told,
            "seed": "none: nothing is drawn", "licence": "MIT, as the project; learnt from its own texts only",
        },
        "weights": {names_of[at]: [int(v) for v in np.rint(weights[at] / unit)] for at in kept},
    }  # fmt: skip
    text = json.dumps(model, ensure_ascii=False, separators=(",", ":"))
    options.out.write_text(text + "\n", "utf-8")
    print(f"{options.out}: {len(text) / 1000:.0f} kB, sha256 {hashlib.sha256(text.encode()).hexdigest()[:16]}")


if __name__ == "__main__":
    main()
