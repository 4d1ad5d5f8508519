"""Accounts in which what matters is told in passing: read the marked files of `data/passing/` into values with exact offsets.

    python data/passing.py

prints how many there are, and how many marks of each sort; it exits 1 where a mark is wrong. Each file is by one writer, who had seen nothing of
this but what to mark. `own`: a wrong that a wise note owns; `risk`: the same, where somebody may come to harm unless it is told soon; `rest`: a
slip that should rest; `theirs`: what somebody else did; `true`: what a note needs to say; `well`: what went well; `kind`: what somebody did for
the teller; `step`: what is to be done or happens at a time; `react`: how they showed that they noticed.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent / "passing"
SORTS = frozenset({"own", "risk", "rest", "theirs", "true", "well", "kind", "step", "react"})
_HEAD = re.compile(
    r'^=== (?P<id>\S+) setting=(?P<setting>interview|work|personal) to="(?P<to>[^"]*)" told="\w+ (?P<told>[^"]+)"$'
)
_MARK = re.compile(r"\[\[(?P<sort>\w+)\|(?P<words>[^\[\]]+)\]\]")


@dataclass(frozen=True, slots=True)
class Passing:
    """One account: its id, where it happened, whom the note is for ("" for nobody), when it was told, and its marks (sort, start, end)."""

    id: str
    setting: str
    to: str
    told_at: datetime
    text: str
    marks: tuple[tuple[str, int, int], ...]

    @property
    def writer(self) -> str:
        """The name of its file."""
        return self.id.split("-")[0]

    def of(self, *sorts: str) -> list[tuple[int, int]]:
        """The places of the marks of these sorts."""
        return [(start, end) for sort, start, end in self.marks if sort in sorts]


def accounts(path: Path) -> Iterator[Passing]:
    """The accounts of one file.

    Raises:
        ValueError: a head or a mark does not fit.
    """
    for block in re.split(r"^(?==== )", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, body = block.partition("\n")
        if (known := _HEAD.match(head)) is None:
            raise ValueError(f"{path.name}: {head}")
        body, text = body.strip(), ""
        marks: list[tuple[str, int, int]] = []
        at = 0
        for mark in _MARK.finditer(body):
            text += body[at : mark.start()]
            marks.append((mark["sort"], len(text), len(text) + len(mark["words"])))
            text += mark["words"]
            at = mark.end()
        text += body[at:]
        if "[[" in text or "]]" in text or not {sort for sort, _, _ in marks} <= SORTS:
            raise ValueError(f"{path.name}: a mark in {known['id']}")
        told_at = datetime.strptime(known["told"], "%d %B %Y, %H:%M").replace(tzinfo=UTC)
        yield Passing(known["id"], known["setting"], known["to"], told_at, text, tuple(marks))


def all_of_them() -> list[Passing]:
    """Every account, in the order of the files."""
    return [one for path in sorted(HERE.glob("*.txt")) for one in accounts(path)]


def main() -> None:
    try:
        told = all_of_them()
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        sys.exit(1)
    print(len(told), dict(Counter(one.setting for one in told)))
    print(dict(Counter(sort for one in told for sort, _, _ in one.marks)))


if __name__ == "__main__":
    main()
