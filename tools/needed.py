"""Reads from a regular expression the words one of which stands in whatever it matches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

EDGE = "\0"  # the edge of a word, in strings that are being put together
MOST = 600  # strings of one run; more are not worth it
LENGTH = 12  # letters of a word are kept; the rest seldom tells more
SMALL = 4  # letters of a set that are tried one by one
LEAST = 2

Item = tuple[Any, Any]  # one part of a parsed expression: what it is, and what it is made of
Run = frozenset[str]
Often = Callable[[str], float]
START: Run = frozenset([""])


def needed(pattern: str, often: Often) -> Run | None:
    """The rarest words such that each match holds one of them at the start of a word; None where there are none.

    `often` says how frequent a word is.
    """
    return _Reader(often).best(list(parser.parse(pattern)), START)


def first_words(pattern: str) -> Run | None:
    """Words with one of which each match of a regular expression begins; None where they may begin with anything."""
    return _words(_beginnings(parser.parse(pattern)))


def begins(pattern: str, words: Iterable[str]) -> bool:
    """Whether each match of a regular expression begins with one of these words."""
    wanted = tuple(words)
    return all(string.replace(EDGE, "").startswith(wanted) for string in _beginnings(parser.parse(pattern)))


def _beginnings(items: Iterable[Item]) -> Run:
    """What the matches of a sequence begin with, as far as that is one of few strings."""
    run = START
    for item in items:
        what, given = item
        more = exact = _exact(item)
        if what is sre.SUBPATTERN:
            more = _beginnings(given[3])
        elif what is sre.BRANCH:
            more = frozenset().union(*map(_beginnings, given[1]))
        elif exact is None and what in (sre.MAX_REPEAT, sre.MIN_REPEAT) and given[0]:
            more = _beginnings(given[2])
        if more is None or len(run) * len(more) > MOST:
            break
        run = frozenset(left + right for left in run for right in more)
        if exact is None:
            break
    return run


class _Reader:
    def __init__(self, often: Often) -> None:
        self._often = often

    def best(self, items: list[Item], before: Run) -> Run | None:
        """The best set for a sequence that follows `before`."""
        sets: list[Run | None] = []
        run = before
        for item in items:
            exact = _exact(item)
            if exact is not None and len(run) * len(exact) <= MOST:
                run = frozenset(left + right for left in run for right in exact)
                continue
            sets.append(_words(run))
            if exact is not None:
                run = exact
                continue
            sets.append(self._inside(item, run))
            run = frozenset([EDGE]) if _ends_apart([item], all(map(_is_apart, run))) else START
        sets.append(_words(run))
        usable = [one for one in sets if one is not None]
        return min(usable, key=self._cost, default=None)

    def _inside(self, item: Item, before: Run) -> Run | None:
        what, given = item
        if what is sre.SUBPATTERN:
            return self.best(list(given[3]), before)
        if what in (sre.MAX_REPEAT, sre.MIN_REPEAT) and given[0]:
            return self.best(list(given[2]), before)
        if what is sre.BRANCH:
            found: set[str] = set()
            for branch in given[1]:
                one = self.best(list(branch), before)
                if one is None:
                    return None
                found |= one
            return _fewest(found)
        return None

    def _cost(self, words: Run) -> float:
        return cost(words, self._often)


def cost(words: Run, often: Often) -> float:
    """How often one of these words is met, and a little for each."""
    return sum(map(often, words)) + 0.002 * len(words)


def holds(pattern: str, letters: Iterable[str]) -> bool:
    """Whether it is sure that each match of a regular expression has some of these letters in it, or in what it looks ahead to."""
    wanted = tuple(letters)

    def sure(items: Iterable[Item]) -> bool:
        run = START
        for item in items:
            what, given = item
            exact = _exact(item)
            if inside(what, given):
                return True
            if exact is not None and len(run) * len(exact) <= MOST:
                run = frozenset(left + right for left in run for right in exact)
            elif told(run):
                return True
            else:
                run = exact or START
        return told(run)

    def told(run: Run) -> bool:
        return all(any(one in string.replace(EDGE, "") for one in wanted) for string in run)

    def inside(what: Any, given: Any) -> bool:
        if what is sre.SUBPATTERN:
            return sure(given[3])
        if what in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            return given[0] > 0 and sure(given[2])
        if what is sre.ASSERT:
            return given[0] > 0 and sure(given[1])
        return what is sre.BRANCH and all(map(sure, given[1]))

    return sure(parser.parse(pattern))


def _is_apart(string: str) -> bool:
    return string != "" and not string[-1].isalnum()


def _ends_apart(items: Iterable[Item], apart: bool) -> bool:
    """Whether what follows these items can only be the beginning of a word; `apart` says so of what they follow."""
    for what, given in items:
        if what is sre.LITERAL:
            apart = not chr(given).isalnum()
        elif what is sre.SUBPATTERN:
            apart = _ends_apart(given[3], apart)
        elif what is sre.BRANCH:
            apart = all(_ends_apart(branch, apart) for branch in given[1])
        elif what in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            apart = _ends_apart(given[2], apart) and (apart or bool(given[0]))
        elif what is sre.AT:
            apart = apart or given is sre.AT_BOUNDARY
        elif what not in (sre.ASSERT, sre.ASSERT_NOT):
            apart = False
    return apart


def _exact(item: Item) -> Run | None:
    """All that an item can match, where that is little; what matches no letter counts as the edge of a word or nothing."""
    what, given = item
    if what is sre.LITERAL:
        return frozenset([chr(given)])
    if what is sre.AT:
        return frozenset([EDGE if given in (sre.AT_BOUNDARY, sre.AT_BEGINNING) else ""])
    if what in (sre.ASSERT, sre.ASSERT_NOT):
        return START
    if what is sre.IN:
        letters = [chr(one[1]) for one in given if one[0] is sre.LITERAL]
        return frozenset(letters) if len(letters) == len(given) <= SMALL else None
    if what is sre.SUBPATTERN:
        return _sequence(given[3])
    if what is sre.BRANCH:
        found: set[str] = set()
        for branch in given[1]:
            one = _sequence(branch)
            if one is None:
                return None
            found |= one
        return frozenset(found)
    if what in (sre.MAX_REPEAT, sre.MIN_REPEAT) and given[:2] == (0, 1):
        inner = _sequence(given[2])
        return None if inner is None else inner | START
    return None


def _sequence(items: Iterable[Item]) -> Run | None:
    run = START
    for item in items:
        exact = _exact(item)
        if exact is None or len(run) * len(exact) > MOST:
            return None
        run = frozenset(left + right for left in run for right in exact)
    return run


def _words(run: Run) -> Run | None:
    """From each string what begins at the start of a word; None where one has nothing of the kind."""
    found = set()
    for string in run:
        word = next(_starts(string), None)
        if word is None:
            return None
        found.add(word)
    return _fewest(found)


def _starts(string: str) -> Iterator[str]:
    for at, letter in enumerate(string):
        if letter in (EDGE, " "):
            continue
        if not letter.isalnum() or (at and not string[at - 1].isalnum()):
            word = string[at:].replace(EDGE, "")[:LENGTH]
            if len(word) >= LEAST or not word.isalnum():
                yield word


def _fewest(words: Iterable[str]) -> Run:
    """Without those that begin with another."""
    kept: list[str] = []
    for word in sorted(words):
        if not kept or not word.startswith(kept[-1]):
            kept.append(word)
    return frozenset(kept)
