"""Learn which names of an account are people of the occasion, and which is the firm's: `python data/train_named.py [--dry]`.

Rules find the names and say what they see of each; the readers' shared layers, which stay as they are, know the words around it.
Both are weighed together (`ridge.py`), without chance: the same texts and readers give the same weights. Learnt from are the
footers of the training accounts; how much has to speak for a name is chosen on the dev and raw ones.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
from afterword.core.account import Roster
from afterword.reading import company, people
from afterword.reading.encoder.named import WEIGHTS
from afterword.reading.encoder.places import pieces_at
from afterword.reading.encoder.tagger import WIDTH, Tagger
from afterword.reading.encoder.weights import load_tagger
from afterword.reading.encoder.wordpiece import Pieces
from ridge import fitted, keep, readers_hashes
from score_reading import alike, gold_people, listed, load, person_words
from texts import Item

Floats = NDArray[np.float64]
STATES_HELD, SIGNS_HELD = 20.0, 2.0  # how strongly weights are held near nothing; chosen on dev and raw accounts
LEAN = (1.0, 0.5)
"""How much finding them all counts beside taking no wrong one: a wrong firm in a letter is worse than none."""
BARS = (0.0, -0.25, -0.5, -0.75, -1.0, -1.25)


@dataclass(slots=True)
class Names:
    """Names found by rules: states with signs, whether each is right, whether it counts neither way, and how many there are to find."""

    rows: list[NDArray[np.float32]] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    neither: list[bool] = field(default_factory=list)
    account: list[int] = field(default_factory=list)
    wanted: int = 0

    def add(
        self, states: NDArray[np.float32], signs: Sequence[float], *, right: bool, neither: bool, account: int
    ) -> None:
        """One name."""
        self.rows.append(np.concatenate([states, np.asarray(signs, np.float32)]))
        self.right.append(right)
        self.neither.append(neither)
        self.account.append(account)


def mean_at(pieces: Pieces, states: NDArray[np.float32], places: Sequence[tuple[int, int]]) -> NDArray[np.float32]:
    """The mean state of a name over all of its places."""
    means = [states[inside].mean(axis=0) for inside in pieces_at(pieces, places)]
    return np.mean(means, axis=0) if means else np.zeros(states.shape[1], np.float32)


def names_of(items: Sequence[Item], tagger: Tagger) -> tuple[Names, Names]:
    """The people and the firms that rules find in accounts, each beside what the footers say."""
    persons, firms = Names(), Names()
    for number, item in enumerate(items):
        pieces, states = tagger.below(item.text)
        there, home = gold_people(item)
        persons.wanted += len(there)
        told = list(people.candidates(item.text, Roster()))
        theirs: set[int] = set()
        for name, _role in there:
            match = next(
                (at for at, one in enumerate(told) if at not in theirs and person_words(one.name) & person_words(name)),
                None,
            )
            if match is not None:
                theirs.add(match)
        for at, one in enumerate(told):
            own = any(person_words(one.name) & person_words(name) for name in home)
            persons.add(mean_at(pieces, states, one.places), one.signs, right=at in theirs, neither=own, account=number)
        if item.head.get("setting", "interview") != "interview":
            continue
        called = listed(item.foot.get("company", ""))
        firms.wanted += len(called)
        met = people.people(item.text, Roster())
        for firm in company.candidates(item.text, met):
            start, end = firm.places[0]
            right = any(alike(name, item.text[start:end]) for name in called)
            firms.add(mean_at(pieces, states, firm.places), firm.signs, right=right, neither=False, account=number)
    return persons, firms


def scores(names: Names, w: Floats) -> Floats:
    """The log-odds of each name."""
    odds: Floats = np.array(names.rows, np.float64) @ w[:-1] + w[-1]
    return odds


def f_score(precision: float, recall: float, lean: float = 1.0) -> float:
    """Their harmonic mean, in which recall counts `lean` times as much."""
    return (1 + lean**2) * precision * recall / max(1e-9, lean**2 * precision + recall)


def found(names: Names, said: Floats, bar: float, *, one_each: bool) -> tuple[float, float]:
    """Precision and recall where names above the bar are taken: all, or the surest of each account."""
    taken = said > bar
    if one_each:
        best: dict[int, int] = {}
        for at, number in enumerate(names.account):
            if taken[at] and (number not in best or said[at] > said[best[number]]):
                best[number] = at
        taken = np.isin(np.arange(len(said)), list(best.values()))
    right = np.array(names.right)
    hits = int((taken & right).sum())
    false = int((taken & ~right & ~np.array(names.neither)).sum())
    return hits / max(1, hits + false), hits / max(1, names.wanted)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only measure what is learnt, and write nothing")
    options = parser.parse_args()
    tagger, _ = load_tagger()
    told = {split: names_of(load(split), tagger) for split in ("train", "dev", "raw", "test", "kept")}
    made, figures, biases = [], {}, []
    for which, name in enumerate(("people", "company")):
        learnt = told["train"][which]
        x = np.array(learnt.rows, np.float64)
        held = np.concatenate([np.full(WIDTH, STATES_HELD), np.full(x.shape[1] - WIDTH, SIGNS_HELD)])
        w = fitted(x, np.array(learnt.right, np.float64), held)
        chosen_on = {split: (told[split][which], scores(told[split][which], w)) for split in ("dev", "raw")}
        lean = LEAN[which]
        bar = max(
            BARS,
            key=lambda bar: sum(
                f_score(*found(names, said, bar, one_each=which == 1), lean) for names, said in chosen_on.values()
            ),
        )
        made.append(w)
        biases.append(w[-1] - bar)
        for split in ("dev", "raw", "test", "kept"):
            names = told[split][which]
            got = found(names, scores(names, w), bar, one_each=which == 1)
            figures[f"{name}, {split}"] = [round(one, 3) for one in (*got, f_score(*got))]
        print(name, len(learnt.rows), "names", sum(learnt.right), "right; bar", bar, flush=True)
    print(json.dumps(figures, indent=1))
    if options.dry:
        return
    manifest = {
        "over": readers_hashes(),
        "how": {"states": STATES_HELD, "signs": SIGNS_HELD, "accounts": len(load("train"))},
        "precision, recall, F1": figures,
    }
    keep(
        WEIGHTS,
        manifest,
        pieces=np.stack([w[:WIDTH] for w in made], axis=1).astype(np.float32),
        person=made[0][WIDTH:-1].astype(np.float32),
        firm=made[1][WIDTH:-1].astype(np.float32),
        bias=np.array(biases, np.float32),
    )


if __name__ == "__main__":
    main()
