"""The one specific thing of the talk that a reader is thanked for: before all what that reader asked, told or showed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from afterword.core.backing import stems
from afterword.core.occasion import Evidence, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write import own_words
from afterword.core.write.item import evidence_id
from afterword.core.write.names import TITLES, spoken_of_as
from afterword.core.write.passage import Passage
from afterword.core.write.theirs import ONLY_A_PART, as_it_was_called, as_said_of_it, may_be_thanked_for, sentence_of

_TITLE: Final = rf"(?:(?:{'|'.join(sorted(TITLES))})\.? )?"
_RAISED: Final = (
    r"(?:,[^,.;!?\n]{1,40},)?\s+(?:(?:then|also|even|later|just|really|first) )*"
    r"(?:(?:asked|told|quizzed)(?: (?:me|us))? (?:all |more |a lot )?about|(?:spoke|talked) (?:to (?:me|us) )?about|explained(?: to (?:me|us))?|"
    r"(?:showed|shown) (?:me|us)(?: (?:round|around))?)\s+(?P<what>(?:(?!(?:and|but|so|because|which|who|where|I|we|he|she|they)\b)[\w'’%-]+\s?){1,6})"
)
"""What one of them raised: "Jo asked about the budget"."""


def thing_for(occasion: Occasion, to: Person | None, promised: str, facts: Sequence[Evidence]) -> Passage:
    """The thing that this reader is thanked for; empty where none is known that is theirs or of the talk.

    Args:
        to: the reader, one of the people.
        promised: what the writer has promised, in small letters: their own, for which nobody is thanked.
        facts: what the writer's own facts tell is the writer's own too.
    """
    account = " ".join(occasion.account.split())
    at = occasion.people.index(to) if to in occasion.people else 0
    said: list[tuple[int, Passage]] = []
    for quote in occasion.enjoyed:
        if _is_typed(quote, occasion.account):
            if words := own_words.as_liked(_to_reader(quote.text, to), of_one=len(occasion.people) <= 1):
                said.append(
                    (
                        _THEIRS if not at else _nearness(occasion, quote, to),
                        Passage(words).resting_on(evidence_id(quote)),
                    )
                )
            continue
        thing = own_words.as_thing(_to_reader(quote.text, to))
        if not thing or _is_own(quote.text, account, promised) or _is_the_firm(quote.text, occasion.company):
            continue
        if words := as_said_of_it(thing, quote, occasion.account, facts):
            said.append((_nearness(occasion, quote, to), Passage(words).resting_on(evidence_id(quote))))
    own = [thing for near, thing in said if near == _THEIRS]
    if own:
        return own[0]
    if at and (raised := _raised_by(occasion, to, facts)):
        return raised
    rest = sorted(said, key=lambda pair: pair[0])
    return rest[at % len(rest)][1] if rest else Passage()


_THEIRS, _NOBODYS, _ANOTHERS = range(3)


def _is_typed(quote: Quote, account: str) -> bool:
    """Whether it stands in a paragraph of its own, as what was said afterwards to be liked does."""
    return account[: quote.start].endswith("\n\n") and account[quote.end : quote.end + 2] in ("", "\n\n")


def _nearness(occasion: Occasion, quote: Quote, to: Person | None) -> int:
    """Whether the reader is named with it, nobody is, or another."""
    start, end = sentence_of(occasion.account, quote)
    words = occasion.account[start : max(end, quote.end)]
    named = [person for person in occasion.people if _names(person, words)]
    if to in named:
        return _THEIRS
    return _ANOTHERS if named else _NOBODYS


def _raised_by(occasion: Occasion, to: Person | None, facts: Iterable[Evidence]) -> Passage:
    """What this reader asked about, told or showed, where no slip stands beside it. Nobody said that it was liked."""
    if to is None or occasion.setting is not Setting.INTERVIEW:
        return Passage()
    slips = [moment.quote for moment in occasion.moments if moment.polarity is Polarity.SLIP]
    sore = stems(" ".join(quote.text for quote in slips))
    for part in spoken_of_as(to.name):
        for found in re.finditer(rf"\b{re.escape(part)}\b{_RAISED}", occasion.account):
            quote = Quote(found.start("what"), found.end("what"), found["what"].strip())
            start, end = sentence_of(occasion.account, quote)
            thing = own_words.as_thing(quote.text)
            telling = stems(thing)
            if (
                not telling
                or telling & sore
                or _is_the_firm(thing, occasion.company)
                or any(slip.start < end and start < slip.end for slip in slips)
            ):
                continue
            if may_be_thanked_for(thing, quote, occasion.account, facts):
                called = as_it_was_called(thing, quote, occasion.account)
                return Passage(f"{ONLY_A_PART} {called}").resting_on(evidence_id(quote))
    return Passage()


def _to_reader(words: str, to: Person | None) -> str:
    """The words with "your" for the reader's own name: "Dr Sen's question" is "your question"."""
    for part in spoken_of_as(to.name) if to else ():
        words = re.sub(
            rf"\b(?:the )?{_TITLE}(?:[A-Z][\w-]+ )?{re.escape(part)}['’]s\b", "your", words, flags=re.IGNORECASE
        )
    return words


def _names(person: Person, words: str) -> bool:
    return any(re.search(rf"\b{re.escape(part)}\b", words) for part in spoken_of_as(person.name))


def _is_own(thing: str, account: str, promised: str) -> bool:
    """Whether the thing they liked is the writer's own, which nobody thanks for."""
    bare = re.sub(r"^(?:the|a|an|this|that|my|our) ", "", " ".join(thing.split()).casefold())
    return bool(bare) and (bare in promised or f"my {bare}" in account.casefold())


def _is_the_firm(thing: str, company: str) -> bool:
    """Whether it is the firm by its name, which is no topic of a talk there."""
    telling, firm = stems(thing), stems(company)
    return bool(telling) and (telling == firm or (telling <= firm and re.search(r"[A-Z]", thing) is not None))
