"""What the teller has fixed for a day of their own accord: "I'm telling Donna tomorrow when we open", "I must confirm it by tomorrow at eleven"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from afterword.core.occasion import Quote
from afterword.core.pledges import Pledge
from afterword.core.week import MONTHS, WEEKDAYS

_DO: Final = (
    r"(?:tell|ring|call|phone|text|write|e-?mail|send|post|forward|transfer|pay|bring|take|hand|give|return|drop|deliver|collect|fetch|pick|drive|show|confirm|cancel|report|upload|submit|file|finish|redo|order|book|buy|replace|repair|fix|mend|clean|clear|"
    r"confess|apologi[sz]e|own up|say it|say sorry|read it|speak to|talk to|meet|go (?:and|to|round|over|in)|be (?:outside|there|at)|let \w+ know)"
)
_DOING: Final = (
    r"(?:telling|ringing|calling|phoning|texting|writing|e-?mailing|sending|posting|forwarding|transferring|paying|bringing|taking|handing|giving|returning|dropping|delivering|collecting|fetching|picking|driving|showing|confirming|cancelling|"
    r"canceling|reporting|uploading|submitting|filing|finishing|redoing|ordering|booking|buying|replacing|repairing|fixing|mending|cleaning|clearing|confessing|apologi[sz]ing|owning up|saying (?:it|sorry)|speaking to|talking to|going (?:and|round|over|in|to (?:have to )?(?!be\b|sit\b|visit\b|see\b)[a-z]+))"
)
_REST: Final = r"\b(?:[^.!?;\n\"“”]|(?<=\d)[.,:](?=\d)){1,120}"
_STILL: Final = r"(?:(?:also|still|now|just|then|even) )?"
_PLANS: Final = tuple(
    re.compile(words, re.IGNORECASE | re.MULTILINE)
    for words in (
        rf"\bI(?:['’]?m| am) {_STILL}(?P<act>{_DOING}{_REST})",
        rf"\bI(?:['’]ll| will) {_STILL}(?P<act>{_DO}{_REST})",
        rf"\bI(?:['’]ve got to|['’]m (?:supposed |meant |due )?to| am (?:supposed |meant |due )?to| must| have to| need to| shall) {_STILL}(?P<act>{_DO}{_REST})",
    )
)
_BARE: Final = re.compile(rf"(?:^|[.!?]\s+)\W*(?P<act>{_DOING}{_REST})", re.IGNORECASE | re.MULTILINE)
"""The same without its "I": "Picking him up half seven tomorrow"."""
_NOW: Final = re.compile(rf"\bI {_STILL}(?P<act>{_DO}{_REST})", re.IGNORECASE)
"""Told as of now: with a day to come it is a plan, "I tell them tomorrow at eight", else it may be a habit, or what happened."""
_TO_COME: Final = re.compile(
    rf"\b(?:tomorrow|by (?:the )?(?:{'|'.join(WEEKDAYS)}|\d{{1,2}}(?:st|nd|rd|th)|end of))\b", re.IGNORECASE
)
_NOTED: Final = re.compile(
    r"(?:^|[.!?]\s+)\W*(?P<act>(?:(?:the|my|a|an|both|all|two|three|new|corrected) )*(?:photos?|copies|copy|certificates?|reports?|forms?|figures?|numbers?|draft|list|slides?|plan|cv|references?|money|cheque|invoice|keys?|receipts?|letter|refund)"
    rf"(?: of [\w ]{{2,30}}?)? to (?:him|her|them|the \w+|(?-i:(?:(?:Mrs?|Ms|Dr)\.? )?[A-Z]\w+)) {_REST})",
    re.IGNORECASE | re.MULTILINE,
)
"""As one jots it down: "Photos of my certificates to Steve on Friday"."""
_DAY: Final = re.compile(
    rf"\b(?:(?:{'|'.join(WEEKDAYS)})(?!['’]|s\b)|tonight|tomorrow|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_IN_THE_MORNING: Final = re.compile(r"\b(?:in the morning|first thing)\b", re.IGNORECASE)
_ENDS: Final = re.compile(
    r",? (?:so|because|cos|since|if|unless|but|which|though|although|and (?:I|he|she|they|it|we|that)|I (?:said|know|think|guess|hope))\b.*$|, (?:I|he|she|they|it|we|that|not|nobody)\b.*$",
    re.DOTALL | re.IGNORECASE,
)
_RETOLD: Final = re.compile(
    r"\b(?:said|told|promised|swore|agreed|offered|answered|replied|texted|wrote|asked|assured|thought|hoped|wondered|pretend\w*|lied|says|dream\w*)\b[^.!?;\n]*\Z"
    r"|\b(?:if|whether|unless|until|till|when|whenever|maybe|perhaps|every|usually|always|why|what|how)\b[^.!?;,\n]*\Z",
    re.IGNORECASE,
)
"""Leads to what was said then, or is only thought of."""
_NO_PLAN: Final = re.compile(
    r"\b(?:every|always|usually|never|not|n['’]t|if|unless|last|ago|was|were|had|did|since|maybe|or|question)\b|\w+days\b|^\w+ (?:you|ye|yous|somebody|someone|people)\b",
    re.IGNORECASE,
)


_REACH: Final = 160  # characters of its sentence before a plan
_IS: Final = re.compile(r"\b(?:is|are|will|starts?|begins?)\b|['’]s\b", re.IGNORECASE)


def intended(account: str, known: Iterable[Quote] = ()) -> tuple[Pledge, ...]:
    """Each deed with its day, counted from the telling; those are left out whose words are `known` as a promise already."""
    taken = [(one.start, one.end) for one in known]
    found: list[Pledge] = []
    for start, end, act, by in sorted(_plans(account)):
        if not any(start < stop and begin < end for begin, stop in taken):
            taken.append((start, end))
            found.append(Pledge(Quote(start, end, account[start:end]), act, by=by, from_now=True))
    return tuple(found)


def _plans(account: str) -> Iterator[tuple[int, int, str, str]]:
    for pattern in (*_PLANS, _BARE, _NOTED, _NOW):
        for found in pattern.finditer(account):
            act = _ENDS.sub("", found["act"]).rstrip(" ,")
            start = found.start("act" if pattern in (_BARE, _NOTED) else 0)
            end = found.start("act") + len(act)
            by = "" if _DAY.search(act) else "tomorrow morning" if _IN_THE_MORNING.search(act) else ""
            if not (by or _DAY.search(act)) or _NO_PLAN.search(act) or account[end : end + 1] == "?":
                continue
            if (pattern is _BARE and _IS.search(act)) or (pattern is _NOW and not _TO_COME.search(act)):
                continue  # "Driving assessment is on Monday" is what is to come
            before = re.split(r"[.!?;\n]", account[max(0, start - _REACH) : start])[-1]
            if not _RETOLD.search(before) and not _is_spoken(account, start):
                yield start, end, act, by


def _is_spoken(account: str, at: int) -> bool:
    """Whether a quotation that was opened before this place is not closed yet."""
    plain = account.count('"', 0, at) % 2 == 1
    return plain or account.count("“", 0, at) > account.count("”", 0, at)
