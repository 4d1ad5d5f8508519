"""How well CVs are read: `python data/score_cv.py [FOLDER ...]` compares each file with the `.claims` file beside it.

A `.claims` file says what a careful reader finds: `name: ...`, then for each post `@ employer | title | start | end`, its
bullets as `- text`, and below a bullet, where they were written down, its numbers as `= 40 services; 18 %`. What the person
holds (degrees, registrations, languages, skills, posts with nothing told below) stands as `+ text`, and is counted apart, by its
words: a layout may tell the parts of a degree in another order, or two skills in one line.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from afterword.core.occasion import AfterwordError, Evidence, FactKind
from afterword.formats.cv import read_cv

SAMPLES = Path(__file__).parent.parent / "tests" / "formats" / "cv"
_BULLETS = (FactKind.DONE, FactKind.CERTIFICATE)
FOLDERS = (SAMPLES / "samples", SAMPLES / "made", SAMPLES / "strange")


@dataclass(frozen=True)
class Wanted:
    """One claim as the careful reader has it; `numbers` is None where nobody wrote them down."""

    text: str
    employer: str
    title: str
    start: str
    end: str
    numbers: tuple[tuple[float, str], ...] | None = None


@dataclass
class Score:
    """Counts over one or many files."""

    wanted: int = 0
    found: int = 0
    both: int = 0
    employer: int = 0
    title: int = 0
    dates: int = 0
    numbers_wanted: int = 0
    numbers_found: int = 0
    numbers_both: int = 0
    units: int = 0
    held_wanted: int = 0
    held_both: int = 0
    held_found: int = 0
    held_right: int = 0
    names: int = 0
    files: int = 0
    seconds: float = 0.0
    misses: list[str] = field(default_factory=list)

    def __iadd__(self, other: Score) -> Score:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))
        return self


def wanted_of(path: Path) -> tuple[str, list[Wanted], list[str]]:
    """The person's name, the claims and what is held in a `.claims` file."""
    name, where = "", ["", "", "", ""]
    held: list[str] = []
    claims: list[Wanted] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "name:":
            name = rest.strip()
        elif mark == "@":
            where = [part.strip() for part in rest.split("|")]
        elif mark == "-":
            claims.append(Wanted(rest.strip(), *where))
        elif mark == "+":
            held.append(rest.strip())
        elif mark == "=":
            last = claims[-1]
            claims[-1] = Wanted(last.text, last.employer, last.title, last.start, last.end, tuple(_numbers(rest)))
    return name, claims, held


def _numbers(text: str) -> Iterator[tuple[float, str]]:
    for part in filter(None, (part.strip() for part in text.split(";"))):
        value, _, unit = part.partition(" ")
        yield float(value), unit


def score_file(path: Path) -> Score:
    """One file against what stands beside it."""
    name, wanted, held = wanted_of(path.with_name(path.name + ".claims"))
    score = Score(wanted=len(wanted), files=1)
    began = time.process_time()
    try:
        reading = read_cv(path.name, path.read_bytes())
    except AfterwordError as error:
        score.misses.append(f"refused: {error}")
        return score
    score.seconds = time.process_time() - began
    texts = {one.text for one in wanted}
    bullets = [claim for claim in reading.claims if claim.kind in _BULLETS or claim.text in texts]
    score.found = len(bullets)
    _score_held(score, [claim.text for claim in reading.claims if claim not in bullets], held)
    score.names = int(reading.name == name)
    if reading.name != name:
        score.misses.append(f"name: {reading.name!r} for {name!r}")
    left: dict[str, list[Evidence]] = {}
    for claim in bullets:
        left.setdefault(claim.text, []).append(claim)
    for one in wanted:
        same = left.get(one.text) or []
        if not same:
            score.misses.append(f"not found: {one.text}")
            continue
        claim = same.pop(0)
        score.both += 1
        score.employer += claim.employer == one.employer
        score.title += claim.title == one.title
        score.dates += (claim.start, claim.end) == (one.start, one.end)
        read = (claim.employer, claim.title, claim.start, claim.end)
        if read != (one.employer, one.title, one.start, one.end):
            score.misses.append(f"place: {read} for {(one.employer, one.title, one.start, one.end)}")
        _score_numbers(score, claim, one)
    score.misses += [f"too much: {claim.text}" for claims in left.values() for claim in claims]
    return score


def _score_held(score: Score, read: list[str], wanted: list[str]) -> None:
    """What is held: a fact is found where all its words stand in one that was read, and right where all its words are wanted."""
    score.held_wanted, score.held_found = len(wanted), len(read)
    words = [_words(text) for text in wanted]
    for text, own in zip(wanted, words, strict=True):
        if any(own <= _words(one) for one in read):
            score.held_both += 1
        else:
            score.misses.append(f"not held: {text}")
    known = set().union(*words)
    for text in read:
        if _words(text) <= known:
            score.held_right += 1
        else:
            score.misses.append(f"held too much: {text}")


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.casefold()))


def _score_numbers(score: Score, claim: Evidence, one: Wanted) -> None:
    if one.numbers is None:
        return
    want, have = Counter(value for value, _ in one.numbers), Counter(number.value for number in claim.numbers)
    score.numbers_wanted += want.total()
    score.numbers_found += have.total()
    score.numbers_both += (want & have).total()
    have_units = {(number.value, _unit(number.unit)) for number in claim.numbers}
    score.units += sum((value, _unit(unit)) in have_units for value, unit in one.numbers)
    if want != have or any((value, _unit(unit)) not in have_units for value, unit in one.numbers):
        score.misses.append(f"numbers: {[(n.value, n.unit) for n in claim.numbers]} for {list(one.numbers)}")


def _unit(text: str) -> str:
    return re.sub(r"^(?:per ?cent|percent)$", "%", text.casefold())


def share(part: int, whole: int) -> str:
    """A share as three figures, or a dash where there is nothing to share."""
    return f"{part / whole:.3f}" if whole else "-"


def line_of(name: str, score: Score) -> str:
    """One row of the table."""
    cells = (
        share(score.both, score.wanted),
        share(score.both, score.found),
        share(score.employer, score.both),
        share(score.title, score.both),
        share(score.dates, score.both),
        share(score.numbers_both, score.numbers_wanted),
        share(score.numbers_both, score.numbers_found),
        share(score.units, score.numbers_wanted),
        share(score.held_both, score.held_wanted),
        share(score.held_right, score.held_found),
        f"{score.names}/{score.files}",
        f"{1000 * score.seconds / max(1, score.files):.0f}",
    )
    return f"{name:32}" + "".join(f"{cell:>9}" for cell in cells)


def main(arguments: list[str]) -> int:
    """Print one row for each file and one for all; with `-v` what was missed."""
    verbose = "-v" in arguments
    folders = [Path(argument) for argument in arguments if argument != "-v"] or list(FOLDERS)
    heads = (
        "recall",
        "precis.",
        "employer",
        "title",
        "dates",
        "num.rec",
        "num.prec",
        "units",
        "held",
        "held pr.",
        "names",
        "ms",
    )
    print(f"{'file':32}" + "".join(f"{head:>9}" for head in heads))
    total = Score()
    for folder in folders:
        for beside in sorted(folder.glob("*.claims")):
            score = score_file(beside.with_name(beside.name.removesuffix(".claims")))
            print(line_of(beside.name.removesuffix(".claims"), score))
            if verbose:
                for miss in score.misses:
                    print(f"    {miss}")
            total += score
    print(line_of(f"all {total.files} files, {total.wanted} bullets", total))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
