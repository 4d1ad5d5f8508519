"""Regular expressions that are made when they are first used: a check of one letter needs a third of them."""

from __future__ import annotations

import re

TYPE_CHECKING = False  # typing is not loaded for this

if TYPE_CHECKING:
    from collections.abc import Callable

GIVEN: list[tuple[str, int]] = []
"""Every expression that waits to be made, with its flags, as the modules that have them are read."""
METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")

_make: Callable[[str, int], re.Pattern[str]] = re.compile


def make(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """An expression, made now."""
    return _make(pattern, flags)


def made_by(maker: Callable[[str, int], re.Pattern[str]]) -> None:
    """From now on `maker` makes all expressions of the checker; it has to make what `re.compile` would."""
    global _make
    _make = maker


class _Lazy:
    """Stands for a compiled expression; after its first use the compiled methods are its own attributes."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._given = pattern, int(flags)
        GIVEN.append(self._given)

    def __getattr__(self, name: str) -> object:
        if name not in METHODS:
            raise AttributeError(name)
        made = make(*self._given)
        for method in METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


if TYPE_CHECKING:
    lazy = re.compile
else:
    lazy = _Lazy


def for_low(pattern: str) -> re.Pattern[str]:
    """An expression for a text as it was read (`cut.read`): its letters are those of ASCII, which are told apart quickest."""
    return lazy(pattern, re.ASCII)
