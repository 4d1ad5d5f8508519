"""The truth behind an untruth, as its reader is told it: "I left your jacket in the taxi" beside "I said it was in the wash"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core.behind_cover import covered_by
from afterword.core.deeds_told import DeedTold
from afterword.core.occasion import Occasion, Person, Setting
from afterword.core.write.called import called, tells_of_somebody
from afterword.core.write.item import Item, evidence_id, place_of
from afterword.core.write.kept_back import is_kept_back
from afterword.core.write.names import name_parts
from afterword.core.write.own_words import PEOPLE, end_of_what_was_said, is_clean, words_of
from afterword.core.write.passage import Passage
from afterword.core.write.pronouns import named_to_its_reader, sentence_before, speaks_of, to_its_reader, with_its_noun

_OF_IT: Final = re.compile(r"\b(?:of|about|with|for) it\b", re.IGNORECASE)
"""An "it" that only what was said before explains."""
_ADMITS: Final = re.compile(r"It\b[^.]*")


def with_truths_behind(items: Sequence[Item], occasion: Occasion, to: Person | None) -> tuple[Item, ...]:
    """The items, where what was so is told with the untruth that covered it, and nothing is asked that the account tells.

    A wrong that is in the letter for its own sake tells it already; one that is only there because it was covered is told with the untruth.
    """
    told: list[Item] = []
    gone = _named_by_a_silence(items, occasion)
    for item in items:
        behind = covered_by(occasion, item.verdict.moment) if _lacks_its_truth(item) else None
        if behind is None:
            told.append(item)
            continue
        holders = [one for one in items if one is not item and one.verdict.moment.quote.holds(behind.quote.start)]
        words = _for_reader(behind, occasion, to, said=bool(item.said or item.answered))
        if any(_tells_it(one) for one in holders):
            told.append(replace(item, said_before=True))
        elif words and not is_kept_back(occasion, item.verdict.moment.quote, behind.quote):
            told.append(replace(item, answer=Passage(words).resting_on(evidence_id(behind.quote))))
            gone += holders
        else:
            told.append(replace(item, said_before=any(one.own_act for one in holders)))
    return tuple(item for item in told if not any(item.verdict is one.verdict for one in gone))


def _named_by_a_silence(items: Sequence[Item], occasion: Occasion) -> list[Item]:
    """Those that were covered by a silence and cannot be said in own words: with the silence it is asked once what was done."""
    silent = (covered_by(occasion, one.verdict.moment) for one in items if one.kind.name == "other")
    places = [behind.quote.start for behind in silent if behind]
    return [
        one
        for one in items
        if one.verdict.covered and not one.own_act and any(one.verdict.moment.quote.holds(place) for place in places)
    ]


def _lacks_its_truth(item: Item) -> bool:
    """Whether nothing says yet what was so: what somebody did while they said it does not."""
    known = item.statements or item.records or item.figures or item.whose or item.said_before
    return item.kind.name == "lie" and not known and (not item.answer or _is_told_before(item))


def _is_told_before(item: Item) -> bool:
    slip = item.verdict.moment.quote
    place = place_of(item.answer.claims[0].evidence) if item.answer.claims else None
    return (
        place is not None and slip.start <= place.start and place.stop <= slip.start + end_of_what_was_said(slip.text)
    )


def _tells_it(item: Item) -> bool:
    """Whether it is owned for its own sake, in words that say what was done."""
    return not item.verdict.covered and (item.kind.name != "other" or bool(item.own_act))


def _for_reader(behind: DeedTold, occasion: Occasion, to: Person | None, *, said: bool) -> str:
    """The truth in words that its reader understands alone; of several sentences those that are safe, empty where none is."""
    names = called(occasion, to)
    before = named_to_its_reader(sentence_before(occasion.account, behind.quote.start), names)
    found: list[str] = []
    for sentence in behind.words.split(". "):
        if _ADMITS.fullmatch(sentence):  # "It was me" needs no noun
            told = named_to_its_reader(sentence, names)
        else:
            told = with_its_noun(named_to_its_reader(sentence, names), before)
        if occasion.setting is not Setting.INTERVIEW and len(occasion.people) == 1:
            told = to_its_reader(told, names, before)
        if not (said or not _OF_IT.search(told)):
            break
        if not _is_clear(told, occasion, names):
            break
        found.append(told)
    return ". ".join(found)


def _is_clear(told: str, occasion: Occasion, names: Sequence[str]) -> bool:
    """Whether it speaks of nobody who might be somebody else."""
    parts = [part for one in occasion.people for part in name_parts(one.name)]
    others = [part for part in parts if part not in names]
    unclear = PEOPLE & set(words_of(told)) or speaks_of(told, others) or tells_of_somebody(told)
    return bool(told) and is_clean(told) and not unclear
