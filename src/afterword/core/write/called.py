"""All the ways in which an account speaks of the one who reads the letter: by name, and by what they are to the teller."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.kin import KIN, NEAR_KIN
from afterword.core.occasion import Occasion, Person
from afterword.core.write.names import name_parts
from afterword.core.write.relation import BOSSES, CLIENTS, PEERS

_WHAT: Final = (
    rf"(?:{KIN}|{NEAR_KIN}|{BOSSES}|{CLIENTS}|{PEERS}|friend|mate|landlord|landlady|tenant|lodger|housemate|roommate|teacher|coach|tutor|pupil|student|"
    r"supplier|carer|nurse|doctor|driver|lady|gentleman|man|woman|couple|bride|groom|grandson|granddaughter|grandmother|grandfather|fianc[ée]e?|ex)"
)
_WHOSE: Final = r"(?:(?i:my|our|the|this|that|an?|one of (?:my|our)) )"
_PRAISE: Final = (
    r"(?:(?!(?:and|or|of|for|to|from|with|in|at|on|by|that|which|who|my|our|the|his|her|their|an?)\b)[a-z-]+ ){0,2}?"
)
_TITLE: Final = r"(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Herr|Frau)\b\.? )?"
_OF_MINE: Final = r"(?: of (?:mine|ours))?"


_NOT_BEFORE_THEM: Final = r"(?<!in front of )(?<!before )"
"""Those before whom it was done are not the one it was done to."""
_SOMEBODY: Final = re.compile(rf"\b{_WHOSE}{_PRAISE}{_WHAT}\b", re.IGNORECASE)


def tells_of_somebody(words: str) -> bool:
    """Whether somebody is spoken of by what they are: "my colleague", who may be the very one that reads it."""
    return _SOMEBODY.search(words) is not None


def called(occasion: Occasion, reader: Person | None) -> tuple[str, ...]:
    """The words of the reader's name, and each "my sister" or "a customer" that stands beside it, or can be nobody else."""
    if reader is None:
        return ()
    names = name_parts(reader.name)
    account = occasion.account
    beside: list[str] = []
    for name in names:
        one = rf"{_TITLE}(?:[A-Z][\w'’-]+ )?{re.escape(name)}\b(?!['’]s)"
        for told in (
            rf"\b(?P<called>{_WHOSE}{_PRAISE}(?P<what>{_WHAT}){_OF_MINE}),? (?:called |named )?{one}",
            rf"\b{one}(?: [A-Z][\w'’-]+)?(?:, | is | was )(?P<called>{_WHOSE}{_PRAISE}(?P<what>{_WHAT}){_OF_MINE})\b",
        ):
            for found in re.finditer(told, account):
                beside += [found["called"], *_in_short(found["what"])]
    if reader.role and len(occasion.people) == 1 and re.fullmatch(_WHAT, reader.role):
        beside += _in_short(reader.role)
    may_be_one = not reader.role or re.fullmatch(CLIENTS, reader.role, re.IGNORECASE)
    if len(occasion.people) == 1 and not beside and may_be_one:  # nothing else is told of who this is
        beside += [
            found[0] for found in re.finditer(rf"{_NOT_BEFORE_THEM}\b(?i:an?|my|the) (?:{CLIENTS})\b(?!['’])", account)
        ]
    known = [one for one in dict.fromkeys(beside) if not _may_be_another(one, account, names)]
    return (*names, *known)


def _in_short(what: str) -> tuple[str, ...]:
    return tuple(f"{whose} {what}" for whose in ("my", "My", "our", "Our", "the", "The", "a", "A"))


def _may_be_another(words: str, account: str, names: list[str]) -> bool:
    """Whether the account tells of several of that kind: "my other sister", "two customers", "my sister Ruth" beside another."""
    what = re.escape(words.split()[-1])
    if re.search(
        rf"\b(?:other|another|second|next|two|three|four|several|some|both|many|few|new) (?:\w+ )?{what}s?\b"
        rf"|\b{what}s\b(?!['’])",
        account,
        re.IGNORECASE,
    ):
        return True
    after = re.findall(rf"\b{what},? {_TITLE}(?P<name>[A-Z][\w'’-]+)", account)
    return any(one.split("’")[0].split("'")[0] not in names for one in after)
