"""Writes what the checker's benchmark measured as a table and a plot into docs/generated."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from math import log10
from pathlib import Path

PAGES = Path(__file__).parent.parent / "docs" / "generated"
MADE = "<!-- Made by `make bench`; do not edit. -->\n\n"


def write(
    rows: Sequence[tuple[str, str, str, bool | None]], times: Mapping[str, float], sources: Sequence[str]
) -> None:
    """The page with its plot beside it."""
    page = (
        "# How quick the letter checker is\n\n"
        "Everything here was measured in one run on one machine, as CPU time; other machines differ, the ratios little. "
        "Letters have about 180 words and are put together from marked ones, so most hold several faults. Other checkers "
        "get the same letters, installed by the benchmark into a folder of its own. They look for other things: this "
        "compares cost, not worth.\n\n"
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores; load while measuring "
        f"{os.getloadavg()[0]:.1f}.\n\n"
        "![CPU time of one letter](bench-check.svg)\n\n"
        "| what | measured | wanted | |\n|---|---|---|---|\n"
    )
    for what, figure, wanted, met in rows:
        page += f"| {what} | {figure} | {wanted} | {'' if met is None else 'met' if met else 'missed'} |\n"
    page += "\nThe documentation came with these packages (SHA-256 of what was read):\n\n" + ", ".join(sources) + ".\n"
    PAGES.mkdir(parents=True, exist_ok=True)
    (PAGES / "bench.md").write_text(MADE + page, "utf-8", newline="\n")
    (PAGES / "bench-check.svg").write_text(plot(times), "utf-8", newline="\n")


def plot(times: Mapping[str, float]) -> str:
    """Bars on a logarithmic scale, one for each checker, the quickest first."""
    bars = sorted(times.items(), key=lambda one: one[1])
    lowest = min(10.0, min(times.values()))
    highest = max(times.values())
    width, left, row = 640, 150, 28
    scale = (width - left - 90) / max(log10(highest / lowest), 1e-9)
    height = row * len(bars) + 40
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="sans-serif" font-size="13">',
        "<title>CPU time of one letter of 180 words, by checker, on a logarithmic scale</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for at, (name, used) in enumerate(bars):
        top = 12 + at * row
        long = max(2.0, log10(used / lowest) * scale)
        fill = "#2f5d62" if name.startswith("afterword") else "#a7b7b8"
        parts += [
            f'<text x="{left - 8}" y="{top + 14}" text-anchor="end" fill="#222222">{name}</text>',
            f'<rect x="{left}" y="{top}" width="{long:.1f}" height="18" fill="{fill}"/>',
            f'<text x="{left + long + 6:.1f}" y="{top + 14}" fill="#222222">{used:,.0f} us</text>',
        ]
    parts.append(f'<text x="{left}" y="{height - 10}" fill="#555555">CPU time of one letter, logarithmic</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"
