"""Write docs/generated from the code (`python tools/make_docs.py`); `--check` only says what is stale."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "afterword"
PAGES = ROOT / "docs" / "generated"
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "tools"))

import letters_page  # noqa: E402
import reader_page  # noqa: E402

from afterword.core.judge.kinds import slip_kinds  # noqa: E402
from afterword.core.judge.slip_kind import Case, Row, SlipKind  # noqa: E402
from afterword.core.occasion import Facts  # noqa: E402
from afterword.core.sources import Source  # noqa: E402

MADE = "<!-- Made by tools/make_docs.py; do not edit. -->\n\n"


# --- kinds of slip ---------------------------------------------------------------------------------------------------
def slips_page() -> str:
    """Each kind of slip: its defaults, its two actions, why, and the examples that run as tests."""
    kinds = list(slip_kinds().values())
    head = (
        "# The kinds of slip\n\n"
        "Noticed and severity are what holds where the account is silent. The first action holds from a score of 2.00 "
        "on (noticed x severity x centrality), the second below it. What is owed holds whatever the score. "
        "Severity comes from what managers say they dislike; you may change it.\n\n"
        "| rows | kind | about | noticed | severity | from 2.00 | below | owed |\n|---|---|---|---|---|---|---|---|\n"
    )
    table = "".join(_row_line(kind) for kind in kinds)
    return MADE + head + table + "".join(_kind_section(kind) for kind in kinds)


def _row_line(kind: SlipKind) -> str:
    row = kind.row
    rows = ", ".join(map(str, kind.rows)) or "-"
    cells = (rows, f"[{kind.name}](#{kind.name})", kind.dimension.name.lower(), *_row_cells(row))
    return f"| {' | '.join(cells)} |\n"


def _row_cells(row: Row) -> tuple[str, ...]:
    owed = row.owes.value if row.owes else "correct" if row.claim.value == "material" else "-"
    return (row.noticed.value, str(row.severity), row.matters.value, row.small.value, owed)


def _kind_section(kind: SlipKind) -> str:
    lines = [f"\n## {kind.name}", f"{kind.title}. {kind.why}"]
    if kind.why_small:
        lines.append(f"Below the threshold: {kind.why_small}")
    for words, facts in kind.what_if(Facts()):
        row = kind.row_for(facts)
        if row != kind.row and row.why and row.why != kind.why:
            lines.append(f"{words}: {row.why}")
    marks = [
        text
        for holds, text in (
            (kind.urgent or kind.row.owes or kind.row.claim.value == "material", "Should leave within two hours."),
            (kind.row.explains, "An outside cause may be named for it."),
            (kind.may_be_uncontrollable, "Illness, disability or a stammer behind it: nothing is owed."),
        )
        if holds
    ]
    lines += [" ".join(marks)] if marks else []
    lines += [f"Asks: {' '.join(kind.asks)}"] if kind.asks else []
    lines.append(f"Source: {_source(kind.source)}")
    lines.append("Examples:\n" + "\n".join(f"- {_example(case)}" for case in kind.cases))
    return "\n\n".join(lines) + "\n"


def _source(source: Source) -> str:
    return f"{source.label} ({source.says})." if source.says else f"{source.label}."


def _example(case: Case) -> str:
    plain = Facts()
    given = [
        f"{f.name} {_value(getattr(case.facts, f.name))}" for f in fields(Facts) if _differs(case.facts, plain, f.name)
    ]
    if case.noticed is not None:
        given.insert(0, f"noticed {case.noticed.value}")
    if case.cue:
        given.append(f'"{case.cue}"')
    return f"{', '.join(given) or 'as it stands'}: **{case.action.value}**"


def _differs(one: Facts, other: Facts, name: str) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


def _value(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


# --- settings --------------------------------------------------------------------------------------------------------
def settings_page() -> str:
    """Each number with its reason, from the comments in core/settings.py."""
    text = (SOURCE / "core" / "settings.py").read_text("utf-8")
    head = (
        "# The numbers\n\n"
        'Every threshold of the judge and the plan, and why it stands where it stands. "Ours" marks a design choice '
        "informed by, but not proven by, research.\n"
    )
    page, section = MADE + head, ""
    for title, name, value, reason in settings_with_reasons(text):
        if title != section:
            section = title
            page += f"\n## {title}\n\n| setting | value | reason |\n|---|---|---|\n"
        page += f"| `{name}` | `{value}` | {reason} |\n"
    return page


def settings_with_reasons(text: str) -> Iterator[tuple[str, str, str, str]]:
    """Section, name, value and reason of each setting; the reason is the comment beside it or right above it."""
    lines = text.splitlines()
    sections = {at: found.group(1) for at, line in enumerate(lines) if (found := re.match(r"# --- (.+?) -+$", line))}
    for node in ast.parse(text).body:
        if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None):
            continue
        section = sections[max(at for at in sections if at < node.lineno)]
        reason = lines[node.end_lineno - 1][node.end_col_offset :].strip().removeprefix("#").strip()
        above = node.lineno - 2
        while not reason and lines[above].startswith("# ") and above not in sections:
            above -= 1
        reason = reason or " ".join(line.removeprefix("# ") for line in lines[above + 1 : node.lineno - 1])
        yield section, node.target.id, ast.unparse(node.value), reason


# --- letter rules ----------------------------------------------------------------------------------------------------
def rules_page() -> str:
    """Each letter rule: what it flags and what it lets stand, from its own examples, and how often it was right."""
    names = sorted(path.stem for path in (SOURCE / "core" / "check" / "rules").glob("*.py") if path.stem != "__init__")
    measured = json.loads((ROOT / "data" / "letters" / "measured.json").read_text("utf-8"))
    page = (
        "# The letter rules\n\nEach rule is one file; the examples are its tests. What stands in [brackets] is marked; "
        "what is listed as fine is a near miss that has to pass. Rules about the letter as a whole (its parts, size, "
        "apologies and names) and the sentence model are not listed here.\n\n"
        "How often a rule was right is counted over the sentences and letters of the dev authors, and of the train authors, "
        "beside some of whom the rules were written. The rules alone are counted. Few cases say little: read counts, not "
        "rates.\n\n"
        "| authors | faulty sentences named rightly | fine sentences marked |\n|---|---|---|\n"
    )
    for split, one in measured.items():
        page += f"| {split} ({len(one['authors'])}) | {one['found']} of {one['faulty']} | {one['fine_flagged']} of {one['fine']} |\n"
    for name in names:
        rule = import_module(f"afterword.core.check.rules.{name}").rule
        page += f"\n## {name}\n\n**{rule.fault or 'no fault of the closed list'}**, {rule.weight.value}. {rule.message}"
        page += f" {rule.why}\n" if rule.why else "\n"
        page += "".join(f"\n- marked: {example}" for example in rule.flags)
        page += "".join(f"\n- fine: {example}" for example in rule.allows)
        page += f"\n\n{_measured(name, measured)}" if rule.fault else "\n\nNot counted: it names no fault."
        page += f" Source: {_source(rule.source)}\n"
    return MADE + page


def _measured(name: str, measured: dict[str, Any]) -> str:
    told = []
    for split, one in measured.items():
        right, wrong = one["rules"].get(name, {"right": 0, "wrong": 0}).values()
        if right + wrong == 0:
            told.append(f"{split}: it did not speak")
            continue
        false = f"{wrong / one['fine']:.2%} of fine sentences" if wrong else "none wrong"
        told.append(f"{split}: right {right} of {right + wrong}, {false}")
    return f"Measured: {'; '.join(told)}."


# --- commands --------------------------------------------------------------------------------------------------------
def commands_page() -> str:
    """The help of every command, as a person sees it."""
    page = "# The commands\n\nFrom a clone `./run` stands for `afterword`.\n\n" + _help()
    files = sorted((SOURCE / "surfaces" / "cli").glob("*.py"))
    names = [
        path.stem.replace("_", "-")
        for path in files
        if re.search(r"^def (command|main)\(", path.read_text("utf-8"), re.MULTILINE)
    ]
    return MADE + page + "".join(f"\n## {name}\n\n{_help(name)}" for name in names)


def _help(*command: str) -> str:
    with tempfile.TemporaryDirectory() as home:
        run = subprocess.run(
            [sys.executable, "-m", "afterword", *command, "--help"],
            capture_output=True,
            check=True,
            text=True,
            cwd=home,
            env={
                **os.environ,
                "AFTERWORD_HOME": home,
                "PYTHONPATH": str(ROOT / "src"),
                "COLUMNS": "80",
                "NO_COLOR": "1",
            },
        )
    return f"```\n{run.stdout.strip()}\n```\n"


# --- all of them -----------------------------------------------------------------------------------------------------
MAKERS = {
    "reader.md": lambda: MADE + reader_page.page(),
    "reader-calibration.svg": reader_page.plot,
    "reader-learning.svg": reader_page.learning,
    "slips.md": slips_page,
    "settings.md": settings_page,
    "rules.md": rules_page,
    "letters.md": lambda: MADE + letters_page.page(),
    "commands.md": commands_page,
    # Measurements, made anew by `make faults` and `make bench` alone.
    "faults.md": lambda: (PAGES / "faults.md").read_text("utf-8"),
    "bench.md": lambda: (PAGES / "bench.md").read_text("utf-8"),
    "bench-parts.md": lambda: (PAGES / "bench-parts.md").read_text("utf-8"),
    "bench-check.svg": lambda: (PAGES / "bench-check.svg").read_text("utf-8"),
}


def main() -> int:
    """Write the pages, or with `--check` say which are stale."""
    pages = {name: make() for name, make in MAKERS.items()}
    if "--check" in sys.argv[1:]:
        stale = [name for name, text in pages.items() if not _is(PAGES / name, text)]
        stale += [path.name for path in PAGES.glob("*") if path.name not in pages]
        for name in stale:
            print(f"docs/generated/{name} is stale: run make docs")
        return int(bool(stale))
    PAGES.mkdir(parents=True, exist_ok=True)
    for path in PAGES.glob("*"):
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        (PAGES / name).write_text(text, "utf-8", newline="\n")
    return 0


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text("utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
