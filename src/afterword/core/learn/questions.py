"""The question bank: what was asked, over all occasions, with different wordings of one question put together."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, lru_cache

from afterword.core import settings
from afterword.core.backing import stems
from afterword.core.learn.families import ANY_STORY, PLAIN, family_of, is_behavioural
from afterword.core.learn.past import Asked, Past
from afterword.core.occasion import Setting

_FRAME = stems("describe example examples situation occasion moment tell explain specific concrete ever about once")


@dataclass(frozen=True, slots=True)
class Wording:
    """How a question was put once, and in which occasion."""

    asked: Asked
    occasion: str
    company: str = ""
    told_at: datetime | None = None


@dataclass(frozen=True)  # no slots: what is worked out once is kept, since pages go through thousands of them
class Question:
    """One question of the bank, with all its wordings, the first asked first."""

    wordings: tuple[Wording, ...]

    @property
    def key(self) -> str:
        """What its practice card is kept under: a fingerprint of its first wording, not its words."""
        return self.keys[0]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The fingerprints of all wordings, so that a card is found whichever came first."""
        return tuple(dict.fromkeys(key_of(wording.asked.words) for wording in self.wordings))

    @cached_property
    def words(self) -> str:
        """The wording to show: the fullest one."""
        return max((wording.asked.words for wording in self.wordings), key=len)

    @property
    def sentence(self) -> str:
        """The question as a person reads it on a card."""
        return as_sentence(self.words)

    @cached_property
    def failed(self) -> int:
        """How often its answer went badly."""
        return sum(wording.asked.failed for wording in self.wordings)

    @cached_property
    def occasions(self) -> tuple[str, ...]:
        """The occasions it came up in."""
        return tuple(dict.fromkeys(wording.occasion for wording in self.wordings))

    @property
    def behavioural(self) -> bool:
        """Whether it asks for a story of something done."""
        return any(is_behavioural(wording.asked.words) for wording in self.wordings)

    @property
    def how(self) -> str:
        """How to handle it."""
        family = next((found for wording in self.wordings if (found := family_of(wording.asked.words))), None)
        if family is not None:
            return family.how
        return ANY_STORY if self.behavioural else PLAIN

    @property
    def evidence(self) -> tuple[str, ...]:
        """Facts that were tied to it, word for word."""
        return tuple(dict.fromkeys(text for wording in self.wordings for text in wording.asked.evidence))


def question_bank(pasts: Iterable[Past]) -> tuple[Question, ...]:
    """All questions of interviews, those that failed most often first, then the ones asked most often."""
    return _bank_of(tuple(pasts))


@lru_cache(
    maxsize=2
)  # pages ask for the same bank again and again; a store hands out the same values until one changes
def _bank_of(pasts: tuple[Past, ...]) -> tuple[Question, ...]:
    groups: list[list[Wording]] = []
    heads: list[frozenset[str]] = []
    by_family: dict[str, int] = {}
    by_stem: dict[str, list[int]] = {}
    by_key: dict[str, int] = {}
    interviews = (past for past in pasts if past.setting is Setting.INTERVIEW)
    for past in sorted(interviews, key=lambda past: (past.told_at.timestamp() if past.told_at else 0.0, past.id)):
        for asked in past.questions:
            wording = Wording(asked, past.id, past.company, past.told_at)
            telling, key, family = _telling(asked.words), key_of(asked.words), family_of(asked.words)
            at = by_key.get(key)
            if at is None and family is not None:
                at = by_family.get(family.name)
            if at is None and family is None:
                at = _alike(telling, heads, by_stem)
            if at is None:
                at = len(groups)
                groups.append([])
                heads.append(telling)
                if family is not None:
                    by_family[family.name] = at
                else:
                    for stem in telling:
                        by_stem.setdefault(stem, []).append(at)
            groups[at].append(wording)
            by_key.setdefault(key, at)
    found = [Question(tuple(group)) for group in groups]
    return tuple(sorted(found, key=lambda one: (-one.failed, -len(one.occasions), one.words)))


def with_facts(questions: Sequence[Question], facts: Sequence[str]) -> tuple[Question, ...]:
    """The same questions; those without evidence of their own carry the facts that speak of the same thing."""
    telling = [(fact, stems(fact)) for fact in facts]

    def tied(question: Question) -> Question:
        if question.evidence:
            return question
        about = frozenset().union(
            *(_telling(wording.asked.words) | _kin(wording.asked.words) for wording in question.wordings)
        )
        near = sorted(((len(about & words), fact) for fact, words in telling if about & words), key=lambda p: -p[0])
        if not near:
            return question
        first = question.wordings[0]
        # A second one only where it comes close: a fact that shares one common word answers nothing.
        asked = replace(first.asked, evidence=tuple(fact for shared, fact in near[:2] if 2 * shared > near[0][0]))
        return Question((replace(first, asked=asked), *question.wordings[1:]))

    return tuple(map(tied, questions))


def question_in(bank: Sequence[Question], key: str) -> Question | None:
    """The question with that key, or with the only one that begins so; None if there is none, or more than one."""
    if not key:
        return None
    found = [one for one in bank if any(own.startswith(key) for own in one.keys)]
    return found[0] if len(found) == 1 else None


def facts_of(pasts: Iterable[Past], kept: Iterable[str]) -> tuple[str, ...]:
    """All facts that may answer a question: those of the bank, then those that came with an account."""
    return tuple(dict.fromkeys((*kept, *(fact for past in pasts for fact in past.facts))))


@lru_cache(maxsize=16384)
def key_of(words: str) -> str:
    """A fingerprint of a question: how it is written does not matter, and its words cannot be read back."""
    plain = " ".join(re.findall(r"\w+", words.casefold()))
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


_TURNED = {
    "i": "you", "i'd": "you'd", "i'm": "you are", "i've": "you've", "i'll": "you'll", "my": "your", "me": "you",
    "mine": "yours", "myself": "yourself", "am": "are", "us": "them", "our": "their", "we": "they",
}  # fmt: skip
_STARTS_AS_QUESTION = re.compile(r"(?:tell|describe|walk|give|name|explain|introduce|show|talk)\b", re.IGNORECASE)


_WH = r"(?:how|why|what|when|where|which|who)"
_AS_ASKED = re.compile(
    rf"{_WH}(?: (?:much|many|long|often|far|else|kind of \w+))? (?:do|does|did|would|could|should|can|will|are|were|have|had) (?:you|they|we)\b",
    re.IGNORECASE,
)
"""Told in the words in which it was asked: "why do you want this job"."""
_TO_ONE = re.compile(r"^(to (?:tell|show|give|walk|talk|take)) (?:him|her)\b(?! own\b)", re.IGNORECASE)
"""Whoever asked, the next one who asks is another: "to tell him about myself" is told of nobody in particular."""


def as_sentence(words: str) -> str:
    """A question as it was told, as one sentence: quoted as it is, else "They asked about ..."."""
    words = words.strip().rstrip(".!,;")
    if words.endswith("?"):
        return words[0].upper() + words[1:]
    words = re.sub(rf"^about (?={_WH}\b)", "", words, flags=re.IGNORECASE)
    turned = " ".join(_turned(word) for word in words.split())
    if _AS_ASKED.match(turned):
        return f"{turned[0].upper()}{turned[1:]}?"
    turned = re.sub(r"\byou was\b", "you were", turned)
    turned = _TO_ONE.sub(r"\1 them", turned)
    if re.match(r"to\s", turned):
        return f"They asked you {turned}."
    if re.match(r"(?:about|on|for|of|with|how|why|what|when|where|which|who|whether|if)\b", turned, re.IGNORECASE):
        joined = re.sub(r"^(?:on|of|with)\s", "about ", turned)
        return f"They asked {joined[0].lower()}{joined[1:]}."
    if _STARTS_AS_QUESTION.match(turned):
        return turned[0].upper() + turned[1:] + "."
    return f"They asked about {turned}."


def _turned(word: str) -> str:
    bare = word.strip(",;:")
    other = _TURNED.get(bare.lower())
    return word.replace(bare, other) if other else word


@lru_cache(maxsize=16384)  # one change in one occasion builds the bank anew
def _telling(words: str) -> frozenset[str]:
    return stems(words) - _FRAME


def _kin(words: str) -> frozenset[str]:
    family = family_of(words)
    return stems(family.kin) if family is not None else frozenset()


def _alike(telling: frozenset[str], heads: list[frozenset[str]], by_stem: dict[str, list[int]]) -> int | None:
    """The group whose first wording shares enough telling words; the closest where several do."""
    near = {at for stem in telling for at in by_stem.get(stem, ())}
    scored = [(len(telling & heads[at]) / len(telling | heads[at]), -at) for at in near]
    best = max(scored, default=(0.0, 0))
    return -best[1] if best[0] >= settings.ALIKE else None
