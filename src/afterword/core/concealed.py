"""That a wrong was kept from the one it was done to: hidden, not told, or a question about it left without an answer."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Quote

_NOT: Final = (
    r"(?:have(?: not|n['’]?t)|had(?: not|n['’]?t)|did(?: not|n['’]?t)|never)(?: (?:even|yet|ever|just|actually))?"
)
_THEM: Final = r"(?:her|him|them|anyone|anybody|any of them|(?-i:(?!I\b)[A-Z])[\w'’-]+)"
_HID: Final = (
    r"\bI (?:(?:then|just|quickly|quietly) )?(?:hid (?:it|them|the (?:pieces|bits|rest|remains|shards|broken \w+|evidence|damage|mess|stain|hole|crack|dent|scratch))\b|covered (?:it|that|them) up\b|"
    r"turned (?:it|the [\w ]{2,20}?) (?:round |around |over )?so (?:that )?(?:she|he|they|you|nobody|no one) (?:could ?n['’]?t|would ?n['’]?t|wouldnt|couldnt|did ?n['’]?t|could not|would not) (?:see|notice|spot)\b|"
    r"put (?:it|them) back\b(?=[^.!?\n]{0,60}\b(?:word|nothing|nobody|tell|told|noticed?|as if)\b))"
)
_UNTOLD: Final = rf"\bI(?:['’]ve)? (?:(?:just|still|also) )?{_NOT} (?:tell|told|owned? up to|admit(?:ted)? (?:it|that)? ?to|confess(?:ed)? (?:it )?to) {_THEM}\b(?!['’])(?! (?:apart|yet about (?:my|the)|about my|that I (?:got|am|was|have)|the (?:time|way))\b)"
_UNANSWERED: Final = (
    r"(?:\?[\"”’']*|\b(?:asked|texted|wrote|messaged|rang)\b)[^.!?\n]{0,80}[.!?]?[\"”]?,? (?:(?:and|but|so|then) )?I(?:['’]ve)? (?:(?:just|still|then) )?"
    r"(?:(?:have(?: not|n['’]?t)|did(?: not|n['’]?t)|had(?: not|n['’]?t)|never) (?:(?:even|yet) )?(?:answer(?:ed)?|repl(?:y|ied)|writ(?:e|ten) back|text(?:ed)? back)|kept quiet|said nothing(?! much)|left it on read|kept my mouth shut|looked (?:away|at the floor))\b"
)
_ASKED: Final = re.compile(
    r"\b(?:was|is|were) (?:this|that|it) you\b|\bdid you (?:do|break|take|see|use|move|leave)\b|\bwho (?:(?:has|had) )?(?:did|broke|took|left|scratched|cracked|it was|was it)\b|\bwhat happened to\b|\b(?:did|has|had) (?:something|anything) happen|\bdo you know (?:what|who|anything)\b",
    re.IGNORECASE,
)
_KEPT_BACK: Final = re.compile(f"{_HID}|{_UNTOLD}", re.IGNORECASE)
_LEFT_UNANSWERED: Final = re.compile(_UNANSWERED, re.IGNORECASE)
_REACH: Final = 400  # characters behind a wrong in which it is told that it was kept quiet
_TOLD_AT_ONCE: Final = re.compile(
    r"\bI (?:\w+ )?(?:told|owned up to|rang|called|admitted it to) (?:her|him|them|[A-Z]\w+)\b(?! (?:that|a|the|not)\b)"
)


def tells_concealment(words: str) -> bool:
    """Whether the words say that something was hidden, not told, or asked about and not answered."""
    return _KEPT_BACK.search(words) is not None or _LEFT_UNANSWERED.search(words) is not None


def was_concealed(account: str, slip: Quote) -> bool:
    """Whether it is told of a wrong that it was hidden or not told, or asked about and not answered, in its words or behind them."""
    told = _behind(account, slip)
    kept = _KEPT_BACK.search(told)
    return (kept is not None and not _TOLD_AT_ONCE.search(told, 0, kept.start())) or was_left_unanswered(account, slip)


def was_asked_about(account: str, slip: Quote) -> bool:
    """Whether somebody asked about it afterwards, so that they have seen it."""
    return _ASKED.search(_behind(account, slip)) is not None


def was_left_unanswered(account: str, slip: Quote) -> bool:
    """Whether a question of theirs about it has had no answer."""
    told = _behind(account, slip)
    return _LEFT_UNANSWERED.search(told) is not None and _ASKED.search(told) is not None


def _behind(account: str, slip: Quote) -> str:
    return account[slip.start : slip.end + _REACH].split("\n\n", 1)[0]
