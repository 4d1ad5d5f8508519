"""Which of several true ways to say a thing: decided by what the letter is about, never by chance."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2s
from math import prod

from afterword.core.write.passage import Passage, filled, slots_of

_EITHER = re.compile(r"\[([^\[\]]*)\]")


_ASKED = re.compile(r"\basked about \{(\w+)\}")
_QUESTION = re.compile(r"(?:how|why|what|whether|where|when)\b", re.IGNORECASE)


def _asked(about: Passage, way: re.Match[str]) -> str:
    """People ask about a thing, but ask how and why."""
    return way[0].replace(" about", "") if _QUESTION.match(about.text) else way[0]


@cache
def _alternatives(way: str) -> tuple[tuple[str, ...], ...]:
    """What each `[one|other]` of a way offers."""
    return tuple(tuple(options.split("|")) for options in _EITHER.findall(way))


def wordings(ways: Sequence[str]) -> int:
    """How many different wordings these ways hold."""
    return sum(prod(map(len, _alternatives(way))) for way in ways)


def _wording(ways: Sequence[str], number: int) -> str:
    """The wording with this number."""
    for way in ways:
        held = wordings((way,))
        if number < held:
            for options in _alternatives(way):
                number, at = divmod(number, len(options))
                way = _EITHER.sub(lambda _, word=options[at]: word, way, count=1)  # type: ignore[misc]
            return way
        number -= held
    raise IndexError(number)


@dataclass(frozen=True, slots=True)
class Choice:
    """The same seed gives the same words. `turn` tells letters about one occasion apart, `attempt` tries at one letter."""

    seed: str
    turn: int = 0
    attempt: int = 0

    def number(self, key: str, below: int) -> int:
        """A number from 0 to `below` - 1 that belongs to this seed and key."""
        told = f"{key}\n{self.turn}\n{self.attempt}\n{self.seed}"
        return int.from_bytes(blake2s(told.encode(errors="replace"), digest_size=8).digest(), "big") % below

    def say(self, key: str, ways: Sequence[str], **slots: Passage | str) -> Passage:
        """One wording of the ways whose slots can all be filled; empty if there is none.

        A way may offer `[one|other]` wording; all wordings are equally likely. A second call with the same key in one
        letter says the same, so each thought has a key of its own.
        """
        known = {name: Passage(value) if isinstance(value, str) else value for name, value in slots.items()}
        possible = [way for way in ways if all(known.get(slot) for slot in slots_of(way))]
        if not possible:
            return Passage()
        way = _wording(possible, self.number(key, wordings(possible)))
        return filled(_ASKED.sub(lambda match: _asked(known[match[1].lower()], match), way), known)
