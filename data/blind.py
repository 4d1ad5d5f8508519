"""The second, blind labelling: hand out texts without their labels, and compare the two.

    python data/blind.py give    writes data/reader/second/todo.tsv: key, text; all of dev and test, shuffled
    python data/blind.py kappa   Cohen's kappa between the first and the second labels, per author and in all

A second labeller fills data/reader/second/labels.tsv: key, tab, label (a kind, strength, circ or neutral). Keys and order say
nothing about author or label.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import texts

HERE = Path(__file__).parent / "reader"
SHORT = {"strength": "strength", "circumstance": "circ", "neutral": "neutral"}


def first_labels() -> dict[str, texts.Item]:
    """The sentences of dev and test by their key, in the order of the keys."""
    found = {}
    for path in sorted((HERE / "sentences").glob("*.txt")):
        if texts.header_of(path).get("split") in ("dev", "test"):
            found |= {hashlib.sha256(item.id.encode()).hexdigest()[:8]: item for item in texts.sentences(path)}
    return dict(sorted(found.items()))


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


def second_labels() -> dict[str, str]:
    """What the second labeller said, by key."""
    lines = (HERE / "second" / "labels.tsv").read_text("utf-8").splitlines()
    return {key: label.strip() for key, _, label in (line.partition("\t") for line in lines) if label}


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen's kappa of two labellings."""
    count = len(pairs)
    agree = sum(a == b for a, b in pairs) / count
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(first[name] * second[name] for name in first) / count**2
    return (agree - chance) / (1 - chance)


def pairs() -> dict[str, list[tuple[str, str]]]:
    """(first, second) label of every sentence that both labelled, by author; a fair alternative counts as agreeing."""
    second = second_labels()
    found: dict[str, list[tuple[str, str]]] = {}
    for key, item in first_labels().items():
        if key not in second:
            continue
        label = item.marks[0].label
        other = second[key]
        fair = other in label.kinds or (label.also_strength and other == "strength")
        found.setdefault(item.author, []).append((name_of(item), name_of(item) if fair else other))
    return found


def main(words: list[str]) -> int:
    if words[:1] == ["give"]:
        (HERE / "second" / "todo.tsv").write_text(
            "".join(f"{k}\t{shown(i)}\n" for k, i in first_labels().items()), "utf-8"
        )
        return 0
    by_author = pairs()
    for author, mine in sorted(by_author.items()):
        print(
            f"{author}: {len(mine)} sentences, agreement {sum(a == b for a, b in mine) / len(mine):.3f}, kappa {kappa(mine):.3f}"
        )
    everything = [pair for mine in by_author.values() for pair in mine]
    if everything:
        print(f"all: {len(everything)} sentences, kappa {kappa(everything):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
