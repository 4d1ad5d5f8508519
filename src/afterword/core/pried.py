"""Whether the teller read or searched what was private to somebody: a diary, a phone, letters, a drawer."""

from __future__ import annotations

import re
from typing import Final

_WHOSE: Final = r"(?:her|his|their|(?-i:[A-Z])[\w-]+['’]s?|my (?:[\w-]+ ){0,2}?[\w-]+['’]s?|my (?:\w+ )?(?:sister|brother|mother|father|mum|mom|dad|daughter|son|friend|flatmate|boss|colleague|wife|husband)s|(?:someone|somebody) else['’]s)"
_PRIVATE: Final = r"(?:diar(?:y|ies)|journals?|messages|texts|chats?|whatsapps?|e-?mails?|letters?|post|mail|inbox|phone|mobile|tablet|laptop|browser|photos|drawers?|handbag|bag|purse|wallet|pockets|locker|room|bank statements?|payslips?|medical (?:file|records?|notes)|test results|personnel file)"
_PRIED: Final = re.compile(
    rf"\bI(?:['’]d| had| have|['’]ve)? (?:(?:just|secretly|then|also|even|once|quickly|actually) )*(?:read(?: (?:through|in))?|went through|gone through|looked (?:in(?:to|side)?|through)|snooped (?:in|through|around)|searched(?: through)?|rummaged (?:in|through)|opened|unlocked|checked|scrolled through|listened in on|spied on)"
    rf" (?:all |most of |some of |parts of )?{_WHOSE} (?:\w+ ){{0,2}}?{_PRIVATE}\b",
    re.IGNORECASE,
)
_ASKED_TO: Final = re.compile(
    r"\b(?:asked|told|let|allowed|wanted|begged|gave) me\b|\b(?:for (?:her|him|them)|with (?:her|his|their) (?:permission|ok(?:ay)?)|aloud|out loud|to (?:her|him|them)|as (?:she|he|they) (?:had )?asked)\b",
    re.IGNORECASE,
)


def pried(words: str) -> bool:
    """Whether somebody's private things were read or searched, and nobody had asked for it."""
    return _PRIED.search(words) is not None and _ASKED_TO.search(words) is None
