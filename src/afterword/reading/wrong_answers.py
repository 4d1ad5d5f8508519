"""Who says that an answer of theirs was wrong, and what is so, tells of a wrong answer, however proudly the rest of it sounds."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment, Polarity, as_told
from afterword.core.write.known_better import known_better
from afterword.reading.absence import read_in
from afterword.reading.denied import SAID_OUTRIGHT
from afterword.reading.edges import quote_of, tidy

_ADMITTED: Final = re.compile(
    r"\bI (?:(?:just|only|then|stupidly|simply|went and) )?(?:said|answered|told (?:him|her|them|[A-Z]\w+)|put|wrote|guessed)\b(?P<said>(?:(?!\b(?:he|she|they|wait|hold on|nope|no|sorry)\b)[^.!?;\n]){6,120}?)"
    r",?\s+(?:and|which|but)\s+(?:(?:that|this|it|which)\s+)?(?:['’]?s|is|was)\s+(?:(?:just|plain|completely|totally|simply|of course|obviously|all|so)\s+)*(?:wrong|rubbish|nonsense|not right|backwards)\b(?! (?:of|to|for) )",
    re.IGNORECASE,
)
_OF_ONESELF: Final = re.compile(
    r"\W*(?:that )?(?:I|we)(?:['’](?:ve|d|m)\b| (?:was|were|am|have|had|led|ran|managed|worked|used to)\b)",
    re.IGNORECASE,
)
"""What is said of oneself is untrue rather than wrong."""


def with_admitted_answers(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments with such answers as slips, where no slip but a weak answer was read in them and the account says what is so."""
    for found in _ADMITTED.finditer(text):
        there = read_in(moments, found.start(), found.end())
        if any(
            moment.polarity is Polarity.SLIP and moment.kind != "weak_answer" for moment in there
        ) or _OF_ONESELF.match(found["said"]):
            continue
        if known_better(text, found.start("said"), found.end()) is None:
            continue
        start, end = tidy(text, found.start(), found.end("said"))
        wrong = Moment(quote_of(text, start, end), Polarity.SLIP, "technical_error", confidence=SAID_OUTRIGHT)
        moments = as_told((*(moment for moment in moments if moment not in there), wrong))
    return moments
