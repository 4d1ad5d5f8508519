"""The words with which somebody tells that they said sorry on the spot: a reason to ask whether it was settled, never to decide."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.occasion import Moment, Quote

_SAID_SORRY: Final = re.compile(
    r"\bI (?:(?:did|then|just|also|had|have|immediately|quickly|of course|at least|even) ){0,2}"
    r"(?:say (?:I (?:was|am) |that I (?:was|am) )?(?:\w+ )?sorry|said (?:I (?:was|am) |that I (?:was|am) )?(?:\w+ )?sorry|apologi[sz]ed?)\b"
    r"|\bI['’]?(?:d|ve) (?:\w+ )?(?:said sorry|apologi[sz]ed)\b"
    r"|\bI\b(?:(?!\b(?:he|she|they|who|it)\b)[^.!?]){0,60}?\band (?:then |just )?(?:said (?:\w+ )?sorry|apologi[sz]ed)\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:(?:did|had|could|would) ?(?:not|n['’]t)|never|should (?:\w+ )?have|forgot to|instead of|without)\b[^.!?]{0,24}\Z",
    re.IGNORECASE,
)
_LATER: Final = re.compile(
    r"[^.!?]{0,60}\b(?:by (?:text|e?-?mail|message|letter)|texted|the next (?:day|morning)|later|on the phone)\b",
    re.IGNORECASE,
)
_FOR: Final = re.compile(r"(?: to \w+)? (?:for|about) ((?:\w+[ '’-]?){1,8})")
_WORD: Final = re.compile(r"[a-z]{4,}")
_EMPTY: Final = frozenset("that this what when with have been being them they there their".split())
REACH: Final = 160  # characters after a slip within which an apology still belongs to it


def said_sorry(account: str, moment: Moment, slips: Sequence[Moment]) -> Quote | None:
    """Where the account tells that they said sorry for this slip there and then; None where it does not.

    `slips` are all slips of the account: an apology that names what it was for belongs to the slip that says so, any other
    to the slip it is told with or right after.
    """
    for match in _SAID_SORRY.finditer(account):
        if _NOT.search(account, max(0, match.start() - 60), match.start()) or _LATER.match(account, match.end()):
            continue
        if moment in (_meant(account, match.end(), slips) or _told_with(account, match.start(), (*slips, moment))):
            return Quote(match.start(), match.end(), match.group())
    return None


def _meant(account: str, place: int, slips: Sequence[Moment]) -> list[Moment]:
    """The slips that share a word with what the apology was for."""
    named = _FOR.match(account, place)
    if named is None:
        return []
    words = _words(named.group(1))
    return [slip for slip in slips if words & _words(slip.quote.text)]


def _told_with(account: str, place: int, slips: Sequence[Moment]) -> list[Moment]:
    """The slip in whose words, or within whose reach and paragraph, the apology is told."""
    before = [slip for slip in slips if slip.quote.start <= place]
    if not before:
        return []
    last = max(before, key=lambda slip: slip.quote.start)
    between = account[last.quote.end : place]
    return [last] if len(between) <= REACH and "\n\n" not in between else []


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(text.lower()) if word not in _EMPTY)
