"""Whether a sentence puts what a fact tells under another employer than the fact does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from afterword.core.ground.words import telling
from afterword.core.occasion import Evidence

_COMMON = frozenset(
    "the royal national university city general british east west north south new old great united first local county central"
    " international global saint st st. hotel hospital school college bank café cafe restaurant bakery self-employed freelance"
    " own private".split()
)
"""With these many names begin: the next word is needed too."""
_THERE = r"(?<!than )(?<!like )(?<!unlike )(?<!as )(?<!left )(?<!before )(?<!after )(?:[Aa]t|[Ff]or|[Bb]y) (?:the )?"
"""Of a place ("in Leeds") the name of an employer may be the beginning, so "in" says nothing of it."""
_CLAUSE = re.compile(r"[;:] |,? (?:and|but|while|before|after|where|when|which|who) ")


def other_employer(sentence: str, fact: Evidence, everything: Sequence[Evidence]) -> str:
    """The employer at whose place the sentence puts what the fact tells of another; empty where it does not."""
    if not fact.employer or is_named(fact.employer, sentence):
        return ""
    for clause in _CLAUSE.split(sentence):
        for employer in dict.fromkeys(one.employer for one in everything):
            if not employer or _name(employer) == _name(fact.employer):
                continue
            if is_named(employer, fact.text) or not _stands_at(employer, clause):
                continue
            said = telling(clause) - telling(employer)
            there = [_shared(said, one) for one in everything if one.employer == employer]
            if _shared(said, fact) > max(there, default=0):
                return employer
    return ""


def _shared(said: frozenset[str], fact: Evidence) -> int:
    return len(said & telling(f"{fact.text} {fact.title}"))


@lru_cache(maxsize=512)
def _name(employer: str) -> str:
    """The words by which an employer is known, as a pattern: "Kelp & Co" is Kelp, "St Oswald's Hospital" St Oswald's."""
    words = re.findall(r"[\w.'’&-]+", re.sub(r"^[Tt]he ", "", employer))
    taken: list[str] = []
    for word in words:
        taken.append(word)
        if word.casefold() not in _COMMON and not word.isdigit():
            break
    pattern = " ".join(re.escape(word) for word in taken)
    return re.sub(r"['’]", "['’]", pattern).removesuffix("['’]s") + r"(?:['’]s)?" if taken else ""


def is_named(employer: str, text: str) -> bool:
    """Whether a text names an employer, by the words it is known by or by its initials."""
    initials = "".join(word[0] for word in employer.split() if word[0].isupper())
    short = len(initials) > 2 and re.search(rf"\b{initials}\b", text) is not None
    return short or (bool(_name(employer)) and re.search(rf"\b{_name(employer)}\b", text) is not None)


def _stands_at(employer: str, clause: str) -> bool:
    return bool(_name(employer)) and re.search(rf"\b{_THERE}{_name(employer)}(?!\w)", clause) is not None
