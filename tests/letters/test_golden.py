"""What the rules find in whole letters, kept as text and reviewed as a diff: UPDATE_GOLDEN=1 writes it anew."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import texts
from afterword.core.check import PlanItem, findings_in

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data" / "letters" / "whole"
AUTHORS = [path.stem for path in sorted(DATA.glob("*.txt")) if texts.header_of(path).get("split") in ("train", "dev")]
OWN = HERE / "own"


def plan_of(words: str) -> tuple[PlanItem, ...] | None:
    if words == "none":
        return None
    return () if words == "empty" else tuple(PlanItem(*item.split(":")) for item in words.split(","))


def lines(author: str) -> Iterator[str]:
    for item in texts.blocks((OWN if author == "own" else DATA) / f"{author}.txt"):
        yield f"=== {item.id}"
        for finding in findings_in(item.text, plan=plan_of(item.head.get("plan", "none")), shape=item.head["shape"]):
            where = "the whole letter" if finding.start is None else repr(item.text[finding.start : finding.end])
            yield f"{finding.weight} {finding.fault or '-'} ({finding.rule}) {where}"


def test_there_are_sixty_letters_to_look_at() -> None:
    assert sum(1 for author in AUTHORS for _ in texts.blocks(DATA / f"{author}.txt")) >= 60


@pytest.mark.parametrize("author", [*AUTHORS, "own"])
def test_the_findings_are_as_they_were(author: str) -> None:
    golden = HERE / "golden" / f"{author}.txt"
    found = "\n".join(lines(author)) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8"), "review the change, then UPDATE_GOLDEN=1"


@pytest.mark.parametrize("author", AUTHORS)
def test_no_rule_blocks_a_good_letter(author: str) -> None:
    for item in texts.blocks(DATA / f"{author}.txt"):
        if not item.marks and item.foot["letter"] == "none":
            found = findings_in(item.text, plan=plan_of(item.head.get("plan", "none")), shape=item.head["shape"])
            assert [f for f in found if f.weight == "blocks"] == [], item.id
