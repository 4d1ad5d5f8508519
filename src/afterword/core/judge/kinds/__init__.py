"""The kinds of slip, one file each: the folder is the register. Add a file here and nothing else."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import MappingProxyType

from afterword.core.judge.slip_kind import SlipKind
from afterword.core.occasion import Facts, FalseClaim, Moment


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


def kind_of(moment: Moment) -> SlipKind:
    """The kind a slip was told as."""
    return slip_kind(moment.kind or "other")


def judged_as(moment: Moment) -> SlipKind:
    """The kind whose row decides, which may differ from what the slip was called.

    A joke at somebody's expense is a remark that hurts, a lie that was only polish an exaggeration, and whatever was
    false and matters a lie.
    """
    own = kind_of(moment)
    if other := own.becomes(moment.facts):
        own = slip_kind(other)
    if own.row.owes is not None:
        return own
    claim = false_claim(own, moment.facts)
    if claim is FalseClaim.POLISH:
        return slip_kind("exaggeration")
    if claim is FalseClaim.MATERIAL and own.row.claim is not FalseClaim.MATERIAL:
        return slip_kind("lie")
    return own


def false_claim(kind: SlipKind, facts: Facts) -> FalseClaim:
    """Whether something false was claimed: as said, else what the kind implies."""
    return facts.false_claim if facts.false_claim is not None else kind.row_for(facts).claim
