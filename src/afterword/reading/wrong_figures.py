"""A figure that was handed on, and the right one beside it: "I wrote 1.4 million, but the correct figure is 1.04"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.number_words import NUMBER
from afterword.core.occasion import Moment, Polarity, as_told
from afterword.reading.absence import ASKED, read_in
from afterword.reading.edges import quote_of, tidy

_SIGN: Final = r"(?:[^.!?;\n]|[.](?=\d))"
_FIGURE: Final = r"[£$€]?\s?\d(?:[\d.,]*\d)?"
_HANDED_ON: Final = (
    r"\bI(?:['’](?:d|ve)| had| have)?(?: (?:just|then|also|only|wrongly|accidentally|by mistake))? "
    r"(?:wrote|written|put|typed|entered|sent|gave|given|quoted|reported|booked|ordered|copied|posted|noted|invoiced|charged|paid)\b"
)
_RIGHT: Final = (
    r"(?:(?:the )?(?:correct|right|real|true|proper|actual)(?: (?:figure|number|amount|one|value|sum|total|price|answer))?(?:['’]s| is| was| would be| should be)?|"
    r"it (?:should be|should have been|is really|is actually|was really)|(?:instead|in place) of)"
)
_WRONG_FIGURE: Final = re.compile(
    rf"(?P<told>{_HANDED_ON}{_SIGN}{{0,60}}?(?P<wrong>{_FIGURE}){_SIGN}{{0,60}}?)(?:[,;]\s*|[.]\s+|\s)(?:but |and |where |when |while )?{_RIGHT}[\s:=]*(?:(?:is|was|be|really|actually|only|just|about|at)\s+)*(?P<right>{_FIGURE})(?:\s?(?:%|(?:per ?cent|million|billion|thousand|hundred|pounds|euros|dollars|k|m)\b))?",
    re.IGNORECASE,
)
_NUMBER: Final = rf"(?:{_FIGURE}|{NUMBER})"
_SAID_WRONGLY: Final = re.compile(
    rf"(?P<told>\bI(?:['’]d| had)? (?:just |then |only )?(?:said|told (?:him|her|them|\w+)|answered),?(?: [\"“]?(?:yeah|yes|yep|oh|well|like|sure|um|er),?)*(?: (?:it was|it['’]?s|about|around|that it was))? (?P<wrong>{_NUMBER})(?: [\w%]+){{0,3}}?)"
    rf"(?:, (?:but |and )?|[.;] |,? but |,? when )(?:(?:the )?truth (?:is|was)(?=,? (?:only |just |about |nearer )?[£$€]?\d)|(?:(?:the )?truth is,? |in (?:truth|fact|reality),? |really,? |actually,? )?it(?:['’]?s| is| was))(?: really| actually| in fact| of course| more like| nearer(?: to)?| closer to| only)* (?P<right>{_NUMBER})(?!\w|[.,]\d)(?! (?:minutes?|hours?|past|to) (?:late|later|ago|when|before|after)\b)(?! ?o['’]clock)",
    re.IGNORECASE,
)
"""Said in an interview, and put right only while it is told: "I said 60 words a minute, it's nearer 45"."""


def with_wrong_figures(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Such words tell of a wrong figure, wherever no slip was read in them; the person is asked about it before it is owned."""
    for match in (*_WRONG_FIGURE.finditer(text), *_SAID_WRONGLY.finditer(text)):
        if match["wrong"].strip() == match["right"].strip():
            continue
        start, end = tidy(text, *match.span())
        there = read_in(moments, start, end)
        if any(moment.polarity is Polarity.SLIP and moment.kind != "late" for moment in there):
            continue
        moments = tuple(moment for moment in moments if moment not in there or moment.polarity is not Polarity.SLIP)
        slip = Moment(quote_of(text, start, end), Polarity.SLIP, "technical_error", confidence=ASKED)
        moments = as_told((*moments, slip))
    return moments
