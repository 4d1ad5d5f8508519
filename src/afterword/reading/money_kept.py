"""Money that somebody pocketed, or spent on themselves while they owed it, is nothing that went well."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.coins import COIN

_POCKETED: Final = re.compile(
    r"\bI (?:(?:just|then|also|have|had|always|once) )*(?:(?:kept|pocketed) (?:the|his|her|their) (?:change|difference|rest|money|cash|tips?|deposit|overpayment)\b(?! (?:of (?:them|us|it|the (?!money))|safe|separate|aside|apart|ready|for (?:him|her|them)))"
    rf"|took (?:[€$£]? ?\d[\d.,]*|money|cash|some (?:money|cash)|a (?:note|tenner|fiver|twenty)|(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|a hundred))(?: {COIN})? "
    r"(?:from|out of) (?:the|his|her|their|my \w+['’]?s) (?:[\w-]+ )?(?:till|box|purse|wallet|kitty|drawer|jar|tin|fund|safe|bag|account))\b",
    re.IGNORECASE,
)
_OWES: Final = re.compile(
    r"\bI (?:still |also |do )?owe (?:(?:him|her|them|you|my|our|the|a)\b|(?-i:[A-Z]))|\b(?:lent|loaned) (?:it |them )?(?:to )?(?:me|us)\b|\bpay (?:it |him |her |them )?back\b|\bpaid (?:it |him |her |them )?back\b",
    re.IGNORECASE,
)
_SPENT: Final = re.compile(
    r"\bI (?:(?:just|then|also|even|went and) )*(?:bought (?:myself\b|me\b|some\b|new\b|a (?:new|pair)\b|the new\b)|treated myself|spent (?:it|[€$£]? ?\d|the money|most|all)|had (?:over |about |nearly )?[€$£]? ?\d[\d.,]* (?:\w+ )?(?:in|on|left|saved))",
    re.IGNORECASE,
)


_WAS_GIVEN: Final = re.compile(r"\bkeep\b|\b(?:allowed|agreed|permission)\b", re.IGNORECASE)


def pocketed(words: str) -> bool:
    """Whether these words tell that the teller kept or took money that was another's."""
    return _POCKETED.search(words) is not None and _WAS_GIVEN.search(words) is None


def spent_while_owing(words: str, account: str) -> bool:
    """Whether they tell what the teller had or bought, in an account of what is owed."""
    return _SPENT.search(words) is not None and _OWES.search(account) is not None
