"""To whom something was said, and who had asked: a lie is corrected to whoever was told it, an answer given to whoever asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from afterword.core.occasion import Moment, Occasion, Person, Quote, Setting
from afterword.core.write.whom import meant_by_pronoun, patterns_of

_QUOTED: Final = re.compile(r"\"[^\"]*\"|“[^“”]*”")
_ENDS: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_TITLE: Final = r"(?:(?i:mrs?|ms|miss|mx|dr|prof(?:essor)?|sister)\.?\s+)?"
_I_SPOKE: Final = re.compile(
    r"\bI(?:['’](?:d|ve)|\s+(?:had|just|then|even|only|also|actually))*\s+(?:said|say|told|tell|answered|replied|claimed|pretended|lied|went|goes|mumbled|joked|blurted)\b",
    re.IGNORECASE,
)
_TOLD: Final = (
    r"(?:(?:\b(?i:I)\b(?:['’](?:d|ve))?[^.!?\n]{0,30}?\s|^\W*|\b(?:and|then|also)\s+)(?i:told|tell|assured|promised?|lied\s+to|texted|messaged|e-?mailed|wrote\s+to|replied\s+to|said\s+to)"
    r"|\b(?i:I)\b[^.!?\n]{0,60}?\s(?:said|lied|mentioned|promised?)\s+(?:[^.!?\n,]{1,40}?\s)?to)"
)
_WHOSE: Final = r"(?:(?:my|our|the|[A-Z][\w-]+['’]s)\s+(?:(?!that\b)[a-z][\w-]*\s+){1,3}?)?"
_ASKED: Final = r"(?:ask(?:s|ed)?|wanted\s+to\s+know|wondered|enquired|inquired|quizzed)"
_SPOKE: Final = r"(?:said|says|goes|went|rang|rings|phoned|texted|messaged)"
_BETWEEN: Final = r"(?:(?!\bI\b)[^.!?\n,;]){0,40}?(?:,(?:(?!\bI\b)[^.!?\n,;]){1,40},)?"


def told_to(occasion: Occasion, slip: Moment, besides: Person | None = None) -> tuple[Person, ...]:
    """Those whom the words name as the ones it was said to, or else who had asked; empty where they do not tell.

    `besides`: somebody it was not said to, since it is about them.
    """
    people = tuple(person for person in occasion.people if person != besides)
    words = _without_speech(slip.quote.text)
    named = tuple(
        person
        for person in people
        if any(re.search(rf"{_TOLD}\s+{_WHOSE}{_name(part)}\b(?!['’]s)", words) for part in patterns_of(person))
    )
    if named:
        return named
    if told := re.search(rf"{_TOLD}\s+(?P<who>him|her)\b(?!\s+(?:mum|mother|father|dad|boss|manager|name)\b)", words):
        person = _meant(occasion, people, told["who"], slip.quote.start + told.start("who"))
        return (person,) if person else ()
    asked = who_asked(occasion, slip, besides) or _spoken_with(occasion, slip, people)
    return (asked,) if asked else ()


def who_asked(occasion: Occasion, slip: Moment, besides: Person | None = None) -> Person | None:
    """Who asked the question that was answered so, in the words themselves or in the sentence before them."""
    people = tuple(person for person in occasion.people if person != besides)
    start, end = _up_to_the_answer(occasion.account, slip.quote)
    told = _without_speech(occasion.account[start:end])
    asked = _last(occasion, people, (start, told), rf"{_BETWEEN}\s{_ASKED}\b")
    return asked or _asked_before(occasion, slip, people)


_BARE_QUESTION: Final = re.compile(
    r"(?:^|[.!?\n])[^\w.!?\n]*(?:and )?(?:then|next|after that|so then)[,:]? (?:it was )?[\"“']?(?:why|how|what|when|where|which|who|did|do|have|had|can|could|are|is|was|were|would) "
    r"[^.!?\n]{3,120}[.!?\n]\W*$",
    re.IGNORECASE,
)
"""A question that goes on from the one before, told without who asked it: "then why did you leave your last job."."""
_FAR: Final = 500  # characters before such a question in which the last who asked is named


def _asked_before(occasion: Occasion, slip: Moment, people: Sequence[Person]) -> Person | None:
    """Who asked the question before, where the next one is only told as the next."""
    start, _ = _up_to_the_answer(occasion.account, slip.quote)
    if not _BARE_QUESTION.search(occasion.account[start : slip.quote.start]):
        return None
    back = max(0, start - _FAR)
    told = _without_speech(occasion.account[back:start])
    return _last(occasion, people, (back, told), rf"{_BETWEEN}\s(?:{_ASKED}|says\s+so|starts|started|began|kicked)\b")


_APART: Final = re.compile(
    r"\b(?:over|at|during) (?:the )?(?:lunch|coffee|tea|dinner|breakfast|the break)\b|\bin the (?:lift|elevator|corridor|hallway|canteen|car park|kitchen)\b|"
    r"\b(?:on (?:the|my) way (?:out|in|down|up)|(?:walk|walked|walking|showed|showing) me (?:out|in|round|around|down|to)|at (?:the )?reception)\b",
    re.IGNORECASE,
)


_ROUNDS: Final = re.compile(
    r"\b(?:first|second|third|next|other|another|separate|earlier|final) (?:round|interview|talk|meeting|conversation|session|call)\b|\brounds\b|\b(?:one|each) after (?:the other|another)\b"
    r"|\bseparately\b|\bone[- ](?:to|on)[- ]one\b|\b(?:afterwards?|then|later|next|after that) (?:I|we) (?:met|saw|spoke|talked|sat down|was passed)\b|\b(?:passed|handed|sent) me (?:on|over) to\b",
    re.IGNORECASE,
)


def in_rounds(account: str) -> bool:
    """Whether a talk was held in several parts, so that not everybody heard everything."""
    return _ROUNDS.search(account) is not None


def told_apart(occasion: Occasion, slip: Moment) -> Person | None:
    """Who alone heard it, after an interview: who asked at lunch or on the way out, where the others are not said to be."""
    start, end = _up_to_the_answer(occasion.account, slip.quote)
    if occasion.setting is not Setting.INTERVIEW or not _APART.search(_without_speech(occasion.account[start:end])):
        return None
    return who_asked(occasion, slip)


def about(occasion: Occasion, slip: Moment) -> str:
    """The words of a slip with the sentence before them, which tells what was asked."""
    return occasion.account[_up_to_the_answer(occasion.account, slip.quote)[0] : slip.quote.end]


def _spoken_with(occasion: Occasion, slip: Moment, people: Sequence[Person]) -> Person | None:
    """Who spoke, or was with the teller, just before in the same sentence."""
    start, end = _up_to_the_answer(occasion.account, slip.quote)
    told = _without_speech(occasion.account[start:end])
    sentence = [found.end() for found in _ENDS.finditer(told)]
    at = sentence[-1] if sentence else 0
    here = (start + at, told[at:])
    return _last(occasion, people, here, rf"{_BETWEEN}\s{_SPOKE}\b") or _last(
        occasion, people, here, r"\s+(?:was|were|had|is|looked|seemed|kept|came)\b", names=False
    )


def _last(
    occasion: Occasion, people: Sequence[Person], told: tuple[int, str], does: str, *, names: bool = True
) -> Person | None:
    """The last of these who is told to do something, by name or by a pronoun."""
    start, words = told
    found: list[tuple[int, Person | str]] = []
    if names:
        for person, part in _parts(people):
            found += [(match.start(), person) for match in re.finditer(rf"\b{part}\b{does}", words)]
    found += [(match.start(), match["who"]) for match in re.finditer(rf"(?i:\b(?P<who>he|she)\b){does}", words)]
    if not found:
        return None
    at, who = max(found, key=lambda one: one[0])
    return _meant(occasion, people, who, start + at) if isinstance(who, str) else who


def _parts(people: Sequence[Person]) -> Iterator[tuple[Person, str]]:
    return ((person, part) for person in people for part in patterns_of(person))


def _name(part: str) -> str:
    return rf"{_TITLE}(?:[A-Z][\w'’-]+\s+)?{part}"


def _meant(occasion: Occasion, people: Sequence[Person], pronoun: str, at: int) -> Person | None:
    person = meant_by_pronoun(occasion, Quote(at, at + len(pronoun), pronoun))
    return person if person in people else None


def _without_speech(words: str) -> str:
    """The words with blanks for what is quoted in them: who is named there is not told to have said or heard it."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), words)


def _up_to_the_answer(account: str, quote: Quote) -> tuple[int, int]:
    """From the sentence before the words as far as where the teller speaks in them."""
    before = account[: quote.start].rsplit("\n\n", 1)[-1]
    ends = [found.end() for found in _ENDS.finditer(_without_speech(before))]
    start = quote.start - len(before) + (ends[-2] if len(ends) > 1 else 0)
    spoke = [found.start() for found in _I_SPOKE.finditer(_without_speech(quote.text))]
    return start, quote.start + (spoke[-1] if spoke else len(quote.text))
