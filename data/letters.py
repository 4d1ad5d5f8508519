"""The marked letters and letter sentences as examples to learn from and to be measured on."""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.core.check.draft import Draft, Part
from texts import Item

HERE = Path(__file__).parent / "letters"
FAULTS = (
    "excuse", "blame", "minimising", "over_apology", "begging", "risky_humour", "unverifiable_claim",
    "draws_attention", "wrong_tone_negativity", "pressure",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence with its neighbours. `target` shares one among faults, with "" for fine; `gold` are those that count."""

    text: str
    target: dict[str, float]
    gold: frozenset[str]
    author: str
    before: str = ""
    after: str = ""
    trap: str = ""
    letter: str = ""
    weight: float = 1.0


UNGUIDED = 3.0  # what was written without knowing of faults is what people write, and there is little of it


def authors(split: str) -> list[str]:
    """The authors of a split, by their file names; some wrote only sentences, some only whole letters."""
    paths = (path for part in ("sentences", "whole") for path in (HERE / part).glob("*.txt"))
    return sorted({path.stem for path in paths if texts.header_of(path).get("split") == split})


def _target(names: Sequence[str], fair: bool) -> dict[str, float]:
    if not names:
        return {"": 1.0}
    if fair:
        rest = 0.3 / (len(names) - 1)
        return {names[0]: 0.7, **dict.fromkeys(names[1:], rest)}
    return dict.fromkeys(names, 1 / len(names))


def of_sentences(author: str) -> Iterator[Example]:
    """The sentences of an author, each alone."""
    path = HERE / "sentences" / f"{author}.txt"
    if not path.exists():
        return
    for item in texts.sentences(path):
        label = item.marks[0].label
        yield Example(
            item.text, _target(label.kinds, "fair" in label.facts), frozenset(label.kinds), author,
            trap=label.traps[0] if label.traps else "",
        )  # fmt: skip


def of_letter(item: Item, author: str) -> list[Example]:
    """The body sentences of a letter, in their places."""
    draft = Draft(item.text)
    found = []
    body = [sentence for sentence in draft.sentences if sentence.part is Part.BODY]
    for at, sentence in enumerate(body):
        gold: set[str] = set()
        for mark in item.marks:
            shared = min(sentence.end, mark.end) - max(sentence.start, mark.start)
            if shared > 0.5 * min(sentence.end - sentence.start, mark.end - mark.start):
                gold |= set(mark.label.kinds) & set(FAULTS)
        before = draft.text[body[at - 1].start : body[at - 1].end] if at else ""
        after = draft.text[body[at + 1].start : body[at + 1].end] if at + 1 < len(body) else ""
        found.append(
            Example(
                draft.text[sentence.start : sentence.end],
                _target(sorted(gold), False),
                frozenset(gold),
                author,
                before,
                after,
                letter=item.id,
            )
        )
    return found


def of_letters(author: str) -> Iterator[Example]:
    """The sentences of an author's whole letters."""
    path = HERE / "whole" / f"{author}.txt"
    if path.exists():
        weight = UNGUIDED if texts.header_of(path)["style"].startswith("unguided") else 1.0
        for item in texts.blocks(path):
            yield from (replace(example, weight=weight) for example in of_letter(item, author))


def examples(names: Sequence[str], without: Sequence[str] = ()) -> Iterator[Example]:
    """All that these authors wrote, sentences and letters."""
    for author in names:
        if author not in without:
            yield from of_sentences(author)
            yield from of_letters(author)


def fewer_neighbours(told: Sequence[Example], share: float, chance: random.Random) -> list[Example]:
    """Take from each sentence the one before it, and the one after it, each with the chance `share`.

    So that what a sentence says by itself is learnt, and not only what is said beside such a neighbour.
    """
    return [
        replace(
            one,
            before="" if chance.random() < share else one.before,
            after="" if chance.random() < share else one.after,
        )
        for one in told
    ]


def figures(held: Sequence[Example], said: Sequence[Sequence[float]], bar: float) -> str:
    """One line of figures: a fault is named where fine has less than 1 - `bar`."""
    named = right = gold = wrong_fine = fine = 0
    for example, row in zip(held, said, strict=True):
        speaks = 1 - row[len(FAULTS)] > bar
        fault = max(range(len(FAULTS)), key=lambda at: row[at])
        named += speaks
        gold += bool(example.gold)
        fine += not example.gold
        right += speaks and FAULTS[fault] in example.target and bool(example.gold)
        wrong_fine += speaks and not example.gold
    recall, precision = right / max(1, gold), right / max(1, named)
    return (
        f"bar {bar}: recall {recall:.3f}, precision {precision:.3f}, fine ones flagged {wrong_fine / max(1, fine):.3f}"
    )


def data_hash() -> str:
    """One hash over all texts the checker learns from or is measured on."""
    made = hashlib.sha256()
    for path in sorted(HERE.rglob("*.txt")):
        made.update(path.name.encode() + b"\0" + path.read_bytes())
    return made.hexdigest()
