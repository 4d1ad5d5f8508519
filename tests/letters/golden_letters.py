"""What the rules find in whole letters: `python tests/letters/golden_letters.py` shows what changed, `--keep` keeps it.

A change of a rule is reviewed by this diff. The names of authors may follow; a new author is kept by name once. The
command leaves 0 where nothing changed, else 1.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "data")]

import texts  # noqa: E402
from afterword.core.check import PlanItem, findings_in  # noqa: E402
from texts import Item  # noqa: E402

DATA = ROOT / "data" / "letters" / "whole"
OWN = HERE / "own"
GOLDEN = HERE / "golden"


def authors() -> list[str]:
    """Those whose letters may be looked at: never the test authors."""
    return [path.stem for path in sorted(DATA.glob("*.txt")) if texts.header_of(path).get("split") in ("train", "dev")]


def letters(author: str) -> Iterator[Item]:
    """The letters of an author; "own" are those written for this test."""
    yield from texts.blocks((OWN if author == "own" else DATA) / f"{author}.txt")


def plan_of(words: str) -> tuple[PlanItem, ...] | None:
    """The plan as it is written in the head of a letter."""
    if words == "none":
        return None
    return () if words == "empty" else tuple(PlanItem(*item.split(":")) for item in words.split(","))


def found_now(author: str) -> str:
    """The findings in all letters of an author, one a line."""
    lines = []
    for item in letters(author):
        lines.append(f"=== {item.id}")
        for finding in findings_in(item.text, plan=plan_of(item.head.get("plan", "none")), shape=item.head["shape"]):
            where = "the whole letter" if finding.start is None else repr(item.text[finding.start : finding.end])
            lines.append(f"{finding.weight} {finding.fault or '-'} ({finding.rule}) {where}")
    return "\n".join(lines) + "\n"


def kept(author: str) -> str:
    """The findings as they were kept."""
    path = GOLDEN / f"{author}.txt"
    return path.read_text("utf-8") if path.exists() else ""


def main(argv: list[str]) -> int:
    """Show what changed since it was last kept."""
    changed = 0
    known = [path.stem for path in sorted(GOLDEN.glob("*.txt"))]
    named = [word for word in argv if not word.startswith("-")]
    for author in named or known:
        before, now = kept(author), found_now(author)
        diff = unified_diff(before.splitlines(True), now.splitlines(True), f"{author}, kept", f"{author}, now", n=1)
        sys.stdout.writelines(diff)
        changed += before != now
        if "--keep" in argv:
            (GOLDEN / f"{author}.txt").write_text(now, "utf-8", newline="\n")
    new = set(authors()) - set(known) - set(named)
    if new:
        print(f"Not looked at yet: {', '.join(sorted(new))}.")
    return int(bool(changed) and "--keep" not in argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
