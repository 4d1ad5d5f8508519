"""Which of the days that are named with a deed is its own: no day of a plan, an offer or something to come, nor the night before."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Quote
from afterword.core.week import WEEKDAYS

REACH: Final = 400
"""Characters before an act in which the day is named on which it was done, or due."""

_DAY: Final = rf"(?P<day>{'|'.join(WEEKDAYS)})"
_CLAUSE: Final = re.compile(
    r"[.!?;:\n]|,\s|\s[-–—]\s|\b(?:and|but|so|because|then)\b(?=\s+(?:I|he|she|they|we|it|there|(?:my|the|our|his|her) \w+|[A-Z]\w+)\b)"
)
_WILL: Final = r"(?:['’]ll|\b(?:will|can|shall|may|might|going to|gonna|about to|due|planned|wants?|hopes?|needs?) |\bcan['’]t\b|\bwon['’]t\b)"
_WOULD: Final = r"\b(?:I|we)(?:['’]d| would| could| can)(?: \w+)? (?:gladly |happily |like to |also |be able to )?(?!been\b|had\b|\w+ed\b)[a-z]+\b"
_NOW: Final = (
    r"\b(?:I|he|she|they|we|it|(?:my|the|our|his|her) \w+|(?-i:[A-Z])\w+)(?:['’](?:m|s|re)| am| is| are) "
    r"(?:(?:not|also|only|already|still|just|then) )?(?:(?:\w{2,}ing|off|away|back|in|on|free|here|there|at|out)\b|due\b|to (?!be\b)\w+)"
    r"|\b(?:he|she|they|we|I|(?:my|the|our|his|her) \w+|(?-i:[A-Z])\w+) (?:(?:collects?|comes?|flies|fly|leaves?|meets?|picks?|starts?|opens?|gets?|goes|go|marry|marries|sees?|works?|needs?"
    r"|(?:has|have)(?: got)? (?:an?|the|his|her|their|my|our|to))\b)"
)
_AHEAD: Final = re.compile(
    rf"(?:{_WILL}|{_NOW}|\b(?:he|she|they|we)(?:['’]d| would) (?!have\b|been\b|had\b|\w+ed\b)[a-z]+)[^.!?;\n]*\Z|\b(?:for|by|till|until|before|next|after)(?: the)?(?: following)? \Z|\b(?:it|today|now)(?:['’]s| is)(?: now| already| only| just)? \Z",
    re.IGNORECASE,
)
_OFFERED: Final = re.compile(rf"{_WOULD}[^.!?;\n]*\Z", re.IGNORECASE)
_WORD_GIVEN: Final = re.compile(
    r"\b(?:said|told|promised|asked|agreed|swore|texted|wrote|thought|knew)\b", re.IGNORECASE
)
_FAILED: Final = re.compile(
    r"\b(?:forgot\w*|did(?: not|n['’]?t)|never|overslept|missed|slept|was(?: not|n['’]t)|I (?:went|stayed|came|cancelled|turned up))\b",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(
    r"(?:on )?(?:the )?(?:today|tonight|this|yesterday|last|day before|night before)\b", re.IGNORECASE
)
_DUE: Final = re.compile(
    rf"\b(?:I (?:was|had been|should have been) (?:to (?:be|open|start|bring|drive|collect|meet|take|relieve|cover|work|play|speak)|due|supposed to|meant to|rostered|booked|expected|down (?:for|to)|on\b)|(?:asked|wanted|needed|rostered|booked|had) me (?:to (?:be|come|open|start|work|help|cover)|in\b|down\b|for\b|on\b))[^.!?;\n]{{0,60}}?\b{_DAY}\b"
    rf"|\b(?:slept (?:in |right )?through|overslept(?: for)?|missed|turn(?:ed)? up (?:for|to)|(?:show(?: up)?|make it) (?:for|to)|late for|forgot) (?:the|my|our) (?:\w+ ){{0,2}}?{_DAY.replace('day>', 'missed>')}\b",
    re.IGNORECASE,
)
_NOT_THERE: Final = re.compile(
    r"\b(?:overslept|slept|missed|no[- ]show|(?:never|not|n['’]t) (?:come|came|turn(?:ed)? up|show(?:ed)?(?: up)?|go|went|there|make it|made it)|forgot)\b",
    re.IGNORECASE,
)


def lies_ahead(sentence: str, at: int) -> bool:
    """Whether the day named at this place of a sentence is one to come, by the clause it stands in: "I can fit it Wednesday".

    What was to be and then was not done belongs to its own day: "I said I would come on Friday and I forgot".
    """
    if _SINCE.match(sentence, at) or _FAILED.search(sentence, at):
        return False
    clause = _CLAUSE.split(sentence[:at])[-1]
    offered = _OFFERED.search(clause) is not None and not _WORD_GIVEN.search(sentence[:at])
    return offered or _AHEAD.search(clause) is not None


def day_it_was_due(account: str, act: Quote) -> tuple[str, str] | None:
    """The same of an act of the account, which may tell the day before it."""
    return day_due(act.text, account[max(0, act.start - REACH) : act.end])


def day_due(words: str, before: str = "") -> tuple[str, str] | None:
    """The day on which the teller was to be somewhere, with its part of the day, and the words that tell it; None where they tell none.

    Of words that only tell that they were not there, what stands `before` them may tell it.
    """
    for told in (words, before if _NOT_THERE.search(words) else ""):
        if found := _DUE.search(told):
            part = re.match(r"\s+(?:morning|afternoon|evening|night)\b", told[found.end() :], re.IGNORECASE)
            return f"{found['day'] or found['missed']}{part[0] if part else ''}".lower(), found[0]
    return None
