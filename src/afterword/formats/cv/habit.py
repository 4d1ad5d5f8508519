"""How one CV writes its posts, told from all of them together: which words are places, and whether the title comes first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_LIKE_A_POST = re.compile(
    r"^[^\W\d_]{2,}(?:er|or|ist|ian|ant|eur|man|woman|person|master|smith|wright|monger|hand|boy|girl)$", re.IGNORECASE
)
_LIKE_A_FIRM = re.compile(
    r"&|\band\s(?:co|sons|daughters)\b|^the\s|[’']s?\s|^\W*[A-Z]{2,5}\W*$|\.(?:com|org|net|io)\b", re.IGNORECASE
)
_SMALL = frozenset("of and the in for at to de la del von van da der on an a".split())
_TOWN = re.compile(r"^[A-ZÀ-Þ][\w'’.-]*(?:\s(?:upon|on|le|de|[A-ZÀ-Þ][\w'’.-]*))*(?:, [A-Z]{2})?$")
_PLACED, _POST_WORD, _SMALL_WORD, _FIRM, _AGAIN = 1.5, 1.0, 1.5, 1.5, 0.5


@dataclass(frozen=True, slots=True)
class Habit:
    """What holds for all posts of a CV. `title_first` is None where nothing tells."""

    places: frozenset[str] = frozenset()
    title_first: bool | None = None

    def without_places(self, parts: Sequence[Sequence[str]]) -> tuple[list[list[str]], frozenset[str]]:
        """The parts of a header without its places, and the words that stood right before one."""
        kept: list[list[str]] = []
        placed: set[str] = set()
        for part in parts:
            left = [piece for piece in part if piece not in self.places]
            placed |= {one for one, two in pairwise(part) if two in self.places and one in left}
            if left:
                kept.append(left)
        return (kept, frozenset(placed)) if kept else ([list(part) for part in parts], frozenset())


def habit_of(headers: Sequence[Sequence[Sequence[str]]], above: str) -> Habit:
    """The habit of a CV: its headers, each as parts of pieces without dates, and the words above its first section."""
    places = _places(headers, above)
    habit = Habit(places)
    weight, seen = 0.0, [set[str](), set[str]()]
    for header in headers:
        parts, placed = habit.without_places(header)
        flat = [piece for part in parts for piece in part]
        if len(flat) != 2:
            continue
        first, second = flat
        weight += _like_title(first, placed) - _like_title(second, placed)
        weight += _AGAIN * ((second in seen[1]) - (first in seen[0]))
        seen[0].add(first)
        seen[1].add(second)
    return Habit(places, None if not weight else weight > 0)


def is_town(words: str) -> bool:
    """Whether the words are made like the name of a town."""
    return bool(_TOWN.match(words))


def _like_title(words: str, placed: frozenset[str]) -> float:
    """Above 0 rather a title, below rather an employer: how the words are made, not which they are."""
    each = words.split()
    small = any(word[:1].islower() and word not in _SMALL for word in each[1:])
    return (
        _POST_WORD * bool(_LIKE_A_POST.match(each[-1].strip("().,")))
        + _SMALL_WORD * small
        - _FIRM * bool(_LIKE_A_FIRM.search(words))
        - _PLACED * (words in placed)
    )


def _places(headers: Sequence[Sequence[Sequence[str]]], above: str) -> frozenset[str]:
    """Towns: a last piece that the person's address names too; then the last pieces of all posts written like that one."""

    def is_told(piece: str) -> bool:
        town = piece.split(",")[0]
        return len(town) > 2 and bool(re.search(rf"(?<!\w){re.escape(town)}(?!\w)", above))

    def shape(header: Sequence[Sequence[str]]) -> tuple[int, ...]:
        return tuple(len(part) for part in header)

    lasts = [
        (shape(header), at, part[-1])
        for header in headers
        for at, part in enumerate(header)
        if sum(map(len, header)) > 2 and (len(part) > 1 or at) and is_town(part[-1])
    ]
    where = {(shaped, at) for shaped, at, piece in lasts if is_told(piece)}
    return frozenset(piece for shaped, at, piece in lasts if (shaped, at) in where)
