"""Run every benchmark of this folder, or those named: `python -m bench [NAME...]`. What they print goes to docs/generated."""

from __future__ import annotations

import os
import pkgutil
import platform
import re
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path

import bench

PAGE = Path(__file__).parent.parent / "docs" / "generated" / "bench-parts.md"
HEAD = """<!-- Made by `make bench`; do not edit. -->

# What the parts cost

Each part was measured in one run, on the machine and at the load that stand under it; other machines differ, ratios little.
The letter checker has [a page of its own](bench.md).
"""
OWN_PAGE = {"check"}


class Both(StringIO):
    """What is printed, shown at once and kept."""

    def write(self, words: str) -> int:
        sys.__stdout__.write(words)  # type: ignore[union-attr]
        return super().write(words)

    def flush(self) -> None:
        sys.__stdout__.flush()  # type: ignore[union-attr]


def main(names: list[str]) -> int:
    modules = [module.name for module in pkgutil.iter_modules(bench.__path__) if module.name != "__main__"]
    chosen = [name for name in modules if not names or name in names]
    if len(chosen) > 1:  # each in a process of its own: what one of them sets up in Django holds for its whole process
        return max(subprocess.run([sys.executable, "-m", "bench", name], check=False).returncode for name in chosen)
    found: dict[str, str] = {}
    for module in chosen:
        one = import_module(f"bench.{module}")
        run = getattr(one, "main", None)
        if run is None:  # pages and peers only help a benchmark
            continue
        print(f"\n# {module}", flush=True)
        load = os.getloadavg()[0]
        with redirect_stdout(Both()) as printed:
            run()
        if module not in OWN_PAGE:
            found[module] = _section(one.__doc__ or "", printed.getvalue(), load)
    if found:
        keep(found)
    return 0


def keep(found: Mapping[str, str]) -> None:
    """Write what was measured now over what was measured before; the rest of the page stays."""
    before = PAGE.read_text("utf-8") if PAGE.exists() else ""
    known = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", before, re.M | re.S))
    known |= found
    page = HEAD + "".join(f"\n## {name}\n\n{known[name].strip()}\n" for name in sorted(known))
    PAGE.write_text(page, "utf-8", newline="\n")


def _section(doc: str, printed: str, load: float) -> str:
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, load {load:.1f}."
    first = " ".join(doc.split()).partition(": `")[0].partition(". ")[0].rstrip(".")
    return f"{first}. {machine}\n\n```\n{printed.strip()}\n```"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
