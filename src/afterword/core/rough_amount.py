"""An amount that was said roughly, and the exact one told after it: "I said several million. It was 6.4 million."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.ground.figures import figures_in
from afterword.core.number_words import NUMBER, SCALES
from afterword.core.occasion import Quote

_SCALE: Final = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12.0}
_SOME: Final = re.compile(
    rf"\b(?:(?P<couple>a couple of)|several|a few|some)(?: (?P<hundred>hundred))? (?P<scale>{'|'.join(SCALES)})s?\b",
    re.IGNORECASE,
)
_MOST_OF_SOME: Final = 10.0  # from here on one says ten, or tens
_MOST_OF_A_COUPLE: Final = 3.0
_PAIR: Final = re.compile(
    r"\b(?:I|and|then) (?:(?:just|then|only) )?(?:said|told (?!you\b)\w+|answered|replied)\b(?P<said>(?:[^.!;\n]|[.](?=\d)){3,170}?)"
    rf"(?:[.;][\"”]?\s+|, (?:but |and )?| but )(?P<true>[Ii]t(?:['’]s| is| was)(?: really| actually| in fact)? (?P<figure>{NUMBER})(?! (?:minutes|hours|days) (?:later|before))[^.!?;,\n]{{0,30}})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RoughAmount:
    """`[start, end)` of the words that tell both, and those that tell the exact one."""

    start: int
    end: int
    true: Quote


def rough_amounts(text: str) -> Iterator[RoughAmount]:
    """Where what was said roughly holds of the exact amount, so that nothing untrue was said."""
    for match in _PAIR.finditer(text):
        if _holds(match["said"], match["figure"] + text[match.end("figure") : match.end("figure") + 20]):
            yield RoughAmount(match.start(), match.end(), Quote(match.start("true"), match.end("true"), match["true"]))


_COUNTS: Final = re.compile(
    rf"(?:\d[\d.,]*|\b{NUMBER}|\b(?:{'|'.join(SCALES)})s?)(?:[ -](?:{'|'.join(SCALES)})s?)* (?P<unit>[a-z]+)",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(r"[$£€]|\b(?:euros?|dollars?|pounds?|francs?)\b", re.IGNORECASE)
_NO_UNIT: Final = frozenset(
    "in on at of to for and but or so all last this per a an the really actually in fact exactly".split()
)


def _unit(words: str) -> str:
    named = (found["unit"].lower().rstrip("s") for found in _COUNTS.finditer(words))
    return next((unit for unit in named if unit not in _NO_UNIT and not _MONEY.match(unit)), "")


def _is_of_one_unit(said: str, true: str) -> bool:
    """Whether what the exact amount counts, where it is named, is what was spoken of."""
    units = {unit for unit in map(_unit, (said, true)) if unit}
    money = (
        {sign.lower().rstrip("s") for sign in _MONEY.findall(said)},
        {sign.lower().rstrip("s") for sign in _MONEY.findall(true)},
    )
    if all(money) and money[0] != money[1]:
        return False
    return len(units) < 2


def _holds(said: str, true: str) -> bool:
    exact = figures_in(true)
    if not exact:
        return False
    if not _is_of_one_unit(said, true):
        return False
    amount = exact[0].bare
    if some := _SOME.search(said):
        scale = _SCALE[some["scale"].lower()] * (1e2 if some["hundred"] else 1.0)
        return 2 * scale <= amount <= (_MOST_OF_A_COUPLE if some["couple"] else _MOST_OF_SOME) * scale
    rough = [figure for figure in figures_in(said) if figure.bound]
    if len(rough) == 1 and rough[0].bound == "least":
        return rough[0].bare <= amount < 2 * rough[0].bare
    return len(rough) == 1 and rough[0].equals(exact[0])
