"""Keeps the checker's expressions as Python keeps modules: made once, and read back the next time.

To make the thirty expressions that one letter needs takes longer than all else its check does. What Python makes of one is a list
of numbers for one version of its engine, which is named in the head of the file. Nothing of a letter is kept: the expressions are
the checker's own. Where anything is odd (a file cut short, another engine, a folder that cannot be written) they are made as ever.

    python -m afterword.adapters.expressions        # makes all of them; `tools/set-up` does it
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import os
import re
import sys
from array import array

from afterword.core.check.lazy import GIVEN, made_by

KNOWN = ((3, 11), (3, 12), (3, 13), (3, 14))
"""Versions of Python in which an expression is made in the way that is used here."""

Kept = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine is given for an expression: flags, its numbers, how many groups, and their names."""


class Expressions:
    """Those of a file, and those that were made since."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._engine = _sre.MAGIC, _sre.CODESIZE, sys.hexversion
        self._kept = self._read()
        self._new: dict[tuple[str, int], re.Pattern[str]] = {}

    def make(self, pattern: str, flags: int = 0) -> re.Pattern[str]:
        """What `re.compile` makes."""
        asked = pattern, int(flags)
        if kept := self._kept.get(asked):
            try:
                every, numbers, groups, names, named = kept
                back: re.Pattern[str] = _sre.compile(pattern, every, array("I", numbers).tolist(), groups, names, named)
            except (RuntimeError, TypeError, ValueError):
                del self._kept[asked]  # the engine looks through the numbers, and these are none of its own
            else:
                return back
        made = self._new[asked] = re.compile(pattern, flags)
        return made

    def keep(self) -> None:
        """Write what was made since beside what is there. Where that cannot be, nothing is lost but time."""
        if not self._new or not os.access(os.path.dirname(self.path), os.W_OK):
            return
        for (pattern, flags), made in self._new.items():
            named: list[str | None] = [None] * (made.groups + 1)
            for name, at in made.groupindex.items():
                named[at] = name
            numbers = array("I", _numbers_of(pattern, flags)).tobytes()
            self._kept[pattern, flags] = made.flags, numbers, made.groups, dict(made.groupindex), tuple(named)
        self._new.clear()
        unfinished = f"{self.path}.{os.getpid()}"
        try:
            with open(unfinished, "wb") as file:
                marshal.dump((self._engine, self._kept), file)
            os.replace(unfinished, self.path)
        except OSError:
            if os.path.exists(unfinished):
                os.unlink(unfinished)

    def _read(self) -> dict[tuple[str, int], Kept]:
        try:
            with open(self.path, "rb") as file:
                engine, kept = marshal.loads(file.read())  # noqa: S302  # as Python reads modules; `load` takes five times as long
        except (OSError, EOFError, ValueError, TypeError):
            return {}
        return kept if engine == self._engine and isinstance(kept, dict) else {}


def _numbers_of(pattern: str, flags: int) -> list[int]:
    """What an expression is to the engine. There is no public way to ask; hence KNOWN, and a test that compares all of them."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    numbers: list[int] = _compiler._code(_parser.parse(pattern, flags), flags)
    return numbers


def file_here() -> str:
    """Beside the byte code of this module, for this version of Python."""
    return os.path.join(os.path.dirname(__file__), "__pycache__", f"expressions.{sys.implementation.cache_tag}.bin")


def kept(path: str = "") -> Expressions | None:
    """From now on the checker's expressions come out of a file; None where this Python is not a known one."""
    if (
        sys.implementation.name != "cpython"
        or sys.version_info[:2] not in KNOWN
        or array("I").itemsize != _sre.CODESIZE
    ):
        return None
    expressions = Expressions(path or file_here())
    made_by(expressions.make)
    return expressions


def every() -> list[tuple[str, int]]:
    """All expressions of the checker, with their flags."""
    from importlib import import_module
    from pkgutil import walk_packages

    from afterword.core import check
    from afterword.core.check.cue import ALL

    modules = [import_module(found.name) for found in walk_packages(check.__path__, f"{check.__name__}.")]
    rules = [module.rule for module in modules if hasattr(module, "rule")]
    return [*GIVEN, *((one.pattern, int(re.ASCII)) for one in (*ALL, *rules))]


def make_all(path: str) -> None:
    """Make every expression of the checker, and a file that holds these and no others."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if os.path.exists(path):
        os.unlink(path)
    if expressions := kept(path):
        for pattern, flags in every():
            expressions.make(pattern, flags)
        expressions.keep()


if __name__ == "__main__":
    make_all(file_here())
