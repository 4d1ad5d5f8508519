"""When the talk ended, as far as the account says: "this morning at ten", "on the 24th, 10.15", "I just came out"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from afterword.core.account import SpottedDate
from afterword.core.day_of_deed import REACH, day_due, day_it_was_due, lies_ahead
from afterword.core.occasion import Quote
from afterword.core.omission import day_of_two
from afterword.core.week import WEEKDAYS
from afterword.reading.facts import number

SMALL_HOURS = 5
OPENING = 60
"""Characters in which people write down what day it is."""
CLOSING = {"morning": time(12), "afternoon": time(17), "evening": time(20), "night": time(21), "tonight": time(20)}
USUAL_LENGTH = timedelta(hours=1)
_WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
_TALK = (
    r"(?:interview|call|meeting|panel|talk|chat|screen|round|assessment|trial shift|presentation|zoom|(?:sat|stood) (?:before|in front of) (?:the|an?|two|three|four|five|six)|went (?:in )?for (?:the|an?) (?:[\w'’]+ ){0,3}?(?:job|post|role|position)"
    rf"|(?:it|everything)(?: all)? (?:was|happened)|(?:all )?(?:this|that)(?: all)? (?:was|happened|took place)(?= (?:all |only |just )?(?:at|on|today|yesterday|last|this|the day before|\d|{_WEEKDAY})\b)|dinner|party|lunch)"
)
_WHEN = re.compile(
    r"\b(?P<when>this (?:morning|afternoon|evening)|(?<!ago )today|tonight|(?:the )?day before yesterday(?: (?:morning|afternoon|evening))?"
    r"|yesterday(?: (?:morning|afternoon|evening))?|(?:the )?night before last|last night"
    rf"|(?:on |last ){_WEEKDAY}(?: (?:morning|afternoon|evening))?)\b",
    re.IGNORECASE,
)
_JUST = re.compile(
    r"\b(?:just (?:got|came|come|walked|stepped) (?:out|back|home|off)|just (?:had|finished|hung up|logged off)|(?:on the|on my) way (?:home|back)"
    r"|straight (?:after|out of))\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?P<n>an?|half an|\d{1,2}|two|three|four|five|six|couple of) (?P<unit>hours?|minutes?|days?) ago\b",
    re.IGNORECASE,
)
_DAYS_SINCE = re.compile(
    rf"\b(?:it['’]?s|it (?:is|has))(?: been)?(?: (?:only|just|now|already))? (?P<n>\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten) (?P<unit>days?) (?:since|after) (?:the|my|that) (?:\w+ )?{_TALK}\b",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"\bat (?:(?P<part>half past|half|quarter past|quarter to) )?(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)"
    r"(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_TO_TWELVE = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HOUR_OF_DAY = re.compile(
    rf"(?<![\d.:£$€-])\b(?:(?P<hour>\d{{1,2}}) ?(?P<half>[ap]\.?m\b\.?)|(?P<oclock>\d{{1,2}}|{_TO_TWELVE}) ?o['’]?clock|(?P<part>half past|half|quarter past|quarter to) (?P<past>\d{{1,2}}|{_TO_TWELVE})\b(?! now\b))",
    re.IGNORECASE,
)
"""An hour that nothing leads to: "3pm", "eleven o'clock"."""
_LASTED = re.compile(
    r"\b(?:lasted|for|took|was)\b[^.\n]{0,20}?\b(?:(?P<hours>an|one|two|1|2)(?: and a half)? hours?|(?P<minutes>\d{2}|thirty|forty|forty-five|fifty) min)",
    re.IGNORECASE,
)
_PLAIN_DAY = re.compile(  # "the interview was Tuesday at ten", where nothing is promised
    r"(?<!every )(?<!each )(?<!by )(?<!until )(?<!till )(?<!before )(?<!next )(?<!this )(?<!from )(?<!since )"
    rf"\b(?P<when>{_WEEKDAY}(?: (?:morning|afternoon|evening))?)\b",
    re.IGNORECASE,
)
_BARE_HOUR = re.compile(
    r"(?<![\d.:£$€])(?P<hour>\d{1,2})[.:](?P<minute>[0-5]\d)(?![\d:%]|\.\d)\s*(?P<half>[ap]\.?m\b\.?)?", re.IGNORECASE
)
_DAY_OF_MONTH = re.compile(r"\d|(?:first|second|third|th)\b", re.IGNORECASE)
_OTHER_DAY = re.compile(
    r"\b(?:applied|application|applying|starting|invited|invitation|born|started|joined|left|since|advert\w*|posted|(?:first|last|previous|earlier|other|second|next|final)"
    r" (?:round|interview|stage|call|talk|meeting|job))\b",
    re.IGNORECASE,
)
_DATE_PUT_RIGHT = re.compile(
    r"\b(?:put|wrote|written|entered|typed|dated|signed)(?: down)? (?:(?:the|on|as|in|with) )*\d{1,2}(?:st|nd|rd|th)?(?: (?:on|in|at|for) [^.,;!?\n]{1,25})?[,;]? "
    r"(?:(?:but|and|when|while|whereas) )?(?:it|that)(?: (?:was|is)|['’]s)\b",
    re.IGNORECASE,
)
"""Tells of a date that was written wrongly; then "it was the 9th" puts it right and says nothing of the talk."""
_THE_DATE = re.compile(
    r"\b(?:it|that)(?: (?:was|is)|['’]s)\s+(?:(?:really|actually|of course)\s+)?(?:the\s+)?\Z", re.IGNORECASE
)
_LEADS_TO_DAY = re.compile(
    rf"(?:^|[,;:(–—-]|\b(?:on|was|is|happened|came|of|today|{_TALK}))\s*(?:the\s+)?\Z", re.IGNORECASE
)
_CLOSES_DAY = re.compile(
    r"\s*(?:\Z|[,.;:!?)(–—-]|(?:at|in|with|for|and|was|were|it|i|we|they|she|he|via|over|lasted|went|took|started|began|by|to|from|morning|afternoon|evening|the|which|so|but)\b|\d)",
    re.IGNORECASE,
)
LONGEST_AGO = timedelta(days=60)  # a talk that is told of lies no further back than this
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")
_AHEAD = re.compile(  # "I am back in on Monday at seven"
    r"\b(?:(?:am|are|is|will be|['’](?:m|re|s|ll)|im|were) (?:\w+ ){0,2}?(?:back|in|on|there|again|due|off|next)|(?:see|meet) (?:him|her|them|you)(?: again)?)"
    r" (?:in |there |together |again )?\Z",
    re.IGNORECASE,
)
_IS_NOW = re.compile(r"\b(?:(?:it|today)(?:['’]s| is)|now|today)(?: (?:now|already|only|just))?,? \Z", re.IGNORECASE)
"""Says before a day that it is the one on which it is told: "it is Thursday now"."""
_SENT = re.compile(
    r"\b(?:sent|e-?mailed|mailed|forwarded|posted|published|booked|arranged|scheduled|confirmed|texted)(?: (?:me|us|it|them|him|her|over|out|through|for))*(?: on)?\s*\Z",
    re.IGNORECASE,
)
"""Says before a day that something was sent or settled on it."""
_PROMISE = re.compile(r"\b(?:by|until|let me know|decide|hear|call me|get back|ring|next)\b", re.IGNORECASE)


def interview_end(account: str, told_at: datetime, spotted: Sequence[SpottedDate] = ()) -> datetime | None:
    """The aware time at which the talk ended, never after `told_at`; None where the account does not say.

    Args:
        spotted: the dates of the account, by which a day of the month is known.
    """
    end, is_first, was_of_talk = 0, True, False
    for sentence in _SENTENCE_ENDS.split(account):
        start = account.find(sentence, end)
        end = start + len(sentence)
        of_talk, promised = re.search(_TALK, sentence, re.IGNORECASE), _PROMISE.search(sentence)
        if promised and not of_talk:
            is_first, was_of_talk = False, False
            continue
        of_this_day = of_talk and not _OTHER_DAY.search(sentence)
        if of_this_day and (day := _dated(spotted, account, start, end, told_at)):
            part = next((word for word in CLOSING if re.search(rf"\b{word}\b", sentence, re.IGNORECASE)), "")
            return _end_on(day, part, sentence, told_at)
        days = _WHEN.finditer(sentence), _PLAIN_DAY.finditer(sentence) if of_this_day and not promised else ()
        found = next(
            (
                one
                for named in days
                for one in named
                if not _of_something_else(sentence, one) and not _is_to_come(spotted, start + one.start(), told_at)
            ),
            None,
        )
        if found and (of_talk or _HOUR.search(sentence, found.end())):
            return _at(found["when"].lower(), sentence, told_at)
        ago = _AGO.search(sentence) or _DAYS_SINCE.search(sentence)
        if ago and of_talk:
            return _ago(ago, told_at)
        is_bare = bool(is_first or was_of_talk) and not _TOLD_AS_DUE.match(account, end)
        if of_this_day or is_bare:
            day = _day_behind(spotted, account, start, end, told_at, alone=not of_this_day)
            if day is not None:
                part = next((word for word in CLOSING if re.search(rf"\b{word}\b", sentence, re.IGNORECASE)), "")
                return _end_on(day, part, sentence, told_at)
        is_first, was_of_talk = False, bool(of_talk and not promised)
    return told_at if _JUST.search(account) and not _is_of_another_day(spotted, told_at) else None


def _of_something_else(sentence: str, day: re.Match[str]) -> bool:
    """Whether the day is one to come, or that on which something was sent: "the claim she sent on Friday"."""
    before = 0, day.start()
    if _IS_NOW.search(sentence, *before):
        return True
    ahead = _AHEAD.search(sentence, *before) is not None or lies_ahead(sentence, day.start())
    return ahead or _SENT.search(sentence, *before) is not None


def _is_to_come(spotted: Sequence[SpottedDate], place: int, told_at: datetime) -> bool:
    """Whether the day that is named there lies ahead: "she'll talk to the manager on Monday"."""
    return any(
        one.day is not None and one.day > told_at.date()
        for one in spotted
        if one.quote.start <= place + _LEAD_IN and place < one.quote.end
    )


def last_done(
    account: str, acts: Iterable[Quote], told_at: datetime, spotted: Sequence[SpottedDate] = ()
) -> datetime | None:
    """When the last of these acts was over, by the day named with it or shortly before it; None where none is named.

    For what was done at work or among friends, where there is no one talk that has an end.
    """
    ends = [end for act in acts if (end := _day_of(account, act, told_at, spotted)) is not None]
    return max(ends, default=None)


def left_undone(account: str, acts: Iterable[Quote], told_at: datetime) -> datetime | None:
    """When the last of these acts was due, where it is told that the teller was not there then; None where none is."""
    dues = (day_it_was_due(account, act) for act in acts)
    return max((end for due in dues if due and (end := _at(*due, told_at)) is not None), default=None)


def _day_of(account: str, act: Quote, told_at: datetime, spotted: Sequence[SpottedDate]) -> datetime | None:
    low = max(account.rfind("\n\n", 0, act.start) + 1, act.start - REACH, 0)
    if due := day_due(act.text, account[low : act.end]):  # of the days around it, the one on which it was left undone
        return _at(*due, told_at)
    if missed := day_of_two(act.text):
        return _at(missed, missed, told_at)
    goes_on = _REST_OF_CLAUSE.match(account, act.end)
    end = goes_on.end() if goes_on else act.end
    for sentence in reversed(_SENTENCE_ENDS.split(account[low:end])):
        start = account.rfind(sentence, low, end)
        if day := _dated(spotted, account, start, start + len(sentence), told_at):
            return _end_on(day, "", sentence, told_at)
        named = [
            one
            for one in (*_WHEN.finditer(sentence), *_PLAIN_DAY.finditer(sentence))
            if not _A_HABIT.match(sentence, one.end())
            and not _ANOTHER_TIME.search(sentence, 0, one.start())
            and not _IS_NOW.search(sentence, 0, one.start())
            and not lies_ahead(sentence, one.start())
            and not _is_to_come(spotted, start + one.start(), told_at)
        ]
        if named:
            when = max(named, key=lambda one: (one.end(), -one.start()))["when"].lower()
            today = (told_at - timedelta(hours=SMALL_HOURS)).date()
            return _at(when, sentence, told_at) if when != "today" else _end_on(today, "", sentence, told_at)
    return None


_REST_OF_CLAUSE = re.compile(
    rf" (?!(?:{_OTHER_DAY.pattern}|{_PROMISE.pattern}))(?:[\w'’-]+ ){{0,4}}?(?:(?:on|last|this) (?:the )?{_WEEKDAY}|yesterday|last night)(?: (?:morning|afternoon|evening|night))?\b",
    re.IGNORECASE,
)
"""The day that its clause names behind the words of an act: "I shouted at him" and then " on Thursday"."""
_LEAD_IN = len("last ")  # what stands before a weekday in its words here, and may not there
_ANOTHER_TIME = re.compile(rf"(?:{_OTHER_DAY.pattern}|{_PROMISE.pattern})[^.!?]{{0,30}}\Z", re.IGNORECASE)
_A_HABIT = re.compile(
    r"\s+(?:jobs?|shifts?|assistants?|help|girls?|boys?|staff|class|school|market|team|crowd)\b", re.IGNORECASE
)


def _is_of_another_day(spotted: Sequence[SpottedDate], told_at: datetime) -> bool:
    """Whether the account opens with the day it is told on, and that is none of today's: then "just" is not now."""
    opening = [
        one.day
        for one in spotted
        if one.quote.start < OPENING and one.day and not one.is_decision and _DAY_OF_MONTH.search(one.quote.text)
    ]
    return bool(opening) and told_at.date() not in opening


def _dated(spotted: Sequence[SpottedDate], account: str, start: int, end: int, told_at: datetime) -> date | None:
    """The day of the month that is named in a sentence as a day on which something was, not long behind."""
    for one in spotted:
        words = one.quote
        if not start <= words.start < end or one.is_decision or one.day is None or not _DAY_OF_MONTH.search(words.text):
            continue
        if _DATE_PUT_RIGHT.search(account[start:end]) and _THE_DATE.search(account[start : words.start]):
            continue
        if not _LEADS_TO_DAY.search(account[start : words.start]) or not _CLOSES_DAY.match(account[words.end : end]):
            continue
        if one.day <= told_at.date() <= one.day + LONGEST_AGO:
            return one.day
    return None


_ONE_DAY = re.compile(
    r"\b(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?|yesterday|days?|(?:an?|one|1) weeks?|fortnight)\b",
    re.IGNORECASE,
)
"""Words that name one day, where "last week" names none."""
_AROUND_A_DAY = re.compile(
    r"(?:\W|\b(?:so|when|well|ok|okay|right|on|in|at|the|about|around|it|that|this|was|just|only|early|late|first|thing|morning|afternoon|evening|lunchtime|noon|half|quarter|past|to|o['’]?clock"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[ap]\.?m|gone|last|week|\d{1,2}(?:[.:]\d{2})?(?:[ap]m)?)\b)*",
    re.IGNORECASE,
)
"""All that a sentence says beside a day where it says no more than when it was: "Thursday last week, 3pm."."""
_NOT_OF_A_DAY = re.compile(r"\b(?:an?|any|every|each|from|for|since|by|until|till?)\s+\Z", re.IGNORECASE)
_MARKS = re.compile(r"[\"“”]")
_TOLD_AS_DUE = re.compile(r"\s*(?:is|was) when\b", re.IGNORECASE)


def _day_behind(
    spotted: Sequence[SpottedDate], account: str, start: int, end: int, told_at: datetime, *, alone: bool
) -> date | None:
    """The one day behind that a sentence names; `alone`: only where it says nothing else."""
    here = [one for one in spotted if start <= one.quote.start < end and one.day is not None]
    if len(here) != 1 or here[0].is_decision or here[0].day is None or not _ONE_DAY.search(here[0].quote.text):
        return None
    words, day = here[0].quote, here[0].day
    lead = account[start : words.start]
    if _NOT_OF_A_DAY.search(lead) or _A_HABIT.match(account, words.end) or len(_MARKS.findall(lead)) % 2:
        return None
    if _ANOTHER_TIME.search(lead) or _SENT.search(lead) or lies_ahead(account[start:end], words.start - start):
        return None
    if alone and not (_AROUND_A_DAY.fullmatch(lead) and _AROUND_A_DAY.fullmatch(account[words.end : end])):
        return None
    return day if day <= told_at.date() <= day + LONGEST_AGO else None


def _end_on(day: date, part: str, sentence: str, told_at: datetime) -> datetime:
    """When a talk on that day ended: by its hour and length where they are told, else with that part of the day."""
    start = clock_in(sentence, part)
    if start is None:
        return min(datetime.combine(day, CLOSING.get(part, time(17)), told_at.tzinfo), told_at)
    return min(datetime.combine(day, start, told_at.tzinfo) + _length(sentence), told_at)


def _ago(found: re.Match[str], told_at: datetime) -> datetime:
    words = found["n"].lower()
    count = {"a": 1.0, "an": 1.0, "half an": 0.5, "couple of": 2.0}.get(words, float(number(words) or 1))
    unit = found["unit"].lower().rstrip("s")
    return told_at - timedelta(**{f"{unit}s": count})


def _at(when: str, sentence: str, told_at: datetime) -> datetime | None:
    # Before they have slept, people call the day that is over "today".
    day = (told_at - timedelta(hours=SMALL_HOURS)).date()
    part = when.split()[-1]
    if "before" in when:  # the day before yesterday, the night before last
        day -= timedelta(days=2)
        part = part.replace("last", "night")
    elif when.startswith("yesterday") or when == "last night":
        day -= timedelta(days=1)
    else:
        named = next((at for at, name in enumerate(WEEKDAYS) if name in when), None)
        if named is not None:
            day -= timedelta(days=(day.weekday() - named) % 7 or (7 if when.startswith("last") else 0))
    if part == "today" and clock_in(sentence, part) is None:
        return None
    return _end_on(day, part, sentence, told_at)


def _length(sentence: str) -> timedelta:
    found = _LASTED.search(sentence)
    if not found:
        return USUAL_LENGTH
    if found["hours"]:
        return timedelta(
            hours={"two": 2, "2": 2}.get(found["hours"].lower(), 1), minutes=30 if "and a half" in found[0] else 0
        )
    return timedelta(minutes=number(found["minutes"]) or 60)


def clock_in(sentence: str, part: str) -> time | None:
    """The hour that a sentence tells; `part` is the part of the day that is told with it."""
    found = _HOUR.search(sentence) or _BARE_HOUR.search(sentence) or _HOUR_OF_DAY.search(sentence)
    if not found:
        return None
    told = found.groupdict()
    words = (told["hour"] or told["oclock"] or told["past"]).lower()
    hour = 12 if words == "noon" else number(words)
    if hour is None or hour > 23:
        return None
    minute = int(told.get("minute") or 0)
    half = (told["half"] or "").lower()
    if past := (told.get("part") or "").lower():
        minute = {"half past": 30, "half": 30, "quarter past": 15, "quarter to": 45}[past]
        hour -= past == "quarter to"
    if hour == 12 and half.startswith("a"):
        hour = 0
    late = half.startswith("p") or part in ("afternoon", "evening", "night", "tonight")
    if hour < 12 and (late or (not half and part != "morning" and hour < 7)):
        hour += 12
    return time(hour % 24, min(minute, 59))
