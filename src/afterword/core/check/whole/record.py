"""Names, company and days as they are in the record, and nothing taken over from an earlier letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.check.cues import DATED
from afterword.core.check.draft import Draft, Part
from afterword.core.check.finding import Finding, Weight
from afterword.core.check.lazy import for_low, lazy
from afterword.core.sources import OURS
from afterword.core.week import WEEKDAYS

THEY = lazy(r"(?i)\b(?:they|their)\b")
THEY_OPEN = lazy(r"(?:They|Their)\b")
OF_A_FIRM = lazy(
    r"(?i)\btheir (?:own )?(?:\w+ )?(?:web ?sites?|web ?pages?|news ?pages?|news|home ?page|blog|press releases?|annual report|(?:job )?advert)\b"
)
_ANYBODY = "people|children|men|women|team|staff|colleagues|somebody|someone|everybody|anybody|who"
PEOPLE = lazy(rf"(?i)\b(?:{_ANYBODY}|customers|clients|suppliers|partners|trainees)\b")
OTHERS = lazy(
    rf"(?i)\b(?:{_ANYBODY}"
    r"|(?:the|my|our|two|three|four|five|six|several|many|some|most|all|\d+) (?:[\w-]+ ){0,2}?\w{3,}(?<!s)(?<!u)s)\b"
)
DEED_OF_A_FIRM = lazy(
    r"They(?: have|['’]ve)? (?:just |recently |also )?(?:opened|launched|bought|acquired|merged|announced|hired|expanded|founded|moved to)\b"
)
SHINGLE = 5  # words; shorter runs are shared by any two letters
SAME = 0.5  # share of runs taken over from an earlier letter; ours
MONTHS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
DATE = for_low(r"\d\d?(?:st|nd|rd|th)? (?:of )?(" + "|".join(MONTHS) + r")(?:,? (\d{4}))?\b")
BEFORE_MONTH, AFTER_MONTH = (
    9,
    16,
)  # letters around the beginning of a month's name that a date may take: "31st of September, 2026"
BEFORE_A_MONTH = "tdhf"  # "1st May", "2nd May", "4th May", "3rd of May", or a digit
WEEKDAY = for_low(r"(" + "|".join(WEEKDAYS) + r"),? (?:the )?\Z")
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
PAST, AHEAD = 45, 120
"""Days before and after a letter in which a date without a year is of the nearest one; in others nobody knows. Ours."""


def findings(draft: Draft) -> Iterator[Finding]:
    """Misspelled names, days that do not exist, a letter too like an earlier one."""
    if draft.record is not None:
        from afterword.core.check.whole import names  # a letter without a record is checked without it

        yield from names.findings(draft)
        yield from _their_own_firm(draft)
    yield from _dates(draft)
    for before in draft.earlier:
        if likeness(draft.text, before) > SAME:
            yield Finding(
                "same_as_before", None, Weight.ADVISES, None, None, "Most of it is in an earlier letter, word for word.",
                "People of one panel compare their letters.", OURS,
            )  # fmt: skip
            break


def _their_own_firm(draft: Draft) -> Iterator[Finding]:
    """“They” for the firm of the reader, who belongs to it: after its name, or where nobody else was named before."""
    company = draft.record.company if draft.record is not None else ""
    if not company or not ("they" in draft.low or "their" in draft.low):
        return
    before = ""
    for sentence in draft.sentences:
        if sentence.part is not Part.BODY:
            continue
        words = draft.text[sentence.start : sentence.end]
        found = OF_A_FIRM.search(words)
        if found is None and (opens := THEY_OPEN.match(words)):
            others = PEOPLE if DEED_OF_A_FIRM.match(words) else OTHERS
            found = None if others.search(before) else opens
        if found is None and company in words:
            named = words.index(company) + len(company)
            found = None if OTHERS.search(words[named:]) else THEY.search(words, named)
        if found is not None:
            start = sentence.start + found.start()
            yield Finding(
                "they_for_the_reader", None, Weight.HINT, start, start + len(found[0]),
                "Who reads this belongs to the firm. If it is meant, “you” and “your” speak to them.",
                "A letter speaks to its reader, and not about them.", OURS,
            )  # fmt: skip
            return
        before = words


def _dates(draft: Draft) -> Iterator[Finding]:
    for place in draft.places(DATED):
        beside = draft.low[place - 2 : place - 1]
        if not beside or not (beside in BEFORE_A_MONTH or beside.isdecimal()):
            continue
        match = DATE.search(draft.low, max(0, place - BEFORE_MONTH), place + AFTER_MONTH)
        if match is None or match.start(1) != place:
            continue
        month, year = match.groups()
        day, number = int(match.group()[:2].rstrip("strdnh ")), MONTHS[month]
        before = WEEKDAY.search(draft.low, max(0, match.start() - 16), match.start())
        if not 1 <= day <= LENGTHS[number - 1]:
            message = f"{month.title()} has no day {day}."
        else:
            known = int(year) if year else _year_of(draft, number, day)
            if not before or known <= 1582:
                continue
            is_a = WEEKDAYS[_weekday(known, number, day)]
            if is_a == before.group(1):
                continue
            message = f"Day and date do not fit together: {day} {month.title()} {known} is a {is_a.title()}."
        yield Finding(
            "no_such_day", None, Weight.ADVISES, before.start() if before else match.start(), match.end(),
            message, "A wrong date sends them to the wrong day.", OURS,
        )  # fmt: skip


def _year_of(draft: Draft, month: int, day: int) -> int:
    """The year of a date that names none, where the letter's own day is known and it is near; else 0."""
    if draft.record is None or draft.record.on is None:
        return 0
    year, now, today = draft.record.on
    away = (month - now) * 30 + day - today  # days, as nearly as it takes
    away += 360 * ((away < -180) - (away > 180))
    if not -PAST <= away <= AHEAD:
        return 0
    return year + (month < now and away > 0) - (month > now and away < 0)


def _weekday(year: int, month: int, day: int) -> int:
    """0 for Monday (Sakamoto's method; `datetime` is not loaded for one sum)."""
    shifted = year - (month < 3)
    sum_ = (
        shifted + shifted // 4 - shifted // 100 + shifted // 400 + (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)[month - 1] + day
    )
    return (sum_ + 6) % 7


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}


def likeness(text: str, before: str) -> float:
    """The share of a letter's five-word runs that stand in an earlier one."""
    mine, theirs = _shingles(text), _shingles(before)
    return len(mine & theirs) / len(mine) if mine else 0.0
