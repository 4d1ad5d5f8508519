"""Numbers as words, one list of them for all patterns."""

from __future__ import annotations

from typing import Final

ONES: Final = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)
TENS: Final = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
