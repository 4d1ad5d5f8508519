"""What was told straight is no lie, and what was told at home afterwards is none to those who were met."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment, Polarity

_KIN: Final = (
    r"(?:wife|husband|missus|mum|mam|mom|mummy|mother|dad|father|sister|brother|girlfriend|boyfriend|partner|nan|gran(?:ny)?|"
    r"flatmate|housemate|roommate|daughter|son)"
)
_STRAIGHT: Final = re.compile(
    r"\bI(?:['’]d| had)? (?:told|said to) (?:(?:the|my) )?\w+ straight\b(?! (?:away|off|after|back))"
    r"|\bwhich is what (?:my|the) (?:contract|letter|cv|form|papers?) says?\b",
    re.IGNORECASE,
)
_AT_HOME: Final = re.compile(
    rf"\b{_KIN} (?:asks?|asked|texts?|texted|wanted to know|rings?|rang)\b[^.!?\n]{{0,30}}\bhow (?:(?:it|that|the interview) (?:went|was|had gone)|did it go|I did)\b[^.!?\n]{{0,30}}\bI (?:just )?(?:said|told|say)\b",
    re.IGNORECASE,
)
AROUND: Final = 80  # characters before and after a moment in which its sentence may begin and end


def without_true_words(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments without lies that are none.

    Of 29 accounts that say "I told her straight" not one tells a lie there.
    """
    return tuple(
        moment
        for moment in moments
        if moment.kind not in ("lie", "exaggeration")
        or moment.polarity is not Polarity.SLIP
        or not _is_true(text, moment)
    )


def _is_true(text: str, moment: Moment) -> bool:
    start, end = moment.quote.start, moment.quote.end
    if _STRAIGHT.search(moment.quote.text):
        return True
    around = _AT_HOME.finditer(text, max(0, start - AROUND), min(len(text), end + AROUND))
    return any(found.start() < end and start < found.end() for found in around)
