"""What somebody had asked the teller to keep to themselves, and was told all the same, is a secret given away."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Moment, Polarity, as_told
from afterword.core.secret import entrusted, tells_it_anew
from afterword.reading.absence import read_in
from afterword.reading.edges import quote_of, tidy

_WHO: Final = r"(?:he|she|they|(?:my|the) (?:\w+ )?\w+|(?-i:(?!I\b)[A-Z])[\w’'-]+)"
_TOLD: Final = r"\bI(?:['’]d| had| have|['’]ve)? (?:(?:just|then|also|even|went and|accidentally) )*(?:told|let (?:it )?slip|mentioned|blurted(?: out)?|let on|said to|posted|announced|gave away)\b"
_TOLD_ON: Final = re.compile(
    rf"{_TOLD}(?P<what>(?:(?!\bI\b|\bme\b)[^!?\n]){{3,140}}?)[,;.]? (?:and |but |although |though |even though |when |while |after )?"
    rf"(?:{_WHO}(?:['’]d| had|['’]s| has)? (?:(?:only|just|even|always|once) )*(?:asked|begged|told|warned|wanted|made|sworn|swore) (?:me|us) (?:to (?:promise |swear )?|promise |swear )?(?:not to\b|to keep (?:it|that|this)\b|(?:to )?(?:say nothing|tell (?:nobody|no one))\b)"
    rf"|I(?:['’]d| had)? (?:promised|sworn)(?: {_WHO}| her| him| them)? (?:not to (?:tell|say)\b|not to(?=[.,;!?\s]*(?:$|\n|[.,;!?]))|to keep (?:it|that)\b|(?:that )?I would(?: not|n['’]t) (?:tell|say)\b))",
    re.IGNORECASE,
)
_NO_SECRET: Final = re.compile(
    r"\b(?:police|doctor|nurse|teacher|safeguarding|social (?:services|worker)|ambulance|danger\w*|abus\w*|theft|stole\w*|stealing|bull(?:y|ied|ying)|hurt|suicid\w*|self-harm\w*|leak|fire|accident|unsafe|fault|problem|bother|worr\w+|late|sorry)\b",
    re.IGNORECASE,
)
"""What is told to help is no breach of trust, and neither is a trouble that was only to be kept small."""
_GENTLER: Final = frozenset(["lie", "oversharing", "other"])
_UNSURE: Final = 0.6
_TOLD_OUTRIGHT: Final = 0.8


def with_secrets_told(text: str, moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """The moments with a secret that was given away, where the words about it were read as no slip, or unsurely as another."""
    known = tuple(moments)
    for match in _TOLD_ON.finditer(text):
        if _NO_SECRET.search(match[0]):
            continue
        start, end = tidy(text, *match.span())
        stop = re.search(r"[.!?\n]", text[match.end() :])
        end = max(end, match.end() + stop.start() + 1) if stop and stop.start() < _REST else end
        there = read_in(known, start, end)
        slips = [one for one in there if one.polarity is Polarity.SLIP]
        if len(slips) > 1 or any(one.kind not in _GENTLER or one.confidence >= _UNSURE for one in slips):
            continue
        words = quote_of(
            text, min([start, *(one.quote.start for one in slips)]), max([end, *(one.quote.end for one in slips)])
        )
        read = slips[0] if slips else Moment(words, Polarity.SLIP)
        told = replace(read, quote=words, kind="confidentiality", also=(), confidence=_TOLD_OUTRIGHT)
        rest = (one for one in known if one not in there or one.polarity is Polarity.STRENGTH)
        known = as_told((*rest, told))
    return tuple(one if one.polarity is not Polarity.SLIP else _given_away(text, one) for one in known)


def _given_away(text: str, slip: Moment) -> Moment:
    """The same as a secret given away, where the words tell that it was said what somebody had trusted the teller with just before."""
    if _NO_SECRET.search(slip.quote.text) or not any(
        end <= slip.quote.end and slip.quote.start - end < _JUST_BEFORE for _, end in entrusted(text[: slip.quote.end])
    ):
        return slip
    if slip.kind == "confidentiality" and tells_it_anew(slip.quote.text):
        return replace(slip, also=(), confidence=max(slip.confidence, _TOLD_OUTRIGHT))
    if slip.kind in _OR_SAID_SO and _SAID_IT.search(slip.quote.text):
        return replace(slip, kind="confidentiality", also=(), confidence=_TOLD_OUTRIGHT)
    return slip


_JUST_BEFORE: Final = 240  # characters between what was entrusted and the telling of it
_OR_SAID_SO: Final = frozenset(["lie", "oversharing", "other", "flat_joke", "offensive_remark"])
_IT: Final = r"(?:it|this)\b(?=\s*(?:[.,;!?]|$|(?:in|to|over|out|at|when|before|aloud|loud|by|on|and|anyway|as|during|while|with|after|right|for|because)\b))"
_SAID_IT: Final = re.compile(
    rf"{_TOLD}(?:(?!\bI\b|\bme\b)[^.,!?\n]){{0,40}}?(?: about)? {_IT}"
    rf"|\bI (?:\w+ )?(?:said|repeated|announced|joked about|made (?:a|some) (?:\w+ )?(?:jokes?|remarks?|comments?) (?:about|of)|talked about|spoke of|brought up|passed on|spread) {_IT}",
    re.IGNORECASE,
)
_REST: Final = 40  # characters of its sentence behind it that are quoted with it
