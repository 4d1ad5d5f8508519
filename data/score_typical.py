"""Score what becomes of plain accounts, from the words to the letter: `python data/score_typical.py [FILE]... [--errors]`.

Five people who had read nothing of this wrote 190 accounts as thousands of others would tell them (`typical/`), and said of each to
whom a wise letter goes, and of each slip whether it is to be owned, corrected, answered better, made good or left alone. Nothing is
learnt from them. An advice is right where one of the actions that mean the same is given to a slip read in these words.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
from afterword.core.account import Roster
from afterword.core.judge.worth import judge
from afterword.core.told import Told, occasion_of
from afterword.reading.debrief import open_reader

HERE = Path(__file__).parent
MEANS = {
    "own": {"apologise", "acknowledge", "make_good", "explain_briefly"},
    "correct": {"correct"},
    "answer better": {"show", "correct"},
    "make good": {"make_good", "apologise"},
    "leave alone": {"leave_alone", "let_go"},
}
_HEAD = re.compile(r'told="\w+ (?P<told>[^"]+)" setting=\w+ to="(?:Dear|Hi|Hello),? ?(?P<to>[^"]*)"')
_SLIP = re.compile(r"--- slip: (?P<words>.+?) \| [^|]+ \| (?P<advice>.+)")


@dataclass(frozen=True, slots=True)
class Account:
    """One account: its name, when it was told, to whom the letter goes ("" for nobody by name), and each slip with the advice."""

    name: str
    text: str
    told_at: datetime
    to: str
    slips: tuple[tuple[str, str], ...]


def accounts(path: Path) -> Iterator[Account]:
    """The accounts of one file."""
    for block in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, rest = block.partition("\n")
        lines = rest.split("\n")
        known = _HEAD.search(head)
        assert known, f"{path.name}: {head}"
        text = "\n".join(line for line in lines if not line.startswith("---")).strip()
        slips = tuple(
            (found["words"].strip().strip('"'), found["advice"].strip())
            for line in lines
            if (found := _SLIP.match(line))
        )
        told_at = datetime.strptime(known["told"], "%d %B %Y, %H:%M").replace(tzinfo=UTC)
        yield Account(f"{path.stem} {head.split()[0]}", text, told_at, known["to"], slips)


def is_greeted(name: str, to: str) -> bool:
    """Whether somebody of that name is the one: by family name, or by first name; nobody where none is wanted."""
    read, wanted = (re.findall(r"[^\W_]+", one.lower()) for one in (name, to))
    if not wanted or not read:
        return not wanted and not read
    return wanted[-1] in read or read[0] in wanted


def score(paths: Sequence[Path], errors: list[str]) -> Counter[str]:
    """Slips told, found, advised rightly and read where there was none; accounts, and those that greet the right one."""
    reader, tally = open_reader(), Counter[str]()
    for path in paths:
        for told in accounts(path):
            reading = reader.read(told.text, Roster(), told_at=told.told_at)
            occasion = occasion_of(Told(told.text, told.told_at), reading, "one", UTC)
            verdicts = judge(occasion).verdicts
            tally["accounts"] += 1
            greeted = occasion.people[0].name if occasion.people else ""
            tally["greeted rightly"] += is_greeted(greeted, told.to)
            if not is_greeted(greeted, told.to):
                errors.append(f"GREETED {told.name}: {greeted or 'nobody'}, and not {told.to or 'nobody'}")
            met: set[int] = set()
            for words, advice in told.slips:
                at = told.text.find(words)
                here = [
                    number
                    for number, one in enumerate(verdicts)
                    if one.moment.quote.start < at + len(words) and at < one.moment.quote.end
                ]
                met.update(here)
                actions = {str(verdicts[number].action.value) for number in here}
                tally["slips"] += 1
                tally["found"] += bool(here)
                tally["advice right"] += bool(actions & MEANS.get(advice, {advice}))
                if not actions & MEANS.get(advice, {advice}):
                    errors.append(f"ADVICE {told.name}: {words!r} {advice}, and not {sorted(actions) or 'anything'}")
            tally["read where there was none"] += len(verdicts) - len(met)
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    errors: list[str] = []
    for name, count in score(options.files or sorted((HERE / "typical").glob("*.txt")), errors).items():
        print(f"{name:28} {count}")
    if options.errors:
        print("\n".join(errors))


if __name__ == "__main__":
    main()
