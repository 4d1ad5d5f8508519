"""Tune the encoder and its heads on the marked texts, and write the reader's weights.

    python data/train_reader.py --base MODEL_DIR --out WEIGHTS.npz [--epochs N] [--seed N] [--beside FIRST.npz] [--frozen N]

With `--beside` it is one more reader that answers together with the first: it lies over the first's embedding and its
lowest `--frozen` layers, and the first's manifest names it. MODEL_DIR holds `model.safetensors` and `vocab.txt` of all-MiniLM-L6-v2 (their hashes are checked). Needs torch.
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
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import documents
from afterword.reading.encoder.tagger import AROUND, ASKED, DISTANT, HEAD_NAMES, WINDOW
from afterword.reading.encoder.tuned import hash_of, is_lower, lower_layers
from afterword.reading.encoder.wordpiece import WordPiece
from afterword.reading.slips import SIDES
from documents import FLAGS, TAG_OF, TAGS, Document

BASE_SHA = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
VOCAB_SHA = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
WIDTH, LAYERS, HEADS = 384, 6, 12
DANGER_TIMES = 3  # an epoch; there are few of these texts, and a miss costs most
JITTER = 0.15  # of a stretch's length: spans found in a new account seldom begin and end where a person would mark them
WORD_STEPS = 31  # rows of the word table are 3 % off by it, and pack into three quarters of what 127 steps need
HIDDEN = 103  # [MASK] in the base's vocabulary, which is pinned
MASKED = 0.08  # of the pieces are hidden in each epoch, so that no single word decides
SHARED = 64  # pieces that windows of a long account share
WEIGHED = {"handled_fully": 5.0, "handled_partly": 5.0} | dict.fromkeys(SIDES.values(), 2.0)
"""How much more than another a flag counts in the loss: a slip read as settled loses its duty, and the side decides nameless ones."""
FLAG_WEIGHTS = torch.tensor([WEIGHED.get(name, 1.0) for name in documents.FLAGS])
DICTATED_SHARE = 0.12  # of the texts lose their punctuation in each epoch, beside those that were written as dictated


class Layer(nn.Module):
    """One BERT layer, named as in the base's file."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x), approximate="tanh"))))


class Reader(nn.Module):
    """The encoder with its heads: tag, begin and cue per piece; tag and flags per stretch."""

    def __init__(self, words: int) -> None:
        super().__init__()
        self.words = nn.Embedding(words, WIDTH)
        self.places = nn.Parameter(torch.zeros(512, WIDTH), requires_grad=False)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(0.1)
        self.tag = nn.Linear(WIDTH, len(TAGS))
        self.begin = nn.Linear(WIDTH, 1)
        self.cue = nn.Linear(WIDTH, 1)
        self.danger = nn.Linear(WIDTH, 1)
        self.ask = nn.Linear(WIDTH, ASKED)
        self.tell = nn.Linear(WIDTH, ASKED)
        self.far = nn.Linear(2, 1)  # what a place loses by each DISTANT pieces before the stretch, and after it
        self.stretch_tag = nn.Linear(3 * WIDTH, len(TAGS))
        self.flags = nn.Linear(3 * WIDTH, len(FLAGS))
        with torch.no_grad():  # what is found far off says nothing until that is learnt
            self.far.weight.fill_(-1.0)
            self.stretch_tag.weight[:, 2 * WIDTH :] = 0
            self.flags.weight[:, 2 * WIDTH :] = 0

    def states(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self.drop(self.norm(self.words(ids) + self.places[: ids.shape[1]]))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def pooled(
        self, states: torch.Tensor, mask: torch.Tensor, members: torch.Tensor, around: torch.Tensor
    ) -> torch.Tensor:
        """Mean state of a stretch, joined with that of the words around it, and with what it finds in its window.

        What became of a slip is often told far from it.
        """
        inside = members @ states / members.sum(-1, keepdim=True).clamp(min=1)
        near = around @ states / around.sum(-1, keepdim=True).clamp(min=1)
        scores = self.ask(inside) @ self.tell(states).transpose(1, 2) / math.sqrt(ASKED)
        scores = scores + self.far(torch.stack(distances(members), -1) / DISTANT)[..., 0]
        words = mask & F.pad(mask[:, 1:], (0, 1))  # not the marker after them,
        words[:, 0] = False  # nor the one before
        found = scores.masked_fill(~words[:, None], -1e9).softmax(-1) @ states
        return self.drop(torch.cat([inside, near, found], -1))


def distances(members: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """How many pieces each place lies before each stretch, and how many after it `(n, stretches, length)`."""
    places = torch.arange(members.shape[-1])
    first = members.argmax(-1, keepdim=True)
    last = first + members.sum(-1, keepdim=True).long() - 1
    return (first - places).clamp(min=0).float(), (places - last).clamp(min=0).float()


def load_base(folder: Path) -> tuple[Reader, list[str]]:
    """The untuned model and its vocabulary, from the pinned files."""
    raw = (folder / "model.safetensors").read_bytes()
    if hashlib.sha256(raw).hexdigest() != BASE_SHA:
        raise SystemExit("model.safetensors is not the pinned file")
    words = (folder / "vocab.txt").read_bytes()
    if hashlib.sha256(words).hexdigest() != VOCAB_SHA:
        raise SystemExit("vocab.txt is not the pinned file")
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + size])
    body = memoryview(raw)[8 + size :]

    def tensor(name: str) -> torch.Tensor:
        low, high = header[name]["data_offsets"]
        return torch.from_numpy(np.frombuffer(body[low:high], np.float32).reshape(header[name]["shape"]).copy())

    vocabulary = words.decode("utf-8").split("\n")
    vocabulary = vocabulary[:-1] if not vocabulary[-1] else vocabulary
    model = Reader(len(vocabulary))
    with torch.no_grad():
        model.words.weight.copy_(tensor("embeddings.word_embeddings.weight"))
        model.places.copy_(
            tensor("embeddings.position_embeddings.weight") + tensor("embeddings.token_type_embeddings.weight")[0]
        )
        model.norm.weight.copy_(tensor("embeddings.LayerNorm.weight"))
        model.norm.bias.copy_(tensor("embeddings.LayerNorm.bias"))
        for at, layer in enumerate(model.layers):
            base = f"encoder.layer.{at}."
            for part in ("weight", "bias"):
                getattr(layer.qkv, part).copy_(
                    torch.cat([tensor(f"{base}attention.self.{n}.{part}") for n in ("query", "key", "value")])
                )
                getattr(layer.out, part).copy_(tensor(f"{base}attention.output.dense.{part}"))
                getattr(layer.norm1, part).copy_(tensor(f"{base}attention.output.LayerNorm.{part}"))
                getattr(layer.up, part).copy_(tensor(f"{base}intermediate.dense.{part}"))
                getattr(layer.down, part).copy_(tensor(f"{base}output.dense.{part}"))
                getattr(layer.norm2, part).copy_(tensor(f"{base}output.LayerNorm.{part}"))
    model.words.weight.requires_grad = False
    return model, vocabulary


class Example:
    """One window of a document as arrays."""

    def __init__(
        self, document: Document, wordpiece: WordPiece, pieces, low: int, high: int, chance: random.Random
    ) -> None:
        ids = [HIDDEN if chance.random() < MASKED else one for one in pieces.ids[low:high]]
        self.ids = [wordpiece.first, *ids, wordpiece.last]
        n = len(self.ids)
        self.tags = np.zeros((n, len(TAGS)), np.float32)
        self.tags[:, 0] = 1
        self.begin = np.zeros(n, np.float32)
        self.cue = np.zeros(n, np.float32)
        self.weight = np.ones(n, np.float32)
        self.weight[0] = self.weight[-1] = 0
        self.danger = np.zeros(n, np.float32)
        self.danger_weight = np.full(n, 0.2 if document.tagged else 1.0, np.float32)
        self.danger_weight[0] = self.danger_weight[-1] = 0
        if not document.tagged:
            self.weight[:] = 0
        elif not document.whole:
            self.weight[1:-1] = 0.5  # context of a single sentence was not marked with the same care
        self.stretches: list[tuple[int, int, np.ndarray, np.ndarray, float]] = []
        starts, ends = np.array(pieces.starts), np.array(pieces.ends)
        covered = np.zeros(len(starts), bool)
        for stretch in document.stretches:
            inside = np.flatnonzero((starts < stretch.end) & (ends > stretch.start))
            if not len(inside):
                continue
            covered[inside] = True
            a, b = max(inside[0], low), min(inside[-1] + 1, high)
            if a >= b:
                continue
            target = np.zeros(len(TAGS), np.float32)
            for name, share in stretch.target.items():
                target[TAG_OF[name]] = share
            at = slice(a - low + 1, b - low + 1)
            self.tags[at] = target
            self.weight[at] = 1
            if inside[0] >= low:
                self.begin[a - low + 1] = 1
            flags = np.array([name in stretch.flags for name in FLAGS], np.float32)
            by = JITTER * (b - a)
            first = max(low, min(a + round(chance.uniform(-by, by)), b - 2))
            last = min(high, max(first + 2, b + round(chance.uniform(-by, by))))
            self.stretches.append((first - low + 1, last - low + 1, target, flags, 1.0))
        for a, b in document.danger:
            for piece in np.flatnonzero((starts < b) & (ends > a)):
                if low <= piece < high:
                    self.danger[piece - low + 1] = 1
        for a, b in document.cues:
            inside = np.flatnonzero((starts < b) & (ends > a))
            for piece in inside:
                if low <= piece < high:
                    self.cue[piece - low + 1] = 1
        if document.whole:  # stretches of unmarked words, as what is no moment
            at = low
            nothing = np.zeros(len(TAGS), np.float32)
            nothing[0] = 1
            while at < high:
                if covered[at]:
                    at += 1
                    continue
                stop = at
                size = chance.randint(5, 18)
                while stop < high and not covered[stop] and stop - at < size:
                    stop += 1
                if stop - at >= 4:
                    self.stretches.append(
                        (at - low + 1, stop - low + 1, nothing, np.zeros(len(FLAGS), np.float32), 0.5)
                    )
                at = stop


def windows(document: Document, wordpiece: WordPiece, chance: random.Random) -> list[Example]:
    """A document in windows; those of a long one begin elsewhere in each epoch."""
    pieces = wordpiece.pieces(document.text)
    found, low = [], 0
    longest = WINDOW - chance.randrange(2 * SHARED) if len(pieces) > WINDOW else WINDOW
    while True:
        high = min(low + longest, len(pieces))
        longest = WINDOW
        found.append(Example(document, wordpiece, pieces, low, high, chance))
        if high == len(pieces):
            return found
        low = high - SHARED


def batch_of(examples: list[Example]) -> dict[str, torch.Tensor]:
    longest = max(len(e.ids) for e in examples)
    most = max(1, max(len(e.stretches) for e in examples))
    n = len(examples)
    made = {
        "ids": np.zeros((n, longest), np.int64), "mask": np.zeros((n, longest), bool),
        "tags": np.zeros((n, longest, len(TAGS)), np.float32), "begin": np.zeros((n, longest), np.float32),
        "cue": np.zeros((n, longest), np.float32), "weight": np.zeros((n, longest), np.float32),
        "members": np.zeros((n, most, longest), np.float32), "around": np.zeros((n, most, longest), np.float32),
        "target": np.zeros((n, most, len(TAGS)), np.float32), "flags": np.zeros((n, most, len(FLAGS)), np.float32),
        "share": np.zeros((n, most), np.float32), "danger": np.zeros((n, longest), np.float32),
        "danger_weight": np.zeros((n, longest), np.float32),
    }  # fmt: skip
    for at, e in enumerate(examples):
        size = len(e.ids)
        made["ids"][at, :size] = e.ids
        made["mask"][at, :size] = True
        for key in ("tags", "begin", "cue", "weight", "danger", "danger_weight"):
            made[key][at, :size] = getattr(e, key)
        for number, (a, b, target, flags, share) in enumerate(e.stretches):
            made["members"][at, number, a:b] = 1
            made["around"][at, number, max(1, a - AROUND) : min(size - 1, b + AROUND)] = 1
            made["target"][at, number] = target
            made["flags"][at, number] = flags
            made["share"][at, number] = share
    return {key: torch.from_numpy(value) for key, value in made.items()}


def in_half() -> torch.autocast:
    """Products in bfloat16 where the processor knows them; one that does not takes forty times as long for them."""
    known = torch.cpu.get_capabilities()
    return torch.autocast(
        "cpu", torch.bfloat16, enabled=any(known.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))
    )


def loss_of(model: Reader, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    with in_half():
        states = model.states(batch["ids"], batch["mask"])
    states = states.float()
    weight = batch["weight"]
    total = weight.sum()
    dropped = model.drop(states)
    tag = -(batch["tags"] * F.log_softmax(model.tag(dropped), -1)).sum(-1)
    begin = F.binary_cross_entropy_with_logits(
        model.begin(dropped)[..., 0], batch["begin"], reduction="none", pos_weight=torch.tensor(3.0)
    )
    cue = F.binary_cross_entropy_with_logits(
        model.cue(dropped)[..., 0], batch["cue"], reduction="none", pos_weight=torch.tensor(2.0)
    )
    by_piece = ((tag + begin + cue) * weight).sum() / total.clamp(min=1)
    risk = F.binary_cross_entropy_with_logits(
        model.danger(dropped)[..., 0], batch["danger"], reduction="none", pos_weight=torch.tensor(3.0)
    )
    risk = (risk * batch["danger_weight"]).sum() / batch["danger_weight"].sum()
    pooled = model.pooled(states, batch["mask"], batch["members"], batch["around"])
    share = batch["share"]
    smooth = 0.95 * batch["target"] + 0.05 / len(TAGS)
    kind = (-(smooth * F.log_softmax(model.stretch_tag(pooled), -1)).sum(-1) * share).sum() / share.sum().clamp(min=1)
    real = share * (batch["target"][..., 0] < 0.5)
    flags = F.binary_cross_entropy_with_logits(
        model.flags(pooled), batch["flags"], reduction="none", pos_weight=torch.tensor(2.0)
    )
    flags = ((flags * FLAG_WEIGHTS).mean(-1) * real).sum() / real.sum().clamp(min=1)
    return by_piece + kind + 3 * flags + 3 * risk


class ByAuthor(Protocol):
    """Something that one author told."""

    @property
    def author(self) -> str: ...


Told = TypeVar("Told", bound=ByAuthor)


def drawn(told: Sequence[Told], new: Sequence[str], rest: float, chance: random.Random) -> list[Told]:
    """All that new authors told, and of the others a share that is drawn anew each time; all where nobody is new."""
    if not new:
        return list(told)
    others = [d for d in told if d.author not in new]
    return [d for d in told if d.author in new] + chance.sample(others, round(rest * len(others)))


def train(
    model: Reader,
    wordpiece: WordPiece,
    epochs: int,
    seed: int,
    rate: float,
    splits: Sequence[str] = ("train",),
    new: Sequence[str] = (),
    rest: float = 1.0,
) -> None:
    """Learn from all marked texts, or from those of `new` authors and a share `rest` of the others in each epoch."""
    chance = random.Random(seed)
    torch.manual_seed(seed)
    sentences = [d for s in splits for d in documents.load(s, "sentences")]
    accounts = [d for s in splits for d in documents.load(s, "accounts")]
    danger = documents.load_danger()
    print(len(sentences), "sentences,", len(accounts), "accounts,", len(danger), "texts about danger")
    heads, body = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (heads if name.split(".")[0] in HEAD_NAMES else body).append(parameter)
    optimiser = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": heads, "lr": 10 * rate}], weight_decay=0.01)
    step, steps = 0, None
    for epoch in range(epochs):
        began = time.time()
        told = documents.mixed(drawn(sentences, new, rest, chance), chance)
        pool = told + drawn(accounts, new, rest, chance) + drawn(danger * DANGER_TIMES, new, rest, chance)
        pool = [documents.unpunctuated(d) if chance.random() < DICTATED_SHARE else d for d in pool]
        examples = [e for d in pool for e in windows(d, wordpiece, chance)]
        examples.sort(key=lambda e: len(e.ids) + chance.random() * 20)
        batches, at = [], 0
        while at < len(examples):
            size = max(1, min(12, 900 // len(examples[min(at + 11, len(examples) - 1)].ids)))
            batches.append(examples[at : at + size])
            at += size
        chance.shuffle(batches)
        if steps is None:
            steps = int(len(batches) * epochs * 1.02)
        model.train()
        total = 0.0
        for batch in batches:
            scale = min(1, (step + 1) / (0.06 * steps)) * max(
                0.02, 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
            )
            for group, base in zip(optimiser.param_groups, (rate, 10 * rate), strict=True):
                group["lr"] = base * scale
            loss = loss_of(model, batch_of(batch))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimiser.step()
            step += 1
            total += float(loss.detach())
        print(
            f"epoch {epoch + 1}: loss {total / len(batches):.4f}, {len(batches)} batches, {time.time() - began:.0f} s",
            flush=True,
        )


def load_tuned(model: Reader, path: Path, layers: int = LAYERS) -> None:
    """Start from weights that were written before (int8 rows are widened again); what the file lacks stays as it is.

    With fewer than all `layers` only these lowest ones and what lies below them are taken.
    """
    with np.load(path, allow_pickle=False) as stored, torch.no_grad():

        def matrix(name: str) -> torch.Tensor:
            return torch.from_numpy(
                stored[f"{name}.q"].astype(np.float32) * stored[f"{name}.s"].astype(np.float32)[:, None]
            )

        def plain(name: str) -> torch.Tensor:
            return torch.from_numpy(stored[name].astype(np.float32))

        if "embed.norm.w" in stored:
            model.norm.weight.copy_(plain("embed.norm.w"))
            model.norm.bias.copy_(plain("embed.norm.b"))
        for at, layer in enumerate(model.layers):
            if f"{at}.qkv.q" not in stored or at >= layers:
                continue
            for name in ("qkv", "out", "up", "down"):
                getattr(layer, name).weight.copy_(matrix(f"{at}.{name}"))
                getattr(layer, name).bias.copy_(plain(f"{at}.{name}.b"))
            for name in ("norm1", "norm2"):
                getattr(layer, name).weight.copy_(plain(f"{at}.{name}.w"))
                getattr(layer, name).bias.copy_(plain(f"{at}.{name}.b"))
        for name in HEAD_NAMES:
            if f"{name}.w" not in stored or layers < LAYERS:
                continue
            weight, bias = plain(f"{name}.w").T, plain(f"{name}.b")
            # a flag that came later is learnt from nothing, and so is what is found far off
            getattr(model, name).weight[: len(weight), : weight.shape[1]] = weight
            getattr(model, name).bias[: len(bias)] = bias


def quantised(matrix: torch.Tensor, steps: int = 127) -> tuple[np.ndarray, np.ndarray]:
    """Rows as int8 of at most `steps` to each side, with one fp16 scale each."""
    values = matrix.detach().float().numpy()
    scale = np.maximum(np.abs(values).max(1), 1e-8) / steps
    scale = scale.astype(np.float16).astype(np.float32)
    scale = np.where(scale == 0, np.float32(6e-8), scale)
    return np.clip(np.rint(values / scale[:, None]), -steps, steps).astype(np.int8), scale.astype(np.float16)


def halved(tensor: torch.Tensor) -> np.ndarray:
    """A tensor as it is kept: fp16."""
    return tensor.detach().float().numpy().astype(np.float16)


def words_of(model: Reader) -> tuple[np.ndarray, np.ndarray]:
    """The word table as all encoders have it."""
    return quantised(model.words.weight, WORD_STEPS)


def embedding_of(model: Reader) -> dict[str, np.ndarray]:
    """What lies between the word table and the first layer."""
    return {
        "places": halved(model.places),
        "segment": np.zeros(WIDTH, np.float16),
        "embed.norm.w": halved(model.norm.weight),
        "embed.norm.b": halved(model.norm.bias),
    }


def layers_of(model: Reader) -> dict[str, np.ndarray]:
    """The layers as the numpy encoder wants them."""
    made: dict[str, np.ndarray] = {}
    for at, layer in enumerate(model.layers):
        for name in ("qkv", "out", "up", "down"):
            linear = getattr(layer, name)
            made[f"{at}.{name}.q"], made[f"{at}.{name}.s"] = quantised(linear.weight)
            made[f"{at}.{name}.b"] = halved(linear.bias)
        for name in ("norm1", "norm2"):
            made[f"{at}.{name}.w"] = halved(getattr(layer, name).weight)
            made[f"{at}.{name}.b"] = halved(getattr(layer, name).bias)
    return made


def arrays_of(model: Reader) -> dict[str, np.ndarray]:
    """The weights as the numpy encoder wants them."""
    made: dict[str, np.ndarray] = {}
    made["words.q"], made["words.s"] = words_of(model)
    made |= embedding_of(model) | layers_of(model)
    for name in HEAD_NAMES:
        linear = getattr(model, name)
        made[f"{name}.w"], made[f"{name}.b"] = halved(linear.weight.T.contiguous()), halved(linear.bias)
    return made


def data_hash() -> str:
    """One hash over all texts the reader learns from or is measured on."""
    made = hashlib.sha256()
    for path in sorted((documents.HERE / "reader").rglob("*.txt")):
        made.update(path.name.encode() + b"\0" + path.read_bytes())
    return made.hexdigest()


def write(model: Reader, vocabulary: list[str], out: Path, beside: Path | None, frozen: int = 0, **how: object) -> None:
    """The weights as npz with fixed dates, and the manifest beside it.

    Beside another reader the embedding is left out, and so are the lowest `frozen` layers: the other has both.
    """
    arrays = arrays_of(model)
    words = hashlib.sha256(arrays["words.q"].tobytes()).hexdigest()
    if beside:
        arrays = {
            name: array
            for name, array in arrays.items()
            if name not in ("words.q", "words.s") and not is_lower(name, frozen)
        }
    else:
        arrays["vocabulary"] = np.frombuffer("\n".join(vocabulary).encode("utf-8"), np.uint8)
    np.savez_compressed(out, **arrays)
    manifest: dict[str, object] = {
        "schema": 1, "tags": TAGS, "flags": FLAGS, "layers": LAYERS, "thresholds": {},
        "sha256": hashlib.sha256(out.read_bytes()).hexdigest(), "base": {"name": "all-MiniLM-L6-v2", "sha256": BASE_SHA,
        "licence": "Apache-2.0"}, "data": data_hash(), "how": how,
    }  # fmt: skip
    if beside:
        del manifest["thresholds"]  # the first's hold for both
        manifest["words"] = words
        lower = lower_layers(beside, frozen)
        manifest["below"] = {"file": beside.name, "layers": frozen, "sha256": hash_of(lower)}
        about = json.loads(beside.with_suffix(".json").read_text("utf-8"))
        others = dict.fromkeys([*about.get("beside", ()), out.name])  # in the order in which they were trained
        beside.with_suffix(".json").write_text(json.dumps(about | {"beside": list(others)}, indent=1) + "\n", "utf-8")
    out.with_suffix(".json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def to_write(path: str) -> Path:
    """A file to write when all is learnt: its folder is made now, since one that is missing then loses hours."""
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def a_share(words: str) -> float:
    """A share as an option gives it.

    Raises:
        argparse.ArgumentTypeError: it is no number from 0 to 1.
    """
    try:
        found = float(words)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 1:
        raise argparse.ArgumentTypeError(f"{words} is no share, from 0 to 1")
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=to_write, required=True)
    parser.add_argument("--start", type=Path, help="tuned weights to go on from")
    parser.add_argument("--beside", type=Path, help="the first reader's weights, where this is to answer beside it")
    parser.add_argument(
        "--frozen", type=int, default=0, help="lowest layers that stay; one beside the first has the first's"
    )
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rate", type=float, default=1.3e-4)
    parser.add_argument("--splits", default="train")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--new", default="", help="authors whose texts are all learnt from; of the others only a share")
    parser.add_argument("--rest", type=a_share, default=0.25, help="that share, drawn anew for each epoch")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    model, vocabulary = load_base(options.base)
    wordpiece = WordPiece(vocabulary)
    if options.start:
        load_tuned(model, options.start)
    if options.beside:
        load_tuned(model, options.beside, options.frozen)
    if options.beside or options.frozen:
        for part in (model.norm, *model.layers[: options.frozen]):
            part.requires_grad_(False)
    new = [name for name in options.new.split(",") if name]
    splits = tuple(options.splits.split(","))
    train(model, wordpiece, options.epochs, options.seed, options.rate, splits, new, options.rest)
    write(
        model,
        vocabulary,
        options.out,
        options.beside,
        options.frozen,
        seed=options.seed,
        epochs=options.epochs,
        rate=options.rate,
        went_on=bool(options.start),
        **({"new": new, "rest": options.rest} if new else {}),
    )


if __name__ == "__main__":
    main()
