"""Who else a slip was done to: a letter says "you" of somebody only where that is who reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import Final

from afterword.core.occasion import Occasion, Person, Quote
from afterword.core.write.names import addressed_as, clean_name, has_title, name_parts

SOMEBODY: Final = "somebody"
"""One of several, where the words do not tell which."""

_REACH: Final = 240
"""Characters before the words in which the one they speak of is named."""
_OBJECT: Final = (
    r"\b(?:over|across|with|at|to|off|of|against|interrupt\w*|correct\w*|contradict\w*|call(?:ed)?|insult\w*|hurt|offend\w*|"
    r"mock\w*|ignor\w*|cut|let|wouldn['’]?t let|didn['’]?t let|not let)\s+(?:(?:old|poor|young|little)\s+)?(?:(?:mr|mrs|ms|miss|dr|prof\w*)\.?\s+)?"
)
_PRONOUN: Final = re.compile(r"\b(?:he|him|his|she|her|they|them|their)\b", re.IGNORECASE)
_FORMS: Final = (frozenset(("he", "him", "his")), frozenset(("she", "her", "hers")))
_GENDERED: Final = re.compile(r"\b(?:he|him|his|she|hers?)\b", re.IGNORECASE)
_ALL: Final = re.compile(r"\b(?:everybody|everyone|all of them|the (?:whole )?(?:panel|team|room))\b", re.IGNORECASE)


def another(occasion: Occasion, reader: Person | None, slip: Quote) -> str:
    """The name of the one it was done to, as a letter says it, or `SOMEBODY`; empty where that is who reads the letter."""
    people = occasion.people
    others = [person for person in people if person != reader]
    if not others or _ALL.search(slip.text):
        return ""
    told = _told(slip.text, people)
    if len(told) > 1:
        objects = [person for person in told if _is_object(person, slip.text)]
        told = objects if len(objects) == 1 else told
    if len(told) == 1:
        return "" if told[0] == reader else _named(told[0])
    if told:
        return SOMEBODY
    if pronoun := _PRONOUN.search(slip.text):
        before = occasion.account[max(0, slip.start - _REACH) : slip.start].rsplit("\n\n", 1)[-1]
        meant = _called_so(people, pronoun[0].lower(), occasion.account[: slip.start])
        last = last_named(meant, lambda person: _places(person, before))
        if last is not None:
            return "" if last == reader else _named(last)
    return SOMEBODY


def _called_so(people: tuple[Person, ...], pronoun: str, told: str) -> Sequence[Person]:
    """The people who were called "he" or "she" before as the pronoun has it; all of them where nobody was."""
    own = next((forms for forms in _FORMS if pronoun in forms), None)
    if own is None:
        return people
    called = {person.name: _forms_after(person, people, told) for person in people}
    same = [person for person in people if called[person.name] is own]
    return same or [person for person in people if called[person.name] is None] or people


def _forms_after(person: Person, people: tuple[Person, ...], told: str) -> frozenset[str] | None:
    """How somebody is first called after their name, within the sentence and before another name."""
    for place in _places(person, told):
        rest = re.split(r"[.!?\n]", told[place:], maxsplit=1)[0]
        others = [at for other in people if other is not person for at in _places(other, rest)]
        rest = rest[: min(others, default=len(rest))]
        if found := _GENDERED.search(rest):
            return next(forms for forms in _FORMS if found[0].lower() in forms)
    return None


def _places(person: Person, text: str) -> list[int]:
    return [
        found.start()
        for part in name_parts(person.name)
        for found in re.finditer(rf"\b{re.escape(part)}\b", text, re.IGNORECASE)
    ]


def _told(text: str, people: tuple[Person, ...]) -> list[Person]:
    return [person for person in people if _places(person, text)]


def last_named(people: Sequence[Person], places: Callable[[Person], Collection[int]]) -> Person | None:
    """Who was named last, by the places at which each of them is named."""
    ranked = [(max(named), at) for at, person in enumerate(people) if (named := places(person))]
    return people[max(ranked)[1]] if ranked else None


def _is_object(person: Person, text: str) -> bool:
    return any(re.search(_OBJECT + rf"{re.escape(part)}\b", text, re.IGNORECASE) for part in name_parts(person.name))


def _named(person: Person) -> str:
    """Title and family name, or the first name alone."""
    name = clean_name(person.name)
    if not name:
        return SOMEBODY
    return addressed_as(name) if has_title(name) else name.split()[0]
