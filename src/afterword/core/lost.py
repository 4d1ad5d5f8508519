"""Things that are gone and not broken, and things of which there is no other: a keepsake, what somebody left who died."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Quote

_LOST: Final = re.compile(
    r"\bI(?:['’]ve| have|['’]d| had)? (?:(?:just|now|also|then|gone and|somehow|\w+ly) ){0,2}(?:lost|mislaid|misplaced)\b(?! (?:my (?:temper|nerve|way|head|cool|place|job|voice|balance|patience)|track|touch|sight|count|interest|it\b(?= (?:with|at|when|on (?:him|her|them|the (?:phone|call)))\b)))"
    r"|\bI(?:['’]ve| have|['’]d| had)? left (?:it|them|(?:her|his|their|the) [\w’' -]{2,25}?) (?:behind )?(?:on|in) (?:the|a) (?:tram|bus|train|taxi|cab|plane|tube|metro|ferry|underground)\b"
    r"|\bI (?:can(?:not|['’]?t)|could(?: not|n['’]?t)) find (?:it|them|(?:her|his|their|the)\b)",
    re.IGNORECASE,
)
_KEEPSAKE: Final = re.compile(
    r"\b(?:late|dead) (?:\w+ )?(?:mother|father|mum|mom|dad|husband|wife|sister|brother|son|daughter|gran\w*|nan|aunt|uncle|friend|partner)\b|\b(?:it|that|which|they) (?:was|were|had been|belonged to|came from) (?:her|his|their) (?:\w+ )?(?:mother|father|mum|mom|dad|gran\w*|nan|husband|wife)(?:['’]?s)?\b"
    r"|\b(?:died|passed away|inherit\w*|heirlooms?|keepsakes?|one of a kind|irreplaceable|only one of its kind|hand-?made|handed down|antique|engraved|wedding ring|from (?:his|her|their) (?:late )?(?:mother|father|mum|mom|dad|gran\w*|nan))\b",
    re.IGNORECASE,
)
_REACH: Final = 240  # characters on both sides of the words in which it is told whose the thing was


def is_lost(words: str) -> bool:
    """Whether the words say that something was lost, and not that it came to harm."""
    return _LOST.search(words) is not None


def is_keepsake(words: str) -> bool:
    """Whether the words tell of a thing that no other one replaces."""
    return _KEEPSAKE.search(words) is not None


def tells_of_a_keepsake(account: str, slip: Quote) -> bool:
    """The same of what is told around a slip, within its paragraph."""
    before = account[max(0, slip.start - _REACH) : slip.start].rsplit("\n\n", 1)[-1]
    after = account[slip.end : slip.end + _REACH].split("\n\n", 1)[0]
    return is_keepsake(f"{before}{slip.text}{after}")
