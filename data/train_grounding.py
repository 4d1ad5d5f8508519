"""Tune the encoder on pairs of a sentence and facts, and write the weights of the learnt comparison for grounding.

    python data/train_grounding.py --base MODEL_DIR --out WEIGHTS.npz [--epochs N] [--seed N] [--hold TABLE]
    python data/train_grounding.py --shift WEIGHTS.npz SECOND.npz

MODEL_DIR is as for `train_reader.py`. Learnt from are `grounding/pairs/`, the CVs of `grounding/*.txt`, and pairs made of
them (`pairs.py`); `--hold` leaves a table out and prints what the model says of it. The tables `grounding/outside*.tsv` are never
learnt from: on them the scores are shifted so that few true sentences are doubted, and `--shift` does only this, for what these
trainings say together. The word table and the layers that stay are not written: they are the reader's and the checker's own,
unchanged. Needs torch.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from collections.abc import Sequence
from functools import partial
from itertools import product
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import pairs
import score_grounding
from afterword.core.ground import Status
from afterword.core.ground.comparison import SIGNS
from afterword.reading.encoder.tuned import WORDS
from afterword.reading.encoder.wordpiece import WordPiece
from afterword.reading.grounding import COUNTED, PARTS, PairReader, common_pieces, laid_out, looks
from pairs import Pair
from train_reader import WIDTH, a_share, load_base, load_tuned, to_write
from tuning import BELOW, LEAST_TUNED, Judge, Row, averaged, load_head, read_below, scored, train, write

STATUSES = (Status.BACKED, Status.PARTLY, Status.INFLATED, Status.NOT_FOUND, Status.NO_CLAIM)
TRUST = (0.7, 0.7, 1.0, 0.7, 0.0)  # added to the status that the rules say, so that they keep what they were made with
TRUSTED = torch.diag(torch.tensor(TRUST))
UNRULED = 0.5  # of the pairs that the rules were made with, and of made ones, come without the word of the rules
SHIFTED_BY = tuple(name for name in score_grounding.TABLES if name.startswith("outside"))
"""Tables by people from everywhere that are never learnt from: on all together the scores are shifted."""
MOST_DOUBTED = score_grounding.MOST_FALSE - 0.01
"""Of the true sentences that may be called inflated or not found: what is wished for, less a margin for people not met yet."""
SILENCE_WEIGHT = 0.2
"""What it counts, beside the share of right statuses, that sentences which claim nothing are known for it."""
MADE = 1.0  # of the pairs that can be made of the written ones


def row_of(pair: Pair, wordpiece: WordPiece, common: frozenset[int], chance: random.Random | None = None) -> Row:
    """A pair as the model reads it; with `chance`, its facts in any order, and sometimes without the rules' word."""
    ruled, facts = True, list(pair.facts)
    if chance is not None:
        ruled = not (pair.known or pair.weight < 1) or chance.random() >= UNRULED
        chance.shuffle(facts)
    layout = laid_out(wordpiece, pair.sentence, facts)
    target = np.eye(len(STATUSES), dtype=np.float32)[STATUSES.index(pair.status)]
    return Row(layout.ids, (), target, pair.weight, pair.signs(ruled=ruled), partial(looks, layout, common))


def figures(scores: np.ndarray, targets: np.ndarray) -> tuple[float, float, float]:
    """How often the status is right, inflation found, and a true sentence called inflated or not found."""
    got = scores.argmax(1)
    backed = got[targets == STATUSES.index(Status.BACKED)]
    inflated = STATUSES.index(Status.INFLATED)
    doubts = (inflated, STATUSES.index(Status.NOT_FOUND))
    found = float((got[targets == inflated] == inflated).mean())
    return float((got == targets).mean()), found, float(np.isin(backed, doubts).mean())


def silent(scores: np.ndarray) -> float:
    """How often no claim is found, where there is none."""
    return float((scores.argmax(1) == STATUSES.index(Status.NO_CLAIM)).mean())


def pleas_beside(rows: Sequence[Pair]) -> list[Pair]:
    """Sentences of dev letters that claim nothing, beside the facts of the pairs by which the scores are shifted."""
    return pairs.pleas("dev", [pair.facts for pair in rows], random.Random(7))


def shift_for(scores: np.ndarray, targets: np.ndarray, pleas: np.ndarray) -> np.ndarray:
    """What to add to the scores so that most statuses are right and inflation is found, with few false alarms.

    `pleas` are the scores of sentences that claim nothing. Tables hold few of these and letters many, so that they count apart;
    at a fifth of what is right, since the last of them cost the most of the others.
    """
    best, shift = -1.0, None
    for backed, inflated, lost, partly, nothing in product(
        np.arange(0, 4.1, 0.25), np.arange(0, 2.1, 0.2), (-1.0, -0.5, 0.0, 0.5), (0.0, 0.5, 1.0), np.arange(0, 4.1, 0.5)
    ):
        tried = np.array([backed, partly, inflated, lost, nothing], np.float32)
        right, found, false = figures(scores + tried, targets)
        if false > MOST_DOUBTED:
            continue
        worth = right + 0.5 * found + SILENCE_WEIGHT * silent(pleas + tried)
        if worth > best:
            best, shift = worth, tried
    if shift is None:
        raise SystemExit("No shift keeps the false alarms few enough.")
    return shift


def shifted(weights: Sequence[Path]) -> None:
    """Choose the shift of written weights anew, for what they say together, and write it into each."""
    reader = PairReader(weights, WORDS)
    rows = [pair for name in SHIFTED_BY for pair in pairs.table(name)]
    abouts = [json.loads(path.with_suffix(".json").read_text("utf-8")) for path in weights]
    before = np.array([about["how"]["shift"] for about in abouts], np.float32)

    def unshifted(some: Sequence[Pair]) -> np.ndarray:
        said = [reader.chances(pair.sentence, pair.facts, pair.signs()) for pair in some]
        logs = np.log(np.array([[chances[status] for status in STATUSES] for chances in said]) + 1e-9)
        return logs - before.mean(axis=0)

    scores, pleas = unshifted(rows), unshifted(pleas_beside(rows))
    targets = np.array([STATUSES.index(pair.status) for pair in rows])
    shift = shift_for(scores, targets, pleas)
    print("shift", shift, *(f"{one:.3f}" for one in figures(scores + shift, targets)), f"{silent(pleas + shift):.3f}")
    for path, about, own in zip(weights, abouts, before, strict=True):
        with np.load(path, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        arrays["status.b"] = (arrays["status.b"].astype(np.float32) - own + shift).astype(np.float16)
        np.savez(path, **arrays)
        about["how"]["shift"] = [round(float(one), 2) for one in shift]
        about["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
        path.with_suffix(".json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")


def trusted(judge: Judge) -> torch.Tensor:
    """What the head makes of its first signs, which are the word of the rules."""
    return judge.label.weight[:, PARTS * WIDTH : PARTS * WIDTH + len(STATUSES)]


def go_on(judge: Judge, path: Path) -> None:
    """Begin with what was written before, without what was put on top of it once it had learnt."""
    about = json.loads(path.with_suffix(".json").read_text("utf-8"))
    if about["below"]["layers"] != judge.frozen:
        raise SystemExit(
            f"{path.name} was tuned with --frozen {about['below']['layers']}; what it tuned below would be lost."
        )
    load_tuned(judge.encoder, path)
    load_head(judge, path, "status")
    with torch.no_grad():
        judge.label.bias.sub_(torch.tensor(about["how"]["shift"]))
        trusted(judge).sub_(TRUSTED)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path)
    parser.add_argument("--shift", type=Path, nargs="+", help="weights of which only the shift is chosen anew")
    parser.add_argument("--out", type=to_write)
    parser.add_argument("--start", type=Path, help="weights of a comparison to go on from")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--runs", type=int, default=1, help="how many runs are averaged into one model")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--frozen", type=int, default=3, help="how many lower layers stay as they are")
    parser.add_argument(
        "--made", type=a_share, default=MADE, help="the share of the pairs that can be made that is learnt from"
    )
    parser.add_argument(
        "--hidden", type=a_share, default=0.0, help="the share of the pieces that is hidden, anew each time"
    )
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--hold", default="", help="tables of grounding/pairs that are not learnt from")
    parser.add_argument("--new", default="", help="tables that are all learnt from; of the others only a share")
    parser.add_argument("--rest", type=a_share, default=0.25, help="that share")
    parser.add_argument("--said", type=to_write, help="where to keep the scores of what is not learnt from")
    options = parser.parse_args()
    if options.shift:
        shifted(options.shift)
        return
    if options.base is None:
        parser.error("--base is needed to learn")
    if options.frozen > LEAST_TUNED:
        parser.error(f"layers above the lowest {LEAST_TUNED} are not the base's own in {BELOW.name}")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    encoder, vocabulary = load_base(options.base)
    wordpiece = WordPiece(vocabulary)
    common = common_pieces(wordpiece)
    judge = Judge(encoder, options.frozen, len(STATUSES), parts=PARTS, signs=SIGNS + COUNTED)
    if options.start:
        go_on(judge, options.start)
    hold, new = ([name for name in names.split(",") if name] for names in (options.hold, options.new))
    written = pairs.written(chance, [name for name in pairs.TABLES if name not in (*hold, *new)])
    if new:
        written = chance.sample(written, round(options.rest * len(written)))
        written += [pair for name in new for pair in pairs.table(f"pairs/{name}")]
    made = pairs.made(written, chance)
    learnt = written + chance.sample(made, round(options.made * len(made)))
    rows = [row_of(pair, wordpiece, common, chance) for pair in learnt]
    print(len(written), "pairs and", len(learnt) - len(written), "made of them", flush=True)
    read_below(judge, rows)
    kept_out = {name: pairs.table(name) for name in (*SHIFTED_BY, *(f"pairs/{name}" for name in hold))}
    kept_out["pleas"] = pleas_beside([pair for name in SHIFTED_BY for pair in kept_out[name]])
    shown = {name: [row_of(pair, wordpiece, common) for pair in told] for name, told in kept_out.items()}
    for told in shown.values():
        read_below(judge, told)

    def learn(chance: random.Random) -> None:
        train(judge, rows, options.epochs, options.rate, chance, hidden=options.hidden)

    averaged(judge, options.runs, options.seed, learn)
    with torch.no_grad():
        trusted(judge).add_(TRUSTED)
    scores = {name: scored(judge, told) for name, told in shown.items()}
    targets = {name: np.array([row.target.argmax() for row in told]) for name, told in shown.items()}
    pleas = scores.pop("pleas")
    shift = shift_for(*(np.concatenate([told[name] for name in SHIFTED_BY]) for told in (scores, targets)), pleas)
    print(f"no claim found in letters, plain: {silent(pleas):.3f}, shifted: {silent(pleas + shift):.3f}")
    for name in scores:
        for words, add in (("plain", 0), ("shifted", shift)):
            right, found, false = figures(scores[name] + add, targets[name])
            print(f"{name}, {words}: right {right:.3f}, inflated found {found:.2f}, false alarms {false:.3f}")
    if options.said:
        np.savez(
            options.said,
            **{f"{name}.{n}": a for name in scores for n, a in (("s", scores[name]), ("t", targets[name]))},
        )
    if options.out:
        with torch.no_grad():
            judge.label.bias += torch.from_numpy(shift)
        more = {
            "statuses": [status.value for status in STATUSES],
            "signs": SIGNS,
            "counted": COUNTED,
            "data": pairs.data_hash(),
            "how": {
                "seed": options.seed,
                "epochs": options.epochs,
                "rate": options.rate,
                "runs": options.runs,
                "hidden": options.hidden,
                "went_on": bool(options.start),
                "trust": TRUST,
                "shift": [round(float(one), 2) for one in shift],
            },
        }
        write(judge, options.out, "status", more, first=options.frozen)


if __name__ == "__main__":
    main()
