"""How often each letter rule was right, on the dev and the train authors; `score_checker.py --measure` keeps it for the docs."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import letters
from afterword.core.check import findings_in
from letters import HERE

MEASURED = HERE / "measured.json"
SPLITS = ("dev", "train")


def measure(names: Sequence[str]) -> dict[str, object]:
    """Over all sentences of these authors, alone and in letters: where each rule spoke, and how often it was right."""
    rules: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    fine = flagged = faulty = found = 0
    for example in letters.examples(names):
        spoken = {one.rule: one.fault for one in findings_in(example.text, scope="sentence") if one.fault}
        good = set(example.target) - {""} if example.gold else set()
        for rule, fault in spoken.items():
            rules[rule][fault not in good] += 1
        fine += not example.gold
        faulty += bool(example.gold)
        flagged += bool(spoken) and not example.gold
        found += bool(set(spoken.values()) & good)
    return {
        "authors": list(names), "fine": fine, "fine_flagged": flagged, "faulty": faulty, "found": found,
        "rules": {name: {"right": right, "wrong": wrong} for name, (right, wrong) in sorted(rules.items())},
    }  # fmt: skip


def texts_hash(names: Sequence[str]) -> str:
    """One hash over the texts of these authors."""
    made = hashlib.sha256()
    for name in names:
        for folder in ("sentences", "whole"):
            path = HERE / folder / f"{name}.txt"
            if path.exists():
                made.update(path.read_bytes())
    return made.hexdigest()[:16]


def keep() -> None:
    """Measure and write the file that the page of rules is made from."""
    made: dict[str, dict[str, object]] = {}
    for split in SPLITS:
        names = letters.authors(split)
        made[split] = {**measure(names), "texts": texts_hash(names)}
        print(
            f"{split}: {made[split]['found']} of {made[split]['faulty']} named, {made[split]['fine_flagged']} fine ones marked"
        )
    MEASURED.write_text(json.dumps(made, indent=1) + "\n", "utf-8", newline="\n")
