"""The page about the reader's model: how good it is, on whose texts, and how its confidence holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

WEIGHTS = Path(__file__).parent.parent / "src" / "afterword" / "reading" / "encoder" / "weights" / "reader.json"

WANTED = {
    "slip recall": ">= .85",
    "false slips an account": "<= 0.7",
    "kind accuracy": ">= .80",
    "noticed accuracy": ">= .80",
    "action right": ">= .85",
    "must stay unnamed, named": "< .05",
    "account polarity accuracy": ">= .90",
    "kinds macro-F1": ">= .75",
    "traps": ">= .75",
}


def about() -> dict[str, Any]:
    """The manifest of the shipped weights."""
    found: dict[str, Any] = json.loads(WEIGHTS.read_text("utf-8"))
    return found


def page() -> str:
    """The page as Markdown."""
    manifest = about()
    figures = manifest["figures"]
    lines = [
        "# The reader",
        "",
        "What reads an account: a small public encoder (all-MiniLM-L6-v2, Apache-2.0), tuned on texts written for this project",
        "and run by numpy alone, beside a model of word and letter n-grams, and rules for names, dates, minutes and questions.",
        "",
        "The texts are written by *personas* (data/authors.csv): each has one style, and stands in one split only. The authors of",
        "dev and test had read the labelling guide and nothing else. Thresholds are chosen on dev. A second labeller, who saw",
        "neither labels nor authors, agreed with the first on dev and test: `python data/blind.py kappa`.",
        "These figures are from written texts, many of them told in a roundabout way on purpose. Real accounts will differ.",
        "",
        f"Measured by `python data/score_reader.py test`. Base {manifest['base']['sha256'][:12]}, weights {manifest['sha256'][:12]}, "
        f"texts {manifest['data'][:12]}.",
        "",
        "| figure | dev | test | aim | basic reader, test |",
        "|---|---|---|---|---|",
    ]
    for name, value in figures["test"].items():
        if isinstance(value, int) or name in ("accounts", "sentences"):
            lines.append(f"| {name} | {figures['dev'][name]} | {value} | | |")
        else:
            lines.append(
                f"| {name} | {figures['dev'][name]:.2f} | {value:.2f} | {WANTED.get(name, '')} | {manifest['basic']['test'][name]:.2f} |"
            )
    lines += [
        "",
        "The basic reader is what is left where numpy or the encoder's weights are missing: n-grams and rules alone.",
        "",
        "## By kind, in the test accounts",
        "",
        "| kind | read rightly | read as another kind | missed | read where there was none |",
        "|---|---|---|---|---|",
    ]
    for name, counts in manifest["kinds"]["test"].items():
        cells = " | ".join(str(counts.get(key, 0)) for key in ("right", "wrong", "missed", "false"))
        lines.append(f"| {name} | {cells} |")
    lines += [
        "",
        "## Does its confidence hold",
        "",
        "![How often the kind was right, by the confidence shown](reader-calibration.svg)",
        "",
        "| confidence shown | right | slips |",
        "|---|---|---|",
        *(f"| {said:.2f} | {right:.2f} | {count} |" for said, right, count in manifest["calibration"]),
        "",
        "On dev texts, which the curve was fitted on.",
        "",
    ]
    return "\n".join(lines)


def plot() -> str:
    """The calibration curve as SVG, with a text alternative."""
    curve = about()["calibration"]
    size, edge = 240, 34

    def x(value: float) -> float:
        return round(edge + value * size, 1)

    def y(value: float) -> float:
        return round(edge / 2 + (1 - value) * size, 1)

    dots = "".join(
        f'<circle cx="{x(said)}" cy="{y(right)}" r="{min(9, 2 + count**0.5 / 3):.1f}"><title>shown {said:.2f}, right {right:.2f}, '
        f"{count} slips</title></circle>"
        for said, right, count in curve
    )
    told = "; ".join(f"{said:.0%} shown, {right:.0%} right" for said, right, _ in curve)
    ticks = "".join(
        f'<text x="{x(v)}" y="{y(0) + 16}" text-anchor="middle">{v:g}</text><text x="{x(0) - 6}" y="{y(v) + 4}" text-anchor="end">{v:g}</text>'
        for v in (0, 0.5, 1)
    )
    width, height = size + edge * 2, size + edge + 22
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="11"><title>Confidence shown and how often it was right</title>'
        f"<desc>{told}</desc>"
        f'<rect width="{width}" height="{height}" fill="#fffefb"/>'
        f'<rect x="{x(0)}" y="{y(1)}" width="{size}" height="{size}" fill="none" stroke="#bbb"/>'
        f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" stroke="#bbb" stroke-dasharray="4 4"/>'
        f'<g fill="#2a4d80">{dots}</g><g fill="#444">{ticks}'
        f'<text x="{x(0.5)}" y="{y(0) + 30}" text-anchor="middle">confidence shown</text>'
        f'<text x="{x(0) + 6}" y="{y(1) + 14}">right</text></g></svg>\n'
    )
