"""The right name, once and naturally, where a wrong one was said: the verdict promises it, so the letter holds it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from afterword.core.write.item import Item
from afterword.core.write.matter import Matter
from afterword.core.write.names import clean_company, clean_name, name_parts
from afterword.core.write.passage import Passage

_A_FIRM: Final = re.compile(
    r"\b(?:company|firm|business|school|charity|hospital|clinic|agency|organisation|organization|trust|practice|shop|store|team|product|brand|council|university)\b",
    re.IGNORECASE,
)
_CAPITALS: Final = re.compile(r"\b[A-Z][\w'’&-]+(?: (?:&|and|of|[A-Z][\w'’&-]+))*")
_ALIKE: Final = 0.6
_MOST: Final = 5  # words of a name
_TO_A_FIRM = ("My good wishes to everybody at {name}.", "I wish everybody at {name} well.")
_TO_SOMEBODY = ("Please give my regards to {name}.", "My good wishes to {name} as well.")


def right_name(matter: Matter, said: str) -> Passage:
    """A line with the right name where what is said so far does not hold it; empty where it does, or it is not known."""
    for item in matter.items:
        if item.kind.name != "wrong_name":
            continue
        name, of_a_firm = _right(item, matter)
        if name.text and name.text.casefold() not in said.casefold():
            return matter.choice.say("right name", _TO_A_FIRM if of_a_firm else _TO_SOMEBODY, name=name)
    return Passage()


def is_known(item: Item, matter: Matter) -> bool:
    """Whether the right name is known, so that nobody has to be asked."""
    return bool(_right(item, matter)[0]) or bool(matter.name and not _A_FIRM.search(item.verdict.moment.quote.text))


def _right(item: Item, matter: Matter) -> tuple[Passage, bool]:
    """The right name, and whether a firm bears it: as the person answered, else as it is known of company and people."""
    words, company = item.verdict.moment.quote.text, matter.company
    of_a_firm = bool(_A_FIRM.search(words)) or _told(company, words)
    for answer in item.statements:
        if found := _CAPITALS.search(answer.text.rstrip(".")):
            name = found.group()
            if len(name.split()) > _MOST:
                continue
            if matter.to and set(name_parts(name)) & set(name_parts(matter.to.name)):
                return Passage(), False  # the greeting has it
            of_a_firm = of_a_firm or clean_company(name).casefold() == company.casefold()
            return Passage(name).resting_on(answer.claims[0].evidence), of_a_firm
    if of_a_firm:
        return Passage(company), True
    others = (person for person in matter.occasion.people if person != matter.to)
    named = next((clean_name(person.name) for person in others if _told(person.name, words)), "")
    return Passage(named), False


def _told(name: str, words: str) -> bool:
    """Whether these words hold the name, or one that is taken for it."""
    parts = [part.casefold() for part in name.split() if len(part) > 3]
    found = [word.casefold() for word in re.findall(r"\b[A-Z][\w'’-]{3,}", words)]
    return any(SequenceMatcher(None, part, word).ratio() >= _ALIKE for part in parts for word in found)
