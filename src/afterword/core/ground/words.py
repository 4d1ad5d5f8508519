"""Telling words of a sentence for the comparison with evidence: stems, with words that mean nearly the same made one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from afterword.core.backing import stems

_SAME = (
    "train teach mentor coach instruct taught tutor", "customer client shopper", "cut halve halved reduce lower drop fall decrease shrink fell less fewer down",
    "raise double doubled triple tripled increase grow rise lift rose grew up", "degree bsc ba", "certificate certified certification",
    "write wrote author draft", "move migrate transfer relocate migration", "find found discover uncover", "store shop", "staff team crew",
    "maths mathematics", "course training", "build built", "stock inventory", "pay salary wage", "car vehicle",
    "choose chose choice choosing select", "accounts account", "reviewed review", "licence license", "month-end month", "drove drive driver",
    "trainee student pupil children child", "hire employ recruit", "cover stand step", "run ran", "won win prize award", "closed close closing",
    "paper papers", "saved save", "route routes", "deputise deputised deputy stood", "pager on-call call", "read reading", "club group",
    "bookkeeper books", "volunteer volunteered", "language speak spoken", "prepare prepared ready", "organise organised organize arrange",
    "manager manage managing management", "nurse nursing", "falls fall",
)  # fmt: skip
_EMPTY = frozenset(
    stems(
        """
        certificate hold held level part took take taking charge own alone half whole share per cent percent about around
        roughly nearly since until between during among together come came used use using mine normal behind rest number
        bring brought changed change get getting keep kept put make made became become stay stayed full time present day days week weeks
        month months quarter quarters year years minute minutes hour hours pounds euros dollars led lead head run manage
        organise fact letter side word name place case way bit today small big large new old good best two one three
        help helps helped helping helper helpers assist assisted assisting support supported supporting aid aided
        participate participated contribute contributed member
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen
        mother tongue native bilingual school
        advanced basic fluent expert basics some little qualified studying working towards started
        january february march april may june july august september october november december within each every all
        """
    )
)


@cache
def _groups() -> dict[str, str]:
    return {word: group.split()[0] for group in _SAME for word in (*stems(group), *group.split())}


@lru_cache(maxsize=4096)
def telling(text: str) -> frozenset[str]:
    """The telling words of a text; a number or a month tells nothing here."""
    groups = _groups()
    plain = re.sub(r"\bof the year\b", "award", text)
    plain = re.sub(
        r"\b(?:self-employed|freelanc\w+|for myself|my own (?:boss|business|account))\b",
        "selfemployed",
        plain,
        flags=re.I,
    )
    plain = re.sub(r"\d[\d,.]*", " ", plain)
    return frozenset(groups.get(word, word) for word in stems(plain) - _EMPTY)
