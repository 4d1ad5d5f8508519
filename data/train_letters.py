"""Tune the encoder on letter sentences, and write the weights of the checker's sentence model.

    python data/train_letters.py --base MODEL_DIR --out WEIGHTS.npz [--epochs N] [--seed N] [--hold AUTHOR,...] [--second]

MODEL_DIR is as for `train_reader.py`. Every author with `split: train` is learnt from; `--hold` leaves some out and
prints what the model says of them. The word table is not written: it is the reader's own, unchanged. With `--second` it is
the model that answers beside the first: it lies over the first's lowest layers, and looks inside the sentence for each
fault. Needs torch.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import letters
from afterword.reading.encoder.wordpiece import WordPiece
from letters import FAULTS, Example
from train_reader import a_share, drawn, load_base, load_tuned, to_write
from tuning import BELOW, FIRST, LEAST_TUNED, Judge, Row, averaged, load_head, read_below, scored, train, write

CONTEXT = 24  # pieces of the sentence before and after
LONGEST = 110
SURE = 0.7
"""From which chance on a fault is named: chosen on dev and raw letters (docs/decisions/0016)."""


def row_of(example: Example, wordpiece: WordPiece) -> Row:
    """A sentence between its neighbours: [CLS] before [SEP] sentence [SEP] after [SEP]."""
    before = wordpiece.pieces(example.before).ids[-CONTEXT:] if example.before else []
    after = wordpiece.pieces(example.after).ids[:CONTEXT] if example.after else []
    inside = wordpiece.pieces(example.text).ids[:LONGEST]
    last = [wordpiece.last]
    ids = [wordpiece.first, *before, *(last if before else []), *inside, *last, *after, *(last if after else [])]
    start = 1 + len(before) + bool(before)
    target = np.zeros(len(FAULTS) + 1, np.float32)
    for fault, share in example.target.items():
        target[FAULTS.index(fault) if fault else len(FAULTS)] = share
    return Row(ids, (range(start, start + len(inside)), FIRST), target, example.weight)


def report(judge: Judge, rows: list[Row], held: list[Example]) -> np.ndarray:
    """Print what the model says of authors it has not seen."""
    said = torch.softmax(torch.from_numpy(scored(judge, rows)), -1).numpy()
    for bar in (0.3, 0.5, 0.7):
        print(letters.figures(held, said, bar), flush=True)
    return said


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=to_write)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--runs", type=int, default=3, help="how many runs are averaged into one model")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument(
        "--start",
        type=Path,
        help="weights to begin with instead of the base's layers: the reader's, or letters to go on from",
    )
    parser.add_argument("--frozen", type=int, default=3, help="how many lower layers stay as they are")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--hidden", type=a_share, default=0.0, help="the share of the pieces that is hidden, anew each time"
    )
    parser.add_argument(
        "--alone", type=a_share, default=0.0, help="the share of the neighbours, before and after, that is left out"
    )
    parser.add_argument("--second", action="store_true", help="the model that answers beside the first")
    parser.add_argument("--hold", default="")
    parser.add_argument("--new", default="", help="authors whose texts are all learnt from; of the others only a share")
    parser.add_argument("--rest", type=a_share, default=0.25, help="that share")
    parser.add_argument("--said", type=to_write, help="where to keep what is said of the held authors")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    hold = [author for author in options.hold.split(",") if author]
    encoder, vocabulary = load_base(options.base)
    if options.start:
        load_tuned(encoder, options.start)
    if options.second:
        if options.frozen > LEAST_TUNED:
            parser.error(f"layers above the lowest {LEAST_TUNED} are not the base's own in {BELOW.name}")
        load_tuned(encoder, BELOW, options.frozen)
    wordpiece = WordPiece(vocabulary)
    judge = Judge(encoder, options.frozen, len(FAULTS) + 1, seeks=options.second)
    if options.start:
        load_head(judge, options.start, "fault")
    new = [author for author in options.new.split(",") if author]
    told = list(letters.examples(letters.authors("train"), without=hold))
    told = drawn(told, new, options.rest, random.Random(options.seed))
    told = letters.fewer_neighbours(told, options.alone, random.Random(options.seed))
    learnt = [row_of(example, wordpiece) for example in told]
    print(len(learnt), "sentences to learn from", flush=True)
    if not options.hidden:
        read_below(judge, learnt)
    held = list(letters.examples(hold))
    held_rows = [row_of(example, wordpiece) for example in held]
    read_below(judge, held_rows)
    print("lower layers done", flush=True)

    def learn(chance: random.Random) -> None:
        train(judge, learnt, options.epochs, options.rate, chance, hidden=options.hidden)
        if hold and options.runs > 1:
            report(judge, held_rows, held)

    averaged(judge, options.runs, options.seed, learn)
    if hold:
        said = report(judge, held_rows, held)
        if options.said:
            np.save(options.said, said)
    if options.out:
        how = {"seed": options.seed, "epochs": options.epochs, "rate": options.rate, "runs": options.runs}
        how |= {"hidden": options.hidden, "alone": options.alone, "rest": options.rest}
        more = {
            "faults": list(FAULTS),
            "data": letters.data_hash(),
            "how": how | {"went_on": options.start is not None, "new": new},
        }
        if not options.second:  # the first's manifest has the thresholds of both
            more["thresholds"] = dict.fromkeys(FAULTS, SURE)
        write(judge, options.out, "fault", more, first=options.frozen if options.second else 0)


if __name__ == "__main__":
    main()
