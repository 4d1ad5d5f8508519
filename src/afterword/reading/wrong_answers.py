"""Who says that an answer of theirs was wrong, and what is so, tells of a wrong answer, however proudly the rest of it sounds."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.core.own_deed import is_past
from afterword.core.write.known_better import known_better
from afterword.reading.absence import in_place_of, read_in
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
        moments = in_place_of(there, moments, wrong)
    return moments


_PROOF: Final = re.compile(
    r"\bI(?:['’]ve| have)? (?:(?:just|only|also|already|even) )?(?:did|done|have|hold|got|passed|took|taken|finished) (?:my|the|a|an|all my|both my)\b[^.!?;\n]{0,60}?\b(?:tickets?|certificates?|cert|course|licen[cs]e|diploma|exam|test|training|module|qualification|level \d|grade \d|card)\b"
    r"|\bI (?:teach|train|taught|run|give|do|have done) (?:it|this|that|exactly this|courses?|classes)\b",
    re.IGNORECASE,
)
_UNSAID: Final = re.compile(
    r"\b(?:forg[eo]t\w*|(?:did|have|had)(?: not|n['’]?t)|never|nobody|no one|left (?:it |that )?out|should(?: have|['’]ve)|could(?: have|['’]ve)|might have|wish|unsaid|not (?:once|even|a word)|nothing|none|said (?:it|so)|mention\w*|came to me|stayed|instead|kept (?:it|that|quiet))\b",
    re.IGNORECASE,
)
_BEHIND: Final = 480
"""Characters behind a wrong answer in which it is told why one should have known."""
_NEAR: Final = 60


def without_proof_of_knowing(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where the paper or the years that should have kept the teller from a wrong answer are no slip: nobody had to hear of them."""
    wrong = [one.quote for one in moments if one.polarity is Polarity.SLIP and one.kind == "technical_error"]
    return tuple(
        Moment(one.quote, Polarity.NEUTRAL, confidence=one.confidence) if _is_proof(text, one, wrong) else one
        for one in moments
    )


def _is_proof(text: str, moment: Moment, wrong: list[Quote]) -> bool:
    if moment.polarity is not Polarity.SLIP or moment.kind != "forgot_strength":
        return False
    quote = moment.quote
    behind = any(0 <= quote.start - one.end <= _BEHIND for one in wrong)
    near = text[max(0, quote.start - _NEAR) : quote.end + _NEAR]
    return behind and _PROOF.search(quote.text) is not None and _UNSAID.search(near) is None


_NOT_WHAT_IS_SO: Final = re.compile(
    r"\b(?:I|I['’]\w+|we|my|me|mine|myself|was|were|had|did|said|says|told|got|gave|mixed|miss\w*|forg\w+|called|wrote|put|answered|thought|confus\w+|swapped|drew|used|could|would|wrong\w*|mistake|error|instead|skipped"
    r"|left|lost|broken|stupid|silly|blank\w*|froze)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_FAILED: Final = frozenset({"blanked", "weak_answer", "rambling"})
_TAKEN_FOR: Final = frozenset({"technical_error", "weak_answer", "damage", "other"})
"""What an answer in so many words, "push the wire through", may be taken for."""
_ANSWER_REACH: Final = 260
"""Characters behind an answer that failed in which the right one is told."""
_FEWEST: Final = 6  # words of it


_ALSO_ASKED_FOR: Final = frozenset("cut put set hit let shut split read spread".split())
"""Verbs that sound the same where one is told to do it."""


def _tells_a_deed(words: str) -> bool:
    """Whether they begin with what was done, the "I" left out: "Knocked the vase over"."""
    first = words.split()[0].strip('.,;:"“”').lower()
    return is_past(first) and first not in _ALSO_ASKED_FOR


def without_right_answers(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where what is so, told behind an answer that failed, is no wrong answer: it says nothing of what was said there."""
    failed = [one.quote.end for one in moments if one.polarity is Polarity.SLIP and one.kind in _FAILED]

    def tells_what_is_so(one: Moment) -> bool:
        words = one.quote.text
        if one.polarity is not Polarity.SLIP or one.kind not in _TAKEN_FOR or len(words.split()) < _FEWEST:
            return False
        near = any(0 <= one.quote.start - end <= _ANSWER_REACH for end in failed)
        return near and one.cue is None and _NOT_WHAT_IS_SO.search(words) is None and not _tells_a_deed(words)

    return tuple(
        Moment(one.quote, Polarity.NEUTRAL, confidence=one.confidence) if tells_what_is_so(one) else one
        for one in moments
    )
