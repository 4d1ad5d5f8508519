"""Learn which words speak for which setting: `python data/train_setting.py` writes `setting_words.txt`.

Logistic regression over the words of the training accounts, of how each of them begins, of short plain texts (`plain/`): most people
type two sentences, not two hundred words; and of accounts in which words of one place occur in another (`passing/`). The same data give the same file.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import passing
import texts
from afterword.core.occasion import Setting
from afterword.reading.setting_words import BIAS, share_of, words_of
from texts import Item

HERE = Path(__file__).parent
THERE = HERE.parent / "src" / "afterword" / "reading" / "setting_words.txt"
FEWEST = 4  # accounts that have a word
RARER = 2.0  # how much more an account of work or friends counts: there are fewer
DECAY = 3e-5
ROUNDS = 600
LEAST = 0.3  # weights below say next to nothing
OPENINGS = (
    12,
    20,
    30,
    45,
)  # words of an account that are learnt from once more, as if they were all of it; each in its turn
OF_PLAIN = 2.0  # how much a plain text counts
OF_PASSING = {Setting.INTERVIEW: 3.0, Setting.WORK: 1.5, Setting.PERSONAL: 1.5}
"""How much an account of `passing/` counts; there are fewer interviews among them, and a text of three words stays one."""
OF_AN_OPENING = 0.7  # how much it counts beside the whole
PLAIN = {"work.tsv": Setting.WORK, "private.tsv": Setting.PERSONAL, "where.tsv": None}
"""The files of plain texts, and where all of it happened that one tells; None where each line says so first."""

Text = tuple[str, Setting, float]
"""Words, where it happened, and how much they count."""


def accounts(split: str) -> list[Item]:
    """The accounts of a split."""
    return [
        item
        for path in sorted((HERE / "reader" / "accounts").glob("*.txt"))
        if texts.header_of(path).get("split") == split
        for item in texts.items(path)
    ]


def opening(text: str, most: int) -> str:
    """The sentences a text begins with, of so many words together; of one that is longer so many and ten."""
    kept: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        words = sentence.split()
        if kept and len(kept) + len(words) > most:
            break
        kept += words
    return " ".join(kept[: most + 10])


def told(items: list[Item]) -> list[Text]:
    """The accounts, and their openings."""
    found: list[Text] = []
    for number, item in enumerate(items):
        setting = Setting(item.head["setting"])
        counts = 1.0 if setting is Setting.INTERVIEW else RARER
        found.append((item.text, setting, counts))
        found.append((opening(item.text, OPENINGS[number % len(OPENINGS)]), setting, counts * OF_AN_OPENING))
    return found


def in_passing() -> list[Text]:
    """The accounts in which what matters is told in passing, and their openings."""
    found: list[Text] = []
    for number, one in enumerate(passing.all_of_them()):
        where = Setting(one.setting)
        begins = opening(one.text, OPENINGS[number % len(OPENINGS)])
        found += [(one.text, where, OF_PASSING[where]), (begins, where, OF_PASSING[where] * OF_AN_OPENING)]
    return found


def plain() -> list[Text]:
    """The short plain texts."""
    found: list[Text] = []
    for name, setting in PLAIN.items():
        for label, text, _ in texts.plain_lines(HERE / "plain" / name):
            found.append((text, setting or Setting(label), OF_PLAIN))
    return found


def learn(told: list[Text]) -> dict[str, list[float]]:
    """The weight of each word for each setting, by accelerated gradient steps."""
    docs = [words_of(text) for text, _, _ in told]
    counts = Counter(word for doc in docs for word in doc)
    names = [*sorted(word for word, count in counts.items() if count >= FEWEST), BIAS]
    at = {name: place for place, name in enumerate(names)}
    row = np.array([number for number, doc in enumerate(docs) for word in (*sorted(doc), BIAS) if word in at])
    column = np.array([at[word] for doc in docs for word in (*sorted(doc), BIAS) if word in at])
    value = np.array(
        [1.0 if w == BIAS else share_of(len(doc)) for doc in docs for w in (*sorted(doc), BIAS) if w in at]
    )
    gold = np.array([[where is setting for setting in Setting] for _, where, _ in told], float)
    weights = np.array([counts for _, _, counts in told])
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
    found = learn(told(accounts("train")) + plain() + in_passing())
    lines = ["# Learned by data/train_setting.py: a word and what it says for interview, work and personal."]
    for word, weights in found.items():
        if word == BIAS or max(map(abs, weights)) >= LEAST:
            lines.append("\t".join([word, *(f"{weight:.2f}" for weight in weights)]))
    THERE.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines) - 1} words")


if __name__ == "__main__":
    main()
