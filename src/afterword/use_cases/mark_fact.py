"""Say how a fact in the bank can be checked: by a link, a certificate, or a person who agreed."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.bank import Check, Fact, checked_by, fact_in
from afterword.ports import BankKeeper


@dataclass(frozen=True, slots=True)
class Marked:
    """A fact as it stands now, and as it stood before: a fact says one way of checking it, so a new one replaces it."""

    fact: Fact
    before: Fact

    @property
    def replaced(self) -> bool:
        """Whether another way of checking it is gone now."""
        old, new = self.before, self.fact
        return old.check is not Check.UNSAID and (old.check, old.where) != (new.check, new.where)


def mark_fact(keeper: BankKeeper, fact_id: str, check: Check, where: str) -> Marked:
    """The fact as it stands now, and before.

    Raises:
        AfterwordError: there is no such fact, the link is none, or it cannot be kept.
    """
    bank = keeper.bank()
    before = fact_in(bank, fact_id)
    return Marked(fact_in(keeper.keep_bank(checked_by(bank, fact_id, check, where)), fact_id), before)
