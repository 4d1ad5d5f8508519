"""Learn how surely a slip that was read is one: `python data/train_doubted.py [--dry]`.

A slip is what its pieces say on average in each reader, beside what the whole account says; the readers stay as they are. Learnt from
are the slips that the readers find in texts which they have not learnt from, each with whether somebody marked it: marked accounts
(`UNMET`), the short plain texts of `plain/`, accounts of harmless days and accounts of the same sort with one fault (`harmless/`), and
the short texts of `kindness/` that ask or tell of thanks. The same texts and readers give the same weights (`ridge.py`). The bars
are chosen on dev, raw and kept accounts by how many of the slips that are there may be lost, or asked about first.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.core.occasion import Polarity
from afterword.reading.encoder.doubted import WEIGHTS, features
from afterword.reading.encoder.tagger import WIDTH, Tagger
from afterword.reading.encoder.weights import load_tagger
from afterword.reading.moments import moments_from
from afterword.reading.ngrams import ngram_model
from afterword.reading.thresholds import Settings
from ridge import fitted, keep, readers_hashes

HERE = Path(__file__).parent
UNMET = tuple(f"u{number}" for number in range(154, 169) if number != 161)
"""Authors from whom the shipped readers have not learnt (docs/decisions/0016); of others they know every slip already."""
HELD = 300.0  # how strongly weights are held near nothing; 100 gives much the same
IS_IT = 0.3
"""What share of the shorter of the two has to be common for a slip that was read to be the one that was marked."""
MOST_LOST, MOST_ASKED = 0.005, 0.03
"""Of the slips that are there, so many may be dropped, and so many asked about before they are owned."""

Floats = NDArray[np.float64]
Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Read:
    """The slips that were read in some texts, (n, features), whether each is one (n,), and how many texts there were."""

    rows: Floats
    right: NDArray[np.bool_]
    texts: int


def read_in(told: Iterable[tuple[str, Spans]], tagger: Tagger, settings: Settings) -> Read:
    """What the readers alone find in texts with marked slips."""
    rows, right, number = [], [], 0
    for text, slips in told:
        number += 1
        tagged = tagger.read(text)
        for moment in moments_from(text, tagged, tagger, settings, ngram_model()):
            if moment.polarity is not Polarity.SLIP:
                continue
            start, end = moment.quote.start, moment.quote.end
            rows.append(features(tagged.pieces, tagged.states, start, end))
            right.append(any(min(end, b) - max(start, a) > IS_IT * min(end - start, b - a) for a, b in slips))
    return Read(np.array(rows, np.float64), np.array(right, bool), number)


def marked(authors: Iterable[str]) -> Iterator[tuple[str, Spans]]:
    """Marked accounts with their slips."""
    for author in authors:
        for item in texts.items(HERE / "reader" / "accounts" / f"{author}.txt"):
            yield item.text, [(mark.start, mark.end) for mark in item.marks if mark.label.polarity == "slip"]


def of_split(split: str) -> list[str]:
    """The authors of accounts of a split."""
    paths = sorted((HERE / "reader" / "accounts").glob("*.txt"))
    return [path.stem for path in paths if texts.header_of(path).get("split") == split]


def plain(path: Path, *, without: str = "") -> Iterator[tuple[str, Spans]]:
    """Short texts, one a line, with their marks; `without`: lines of this label are left out, and marks are no slips."""
    for label, text, spans in texts.plain_lines(path):
        if label != without:
            yield text, [] if without else spans


def harmless(path: Path) -> Iterator[tuple[str, Spans]]:
    """Accounts in blocks, with what is a fault in [[ ]]."""
    for block in re.split(r"^=== .*\n", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        text, stretches, _ = texts.unmark_plain(block.strip())
        yield text, [(start, end) for start, end, _ in stretches]


def learnt(parts: Sequence[Read]) -> Floats:
    """Weights (features + 1,)."""
    x = np.concatenate([part.rows for part in parts])
    y = np.concatenate([part.right for part in parts]).astype(np.float64)
    return fitted(x, y, np.full(x.shape[1], HELD))


def figures(part: Read, w: Floats, bar: float) -> list[int]:
    """Of the slips that are there how many lie below the bar, and of those that are none."""
    below = part.rows @ w[:-1] + w[-1] < bar
    return [
        int(part.right.sum()), int((below & part.right).sum()), int((~part.right).sum()), int((below & ~part.right).sum())
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    options = parser.parse_args()
    tagger, settings = load_tagger()
    tagger.doubted = None

    def of(told: Iterable[tuple[str, Spans]]) -> Read:
        return read_in(told, tagger, settings)

    common = [of(marked(UNMET)), of(plain(HERE / "plain" / "work.tsv")), of(plain(HERE / "plain" / "private.tsv"))]
    halves = {
        name: [
            of(harmless(HERE / "harmless" / f"fine_{name}.txt")),
            of(harmless(HERE / "harmless" / f"faulty_{name}.txt")),
            of(plain(HERE / "kindness" / f"{name}.tsv", without="none")),
        ]
        for name in ("one", "two")
    }
    seen = {split: of(marked(of_split(split))) for split in ("dev", "raw", "kept")}
    w = learnt([*common, *halves["one"], *halves["two"]])
    there = np.concatenate([part.rows[part.right] for part in seen.values()]) @ w[:-1] + w[-1]
    bars = {"none": float(np.quantile(there, MOST_LOST)), "asked": float(np.quantile(there, MOST_ASKED))}
    apart = {"one": learnt([*common, *halves["two"]]), "two": learnt([*common, *halves["one"]])}
    kinds = ("harmless", "with a fault", "kindness")
    measured = {
        name: {split: figures(part, w, bar) for split, part in seen.items()}
        | {f"{kind}, {half}": figures(part, apart[half], bar) for half in halves for kind, part in zip(kinds, halves[half], strict=True)}
        for name, bar in bars.items()
    }  # fmt: skip
    print(bars, json.dumps(measured, indent=1))
    if options.dry:
        return
    manifest = {
        **bars,
        "over": readers_hashes(),
        "how": {"held": HELD, "texts": sum(part.texts for part in (*common, *halves["one"], *halves["two"]))},
        "slips there, below; none there, below": measured,
    }
    slip, whole = w[:-1].reshape(2, -1, WIDTH).astype(np.float32)
    keep(WEIGHTS, manifest, slip=slip, whole=whole, bias=np.float32(w[-1]))


if __name__ == "__main__":
    main()
