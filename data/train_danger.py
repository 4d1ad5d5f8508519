"""Learn which clauses speak of danger: `python data/train_danger.py [--dry] [--show]`.

A clause is what its pieces say on average in each reader; the readers stay as they are. Learnt from are the lines of
`danger/*.tsv`, and as harmless all clauses of training sentences and of some accounts. The same texts and
readers give the same weights (`ridge.py`). The bar is chosen on three lists that have been looked at, where a miss counts as much
as five false alarms, and on the sentences of dev; four more lists, and the sentences of test authors, are only measured.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import documents
from afterword.reading.danger import danger, only_of_the_job
from afterword.reading.encoder.alarm import WEIGHTS, weighed
from afterword.reading.encoder.tagger import WIDTH, Tagger
from afterword.reading.encoder.weights import load_tagger
from clause_rows import PARTLY, clauses_of, share
from ridge import fitted, keep, readers_hashes

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests" / "reading"
SEED = 3
SENTENCES, ACCOUNTS = 5_000, 600  # training sentences of few words, as many of more, and accounts
FEW = 14  # words
HELD = 1500.0  # how strongly weights are held near nothing; chosen on dev sentences and the lists looked at
PLAIN = 1.0  # how much the share of dev sentences that raise an alarm counts beside that of lines which only seem to speak of danger
TWICE = 2.0  # a clause of danger counts as two others: there are few
LINES = ("train", "more", "british", "american", "second_language")
LOOKED_AT = {
    "w02": (HERE / "danger" / "w02.txt", "|"),
    "test author": (TESTS / "danger_by_test_author.tsv", "\t"),
    "fresh": (TESTS / "danger_fresh.tsv", "\t"),
}
UNSEEN = {
    "outsider": (TESTS / "danger_by_outsider.tsv", "\t"),
    "plain": (TESTS / "danger_plain.tsv", "\t"),
    "relations": (TESTS / "danger_relations.tsv", "\t"),
    "hinted": (TESTS / "danger_hinted.tsv", "\t"),
}

Floats = NDArray[np.float64]


def lines(path: Path, between: str) -> list[tuple[bool, str]]:
    """Lines that speak of danger or only seem to: `danger` or `fine`, then the text."""
    rows = (line.partition(between) for line in path.read_text("utf-8").splitlines() if line and line[0] != "#")
    return [(label.strip() == "danger", text.strip()) for label, _, text in rows]


def learnt(tagger: Tagger) -> tuple[Floats, Floats]:
    """Rows of clauses and whether each speaks of danger."""
    chance = random.Random(SEED)
    rows: list[NDArray[np.float32]] = []
    right: list[bool] = []
    for document in documents.load_danger(*LINES):
        for start, end, row in clauses_of(document.text, tagger.read(document.text)):
            shared = share(start, end, document.danger)
            if not PARTLY[0] < shared < PARTLY[1]:
                rows.append(row)
                right.append(shared >= PARTLY[1])
    sentences = [d.text for d in documents.load("train", "sentences")]
    accounts = [d.text for d in documents.load("train", "accounts")]
    brief = [text for text in sentences if len(text.split()) <= FEW]
    longer = [text for text in sentences if len(text.split()) > FEW]
    harmless = [
        *chance.sample(brief, min(SENTENCES, len(brief))),
        *chance.sample(longer, min(SENTENCES, len(longer))),
        *chance.sample(accounts, ACCOUNTS),
    ]
    for text in harmless:
        for _, _, row in clauses_of(text, tagger.read(text)):
            rows.append(row)
            right.append(False)
    return np.array(rows, np.float64), np.array(right, np.float64)


def peaks(texts: Sequence[str], tagger: Tagger, w: Floats) -> Floats:
    """The log-odds of the clause of each text that speaks most of danger."""
    return np.array(
        [
            max(
                (
                    weighed(float(row @ w[:-1] + w[-1]), text[start:end])
                    for start, end, row in clauses_of(text, tagger.read(text))
                    if not only_of_the_job(text[start:end])
                ),
                default=-99.0,
            )
            for text in texts
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    parser.add_argument(
        "--show", action="store_true", help="print what is missed, and raised for nothing, on the lists looked at"
    )
    options = parser.parse_args()
    tagger, _ = load_tagger()
    x, y = learnt(tagger)
    print(len(x), "clauses,", int(y.sum()), "of danger", flush=True)
    w = fitted(x, y, np.full(x.shape[1], HELD), np.where(y > 0, TWICE, 1.0))
    told = {name: lines(*where) for name, where in (LOOKED_AT | UNSEEN).items()}
    said = {name: peaks([text for _, text in rows], tagger, w) for name, rows in told.items()}
    ruled = {name: np.array([bool(danger(text)) for _, text in rows]) for name, rows in told.items()}
    plain = {
        f"{part} of {split}": peaks([d.text for d in documents.load(split, part)], tagger, w)
        for split, part in (("dev", "sentences"), ("test", "sentences"), ("dev", "accounts"), ("raw", "accounts"), ("kept", "accounts"))
    }  # fmt: skip

    def counted(names: Sequence[str], bar: float) -> list[int]:
        """Danger lines, missed, fine lines, raised for nothing; rules and encoder together."""
        real = np.array([is_danger for name in names for is_danger, _ in told[name]])
        hits = np.concatenate([(said[name] > bar) | ruled[name] for name in names])
        return [int(n) for n in (real.sum(), (real & ~hits).sum(), (~real).sum(), (~real & hits).sum())]

    def cost(bar: float) -> float:
        _, missed, fine, raised = counted(list(LOOKED_AT), bar)
        return 5 * missed + raised + PLAIN * fine * float((plain["sentences of dev"] > bar).mean())

    bar = min(np.arange(-9.0, 0.01, 0.25), key=cost)
    figures = {"looked at": counted(list(LOOKED_AT), bar)} | {name: counted([name], bar) for name in UNSEEN}
    alarms = {name: [len(those), int((those > bar).sum())] for name, those in plain.items()}
    print("bar", bar, figures, alarms)
    if options.show:
        for name in LOOKED_AT:
            for (is_danger, text), score, rule in zip(told[name], said[name], ruled[name], strict=True):
                if is_danger != bool(score > bar or rule):
                    print(name, "missed" if is_danger else "raised", f"{score:.1f}", text)
    if options.dry:
        return
    manifest = {
        "bar": float(bar),
        "over": readers_hashes(),
        "how": {
            "held": HELD,
            "seed": SEED,
            "clauses": len(x),
            "of danger": int(y.sum()),
        },
        "danger lines, missed, fine lines, raised": figures,
        "texts, raised": alarms,
    }
    keep(WEIGHTS, manifest, weights=w[:-1].reshape(-1, WIDTH).astype(np.float32), bias=np.float32(w[-1]))


if __name__ == "__main__":
    main()
