"""Near kin have no other name: who wronged their gran writes to "Gran"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.account import Spotted
from afterword.core.kin import NEAR_KIN
from afterword.core.occasion import Quote

_CALLED: Final = "|".join(word.capitalize() for word in NEAR_KIN.split("|"))
_TOLD_OF: Final = re.compile(
    rf"\b(?i:my|our) (?i:own |old |poor |dear |lovely )?(?P<mine>(?i:{NEAR_KIN}))\b|(?<![\w'’-])(?P<called>{_CALLED})\b"
)
"""With a word for whose they are, or called so."""
_OTHERS: Final = re.compile(
    r"\b(?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|brother|sister|son|daughter|cousin|aunt(?:ie|y)?|uncle|niece|nephew|mother|father|grandmother|grandfather|"
    r"in-?laws?|parents|grandparents|friends?|mates?|neighbours?|neighbors?|flatmates?|roommates?|housemates?|boss|manager|colleagues?|teacher|coach|"
    r"girl|boy|man|woman|lady|bloke|guy|stepmum|stepdad|stepmother|stepfather)\b",
    re.IGNORECASE,
)
"""Somebody else it may have been done to."""


def own_kin(account: str) -> tuple[Spotted, ...]:
    """The one of near kin whom an account is about, where it tells of nobody else; they are called as the teller calls them."""
    told: dict[str, Quote] = {}
    for found in _TOLD_OF.finditer(account):
        group = "mine" if found["mine"] else "called"
        told.setdefault(found[group].lower(), Quote(*found.span(group), found[group]))
    if len(told) != 1 or _OTHERS.search(account):
        return ()
    ((kin, quote),) = told.items()
    return (Spotted(quote, kin.capitalize()),)
