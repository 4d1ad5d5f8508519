"""Tune the encoder on pairs of a sentence and facts, and write the weights of the learnt comparison for grounding.

    python data/train_grounding.py --base MODEL_DIR --out WEIGHTS.npz [--epochs N] [--seed N] [--hold TABLE]

MODEL_DIR is as for `train_reader.py`. Learnt from are `grounding/pairs/`, the CVs of `grounding/*.txt`, and pairs made of
them (`pairs.py`); `--hold` leaves a table out and prints what the model says of it. `grounding/outside.tsv` is never
learnt from: on it the scores are shifted so that few true sentences are doubted. The word table is not written: it is the
reader's own, unchanged. Needs torch.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import pairs
from afterword.core.ground import Status
from afterword.core.ground.comparison import SIGNS
from afterword.reading.encoder.tuned import SCHEMA
from afterword.reading.encoder.wordpiece import WordPiece
from afterword.reading.grounding import LONGEST, laid_out
from pairs import Pair
from train_reader import BASE_SHA, LAYERS, WIDTH, Reader, load_base, quantised

STATUSES = (Status.BACKED, Status.PARTLY, Status.INFLATED, Status.NOT_FOUND, Status.NO_CLAIM)
TRUST = (0.7, 0.7, 1.0, 0.7, 0.0)  # added to the status that the rules say, so that they keep what they were made with
UNRULED = 0.5  # of the pairs that the rules were made with, and of made ones, come without the word of the rules
MADE = 1  # times that pairs are made of the written ones


@dataclass(slots=True)
class Row:
    """One pair as pieces, with where the facts begin."""

    ids: list[int]
    begin: int
    signs: tuple[float, ...]
    target: int
    weight: float
    states: torch.Tensor | None = None  # after the frozen layers


class Judge(nn.Module):
    """The encoder with one head over the statuses. Its lower layers stay as they are."""

    def __init__(self, encoder: Reader, frozen: int) -> None:
        super().__init__()
        self.encoder, self.frozen = encoder, frozen
        self.status = nn.Linear(3 * WIDTH + SIGNS, len(STATUSES))
        nn.init.zeros_(self.status.weight)
        nn.init.zeros_(self.status.bias)

    def below(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The states after the frozen layers."""
        x = self.encoder.norm(self.encoder.words(ids) + self.encoder.places[: ids.shape[1]])
        for layer in self.encoder.layers[: self.frozen]:
            x = layer(x, mask)
        return x

    def forward(
        self, x: torch.Tensor, mask: torch.Tensor, said: torch.Tensor, told: torch.Tensor, signs: torch.Tensor
    ) -> torch.Tensor:
        for layer in self.encoder.layers[self.frozen :]:
            x = layer(x, mask)
        states = x.float()
        means = [
            (members[..., None] * states).sum(1) / members.sum(1, keepdim=True).clamp(min=1) for members in (said, told)
        ]
        return self.status(torch.cat([self.encoder.drop(torch.cat([states[:, 0], *means], -1)), signs], -1))


def row_of(pair: Pair, wordpiece: WordPiece, chance: random.Random | None = None) -> Row:
    """A pair as the model reads it; with `chance`, its facts in any order, and sometimes without the rules' word."""
    ruled, facts = True, list(pair.facts)
    if chance is not None:
        ruled = not (pair.known or pair.weight < 1) or chance.random() >= UNRULED
        chance.shuffle(facts)
    ids, begin = laid_out(wordpiece, pair.sentence, facts)
    return Row(ids, begin, pair.signs(ruled=ruled), STATUSES.index(pair.status), pair.weight)


def read_below(judge: Judge, rows: Sequence[Row]) -> None:
    """Run every pair through the frozen layers once."""
    judge.eval()
    order = sorted(rows, key=lambda row: len(row.ids))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(order), 16):
            part = order[at : at + 16]
            longest = max(len(row.ids) for row in part)
            ids = torch.tensor([row.ids + [0] * (longest - len(row.ids)) for row in part])
            mask = torch.tensor([[n < len(row.ids) for n in range(longest)] for row in part])
            states = judge.below(ids, mask).to(torch.bfloat16)
            for row, one in zip(part, states, strict=True):
                row.states = one[: len(row.ids)].clone()


def batch_of(rows: Sequence[Row]) -> tuple[torch.Tensor, ...]:
    longest = max(len(row.ids) for row in rows)
    states = torch.zeros((len(rows), longest, WIDTH))
    mask = np.zeros((len(rows), longest), bool)
    said, told = np.zeros((2, len(rows), longest), np.float32)
    for at, row in enumerate(rows):
        assert row.states is not None
        states[at, : len(row.ids)] = row.states.float()
        mask[at, : len(row.ids)] = True
        said[at, 1 : row.begin - 1] = 1
        told[at, row.begin : len(row.ids)] = 1
    signs = np.array([row.signs for row in rows], np.float32)
    target = np.array([row.target for row in rows], np.int64)
    weight = np.array([row.weight for row in rows], np.float32)
    return states, *(torch.from_numpy(array) for array in (mask, said, told, signs, target, weight))


def train(judge: Judge, rows: Sequence[Row], epochs: int, rate: float, chance: random.Random, size: int = 24) -> None:
    head = list(judge.status.parameters())
    body = [p for layer in judge.encoder.layers[judge.frozen :] for p in layer.parameters()]
    optimiser = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": head, "lr": 10 * rate}], weight_decay=0.01)
    step, steps = 0, epochs * math.ceil(len(rows) / size)
    for epoch in range(epochs):
        began, total = time.time(), 0.0
        order = sorted(range(len(rows)), key=lambda at: len(rows[at].ids) + chance.random() * 15)
        batches = [order[at : at + size] for at in range(0, len(order), size)]
        chance.shuffle(batches)
        judge.train()
        for batch in batches:
            scale = min(1, (step + 1) / (0.08 * steps)) * max(0.02, 0.5 * (1 + math.cos(math.pi * step / steps)))
            for group, base in zip(optimiser.param_groups, (rate, 10 * rate), strict=True):
                group["lr"] = base * scale
            *given, target, weight = batch_of([rows[at] for at in batch])
            with torch.autocast("cpu", torch.bfloat16):
                scores = judge(*given)
            losses = F.cross_entropy(scores.float(), target, reduction="none", label_smoothing=0.05)
            loss = (losses * weight).sum() / weight.sum()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*body, *head], 1.0)
            optimiser.step()
            step += 1
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / len(batches):.3f}, {time.time() - began:.0f} s", flush=True)


def scored(judge: Judge, rows: Sequence[Row]) -> np.ndarray:
    """The scores of the statuses, before they are made chances."""
    judge.eval()
    said = np.zeros((len(rows), len(STATUSES)), np.float32)
    order = sorted(range(len(rows)), key=lambda at: len(rows[at].ids))
    with torch.no_grad():
        for at in range(0, len(order), 32):
            part = order[at : at + 32]
            *given, _, _ = batch_of([rows[number] for number in part])
            said[part] = judge(*given).numpy()
    return said


def figures(scores: np.ndarray, targets: np.ndarray) -> tuple[float, float, float]:
    """How often the status is right, inflation found, and a true sentence called inflated or not found."""
    got = scores.argmax(1)
    backed = got[targets == STATUSES.index(Status.BACKED)]
    inflated = STATUSES.index(Status.INFLATED)
    doubts = (inflated, STATUSES.index(Status.NOT_FOUND))
    found = float((got[targets == inflated] == inflated).mean())
    return float((got == targets).mean()), found, float(np.isin(backed, doubts).mean())


def shift_for(scores: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """What to add to the scores so that most statuses are right; a false alarm costs three times a missed inflation."""
    best, shift = -1.0, np.zeros(len(STATUSES), np.float32)
    for backed, inflated, lost in product(np.arange(0, 3.1, 0.25), np.arange(0, 1.6, 0.2), (-1.0, -0.5, 0.0)):
        tried = np.array([backed, 0, inflated, lost, 0], np.float32)
        right, found, false = figures(scores + tried, targets)
        if right + 0.5 * found - 1.5 * false > best:
            best, shift = right + 0.5 * found - 1.5 * false, tried
    return shift


def write(judge: Judge, out: Path, how: dict[str, object]) -> None:
    """The weights without the word table, and the manifest beside them."""
    encoder = judge.encoder
    arrays: dict[str, np.ndarray] = {}

    def plain(name: str, tensor: torch.Tensor) -> None:
        arrays[name] = tensor.detach().float().numpy().astype(np.float16)

    for at, layer in enumerate(encoder.layers):
        for name in ("qkv", "out", "up", "down"):
            linear = getattr(layer, name)
            arrays[f"{at}.{name}.q"], arrays[f"{at}.{name}.s"] = quantised(linear.weight)
            plain(f"{at}.{name}.b", linear.bias)
        for name in ("norm1", "norm2"):
            plain(f"{at}.{name}.w", getattr(layer, name).weight)
            plain(f"{at}.{name}.b", getattr(layer, name).bias)
    plain("places", encoder.places[:LONGEST])
    arrays["segment"] = np.zeros(WIDTH, np.float16)
    plain("embed.norm.w", encoder.norm.weight)
    plain("embed.norm.b", encoder.norm.bias)
    plain("status.w", judge.status.weight.T.contiguous())
    plain("status.b", judge.status.bias)
    words, _ = quantised(encoder.words.weight)
    out.parent.mkdir(parents=True, exist_ok=True)
    np.savez(out, **arrays)
    manifest = {
        "schema": SCHEMA, "statuses": [status.value for status in STATUSES], "layers": LAYERS, "signs": SIGNS,
        "sha256": hashlib.sha256(out.read_bytes()).hexdigest(), "words": hashlib.sha256(words.tobytes()).hexdigest(),
        "base": {"name": "all-MiniLM-L6-v2", "sha256": BASE_SHA, "licence": "Apache-2.0"},
        "data": pairs.data_hash(), "how": how,
    }  # fmt: skip
    out.with_suffix(".json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--runs", type=int, default=1, help="how many runs are averaged into one model")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--frozen", type=int, default=3, help="how many lower layers stay as they are")
    parser.add_argument("--made", type=int, default=MADE, help="times that pairs are made of the written ones")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--hold", default="", help="tables of grounding/pairs that are not learnt from")
    parser.add_argument("--said", type=Path, help="where to keep the scores of what is not learnt from")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    encoder, vocabulary = load_base(options.base)
    wordpiece, judge = WordPiece(vocabulary), Judge(encoder, options.frozen)
    hold = [name for name in options.hold.split(",") if name]
    written = pairs.written(chance, [name for name in pairs.TABLES if name not in hold])
    learnt = written + [pair for _ in range(options.made) for pair in pairs.made(written, chance)]
    rows = [row_of(pair, wordpiece, chance) for pair in learnt]
    print(len(written), "pairs and", len(learnt) - len(written), "made of them", flush=True)
    read_below(judge, rows)
    kept_out = {name: pairs.table(name) for name in ("outside", *(f"pairs/{name}" for name in hold))}
    shown = {name: [row_of(pair, wordpiece) for pair in told] for name, told in kept_out.items()}
    for told in shown.values():
        read_below(judge, told)
    begun = {name: value.clone() for name, value in judge.state_dict().items()}
    total: dict[str, torch.Tensor] = {}
    for run in range(options.runs):
        judge.load_state_dict(begun)
        torch.manual_seed(options.seed + run)
        train(judge, rows, options.epochs, options.rate, random.Random(options.seed + run))
        for name, value in judge.state_dict().items():
            total[name] = total[name] + value if run else value.clone()
    judge.load_state_dict({name: value / options.runs for name, value in total.items()})
    with torch.no_grad():  # the first signs are the word of the rules
        judge.status.weight[:, 3 * WIDTH : 3 * WIDTH + len(STATUSES)] += torch.diag(torch.tensor(TRUST))
    scores = {name: scored(judge, told) for name, told in shown.items()}
    targets = {name: np.array([row.target for row in told]) for name, told in shown.items()}
    shift = shift_for(scores["outside"], targets["outside"])
    for name in shown:
        for words, add in (("plain", 0), ("shifted", shift)):
            right, found, false = figures(scores[name] + add, targets[name])
            print(f"{name}, {words}: right {right:.3f}, inflated found {found:.2f}, false alarms {false:.3f}")
    if options.said:
        np.savez(
            options.said, **{f"{name}.{n}": a for name in shown for n, a in (("s", scores[name]), ("t", targets[name]))}
        )
    if options.out:
        with torch.no_grad():
            judge.status.bias += torch.from_numpy(shift)
        write(
            judge,
            options.out,
            {
                "seed": options.seed,
                "epochs": options.epochs,
                "rate": options.rate,
                "runs": options.runs,
                "trust": TRUST,
                "shift": [round(float(one), 2) for one in shift],
            },
        )


if __name__ == "__main__":
    main()
