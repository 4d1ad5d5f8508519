"""Ill words about somebody that were meant for another and reached them, or a group they are in: a remark that hurts."""

from __future__ import annotations

import re
from typing import Final

_MESSAGE: Final = (
    r"(?:it|that|this|the (?:message|text|voice ?note|voice message|e-?mail|reply|screenshot|clip|recording))"
)
_ASTRAY: Final = re.compile(
    rf"\b(?:hit|pressed|clicked|tapped) (?:on )?[\"“']?(?:reply|respond)(?:[- ]all)?\b"
    rf"|\b(?:sent|posted|forwarded|texted|replied|uploaded)\b(?: {_MESSAGE})?[^.!?\n]{{0,30}}?\b(?:to|in|into|on) [^.!?\n]{{1,50}}?\b(?:by mistake|by accident|accidentally|instead)\b"
    rf"|\b(?:accidentally|by mistake|by accident|stupidly) (?:sent|posted|forwarded|replied|texted)\b"
    rf"|\b(?:sent|posted|texted|forwarded)\b(?: {_MESSAGE})? (?:to|in|into) (?:the )?wrong (?:chat|group|person|one|thread|window|number)\b"
    rf"|\b(?:I['’]ve sent|I sent) {_MESSAGE} to (?:him|her|them)\b[^.!?\n]{{0,30}}\b(?:not|instead)\b"
    rf"|\b(?:so )?{_MESSAGE} (?:went|has gone|had gone|landed|got sent) (?:straight )?(?:to|in|into) (?!the (?:bin|spam)|court|(?:his|her|my|their) (?:heart|head)|(?:bed|work|sleep|hospital)\b)",
    re.IGNORECASE,
)
_ILL: Final = re.compile(
    r"\b(?:can(?:['’]?t|not) (?:stand|bear|with|take)|doing my head in|drives? me (?:mad|crazy|up the wall)|old (?:bat|cow|goat|witch|fool)|fed up (?:of|with)|sick of|hate[sd]?|annoying|"
    r"boring|lazy|stupid|useless|idiot|rude|cheap|stingy|ugly|fat|nightmare|pain in|moan(?:ed|ing|s|er)?|rant(?:ed|ing)?|slagg\w+|complaining|I complained|bitch\w*|mimic\w*|mimicry|mock\w*|imitat\w+|"
    r"took the (?:mick|piss)|making fun|made fun|never (?:stops|shuts)|always (?:knows|has to|late|moaning|complaining|whining)|knows everything better|changed (?:his|her|their) mind again|ridiculous|unbearable|"
    r"gossip\w*|whin(?:es?|ing)|bossy|two-faced|full of (?:himself|herself))\b",
    re.IGNORECASE,
)


def ill_words_astray(words: str, around: str) -> bool:
    """Whether the words tell that a message went to the wrong reader, and those around them that it spoke ill of somebody."""
    return _ASTRAY.search(words) is not None and _ILL.search(around) is not None
