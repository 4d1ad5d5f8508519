"""How often grounding is right, over pairs of sentences and facts (`python data/score_grounding.py`)."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from afterword.core.ground import Grounds, Status
from afterword.core.ground.comparison import Comparison
from afterword.core.occasion import Evidence, EvidenceSource
from afterword.reading.grounding import open_comparison

PAIRS = Path(__file__).parent / "grounding"
MEANT = {
    "backed": Status.BACKED, "partly": Status.PARTLY, "inflated": Status.INFLATED, "missing": Status.NOT_FOUND,
    "nothing": Status.NO_CLAIM,
}  # fmt: skip
YEAR = 2026  # in which the sentences were written
TABLES = (
    "own", "outside", "outside_two", "outside_three", "outside_four", "outside_five", "outside_six",
    "unseen", "unseen_two", "unseen_three",
)  # fmt: skip
"""The project's own; six by outside writers, by which the scores are shifted; three by others that nobody looks at."""
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


def meant_by(status: str) -> Status:
    """The status by the word that tables have for it."""
    return MEANT["missing" if status == "not found" else status]


def read_rows(text: str, name: str) -> list[tuple[list[Evidence], list[tuple[Status, str]]]]:
    """Rows of a table, each with its own facts: status, sentence, facts parted by `||` (a post begins with `# `)."""
    rows = []
    for number, line in enumerate(text.splitlines()[1:], start=2):
        status, sentence, facts, *_ = line.split("\t")
        parts = [part.strip() for part in facts.split("||")]
        written = "\n".join(part if part.startswith("# ") else f"- {part}" for part in parts if part)
        evidence, _pairs = read_pairs(written, f"{name}:{number}")
        rows.append((evidence, [(meant_by(status), sentence)]))
    return rows


@dataclass(slots=True)
class Score:
    """How often each status was said of each that was meant."""

    said: Counter[tuple[Status, Status]] = field(default_factory=Counter)
    spent: float = 0.0

    def _of(self, meant: Status, *got: Status) -> float:
        row = sum(count for (one, _), count in self.said.items() if one is meant)
        return sum(self.said[meant, one] for one in got) / max(1, row)

    @property
    def right(self) -> float:
        return sum(count for (meant, got), count in self.said.items() if meant is got) / max(1, self.said.total())

    @property
    def found(self) -> float:
        return self._of(Status.INFLATED, Status.INFLATED)

    @property
    def false(self) -> float:
        """The share of what is true that is called inflated or not found."""
        return self._of(Status.BACKED, Status.INFLATED, Status.NOT_FOUND)

    @property
    def is_met(self) -> bool:
        return self.right >= LEAST_RIGHT and self.found >= LEAST_FOUND and self.false <= MOST_FALSE

    def __str__(self) -> str:
        total = self.said.total()
        lines = [
            f"{total} pairs: status right {self.right:.0%}, inflated found {self.found:.0%}, "
            f"false alarms {self.false:.1%}, {self.spent / total * 1000:.2f} ms each"
        ]
        for meant in Status:
            row = "  ".join(f"{got}: {self.said[meant, got]}" for got in Status if self.said[meant, got])
            lines.append(f"  {meant}: {row}")
        return "\n".join(lines)


def pairs_of(sort: str) -> Iterator[tuple[str, list[Evidence], list[tuple[Status, str]]]]:
    """The pairs of this project ("own"), or of a table by its name."""
    if sort == "own":
        for file in sorted(PAIRS.glob("*.txt")):
            yield (file.stem, *read_pairs(file.read_text("utf-8"), file.name))
        return
    for facts, pairs in read_rows((PAIRS / f"{sort}.tsv").read_text("utf-8"), sort):
        yield sort, facts, pairs


def score(sort: str, comparison: Comparison | None = None, *, quiet: bool = True) -> Score:
    """Ground all pairs of a sort, by the rules alone or with the learnt comparison."""
    result = Score()
    for name, facts, pairs in pairs_of(sort):
        grounds = Grounds(facts, YEAR, comparison)
        for meant, sentence in pairs:
            began = time.process_time()
            got = grounds.sentence(sentence)
            result.spent += time.process_time() - began
            result.said[meant, got.status] += 1
            if meant is not got.status and not quiet:
                print(f"{name}: {meant} but {got.status}: {sentence}")
                print(f"    {got.evidence.text if got.evidence else '-'}  {got.why}")
    return result


def second() -> str:
    """How often a second person, who knew only what the statuses mean, gave pairs nobody looks at the status of their author."""
    same = total = 0
    written = {name: list(pairs_of(name)) for name in TABLES if name.startswith("unseen")}
    for line in (PAIRS / "second.tsv").read_text("utf-8").splitlines()[1:]:
        name, number, status = line.split("\t")
        _, _, [(meant, _)] = written[name][int(number) - 2]  # the first line is the table's head
        total += 1
        same += meant is meant_by(status)
    return f"{total} pairs read by a second person: the same status for {same / total:.0%}"


def main() -> int:
    """Print the scores; 1 where a target is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--table", choices=TABLES, default="own", help="whose pairs; those nobody looks at are not shown"
    )
    parser.add_argument("--rules", action="store_true", help="by the rules alone")
    parser.add_argument("--second", action="store_true", help="how far two people agree, in place of the scores")
    parser.add_argument("-q", action="store_true", help="the figures only")
    options = parser.parse_args()
    if options.second:
        print(second())
        return 0
    quiet = options.q or options.table.startswith("unseen")
    result = score(options.table, None if options.rules else open_comparison(), quiet=quiet)
    print(result)
    return int(not result.is_met)


if __name__ == "__main__":
    sys.exit(main())
