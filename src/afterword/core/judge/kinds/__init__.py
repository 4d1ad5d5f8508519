"""The kinds of slip, one file each: the folder is the register. Add a file here and nothing else."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import MappingProxyType

from afterword.core.judge.slip_kind import SlipKind


@cache
def slip_kinds() -> MappingProxyType[str, SlipKind]:
    """All kinds by name, in the order of the slip table."""
    found = [import_module(f"{__name__}.{module.name}").kind for module in pkgutil.iter_modules(__path__)]
    return MappingProxyType({kind.name: kind for kind in sorted(found, key=lambda kind: kind.rows or (99,))})


def slip_kind(name: str) -> SlipKind:
    """The kind called `name`.

    Raises:
        KeyError: there is no such kind.
    """
    return slip_kinds()[name]
