"""Learn the counted words: `python data/train_words.py` writes `danger_counted.txt` and `setting_counted.txt`.

Danger is learned from `data/danger` with the reader's training sentences as plain talk; setting from the training accounts.
Logistic regression on words and pairs, no chance in it: the same data give the same file.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.reading.counted_words import BIAS, features, scale_of

HERE = Path(__file__).parent
THERE = HERE.parent / "src" / "afterword" / "reading"
ROUNDS = 600


def danger_lines(split: str) -> list[tuple[str, str]]:
    """The written texts of `data/danger`: ("danger" or another word, text)."""
    found = []
    if split == "train":
        for line in (HERE / "danger" / "train.tsv").read_text("utf-8").splitlines():
            label, _, marked = line.partition("\t")
            telling = re.findall(r"\[\[(.*?)\]\]", marked)
            found += [(label, words) for words in telling] if telling else [(label, marked)]
    for path in sorted((HERE / "danger").glob("*.txt")):
        if texts.header_of(path).get("split") == split:
            for line in path.read_text("utf-8").splitlines():
                label, bar, text = line.partition(" | ")
                if bar and not line.startswith("#"):
                    found.append((label, text))
    return found


def reader_texts(split: str, part: str) -> list[texts.Item]:
    return [
        item
        for path in sorted((HERE / "reader" / part).glob("*.txt"))
        if texts.header_of(path).get("split") == split
        for item in texts.items(path)
    ]


def learn(
    docs: Sequence[set[str]], gold: np.ndarray, weights: np.ndarray, counted: Sequence[bool], fewest: int, decay: float
) -> tuple[list[str], np.ndarray]:
    """Multinomial logistic regression by accelerated gradient steps.

    Args:
        gold: one column a label.
        counted: the documents whose words may become features, when `fewest` of them have it.
    """
    counts = Counter(feature for doc, counts_it in zip(docs, counted, strict=True) if counts_it for feature in doc)
    names = [*sorted(feature for feature, count in counts.items() if count >= fewest), BIAS]
    at = {name: place for place, name in enumerate(names)}
    rows, columns, values = [], [], []
    for row, doc in enumerate(docs):
        for feature in doc:
            if feature in at:
                rows.append(row)
                columns.append(at[feature])
                values.append(scale_of(len(doc)))
        rows.append(row)
        columns.append(at[BIAS])
        values.append(1.0)
    row, column, value = np.array(rows), np.array(columns), np.array(values)
    beta = np.zeros((len(names), gold.shape[1]))
    look, share = beta.copy(), weights[:, None] / weights.sum()
    labels = range(gold.shape[1])
    # The steepest the loss can bend: half of the largest weighted square of a document's length, summed.
    step = 1.0 / max(0.5 * float((np.bincount(row, value**2) * share[:, 0]).sum()), 1e-9)
    for turn in range(ROUNDS):
        logits = np.stack([np.bincount(row, value * look[column, k], len(docs)) for k in labels], axis=1)
        logits -= logits.max(axis=1, keepdims=True)
        chances = np.exp(logits)
        chances /= chances.sum(axis=1, keepdims=True)
        wrong = (chances - gold) * share
        slope = (
            np.stack([np.bincount(column, value * wrong[row, k], len(names)) for k in labels], axis=1) + decay * look
        )
        new = look - step * slope
        look = new + turn / (turn + 3) * (new - beta)
        beta = new
    return names, beta


def write(name: str, labels: Sequence[str], names: Sequence[str], beta: np.ndarray, least: float) -> None:
    """The plain text form, without words that say next to nothing."""
    lines = [
        "# Learned by data/train_words.py; words and pairs with the weight of each label.",
        "\t".join(["", *labels]),
    ]
    for word, row in zip(names, beta, strict=True):
        if word == BIAS or abs(row).max() >= least:
            lines.append("\t".join([word, *(f"{value:.2f}" for value in row)]))
    (THERE / f"{name}.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(name, len(lines) - 2, "words and pairs")


def train_danger() -> None:
    written = danger_lines("train")
    plain = [item.text for item in reader_texts("train", "sentences")]
    docs = [features(text) for _, text in written] + [features(text) for text in plain]
    danger = np.array([label == "danger" for label, _ in written] + [False] * len(plain))
    weights = np.array([8.0 if label == "danger" else 4.0 for label, _ in written] + [1.0] * len(plain))
    gold = np.stack([~danger, danger], axis=1).astype(np.float32)
    names, beta = learn(docs, gold, weights, [True] * len(written) + [False] * len(plain), 2, 2e-5)
    # One number is enough for two labels.
    write("danger_counted", ["danger"], names, (beta[:, 1] - beta[:, 0])[:, None], 0.15)


def train_setting() -> None:
    items = reader_texts("train", "accounts")
    labels = ["interview", "work", "personal"]
    docs = [features(item.text) for item in items]
    gold = np.array([[item.head.get("setting") == label for label in labels] for item in items]).astype(np.float32)
    weights = np.array([2.0 if item.head.get("setting") == "interview" else 4.0 for item in items])
    names, beta = learn(docs, gold, weights, [True] * len(docs), 5, 1e-4)
    write("setting_counted", labels, names, beta, 0.25)


if __name__ == "__main__":
    train_danger()
    train_setting()
