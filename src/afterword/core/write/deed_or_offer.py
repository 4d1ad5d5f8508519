"""Whether an answer tells what was done ("I forgot the key") or what is offered now ("I will bring it"): a letter needs both."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.write.own_words import in_full
from afterword.core.write.record import is_past
from afterword.core.write.style import sentences

_FIRST_WORDS: Final = re.compile(
    r"I (?:(?:also|just|simply|only|then|even|have also|\w+ly) )*(?P<verb>[a-z]+)", re.IGNORECASE
)
_ALREADY_MENDED: Final = frozenset(
    "paid ordered bought booked replaced repaired mended fixed sent offered returned refunded cleaned posted brought".split()
)
"""What was done to put it right is a part of what is offered."""


def tells_a_deed(sentence: str) -> bool:
    """Whether it says what the writer did or left undone, and is no repair."""
    found = _FIRST_WORDS.match(in_full(sentence.strip()))
    verb = found["verb"].lower() if found else ""
    return is_past(verb) and verb not in _ALREADY_MENDED


def told_apart(words: str) -> tuple[str, ...]:
    """An answer in its parts, deed and offer; whole where all of it is the same."""
    parts: list[str] = []
    for sentence in sentences(words):
        if parts and tells_a_deed(parts[-1]) == tells_a_deed(sentence):
            parts[-1] = f"{parts[-1]} {sentence}"
        else:
            parts.append(sentence)
    return tuple(parts)


def without_the_same(words: str, others: str) -> str:
    """What is left of an earlier answer beside a new one that says the same sort of thing: its deed, its offer, or nothing."""
    sorts = {tells_a_deed(part) for part in told_apart(others)}
    return " ".join(part for part in told_apart(words) if tells_a_deed(part) not in sorts)
