"""Turn the marked texts into what the reader is trained and measured on: pieces with tags, and stretches with labels."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.core.judge.kinds import slip_kind
from afterword.core.occasion import Dimension
from afterword.reading.slips import SIDES
from texts import KINDS, Item, Label

HERE = Path(__file__).parent
TAGS = ["outside", *KINDS, "strength", "circumstance", "neutral"]
TAG_OF = {name: at for at, name in enumerate(TAGS)}
FLAGS = [
    "also_strength", "again", "seen", "unlikely", "handled_fully", "handled_partly", "core", "external", "uncontrollable",
    "theirs", "person", "property", "aimed", "called_out", "unwarned", "allowed", "polish", "signed",
    *SIDES.values(),
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stretch:
    """`[start, end)` of the text, with a soft target over TAGS and the flags that hold."""

    start: int
    end: int
    target: dict[str, float]
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Document:
    """One text to learn from. `cues` are `[start, end)` of the other side's reactions."""

    id: str
    author: str
    text: str
    stretches: tuple[Stretch, ...]
    cues: tuple[tuple[int, int], ...]
    whole: bool = True
    """Whether all of its moments are marked (an account), so that unmarked words are truly outside."""
    danger: tuple[tuple[int, int], ...] = ()
    tagged: bool = True
    """Whether its moments are marked at all (texts about danger are not)."""


def target_of(label: Label) -> dict[str, float]:
    """The gold tag, shared with fair alternatives."""
    if label.polarity != "slip":
        return {label.polarity: 1.0}
    first, *rest = label.kinds
    share = 0.3 / len(rest) if rest else 0.0
    return {first: 1.0 - share * len(rest), **dict.fromkeys(rest, share)}


def flags_of(label: Label) -> frozenset[str]:
    """The facts of a label as the flags that the reader learns."""
    facts = label.facts
    found = {
        name
        for name in ("core", "external", "uncontrollable", "theirs", "aimed", "called_out", "polish", "signed")
        if name in facts
    }
    if label.also_strength:
        found.add("also_strength")
    if label.again:
        found.add("again")
    if label.noticed in ("seen", "unlikely"):
        found.add(label.noticed)
    for key, prefix in (("handled", "handled_"), ("harm", "")):
        if key in facts and prefix + facts[key] in FLAGS:
            found.add(prefix + facts[key])
    if facts.get("warned") == "no":
        found.add("unwarned")
    if facts.get("allowed") == "yes":
        found.add("allowed")
    if label.polarity == "slip":
        side = Dimension(facts["dim"]) if "dim" in facts else slip_kind(label.kinds[0]).dimension
        if side in SIDES:
            found.add(SIDES[side])
    return frozenset(found)


def document_of(item: Item, whole: bool = True) -> Document:
    """An item as a document."""
    stretches = tuple(Stretch(m.start, m.end, target_of(m.label), flags_of(m.label)) for m in item.marks)
    return Document(item.id, item.author, item.text, stretches, tuple((c.start, c.end) for c in item.cues), whole)


def load(split: str, part: str) -> list[Document]:
    """All documents of a split ("train", "dev", "test") and part ("sentences" or "accounts")."""
    found = []
    for path in sorted((HERE / "reader" / part).glob("*.txt")):
        if texts.header_of(path).get("split") == split:
            found += [document_of(item, part == "accounts") for item in texts.items(path)]
    return found


def load_danger(*names: str) -> list[Document]:
    """The texts about danger, with the words that carry it; the readers learn from `train` alone, the head over them from the other files too."""
    found = []
    told = (row for name in names or ("train",) for row in texts.plain_lines(HERE / "danger" / f"{name}.tsv"))
    for number, (label, text, spans) in enumerate(told, 1):
        marks = tuple(spans) if label == "danger" else ()
        found.append(Document(f"danger:{number}", "danger", text, (), (), False, marks, False))
    return found


JOINS = (" ", " ", " ", " ", "\n", "\n\n", " and ", " then ", ", ", " - ")


def joined(documents: Sequence[Document], chance: random.Random) -> Document:
    """Several sentences of one author as one text, so that boundaries and context are learnt too."""
    text = ""
    stretches: list[Stretch] = []
    cues: list[tuple[int, int]] = []
    for document in documents:
        if text:
            text += chance.choice(JOINS) if text[-1] not in ".!?" else chance.choice(JOINS[:6])
        at = len(text)
        text += document.text
        stretches += [Stretch(s.start + at, s.end + at, s.target, s.flags) for s in document.stretches]
        cues += [(a + at, b + at) for a, b in document.cues]
    return Document("+".join(d.id for d in documents), documents[0].author, text, tuple(stretches), tuple(cues), False)


def unpunctuated(document: Document) -> Document:
    """The same text as a phone's dictation would write it: lower case, no marks."""
    places = [0]
    kept = []
    for char in document.text:
        drop = char in '.,;:!?"“”()–—'
        if not drop:
            kept.append(char.lower() if len(char.lower()) == 1 else char)
        places.append(len(kept))
    stretches = tuple(Stretch(places[s.start], places[s.end], s.target, s.flags) for s in document.stretches)
    cues = tuple((places[a], places[b]) for a, b in document.cues)
    danger = tuple((places[a], places[b]) for a, b in document.danger)
    return Document(
        document.id, document.author, "".join(kept), stretches, cues, document.whole, danger, document.tagged
    )


def mixed(sentences: Sequence[Document], chance: random.Random) -> list[Document]:
    """All sentences once, in random groups of one to eight by author."""
    by_author: dict[str, list[Document]] = {}
    for document in sentences:
        by_author.setdefault(document.author, []).append(document)
    groups = []
    for mine in by_author.values():
        mine = mine[:]
        chance.shuffle(mine)
        at = 0
        while at < len(mine):
            size = chance.choice((1, 1, 2, 3, 4, 6, 8))
            groups.append(joined(mine[at : at + size], chance))
            at += size
    chance.shuffle(groups)
    return groups
