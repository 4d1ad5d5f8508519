"""Learn which words speak for which setting: `python data/train_setting.py` writes `setting_words.txt`.

Logistic regression over the words of the training accounts, without chance: the same data give the same file.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.core.occasion import Setting
from afterword.reading.setting_words import BIAS, share_of, words_of
from texts import Item

HERE = Path(__file__).parent
THERE = HERE.parent / "src" / "afterword" / "reading" / "setting_words.txt"
FEWEST = 4  # accounts that have a word
RARER = 3.0  # how much more an account of work or friends counts: there are fewer
DECAY = 1e-4
ROUNDS = 600
LEAST = 0.3  # weights below say next to nothing


def accounts(split: str) -> list[Item]:
    """The accounts of a split."""
    return [
        item
        for path in sorted((HERE / "reader" / "accounts").glob("*.txt"))
        if texts.header_of(path).get("split") == split
        for item in texts.items(path)
    ]


def learn(items: list[Item]) -> dict[str, list[float]]:
    """The weight of each word for each setting, by accelerated gradient steps."""
    docs = [words_of(item.text) for item in items]
    counts = Counter(word for doc in docs for word in doc)
    names = [*sorted(word for word, count in counts.items() if count >= FEWEST), BIAS]
    at = {name: place for place, name in enumerate(names)}
    row = np.array([number for number, doc in enumerate(docs) for word in (*sorted(doc), BIAS) if word in at])
    column = np.array([at[word] for doc in docs for word in (*sorted(doc), BIAS) if word in at])
    value = np.array(
        [1.0 if w == BIAS else share_of(len(doc)) for doc in docs for w in (*sorted(doc), BIAS) if w in at]
    )
    gold = np.array([[item.head.get("setting") == setting for setting in Setting] for item in items], float)
    weights = np.where(gold[:, 0] == 1, 1.0, RARER)
    share = (weights / weights.sum())[:, None]
    beta = np.zeros((len(names), len(Setting)))
    look = beta.copy()
    step = 1.0 / float(0.5 * (np.bincount(row, value**2) * share[:, 0]).sum())
    for turn in range(ROUNDS):
        logits = np.stack([np.bincount(row, value * look[column, k], len(docs)) for k in range(len(Setting))], axis=1)
        chances = np.exp(logits - logits.max(axis=1, keepdims=True))
        wrong = (chances / chances.sum(axis=1, keepdims=True) - gold) * share
        slope = np.stack([np.bincount(column, value * wrong[row, k], len(names)) for k in range(len(Setting))], axis=1)
        new = look - step * (slope + DECAY * look)
        look = new + turn / (turn + 3) * (new - beta)
        beta = new
    return {name: weight.tolist() for name, weight in zip(names, beta, strict=True)}


def main() -> None:
    found = learn(accounts("train"))
    lines = ["# Learned by data/train_setting.py: a word and what it says for interview, work and personal."]
    for word, weights in found.items():
        if word == BIAS or max(map(abs, weights)) >= LEAST:
            lines.append("\t".join([word, *(f"{weight:.2f}" for weight in weights)]))
    THERE.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines) - 1} words")


if __name__ == "__main__":
    main()
