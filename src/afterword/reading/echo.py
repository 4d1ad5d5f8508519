"""Who says the very figure again that they were told has heard it: "I told them sixty. She said wow, sixty."."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.ground.figures import Figure, figures_in
from afterword.core.judge.wrong_figure import SAID_AND_TRUE
from afterword.core.occasion import Moment, Noticed, Polarity, Quote
from afterword.reading.edges import quote_of, tidy, whole_quotes

_TOLD: Final = frozenset({"lie", "exaggeration", "technical_error"})
_THEY_SAID: Final = re.compile(
    r"\b(?:(?i:he|she|they|one of them)|(?:(?:Mrs?|Ms|Dr)\.? )?(?!I\b)[A-Z][a-z]+|the (?:\w+ ){0,2}\w+) (?:(?:just|then|even|only|actually) )?"
    r"(?i:said|says|goes|went|repeated|repeats|laughed|whistled|was like|is like|wrote(?: down)?|noted(?: down)?|put down)\b,?:? ?(?P<what>(?:[^.!?;\n]|[.](?=\d)){1,70})"
)
REACH: Final = 260
"""Characters after a slip within which they may say it again."""


def with_what_they_repeated(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where their own words repeat the wrong figure with these words as the reaction to it."""
    return tuple(_with_echo(text, moment) for moment in moments)


def _with_echo(text: str, moment: Moment) -> Moment:
    if moment.polarity is not Polarity.SLIP or moment.kind not in _TOLD or moment.cue is not None:
        return moment
    told = _told(moment.quote.text)
    if told is None:
        return moment
    for match in _THEY_SAID.finditer(text, moment.quote.start, min(len(text), moment.quote.end + REACH)):
        if any(figure.bare == told.bare for figure in figures_in(match["what"])):
            return replace(moment, noticed=Noticed.SEEN, cue=_words(text, match))
    return moment


def _told(words: str) -> Figure | None:
    """The wrong figure that was said; the only one, where no true one stands beside it."""
    both = SAID_AND_TRUE.search(words)
    figures = figures_in(both["said"] if both else words)
    return figures[-1] if figures and (both or len(figures) == 1) else None


def _words(text: str, match: re.Match[str]) -> Quote:
    return quote_of(text, *whole_quotes(text, *tidy(text, match.start(), match.end())))
