"""Learn which clauses tell of a wrong of the teller's own: `python data/train_owned.py [--dry]`.

A clause is what its pieces say on average in each reader; the readers stay as they are. Learnt from are short plain texts by two
people (`plain/`), and the clauses of some marked accounts, which count half. The same texts and readers give the same weights
(`ridge.py`). The head only speaks where the readers find no slip in a brief text. Its bar is the lowest at which it takes no more
sentences of dev authors for a slip that are none than it finds. `tests/reading/plain_wrongs.tsv`, by somebody else, is only measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
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
from afterword.reading.encoder.owned import BRIEF, WEIGHTS
from afterword.reading.encoder.tagger import WIDTH, Tagger
from afterword.reading.encoder.tuned import SCHEMA
from afterword.reading.encoder.weights import load_tagger
from afterword.reading.moments import judged_clauses, moments_from
from afterword.reading.ngrams import ngram_model
from ridge import fitted, readers_hashes

HERE = Path(__file__).parent
PLAIN = (HERE / "plain" / "work.tsv", HERE / "plain" / "private.tsv")
UNSEEN = HERE.parent / "tests" / "reading" / "plain_wrongs.tsv"
SEED = 5
OTHERS, INTERVIEWS = 420, 120  # marked accounts of work and of friends, and of interviews
HELD = 300.0  # how strongly weights are held near nothing; 100 and 1000 give the same
ACCOUNTS_COUNT = 0.5
PARTLY = 0.2, 0.5  # a clause that shares this much with marked words is neither
BARS = np.arange(-1.0, 3.01, 0.25)

Floats = NDArray[np.float64]
Spans = tuple[tuple[int, int], ...]
_OWNED = re.compile(r"\[\[(.*?)\]\]")


@dataclass(frozen=True, slots=True)
class Plain:
    """A short text: its clauses with the share of each that is owned, where that is, and whether the readers find a slip in it."""

    rows: tuple[tuple[int, int, NDArray[np.float32], float], ...]
    owned: tuple[tuple[int, int], ...]
    slips: tuple[tuple[int, int], ...]
    brief: bool


def lines(path: Path) -> list[tuple[str, Spans]]:
    """The texts of a file, each with the stretches that stand in double brackets."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#") or "\t" not in line:
            continue
        marked, spans, text = line.split("\t", 1)[1], [], ""
        at = 0
        for match in _OWNED.finditer(marked):
            text += marked[at : match.start()]
            spans.append((len(text), len(text) + len(match[1])))
            text += match[1]
            at = match.end()
        found.append((text + marked[at:], tuple(spans)))
    return found


def rows_of(
    text: str, owned: Sequence[tuple[int, int]], tagger: Tagger
) -> tuple[tuple[int, int, NDArray[np.float32], float], ...]:
    """Each clause: where it stands, its means one after the other, and how much of it is owned."""
    tagged = tagger.read(text)
    whole = np.concatenate(list(tagged.states), axis=1)
    return tuple(
        (
            start,
            end,
            whole[inside].mean(axis=0),
            sum(max(0, min(end, b) - max(start, a)) for a, b in owned) / (end - start),
        )
        for start, end, inside in judged_clauses(text, tagged.pieces)
    )


def plain_of(told: Iterable[tuple[str, Spans]], tagger: Tagger) -> list[Plain]:
    """Texts with what the readers find in them by themselves."""
    settings, ngrams = load_tagger()[1], ngram_model()
    tagger.owned = None
    found = []
    for text, owned in told:
        moments = moments_from(text, tagger.read(text), tagger, settings, ngrams)
        slips = tuple((m.quote.start, m.quote.end) for m in moments if m.polarity is Polarity.SLIP)
        found.append(Plain(rows_of(text, owned, tagger), owned, slips, len(text.split()) <= BRIEF))
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
        found.append(Plain(rows_of(item.text, slips, tagger), slips, (), False))
    return found


def learnt(plain: Sequence[Plain], accounts: Sequence[Plain]) -> Floats:
    """Weights (2 * width + 1,) from short texts and from accounts, which count half."""
    rows, right, counts = [], [], []
    for weight, told in ((1.0, plain), (ACCOUNTS_COUNT, accounts)):
        for text in told:
            for _, _, row, share in text.rows:
                if not PARTLY[0] < share < PARTLY[1]:
                    rows.append(row)
                    right.append(share >= PARTLY[1])
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
    np.savez(WEIGHTS, weights=w[:-1].reshape(-1, WIDTH).astype(np.float32), bias=np.float32(w[-1]))
    manifest = {
        "schema": SCHEMA,
        "sha256": hashlib.sha256(WEIGHTS.read_bytes()).hexdigest(),
        "bar": bar,
        "over": readers_hashes(),
        "how": {"held": HELD, "seed": SEED, "words": BRIEF, "texts": len(one) + len(two), "accounts": len(accounts)},
        "texts with something owned, found, without, raised": told,
    }
    WEIGHTS.with_suffix(".json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
