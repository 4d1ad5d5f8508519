"""A job advert: what it asks for, line by line, and whether the job rests on what a slip touched."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Final

from afterword.core.backing import stems
from afterword.core.judge.kinds import slip_kinds
from afterword.core.occasion import Centrality, Dimension, Moment, Occasion, Polarity


class Asked(StrEnum):
    """How an advert asks for something."""

    MUST = "must"
    DUTY = "duty"
    PLUS = "plus"


@dataclass(frozen=True, slots=True)
class AdvertLine:
    """One thing the advert asks for, verbatim, and the line it stands on."""

    text: str
    line: int
    asked: Asked


@dataclass(frozen=True)
class Advert:
    """What was read from a job advert; title and company are empty where it does not say them."""

    title: str = ""
    company: str = ""
    lines: tuple[AdvertLine, ...] = ()

    @cached_property
    def core(self) -> frozenset[str]:
        """The stems of what the job rests on: named in its title, asked of the person, or told more than once."""
        asked = [line for line in self.lines if line.asked is not Asked.PLUS]
        often = Counter(stem for line in asked for stem in _telling(line.text))
        found = set(_telling(self.title)) | {stem for stem, count in often.items() if count > 1}
        for line in asked:
            if line.asked is Asked.MUST or _ESSENTIAL.search(line.text):
                found |= _telling(line.text)
        return frozenset(found)


_ESSENTIAL = re.compile(
    r"\b(?:essential|must|required|mandatory|expert|in-depth|deep|strong|fluent|proven|solid|the heart of|rests? on|crucial|critical|"
    r"key|core|daily|every day|non-negotiable|advanced)\b",
    re.IGNORECASE,
)
# Words that every advert uses, whatever the job.
_SAID_BY_ALL: Final = frozenset().union(
    *map(
        stems,
        """ability able account advanced advantage applicant application apply areas attitude background based benefits
        bonus business candidate career clear colleague communication company competitive confident contract core critical crucial
        daily deep demonstrable demonstrated depth develop development duties employer enthusiastic environment equivalent essential
        excellent expert expertise experience experienced familiarity fast field flexible fluent friendly full great growing hands heart help high hours ideal
        important include including junior key knowledge leading level looking manage management manager mandatory member mindset minimum
        month motivated needed office opportunity organisation organised paced passion permanent person plus position practical preferred
        prior proactive proficiency project proven provide qualification qualified range related relevant report run running similar subject degree professional clean requirement required responsible
        responsibility salary senior skill skilled solid staff standard strong successful support task time track understanding using one two three four five six
        variety week well willing written""".split(),
    )
)
# A few kinds speak of how somebody behaves; adverts ask for that in these words.
_TRAITS: Final[Mapping[str, re.Pattern[str]]] = {
    kind: re.compile(words, re.IGNORECASE)
    for kind, words in {
        "late": r"\bpunctual|\btime-?keeping\b|\bon time\b",
        "no_show": r"\bpunctual|\breliab",
        "confidentiality": r"\bconfidential|\bdiscretion\b|\bdiscreet",
        "dress": r"\b(?:smart|professional) appearance\b|\bpresentable\b|\bwell[- ]presented\b",
        "lie": r"\bintegrity\b|\bhonest|\btrustworth",
        "exaggeration": r"\bintegrity\b|\bhonest|\btrustworth",
        "interrupting": r"\b(?:good|active|attentive|careful) listen",
        "arguing": r"\bde-?escalat|\bdiplomatic|\bdiplomacy\b|\btact(?:ful)?\b",
    }.items()
}


def _telling(text: str) -> frozenset[str]:
    return frozenset(stem for stem in stems(text) if stem not in _SAID_BY_ALL and not stem[0].isdigit())


def rests_on(advert: Advert, moment: Moment) -> bool:
    """Whether the job rests on what this slip touched, by the advert's own words."""
    kind = slip_kinds().get(moment.kind or "")
    if moment.polarity is not Polarity.SLIP or kind is None:
        return False
    trait = _TRAITS.get(kind.name)
    if trait is not None and any(trait.search(line.text) for line in advert.lines if line.asked is not Asked.PLUS):
        return True
    if (moment.facts.dimension or kind.dimension) is not Dimension.COMPETENCE:
        return False
    return bool(_telling(f"{moment.quote.text} {moment.topic}") & advert.core)


def weighed_by(advert: Advert, moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """The same moments; a slip that touched what the job rests on is central. None is made less so."""

    def weighed(moment: Moment) -> Moment:
        if moment.facts.centrality is Centrality.CORE or not rests_on(advert, moment):
            return moment
        return replace(moment, facts=replace(moment.facts, centrality=Centrality.CORE))

    return tuple(map(weighed, moments))


def with_advert(occasion: Occasion, advert: Advert) -> Occasion:
    """The occasion with what the advert says: the role, and what is central to it."""
    return replace(occasion, role=occasion.role or advert.title, moments=weighed_by(advert, occasion.moments))
