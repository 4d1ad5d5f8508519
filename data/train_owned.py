"""Learn which clauses tell of a wrong of the teller's own: `python data/train_owned.py [--dry]`.

A clause is what its pieces say on average in each reader; the readers stay as they are. Learnt from are short plain texts by two
people (`plain/`), and the clauses of some marked accounts, which count half. The same texts and readers give the same weights
(`ridge.py`). The head only speaks where the readers find no slip in a brief text. Its bar is the lowest at which it takes no more
sentences of dev authors for a slip that are none than it finds. `tests/reading/plain_wrongs.tsv`, by somebody else, is only measured.
"""

from __future__ import annotations

import argparse
import json
import random
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
from afterword.reading.encoder.owned import BRIEF, WEIGHTS
from afterword.reading.encoder.tagger import WIDTH, Tagged, Tagger
from afterword.reading.encoder.weights import load_tagger
from afterword.reading.moments import moments_from
from afterword.reading.ngrams import ngram_model
from clause_rows import PARTLY, clauses_of, share
from ridge import fitted, keep, readers_hashes

HERE = Path(__file__).parent
PLAIN = (HERE / "plain" / "work.tsv", HERE / "plain" / "private.tsv")
UNSEEN = HERE.parent / "tests" / "reading" / "plain_wrongs.tsv"
SEED = 5
OTHERS, INTERVIEWS = 420, 120  # marked accounts of work and of friends, and of interviews
HELD = 300.0  # how strongly weights are held near nothing; 100 and 1000 give the same
ACCOUNTS_COUNT = 0.5
BARS = np.arange(-1.0, 3.01, 0.25)

Floats = NDArray[np.float64]
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Plain:
    """A short text: its clauses with the share of each that is owned, where that is, and whether the readers find a slip in it."""

    rows: tuple[tuple[int, int, NDArray[np.float32], float], ...]
    owned: tuple[tuple[int, int], ...]
    slips: tuple[tuple[int, int], ...]
    brief: bool


def lines(path: Path) -> list[tuple[str, Spans]]:
    """The texts of a file, each with the stretches that stand in double brackets."""
    return [(text, tuple(spans)) for _, text, spans in texts.plain_lines(path)]


def rows_of(text: str, owned: Spans, tagged: Tagged) -> tuple[tuple[int, int, NDArray[np.float32], float], ...]:
    """Each clause: where it stands, its means one after the other, and how much of it is owned."""
    return tuple((start, end, row, share(start, end, owned)) for start, end, row in clauses_of(text, tagged))


def plain_of(told: Iterable[tuple[str, Spans]], tagger: Tagger) -> list[Plain]:
    """Texts with what the readers find in them by themselves."""
    settings, ngrams = load_tagger()[1], ngram_model()
    tagger.owned = None
    found = []
    for text, owned in told:
        tagged = tagger.read(text)
        moments = moments_from(text, tagged, tagger, settings, ngrams)
        slips = tuple((m.quote.start, m.quote.end) for m in moments if m.polarity is Polarity.SLIP)
        found.append(Plain(rows_of(text, owned, tagged), owned, slips, len(text.split()) <= BRIEF))
    return found


def dev_sentences() -> Iterator[tuple[str, Spans]]:
    """The single sentences of dev authors, with their slips."""
    for path in sorted((HERE / "reader" / "sentences").glob("*.txt")):
        if texts.header_of(path).get("split") == "dev":
            for item in texts.items(path):
                yield item.text, slips_of(item)


def slips_of(item: texts.Item) -> Spans:
    """Where slips are marked."""
    return tuple((mark.start, mark.end) for mark in item.marks if mark.label.polarity == "slip")


def marked_accounts(tagger: Tagger) -> list[Plain]:
    """Marked accounts that are learnt from."""
    interviews, others = [], []
    for path in sorted((HERE / "reader" / "accounts").glob("*.txt")):
        if texts.header_of(path).get("split") == "train":
            for item in texts.items(path):
                (interviews if item.head.get("setting") == "interview" else others).append(item)
    chance = random.Random(SEED)
    found = []
    for item in (*chance.sample(others, OTHERS), *chance.sample(interviews, INTERVIEWS)):
        slips = slips_of(item)
        found.append(Plain(rows_of(item.text, slips, tagger.read(item.text)), slips, (), False))
    return found


def learnt(plain: Sequence[Plain], accounts: Sequence[Plain]) -> Floats:
    """Weights (2 * width + 1,) from short texts and from accounts, which count half."""
    rows, right, counts = [], [], []
    for weight, told in ((1.0, plain), (ACCOUNTS_COUNT, accounts)):
        for text in told:
            for _, _, row, owned in text.rows:
                if not PARTLY[0] < owned < PARTLY[1]:
                    rows.append(row)
                    right.append(owned >= PARTLY[1])
                    counts.append(weight)
    x = np.array(rows, np.float64)
    return fitted(x, np.array(right, np.float64), np.full(x.shape[1], HELD), np.array(counts))


def figures(plain: Sequence[Plain], w: Floats | None, bar: float) -> list[int]:
    """Texts with something owned, how many of them are found; texts without, how many are taken for one; readers and head together."""
    found = raised = 0
    for text in plain:
        slips = list(text.slips)
        if w is not None and text.brief and not slips and text.rows:
            odds, start, end = max((float(row @ w[:-1] + w[-1]), start, end) for start, end, row, _ in text.rows)
            slips += [(start, end)] if odds >= bar else []
        if text.owned:
            found += any(a < end and start < b for a, b in text.owned for start, end in slips)
        else:
            raised += bool(slips)
    real = sum(bool(text.owned) for text in plain)
    return [real, found, len(plain) - real, raised]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    options = parser.parse_args()
    tagger, _ = load_tagger()
    one, two, unseen = (plain_of(lines(path), tagger) for path in (*PLAIN, UNSEEN))
    sentences = plain_of(dev_sentences(), tagger)
    accounts = marked_accounts(tagger)
    w = learnt([*one, *two], accounts)

    def gain(bar: float) -> int:
        (_, before, _, raised), (_, found, _, more) = figures(sentences, None, 0), figures(sentences, w, bar)
        return (found - before) - (more - raised)

    bar = float(next(bar for bar in BARS if gain(bar) >= 0))
    told = {
        "readers alone": {"work": figures(one, None, 0), "private": figures(two, None, 0), "unseen": figures(unseen, None, 0)},
        "with the head": {
            "work": figures(one, learnt(two, accounts), bar),
            "private": figures(two, learnt(one, accounts), bar),
            "unseen": figures(unseen, w, bar),
        },
    }  # fmt: skip
    print("bar", bar, json.dumps(told))
    if options.dry:
        return
    manifest = {
        "bar": bar,
        "over": readers_hashes(),
        "how": {"held": HELD, "seed": SEED, "words": BRIEF, "texts": len(one) + len(two), "accounts": len(accounts)},
        "texts with something owned, found, without, raised": told,
    }
    keep(WEIGHTS, manifest, weights=w[:-1].reshape(-1, WIDTH).astype(np.float32), bias=np.float32(w[-1]))


if __name__ == "__main__":
    main()
