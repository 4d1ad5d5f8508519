"""Keep the claims of a CV that was looked at, each place as it was put right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.core.bank import Difference, Place, confirmed, with_cv
from afterword.core.occasion import Evidence
from afterword.formats.cv.dated import put_right
from afterword.ports import BankKeeper


def keep_claims(keeper: BankKeeper, file: str, claims: Sequence[Evidence], places: Mapping[Place, Place]) -> Difference:
    """What came in and what differs. Nothing that was kept before is lost, and a place once confirmed stays.

    Raises:
        AfterwordError: a date that was put right cannot be, or the bank cannot be written. Then nothing was changed.
    """
    bank = keeper.bank()
    right = {read: put_right(read, told) for read, told in places.items()}
    kept, difference = with_cv(bank, file, confirmed(bank, claims, lambda place: right.get(place, place)))
    if difference.new:
        keeper.keep_bank(kept)
    return difference
