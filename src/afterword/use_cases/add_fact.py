"""Write a fact into the bank by hand, with the way it can be checked."""

from __future__ import annotations

from afterword.core.bank import BY_HAND, Check, Fact, Place, with_own
from afterword.core.occasion import Evidence, EvidenceSource
from afterword.core.raw_text import one_line
from afterword.formats.cv.dated import dated
from afterword.formats.cv.numbers import read_numbers
from afterword.ports import BankKeeper


def add_fact(
    keeper: BankKeeper, text: str, place: Place | None = None, check: Check = Check.UNSAID, where: str = ""
) -> Fact:
    """The fact as it was kept, with the id it got.

    Raises:
        AfterwordError: it says nothing, is there already, has a date or a link that cannot be, or cannot be
            kept.
    """
    at = dated(place or Place())
    text, source = one_line(text), EvidenceSource(BY_HAND, 1)
    evidence = Evidence("", text, source, at.employer, at.title, at.start, at.end, read_numbers(text))
    return keeper.keep_bank(with_own(keeper.bank(), Fact(evidence, check, where))).facts[-1]
