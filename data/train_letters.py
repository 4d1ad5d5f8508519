"""Tune the encoder on letter sentences, and write the weights of the checker's sentence model.

    python data/train_letters.py --base MODEL_DIR --out WEIGHTS.npz [--epochs N] [--seed N] [--hold AUTHOR,...]

MODEL_DIR is as for `train_reader.py`. Every author with `split: train` is learnt from; `--hold` leaves some out and
prints what the model says of them. The word table is not written: it is the reader's own, unchanged. Needs torch.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import letters
from afterword.reading.encoder.tuned import is_lower
from afterword.reading.encoder.wordpiece import WordPiece
from letters import FAULTS, Example
from train_reader import BASE_SHA, LAYERS, WIDTH, Reader, load_base, quantised

CONTEXT = 24  # pieces of the sentence before and after
LONGEST = 110


@dataclass(slots=True)
class Row:
    """One sentence as pieces, with where it stands among its neighbours, and its target over FAULTS and fine."""

    ids: list[int]
    start: int
    end: int
    target: np.ndarray
    weight: float
    states: torch.Tensor | None = None  # after the frozen layers


class Judge(nn.Module):
    """The encoder with one head over `labels`: the last one of a sentence is that it is fine. Its lower layers stay."""

    def __init__(self, encoder: Reader, frozen: int, labels: int = len(FAULTS) + 1) -> None:
        super().__init__()
        self.encoder, self.frozen = encoder, frozen
        self.label = nn.Linear(2 * WIDTH, labels)
        nn.init.zeros_(self.label.weight)  # every run begins at the same place, so that runs can be averaged
        nn.init.zeros_(self.label.bias)

    def below(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The states after the frozen layers."""
        x = self.encoder.norm(self.encoder.words(ids) + self.encoder.places[: ids.shape[1]])
        for layer in self.encoder.layers[: self.frozen]:
            x = layer(x, mask)
        return x

    def forward(self, x: torch.Tensor, mask: torch.Tensor, members: torch.Tensor) -> torch.Tensor:
        for layer in self.encoder.layers[self.frozen :]:
            x = layer(x, mask)
        states = x.float()
        inside = (members[..., None] * states).sum(1) / members.sum(1, keepdim=True).clamp(min=1)
        return self.label(self.encoder.drop(torch.cat([inside, states[:, 0]], -1)))


def begin_with(encoder: Reader, path: Path) -> None:
    """Take over the layers of the reader, as they were written."""
    with np.load(path, allow_pickle=False) as stored, torch.no_grad():
        for at, layer in enumerate(encoder.layers):
            for name in ("qkv", "out", "up", "down"):
                matrix = (
                    stored[f"{at}.{name}.q"].astype(np.float32) * stored[f"{at}.{name}.s"].astype(np.float32)[:, None]
                )
                getattr(layer, name).weight.copy_(torch.from_numpy(matrix))
                getattr(layer, name).bias.copy_(torch.from_numpy(stored[f"{at}.{name}.b"].astype(np.float32)))
            for name in ("norm1", "norm2"):
                getattr(layer, name).weight.copy_(torch.from_numpy(stored[f"{at}.{name}.w"].astype(np.float32)))
                getattr(layer, name).bias.copy_(torch.from_numpy(stored[f"{at}.{name}.b"].astype(np.float32)))
        encoder.norm.weight.copy_(torch.from_numpy(stored["embed.norm.w"].astype(np.float32)))
        encoder.norm.bias.copy_(torch.from_numpy(stored["embed.norm.b"].astype(np.float32)))


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
    return Row(ids, start, start + len(inside), target, example.weight)


def read_below(judge: Judge, rows: list[Row]) -> None:
    """Run every sentence through the frozen layers once."""
    judge.eval()
    with torch.no_grad():
        for row in rows:
            ids = torch.tensor([row.ids])
            row.states = judge.below(ids, torch.ones_like(ids, dtype=torch.bool))[0].to(torch.bfloat16)


def batch_of(rows: list[Row]) -> tuple[torch.Tensor, ...]:
    longest = max(len(row.ids) for row in rows)
    states = torch.zeros((len(rows), longest, WIDTH))
    mask = np.zeros((len(rows), longest), bool)
    members = np.zeros((len(rows), longest), np.float32)
    for at, row in enumerate(rows):
        assert row.states is not None
        states[at, : len(row.ids)] = row.states.float()
        mask[at, : len(row.ids)] = True
        members[at, row.start : row.end] = 1
    target = np.stack([row.target for row in rows])
    weight = np.array([row.weight for row in rows], np.float32)
    return states, *(torch.from_numpy(array) for array in (mask, members, target, weight))


def train(judge: Judge, rows: list[Row], epochs: int, rate: float, chance: random.Random, size: int = 24) -> None:
    head = list(judge.label.parameters())
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
            states, mask, members, target, weight = batch_of([rows[at] for at in batch])
            with torch.autocast("cpu", torch.bfloat16):
                scores = judge(states, mask, members)
            smooth = 0.95 * target + 0.05 / target.shape[1]
            loss = (-(smooth * F.log_softmax(scores.float(), -1)).sum(-1) * weight).sum() / weight.sum()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([p for group in optimiser.param_groups for p in group["params"]], 1.0)
            optimiser.step()
            step += 1
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / len(batches):.3f}, {time.time() - began:.0f} s", flush=True)


def judged(judge: Judge, rows: list[Row]) -> np.ndarray:
    """What the model says: probabilities over its labels."""
    judge.eval()
    said = np.zeros((len(rows), judge.label.out_features), np.float32)
    order = sorted(range(len(rows)), key=lambda at: len(rows[at].ids))
    with torch.no_grad():
        for at in range(0, len(order), 32):
            part = order[at : at + 32]
            states, mask, members, _, _ = batch_of([rows[number] for number in part])
            said[part] = torch.softmax(judge(states, mask, members), -1).numpy()
    return said


def stored(judge: Judge, head: str, first: int = 0) -> dict[str, np.ndarray]:
    """The weights without the word table as arrays: layers from `first` on (below it nothing), and the head by its name."""
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
    plain("places", encoder.places)
    arrays["segment"] = np.zeros(WIDTH, np.float16)
    plain("embed.norm.w", encoder.norm.weight)
    plain("embed.norm.b", encoder.norm.bias)
    if first:
        arrays = {name: array for name, array in arrays.items() if not is_lower(name, first)}
    plain(f"{head}.w", judge.label.weight.T.contiguous())
    plain(f"{head}.b", judge.label.bias)
    return arrays


def write(judge: Judge, out: Path, arrays: dict[str, np.ndarray], more: dict[str, object]) -> None:
    """The arrays, and the manifest beside them."""
    words, _ = quantised(judge.encoder.words.weight)
    out.parent.mkdir(parents=True, exist_ok=True)
    np.savez(out, **arrays)
    manifest = {
        "schema": 1, "layers": LAYERS, "sha256": hashlib.sha256(out.read_bytes()).hexdigest(),
        "words": hashlib.sha256(words.tobytes()).hexdigest(),
        "base": {"name": "all-MiniLM-L6-v2", "sha256": BASE_SHA, "licence": "Apache-2.0"}, **more,
    }  # fmt: skip
    out.with_suffix(".json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def report(judge: Judge, rows: list[Row], held: list[Example]) -> np.ndarray:
    """Print what the model says of authors it has not seen."""
    said = judged(judge, rows)
    for bar in (0.3, 0.5, 0.7):
        print(letters.figures(held, said, bar), flush=True)
    return said


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--runs", type=int, default=3, help="how many runs are averaged into one model")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--start", type=Path, help="weights of the reader to begin with instead of the base's layers")
    parser.add_argument("--frozen", type=int, default=3, help="how many lower layers stay as they are")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--hold", default="")
    parser.add_argument("--said", type=Path, help="where to keep what is said of the held authors")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    hold = [author for author in options.hold.split(",") if author]
    encoder, vocabulary = load_base(options.base)
    if options.start:
        begin_with(encoder, options.start)
    wordpiece = WordPiece(vocabulary)
    judge = Judge(encoder, options.frozen)
    learnt = [row_of(example, wordpiece) for example in letters.examples(letters.authors("train"), without=hold)]
    print(len(learnt), "sentences to learn from", flush=True)
    read_below(judge, learnt)
    held = list(letters.examples(hold))
    held_rows = [row_of(example, wordpiece) for example in held]
    read_below(judge, held_rows)
    print("lower layers done", flush=True)
    begun = {name: value.clone() for name, value in judge.state_dict().items()}
    total: dict[str, torch.Tensor] = {}
    for run in range(options.runs):
        judge.load_state_dict(begun)
        torch.manual_seed(options.seed + run)
        train(judge, learnt, options.epochs, options.rate, random.Random(options.seed + run))
        for name, value in judge.state_dict().items():
            total[name] = total[name] + value if run else value.clone()
        if hold and options.runs > 1:
            report(judge, held_rows, held)
    judge.load_state_dict({name: value / options.runs for name, value in total.items()})
    if hold:
        said = report(judge, held_rows, held)
        if options.said:
            np.save(options.said, said)
    if options.out:
        how = {"seed": options.seed, "epochs": options.epochs, "rate": options.rate, "runs": options.runs}
        more = {
            "faults": list(FAULTS),
            "thresholds": dict.fromkeys(FAULTS, 0.5),
            "data": letters.data_hash(),
            "how": how,
        }
        write(judge, options.out, stored(judge, "fault"), more)


if __name__ == "__main__":
    main()
