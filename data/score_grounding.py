"""How often grounding is right, over pairs of sentences and facts (`python data/score_grounding.py`)."""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from afterword.core.ground import Grounds, Status
from afterword.core.occasion import Evidence, EvidenceSource

PAIRS = Path(__file__).parent / "grounding"
MEANT = {
    "backed": Status.BACKED, "partly": Status.PARTLY, "inflated": Status.INFLATED, "missing": Status.NOT_FOUND,
    "nothing": Status.NO_CLAIM,
}  # fmt: skip
YEAR = 2026  # in which the sentences were written
LEAST_RIGHT, LEAST_FOUND, MOST_FALSE = 0.85, 0.85, 0.05


def read_pairs(text: str, name: str) -> tuple[list[Evidence], list[tuple[Status, str]]]:
    """The facts of one person, and the sentences with the status that their author gave them."""
    facts: list[Evidence] = []
    pairs: list[tuple[Status, str]] = []
    post = ["", "", "", ""]
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("# "):
            post = [part.strip() for part in line[2:].split("|")]
        elif line.startswith("- "):
            employer = "" if post[0] in ("Education", "Skills", "Training", "Certificates") else post[0]
            facts.append(Evidence(f"{name}:{number}", line[2:], EvidenceSource(name, number), employer, *post[1:4]))
        elif " | " in line:
            status, sentence = line.split(" | ", 1)
            pairs.append((MEANT[status], sentence))
    return facts, pairs


def read_rows(text: str, name: str) -> list[tuple[list[Evidence], list[tuple[Status, str]]]]:
    """Rows of a table, each with its own facts: status, sentence, facts parted by `||` (a post begins with `# `)."""
    rows = []
    for number, line in enumerate(text.splitlines()[1:], start=2):
        status, sentence, facts, *_ = line.split("\t")
        parts = [part.strip() for part in facts.split("||")]
        written = "\n".join(part if part.startswith("# ") else f"- {part}" for part in parts if part)
        evidence, _pairs = read_pairs(written, f"{name}:{number}")
        rows.append((evidence, [(MEANT["missing" if status == "not found" else status], sentence)]))
    return rows


def main() -> int:
    """Print the scores and what was missed, with `--outside` of the pairs of an outside writer, seldom looked at.

    Exit code 1 where a target is not met.
    """
    outside = "--outside" in sys.argv
    said: Counter[tuple[Status, Status]] = Counter()
    spent = 0.0
    people = [
        (file.stem, *one)
        for file in sorted(PAIRS.glob("*.tsv" if outside else "*.txt"))
        for one in (
            read_rows(file.read_text("utf-8"), file.name)
            if outside
            else [read_pairs(file.read_text("utf-8"), file.name)]
        )
    ]
    for name, facts, pairs in people:
        grounds = Grounds(facts, YEAR)
        for meant, sentence in pairs:
            began = time.process_time()
            got = grounds.sentence(sentence)
            spent += time.process_time() - began
            said[meant, got.status] += 1
            if meant is not got.status and "-q" not in sys.argv:
                print(f"{name}: {meant} but {got.status}: {sentence}")
                print(f"    {got.evidence.text if got.evidence else '-'}  {got.why}")
    total = sum(said.values())
    right = sum(count for (meant, got), count in said.items() if meant is got) / total
    bad = sum(count for (meant, _), count in said.items() if meant is Status.INFLATED)
    found = said[Status.INFLATED, Status.INFLATED] / bad
    true = sum(count for (meant, _), count in said.items() if meant is Status.BACKED)
    false = sum(said[Status.BACKED, got] for got in (Status.INFLATED, Status.NOT_FOUND)) / true
    print(
        f"{total} pairs: status right {right:.0%}, inflated found {found:.0%}, false alarms {false:.1%}, {spent / total * 1000:.2f} ms each"
    )
    for meant in Status:
        row = "  ".join(f"{got}: {said[meant, got]}" for got in Status if said[meant, got])
        print(f"  {meant}: {row}")
    return int(right < LEAST_RIGHT or found < LEAST_FOUND or false > MOST_FALSE)


if __name__ == "__main__":
    sys.exit(main())
