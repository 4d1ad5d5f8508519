"""Numbers in a claim that say how much: with unit and role. Years, versions and course codes are not among them."""

from __future__ import annotations

import re

from afterword.core.number_words import COUNT_OF, ONES
from afterword.core.occasion import Number

_WORDS = {word: COUNT_OF[word] for word in ONES[1:13]} | {
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}
_MANY = {"k": 1e3, "m": 1e6, "bn": 1e9, "million": 1e6, "billion": 1e9, "thousand": 1e3}
_FIGURE = re.compile(
    r"(?P<money>[£$€])?\s?(?P<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:" + "|".join(_WORDS) + r")\b)"
    r"(?:\s?(?P<many>k|m|bn|million|billion|thousand)\b)?(?P<share>\s?%|\s?per ?cent\b)?",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?"
_NO_MEASURE_AFTER = re.compile(rf"^(?:st|nd|rd|th)\b|^[./:-]\d|^\s+{_MONTH}(?:\s|$)|^\w", re.IGNORECASE)
_YEAR_AFTER = re.compile(r"\s*\((?:19|20)\d\d\)")  # the volume of a journal
_CODE_BEFORE = re.compile(r"\b[A-Z]{2,6}[ -]?$")
_NAMED_BEFORE = re.compile(
    rf"\b(?:levels?|bands?|key stages?|stages?|grades?|wards?|unit|form|years?|class(?:es)?|step|tiers?|phases?|version|part|sections?|pages?|no\.?|ref\.?|iso|iec|km|mile|room|route|platform|gate"
    rf"|python|java|php|html|office|windows|ruby|node|django|postgres|postgresql|{_MONTH})\s*$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\s*(?:-\s?)?(?P<first>[A-Za-z][\w'-]*)(?P<rate>\s(?:a|per|an|each)\s[A-Za-z]+)?(?:\s(?P<second>[A-Za-z][\w'-]*)(?P<rate2>\s(?:a|per|an|each)\s[A-Za-z]+)?)?"
)
_RATE_ALONE = re.compile(
    r"\s(?:a|an|per|each|every)\s(?:second|minute|hour|day|night|shift|week|month|quarter|term|year)\b"
)
_SQUARE = re.compile(r"\s?(?:sq|square|cubic)\.?\s[a-z]+\b", re.IGNORECASE)
_WHOLE_UNITS = frozenset(
    "kg km people staff percent dozen hours days weeks months years metres tonnes litres euros pounds dollars".split()
)
_NO_UNIT = frozenset(
    "to of and or in on at by for from with the a an per out than as is are was were now which that who after before "
    "between each every within since until under over into but so if when while all both".split()
)

_TO = re.compile(r"^(?:\s+[^\s,;.]+){0,3}?\s+to\s+[£$€]?$", re.IGNORECASE)  # "from 11 kg to 7", "from 11 in 2020 to 2"
_UNIT_AFTER = re.compile(r"\s(?!each|every|in|on|at|the|a)[a-z]+", re.IGNORECASE)
_AFTER_VERSION = re.compile(
    r"\b(?:python|java|php|ruby|node|django|postgres\w*|versions?|years|levels|bands|key stages|stages|grades|wards|classes|tiers)"
    r"\s+[\d.]+\s*(?:to|and|-|–)\s*$",
    re.IGNORECASE,
)


def _is_metric(text: str, found: re.Match[str]) -> bool:
    value = found.group("value")
    before, after = text[: found.start("value")], text[found.end() :]
    marked = bool(found.group("money") or found.group("share") or found.group("many"))
    if marked:
        return True
    if re.fullmatch(r"(?:19|20)\d\d", value):
        return False
    if re.match(r"[- ]stars?\b", after):
        return False
    if value.isalpha():
        if re.search(r"\b(?:before|by|until|past)\s$", before) and not _UNIT_AFTER.match(after):
            return False  # "before six each morning"
        if re.search(r"\b(?:first|second|third|fourth|no|the|any|this)\s$", before, re.IGNORECASE):
            return False
        return not re.match(r"\s*(?:of\b|another\b|day\b)" if value.lower() == "one" else r"\s*another\b", after)
    if (
        _NAMED_BEFORE.search(before)
        or _AFTER_VERSION.search(before)
        or _CODE_BEFORE.search(before)
        or re.search(r"[\w.#/:]$|\w-$|(?<!\w)['’]$", before)
    ):
        return False
    is_volume = bool(_YEAR_AFTER.match(after)) and not re.search(r"\bof\s$", before)
    return not (_NO_MEASURE_AFTER.search(after) or is_volume)


def _value(found: re.Match[str]) -> float:
    word = found.group("value").lower()
    value = float(_WORDS[word]) if word in _WORDS else float(word.replace(",", ""))
    return value * _MANY[found.group("many").lower()] if found.group("many") else value


def _unit(text: str, found: re.Match[str]) -> str:
    if found.group("share"):
        return "%"
    if found.group("money"):
        return found.group("money")
    if rate := _RATE_ALONE.match(text, found.end()) or _SQUARE.match(text, found.end()):
        return rate.group().strip()
    unit = _UNIT.match(text, found.end())
    if unit is None or unit.group("first").lower() in _NO_UNIT:
        return ""
    first, second = unit.group("first"), unit.group("second") or ""
    if unit.group("rate"):
        return first + unit.group("rate")
    described = not first.lower().endswith("s") and first.lower() not in _WHOLE_UNITS
    if described and second.endswith("s") and not second.endswith("ss") and second.lower() not in _NO_UNIT:
        return f"{first} {second}{unit.group('rate2') or ''}"
    return first


def read_numbers(text: str) -> tuple[Number, ...]:
    """The measures of a claim in their order. `from A to B` and `A to B` after a change keep their direction."""
    found = [match for match in _FIGURE.finditer(text) if _is_metric(text, match)]
    numbers: list[Number] = []
    for at, match in enumerate(found):
        unit, role = _unit(text, match), "count"
        if unit == "%":
            role = "share"
        elif match.group("money"):
            role = "amount"
        following = found[at + 1] if at + 1 < len(found) else None
        before = text[: match.start("money") if match.group("money") else match.start("value")]
        opens = bool(re.search(r"\bfrom\s+$", before, re.IGNORECASE))
        joined = following is not None and bool(_TO.search(text[match.end() : following.start("value")]))
        if following is not None and joined:
            role = "from" if opens else role
            unit = unit or _unit(text, following)
        elif numbers and numbers[-1].role == "from":
            role = "to"
            unit = unit or numbers[-1].unit
        numbers.append(Number(_value(match), unit, role))
    return tuple(numbers)
