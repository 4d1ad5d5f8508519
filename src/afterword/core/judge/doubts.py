"""What has to be asked before a letter may own up to it: a slip that was read, not told outright, may be another one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import Action
from afterword.core.omission import tells_omission
from afterword.core.own_deed import own_deed
from afterword.core.sharp import was_sharp
from afterword.core.shortened import shortened

SURE: Final = 0.5
"""Below this confidence the kind is more often another one (the calibration on docs/generated/reader.md)."""
PERHAPS_NONE: Final = 0.1
"""At most this sure it may be no slip at all: then it is asked about however plainly it is told."""
SURE_OF_A_LIE: Final = 0.6
"""A letter that owns a lie which was none accuses its writer: below this 15 of 43 on the dev, raw and kept accounts were lies, above it 98 of 121."""
OWNS: Final = frozenset(
    (Action.APOLOGISE, Action.ACKNOWLEDGE, Action.CORRECT, Action.MAKE_GOOD, Action.EXPLAIN_BRIEFLY)
)
# "I did not come" is too grave to be inferred from a scene: the words for it have to stand there.
_ABSENT: Final = re.compile(
    r"\b(?:(?:not|n['’]?t|never|nobody) (?:\w+ ){0,4}?(?:c[oa]me|coming|turn(?:ed)? up|show(?:ed)?|appear(?:ed)?|go|gone|went|"
    r"make it|attend(?:ed)?|arrived?|log(?:ged)? in|dial(?:led)? in|join(?:ed)?)|(?:was|were|been)(?:n['’]?t| not| never) there"
    r"|(?:had to|came to|came and|went to) (?:come (?:and )?)?(?:get|fetch|collect|pick) (?:her|him|them)"
    r"|miss(?:ed|ing) (?:it|the|my|our|her|his|their|an?)|no[- ]show|wait(?:ed|ing)? (?:\w+ ){0,3}for me|empty (?:chair|seat|place)"
    r"|sle(?:pt|ep) (?:\w+ )?through|overslept|stood (?:\w+ ){1,2}up|wrong (?:day|date|week|month)"
    r"|forgot(?:ten)? (?:\w+ ){0,3}(?:interview|meeting|appointment|call|dinner|party|wedding|date|shift))\b",
    re.IGNORECASE,
)


_WRONG_DAY = re.compile(
    r"\bI(?:['’]d| had| have|['’]ve)? (?:got|had|mixed up|muddled(?: up)?|noted|wrote(?: down)?|written(?: down)?|put(?: down)?) "
    r"(?:(?:down )?the (?:day|date|week)s? (?:wrong|muddled|mixed up|confused|back to front)|the wrong (?:day|date|week)\b|the (?:day|date|week)s\b)",
    re.IGNORECASE,
)


def doubts(verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    """One question for each slip that a letter would own, and that may have been read wrongly."""
    return tuple(_doubt(verdict) for verdict in verdicts if is_doubtful(verdict))


def _doubt(verdict: Verdict) -> str:
    """What is asked: where no word says that they stayed away, that is one of two readings and no more."""
    words = f"“{shortened(verdict.moment.quote.text, 70, ' ...')}”"
    if verdict.moment.confidence <= PERHAPS_NONE:
        return f"Was this a slip of yours: {words}? If not, take it out."
    if verdict.kind == "other":
        return f"What was this: {words}? Please say it in one sentence that begins with “I”, or take a kind that fits."
    if verdict.kind == "no_show" and not tells_absence(verdict.moment.quote.text):
        return f"Did you not come, or was it something else: {words}? Please say what it was."
    return f"Was this “{slip_kind(verdict.kind).title.lower()}”: {words}? If not, say what it was."


def awaited(verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    """The questions for what a letter would own once the person has said that it was so."""
    return doubts(verdict for verdict in verdicts if verdict.awaits_word)


def tells_absence(words: str) -> bool:
    """Whether words say outright that somebody stayed away."""
    return _ABSENT.search(words) is not None or had_the_day_wrong(words)


def had_the_day_wrong(words: str) -> bool:
    """Whether the teller had the day wrong: then they were not there on the right one, whatever came of it."""
    return _WRONG_DAY.search(words) is not None


def is_doubtful(verdict: Verdict) -> bool:
    """Whether the slip would be owned in a letter, and is too likely another one, or none."""
    confidence, words = verdict.moment.confidence, verdict.moment.quote.text
    if verdict.action not in OWNS or confidence >= 1:  # at 1 the person has said so
        return False
    if confidence <= PERHAPS_NONE:
        return True
    if verdict.covered:
        return False  # the untruth that hid it says that it was a wrong
    if verdict.kind == "other" and (own_deed(words) or tells_omission(words) or was_sharp(words)):
        return False  # it is owned in the very words that tell it, so no wrong name can be put to it
    told = verdict.kind != "no_show" or tells_absence(words) or tells_omission(words)
    return confidence < (SURE_OF_A_LIE if verdict.kind == "lie" else SURE) or not told
