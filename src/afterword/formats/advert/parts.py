"""The parts of a job advert and the many names they go by."""

from __future__ import annotations

import re

from afterword.core.advert import Asked

_PARTS: tuple[tuple[re.Pattern[str], Asked | None], ...] = (
    (
        re.compile(r"\b(?:desirable|nice[- ]to[- ]haves?|bonus|preferred|a plus|advantage|would be great)\b", re.I),
        Asked.PLUS,
    ),
    (
        re.compile(
            r"\b(?:requirements?|essential|what you(?:'|’)?(?:ll)? (?:will )?(?:need|bring)|must[- ]haves?|qualifications?|"
            r"person specification|about you|who you are|your profile|you have|you bring|what we(?:'|’)?(?: a)?re looking for|"
            r"what we look for|who we(?:'|’)?(?: a)?re looking for|we are looking for|skills|experience|you will need|(?:what )?we ask(?: for)?|(?:what )?we expect)\b",
            re.I,
        ),
        Asked.MUST,
    ),
    (
        re.compile(
            r"\b(?:responsibilit(?:y|ies)|duties|what you(?:'|’)?(?:ll)? (?:will )?(?:do|be doing)|the (?:role|job|work|position|post)|"
            r"about the (?:role|job|position|post)|your (?:role|tasks|work|job|day)|tasks|accountabilities|job description|day[- ]to[- ]day)\b|^(?:what )?you(?:'|’)?ll(?: do)?:?$",
            re.I,
        ),
        Asked.DUTY,
    ),
    (
        re.compile(
            r"\b(?:what you(?:'|’)?(?:ll)? (?:will )?get|in it for you|about us|who we are|benefits|what we (?:offer|give)|we (?:offer|give)|our offer|salary|pay|perks|how to apply|to apply|apply|application|"
            r"equal opportunit\w+|diversity|the (?:company|team)|contact|closing date|location|our values|hours)\b",
            re.I,
        ),
        None,
    ),
)
_LONGEST = 7  # words; a heading is no sentence


def part_named(text: str) -> tuple[bool, Asked | None]:
    """Whether a line is the heading of a known part, and how that part asks for what stands in it."""
    words = text.split()
    if not words or len(words) > _LONGEST or text.endswith((".", "!")) or ("," in text and not text.endswith(":")):
        return False, None
    if ":" in text and not text.endswith(":"):
        return False, None
    about = re.match(r"^about\s+(?!you\b|the (?:role|job|position|post)\b)\S", text, re.I)
    if about:
        return True, None
    for pattern, asked in _PARTS:
        found = pattern.search(text)
        # A heading is made of the name and little else.
        if found and len(text) - len(found.group()) <= 22 and (text[0].isupper() or text[0].isdigit()):
            return True, asked
    return False, None
