"""All that is owned to a boss, colleague, client or friend: the gravest first, with the one apology, the rest in brief."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.judge.kinds import judged_as
from afterword.core.occasion import Action, Dimension
from afterword.core.write.item import Item
from afterword.core.write.matter import Matter
from afterword.core.write.parts.owning import also, apologised, explained, owned, sorry_for_it, told_apart
from afterword.core.write.parts.putting_right import asked_to_keep, is_owed, put_all_right
from afterword.core.write.passage import Passage
from afterword.core.write.relation import Relation

EQUALS = (Relation.COLLEAGUE, Relation.FRIEND)
"""Among them owning it alone is cold: an apology goes with it."""
_OWNED = (Action.APOLOGISE, Action.MAKE_GOOD, Action.ACKNOWLEDGE, Action.EXPLAIN_BRIEFLY)


def gravity(item: Item) -> tuple[int, bool, bool, bool, int]:
    """How much it weighs between two people: trust and respect before order, and what they visibly felt before the rest."""
    verdict = item.verdict
    dimension = verdict.moment.facts.dimension or judged_as(verdict.moment).dimension
    personal = dimension in (Dimension.INTEGRITY, Dimension.WARMTH)
    return verdict.severity, personal, verdict.is_duty, verdict.moment.cue is not None, verdict.score


def gravest_first(items: Sequence[Item]) -> list[Item]:
    """The items by their weight; what weighs the same stays in the order of the letter."""
    return sorted(items, key=gravity, reverse=True)


def all_owned(matter: Matter) -> list[Passage]:
    """What is owned, one passage each. The apology belongs to the first and is said once; what else the writer answered follows."""
    owned_here = _all_owned(matter)
    return [*owned_here, *matter.beside] if owned_here else []


def _all_owned(matter: Matter) -> list[Passage]:
    owed = gravest_first([item for item in matter.doing(Action.CORRECT) if is_owed(item)])
    owning = gravest_first(matter.doing(*_OWNED))
    if not owed and not owning:
        return []
    if matter.heard:
        return [asked_to_keep(owed or owning, matter)]
    rights = put_all_right(owed, matter)
    if not rights:  # what it was is asked for, so nothing is said of it yet
        return [_opening(owning[0], matter), *_in_brief(owning[1:], matter, owning[0])] if owning else []
    first = gravest_first([*owed, *owning])[0]
    if first in owed:
        right, *more = rights
        brief = _in_brief(owning, matter)
        if matter.relation is Relation.FRIEND:  # an excuse is taken back after what it was for
            return [right, sorry_for_it(matter), *brief, *more]
        return [right, sorry_for_it(matter), *more, *brief]
    return [_opening(first, matter), *_in_brief(owning[1:], matter, first), *put_all_right(owed, matter.undated)]


def _opening(first: Item, matter: Matter) -> Passage:
    """The gravest one: explained, owned or apologised for, as its verdict and the tie ask."""
    if first.action is Action.EXPLAIN_BRIEFLY:
        return explained(first, matter)
    apologises = any(item.action in (Action.APOLOGISE, Action.MAKE_GOOD) for item in matter.items)
    if first.action is Action.ACKNOWLEDGE and not apologises and matter.relation not in EQUALS:
        return owned(first, matter)
    return apologised((first,), matter)


def _in_brief(items: Sequence[Item], matter: Matter, before: Item | None = None) -> list[Passage]:
    """The others without a second apology, and nothing in the same words twice."""
    return [also(item, matter, number) for number, item in enumerate(told_apart(items, matter, before))]
