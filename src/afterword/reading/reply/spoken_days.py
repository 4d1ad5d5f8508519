"""The days that a reply names, and what each of them says of when it goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from afterword.reading.dates import dates
from afterword.reading.reply.sentences import Sentence, level

_TELL_YOU = (
    r"in touch|let you know|(?:you )?(?:will|should|shall|can expect to) (?:\w+ ){0,2}hear|hear (?:back )?from|(?:write|call|ring|email|update|contact|reply|answer|notify|inform) (?:to )?(?:you|everyone|everybody|all|people|candidates)|tell you|(?:get|come|be) back (?:to|with) (?:you|everyone|all)"
    r"|i will (?:write|call|ring|email)|for you|(?:be|are) (?:informed|told|notified|contacted)"
)
_DECIDE = r"decide\w*|decision|answer|news|outcome|result|verdict|know more|board meets|panel meets|committee meets"
_AWAY = (
    r"away|out of (?:the )?office|on (?:\w+ ){0,2}(?:leave|holiday|vacation)|off(?: sick)?|abroad|travell?ing|closed|back(?! (?:to|with) (?:you|everyone|all))|returns?|in hospital"
    r"|still (?:\w+ ){0,3}(?:see|meet|interview|seeing|meeting|interviewing)"
)
_ASKED = r"let (?:me|us) (?:know|have)|(?:sign|return|accept|confirm|reply|answer|respond|decide)(?:ed|ing|s)?|(?:your|an) (?:answer|decision|reply)|hear from you|tell (?:me|us)|expires?|valid|open"
"""What an offer asks for by a day."""
_WORK_BEGINS = re.compile(
    r"\b(?:start(?:ing|s)?|join(?:ing|s)?|commenc(?:e|es|ing|ement)|begin(?:ning|s)?|first day|with effect|effective|contract (?:runs?|is))\b"
)
_LEADS: Final = tuple(
    (worth, re.compile(rf"\b(?:{words})\b")) for worth, words in ((3, _TELL_YOU), (2, _DECIDE), (-1, _AWAY))
)
_ASKS = re.compile(rf"\b(?:{_ASKED})\b")
_NOT_BEFORE = re.compile(
    r"\b(?:not|unable|nothing|no|never|cannot)\b[^,;]*\b(?:before|until|till|by)\b[^.,;]*$|\bbefore (?:the )?$"
)
_CLAUSE = re.compile(r"[,;:(]| - | – |—|\b(?:and|but|so|because|as|while|after which|when)\b")


@dataclass(frozen=True, slots=True)
class SpokenDay:
    """A day of a reply, with its sentence.

    `worth` is 3 where they are to write by it, 2 where they are to decide, 0 where it only stands there or hangs on
    an "if", and -1 where somebody is away until it.
    """

    sentence: Sentence
    day: date
    worth: int

    def says(self) -> tuple[int, int]:
        """How much it says of when it goes on: of two promises the later one holds, of other days the first one named."""
        return self.worth, self.day.toordinal() if self.worth > 0 else 0


def spoken_days(sentence: Sentence, sent_on: date, *, offers: bool) -> Iterator[SpokenDay]:
    """The days to come in that sentence. Where it `offers` work, the day on which that would begin is none of them."""
    text, upto = sentence.text, 0
    spotted = list(dates(text, sent_on))
    for at, one in enumerate(spotted):
        before = level(text[upto : one.quote.start])
        following = spotted[at + 1].quote.start if at + 1 < len(spotted) else len(text)
        after = _CLAUSE.split(level(text[one.quote.end : following]).lstrip(" ,"))[0]
        upto = one.quote.end
        if offers and _WORK_BEGINS.search(_CLAUSE.split(before)[-1] or before):
            continue
        # Accounts look back, replies look ahead: a day that seems past is read once more as one to come.
        to_come = (one, *dates(f"They will decide by {one.quote.text}.", sent_on))
        day = next((read.day for read in to_come if read.day is not None and read.day >= sent_on), None)
        if day is not None:
            depends = sentence.condition is not None and len(level(text[: one.quote.start])) > sentence.condition
            worth = _worth(before, after, offers=offers)
            yield SpokenDay(sentence, day, min(worth, 0) if depends else worth)


def _worth(before: str, after: str, *, offers: bool) -> int:
    """What the words around a day make of it: those right before it, else those right after it, else those further off."""
    if offers:
        return 3 if _ASKS.search(before) or _ASKS.search(after) else 0
    for words in (_CLAUSE.split(before)[-1], after, before):
        leads = [(found.start(), worth) for worth, lead in _LEADS for found in lead.finditer(words)]
        if leads:
            worth = max(leads)[1]
            return 0 if worth > 0 and words is not after and _NOT_BEFORE.search(before) else worth
    return 0
