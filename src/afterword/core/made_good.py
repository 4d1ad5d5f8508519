"""The words with which somebody tells that they put a thing right on the spot: did it again, mopped it up, paid for it."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Quote

_MADE_GOOD: Final = re.compile(
    r"\b(?:I|and|then|but|,)\s+(?:(?:then|just|also|straight away|immediately|quickly|of course|already|have|had) ){0,2}"
    r"(?:did (?:it again|another|a new|a fresh|a second)|redid|(?:baked|made|cooked|bought|brought|fetched|got|ordered|poured|gave (?:him|her|them)) (?:another|a new|a fresh|a second|new ones?|fresh ones?|the same)"
    r"|replaced|repaired|mended|fixed|paid (?:for|back)|wiped|cleaned|mopped|swept|tidied|glued|put (?:it|that|them) (?:right|back)|started (?:again|over|afresh))\b",
    re.IGNORECASE,
)
_NOT_YET: Final = re.compile(
    r"\b(?:(?:did|have|had|could|would) ?(?:not|n['’]t)|never|should (?:\w+ )?have|would have|offered|wanted|want|promised|going|nobody|he|she|they)\b[^.!?;]{0,30}\Z",
    re.IGNORECASE,
)
_IN_SECRET: Final = re.compile(
    r"[^\n]{0,60}?\b(?:(?:did(?: not|n['’]?t)|never|have(?: not|n['’]?t)) (?:say|said|tell|told|mention(?:ed)?)|(?:said|told|saying|telling) (?:nothing|nobody|no[- ]?one)|without (?:a word|telling|saying)|"
    r"hop(?:ed|ing) (?:that )?(?:he|she|they|nobody|no[- ]?one))\b",
    re.IGNORECASE,
)
"""Behind it: that nobody was told. What was put back in secret has not been put right."""
REACH: Final = 120  # characters after a slip within which what was done about it there is told
LATER: Final = 500  # characters after it within which what was done about it since is told


def made_good(account: str, slip: Quote, reach: int = REACH) -> bool:
    """Whether the account tells, with the slip or within `reach` characters after it, that it was put right."""
    paragraph = account[: slip.end + reach].find("\n\n", slip.start)
    end = paragraph if paragraph >= 0 else slip.end + reach
    return any(
        not _NOT_YET.search(account, max(slip.start, match.start() - 40), match.start() + 1)
        and not _IN_SECRET.match(account, match.end())
        for match in _MADE_GOOD.finditer(account, slip.start, end)
    )
