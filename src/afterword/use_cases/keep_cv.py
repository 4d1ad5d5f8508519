"""Put the claims of a CV into the bank of facts, and see what that changes."""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.core.bank import Difference, Place, confirmed, with_cv
from afterword.formats.cv import read_cv
from afterword.formats.cv.dated import put_right
from afterword.ports import BankKeeper


def keep_cv(keeper: BankKeeper, name: str, data: bytes, confirm: Callable[[Place], Place] | None = None) -> Difference:
    """What came in, what was there, and what differs. Nothing that was kept before is lost.

    Args:
        confirm: asked once for each employer, title and dates that are new, and may put them right.

    Raises:
        AfterwordError: the file is no CV that can be read, a date that was put right cannot be, or the bank cannot be written. Then nothing was changed.
    """
    bank = keeper.bank()
    claims = read_cv(name, data).claims
    if confirm is not None:
        claims = confirmed(bank, claims, lambda read: put_right(read, confirm(read)))
    bank, difference = with_cv(bank, re.split(r"[/\\]", name)[-1], claims)
    if difference.new:
        keeper.keep_bank(bank)
    return difference
