"""Findings as text with carets, JSON, JSON lines, SARIF 2.1.0 and GitHub annotations."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from afterword import __version__
from afterword.core.check.finding import Finding, Weight
from afterword.formats.letter_file import LetterFile

TYPE_CHECKING = False  # typing is not loaded for this
LEVELS = {Weight.BLOCKS: "error", Weight.ADVISES: "warning", Weight.HINT: "note"}
ANNOTATIONS = {Weight.BLOCKS: "error", Weight.ADVISES: "warning", Weight.HINT: "notice"}
COLOURS = {Weight.BLOCKS: "31", Weight.ADVISES: "33", Weight.HINT: "36"}
SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


if TYPE_CHECKING:
    from typing import Protocol

    class Checked(Protocol):
        """One letter with its findings."""

        name: str
        letter: LetterFile
        findings: tuple[Finding, ...]
        aside: int


def shown(form: str, checked: Sequence[Checked]) -> str:
    """The findings of some letters in one of the formats."""
    if form == "text":
        return _text(checked)
    if form == "github":
        return "".join(_annotation(one, finding) for one in checked for finding in one.findings)
    import json  # not needed for people: a plain check starts faster

    if form == "json":
        made = [_object(one) for one in checked]
        return json.dumps(made[0] if len(made) == 1 else made, ensure_ascii=False, indent=2) + "\n"
    if form == "jsonl":
        line = json.JSONEncoder(ensure_ascii=False).encode  # `dumps` would make one for each letter
        return "".join([line(_object(one)) + "\n" for one in checked])
    return json.dumps(_sarif(checked), ensure_ascii=False, indent=2) + "\n"


def place(text: str, position: int) -> tuple[int, int]:
    """Line and column of a position, both from 1, columns in code points."""
    before = text[:position]
    return before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1


def _object(one: Checked) -> dict[str, object]:
    findings = []
    for finding in one.findings:
        start, end = finding.start, finding.end
        line = column = None
        if start is not None:
            line, column = place(one.letter.text, start)
        findings.append(
            {
                "rule": finding.rule, "fault": finding.fault, "weight": str(finding.weight),
                "start": None if start is None else start + one.letter.offset,
                "end": None if end is None else end + one.letter.offset,
                "message": finding.message, "why": finding.why, "rewrite": finding.rewrite,
                "source": finding.source.label, "line": line, "column": column,
            }
        )  # fmt: skip
    return {"schema": 1, "id": one.name, "findings": findings}


def _sarif(checked: Sequence[Checked]) -> dict[str, object]:
    rules: dict[str, dict[str, object]] = {}
    results = []
    for one in checked:
        for finding in one.findings:
            rules.setdefault(
                finding.rule,
                {
                    "id": finding.rule, "shortDescription": {"text": finding.message},
                    "help": {"text": f"{finding.why} ({finding.source.label})"},
                    "properties": {"tags": [finding.fault] if finding.fault else []},
                },
            )  # fmt: skip
            location: dict[str, object] = {"artifactLocation": {"uri": one.name.replace("\\", "/")}}
            if finding.start is not None and finding.end is not None and one.letter.placed:
                line, column = place(one.letter.text, finding.start)
                end_line, end_column = place(one.letter.text, finding.end)
                location["region"] = {
                    "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
                    "charOffset": finding.start + one.letter.offset, "charLength": finding.end - finding.start,
                }  # fmt: skip
            result: dict[str, object] = {
                "ruleId": finding.rule, "level": LEVELS[finding.weight],
                "message": {"text": f"{finding.message} {finding.why}"}, "locations": [{"physicalLocation": location}],
            }  # fmt: skip
            if finding.rewrite is not None and "region" in location:
                replacement = {"deletedRegion": location["region"], "insertedContent": {"text": finding.rewrite}}
                change = {"artifactLocation": location["artifactLocation"], "replacements": [replacement]}
                result["fixes"] = [{"description": {"text": "Suggested rewrite"}, "artifactChanges": [change]}]
            results.append(result)
    driver = {"name": "afterword", "version": __version__, "rules": list(rules.values())}
    return {
        "$schema": SARIF, "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }  # fmt: skip


def _escaped(text: str, more: str = "") -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def _annotation(one: Checked, finding: Finding) -> str:
    where = f"file={_escaped(one.name, ':,')}"
    if finding.start is not None and finding.end is not None:
        line, column = place(one.letter.text, finding.start)
        end_line, end_column = place(one.letter.text, finding.end)
        where += f",line={line},endLine={end_line},col={column},endColumn={end_column}"
    title = _escaped(finding.fault or finding.rule, ":,")
    return f"::{ANNOTATIONS[finding.weight]} {where},title={title}::{_escaped(f'{finding.message} {finding.why}')}\n"


def _text(checked: Sequence[Checked]) -> str:
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    lines = []
    for one in checked:
        for finding in one.findings:
            lines += _lines(one, finding, colour)
        blocking = sum(finding.weight is Weight.BLOCKS for finding in one.findings)
        count = len(one.findings)
        aside = f" {one.aside} set aside." if one.aside else ""
        if not count:
            lines.append(f"{one.name}: nothing found.{aside}")
        else:
            lines.append(
                f"{one.name}: {count} finding{'s' * (count != 1)}, {blocking} that block{'s' * (blocking == 1)}.{aside}"
            )
    return "\n".join(lines) + "\n"


def _lines(one: Checked, finding: Finding, colour: bool) -> list[str]:
    text = one.letter.text
    name = f"{finding.weight} {finding.fault or finding.rule}"
    if colour:
        name = f"\033[{COLOURS[finding.weight]}m{name}\033[0m"
    if finding.fault and finding.fault != finding.rule:
        name += f" ({finding.rule})"  # by which it can be set aside
    if finding.start is None or finding.end is None:
        return [f"{one.name}: {name}: {finding.message}", f"  {finding.why} ({finding.source.label})", ""]
    line, column = place(text, finding.start)
    first = text.rfind("\n", 0, finding.start) + 1
    last = text.find("\n", finding.start)
    shown_line = text[first : last if last >= 0 else len(text)].replace("\t", " ")
    size = max(1, min(finding.end, first + len(shown_line)) - finding.start)
    lead = finding.start - first
    if len(shown_line) > 100:  # keep the marked words in view
        cut = max(0, lead - 20)
        shown_line, lead = shown_line[cut : cut + 100], lead - cut
        size = min(size, 100 - lead)
    made = [
        f"{one.name}:{line}:{column}: {name}: {finding.message}",
        f"    {shown_line}",
        f"    {' ' * lead}{'^' * size}",
        f"  {finding.why} ({finding.source.label})",
    ]
    if finding.rewrite:
        made.append(f"  Instead: {finding.rewrite}")
    elif finding.rewrite == "":
        made.append("  Instead: leave it out.")
    return [*made, ""]
