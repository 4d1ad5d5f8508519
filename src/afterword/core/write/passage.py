"""Words on their way into a letter, carrying what backs them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from afterword.core.write.letter import Claim

_COMMON_OPENINGS = frozenset(
    "the a an it about only no not both all one two in at on for from with my your our there what when first since by as to alone altogether overall".split()
)
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words and the claims in them (offsets into these words)."""

    text: str = ""
    claims: tuple[Claim, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def resting_on(self, *evidence: str) -> Passage:
        """The same words, all of them resting on this evidence."""
        return replace(self, claims=tuple(Claim(0, len(self.text), name) for name in evidence))

    def capitalised(self) -> Passage:
        """The same words with a capital at the start."""
        return replace(self, text=self.text[:1].upper() + self.text[1:])

    def lowered(self) -> Passage:
        """The same words as they stand after a colon: a common first word loses its capital, a name keeps it."""
        first = self.text.split(" ")[0].lower()
        return replace(self, text=self.text[:1].lower() + self.text[1:]) if first in _COMMON_OPENINGS else self

    @property
    def words(self) -> int:
        """How many words these are."""
        return len(self.text.split())


def joined(passages: Iterable[Passage], between: str = " ") -> Passage:
    """Passages one after the other; empty ones leave no trace."""
    text, claims = "", []
    for passage in passages:
        if not passage:
            continue
        if text:
            text += between
        claims += [Claim(len(text) + c.start, len(text) + c.end, c.evidence) for c in passage.claims]
        text += passage.text
    return Passage(text, tuple(claims))


def replaced(passage: Passage, pattern: re.Pattern[str], say: Callable[[re.Match[str]], str]) -> Passage:
    """The passage with other words where the pattern fits, except in words that rest on evidence."""
    text, claims = passage.text, list(passage.claims)
    for found in reversed(list(pattern.finditer(text))):
        if any(claim.start < found.end() and claim.end > found.start() for claim in claims):
            continue
        new = say(found)
        text = text[: found.start()] + new + text[found.end() :]
        moved = len(new) - len(found[0])
        claims = [
            replace(claim, start=claim.start + moved, end=claim.end + moved) if claim.start >= found.end() else claim
            for claim in claims
        ]
    return Passage(text, tuple(claims))


def slots_of(template: str) -> set[str]:
    """The names of the slots of a template, in lower case."""
    return {slot.lower() for slot in _SLOT.findall(template)}


def filled(template: str, slots: dict[str, Passage]) -> Passage:
    """A template with its slots filled. `{Name}` stands for the slot `name` with a capital at the start."""
    parts, last = [], 0
    for slot in _SLOT.finditer(template):
        parts.append(Passage(template[last : slot.start()]))
        name = slot.group(1)
        parts.append(slots[name] if name in slots else slots[name.lower()].capitalised())
        last = slot.end()
    parts.append(Passage(template[last:]))
    return joined(parts, "")
