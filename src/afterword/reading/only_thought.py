"""What came to mind and was not said aloud went over well with nobody: "I know better, at Calder I had such a boy"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Quote
from afterword.core.sentence_start import sentence_start

_THOUGHT: Final = re.compile(
    r"\bI (?:do )?know (?:it |that |this |all this )?better\b|\b(?:inside|in my (?:own )?(?:head|mind)),? (?:I\b(?! (?:knew|felt)\b)|it was)|\bI (?:could|should|might)(?: have|['’]ve) (?:said|told|mentioned|talked|given|brought up|named)\b"
    r"|\bI wish I(?:['’]d| had) (?:said|told|mentioned|talked)\b|\bwhat I (?:should|could)(?: have|['’]ve) (?:said|told)\b|\bI (?:only )?thought of (?:it|that|this) (?:later|afterwards|on the|in the)\b",
    re.IGNORECASE,
)
_SPOKEN: Final = re.compile(
    r"\bI (?:(?:then|also|did|just|only|still|even|at least) )*(?:told|tell|explained?|showed|show|said|say|talked?|described?|mention(?:ed)?|spoke|answered|walked (?:them|him|her)|brought|got (?:it|there|back))\b",
    re.IGNORECASE,
)
_LED_IN: Final = 45  # characters of the sentence before the words in which it is told as well
_WITHIN: Final = 70
"""Characters at the beginning of the words in which it is told that they were only thought."""


def only_thought(account: str, words: Quote) -> bool:
    """Whether words tell of what the teller knew, or could have said, and of nothing that was said aloud."""
    sentence = sentence_start(account, words.start)
    before = account[max(sentence, words.start - _LED_IN) : words.start]
    found = _THOUGHT.search(f"{before}{words.text[:_WITHIN]}")
    if found is None or not re.search(r"\bI\b", words.text):
        return False
    return _SPOKEN.search(f"{before}{words.text}".replace(found[0], " ", 1)) is None
