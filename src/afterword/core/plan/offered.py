"""What the account offers to do and on which day: "I can fit it Friday morning". Once it is said to them it is a promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core.occasion import Quote
from afterword.core.plan.promise import after_that, dues_of, in_words, step_at
from afterword.core.plan.step import Step, StepKind
from afterword.core.plan.working_days import WorkingDays, elapsed, latest_of
from afterword.core.pledges import Pledge
from afterword.core.week import MONTHS, WEEKDAYS

_WILL: Final = (
    r"(?:(?:We|we) (?:can|could)(?! (?:\w+ )?(?:discuss|sit|agree|decide)\b)|I(?:['’]ll| will| can| could| would|['’]d(?! (?:\w+ed|been|had|done|gone|said|told|made|given|got|sent|put|left|taken|written|forgotten|thought|to|an?|the|my|no)\b)|['’]m going to| am going to| want to))"
    r"(?: (?:like to|love to|be able to|gladly|happily|also|now|still|then|even))*"
)
_NO_DEED: Final = (
    r"(?:say|speak|talk|apologi[sz]e|see|meet|be|hear|know|think|tell|try|have(?! (?:(?:it|them|everything)|(?:the|her|his|their) [\w ]{2,25}?) (?:all )?(?:done|ready|back|fixed|\w+(?:ed|wn|en))\b)|need|love|like|hate|understand|never|not|rather|sooner|only|hardly|just|imagine|die|cry|feel|remember|believe|wish|want|swear|"
    r"work|stay|visit|look|arrive|marry|give an arm|write about|normally|probably|tonight|tomorrow|today|fly|leave|sleep|wait|(?:ring|call|phone|text|write(?: to)?|message|e-?mail|ask|catch|face|find) (?:her|him|them|you|(?-i:[A-Z])\w+))"
)
_OFFER: Final = re.compile(
    rf"\b(?P<said>{_WILL} (?!{_NO_DEED}\b)(?!(?:come|go)\b(?! (?:\w+ ){{0,3}}?and ))(?P<act>[a-z]+\b(?:[^.!?;\n]|(?<=\d)[.,:](?=\d)){{2,140}}))"
)
_ENDS: Final = re.compile(
    r",? (?:so|because|cos|since|as|if|unless|but|which|though|although|that would|nobody|and (?:I|he|she|they|it|we|then I))\b.*$|, (?:I|he|she|they|it|we|that|my|not|nobody)\b.*$",
    re.DOTALL,
)
_RETOLD: Final = re.compile(
    r"\b(?:said|told|promised|swore|agreed|offered|answered|replied|texted|wrote|asked|assured)\b[^.!?;\n]*\Z"
    r"|\b(?:thought|knew|know|hoped|wondered|if|whether|that|when|wish|until|till|unless|before|what)\s*,?\s*[\"“'‘]?\Z|[\"“]\s*\Z",
    re.IGNORECASE,
)
"""Leads to what was said then, or is only thought of."""
_A_DAY: Final = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)}|today|tonight|tomorrow|this (?:week|weekend|evening|afternoon)|next week|the weekend|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) (?:the )?\d{{1,2}}(?:st|nd|rd|th)?"
    r"|(?:in|within) (?:an?|one|two|three|four|five|\d{1,2}) (?:hour|day|week)s?)\b",
    re.IGNORECASE,
)
_OVER: Final = re.compile(
    r"\b(?:was|were|had|did|could have|would have|last|ago|every|always|usually|only)\b|\w+days\b", re.IGNORECASE
)
_THERE: Final = re.compile(r"\b(?:there|then)\b")
_WILL_DO: Final = re.compile(rf"\b{_WILL} (?!{_NO_DEED}\b)")
_THE_SAME: Final = re.compile(r"do (?:that|it|so|this)\b")
"""What was named before it: "I could ask them to keep it quiet, and I'd do that today"."""
_NO_TIME: Final = timedelta(0)


def _offers(account: str) -> Iterator[Pledge]:
    """Each deed with its day; two in one breath are two: "pick one up tomorrow and fit it Wednesday"."""
    for found, words in _said(account):
        before = re.split(r"[.!?;\n]", account[max(0, found.start() - 160) : found.start()])[-1]
        if _RETOLD.search(before) or _OVER.search(words):
            continue
        act = words[len(found["said"]) - len(found["act"]) :]
        start = found.start()
        if _THE_SAME.match(act):
            named = _WILL_DO.search(before)
            if named is None:
                continue
            start -= len(before) - named.start()
        by = "" if _A_DAY.search(act) else before if _THERE.search(act) and not _OVER.search(before) else ""
        quote = Quote(start, found.start() + len(words), account[start : found.start() + len(words)])
        parts = act.split(" and ")
        for part in parts if all(map(_A_DAY.search, parts)) else [act]:
            if _A_DAY.search(by or part):
                yield Pledge(quote, part, by=by)


_READY: Final = re.compile(
    rf"\bready (?:by|on) (?:(?:{'|'.join(MONTHS)}) (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b|(?:the )?{_A_DAY.pattern})",
    re.IGNORECASE,
)
_NOT_OURS: Final = re.compile(
    r"\b(?:be|am|are|was|were|get|got|getting|not|never|isn['’]t|I['’]m|he['’]s|she['’]s|had(?: [\w'’]+){1,3})\s+\Z",
    re.IGNORECASE,
)


def _ready(account: str) -> Iterator[Pledge]:
    """What somebody mends or makes for them, with the day by which it is ready: "he can rebuild it, ready by December 19"."""
    for found in _READY.finditer(account):
        if not _NOT_OURS.search(account[max(0, found.start() - 30) : found.start()]):
            yield Pledge(Quote(found.start(), found.end(), found[0]), found[0])


def _said(account: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each place where the teller says what they will or could do, with its words, also where one sentence has two."""
    found = _OFFER.search(account)
    while found:
        words = _ENDS.sub("", found["said"]).strip(" ,")
        yield found, words
        found = _OFFER.search(account, found.start() + max(len(words), 1))


def offer_step(
    account: str, told_at: datetime, home: ZoneInfo, days: WorkingDays, said: datetime, promised: tuple[Pledge, ...]
) -> Step | None:
    """The step for what they offer, on the days they name, and not before it is `said`; None where they offer nothing with a day."""
    spans = [one.quote for one in promised]
    offers = [one for one in _offers(account) if not any(one.quote.meets(span) for span in spans)]
    ready = [] if offers else list(_ready(account))
    offers = offers or ready
    if not offers:
        return None
    now = told_at.astimezone(home)
    dues = dues_of(offers, now, now, days)
    due, latest = dues[0]
    words = in_words({one.quote: one for one in offers}.values())
    then = after_that(dues, max(due, now))
    why = f"You offer it in your account: {words}. Once you have said so to them, keep to it.{then}"
    if ready:
        why = f"Your account says when it is there: {words}. See that they get it, or tell them how it stands.{then}"
    step = step_at(StepKind.MAKE_GOOD, due, latest, now, why)
    if step.due.date() < said.astimezone(home).date():
        return None  # its day comes before the word to them, so it may be another that is meant
    due = latest_of(step.due, said.astimezone(home))
    end = step.not_after if step.not_after is not None and elapsed(due, step.not_after) > _NO_TIME else None
    return replace(step, due=due, not_after=end)
