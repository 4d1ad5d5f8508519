"""CVs of many layouts, each with the claims that a careful reader finds in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from afterword.formats.cv import read_cv

SAMPLES = sorted(
    path for path in (Path(__file__).parent / "samples").iterdir() if path.suffix in (".txt", ".md", ".json")
)


@dataclass(frozen=True)
class Expected:
    text: str
    employer: str
    title: str
    start: str
    end: str


def expected_of(path: Path) -> tuple[str, list[Expected]]:
    """The claims beside a sample: `@ employer | title | start | end`, then its bullets."""
    name, where = "", ["", "", "", ""]
    claims: list[Expected] = []
    for line in path.with_name(path.name + ".claims").read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "name:":
            name = rest
        elif mark == "@":
            where = [part.strip() for part in rest.split("|")]
        elif mark == "-":
            claims.append(Expected(rest, *where))
    return name, claims


@dataclass
class Score:
    wanted: int = 0
    found: int = 0
    both: int = 0
    employer: int = 0
    title: int = 0
    dates: int = 0
    names: int = 0


def score(paths: list[Path]) -> Score:
    total = Score()
    for path in paths:
        name, expected = expected_of(path)
        reading = read_cv(path.name, path.read_bytes())
        by_text = {claim.text: claim for claim in reading.claims}
        total.names += reading.name == name
        total.wanted += len(expected)
        bullets = {wanted.text for wanted in expected}
        total.found += sum(claim.is_tellable or claim.text in bullets for claim in reading.claims)
        for wanted in expected:
            if claim := by_text.get(wanted.text):
                total.both += 1
                total.employer += claim.employer == wanted.employer
                total.title += claim.title == wanted.title
                total.dates += (claim.start, claim.end) == (wanted.start, wanted.end)
    return total


def test_nearly_every_bullet_is_found_verbatim_and_nearly_nothing_else() -> None:
    assert len(SAMPLES) >= 10
    total = score(SAMPLES)
    assert total.wanted > 90
    assert total.both / total.wanted >= 0.97
    assert total.both / total.found >= 0.97


def test_employer_title_and_dates_are_right_for_nearly_every_bullet() -> None:
    total = score(SAMPLES)
    assert total.employer / total.both >= 0.95
    assert total.title / total.both >= 0.95
    assert total.dates / total.both >= 0.95


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_persons_name_is_read(path: Path) -> None:
    assert read_cv(path.name, path.read_bytes()).name == expected_of(path)[0]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_each_claim_begins_in_the_line_that_it_names(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    claims = read_cv(path.name, path.read_bytes()).claims
    assert claims
    for claim in claims:
        start = claim.text.split(",")[0].split(" ")[0].strip("“”")
        assert start in lines[claim.source.line - 1].replace("**", "")
    assert len({claim.id for claim in claims}) == len(claims)
