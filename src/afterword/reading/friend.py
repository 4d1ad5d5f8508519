"""Whom a story among friends is about, where nobody is told by what they did there."""

from __future__ import annotations

import re

from afterword.core.account import Spotted
from afterword.core.occasion import Quote
from afterword.reading.names import is_name, may_be_name

_FRIEND = re.compile(
    r"\b(?:it['’]?s|this is(?: about)?|about|is|to|with)\s+(?P<one>(?-i:[A-Z])[\w'’-]+),? (?:(?:my|an|a) (?:\w+ ){0,2}?(?:friend|mate|neighbour|neighbor|flatmate|roommate|cousin|pal))\b"
    r"|\bmy (?:\w+ ){0,2}?(?:friend|mate|neighbour|neighbor|flatmate|roommate|pal),? (?P<two>(?-i:[A-Z])[\w'’-]+)",
    re.IGNORECASE,
)


def the_friend(account: str) -> tuple[Spotted, ...]:
    """The one who is called a friend, else the only first name of the story."""
    if found := _FRIEND.search(account):
        group = "one" if found["one"] else "two"
        words = found[group]
        if is_name(words) or may_be_name(words):
            return (Spotted(Quote(*found.span(group), words), words),)
    named = [found for found in re.finditer(r"(?<![\w'’-])[A-Z][a-z]+\b", account) if is_name(found[0])]
    if len({found[0] for found in named}) == 1 and len(named) > 1:
        return (Spotted(Quote(*named[0].span(), named[0][0]), named[0][0]),)
    return ()
