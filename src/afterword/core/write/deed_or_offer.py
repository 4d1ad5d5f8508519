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


_OFFERS: Final = re.compile(
    r"(?:(?:and|so|now|also|instead|then|today|tomorrow|if [^,.]{3,40},|(?:on|by|from|before|until|this|next) [^,.]{3,30}?),? )?"
    r"(?:(?:I|we) (?:(?:also|just|now|then|even|gladly|happily|\w+ly) )*(?:(?:will|shall)(?: not)? (?!be\b(?! (?:there|at|in|with)\b)|always have\b)|(?:can|could) (?!only\b|not\b|never\b|be\b)"
    r"|(?:am|are) (?:going|happy|ready|willing|glad) to\b|(?:would|want|offer|promise|plan|mean)(?: like| be (?:glad|happy|willing)| gladly)? (?:(?:you|(?-i:[A-Z])\w+) )?to\b"
    r"|have (?:(?:also|already|now|just|since) )*(?:asked|rung|called|told|made|prepared|written)\b"
    r"|(?:have )?(?:(?:also|already|now|just|since) )*(?:paid|ordered|bought|booked|replaced|repaired|mended|fixed|sent|offered|returned|refunded|cleaned|posted|brought|corrected)\b)"
    r"|you (?:will|can|shall) (?:have|get|find|keep)\b|(?:please )?let me\b)",
    re.IGNORECASE,
)
_SENDS: Final = re.compile(
    r"(?:(?:on|by|before|today|tomorrow)\b[^,.]{0,30},? )?(?:I (?:(?:also|now|gladly) )*(?:will|can|shall|am going to) (?:gladly )?(?:send|bring|attach|forward|e?-?mail|post|hand in|correct|redo|repay|return)\b"
    r"|you will (?:have|get) \b)",
    re.IGNORECASE,
)
"""What is offered after an interview, where "I will visit each site first" may be the answer itself."""


def offers_something(sentence: str, *, interview: bool = False) -> bool:
    """Whether it says what the writer will do now, or has done since, and not what is so."""
    return (_SENDS if interview else _OFFERS).match(in_full(sentence.strip())) is not None


def truth_and_offer(words: str, *, interview: bool) -> tuple[str, str]:
    """What an answer says is so, and what it offers; what follows an offer belongs to it."""
    told = sentences(words)
    at = next((at for at, one in enumerate(told) if offers_something(one, interview=interview)), len(told))
    return " ".join(told[:at]), " ".join(told[at:])


def _sort(sentence: str) -> str:
    return "deed" if tells_a_deed(sentence) else "offer" if offers_something(sentence) else "fact"


def tells_a_deed(sentence: str) -> bool:
    """Whether it says what the writer did or left undone, and is no repair."""
    found = _FIRST_WORDS.match(in_full(sentence.strip()))
    verb = found["verb"].lower() if found else ""
    return is_past(verb) and verb not in _ALREADY_MENDED


_WAS: Final = re.compile(
    r"(?<!that )(?<!which )(?<!who )\b(?:was|were|went|had|got|came|did|could not|(?:has|have) been)\b"
    r"|^(?:it|he|she|they|that|this|(?:the|my|our|your|an?) \w+) (?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
_BEGINS_WITH_A_DEED: Final = re.compile(
    r"(?P<verb>[a-z]+) (?:the|an?|my|your|her|him|them|it|you|that|to)\b", re.IGNORECASE
)
_AS_IT_SHOULD_BE: Final = re.compile(
    r"\b(?:right|correct|proper|true|actual|real|should|meant|intended|instead|attached|new(?:er|est)?|latest|current|final|valid)\b",
    re.IGNORECASE,
)


def tells_what_happened(words: str) -> bool:
    """Whether it only says what was done or came of it, and not what is right or what is to be used instead."""
    if _AS_IT_SHOULD_BE.search(words):
        return False
    bare = _BEGINS_WITH_A_DEED.match(words.strip())
    if any(map(tells_a_deed, sentences(words))) or (bare and is_past(bare["verb"].lower())):
        return True
    return any(found["verb"] is None or is_past(found["verb"].lower()) for found in _WAS.finditer(in_full(words)))


def told_apart(words: str) -> tuple[str, ...]:
    """An answer in its parts, deed and offer; whole where all of it is the same. A fact belongs to what it follows."""
    parts: list[str] = []
    for sentence in sentences(words):
        if parts and _sort(sentence) in (_sort(parts[-1]), "fact"):
            parts[-1] = f"{parts[-1]} {sentence}"
        else:
            parts.append(sentence)
    return tuple(parts)


def without_the_same(words: str, others: str, *, interview: bool = False) -> str:
    """What is left of an earlier answer beside a new one that says the same sort of thing: its deed, its fact, its offer, or nothing.

    After an `interview` deeds and facts are the same sort of thing: the answer itself.
    """
    if interview:
        mine, theirs = (truth_and_offer(one, interview=True) for one in (words, others))
        return " ".join(part for part, other in zip(mine, theirs, strict=True) if not other)
    sorts = set(map(_sort, told_apart(others)))
    return " ".join(part for part in told_apart(words) if _sort(part) not in sorts)
