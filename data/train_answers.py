"""Learn which words of an account answer a slip: `python data/train_answers.py [--dry] [--show]`.

A clause near a slip is what its pieces say on average in each reader, and where it stands; the readers stay as they are. Five people
read 110 training accounts each and copied, for every slip, the words in which its teller says what is so instead, or what would have
answered (T), and what they offer (O, not learnt from yet); a sixth read 110 accounts of the raw and kept splits, which are only
measured. The same texts and readers give the same weights (`ridge.py`). The bar is chosen where each person's accounts were told by
what the other four taught.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import documents
from afterword.core.write.told_beside import ANSWERED
from afterword.reading.encoder.answers import WEIGHTS, beside
from afterword.reading.encoder.tagger import WIDTH, Tagger
from afterword.reading.encoder.weights import load_tagger
from clause_rows import clauses_of, of_the_shorter
from ridge import fitted, keep, readers_hashes

HERE = Path(__file__).parent / "answers"
LEARNT = ("one", "two", "three", "four", "five")
UNSEEN = "unseen"
HELD, HELD_SIGNS = 100.0, 3.0  # how strongly weights are held near nothing; of the states and of the signs
NEITHER = 0.1, 0.5
"""A clause that shares this much with marked words, of the shorter of the two, is neither."""
RIGHT = 0.4
"""A clause that shares so much with them is rightly taken."""
SURE = 0.75
"""Of the slips that are answered so many have to be answered rightly, as the annotators marked them: they leave out many a fair one."""
BARS = np.arange(-1.5, 2.01, 0.25)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip of the kinds that are answered: the clauses near it as rows, with how much of each answers it; and the words."""

    rows: tuple[tuple[Floats, float], ...]
    words: str
    told: tuple[str, ...]
    marked: tuple[str, ...]


def marks(name: str) -> dict[str, list[tuple[int, str]]]:
    """For each account that one person read the answers they marked: number of the slip, and the words."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for line in (HERE / f"{name}.tsv").read_text("utf-8").splitlines():
        account, number, sort, words = line.split("\t")
        found[account] += [(int(number), words)] if sort == "T" else []
    return found


def slips_of(document: documents.Document, told: Sequence[tuple[int, str]], tagger: Tagger) -> list[Slip]:
    """The slips of an account that an answer can put right."""
    text = document.text
    spans = [(number, text.index(words), words) for number, words in told]
    clauses = clauses_of(text, tagger.read(text))
    places = [(start, end) for start, end, _ in clauses]
    slips = [
        (one.start, one.end, max(one.target, key=one.target.__getitem__))
        for one in document.stretches
        if "again" not in one.flags
    ]
    slips = [one for one in slips if one[2] not in ("strength", "circumstance", "neutral")]
    found = []
    for number, (start, end, kind) in enumerate(slips, 1):
        if kind not in ANSWERED:
            continue
        others = [(a, b) for other, (a, b, _) in enumerate(slips, 1) if other != number]
        own = [(at, at + len(words)) for slip, at, words in spans if slip == number]
        near = list(beside((start, end), kind, places, others))
        rows = tuple(
            (np.concatenate([clauses[at][2], signs]).astype(np.float64), of_the_shorter(*places[at], own))
            for at, signs in near
        )
        words = tuple(text[slice(*places[at])] for at, _ in near)
        found.append(Slip(rows, text[start:end], words, tuple(text[a:b] for a, b in own)))
    return found


def learnt(slips: Sequence[Slip]) -> Floats:
    """Weights (2 * width + signs + 1,)."""
    rows = [(row, share) for slip in slips for row, share in slip.rows if not NEITHER[0] < share < NEITHER[1]]
    x = np.array([row for row, _ in rows])
    y = np.array([share >= NEITHER[1] for _, share in rows], np.float64)
    held = np.where(np.arange(x.shape[1]) < 2 * WIDTH, HELD, HELD_SIGNS)
    return fitted(x, y, held)


def best(slip: Slip, w: Floats) -> tuple[float, float, str]:
    """The log-odds of its surest clause, how much of it was marked, and the clause."""
    odds = [float(row @ w[:-1] + w[-1]) for row, _ in slip.rows]
    at = int(np.argmax(odds)) if odds else -1
    return (odds[at], slip.rows[at][1], slip.told[at]) if odds else (-99.0, 0.0, "")


def figures(slips: Sequence[Slip], w: Floats, bar: float) -> list[int]:
    """Slips, those that the account answers, those answered at this bar, and rightly so."""
    said = [share for odds, share, _ in (best(slip, w) for slip in slips) if odds > bar]
    answered = sum(any(share >= NEITHER[1] for _, share in slip.rows) for slip in slips)
    return [len(slips), answered, len(said), sum(share >= RIGHT for share in said)]


def bar_for(parts: Mapping[str, Sequence[Slip]], apart: Mapping[str, Floats]) -> float:
    """The lowest bar from which on enough of what is said is right, each part told by what the others taught."""
    for bar in BARS:
        _, _, said, right = np.sum([figures(parts[name], apart[name], bar) for name in parts], axis=0)
        if right >= SURE * said:
            return float(bar)
    return float(BARS[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    parser.add_argument("--show", action="store_true", help="print what is said of the unseen slips")
    options = parser.parse_args()
    tagger, _ = load_tagger()
    accounts = {one.id: one for split in ("train", "raw", "kept") for one in documents.load(split, "accounts")}
    parts = {
        name: [slip for id_, told in marks(name).items() for slip in slips_of(accounts[id_], told, tagger)]
        for name in (*LEARNT, UNSEEN)
    }
    unseen = parts.pop(UNSEEN)
    w = learnt([slip for part in parts.values() for slip in part])
    apart = {name: learnt([slip for other in parts if other != name for slip in parts[other]]) for name in parts}
    bar = bar_for(parts, apart)
    measured = {name: figures(parts[name], apart[name], bar) for name in parts} | {UNSEEN: figures(unseen, w, bar)}
    print("bar", bar, json.dumps(measured))
    if options.show:
        for slip in unseen:
            odds, share, words = best(slip, w)
            if odds > bar:
                print("right" if share >= RIGHT else "wrong", f"{odds:.1f}", slip.words, "|", words, "|", slip.marked)
    if options.dry:
        return
    manifest = {
        "bar": bar,
        "over": readers_hashes(),
        "how": {"held": HELD, "held signs": HELD_SIGNS, "slips": sum(map(len, parts.values()))},
        "slips, told what answers them, answered, rightly": measured,
    }
    states, signs = w[: 2 * WIDTH].reshape(-1, WIDTH), w[2 * WIDTH : -1]
    keep(WEIGHTS, manifest, weights=states.astype(np.float16), signs=signs.astype(np.float32), bias=np.float32(w[-1]))


if __name__ == "__main__":
    main()
