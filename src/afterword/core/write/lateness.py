"""How late somebody was, as they tell it themselves: the measure, whether word was sent, and what kept them."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.number_words import ONES, TENS
from afterword.core.occasion import Quote

_REACH: Final = 220
"""Characters on both sides of the slip, within its paragraph, that may tell more of it."""
_COUNT: Final = (
    rf"(?:(?<![\d.,:])\d{{1,3}}(?:[.,]\d)?|{'|'.join(ONES[2:])}|"
    rf"(?:{'|'.join(TENS[:4])})(?:[- ](?:{'|'.join(ONES[1:10])}))?|a few|a couple of|several)"
)
_MEASURE: Final = (
    r"(?:(?:nearly|almost|about|around|some|over|(?:well|just|a little) (?:over|under)|under|more than|less than|at least|roughly|a good) )?"
    rf"(?:an hour and (?:a half|a quarter)|(?:a )?half an hour|half-an-hour|(?:a )?quarter of an hour|three quarters of an hour|an hour|"
    rf"{_COUNT} (?:and a half )?(?:minutes?|mins?|hours?))"
)
_LATE: Final = re.compile(
    rf"\b(?P<late>{_MEASURE})(?: or so)? (?:too )?(?:late|behind|after (?:the|it|they|we|my)\b)"
    rf"|\b(?:late|waiting|wait(?:ed)?)\b[^.!?;\n]{{0,12}}?\b(?:by|for|of) (?P<by>{_MEASURE})",
    re.IGNORECASE,
)
_NO_WORD: Final = re.compile(
    r"\b(?:I (?:\w+ )?)?(?:did(?: not|n['’]?t)|had(?: not|n['’]?t)|never|not even|could(?: not|n['’]?t)|forgot to|without)\s+(?:even |once |so much as )?"
    r"(?:phon\w+|ring\w*|rang|rung|call\w*|text\w*|e-?mail\w*|messag\w+|warn\w*|writ\w+|let(?:ting)? (?:\w+ ){1,2}know|tell(?:ing)? (?:them|anyone|anybody|reception|her|him)|"
    r"sen[dt](?:ing)? (?:\w+ ){0,2}?(?:word|text|message|note))\b"
    r"|\b(?:no|without(?: a)?) (?:word|call|text|message|warning|notice|heads[- ]up)\b",
    re.IGNORECASE,
)
_JOURNEY: Final = re.compile(
    r"\b(?:trains?|trams?|bus(?:es)?|tube|metro|taxi|cab|uber|lift share|car|van|bike|cycl\w+|driv(?:e|ing)|drove|traffic|roadworks?|motorway|ring road|"
    r"park(?:ed|ing)|car park|sat[- ]?nav|directions|journey|platform|station|(?:bus|tram) stop|flat tyre|puncture|ferry|flight|got lost|lost (?:my|the) way|"
    r"wrong (?:building|entrance|address|site|floor|street|stop|exit)|set out|set off|left (?:home|the house) (?:too )?late)\b",
    re.IGNORECASE,
)


def how_late(account: str, slip: Quote) -> Quote | None:
    """The measure as the person gave it ("nearly an hour"), from the slip's own words first, else from those around it."""
    for start, end in ((slip.start, slip.end), _around(account, slip)):
        if found := _LATE.search(account, start, end):
            name = "late" if found["late"] else "by"
            return Quote(found.start(name), found.end(name), found[name])
    return None


def sent_no_word(account: str, slip: Quote) -> Quote | None:
    """Where the person says outright that nobody was told of it; never guessed from silence."""
    found = _NO_WORD.search(account, *_around(account, slip))
    return Quote(found.start(), found.end(), found.group()) if found else None


def was_a_journey(account: str, slip: Quote) -> bool:
    """Whether the way there is told as what took the time."""
    return _JOURNEY.search(account, *_around(account, slip)) is not None


def in_hours(minutes: int) -> str:
    """A number of minutes as people say it: "two hours", "an hour and a half", "40 minutes"."""
    hours, rest = divmod(minutes, 60)
    if rest == 0 and 1 <= hours < len(ONES):
        return "an hour" if hours == 1 else f"{ONES[hours]} hours"
    return {30: "half an hour", 45: "three quarters of an hour", 90: "an hour and a half"}.get(
        minutes, f"{minutes} minutes"
    )


def in_letters(measure: str) -> str:
    """The measure as a letter writes it."""
    said = re.sub(r"\bmins?\b", "minutes", " ".join(measure.split()), flags=re.IGNORECASE)
    return said[0].lower() + said[1:]


def _around(account: str, slip: Quote) -> tuple[int, int]:
    before = account.rfind("\n\n", 0, slip.start)
    after = account.find("\n\n", slip.end)
    start = max(slip.start - _REACH, 0 if before < 0 else before)
    end = min(slip.end + _REACH, len(account) if after < 0 else after)
    # Only whole sentences count: half a sentence may say the opposite.
    if start > 0 and (stop := re.search(r"[.!?]\s", account[start : slip.start])):
        start += stop.end()
    return start, end
