"""Learn whom a letter is for: `python data/train_whom.py [--dry]`.

Rules find the names and say what they see of each and how it stands among the others; the states of the readers, which stay as they
are, know the words around it. Two small networks weigh both: one for where somebody was wronged at work or in private, one for after an
interview. They learn from the labels of `whom/train.tsv`, given to marked accounts by people who read nothing else, and from the short
texts of `whom/plain/`, in which each writer put [[brackets]] round the name: all names of a text vie with each other, and with its being
none of them. `whom/held.tsv` is only measured, and `whom/held_second.tsv` says how far two people agree; of the short texts each file is
judged by what the others say, there by one network alone. Fixed seeds and numpy alone: the same texts and readers give the same weights.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.core.account import Roster
from afterword.core.occasion import Setting
from afterword.reading import people
from afterword.reading.encoder.places import pieces_at
from afterword.reading.encoder.tagger import WIDTH, Tagger
from afterword.reading.encoder.weights import load_tagger
from afterword.reading.encoder.whom import AFTER_INTERVIEW, AMONG_OWN, WEIGHTS, asked
from ridge import keep, readers_hashes
from score_reading import person_words

HERE = Path(__file__).parent
Floats = NDArray[np.float32]
SEEDS = 7, 8  # networks that answer together: what one is sure of by accident, the others seldom share
UNITS = 20  # of each; more are hardly better, and all weights of the reader stay under 25 MB
LEFT_OUT = 0.6  # of the inputs and of the units, by chance in each step
ROUNDS, STEP = 120, 0.002
SHRINK = 1.0  # how strongly weights are drawn to nothing, as a share of a step
NAMES = {AMONG_OWN: "wronged", AFTER_INTERVIEW: "interview"}


@dataclass(frozen=True, slots=True)
class Text:
    """The rows of its names (names, inputs), which of them is right first, and which are."""

    rows: Floats
    first: int | None
    right: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Net:
    """One hidden layer, over inputs as they are."""

    into: Floats
    shift: Floats
    out: Floats
    bias: np.float32

    def said(self, rows: Floats) -> Floats:
        """The log-odds of each row."""
        result: Floats = np.maximum(rows @ self.into + self.shift, 0) @ self.out + self.bias
        return result


def labels(name: str) -> dict[str, list[str]]:
    """Of each account the names that were given; none where it is none of those found."""
    lines = (HERE / "whom" / f"{name}.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {which: [] if names == "-" else names.split("; ") for which, names in rows}


def rows_of(text: str, told: Sequence[people.Candidate], tagger: Tagger) -> Floats:
    """What is known of each name: its mean state after the shared layers and in each reader, then the signs."""
    pieces, states, below = tagger.layers(text)
    rows = []
    for one, stands in zip(told, people.standing(told, len(text)), strict=True):
        means = [
            np.concatenate([below[inside].mean(axis=0), states[:, inside].mean(axis=1).reshape(-1)])
            for inside in pieces_at(pieces, one.places)
        ]
        known = np.mean(means, axis=0) if means else np.zeros(WIDTH * (1 + len(states)))
        rows.append(np.concatenate([known, one.signs, stands]))
    return np.array(rows, np.float32)


def accounts(given: Mapping[str, list[str]], tagger: Tagger) -> dict[int, list[Text]]:
    """The labelled accounts, by which of the two is asked."""
    found: dict[int, list[Text]] = {which: [] for which in NAMES}
    for path in sorted((HERE / "reader" / "accounts").glob("*.txt")):
        for item in texts.items(path):
            if item.id not in given or not (told := people.candidates(item.text, Roster())):
                continue
            named = [person_words(one.name) for one in told]
            right = [named.index(words) for name in given[item.id] if (words := person_words(name)) in named]
            found[asked(Setting(item.head["setting"]))].append(
                Text(
                    rows_of(item.text, told, tagger),
                    right[0] if right else None,
                    tuple(at in right for at in range(len(told))),
                )
            )
    return found


def plain(path: Path, tagger: Tagger) -> list[Text]:
    """The short texts of one writer; one whose right name is not found teaches nothing."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        text, marked, _ = texts.unmark_plain(line)
        told = people.candidates(text, Roster())
        right = [
            at
            for at, one in enumerate(told)
            if any(start < stop and begin < end for begin, stop in one.places for start, end, _ in marked)
        ]
        if told and bool(right) == bool(marked):
            first = right[0] if right else None
            rights = tuple(at in right for at in range(len(told)))
            found.append(Text(rows_of(text, told, tagger), first, rights))
    return found


def learnt(told: Sequence[Text], seeds: Sequence[int] = SEEDS) -> Net:
    """The networks of these seeds side by side, as one whose answer is the mean of theirs."""
    nets = [learnt_once(told, seed) for seed in seeds]
    return Net(
        np.concatenate([net.into for net in nets], axis=1),
        np.concatenate([net.shift for net in nets]),
        np.concatenate([net.out for net in nets]) / np.float32(len(nets)),
        np.float32(np.mean([net.bias for net in nets])),
    )


def learnt_once(told: Sequence[Text], seed: int) -> Net:
    """A network that tells the right name of each text from the others, by Adam over all of them at once."""
    chance = np.random.default_rng(seed)
    x = np.concatenate([one.rows for one in told])
    centre, scale = x.mean(axis=0), x.std(axis=0) + 0.01
    z = ((x - centre) / scale).astype(np.float32)
    group = np.repeat(np.arange(len(told)), [len(one.rows) for one in told])
    gold = np.concatenate([[at == one.first for at in range(len(one.rows))] for one in told]).astype(np.float32)
    bound = 1 / np.sqrt(z.shape[1])
    w = [
        chance.uniform(-bound, bound, (z.shape[1], UNITS)).astype(np.float32),
        np.zeros(UNITS, np.float32),
        chance.uniform(-1, 1, UNITS).astype(np.float32) / np.float32(np.sqrt(UNITS)),
        np.zeros(1, np.float32),
    ]
    first = [np.zeros_like(one) for one in w]
    second = [np.zeros_like(one) for one in w]
    kept = np.float32(1 / (1 - LEFT_OUT))
    for turn in range(1, ROUNDS + 1):
        inputs = z * (chance.random(z.shape, np.float32) >= LEFT_OUT) * kept
        held = (chance.random((len(z), UNITS), np.float32) >= LEFT_OUT) * kept
        units = np.maximum(inputs @ w[0] + w[1], 0)
        odds = (units * held) @ w[2] + w[3]
        most = np.zeros(len(told), np.float32)  # that it is none of them has log-odds 0
        np.maximum.at(most, group, odds)
        raised = np.exp(odds - most[group])
        whole = np.exp(-most)
        np.add.at(whole, group, raised)
        slope = ((raised / whole[group] - gold) / len(told)).astype(np.float32)
        back = np.outer(slope, w[2]) * held * (units > 0)
        slopes = [inputs.T @ back, back.sum(axis=0), (units * held).T @ slope, slope.sum(keepdims=True)]
        for at, one in enumerate(slopes):
            first[at] = 0.9 * first[at] + 0.1 * one
            second[at] = 0.999 * second[at] + 0.001 * one**2
            ahead = (first[at] / (1 - 0.9**turn)) / (np.sqrt(second[at] / (1 - 0.999**turn)) + 1e-8)
            w[at] = (w[at] * (1 - STEP * SHRINK) - STEP * ahead).astype(np.float32)
    into = (w[0] / scale[:, None]).astype(np.float32)
    return Net(into, (w[1] - centre @ into).astype(np.float32), w[2], np.float32(w[3][0]))


def counted(told: Sequence[Text], net: Net) -> Counter[str]:
    """How many are right, greet the wrong one, greet somebody though it is nobody named, or nobody though it is."""
    tally: Counter[str] = Counter()
    for one in told:
        said = net.said(one.rows)
        at = int(np.argmax(said))
        chosen = at if said[at] > 0 else None
        if chosen is None:
            tally["right" if one.first is None else "missed"] += 1
        elif one.first is None:
            tally["false"] += 1
        else:
            tally["right" if one.right[chosen] else "wrong"] += 1
    return tally


def agreed() -> list[int]:
    """Accounts that two labellers judged, and of those on how many the first names agree."""
    first, second = labels("held"), labels("held_second")
    both = first.keys() & second.keys()
    return [len(both), sum(first[which][:1] == second[which][:1] for which in both)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    options = parser.parse_args()
    tagger, _ = load_tagger()
    train, held = accounts(labels("train"), tagger), accounts(labels("held"), tagger)
    short: dict[int, dict[str, list[Text]]] = {which: {} for which in NAMES}
    for path in sorted((HERE / "whom" / "plain").glob("*.txt")):
        short[AFTER_INTERVIEW if path.stem.startswith("interview") else AMONG_OWN][path.stem] = plain(path, tagger)
    figures: dict[str, Counter[str]] = {}
    nets = []
    for which, name in NAMES.items():
        unseen: Counter[str] = Counter()
        for writer, theirs in short[which].items():
            others = [one for other, told in short[which].items() if other != writer for one in told]
            unseen += counted(theirs, learnt([*train[which], *others], SEEDS[:1]))
        net = learnt([*train[which], *(one for told in short[which].values() for one in told)])
        figures[f"{name}, accounts held"] = counted(held[which], net)
        figures[f"{name}, short texts of another writer"] = unseen
        nets.append(net)
        print(name, figures, flush=True)
    if options.dry:
        return
    into = np.stack([net.into for net in nets], axis=1)  # (inputs, 2, units)
    states = len(into) // WIDTH * WIDTH
    readers = states // WIDTH - 1
    scale = np.abs(into[:states]).max(axis=0) / 127
    small = np.rint(into[:states] / scale).astype(np.int8)
    manifest = {
        "over": readers_hashes(),
        "how": {
            "seeds": SEEDS,
            "units": UNITS * len(SEEDS),
            "rounds": ROUNDS,
            "accounts": sum(map(len, train.values())),
            "short texts": sum(len(told) for files in short.values() for told in files.values()),
        },
        "texts": figures,
        "judged twice, agreed": agreed(),
    }
    keep(
        WEIGHTS,
        manifest,
        below=small[:WIDTH],
        above=small[WIDTH:].reshape(readers, WIDTH, 2, -1),
        scale=scale,
        signs=into[states:].astype(np.float16),
        shift=np.stack([net.shift for net in nets]),
        out=np.stack([net.out for net in nets]),
        bias=np.array([net.bias for net in nets], np.float32),
    )
    print(json.dumps(manifest, indent=1))


if __name__ == "__main__":
    main()
