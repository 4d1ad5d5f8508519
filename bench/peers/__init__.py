"""Other prose checkers, installed by the benchmark into a folder of its own and timed on the same letters."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from bench.cpu import cpu_of

ROOT = Path(__file__).parent.parent.parent
HOME = ROOT / "build" / "bench"
PACKAGES = {"PYTHONPATH": str(HOME / "python")}
PYTHON = ("proselint", "harper-py", "codespell")
NODE = ("write-good", "alex")
COPIES = 10  # of each letter for a checker that only reads files: its start costs as much as hundreds of letters


def install() -> list[str]:
    """Install what can be had here; the names of those that are there."""
    HOME.mkdir(parents=True, exist_ok=True)
    found = []
    uv = Path(sys.executable).with_name("uv")
    pip = [str(uv), "pip"] if uv.exists() else [sys.executable, "-m", "pip"]
    target = HOME / "python"
    if target.exists() or not _fails([*pip, "install", "-q", "--target", str(target), *PYTHON]):
        found += PYTHON
    if shutil.which("npm"):
        target = HOME / "node"
        target.mkdir(exist_ok=True)
        npm = ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(target), *NODE]
        if (target / "node_modules" / "alex").exists() or not _fails(npm):
            found += NODE
    return found


def _fails(argv: Sequence[str]) -> bool:
    return subprocess.run(argv, check=False, stdout=subprocess.DEVNULL).returncode != 0


def microseconds(name: str, letters: Sequence[str]) -> float | None:
    """Median CPU time of a letter, without the peer's own start; None where it does not run."""
    file = HOME / "letters.json"
    file.write_text(json.dumps(list(letters)), "utf-8")
    here = Path(__file__).parent
    if name == "codespell":
        return _codespell(letters)
    if name in NODE:
        argv, folder = ["node", str(here / "node_peer.mjs"), name, str(file)], HOME / "node"
    else:
        argv, folder = [sys.executable, str(here / "python_peer.py"), name, str(file)], HOME
    done = subprocess.run(argv, capture_output=True, text=True, check=False, cwd=folder, env={**os.environ, **PACKAGES})
    return float(median(json.loads(done.stdout)["times"])) if done.returncode == 0 else None


def _codespell(letters: Sequence[str]) -> float | None:
    """It reads files: the CPU time of many copies of them against that of one; None where its start hides the difference."""
    folder = HOME / "letters"
    folder.mkdir(exist_ok=True)
    names = []
    for number in range(len(letters) * COPIES):
        names.append(str(folder / f"{number}.txt"))
        Path(names[-1]).write_text(letters[number % len(letters)], "utf-8")
    best = {1: float("inf"), len(names): float("inf")}
    for _ in range(5):
        for count in best:  # by turns, so that a busy minute or a first start meets both
            argv = [sys.executable, "-m", "codespell_lib", *names[:count]]
            best[count] = min(best[count], cpu_of(argv, **PACKAGES))
    each = (best[len(names)] - best[1]) * 1e6 / (len(names) - 1)
    return each if each > 0 else None
