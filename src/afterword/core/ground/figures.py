"""Numbers as people say them, in a letter or a CV: figures and words, with what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from afterword.core.backing import stems
from afterword.core.number_words import ONES, TENS
from afterword.core.week import MONTHS

_ONES = {word: n for n, word in enumerate(ONES)}
_TENS = {word: 10 * n for n, word in enumerate(TENS, start=2)}
_SCALES = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "k": 1e3,
    "m": 1e6,
    "bn": 1e9,
}
_SMALL = "|".join((*_ONES, *_TENS))
_NUMBER = re.compile(
    rf"(?P<money>[£$€])?\s?(?P<value>\b(?:{'|'.join(_ONES)}|a) hundred and (?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES)}))?|{_SMALL})\b"
    rf"|\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
    rf"|\b(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES)}))?\b|\b(?:{_SMALL})\b|\b(?:a|half a) (?=dozen|hundred|thousand|million))"
    r"(?:[ -]?(?P<scale>dozen|hundred|thousand|million|billion)\b|(?P<short>k|m|bn)\b)?"
    r"(?P<share>\s?%|\s?per ?cent\b)?",
    re.I,
)
_SHORT = re.compile(r" (k|m|bn)\b", re.I)
_MANY = re.compile(r" (?:[a-z]{4,}s|people)\b", re.I)
_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{'|'.join(MONTHS)})\b|\b(?:{'|'.join(MONTHS)}) \d{{1,2}}\b", re.I
)
_NAMED = re.compile(
    r"\b(level|band|grade|stage|version|key stage|year|years|class|tier|phase|java|python|php|ruby|node)s? $", re.I
)
_TO_NAMED = re.compile(
    r"\b(level|band|grade|stage|version|year|years|class|tier|phase|java|python|php|ruby|node)s? [\d.]+ (?:to|and|-) $",
    re.I,
)
_AFTER = re.compile(r"^[ -]?(?P<unit>[A-Za-z][\w'’-]*)(?: (?P<next>[A-Za-z][\w'’-]*))?")
_TIME = {
    "second": 1 / 60, "minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10080.0, "month": 43800.0, "quarter": 131400.0,
    "year": 525600.0, "yr": 525600.0, "mth": 43800.0, "wk": 10080.0, "hr": 60.0, "min": 1.0,
}  # fmt: skip
_MEASURES = {
    "metre": (1.0, "metre"), "meter": (1.0, "metre"), "km": (1000.0, "metre"), "kilometre": (1000.0, "metre"), "kilometer": (1000.0, "metre"),
    "mile": (1609.0, "metre"), "kg": (1.0, "kilo"), "kilo": (1.0, "kilo"), "kilogram": (1.0, "kilo"), "tonne": (1000.0, "kilo"),
    "ton": (1000.0, "kilo"), "t": (1000.0, "kilo"), "m": (1.0, "metre"), "litre": (1.0, "litre"), "liter": (1.0, "litre"),
}  # fmt: skip
_CURRENCY = {"£": "£", "$": "$", "€": "€", "pound": "£", "dollar": "$", "euro": "€"}
_BOUNDS = (
    ("least", re.compile(r"\b(?:more than|over|at least|above|upwards of)\s*[£$€]?$", re.I)),
    ("most", re.compile(r"\b(?:less than|fewer than|under|below|at most)\s*[£$€]?$", re.I)),
    ("about", re.compile(r"\b(?:about|around|some|nearly|almost|roughly|close to)\s*[£$€]?$", re.I)),
)
_IN = re.compile(r"\b(\d+|[a-z]+) (?:in|out of|of) (?:the |every )?(\d+|[a-z]+)\b", re.I)
_DATES = re.compile(r"\b(?:in|since|of|from|to|until|till|by|during|before|after|the|and|between)\s*$|[-–—/]\s*$", re.I)
_SPAN = re.compile(r"\bfrom ([A-Z][a-z]{2,8}) to ([A-Z][a-z]{2,8})\b(?= (?:19|20)\d\d|$|[,.;)])")
_NOT_COUNTED = frozenset(stems("today now instead when then alone afterwards since colleagues others"))


_EVERYDAY = 20


class Counts(Enum):
    """What a number counts, as far as that matters for comparing two."""

    THINGS = "things"
    SHARE = "share"
    MONEY = "money"
    TIME = "time"
    YEAR = "year"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with what it counts; times are in minutes. `unit` are the stems of the words after it."""

    value: float
    counts: Counts
    unit: frozenset[str] = frozenset()
    said: str = ""
    name: str = ""
    bare: float = 0.0
    bound: str = ""
    measure: float = 1.0  # how many of the plain measure its own is, as 1,000 metres in a kilometre
    parts: tuple[float, ...] = ()  # of "eight of the nine"

    @property
    def is_telling(self) -> bool:
        """Whether the number alone points at a fact: money, or one that is not met at every corner."""
        if self.counts in (Counts.YEAR, Counts.NAMED, Counts.TIME):
            return False
        return self.bare > _EVERYDAY and (
            self.counts is not Counts.THINGS or self.bare % 10 != 0 or self.bare > 10 * _EVERYDAY
        )

    @property
    def is_bare(self) -> bool:
        """Whether nothing says what it counts."""
        return self.counts is Counts.THINGS and not self.unit

    def equals(self, other: Figure) -> bool:
        """Whether both say the same: a little rounding is no difference."""
        if Counts.YEAR in (self.counts, other.counts):
            return self.counts is other.counts and self.value == other.value
        if self.is_bare or other.is_bare:  # "got it to six"
            return self._fits(self.bare, other.bare)
        if self.counts is Counts.THINGS:
            if self.measure != other.measure and self.unit & other.unit:
                return self._fits(self.value, other.value)
            return other.counts is not Counts.NAMED and self._fits(self.bare, other.bare)
        return (self.counts is other.counts or other.counts is Counts.THINGS) and self._fits(self.value, other.value)

    def _fits(self, said: float, told: float) -> bool:
        """Whether what was said holds: "more than nine" of ten, "under two" of one, "about forty" of 42."""
        if self.bound == "least":
            return said <= told <= 1.35 * said
        if self.bound == "most":
            return 0.65 * said <= told <= said
        return _near(said, told, 0.1 if self.bound == "about" else 0.02)

    def rivals(self, other: Figure) -> bool:
        """Whether both count the same, so that two values contradict each other."""
        if self.counts is not other.counts:
            return False
        if self.counts is Counts.NAMED:
            return self.name == other.name
        if self.counts is Counts.THINGS:
            return bool(self.unit & other.unit) or not self.unit or not other.unit
        return True


def figures_in(text: str) -> tuple[Figure, ...]:
    """All numbers of a text, years among them; days of a month and clock times are left out."""
    text = _DATE.sub(lambda found: re.sub(r"\d", "x", found[0]), text)
    found = list(_read(text))
    figures = []
    for at, (match, figure) in enumerate(found):
        following = found[at + 1] if at + 1 < len(found) else None
        if figure.counts is Counts.THINGS and not figure.unit and following is not None:
            between = text[match.end() : following[0].start()]
            if re.fullmatch(r" ?(?:[\w-]+ ){0,2}(?:to|and|of|out of|of the|or|-|–) ?[£$€]?", between, re.I):
                factor, like = _factor(following[1]), following[1]
                figure = replace(
                    figure, value=figure.value * factor, counts=like.counts, unit=like.unit, name=like.name
                )
        figures.append(figure)
    meant = tuple(_meant(text, figures))
    shares = " ".join(
        figure.said for figure in meant if figure.counts is Counts.SHARE and figure.said.endswith((" ten", " 10"))
    )
    return (*(figure for figure in figures if figure.said not in shares.split()), *meant)


def _meant(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """What is not said as a number: "nine in ten" is 90 %, "from May to August" four months."""
    for found in _IN.finditer(text):
        one, other = (next((f.bare for f in figures if f.said.lower() == said.lower()), 0.0) for said in found.groups())
        if 0 < one < other:
            bound = _bound(text[: found.start()]) or "about"
            share = 100 * one / other
            yield Figure(share, Counts.SHARE, said=found[0], bare=share, bound=bound, parts=(one, other))
    for found in _SPAN.finditer(text):
        if not all(said.lower()[:3] in {name[:3] for name in MONTHS} for said in found.groups()):
            continue
        first, last = (
            next(n for n, name in enumerate(MONTHS) if name.startswith(said.lower()[:3])) for said in found.groups()
        )
        months = (last - first) % 12 + 1
        yield Figure(months * _TIME["month"], Counts.TIME, frozenset({"month"}), found[0], bare=float(months))


def _near(one: float, other: float, share: float) -> bool:
    if share < 0.1 and max(one, other) < 100 and one == int(one) and other == int(other):
        return one == other
    return abs(one - other) <= share * max(abs(one), abs(other))


def _bound(before: str) -> str:
    return next((name for name, words in _BOUNDS if words.search(before)), "")


def _factor(figure: Figure) -> float:
    """Minutes of the unit that the next number carries."""
    return next((_TIME[word] for word in _TIME if figure.counts is Counts.TIME and word in figure.unit), 1.0)


def _read(text: str) -> Iterator[tuple[re.Match[str], Figure]]:
    for match in _NUMBER.finditer(text):
        raw = match["value"].lower()
        before, after = text[: match.start("value")], text[match.end() :]
        if re.search(r"[\w.#/:]$|\w-$", before) or re.match(r"[:/]\d|[A-Za-z]|(?:st|nd|rd|th)\b", after):
            continue
        if re.match(r"\s(?:colleagues?|others)\b|\sother\s", after):
            continue
        if raw == "one" and (not re.match(r"[ -](?:year|month|week|day|quarter|accident|entit|shop)", after)):
            continue
        short = match["short"]
        apart = None if match["scale"] or short or match["share"] else _SHORT.match(after)
        if apart and (
            match["money"] or _MANY.match(after, apart.end())
        ):  # "£3 m" and "30 m customers"; but "30 m" deep
            short, after = apart[1], after[apart.end() :]
        value = _value(raw) * _SCALES.get((match["scale"] or short or "").lower(), 1.0)
        about = "about" if (match["scale"] or "").lower() == "dozen" else ""  # a dozen is seldom twelve
        yield match, replace(_figure(value, match, before, after), bare=value, bound=_bound(before) or about)


def _value(raw: str) -> float:
    if raw[0].isdigit():
        return float(raw.replace(",", ""))
    if " hundred and " in raw:
        hundreds, rest = raw.split(" hundred and ")
        return 100.0 * _value(hundreds) + _value(rest)
    if raw.startswith(("a ", "half a ")) or raw.strip() in ("a", "half a"):
        return 0.5 if raw.startswith("half") else 1.0
    return float(sum(_ONES.get(word, _TENS.get(word, 0)) for word in re.split(r"[ -]", raw)))


def _figure(value: float, match: re.Match[str], before: str, after: str) -> Figure:
    said = " ".join(match[0].split())
    unit = _AFTER.match(after)
    word = unit["unit"].lower() if unit else ""
    word = word.rstrip("s") if len(word) > 2 else word  # "200 ms" are no metres
    if match["share"]:
        return Figure(value, Counts.SHARE, said=said)
    if match["money"] or word in _CURRENCY:
        return Figure(value, Counts.MONEY, said=said)
    if named := _NAMED.search(before) or _TO_NAMED.search(before):
        return Figure(value, Counts.NAMED, said=said, name=named[1].lower().rstrip("s"))
    counted = re.match(r" [a-z]{3,}s\b", after) and not _DATES.search(before)  # 2,050 crates were no year
    if re.fullmatch(r"(?:19|20)\d\d", match["value"]) and not match["scale"] and not counted:
        return Figure(value, Counts.YEAR, said=said)
    working = word == "working" and unit is not None and (unit["next"] or "").lower().rstrip("s")
    time = working or word
    if time in _TIME:
        return Figure(value * _TIME[time], Counts.TIME, frozenset({time}), said)
    if word in _MEASURES:
        times, measure = _MEASURES[word]
        return Figure(value * times, Counts.THINGS, frozenset({measure}), said, measure=times)
    if re.match(r" of (?:them|whom|these|those)\b", after):
        return Figure(value, Counts.THINGS, frozenset({"them"}), said)  # some of what was named before
    follows = re.split(r"[.,;:(]|\b(?:in|at|on|with|for|by|and|to|from|of|the|that|which|who)\b", after, maxsplit=1)[0]
    return Figure(value, Counts.THINGS, stems(" ".join(follows.split()[:3])) - _NOT_COUNTED, said)
