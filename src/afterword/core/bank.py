"""The bank of facts: what a person can say of themselves, how each can be checked, and what was taken back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource, Moment, Occasion
from afterword.core.raw_text import one_line

BY_HAND = "by hand"
_LINK = re.compile(r"https?://[\w\[]\S*", re.IGNORECASE)


class Check(StrEnum):
    """How somebody else could see that a fact is true."""

    UNSAID = "unsaid"
    LINK = "link"
    CERTIFICATE = "certificate"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact, and how it can be checked: `where` is the link, the certificate, or the person who agreed to be named."""

    evidence: Evidence
    check: Check = Check.UNSAID
    where: str = ""


@dataclass(frozen=True, slots=True)
class Bank:
    """All facts kept, in the order they came. Of what was retracted only a fingerprint stays, not the words."""

    facts: tuple[Fact, ...] = ()
    retracted: tuple[str, ...] = ()
    version: int = 0

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The facts as what letters may rest on."""
        return tuple(fact.evidence for fact in self.facts)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a CV that was read again changes.

    `new` came in; `same` were there. `moved` stand under another employer, title or date now: the bank's own, which the
    person has seen, was kept. `gone` are no longer in that file, and were kept too. `refused` were retracted before.
    """

    new: tuple[Evidence, ...] = ()
    same: tuple[Evidence, ...] = ()
    moved: tuple[tuple[Evidence, Evidence], ...] = ()
    gone: tuple[Evidence, ...] = ()
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact belongs: with whom, as what, from when to when."""

    employer: str = ""
    title: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Retraction:
    """A bank without a fact, and the fingerprint by which it is known wherever it turns up."""

    bank: Bank
    fingerprint: str
    taken: Fact = field(repr=False)


def place_of(evidence: Evidence) -> Place:
    """Where it says it belongs; an empty place where it says nothing."""
    return Place(evidence.employer, evidence.title, evidence.start, evidence.end)


def fingerprint(text: str) -> str:
    """What two ways of writing the same words have in common: signs, spaces and capitals do not count."""
    words = " ".join(re.findall(r"\w+", text.casefold()))
    return hashlib.sha256(words.encode()).hexdigest()


def without_retracted(bank: Bank, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The same evidence, except what the person took back."""
    taken_back = frozenset(bank.retracted)
    return tuple(piece for piece in evidence if fingerprint(piece.text) not in taken_back)


def with_cv(bank: Bank, file: str, claims: Sequence[Evidence]) -> tuple[Bank, Difference]:
    """The bank with the claims of one CV. Nothing that was there is lost or changed."""
    allowed = without_retracted(bank, claims)
    by_words: dict[str, list[Fact]] = {}
    for fact in bank.facts:
        by_words.setdefault(fingerprint(fact.evidence.text), []).append(fact)
    names = {fact.evidence.id for fact in bank.facts}
    new: list[Evidence] = []
    same: list[Evidence] = []
    moved: list[tuple[Evidence, Evidence]] = []
    for claim in allowed:
        known = by_words.get(fingerprint(claim.text), [])
        at_place = next((fact for fact in known if place_of(fact.evidence) == place_of(claim)), None)
        if known:
            fact = at_place or known[0]
            known.remove(fact)
            (same.append(fact.evidence) if at_place else moved.append((fact.evidence, claim)))
            continue
        name = claim.id
        while name in names:
            name += "+"
        names.add(name)
        new.append(replace(claim, id=name))
    gone = [
        fact.evidence
        for facts in by_words.values()
        for fact in facts
        if fact.evidence.source.file.split("/", 1)[0] == file
    ]
    kept = replace(bank, facts=(*bank.facts, *map(Fact, new)))
    return kept, Difference(tuple(new), tuple(same), tuple(moved), tuple(gone), len(claims) - len(allowed))


def confirmed(bank: Bank, claims: Sequence[Evidence], confirm: Callable[[Place], Place]) -> tuple[Evidence, ...]:
    """The claims with each place as it was confirmed; for words that the bank knows, nothing is asked again."""
    right: dict[Evidence, Place] = {}
    for place, under in new_places(bank, claims):
        right |= dict.fromkeys(under, confirm(place))

    def put_right(claim: Evidence) -> Evidence:
        place = right.get(claim, place_of(claim))
        return replace(claim, employer=place.employer, title=place.title, start=place.start, end=place.end)

    return tuple(map(put_right, claims))


def new_places(bank: Bank, claims: Sequence[Evidence]) -> tuple[tuple[Place, tuple[Evidence, ...]], ...]:
    """The places that were not confirmed yet, each with the claims that stand under it."""
    known = {fingerprint(fact.evidence.text) for fact in bank.facts}
    found: dict[Place, list[Evidence]] = {}
    for claim in claims:
        place = place_of(claim)
        is_post = claim.is_tellable or place.employer
        if place != Place() and is_post and fingerprint(claim.text) not in known:
            found.setdefault(place, []).append(claim)
    return tuple((place, tuple(under)) for place, under in found.items())


def together(bank: Bank, claims: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The facts of the bank, then those claims that are not among them and were not taken back."""
    known = {fingerprint(fact.evidence.text) for fact in bank.facts}
    fresh = (claim for claim in without_retracted(bank, claims) if fingerprint(claim.text) not in known)
    return (*bank.evidence, *fresh)


def with_own(bank: Bank, fact: Fact) -> Bank:
    """The bank with a fact that the person wrote down; one that was retracted before is let in again.

    Raises:
        AfterwordError: it says nothing, is there already, or its link is none.
    """
    text = one_line(fact.evidence.text)
    if len(text.split()) < 2:
        raise AfterwordError("A fact needs a few words: what you did, and where it helps how much.")
    mark = fingerprint(text)
    if any(fingerprint(other.evidence.text) == mark for other in bank.facts):
        raise AfterwordError("This fact is in the bank already. Nothing was changed.")
    numbers = [int(found.group(1)) for other in bank.facts if (found := re.fullmatch(r"own:(\d+)", other.evidence.id))]
    number = 1 + max(numbers, default=0)
    evidence = replace(fact.evidence, id=f"own:{number}", text=text, source=EvidenceSource(BY_HAND, number))
    return replace(
        bank,
        facts=(*bank.facts, replace(fact, evidence=evidence, where=_where(fact.check, fact.where))),
        retracted=tuple(other for other in bank.retracted if other != mark),
    )


def checked_by(bank: Bank, fact_id: str, check: Check, where: str) -> Bank:
    """The bank where one fact says how it can be checked.

    Raises:
        AfterwordError: there is no such fact, or the link is none.
    """
    fact = fact_in(bank, fact_id)
    marked = replace(fact, check=check, where=_where(check, where))
    return replace(bank, facts=tuple(marked if other is fact else other for other in bank.facts))


def _where(check: Check, where: str) -> str:
    """Where it can be seen, in one line; what is called a link has to be one that somebody can open."""
    where = one_line(where)
    if check is Check.LINK and not _LINK.fullmatch(where):
        raise AfterwordError(f'"{where}" is no link. Write it as https://example.org/page. Nothing was changed.')
    return where


def retract(bank: Bank, fact_id: str) -> Retraction:
    """The bank without a fact and all that say it in the same words.

    Raises:
        AfterwordError: there is no such fact.
    """
    fact = fact_in(bank, fact_id)
    mark = fingerprint(fact.evidence.text)
    left = tuple(other for other in bank.facts if fingerprint(other.evidence.text) != mark)
    return Retraction(replace(bank, facts=left, retracted=(*bank.retracted, mark)), mark, fact)


def fact_in(bank: Bank, fact_id: str) -> Fact:
    """The fact with that id.

    Raises:
        AfterwordError: there is none.
    """
    for fact in bank.facts:
        if fact.evidence.id == fact_id:
            return fact
    raise AfterwordError(f'There is no fact "{fact_id}" in the bank. `afterword cv` lists them with their ids.')


def without_fact(occasion: Occasion, mark: str) -> Occasion:
    """The occasion without the evidence of that fingerprint, and its slips without that backing."""
    gone = {piece.id for piece in occasion.evidence if fingerprint(piece.text) == mark}
    if not gone:
        return occasion

    def unbacked(moment: Moment) -> Moment:
        left = tuple(name for name in moment.facts.evidence if name not in gone)
        return replace(moment, facts=replace(moment.facts, evidence=left))

    return replace(
        occasion,
        evidence=tuple(piece for piece in occasion.evidence if piece.id not in gone),
        moments=tuple(map(unbacked, occasion.moments)),
        removed=tuple(map(unbacked, occasion.removed)),
    )
