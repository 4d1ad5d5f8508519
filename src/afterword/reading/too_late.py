"""An answer that the teller stood by, or saw for what it was only after the talk, was not put right in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Handled, Moment, Polarity

_OF_ANSWERS: Final = frozenset(
    "blanked exaggeration forgot_strength lie rambling technical_error weak_answer wrong_name".split()
)
_PLACE: Final = (
    r"(?:bus|train|tram|metro|tube|taxi|cab|car(?:\s?park)?|lift|elevator|stairs?|street|pavement|platform|bike|ferry|subway"
    r"|walk|drive|ride|way\s+(?:home|back|down|to\s+(?:the|my)\s+\w+))"
)
_SAW: Final = (
    r"(?:reali[sz]ed?|understood|understand|remember(?:ed)?|noticed?|saw|see|knew|thought\s+of|came\s+to\s+me|hit\s+me|struck\s+me|dawned|occurred\s+to\s+me"
    r"|looked\s+(?:it|that|this|them)\s+up|googled|worked\s+(?:it|that)\s+out|found\s+out)\b"
)
_AFTER_IT: Final = rf"(?:(?:on|in|at|halfway\s+down|outside)\s+(?:the|my)\s+{_PLACE}\b|at\s+home\b|afterwards\b|when\s+I\s+(?:got|was|came)\s+(?:home|outside)\b|(?:that|this|the\s+same)\s+(?:night|evening)\b|in\s+the\s+evening\b)"
_SAW_LATER: Final = re.compile(
    rf"\b{_AFTER_IT}[^.!?\n]{{0,50}}\b{_SAW}|\b{_SAW}[^.!?\n]{{0,40}}?\s{_AFTER_IT}", re.IGNORECASE
)
_PUT_RIGHT: Final = re.compile(
    r"\b(?:correct\w*|told\s+(?:him|her|them)|went\s+back|wrote|e-?mailed|rang|called|sorry|apologi[sz]\w*)\b",
    re.IGNORECASE,
)
_SOON: Final = 220
"""Characters after that in which it may have been put right."""
_STOOD_BY_IT: Final = re.compile(
    r"\?[\"”’'](?:\s|,|\.|and\b|so\b|but\b)*I (?:(?:just|even|then|only) )?(?:said|told (?:him|her|them)|answered|replied|nodded)[,:]? ?[\"“]?"
    r"(?:yes|yeah|yep|of course|sure|exactly|absolutely|correct|definitely)\b(?!,? (?:sorry|wrong|but))"
    r"(?![^\n]{0,200}\b(?:sorry|correct(?:ed|ion)|put it right|meant?|actually|no,|went back|rang|laughed)\b)",
    re.IGNORECASE,
)
"""They asked once more, and the teller said yes: of 37 such answers in marked texts three were settled for all that."""
_SAID_NOW: Final = re.compile(
    r"[.!?;]\s+(?:(?:but|and|so|of course|now|obviously|well)\b,? )?(?:the|my) (?:right |correct |real |proper |true |full |actual )?answer (?:is|was|would have been|should have been)\b",
    re.IGNORECASE,
)
"""The answer, told in the account in its own name; who gave it there says so."""
_GIVEN_THERE: Final = re.compile(
    r"\b(?:said|told|added|gave|asked if I|came back|went back|sorry|meant|laughed|nodded)\b|[\"“]", re.IGNORECASE
)
_STATED: Final = frozenset("exaggeration lie technical_error weak_answer".split())
REACH: Final = 360
"""Characters behind a slip, before the next one, in which that is told."""


def without_what_was_seen_too_late(text: str, moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """The moments, where an answer that was stood by, or understood only on the way home, counts as not put right there and then."""
    slips = [moment for moment in moments if moment.polarity is Polarity.SLIP]
    ends = {
        one.quote: min(after.quote.start if after else len(text), one.quote.end + REACH)
        for one, after in zip(slips, (*slips[1:], None), strict=False)
    }
    return tuple(
        replace(moment, facts=replace(moment.facts, handled=Handled.NO))
        if moment.quote in ends
        and moment.kind in _OF_ANSWERS
        and moment.facts.handled is not Handled.NO
        and _left_as_it_was(moment.kind, text[moment.quote.start : ends[moment.quote]])
        else moment
        for moment in moments
    )


def _left_as_it_was(kind: str, words: str) -> bool:
    """Whether the words of a slip and those behind it say that it was stood by, or came to mind after the talk, and was not put right."""
    if kind in _STATED and _STOOD_BY_IT.search(words):
        return True
    if (told := _SAID_NOW.search(words)) and not _GIVEN_THERE.search(words, told.start()):
        return True
    seen = _SAW_LATER.search(words)
    return seen is not None and _PUT_RIGHT.search(words, seen.end(), seen.end() + _SOON) is None
