"""What the tuned encoders have in common: layers of which the lower ones stay, one head, and how both are learnt and kept.

Used by `train_letters.py`, `train_reply_encoder.py` and `train_grounding.py`. Needs torch.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
from afterword.reading.encoder.tuned import HERE, SCHEMA, hash_of, is_lower, lower_layers
from train_reader import BASE_SHA, HIDDEN, LAYERS, WIDTH, Reader, embedding_of, halved, in_half, layers_of, words_of

BELOW = HERE / "letters.npz"
"""The weights on whose lowest layers the others lie: the base's own, which stay as they are in all of them."""
LEAST_TUNED = 3  # how many lowest layers no tuning of letters touches
FIRST = range(1)
"""The place of the piece that stands before all words."""


Weighed = tuple[np.ndarray, tuple[float, ...]]
"""How much each place counts in each part `(parts, length)`, and numbers that the head sees beside them."""


@dataclass(slots=True)
class Row:
    """One text as pieces. The head sees the mean over each part's places, then `signs` and `counts`; `target` shares one among labels.

    With `look` the parts come of what is known below the layers that learn: it is given the rows of the word table and the
    states after the frozen layers.
    """

    ids: list[int]
    parts: tuple[Sequence[int], ...]
    target: np.ndarray
    weight: float
    signs: tuple[float, ...] = ()
    look: Callable[[np.ndarray, np.ndarray], Weighed] | None = None
    states: torch.Tensor | None = None  # after the frozen layers
    members: np.ndarray | None = None  # how much each place counts in each part
    counts: tuple[float, ...] = ()  # what `look` tells beside them


class Judge(nn.Module):
    """The encoder with one head over some labels. Its lower layers stay as they are.

    With `seeks` each label also has a question of its own for the places of the first part, and adds to its score what
    those places tell it that answer best: a few words can carry what the mean of a long sentence hides.
    """

    def __init__(
        self, encoder: Reader, frozen: int, labels: int, *, parts: int = 2, signs: int = 0, seeks: bool = False
    ) -> None:
        super().__init__()
        self.encoder, self.frozen = encoder, frozen
        self.label = nn.Linear(parts * WIDTH + signs, labels)
        nn.init.zeros_(self.label.weight)  # every run begins at the same place, so that runs can be averaged
        nn.init.zeros_(self.label.bias)
        self.seek = nn.Linear(WIDTH, labels, bias=False) if seeks else None
        self.worth = nn.Linear(WIDTH, labels, bias=False) if seeks else None
        if self.worth is not None:
            nn.init.zeros_(self.worth.weight)

    def below(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The states after the frozen layers."""
        x = self.encoder.norm(self.encoder.words(ids) + self.encoder.places[: ids.shape[1]])
        for layer in self.encoder.layers[: self.frozen]:
            x = layer(x, mask)
        return x

    def forward(self, x: torch.Tensor, mask: torch.Tensor, members: torch.Tensor, signs: torch.Tensor) -> torch.Tensor:
        for layer in self.encoder.layers[self.frozen :]:
            x = layer(x, mask)
        states = x.float()
        inside = (members[..., None] * states[:, None]).sum(2)  # no product of matrices: autocast would round it
        means = inside / members.sum(-1, keepdim=True).clamp(min=1)
        scores = self.label(torch.cat([self.encoder.drop(means.flatten(1)), signs], -1))
        if self.seek is not None and self.worth is not None:
            with torch.autocast("cpu", enabled=False):
                answers = self.seek(states).masked_fill(members[:, 0, :, None] == 0, -1e9).softmax(1)
                scores = scores + (answers * self.worth(self.encoder.drop(states))).sum(1)
        return scores

    def head(self) -> list[nn.Parameter]:
        """All that stands on top of the encoder."""
        parts = (part for part in (self.label, self.seek, self.worth) if part is not None)
        return [parameter for part in parts for parameter in part.parameters()]


def read_below(judge: Judge, rows: Sequence[Row]) -> None:
    """Run every text through the frozen layers once."""
    judge.eval()
    with torch.no_grad():
        for row in rows:
            ids = torch.tensor([row.ids])
            states = judge.below(ids, torch.ones_like(ids, dtype=torch.bool))[0]
            row.states = states.to(torch.bfloat16)
            if row.look:
                row.members, row.counts = row.look(judge.encoder.words(ids)[0].numpy(), states.numpy())
            else:
                place(row)


def place(row: Row) -> None:
    """Say of a row without `look` how much each place counts in each part."""
    row.members = np.zeros((len(row.parts), len(row.ids)), np.float32)
    for number, places in enumerate(row.parts):
        row.members[number, list(places)] = 1


def states_hiding(judge: Judge, rows: Sequence[Row], share: float, chance: random.Random) -> None:
    """Give rows their states anew, with a share of their pieces hidden, so that no single word decides; markers stay."""
    longest = max(len(row.ids) for row in rows)
    ids, mask = np.zeros((len(rows), longest), np.int64), np.zeros((len(rows), longest), bool)
    for at, row in enumerate(rows):
        markers = {row.ids[0], row.ids[-1]}
        ids[at, : len(row.ids)] = [HIDDEN if one not in markers and chance.random() < share else one for one in row.ids]
        mask[at, : len(row.ids)] = True
    with torch.no_grad(), in_half():
        judge.eval()
        states = judge.below(torch.from_numpy(ids), torch.from_numpy(mask)).float()
        judge.train()
    for at, row in enumerate(rows):
        row.states = states[at, : len(row.ids)]


def batch_of(rows: Sequence[Row]) -> tuple[torch.Tensor, ...]:
    """States, mask, members of the parts, signs, targets and weights, padded to the longest."""
    longest = max(len(row.ids) for row in rows)
    states = torch.zeros((len(rows), longest, WIDTH))
    mask = np.zeros((len(rows), longest), bool)
    assert rows[0].members is not None
    members = np.zeros((len(rows), len(rows[0].members), longest), np.float32)
    for at, row in enumerate(rows):
        assert row.states is not None and row.members is not None
        states[at, : len(row.ids)] = row.states.float()
        mask[at, : len(row.ids)] = True
        members[at, :, : len(row.ids)] = row.members
    signs = np.array([(*row.signs, *row.counts) for row in rows], np.float32)
    target = np.stack([row.target for row in rows])
    weight = np.array([row.weight for row in rows], np.float32)
    return states, *(torch.from_numpy(array) for array in (mask, members, signs, target, weight))


def train(
    judge: Judge,
    rows: Sequence[Row],
    epochs: int,
    rate: float,
    chance: random.Random,
    size: int = 24,
    hidden: float = 0.0,
) -> None:
    """Learn the upper layers and, ten times as fast, the head.

    With a share of the pieces `hidden` the frozen layers run anew in each step, and `read_below` is only needed for rows with
    `look`: these weigh their places by the words as they stand, hidden or not.
    """
    if hidden:
        for row in rows:
            if not row.look:
                place(row)
            row.states = None
    head = judge.head()
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
            told = [rows[at] for at in batch]
            if hidden:
                states_hiding(judge, told, hidden, chance)
            *given, target, weight = batch_of(told)
            if hidden:
                for row in told:
                    row.states = None
            with in_half():
                scores = judge(*given)
            smooth = 0.95 * target + 0.05 / target.shape[1]
            loss = (-(smooth * F.log_softmax(scores.float(), -1)).sum(-1) * weight).sum() / weight.sum()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*body, *head], 1.0)
            optimiser.step()
            step += 1
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / len(batches):.3f}, {time.time() - began:.0f} s", flush=True)


def averaged(judge: Judge, runs: int, seed: int, learn: Callable[[random.Random], None]) -> None:
    """Learn `runs` times from the same beginning, each with its own chance, and keep the mean of all weights."""
    begun = {name: value.clone() for name, value in judge.state_dict().items()}
    total: dict[str, torch.Tensor] = {}
    for run in range(runs):
        judge.load_state_dict(begun)
        torch.manual_seed(seed + run)
        learn(random.Random(seed + run))
        for name, value in judge.state_dict().items():
            total[name] = total[name] + value if run else value.clone()
    judge.load_state_dict({name: value / runs for name, value in total.items()})


def scored(judge: Judge, rows: Sequence[Row]) -> np.ndarray:
    """The scores `(n, labels)`, before they are made chances."""
    judge.eval()
    said = np.zeros((len(rows), judge.label.out_features), np.float32)
    order = sorted(range(len(rows)), key=lambda at: len(rows[at].ids))
    with torch.no_grad():
        for at in range(0, len(order), 32):
            part = order[at : at + 32]
            *given, _target, _weight = batch_of([rows[number] for number in part])
            said[part] = judge(*given).numpy()
    return said


def load_head(judge: Judge, path: Path, head: str) -> None:
    """Begin with a head that `write` wrote; what the file lacks stays as it is."""
    with np.load(path, allow_pickle=False) as stored, torch.no_grad():
        if f"{head}.w" in stored.files:
            judge.label.weight.copy_(torch.from_numpy(stored[f"{head}.w"].astype(np.float32).T))
            judge.label.bias.copy_(torch.from_numpy(stored[f"{head}.b"].astype(np.float32)))
        for name, part in (("seek", judge.seek), ("worth", judge.worth)):
            if part is not None and f"{name}.w" in stored.files:
                part.weight.copy_(torch.from_numpy(stored[f"{name}.w"].astype(np.float32).T))


def write(judge: Judge, out: Path, head: str, more: dict[str, object], *, first: int = 0) -> None:
    """The weights without the word table, and the manifest beside them.

    Below layer `first` nothing is written: those layers are the ones of `BELOW`, and the manifest says so.
    """
    encoder = judge.encoder
    arrays = layers_of(encoder) | embedding_of(encoder)
    if first:
        arrays = {name: array for name, array in arrays.items() if not is_lower(name, first)}
        more = more | {"below": {"file": BELOW.name, "layers": first, "sha256": hash_of(lower_layers(BELOW, first))}}
    arrays[f"{head}.w"], arrays[f"{head}.b"] = halved(judge.label.weight.T.contiguous()), halved(judge.label.bias)
    if judge.seek is not None and judge.worth is not None:
        arrays["seek.w"], arrays["worth.w"] = (halved(part.weight.T.contiguous()) for part in (judge.seek, judge.worth))
    words, _ = words_of(encoder)
    np.savez(out, **arrays)
    manifest = {
        "schema": SCHEMA, "layers": LAYERS, "sha256": hashlib.sha256(out.read_bytes()).hexdigest(),
        "words": hashlib.sha256(words.tobytes()).hexdigest(),
        "base": {"name": "all-MiniLM-L6-v2", "sha256": BASE_SHA, "licence": "Apache-2.0"}, **more,
    }  # fmt: skip
    out.with_suffix(".json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
