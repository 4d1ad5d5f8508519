"""Learn which clauses tell what somebody did for the teller: `python data/train_kindness.py [--dry]`.

A clause is what its pieces say on average in each reader; the readers stay as they are. Learnt from are 670 texts by three people
(`kindness/`). The same texts and readers give the same weights (`ridge.py`). There are two bars, chosen where the texts of each were
told by what the other two taught: a lower one where the teller asks how to thank, for then something is there to be found. The
accounts of `kindness/unseen.txt`, by somebody else, are only measured.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.reading.encoder.kindness import WEIGHTS
from afterword.reading.encoder.tagger import WIDTH, Tagger
from afterword.reading.encoder.weights import load_tagger
from clause_rows import clauses_of, of_the_shorter
from ridge import fitted, keep, readers_hashes

HERE = Path(__file__).parent / "kindness"
LEARNT = ("one", "two", "three")
UNSEEN = HERE / "unseen.txt"
HELD = 30.0  # how strongly weights are held near nothing; 10 and 100 give much the same
NEITHER = 0.1, 0.5
"""A clause that shares this much with a marked one, of the shorter of the two, is neither."""
BARS = np.arange(-1.0, 2.01, 0.25)
MOST_ASKED, MOST_TOLD = 0.25, 0.05
"""In so many texts without a kindness one may be seen: where somebody asks how to thank that costs little, else a letter."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Text:
    """A short text: its clauses, with how much of each is a kindness, and whether the teller asks how to thank for it."""

    rows: tuple[tuple[NDArray[np.float32], float], ...]
    kind: bool


def text_of(words: str, marked: Sequence[tuple[int, int]], tagger: Tagger) -> Text:
    """A text and what is marked in it."""
    rows = tuple((row, of_the_shorter(start, end, marked)) for start, end, row in clauses_of(words, tagger.read(words)))
    return Text(rows, bool(marked))


def short_texts(path: Path, tagger: Tagger) -> list[Text]:
    """The texts of one person."""
    return [text_of(words, marked, tagger) for _, words, marked in texts.plain_lines(path)]


def whole_accounts() -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """The unseen accounts in which nothing but thanks is owed, with the words that tell what for, and those with nothing to write."""
    for block in re.split(r"^=== ", UNSEEN.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, rest = block.partition("\n")
        words, _, foot = rest.partition("\n--- for: ")
        if "wants=sorry" in head:
            continue
        words, what = words.strip(), foot.split("\n")[0]
        at = words.find(what)
        yield words, [(at, at + len(what))] if what != "-" else []


def learnt(told: Sequence[Text]) -> Floats:
    """Weights (2 * width + 1,)."""
    rows = [(row, share) for text in told for row, share in text.rows if not NEITHER[0] < share < NEITHER[1]]
    x = np.array([row for row, _ in rows], np.float64)
    y = np.array([share >= NEITHER[1] for _, share in rows], np.float64)
    return fitted(x, y, np.full(x.shape[1], HELD))


def figures(told: Sequence[Text], w: Floats, bar: float) -> list[int]:
    """Texts with a kindness, in how many of them one is found; texts without, in how many one is seen; clauses said, and right."""
    found = seen = said = right = 0
    for text in told:
        here = [share for row, share in text.rows if float(row @ w[:-1] + w[-1]) > bar]
        if text.kind:
            found += any(share >= NEITHER[1] for share in here)
            said += len(here)
            right += sum(share >= NEITHER[1] for share in here)
        else:
            seen += bool(here)
    kind = sum(text.kind for text in told)
    return [kind, found, len(told) - kind, seen, said, right]


def bar_for(told: Mapping[str, Sequence[Text]], apart: Mapping[str, Floats], most: float) -> float:
    """The lowest bar at which no more than `most` of the texts without a kindness are taken for one, each by what the others taught."""
    for bar in BARS:
        seen = [figures(told[name], apart[name], bar) for name in told]
        if sum(one[3] for one in seen) <= most * sum(one[2] for one in seen):
            return float(bar)
    return float(BARS[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    options = parser.parse_args()
    tagger, _ = load_tagger()
    told = {name: short_texts(HERE / f"{name}.tsv", tagger) for name in LEARNT}
    unseen = [text_of(words, marked, tagger) for words, marked in whole_accounts()]
    w = learnt([text for part in told.values() for text in part])
    apart = {name: learnt([text for other, part in told.items() if other != name for text in part]) for name in told}
    bars = {"bar": bar_for(told, apart, MOST_TOLD), "bar_where_asked": bar_for(told, apart, MOST_ASKED)}
    measured = {
        name: {part: figures(told[part], apart[part], bar) for part in told} | {"unseen": figures(unseen, w, bar)}
        for name, bar in bars.items()
    }
    print(bars, json.dumps(measured))
    if options.dry:
        return
    manifest = {
        **bars,
        "over": readers_hashes(),
        "how": {"held": HELD, "texts": sum(map(len, told.values()))},
        "texts with a kindness, found, without, seen; clauses said, right": measured,
    }
    keep(WEIGHTS, manifest, weights=w[:-1].reshape(-1, WIDTH).astype(np.float32), bias=np.float32(w[-1]))


if __name__ == "__main__":
    main()
