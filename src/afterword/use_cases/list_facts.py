"""See all facts in the bank."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.bank import Fact
from afterword.ports import BankKeeper


def list_facts(keeper: BankKeeper) -> Sequence[Fact]:
    """The facts in the order they came."""
    return keeper.bank().facts
