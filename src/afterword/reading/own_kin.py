"""Near kin have no other name: who wronged their gran writes to "Gran"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.account import Spotted
from afterword.core.kin import NEAR_KIN
from afterword.core.occasion import Quote

_CALLED: Final = "|".join(word.capitalize() for word in NEAR_KIN.split("|"))
_TOLD_OF: Final = re.compile(
    rf"\b(?i:my|our) (?i:own |old |poor |dear |lovely )?(?P<mine>(?i:{NEAR_KIN}))\b|(?<![\w'’-])(?P<called>{_CALLED})\b(?! bread| [A-Z][a-z])"
)
"""With a word for whose they are, or called so."""
_OTHERS: Final = re.compile(
    r"\b(?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|brother|sister|son|daughter|cousin|aunt(?:ie|y)?|uncle|niece|nephew|mother|father|grandmother|grandfather|"
    r"in-?laws?|parents|grandparents|friends?|mates?|neighbours?|neighbors?|flatmates?|roommates?|housemates?|boss|manager|colleagues?|teacher|coach|"
    r"barman|waiter|waitress|nurse|doctor|driver|customers?|guests?|clients?|patients?|stranger|girl|boy|man|woman|lady|bloke|guy|stepmum|stepdad|stepmother|stepfather)\b",
    re.IGNORECASE,
)
"""Somebody else it may have been done to."""


_DONE_TO: Final = r"\bI\b(?:(?!\b(?:he|she|they|who)\b)[^.!?\n]){{0,70}}?(?:\b(?:my|our) (?:own |old |poor |dear |lovely )?)?\b{kin}\b(?!['’]s)|\b{kin}\b (?:had |has |once )?(?:lent|gave|given|trusted|asked|told|invited|paid) (?:me|us)\b"
"""The teller did something to them, or they had done something for the teller."""


_DID_TO_THEM: Final = rf"\bI\b[^.!?\n]{{0,90}}?(?:\b(?i:my|our) (?i:{NEAR_KIN})\b|(?<![\w'’-])(?:{_CALLED})\b)(?!['’]s)"
_TO_THEM: Final = re.compile(
    rf"{_DID_TO_THEM}|[\"“][^\"”\n]*?,\s*(?:{_CALLED})\b[^\"”\n]*[\"”]|(?:{_CALLED})\b,? (?:I|listen|please|don['’]t)\b"
)
"""The teller did or said it to them: "I snapped at Mum", "Don't look at me like that, Mum"."""


def kin_wronged(account: str, slips: Sequence[str], named: Sequence[str]) -> tuple[Spotted, ...]:
    """The one of near kin to whom the slips were done, though others are named, where no slip names one of these."""
    words = "\n".join(slips)
    kin = _the_one_told_of(account)
    if kin is None or not _TO_THEM.search(words) or any(name.split()[-1] in words for name in named if name):
        return ()
    return (kin,)


def own_kin(account: str) -> tuple[Spotted, ...]:
    """The one of near kin whom an account is about, where it tells of nobody else; they are called as the teller calls them."""
    kin = _the_one_told_of(account)
    if kin is None or _OTHERS.search(account):
        return ()
    if not re.search(_DONE_TO.format(kin=re.escape(kin.name.lower())), account, re.IGNORECASE):
        return ()
    return (kin,)


def _the_one_told_of(account: str) -> Spotted | None:
    """The one of near kin whom an account tells of, as they are first called; None where it tells of none or of several."""
    told: dict[str, Quote] = {}
    for found in _TOLD_OF.finditer(account):
        group = "mine" if found["mine"] else "called"
        told.setdefault(found[group].lower(), Quote(*found.span(group), found[group]))
    if len(told) != 1:
        return None
    ((kin, quote),) = told.items()
    return Spotted(quote, kin.capitalize())
