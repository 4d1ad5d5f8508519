"""When they next see each other, as far as the account says: "he's away till Tuesday", "I am back in on Monday at seven"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from afterword.core import settings
from afterword.core.account import SpottedDate
from afterword.reading.days import COUNT, SMALL
from afterword.reading.ended import clock_in
from afterword.reading.quoting import Sentences, level

_FEW = r"(?:\s+(?!and\b|but\b|or\b|for\b)[\w'’-]+){0,4}?"
_IS = r"(?:['’]s|['’]re|\s+(?:is|are|will\s+be))"
_TILL = r"(?:till|until|'til|before)"


def next_meeting(
    account: str, told_at: datetime, spotted: Sequence[SpottedDate], names: Iterable[str] = ()
) -> datetime | None:
    """The first time after the telling at which the teller and the other person are at one place; None where it is not told.

    Args:
        spotted: the dates of the account, each with its day.
        names: those whom the account names; who else comes or goes does not count.
    """
    who = _who(names)
    gone = (
        rf"\b(?:{who}){_IS}\s+(?:(?:still|currently|now)\s+)?(?:away|off|out(?:\s+of\s+(?:the\s+)?office)?|travelling|abroad|in\s+[a-z]+|not\s+(?:in|back|here|there)"
        rf"|on\s+(?:leave|holiday|vacation|a\s+course|a\s+trip)){_FEW}"
    )
    away = re.compile(
        rf"(?:{gone}|\bwon['’]?t\s+(?:see|meet)\s+(?:{who}|him|her|them){_FEW})\s+{_TILL}\s+(?:the\s+)?\Z"
    )
    leaves = re.compile(rf"{gone}\s+from\s+(?:the\s+)?\Z")
    meets = re.compile(
        rf"(?:\bi(?:['’]m|['’]ll\s+be|\s+am|\s+will\s+be)\s+(?:back|in)(?:\s+(?:in|again|there|next|at\s+work|from\s+\w+))*|\bi\s+(?:go|am\s+going)\s+back(?:\s+(?:in|there|to\s+work))+|\b(?:we|{who}){_IS}\s+(?:both\s+)?(?:back|in)(?:\s+(?:in|again|at\s+work|here))*"
        rf"|\b(?:i|we)(?:['’]ll|\s+will)?\s+(?:see|meet)\s+(?:him|her|them|each\s+other|again|{who}){_FEW}|\bi(?:['’]m|\s+am)\s+(?:seeing|meeting)\s+(?:him|her|them|{who}){_FEW}"
        rf"|\b(?:we\s+have|we\s+share|we(?:['’]re|\s+are)\s+on|my\s+next|our\s+next)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:shift|class|lesson|meeting|rehearsal|training|practice|stand-?up){_FEW}"
        rf"|\b(?:{who})\s+comes?\s+(?:back|home){_FEW}|\bi(?:['’]m|\s+am)\s+off\s[^.!?;]{{0,30}}?\band\s+back(?:\s+(?:in|at\s+work))*)\s+(?:(?:is\s+)?on\s+)?(?:the\s+)?\Z"
    )
    goes_first = re.compile(
        rf"\bbefore\s+(?:{who}|(?:the|my|our|his|her|their)\s+[\w-]+)\s+(?:leaves?|starts?|goes|go|sets?\s+off|opens?|drives?|begins?|clocks)\b"
        r"|\bbefore\s+(?:work|(?:the|his|her|their|our|my)\s+(?:\w+\s+)?shift|school|class|opening|breakfast|we\s+(?:start|open|begin))\b"
    )
    text, found = level(account).lower(), []
    spans = Sentences(text)
    for one in spotted:
        if one.day is None or one.day < told_at.date():
            continue
        low, high = spans.around(one.quote.start)
        can = list(_CAN_BE_THERE.finditer(text, max(low, one.quote.start - _CHANCE), one.quote.start))
        if can and (early := _CLAUSE_END.split(text[can[-1].start() : min(one.quote.end + _CHANCE, high)])[0]):
            part = "morning" if goes_first.search(early) or "morning" in early else ""
            if (hour := clock_in(early, part)) is not None:
                at = datetime.combine(one.day, hour, told_at.tzinfo)
                found += [at] if told_at < at <= told_at + FAR else []
                continue
        till = re.match(rf"{_TILL}\s+", one.quote.text.lower())
        before = text[max(low, one.quote.start - 110) : one.quote.start + (till.end() if till else 0)]
        if leaves.search(before) and (lasts := _LASTS.match(text[one.quote.end : high])):
            unit = {"day": 1, "week": 7, "month": 30}[lasts["unit"]]
            back = one.day + timedelta(days=(SMALL.get(lasts["count"]) or int(lasts["count"])) * unit)
            found.append(datetime.combine(back, settings.WORK_OPENS, told_at.tzinfo))
            continue
        if not (away.search(before) or meets.search(before)):
            continue
        part = next((word for word in ("morning", "afternoon", "evening") if word in one.quote.text.lower()), "")
        hour = clock_in(text[one.quote.start : min(one.quote.end + 20, high)], part)
        at = datetime.combine(one.day, hour or _BEGINS.get(part, settings.WORK_OPENS), told_at.tzinfo)
        if told_at < at <= told_at + FAR:
            found.append(at)
    return min(found, default=None)


def away_on(
    account: str, told_at: datetime, spotted: Sequence[SpottedDate], names: Iterable[str] = ()
) -> tuple[date, ...]:
    """The single days from the telling on, on which the other person is not there: "she's off tomorrow"."""
    who = _who(names)
    away = re.compile(
        rf"\b(?:{who}){_IS}\s+(?:(?:also|both)\s+)?(?:away|off|out(?:\s+of\s+(?:the\s+)?office)?|not\s+(?:in|here|there|at\s+work)|on\s+(?:leave|holiday|vacation|a\s+course))"
        rf"\s+(?:on\s+)?(?:the\s+)?\Z|\b(?:{who})\s+(?:doesn['’]?t|don['’]?t|does\s+not|do\s+not)\s+work\s+(?:on\s+)?(?:the\s+)?\Z"
    )
    text, found, ended = level(account).lower(), [], -1
    spans = Sentences(text)
    for one in spotted:
        if one.day is None or not told_at.date() <= one.day <= told_at.date() + FAR:
            continue
        low, _ = spans.around(one.quote.start)
        goes_on = ended >= low and _AND.fullmatch(text[ended : one.quote.start]) is not None
        if goes_on or away.search(text[max(low, one.quote.start - 60) : one.quote.start]):
            found.append(one.day)
            ended = one.quote.end
    return tuple(sorted(set(found)))


def _who(names: Iterable[str]) -> str:
    return "|".join(["he", "she", "they", *(re.escape(name.split()[-1].lower()) for name in names if name.split())])


_CAN_BE_THERE = re.compile(
    r"\bi\s+(?:can|could)\s+(?:(?:also|still|just)\s+)?(?:be|come|go|catch|see|meet|get|pop|drop|drive|walk|stop|call)\s+(?:in|at|by|on|over|round|up|down|there|to|here|him|her|them|early|the|\w+)\b"
    r"(?![^.;!?\n]{0,60}\b(?:doctor|dentist|hospital|gym|bed|home)\b)"
)
"""A time that the teller names at which the other one can be met: "I can be in the yard at half six tomorrow"."""
_CLAUSE_END = re.compile(r"[.;!?\n](?!\d)|\s(?:and|so|but)\s+(?=i\b)")
_CHANCE = 80  # characters round the day in which its hour is told
_AND = re.compile(r"\s*(?:,|and|,\s*and)\s*(?:on\s+)?(?:the\s+)?")
FAR = timedelta(days=60)
_LASTS = re.compile(rf"\s+for\s+(?P<count>{COUNT})\s+(?P<unit>day|week|month)s?\b")
_BEGINS = {"afternoon": time(14), "evening": time(18)}
