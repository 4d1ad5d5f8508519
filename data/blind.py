"""The second, blind labelling: hand out texts without their labels, and compare the two.

    python data/blind.py give AUTHOR...    writes data/reader/second/AUTHOR.todo.tsv (line number, text)
    python data/blind.py kappa             Cohen's kappa between the first and the second labels, per author and in all

A second labeller fills data/reader/second/AUTHOR.tsv: line number, tab, label (a kind, strength, circ or neutral).
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import texts

HERE = Path(__file__).parent / "reader"
SHORT = {"strength": "strength", "circumstance": "circ", "neutral": "neutral"}


def first_labels(author: str) -> dict[str, texts.Item]:
    """The sentences of an author by their line number."""
    return {item.id.rsplit(":", 1)[1]: item for item in texts.sentences(HERE / "sentences" / f"{author}.txt")}


def name_of(item: texts.Item) -> str:
    """The gold label as one word."""
    label = item.marks[0].label
    return label.kinds[0] if label.polarity == "slip" else SHORT[label.polarity]


def shown(item: texts.Item) -> str:
    """The text with the marked words in double brackets where they are not all of it."""
    mark = item.marks[0]
    if (mark.start, mark.end) == (0, len(item.text)):
        return item.text
    return f"{item.text[: mark.start]}[[{item.text[mark.start : mark.end]}]]{item.text[mark.end :]}"


def second_labels(author: str) -> dict[str, str]:
    """What the second labeller said, by line number."""
    lines = (HERE / "second" / f"{author}.tsv").read_text("utf-8").splitlines()
    return {number: label.strip() for number, _, label in (line.partition("\t") for line in lines) if label}


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen's kappa of two labellings."""
    count = len(pairs)
    agree = sum(a == b for a, b in pairs) / count
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(first[name] * second[name] for name in first) / count**2
    return (agree - chance) / (1 - chance)


def pairs_of(author: str) -> list[tuple[str, str]]:
    """(first, second) label of every sentence that both labelled; a fair alternative counts as agreeing."""
    second = second_labels(author)
    found = []
    for number, item in first_labels(author).items():
        if number not in second:
            continue
        label = item.marks[0].label
        other = second[number]
        fair = other in label.kinds or (label.also_strength and other == "strength")
        found.append((name_of(item), name_of(item) if fair else other))
    return found


def main(words: list[str]) -> int:
    if words[:1] == ["give"]:
        for author in words[1:]:
            path = HERE / "second" / f"{author}.todo.tsv"
            path.write_text("".join(f"{n}\t{shown(i)}\n" for n, i in first_labels(author).items()), "utf-8")
            print(path.name)
        return 0
    everything = []
    for path in sorted((HERE / "second").glob("*.tsv")):
        if path.name.endswith(".todo.tsv"):
            continue
        pairs = pairs_of(path.stem)
        everything += pairs
        agree = sum(a == b for a, b in pairs) / len(pairs)
        print(f"{path.stem}: {len(pairs)} sentences, agreement {agree:.3f}, kappa {kappa(pairs):.3f}")
    if everything:
        print(f"all: {len(everything)} sentences, kappa {kappa(everything):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
