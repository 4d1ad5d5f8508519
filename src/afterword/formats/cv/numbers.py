"""Numbers in a claim that say how much: with unit and role. Years, versions and course codes are not among them."""

from __future__ import annotations

import re

from afterword.core.occasion import Number

_WORDS = {
    word: value
    for value, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_MANY = {"k": 1e3, "m": 1e6, "bn": 1e9, "million": 1e6, "billion": 1e9, "thousand": 1e3}
_FIGURE = re.compile(
    r"(?P<money>[£$€])?\s?(?P<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:" + "|".join(_WORDS) + r")\b)"
    r"(?:\s?(?P<many>k|m|bn|million|billion|thousand)\b)?(?P<share>\s?%|\s?per ?cent\b)?",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?"
_NO_MEASURE_AFTER = re.compile(rf"^(?:st|nd|rd|th)\b|^[./:-]\d|^\s+{_MONTH}(?:\s|$)|^\w", re.IGNORECASE)
_CODE_BEFORE = re.compile(r"\b[A-Z]{2,6}[ -]?$")
_NAMED_BEFORE = re.compile(
    rf"\b(?:level|band|key stage|stage|grade|ward|unit|form|year|class|step|tier|phase|version|part|section|page|no\.?|ref\.?|iso|iec"
    rf"|python|java|php|html|office|windows|ruby|node|django|postgres|postgresql|{_MONTH})\s*$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\s*(?:-\s?)?((?:(?:new|junior|senior|small|large|full|free|working|small-group|reportable|unclaimed|double)\s+)?[A-Za-z][\w'-]*(?:\s(?:a|per|an|each|in)\s[A-Za-z0-9]+)?)"
)
_NO_UNIT = frozenset(
    "to of and or in on at by for from with the a an per out than as is are was were now which that who after before "
    "between each every within since until under over into but so if when while all both".split()
)


def _is_metric(text: str, found: re.Match[str]) -> bool:
    value = found.group("value")
    before, after = text[: found.start("value")], text[found.end() :]
    marked = bool(found.group("money") or found.group("share") or found.group("many"))
    if marked:
        return True
    if re.fullmatch(r"(?:19|20)\d\d", value):
        return False
    if value.isalpha():
        return not re.match(r"\s*(?:of\b|another\b|day\b)", after) and not re.search(
            r"\b(?:no|the|any|this)\s$", before
        )
    if _NAMED_BEFORE.search(before) or _CODE_BEFORE.search(before) or re.search(r"[\w.#/:]$|\w-$", before):
        return False
    return not _NO_MEASURE_AFTER.search(after)


def _value(found: re.Match[str]) -> float:
    word = found.group("value").lower()
    value = float(_WORDS[word]) if word in _WORDS else float(word.replace(",", ""))
    return value * _MANY[found.group("many").lower()] if found.group("many") else value


def _unit(text: str, found: re.Match[str]) -> str:
    if found.group("share"):
        return "%"
    if found.group("money"):
        return found.group("money")
    unit = _UNIT.match(text, found.end())
    if unit is None or unit.group(1).split()[0].lower() in _NO_UNIT:
        return ""
    return unit.group(1)


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
        opens = bool(re.search(r"\bfrom\s+$", text[: match.start()], re.IGNORECASE))
        joined = bool(following and re.search(r"\bto\s+$", text[match.end() : following.start()], re.IGNORECASE))
        if following is not None and opens and joined:
            role = "from"
            unit = unit or _unit(text, following)
        elif numbers and numbers[-1].role == "from" and re.search(r"\bto\s+$", text[: match.start()], re.IGNORECASE):
            role = "to"
            unit = unit or numbers[-1].unit
        numbers.append(Number(_value(match), unit, role))
    return tuple(numbers)
