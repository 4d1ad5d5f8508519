"""What happens next, and at which hour: "the tanker comes at five in the morning", "Moderation's ten o'clock tomorrow". It is said before that."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from afterword.core import settings
from afterword.core.kin import KIN, NEAR_KIN
from afterword.core.number_words import ONES
from afterword.core.week import WEEKDAYS
from afterword.reading.quoting import level, sentences

_COUNT: Final = "|".join(ONES[1:13])
_CLOCK: Final = (
    rf"(?:(?P<part>half(?: past)?|quarter past|quarter to|five past|ten past|twenty past|twenty to|ten to|five to) (?P<past>\d{{1,2}}|{_COUNT})"
    rf"|(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?|(?P<word>{_COUNT})(?: (?P<tail>fifteen|twenty|thirty|forty|forty-five|twenty-five|fifty))?|(?P<noon>noon|midday|midnight))"
    r"(?:\s*(?P<half>[ap]\.?m\b\.?)|\s*o['’]?clock\b)?(?!\s*(?:[%€£$:]|\d|st\b|nd\b|rd\b|th\b|hours?\b|days?\b|weeks?\b|minutes?\b|mins?\b|years?\b|months?\b|of (?:them|us)\b|people\b|kids\b|children\b|times?\b))"
)
_NIGHTFALL: Final = r"(?:(?:last thing |later )?tonight|this evening|the night(?=\s*(?:[.,;!?]|$|and\b)))"
_MORNING: Final = r"(?:in the (?:early )?morning|(?:first thing )?(?:the morn|tomorrow)(?: morning)?(?:,? (?:first thing|early))?|first thing(?: in the morning)?|at dawn|at first light)"
_WEEKDAY: Final = rf"(?P<day>{'|'.join(WEEKDAYS)})"
_WHEN: Final = re.compile(
    rf"\b(?:(?:at|before|by|about|around|till|until)\s+(?:about |around )?{_CLOCK}(?:[ ,]+(?P<then>{_MORNING}|tomorrow (?:afternoon|evening|night)|{_NIGHTFALL}))?"
    rf"|(?P<lead>{_MORNING}|tomorrow (?:afternoon|arvo|evening|night)|{_NIGHTFALL})(?:[ ,]+(?:at |by |before |about |around |from )*{_CLOCK.replace('?P<', '?P<l')})?"
    rf"|{_CLOCK.replace('?P<', '?P<b')}[ ,]+(?P<behind>{_MORNING}|tomorrow (?:afternoon|evening|night)|{_NIGHTFALL})"
    rf"|{_WEEKDAY}(?: (?P<of>morning|noon|lunch(?:time)?|dinner ?time|afternoon|arvo|evening|night))?(?:,? (?:at |by |before |about |around )*{_CLOCK.replace('?P<', '?P<d')})?)(?![\w'’])(?! (?:mornings|afternoons|evenings|nights)\b)",
    re.IGNORECASE,
)
_PARTS: Final = {
    "morning": time(8, 30), "noon": time(12), "lunch": time(12), "lunchtime": time(12), "dinner time": time(12), "dinnertime": time(12),
    "afternoon": time(14), "arvo": time(14), "evening": time(18), "night": time(20),
}  # fmt: skip
_EARLY: Final = re.compile(
    r"\b(?:breakfast|porridge|school|drop-?off|opens?|dawn|wakes?|gets? up|milking|assembly|a\.?m)\b", re.IGNORECASE
)
_CLAUSE: Final = re.compile(
    r"[;:!?\n]|\.(?!\d)|,\s(?=(?:I|and|but|so|he|she|they|we|it|the|my)\b)|\s[-–—]\s|\b(?:and|but|so|because|cos|then|which|where|if|when|while|unless)\b(?=\s+(?:(?:I|he|she|they|we|it|there|his|her)\b|(?:my|the|our) \w+))"
)
_SAID: Final = re.compile(
    r"^.*\b(?:he|she|they|(?-i:[A-Z])\w+) (?:said|says|told (?:me|us)|tells (?:me|us)|reckons?|mentions?)(?: that)? ",
    re.IGNORECASE,
)
_SO_THEY_SAID: Final = re.compile(r",?\s+(?:he|she|they)\s+(?:said|told|says)\b", re.IGNORECASE)
_PAST: Final = re.compile(
    r"\b(?:was|were|had|did|didn['’]?t|said|told|asked|went|came|got(?! to\b)|gave|took|thought|knew|saw|left|made|rang|sent|wrote|put (?!up|out|on|in)|found|felt|stood|sat|ran|kept|heard|wanted|could|would|should|might|may|used to|never|always|usually|every|each|last (?!day|shift|show|night of|one)|ago|yesterday|if|unless|maybe|perhaps|since"
    r"|(?<!is )(?<!are )(?<!be )(?<!gets )(?<!get )(?<!['’]s )(?<!being )(?!need|speed|feed|breed|seed|bleed|weed|shed|bed|wed|red|fed|hundred)[a-z]{2,}ed)\b|['’]d\b",
    re.IGNORECASE,
)
_NOT_THEIRS: Final = re.compile(
    r"\b(?:bus|train|tram|ferry|flight|shops?|chippy|pub|library|kids?|children|school run|rain|sun|football|match|choir|dentist|doctor|gym|swimming|tv|film|alarm|"
    rf"(?:my|our) (?:\w+ )?(?:{KIN}|{NEAR_KIN}))\b",
    re.IGNORECASE,
)
_STANDS: Final = (
    r"(?:is|are|['’]s|['’]re|isn['’]t|will|['’]ll|has to|have to|must|needs? to|wants?|has|goes|does|comes?|collects?|gets?|takes?|gives?|opens?|closes?|close|shuts?|locks?|lock|starts?|start|begins?|begin|ends?|runs?|signs?|sends?|posts?|puts?|cooks?|flies|fly|leaves?|leave|drives?|rings?|pays?|"
    r"meets?|meet|sits?|sit|votes?|vote|cut|cuts|plays?|loads?|load|picks?|harvests?|hands?|does|do|see|sees|serves?|prints?|publish\w*|decides?|decide|works?|turns?|go|come|put|pay|collect|bring|brings|count|counts|arrives?|lets?|tells?|reads?|presents?|reports?|delivers?|draws?|practices?|practises?|rehears\w+|distributes?|forwards?|sells?|buys?|moves?)"
)
_THEIRS: Final = re.compile(
    rf"(?:^|[\s,(])(?:he|she|they|it|this|that|(?:the|his|her|their|our|this|that|both|all|my)\s+(?:[\w'’-]+\s+){{0,4}}?[\w-]+|(?:[A-Za-z][\w'’-]+\s+){{0,2}}[A-Za-z][\w-]+)(?:\s+(?:only|also|still|just|all|then|first|both)\b)?(?:\s*['’](?:s|re|ll)\b|\s+{_STANDS}\b)",
    re.IGNORECASE,
)
_OURS: Final = re.compile(
    r"(?:^|[\s,])we(?:['’]re|['’]ll| are| will|)\s+(?:all |both )?(?:set(?:ting)? off|open(?:ing)?|start(?:ing)?|leav(?:e|ing)|go(?:ing)? in|load(?:ing)?|sign(?:ing)?|submit\w*|deliver\w*|launch\w*|ship\w*|print\w*|file|filing|vote|voting|decid\w+)\b",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"^\W*(?:and |but |so )?(?:(?:the|his|her|their|our|my|next|first|[\w'’-]+)\s+){0,3}?(?:meeting|talk|moderation|hearing|class|service|funeral|inspection|audit|exam|handover|round|briefing|stand-?up|toolbox talk|appraisal|interview|deadline|delivery|collection|launch|patient|surgery|session|flight|last (?:day|shift|show))(?:['’]s|\s+with \w+|\s+is|,)*\s*(?:at |on |from )?$",
    re.IGNORECASE,
)
_MUST: Final = re.compile(
    r"\b(?:it|this|they|he|she)(?:['’]s| has|['’]ve| have)? (?:got to|to|must|needs? to)\b[^.;!?]*$|\bit(?:['’]s| is)(?: got to be| to be)? $",
    re.IGNORECASE,
)
_MINE: Final = re.compile(
    r"\bI(?:['’](?:m|ll|ve|d)|\s+(?:am|will|have|can|must|shall|start|begin|work|go|get|do|want|need|see|have))?\b",
    re.IGNORECASE,
)
_IS_MINE: Final = re.compile(r"\bmy \Z", re.IGNORECASE)
_TOLD_AS_PAST: Final = re.compile(
    r"\b[Ii] (?:was|had|said|told|put|did|went|gave|took|made|got|thought|forgot|left|let|wrote|sent|kept|[a-z]{2,}ed)\b"
)
_TOLD_AS_NOW: Final = re.compile(
    r"\b[Ii] (?:say|tell|go|put|take|make|give|run|walk|look|forget|leave|see|come|open|turn|ask)\b"
)
_ANOTHER_DAY: Final = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)}|today|tomorrow|\d{{1,2}}(?:st|nd|rd|th))s?\b|\b(?:meeting|notes?|agenda)\b[^.]*$",
    re.IGNORECASE,
)
_HOLDS_TILL: Final = re.compile(
    rf"\b(?:till|until|'til)\s+(?:the\s+)?[^.,;]{{0,25}}\Z|\b(?:it|today|now)(?:['’]s| is)(?: now| only| already)? (?:{'|'.join(WEEKDAYS)})\Z",
    re.IGNORECASE,
)
"""Lasts till that time, and nothing begins at it; or says which day it is."""
_TAKES: Final = re.compile(r"\b(?:tak\w+|accept\w*|open|can be|could be|with us|here|hold\w*|keep\w*)\b", re.IGNORECASE)
_SOON: Final = timedelta(hours=60)


def comes_next(account: str, told_at: datetime, names: Iterable[str] = ()) -> datetime | None:
    """The first hour after the telling at which something of the others' happens; None where none is told plainly.

    An hour without its day, and a bare weekday, only count where the account itself is told in the past: else "at nine he comes in" is
    a part of what happened. What those near to the teller do counts only where they are among `names`.
    """
    text = level(account)
    called = {word.lower() for name in names for word in name.split()}
    past = len(_TOLD_AS_PAST.findall(text)) > 2 * len(_TOLD_AS_NOW.findall(text))
    found: list[datetime] = []
    for start, end in sentences(text):
        sentence = text[start:end]
        for when in _WHEN.finditer(sentence):
            clause = _clause(sentence, when)
            if not _is_theirs(when, clause, called):
                continue
            if not past and not _is_dated(when):
                continue
            if _is_bare(when) and (not clause[0].strip(" ,–-") or _ANOTHER_DAY.search(sentence)):
                continue  # "At nine he rings" is told of what happened, "on the 26th at nine" of that day
            if _HOLDS_TILL.search(sentence[: when.start()] + when[0]) and not _TAKES.search(clause[0]):
                continue
            at = _at(when, clause[0] + when[0] + clause[1], told_at)
            far = at is not None and at - told_at > _SOON and not when["day"]
            if at is not None and at > told_at and not far:
                found.append(at)
    return min(found, default=None)


def _is_dated(when: re.Match[str]) -> bool:
    return bool(when["then"] or when["lead"] or when["behind"])


def _is_bare(when: re.Match[str]) -> bool:
    return not (_is_dated(when) or when["day"])


def _clause(sentence: str, when: re.Match[str]) -> tuple[str, str]:
    """What stands before and behind the time in its own clause."""
    before = _CLAUSE.split(sentence[: when.start()])[-1]
    after = _SO_THEY_SAID.split(_CLAUSE.split(sentence[when.end() :])[0])[0]
    return _SAID.sub("", before), after


def _is_theirs(when: re.Match[str], clause: tuple[str, str], called: set[str]) -> bool:
    before, after = clause
    whole = f"{before} | {after}"
    if _PAST.search(whole) or _MINE.search(whole):
        return False
    kin = _NOT_THEIRS.search(before or after)
    if kin and kin[0].lower().split()[-1] not in called:
        return False
    stands = before if before.strip(" ,") else after
    signs = (_THEIRS, _OURS) if _is_bare(when) else (_THEIRS, _OURS, _BARE, _MUST)
    return not _IS_MINE.search(before) and any(sign.search(stands) for sign in signs)


def _at(when: re.Match[str], words: str, told_at: datetime) -> datetime | None:
    """The time itself: of a bare hour the next one, by what is said of it."""
    told = next((key for key in ("", "l", "b", "d") if _hour(when, key) is not None), None)
    clock = _hour(when, told) if told is not None else None
    half = (when[f"{told}half"] or "").lower() if told is not None else ""
    part = " ".join(filter(None, (when["then"], when["lead"], when["behind"], when["of"]))).lower()
    night = re.search(r"tonight|evening|night", part) is not None
    noon = re.search(r"afternoon|arvo", part) is not None
    if clock is not None and clock.hour <= 12 and not _is_bare(when):
        clock = _half(clock, half, words, late=night or noon, early="morning" in part or "dawn" in part)
    if when["day"]:
        ahead = (WEEKDAYS.index(when["day"].lower()) - told_at.weekday()) % 7
        return _on(
            told_at.date() + timedelta(days=ahead or 7),
            clock or _PARTS.get(when["of"] or "", settings.WORK_OPENS),
            told_at,
        )
    if re.search(r"tonight|this evening|the night", part):
        at = _on(told_at.date(), clock or time(20), told_at)
        return at if at > told_at else None
    if part:
        day = told_at.date() + timedelta(days=told_at.hour >= settings.WAKING_HOURS[0].hour)
        return _on(day, clock or _PARTS["evening" if night else "afternoon" if noon else "morning"], told_at)
    return _next(clock, half, words, told_at) if clock is not None else None


def _next(clock: time, half: str, words: str, told_at: datetime) -> datetime:
    """The next time at which the clock shows that hour, in the half of the day that is told."""
    halves = (
        [clock]
        if half or clock.hour > 12 or _EARLY.search(words)
        else [clock, clock.replace(hour=(clock.hour + 12) % 24)]
    )
    days = (told_at.date(), told_at.date() + timedelta(days=1))
    return min(at for one in halves for day in days if (at := _on(day, one, told_at)) > told_at)


def _half(clock: time, half: str, words: str, *, late: bool, early: bool) -> time:
    """The half of the day of an hour up to twelve."""
    hour = clock.hour
    if half.startswith("p") or (late and not half):
        return (
            clock.replace(hour=hour % 12 + 12)
            if hour != 12 or not late
            else clock.replace(hour=0 if late and not half else 12)
        )
    if half.startswith("a") or early or _EARLY.search(words):
        return clock.replace(hour=hour % 12)
    return clock.replace(hour=hour + 12) if 1 <= hour <= 5 else clock


def _hour(when: re.Match[str], key: str) -> time | None:
    if when[f"{key}noon"]:
        return time(0 if when[f"{key}noon"].lower() == "midnight" else 12)
    if past := when[f"{key}past"]:
        hour, minute = _number(past), _OFF[when[f"{key}part"].lower()]
        return time((hour - (minute < 0)) % 24, minute % 60)
    told = when[f"{key}hour"] or when[f"{key}word"]
    if told is None or not 1 <= (hour := _number(told)) <= 23:
        return None
    return time(hour, int(when[f"{key}minute"] or 0) or _TAILS.get(when[f"{key}tail"] or "", 0))


_OFF: Final = {
    "half": 30, "half past": 30, "quarter past": 15, "quarter to": -15, "five past": 5, "ten past": 10, "twenty past": 20,
    "twenty to": -20, "ten to": -10, "five to": -5,
}  # fmt: skip
_TAILS: Final = {
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
}


def _number(word: str) -> int:
    return int(word) if word.isdigit() else ONES.index(word.lower())


def _on(day: date, clock: time, told_at: datetime) -> datetime:
    return datetime.combine(day, clock, told_at.tzinfo)
