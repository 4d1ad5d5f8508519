"""A repair that the account itself offers, wherever it stands: "I will do all the early shifts next week"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from afterword.core.occasion import Occasion, Person, Quote
from afterword.core.write.names import name_parts
from afterword.core.write.own_words import PEOPLE, in_full, is_clean, words_of
from afterword.core.write.pronouns import stands_alone, to_its_reader

_WILL: Final = r"(?:(?:I['’]ll|I will|I(?:['’]m| am) going to|I want to|I(?:['’]d| would) like to|I can|I could) (?:(?:also|now|gladly|happily|then) )?)"
_SHIFTS: Final = r"(?:shifts?|nights?|earl(?:y|ies)|ones|duty|duties|turns?|weeks?|weekends?|calls?|cleaning|washing|rota|work|jobs?)\b"
_ACT: Final = re.compile(
    rf"(?:\A|(?<=[.!?;,\n] )|(?<=[.!?\n]))(?:(?:and|but|so|now|well),? )?(?P<said>{_WILL}"
    r"(?:pay (?:back|for|her|him|them|you|the|it|half|all)\b|pay (?=[£$€\d])|repay|refund|reimburse|replace|repair|mend|fix|redo|re-?do|rebook|re-?file|resend|"
    r"give (?:[\w'’]+ ){0,3}?back\b|give back|bring (?:back|[\w'’]+ back|a new|another|the)\b|buy (?:a new|another|her|him|them|a)\b|return (?:the|her|his|their|it)\b|"
    r"cover (?:the|her|his|their|your|all|both|every|for)\b|take over\b|make up (?:the|for|those|her|his|their)\b|work (?:the|her|his|their|both|all|late|overtime)\b|"
    rf"(?:do|take on|take) (?!(?:the|a) (?:bus|train|car|tube|tram|day)\b)(?:[\w'’]+ ){{0,5}}?{_SHIFTS}|put (?:it|things|that|this) right\b|sort (?:it|that|this) out\b)"
    r"[^.!?;\n]*)",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r",? (?:so|because|cos|since|as soon as|if|unless|but|which|that is|that['’]s|though|although|and (?:I|he|she|they|it|we)|and then)\b.*$|, (?:I|he|she|they|it|we|that|my|(?:all|both|each) of (?:them|it))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_UNSURE: Final = re.compile(
    r"\b(?:never|if|maybe|perhaps|lawyer|court|not|only|hardly|probably|instead of)\b|\bI could have\b|n['’]t\b",
    re.IGNORECASE,
)
_ONE_CAN: Final = re.compile(r"I (?:can|could)\b(?!.*\b(?:the|her|his|their|your|both|all|back|half)\b)", re.IGNORECASE)
"""What one is able to do, and no repair: "I can do nights"."""
_GIVE_BACK: Final = re.compile(r"\b(give|pay|bring) (?:her|him|them) back\b", re.IGNORECASE)
_DECIDED: Final = re.compile(r"I (?:will|am going to)\b", re.IGNORECASE)
_NEXT_WEEK: Final = re.compile(r"\bnext week\b", re.IGNORECASE)
_RELATIVE: Final = re.compile(
    r",? \b(?:today|tonight|tomorrow(?: \w+)?|this (?:week|weekend|month|evening|morning|afternoon)|next (?:month|weekend|\w+day)|straight away|right away)\b",
    re.IGNORECASE,
)
_MOST: Final = 18  # words


def repair_offered(occasion: Occasion, to: Person | None) -> tuple[Quote, str] | None:
    """The first repair offered in the account, as a sentence to its one reader; None where there is none that is safe.

    What they will do goes before what they could do or would like to.
    """
    account = occasion.account
    names = name_parts(to.name) if to else ()
    offered: list[tuple[Quote, str]] = []
    for found in _ACT.finditer(account):
        words = _ENDS.sub("", found["said"]).strip(" ,")
        if _UNSURE.search(words) or _ONE_CAN.match(words):
            continue
        start, end = found.start("said"), found.start("said") + len(words)
        words = re.sub(r"^I['’]d like\b", "I would like", " ".join(words.split()), flags=re.IGNORECASE)
        said = _at_any_time(in_full(words), occasion)
        if len(occasion.people) == 1:
            said = to_its_reader(_GIVE_BACK.sub(r"\1 you back", said), names, "")
        if _is_safe(said):
            offered.append((Quote(start, end, account[start:end]), f"{said}."))
    return next((one for one in offered if _DECIDED.match(one[1])), next(iter(offered), None))


def _at_any_time(said: str, occasion: Occasion) -> str:
    """The words without a time that means another day when they are read."""
    if occasion.told_at is not None:
        said = _NEXT_WEEK.sub(f"in the week of {_next_monday(occasion.told_at.date())}", said)
    return _RELATIVE.sub("", _NEXT_WEEK.sub("", said)).strip(" ,")


def _next_monday(day: date) -> str:
    monday = day + timedelta(days=7 - day.weekday())
    return f"{monday.day} {monday:%B}"


def _is_safe(said: str) -> bool:
    words: Sequence[str] = words_of(said)
    return (
        4 <= len(words) <= _MOST
        and is_clean(said)
        and not PEOPLE & set(words)
        and "'" not in said.replace("'s ", " ")
        and stands_alone(said)
    )
