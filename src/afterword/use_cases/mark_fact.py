"""Say how a fact in the bank can be checked: by a link, a certificate, or a person who agreed."""

from __future__ import annotations

from afterword.core.bank import Check, Fact, checked_by, fact_in
from afterword.ports import BankKeeper


def mark_fact(keeper: BankKeeper, fact_id: str, check: Check, where: str) -> Fact:
    """The fact as it stands now.

    Raises:
        AfterwordError: there is no such fact, or it cannot be kept.
    """
    return fact_in(keeper.keep_bank(checked_by(keeper.bank(), fact_id, check, where)), fact_id)
