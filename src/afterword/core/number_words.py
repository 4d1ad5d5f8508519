"""Numbers as words, one list of them for all patterns."""

from __future__ import annotations

from typing import Final

ONES: Final = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)
COUNT_OF: Final = {word: count for count, word in enumerate(ONES)}
TENS: Final = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
SCALES: Final = tuple("hundred thousand million billion dozen".split())

_DIGIT: Final = rf"(?:{'|'.join((*ONES[:10], 'oh'))})"
_BELOW_100: Final = (
    rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES[1:10])}))?|{'|'.join(sorted(ONES, key=len, reverse=True))})"
)
_SCALE: Final = rf"(?:[- ](?:{'|'.join(SCALES)})\b)"
_REST: Final = rf"(?: and (?:a (?:half|quarter)|{_BELOW_100})\b)"
_SHARE: Final = rf"(?: (?:in|out of) (?:every )?(?:\d+|{_BELOW_100}|a (?:hundred|thousand))\b)"
NUMBER: Final = (
    rf"(?:(?:[£$€]?\d+(?:[.,]\d+)*(?:\s?%|k\b|m\b|bn\b)?|(?:eighteen|nineteen|twenty) {_BELOW_100}|{_BELOW_100}(?: point(?: {_DIGIT}\b)+)?|half a(?= (?:{'|'.join(SCALES)})\b)|a(?= (?:{'|'.join(SCALES)})\b))"
    rf"(?:{_SCALE}+(?:{_REST}|[- ]{_BELOW_100}\b)?)*{_REST}?{_SHARE}?|half|a (?:third|quarter))"
)
"""A whole number: "two point four million", "twenty-six", "a hundred and ten", "1 in 5", "2.4 million"."""
