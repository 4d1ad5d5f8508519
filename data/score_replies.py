"""How well replies are read: `python data/score_replies.py [FILE ...] [--wrong]` compares labels with data/replies/*.txt.

A file holds mails after lines like `=== rejection | what it tries`. Of two labels with a stroke between them both are fair.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from afterword.core.reply import ReplyLabel
from afterword.formats.mail import read_mails
from afterword.reading.reply import read_reply

FOLDER = Path(__file__).parent / "replies"
UNSEEN = frozenset({"eight", "ten", "thirteen"})
"""Files that neither rules nor weights learnt from; eight and thirteen are by people who wrote nothing else of it."""
TODAY = date(2026, 3, 10)


class Case(NamedTuple):
    """One mail, the labels that are fair, and what it tries."""

    labels: tuple[ReplyLabel, ...]
    about: str
    text: str


def cases_in(file: Path) -> list[Case]:
    """The mails of a file."""
    found = []
    for block in re.split(r"^=== ", file.read_text("utf-8"), flags=re.M)[1:]:
        head, _, text = block.partition("\n")
        labels, _, about = head.partition("|")
        found.append(Case(tuple(map(ReplyLabel, labels.strip().split("/"))), about.strip(), text))
    return found


def label_of(text: str) -> ReplyLabel:
    """The label that the reader gives."""
    return read_reply(read_mails("reply.txt", text.encode())[0], TODAY).label


Told = Sequence[tuple[Case, ReplyLabel]]
"""Mails with the label that each was given."""


def right(told: Told) -> Told:
    """Those that were given a fair label."""
    return [one for one in told if one[1] in one[0].labels]


def missed(told: Told) -> Told:
    """Refusals, and nothing else, that were not called one."""
    return [one for one in told if one[0].labels == (ReplyLabel.REJECTION,) and one[1] is not ReplyLabel.REJECTION]


def called(told: Told) -> Told:
    """Mails that are no refusal and were called one."""
    return [one for one in told if ReplyLabel.REJECTION not in one[0].labels and one[1] is ReplyLabel.REJECTION]


def main() -> int:
    """Print how many are right, and the two numbers that matter most."""
    wrong = "--wrong" in sys.argv
    files = [Path(one) for one in sys.argv[1:] if not one.startswith("--")] or sorted(FOLDER.glob("*.txt"))
    for file in files:
        told = [(case, label_of(case.text)) for case in cases_in(file)]
        silent = sum(label is ReplyLabel.UNCLEAR for _, label in missed(told))
        print(
            f"{file.name}: {len(right(told))} of {len(told)} right; refusals missed {len(missed(told))} ({silent} as unclear); "
            f"other mails called one {len(called(told))}"
        )
        print("  ", dict(Counter(f"{case.labels[0]}>{label}" for case, label in told if label not in case.labels)))
        if wrong:
            for case, label in told:
                if label not in case.labels:
                    print(f"--- {'/'.join(case.labels)} read as {label} ({case.about})\n{case.text.strip()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
