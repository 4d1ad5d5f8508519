"""An untruth that the teller put right with the one they had told it to is settled: "ten minutes later I told her the truth"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Handled, Moment, Noticed, Polarity, as_told
from afterword.reading.absence import read_in
from afterword.reading.edges import quote_of, tidy
from afterword.reading.oversight import CLAIMS
from afterword.reading.quoting import Sentences

_NAME: Final = (
    r"(?-i:(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?(?:(?:De|de|van|von|Van|Le|La) )*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
_WHOM: Final = rf"(?P<whom{{n}}>him|her|them|both(?: of them)?|(?:the|my) (?:\w+ )?\w+|{_NAME})"
_I: Final = r"\b(?:I(?:['’]ve| have|['’]d| had)?|and|then) (?:(?:just|then|also|finally|at once|immediately|actually|simply|even|did|had|straight away) )*"
_WRONG: Final = r"(?:not|n['’]?t) (?:been )?(?:\w+ )?(?:true|straight|honest|right|correct|the truth|so)\b"
_LIED: Final = rf"(?:(?:that|it|this|what I(?:['’]d| had)? (?:just )?(?:said|told \w+|claimed)) (?:was|is|had|were)(?:(?: a| an)(?: \w+)? (?:lie|untruth)\b| untrue\b|\s?{_WRONG})|(?:that )?I(?:['’]d| had)? (?:\w+ )?lied\b|(?:that )?I(?:['’]d| had)?(?: (?:was|been|been)\b)? ?(?:\w+)?{_WRONG})"
_CLEARED: Final = re.compile(
    rf"{_I}(?:told|gave)(?: {_WHOM.format(n=1)})? (?:the )?(?:(?:whole|full|real|plain|actual|simple) )?truth\b"
    rf"|{_I}(?:told|said to|wrote to|rang|called|phoned|texted|e-?mailed) {_WHOM.format(n=2)}(?:,? (?:and|to) (?:said|say|told \w+|tell \w+|admit(?:ted)?|explain(?:ed)?|confess(?:ed)?))?(?: that|:)? {_LIED}"
    rf"|{_I}(?:stopped(?: \w+)? and )?(?:said|admitted|confessed|added)(?: to {_WHOM.format(n=3)})?(?: that)?[:,]? ?[\"“'‘]?(?:(?:sorry|look|actually|wait|no|[A-Z][a-z]+)[,.]? ){{0,3}}{_LIED}"
    rf"|{_I}(?:came clean|owned up|(?:set|put) (?:it|this|that|the record|things|myself|what I (?:had )?said) (?:right|straight)|took (?:it|that|this) back)\b(?: (?:to|with) {_WHOM.format(n=4)})?",
    re.IGNORECASE,
)
_NOT_DONE: Final = re.compile(
    r"\b(?:should|could|would|will|may|might|must|want\w*|wish\w*|if|unless|whether|never|nobody|not|almost|nearly|until|instead)\b|n['’]t\b",
    re.IGNORECASE,
)
_ANOTHER: Final = re.compile(
    r"\bmy (?:\w+ )?(?:wife|husband|partner|boyfriend|girlfriend|mum|mom|mam|mother|dad|father|sister|brother|son|daughter|friend|mate|flatmate|neighbou?r|therapist|cousin|aunt|uncle|nan|gran)\b",
    re.IGNORECASE,
)
_ILL_TAKEN: Final = re.compile(
    r"\b(?:angry|furious|cross|annoyed|livid|upset|hurt|cold(?:ly)?|hung up|said nothing|disappoint\w*|frown\w*|shocked|unhappy|shook (?:his|her|their)|walked (?:out|off|away)|trust(?:s|ed)?\b|tears|cried|silen\w+|stared|"
    r"too late|not (?:happy|pleased|good|enough|impressed|acceptable)|let (?:me|us) down|have to (?:think|talk|see|report|tell)|ended the|showed me (?:out|the door)|believe)\b",
    re.IGNORECASE,
)
REACH: Final = 260
"""Characters behind it in which it is told how they took it."""


def with_what_was_cleared(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where an untruth that was put right, and not taken ill, is settled and its putting right went well.

    How they took that is no sign that they had seen through it.
    """
    spans = Sentences(text)
    for match in _CLEARED.finditer(text):
        start = spans.around(match.start())[0]
        taken = text[match.end() : match.end() + REACH].split("\n\n", 1)[0]
        if _NOT_DONE.search(text, start, match.start()) or _ILL_TAKEN.search(taken):
            continue
        before = [one for one in moments if one.polarity is Polarity.SLIP and one.quote.start < match.start()]
        untrue = next((one for one in reversed(before) if one.kind in CLAIMS), None)
        if untrue is None or not _is_to_them(text, untrue, match):
            continue
        cue = untrue.cue if untrue.cue and untrue.cue.start < match.start() else None
        noticed = untrue.noticed if cue is untrue.cue or untrue.noticed is not Noticed.SEEN else None
        settled = replace(untrue, cue=cue, noticed=noticed, facts=replace(untrue.facts, handled=Handled.FULLY))
        moments = as_told(settled if one is untrue else one for one in moments)
        moments = _with_what_went_well(text, moments, tidy(text, start, spans.around(match.end() - 1)[1]))
    return moments


def _is_to_them(text: str, untrue: Moment, match: re.Match[str]) -> bool:
    """Whether the truth was told to the one who had been told otherwise."""
    whom = next((match[f"whom{n}"] for n in range(1, 5) if match[f"whom{n}"]), "")
    if not whom or whom.lower() in ("him", "her", "them", "both", "both of them"):
        return _ANOTHER.search(text, untrue.quote.end, match.start()) is None
    known = text[: max(untrue.quote.end, untrue.cue.end if untrue.cue else 0)]
    return whom.split()[-1] in known and not _ANOTHER.match(whom)


def _with_what_went_well(text: str, moments: tuple[Moment, ...], place: tuple[int, int]) -> tuple[Moment, ...]:
    """The moments with these words as something that went well, where they tell of no slip."""
    there = read_in(moments, *place)
    if any(one.polarity in (Polarity.SLIP, Polarity.STRENGTH) for one in there):
        return moments
    confidence = max((one.confidence for one in there), default=0.0)
    well = Moment(quote_of(text, *place), Polarity.STRENGTH, confidence=max(confidence, SURE))
    return as_told((*moments, well))


SURE: Final = 0.7
