"""Who else a slip was done to: a letter says "you" of somebody only where that is who reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Final

from afterword.core.credit import owner_told, told_before
from afterword.core.occasion import Moment, Occasion, Person, Quote, Setting
from afterword.core.owing import creditor, debts_in
from afterword.core.write.names import addressed_as, clean_name, has_title, spoken_of_as

SOMEBODY: Final = "somebody"
"""One of several, where the words do not tell which."""

_OF_THEM: Final = 120
"""Characters from a name on in which "he" or "she" means its bearer: further on in what has no full stops it is somebody else."""
_REACH: Final = 240
"""Characters before the words in which the one they speak of is named."""
_OBJECT: Final = (
    r"\b(?:over|across|with|at|to|off|of|against|interrupt\w*|correct\w*|contradict\w*|call(?:ed)?|insult\w*|hurt|offend\w*|"
    r"mock\w*|ignor\w*|cut|let|wouldn['’]?t let|didn['’]?t let|not let)\s+(?:(?:old|poor|young|little)\s+)?(?:(?:mr|mrs|ms|miss|dr|prof\w*)\.?\s+)?"
)
_FORMS: Final = (frozenset(("he", "him", "his")), frozenset(("she", "her", "hers")))
_BY_TITLE: Final = dict.fromkeys(("mr", "sir", "father"), _FORMS[0]) | dict.fromkeys(
    ("mrs", "ms", "miss", "madam", "dame", "sister"), _FORMS[1]
)
_GENDERED: Final = re.compile(r"\b(?:he|him|his|she|hers?)\b", re.IGNORECASE)
_QUOTED: Final = re.compile(r"[\"“][^\"“”]*[\"”]")
_ANIMAL: Final = r"(?:(?:my|his|her|their|our|the|a)(?: \w+)? (?:dog|puppy|spaniel|terrier|labrador|poodle|retriever|cat|kitten|horse|pony|rabbit|parrot)\b)"
_SAID_TO_ONE: Final = frozenset(("arguing", "interrupting", "offensive_remark"))
_ANSWERS: Final = re.compile(
    r"\W*(?:and |but |so |then )*(?:(?:mr|mrs|ms|miss|dr|prof\w*)\.? )?[\w-]+(?: [A-Z][\w-]+)? (?:(?:just|only|then|also) )?"
    r"(?:said|says|answered|replied|asked|goes|went|frowned|gasped|blushed|winced|cried|left|stood up|stared|blinked|froze|flinched|hung up|walked|looked (?:hurt|at me))\b",
    re.IGNORECASE,
)
_HURT: Final = (
    r"(?:,? (?!and\b|but\b)(?:[a-z]+ly|just|then|rather|quite|who|sort of|kind of|also|at once))*,? "
    r"(?:stiffened|tensed(?: up)?|flinched|winced|recoiled|blushed|flushed|froze|bristled|gasped|swallowed|frowned|blanched|teared up|welled up|cried|wept"
    r"|(?:went|turned|fell|got|was|sat there) (?:(?:very|quite|all|bright|really|completely|a bit|rather|dead) )?(?:quiet|silent|red|white|pale|scarlet|pink|cold|still|stiff|icy|crimson|hurt|upset|offended)"
    r"|(?:looked|seemed) (?:(?:very|quite|really|a bit|rather|visibly) )?(?:hurt|upset|offended|away|down|stung|wounded|angry|at (?:the|her|his) (?:table|floor|hands|notes|papers|shoes|lap|desk))"
    r"|(?:did not|didn['’]t|never) (?:even )?(?:laugh|smile|look at me|speak|say (?:a word|anything))|stopped smiling|(?:just )?stared at (?:the|her|his|me)\b|said (?:\w+ )?(?:quietly|nothing)"
    r"|(?:stood up|got up|walked out|left the room)|(?:had )?tears\b)"
)
"""Follows a name: that somebody was hurt, and showed it."""
_ONLY_THOUGHT_OF: Final = re.compile(
    r"\bI (?:thought|hoped|expected|figured|reckoned|assumed|was (?:sure|hoping|trying to (?:impress|amuse))|knew|wanted)\b[^.!?\n]*(?:\b(?:would|laugh|smile|grin|like|find it)\b|['’]d\b)[^.!?\n]*",
    re.IGNORECASE,
)
"""What another was to make of it: it was not done to that one."""
_HEARD_IT: Final = r" (?:had |has |must have |clearly |also )*(?:heard (?:me|it|that|this|every word|everything|the lot|all of it)|overheard)\b(?! (?:it |me )?(?:too|as well)\b)"
"""Follows a name: that a remark reached somebody to whom it was not said."""
_HEARD_REACH: Final = 160
"""Characters behind a remark in which that is told."""
_MAY_HURT: Final = _SAID_TO_ONE | {"flat_joke"}
_POSSESSED: Final = re.compile(r"\b[\w-]+['’]s\b")
_ALL: Final = re.compile(
    r"(?<!in front of )(?<!before )\b(?:everybody|everyone|all of them|the (?:whole )?(?:panel|team|room))\b",
    re.IGNORECASE,
)


def another(occasion: Occasion, reader: Person | None, slip: Moment) -> str:
    """The name of the one it was done to, as a letter says it, or `SOMEBODY`; empty where that is who reads the letter."""
    if _ALL.search(slip.quote.text):
        return ""
    if all(person == reader for person in occasion.people):
        alone = reader is not None and slip.kind in _MAY_HURT and _looked_on(reader, slip.quote.text)
        return SOMEBODY if alone and _SOMEBODY_ELSE.search(slip.quote.text) else ""
    person = done_to(occasion, slip)
    if person is None:
        return SOMEBODY
    return "" if person == reader else spoken_of(person)


def done_to(occasion: Occasion, slip: Moment) -> Person | None:
    """Who of the people it was done to; None where the words do not tell, or tell of several.

    Where nobody stands in the words themselves, it is who answered them.
    """
    if (hurt := hurt_by(occasion, slip) or _overheard(occasion, slip)) is not None:
        return hurt
    if any(debts_in(slip.whole)) and (paid := creditor(slip.whole, occasion.account)):
        owed = _told(_POSSESSED.sub(" ", paid), occasion.people)
        if len(owed) == 1 or _POSSESSED.search(paid):
            return owed[0] if owed else None
    words = _ONLY_THOUGHT_OF.sub(" ", _QUOTED.sub(" ", slip.quote.text))  # of whom somebody speaks is not to whom
    told = [person for person in _told(words, occasion.people) if not _is_an_animal(person, occasion.account)]
    if len(told) > 1 and slip.kind in _MAY_HURT:
        told = [person for person in told if not _looked_on(person, words)] or told
    if len(told) > 1:
        objects = [person for person in told if _is_object(person, words)]
        told = objects if len(objects) == 1 else told
    if not told and any(debts_in(slip.whole)):
        told = _told(slip.whole, occasion.people)  # who lent it
    if told:
        return told[0] if len(told) == 1 else None
    meant = meant_by_pronoun(occasion, slip.quote)
    if _GENDERED.search(slip.quote.text) or slip.cue is None or slip.kind not in _SAID_TO_ONE:
        return meant
    answered = _ANSWERS.match(slip.cue.text)
    if answered is None:
        return None
    named = _told(answered[0], occasion.people)
    return named[0] if len(named) == 1 else meant_by_pronoun(occasion, replace(slip.cue, text=answered[0]))


_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:called|told|to|at|with|off|insulted|mocked) (?:him|her|them|(?:my|our|the|a|an|one of (?:my|our)) [a-z]+)\b",
    re.IGNORECASE,
)
"""Where the words name no one, that it was done to another than who looked on."""


def _looked_on(person: Person, words: str) -> bool:
    """Whether the words name somebody only as one before whom it was done: "in front of Henk and the drivers"."""
    before = r"\b(?:in front of|before)\b(?:(?!\b(?:that|when|because|and I|but|so)\b)[^.!?\n]){0,40}?"
    parts = "|".join(patterns_of(person))
    rest = re.sub(rf"{before}\b(?:{parts})(?: (?:{parts}))*\b(?!['’]s)", " ", words) if parts else words
    return rest != words and not _places(person, rest)


def hurt_by(occasion: Occasion, slip: Moment) -> Person | None:
    """The one alone of whom the account tells that a remark hurt them; who only led up to it is not that one."""
    if slip.kind not in _MAY_HURT:
        return None
    if slip.cue is None:
        return None
    told = _QUOTED.sub(" ", slip.cue.text)
    hurt = [one for one in occasion.people if any(re.search(rf"\b{part}\b{_HURT}", told) for part in patterns_of(one))]
    return hurt[0] if len(hurt) == 1 else None


def _overheard(occasion: Occasion, slip: Moment) -> Person | None:
    """The one alone whom a remark reached that names nobody else and was said to another."""
    if slip.kind != "offensive_remark":
        return None
    near = occasion.account[slip.quote.start : slip.quote.end + _HEARD_REACH].split("\n\n", 1)[0]
    heard = [
        one for one in occasion.people if any(re.search(rf"\b{part}\b{_HEARD_IT}", near) for part in patterns_of(one))
    ]
    spoken_to = "|".join(part for one in occasion.people for part in patterns_of(one))
    words = re.sub(rf"\b(?:to|told) (?:{spoken_to})\b", " ", _ONLY_THOUGHT_OF.sub(" ", slip.quote.text))
    return heard[0] if len(heard) == 1 and set(_told(words, occasion.people)) <= set(heard) else None


def whose_work(occasion: Occasion, slip: Moment) -> Person | None:
    """Whose work or idea was called one's own; None where the account does not tell."""
    words = slip.quote
    own = owner_told(occasion.account, words.start, words.end)
    named = _told(own, occasion.people)
    if named or not own:
        return named[0] if len(named) == 1 else None
    if occasion.setting is Setting.INTERVIEW or _told(words.text, occasion.people):
        return None  # another candidate seldom has a name, and who is named beside it is who asked
    meant = _called_so(occasion.people, own.lower().removesuffix("s") if own != "his" else own, occasion.account)
    known = occasion.account[: told_before(occasion.account, words.start, words.end)]
    return last_named(meant, lambda person: _places(person, known))


def before_others(occasion: Occasion, reader: Person | None, slip: Moment) -> bool:
    """Whether its sentence names others of the people and not the reader: it was at their place, or before them."""
    rest = "" if re.search(r"[.!?]\W*\Z", slip.quote.text) else occasion.account[slip.quote.end :]
    told = _told(slip.quote.text + re.split(r"[.!?\n]", rest, maxsplit=1)[0], occasion.people)
    return bool(told) and reader not in told and not any(_is_an_animal(person, occasion.account) for person in told)


def _is_an_animal(person: Person, account: str) -> bool:
    """Whether the account says that this is the name of somebody's dog, cat or horse."""
    return any(re.search(rf"\b{part},? {_ANIMAL}|{_ANIMAL},? {part}\b", account) for part in patterns_of(person))


def meant_by_pronoun(occasion: Occasion, words: Quote) -> Person | None:
    """Who is spoken of as "he" or "she" in these words; "they" may be all of them."""
    pronoun = _GENDERED.search(words.text)
    if pronoun is None:
        return None
    before = occasion.account[max(0, words.start - _REACH) : words.start].rsplit("\n\n", 1)[-1]
    told = occasion.account[: words.start]
    meant = _called_so(occasion.people, pronoun[0].lower(), told)
    before = _QUOTED.sub(" ", before)
    near = last_named(meant, lambda person: _places(person, before))
    if near is None and len(meant) == 1 and pronoun[0].lower() in (_forms_after(meant[0], occasion.people, told) or ()):
        return meant[0]  # further back it is clear only where one of them alone is called so
    if near is None and len(meant) == 1 and _is_the_other(meant[0], occasion, pronoun[0].lower()):
        return meant[0]
    return near


def _is_the_other(person: Person, occasion: Occasion, pronoun: str) -> bool:
    """Whether after a talk with several the pronoun is this one's since none of the others can be called so by their titles."""
    others = [one for one in occasion.people if one != person]
    titles = [_BY_TITLE.get(one.name.split(" ")[0].strip(".").lower()) for one in others]
    return bool(others) and occasion.setting is Setting.INTERVIEW and all(t and pronoun not in t for t in titles)


def _called_so(people: tuple[Person, ...], pronoun: str, told: str) -> Sequence[Person]:
    """The people who were called "he" or "she" before as the pronoun has it; all of them where nobody was."""
    own = next((forms for forms in _FORMS if pronoun in forms), None)
    if own is None:
        return people
    called = {person.name: _forms_after(person, people, told) for person in people}
    fits = [person for person in people if called[person.name] in (own, None)]
    named = [person for person in fits if _places(person, told)] or fits  # who comes in later is not meant yet
    return [person for person in named if called[person.name] is own] or named or people


def _forms_after(person: Person, people: tuple[Person, ...], told: str) -> frozenset[str] | None:
    """How somebody is called by their title, or else first after their name, within the sentence and before another name."""
    if forms := _BY_TITLE.get(person.name.split(" ")[0].strip(".").lower()):
        return forms
    for place in _places(person, told):
        rest = re.split(r"[.!?\n]", told[place : place + _OF_THEM], maxsplit=1)[0]
        others = [at for other in people if other is not person for at in _places(other, rest)]
        rest = rest[: min(others, default=len(rest))]
        if found := _GENDERED.search(rest):
            return next(forms for forms in _FORMS if found[0].lower() in forms)
    return None


def _places(person: Person, text: str) -> list[int]:
    return [found.start() for part in patterns_of(person) for found in re.finditer(rf"\b{part}\b", text)]


def patterns_of(person: Person) -> list[str]:
    """How somebody is spoken of, as patterns: in small letters too, save for the shortest names ("Jo", "Al")."""
    return [f"(?i:{re.escape(part)})" if len(part) > 2 else re.escape(part) for part in spoken_of_as(person.name)]


def _told(text: str, people: tuple[Person, ...]) -> list[Person]:
    return [person for person in people if _places(person, text)]


def last_named(people: Sequence[Person], places: Callable[[Person], Collection[int]]) -> Person | None:
    """Who was named last, by the places at which each of them is named."""
    ranked = [(max(named), at) for at, person in enumerate(people) if (named := places(person))]
    return people[max(ranked)[1]] if ranked else None


def _is_object(person: Person, text: str) -> bool:
    return any(re.search(rf"(?i:{_OBJECT}){part}\b", text) for part in patterns_of(person))


def spoken_of(person: Person) -> str:
    """Title and family name, or the first name alone."""
    name = clean_name(person.name)
    if not name:
        return SOMEBODY
    return addressed_as(name) if has_title(name) else name.split()[0]
