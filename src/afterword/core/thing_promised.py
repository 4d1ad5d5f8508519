"""What was promised, where it is told or answered: "that's Deb Hall and Luis Ortiz", "my card number is 4471", "it is attached"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from afterword.core.occasion import Evidence, Moment, Occasion, Quote, Setting
from afterword.core.pledges import Pledge, pledges
from afterword.core.write.pronouns import sentence_before, stands_alone, with_its_noun

_HANDS: Final = re.compile(
    r"(?:e-?mail|send|forward|mail|share|upload|bring|post|drop|hand|give|text|provide|submit|get|have)\b",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    r"\s(?:from|for|in|on|at|by|to|with|about|until|before|after|over|tonight|today|tomorrow)\b.*$", re.IGNORECASE
)
_NAMES_PEOPLE: Final = re.compile(r"\b(?:references?|referees?|names?|contacts?|people)\b", re.IGNORECASE)
_NAMES_FIGURES: Final = re.compile(r"\b(?:numbers?|codes?|id|pin)\b", re.IGNORECASE)
_NAME: Final = r"(?-i:(?:(?:Mrs?|Ms|Dr|Prof)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+)"
_PEOPLE: Final = rf"{_NAME}(?:, {_NAME})*(?:,? and {_NAME})?"
_ONE_FIGURE: Final = r"(?-i:(?:[A-Z]{1,5}[ -]?)?\d[\dA-Z]*(?:[ /.-]\d[\dA-Z]*)*)"
_FIGURE: Final = rf"{_ONE_FIGURE}(?:,? (?:and )?{_ONE_FIGURE})*"
_IT_IS: Final = r"(?:\s*[,;:.–—-]\s*|\s+)(?:(?:so|and|which|well|ok)\s+)?(?:that(?:['’]?s| is| would be|['’]d be)|they(?:['’]?re| are)|it(?:['’]?s| is)|these are|this is|namely|i\.e\.)[,:]?\s+(?:my \w+,? )?"
_GOES_WITH_IT: Final = re.compile(
    r"\b(?:attached|enclosed|below|here (?:is|are|it is|they are)|(?:will|can|shall|is|are|['’]ll) (?:come|follow|be (?:sent|with you|there)|send|bring|have)|comes?|follows?|i(?:['’]m| am) sending)\b",
    re.IGNORECASE,
)
_OF_THEN: Final = re.compile(
    r"\W*(?:sorry\b|i(?:['’]m| am) sorry|i (?:was|had|did|didn['’]?t|could|should|forgot|have|thought|meant)\b|because\b)",
    re.IGNORECASE,
)
_PLURAL: Final = re.compile(r"(?<=[a-z]{2})(?:es(?<=[sxz]es)|s)\Z(?<!ss)")


_IS_ASKED_FOR: Final = re.compile(
    r"\b(?:ask(?:ed|s) (?:me |us )?for|want(?:s|ed)|need(?:s|ed)|send|e-?mail|forward|bring|post|get|have|see)(?: (?:me|us|him|her|them|over|on|in))? (?P<whose>my|your|the|an?|two|three|some) "
    r"(?P<noun>[\w'’-]+(?: (?!please\b|and\b|but\b|by\b|on\b|so\b|to\b|for\b|I\b|today\b|tonight\b|tomorrow\b|over\b)[\w'’-]+){0,3}?)"
    r"(?=\s*(?:[.,;:!?\"“”]|\Z)|\s+(?:please|and|but|by|on|so|to|for|I|today|tonight|tomorrow|over)\b)",
    re.IGNORECASE,
)
"""What they asked to have, before a promise that only says "it"."""


def act_in_full(account: str, pledge: Pledge, act: str = "") -> str:
    """What is to be done with the noun of its "it": that which was asked for just before, else the one thing told there; empty where none is clear."""
    act = act or pledge.act.strip()
    told = pledge.quote.text.find(pledge.act.split()[0]) if pledge.act else 0
    before = sentence_before(account, pledge.quote.start + max(told, 0))
    asked = list(_IS_ASKED_FOR.finditer(before))
    if asked and not stands_alone(act):
        whose = asked[-1]["whose"].lower()
        return with_its_noun(act, f"{'my' if whose == 'your' else whose} {asked[-1]['noun']}")
    return with_its_noun(act, before)


class Given(NamedTuple):
    """The thing itself in words, and what these rest on: an answer, or words of the account."""

    words: str
    answer: Evidence | None = None
    quote: Quote | None = None


def given(occasion: Occasion, pledge: Pledge) -> Given | None:
    """What was promised, as it was answered last; else as the account tells it; None where neither does."""
    answers = [piece for piece, one in _answers(occasion) if one == pledge]
    if answers:
        return Given(answers[-1].text, answer=answers[-1])
    told = _told(occasion.account, pledge)
    return Given(told.text, quote=told) if told else None


def answers_of_promises(occasion: Occasion) -> frozenset[str]:
    """The ids of the answers that speak of a thing promised, and of no slip."""
    return frozenset(piece.id for piece, _ in _answers(occasion))


def heads_of(account: str, pledge: Pledge) -> frozenset[str]:
    """The nouns by which the thing of a promise is known, also where it only says "it"."""
    return heads(act_in_full(account, pledge) or pledge.act)


def heads(act: str) -> frozenset[str]:
    """The nouns by which the thing of a promise is known: of "send him my welding and card numbers" it is "number"."""
    what = _HANDS.sub("", act, count=1)
    parts = re.split(r"\sof\s", _OF.sub("", what).strip(" .,"), flags=re.IGNORECASE)
    last = [part.split()[-1] for part in parts if part.split()]
    return frozenset(_PLURAL.sub("", word.lower()) for word in last if len(word) > 2) - _POINTERS


_POINTERS: Final = frozenset("them it that this those everything something him her one".split())


PROMISED: Final = "own-promised"
"""The id of the answer that was given to a promise, and to no slip."""


def open_promises(occasion: Occasion) -> list[Pledge]:
    """What was promised to be handed over and is still to come."""
    return [pledge for pledge in pledges(occasion) if _HANDS.match(pledge.act)]


def _answers(occasion: Occasion) -> Iterator[tuple[Evidence, Pledge]]:
    own = {piece.id: piece for piece in occasion.evidence if piece.is_answer}
    open_ones = open_promises(occasion) if own else []
    if not open_ones:
        return
    for piece in own.values():
        if piece.id == PROMISED:
            yield piece, next((one for one in open_ones if _names_it(piece.text, one, occasion)), open_ones[0])
            continue
        slip = next((one for one in occasion.moments if piece.id in one.facts.evidence), None)
        told = next((one for one in open_ones if _speaks_of(piece.text, one, slip, occasion)), None)
        if told is not None:
            yield piece, told


def _names_it(answer: str, pledge: Pledge, occasion: Occasion) -> bool:
    told = {_PLURAL.sub("", word.lower()) for word in re.findall(r"[^\W\d_]+", answer)}
    return bool(heads_of(occasion.account, pledge) & told)


def _speaks_of(answer: str, pledge: Pledge, slip: Moment | None, occasion: Occasion) -> bool:
    """Whether an answer gives the thing, or says how it comes; one to a slip that tells of the same thing only where it says so."""
    if _OF_THEN.match(answer):
        return False
    named = heads_of(occasion.account, pledge)
    told = {_PLURAL.sub("", word.lower()) for word in re.findall(r"[^\W\d_]+", answer)}
    tells_it = slip is not None and any(
        quote.meets(part)
        for quote in (slip.quote, *slip.told_again)
        for part in (pledge.quote, pledge.breach)
        if part is not None
    )
    if tells_it:
        return occasion.setting is Setting.INTERVIEW
    if not named & told:
        return False
    if _GOES_WITH_IT.search(answer):
        return True
    about_it = slip is not None and named & {_PLURAL.sub("", word.lower()) for word in slip.quote.text.split()}
    return not about_it and any(_is_told(head).search(answer) for head in named)


def _is_told(head: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:my|the|their|our) (?:[\w-]+ ){{0,3}}?{re.escape(head)}(?:e?s)?(?: (?:is|are)\b|:)", re.IGNORECASE
    )


def _told(account: str, pledge: Pledge) -> Quote | None:
    """The names or the figures that follow the promise, or that the account gives as "my card number is ..."."""
    what = pledge.act
    value = _PEOPLE if _NAMES_PEOPLE.search(what) else _FIGURE if _NAMES_FIGURES.search(what) else ""
    if not value:
        return None
    found = re.compile(rf"{_IT_IS}(?P<value>{value})(?!\w)", re.IGNORECASE).match(account, pledge.quote.end)
    if found is None:
        many = [
            one
            for head in sorted(heads(what))
            for one in re.finditer(rf"{_is_told(head).pattern}\s+(?P<value>{value})(?!\w|\s*%)", account, re.IGNORECASE)
        ]
        found = many[0] if len(many) == 1 else None
    return Quote(found.start("value"), found.end("value"), found["value"]) if found else None
