"""CPU microseconds a letter of proselint and harper-py: `python_peer.py NAME LETTERS.json`, in their own folder."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def checker(name: str) -> Callable[[str], int]:
    """A function from a letter to the number of findings, ready to be timed."""
    if name == "harper-py":
        from harper import Dialect, Linter

        linter = Linter(Dialect.BRITISH)
        return lambda text: len(linter.lint(text, language="plaintext"))
    if name == "proselint":
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile

        CheckRegistry().register_many(__register__)
        return lambda text: len(LintFile("letter", text).lint())
    raise SystemExit(f"no peer {name}")


def main(name: str, file: str) -> None:
    letters = json.loads(Path(file).read_text("utf-8"))
    check = checker(name)
    check(letters[0])  # what is loaded or compiled at the first letter is not counted
    times, found = [], 0
    for letter in letters:
        began = time.process_time_ns()
        found += check(letter)
        times.append((time.process_time_ns() - began) / 1000)
    print(json.dumps({"times": times, "found": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
