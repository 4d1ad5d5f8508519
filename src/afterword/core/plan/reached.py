"""Whether a message that was told went to the one the letter is for: a call to Mum or to the garage is none to them."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.kin import KIN
from afterword.core.occasion import Occasion, Person, Quote, Setting

_OUTSIDE: Final = (
    "mate|friend|school|nursery|garage|doctors?|surgery|dentist|bank|police|plumber|electrician|helpline|union|insurance|insurers?|lawyer|solicitor|taxi|ambulance|vet|landlord|"
    "hospital|babysitter|childminder|therapist|in-laws|gran|nan|grandmother|grandfather"
)
_TO: Final = re.compile(
    r"\b(?:rang|phoned|telephoned|called|e-?mailed|mailed|messaged|texted|text|(?:wrote|written)(?: to)?|spoke to|sent (?:it |that |this |a \w+ |an \w+ )?to)\s+"
    rf"(?P<who>(?:(?:my|the|our|his|her|their)\s+)?(?P<word>{KIN}|{_OUTSIDE})\b|(?-i:(?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]+))",
    re.IGNORECASE,
)


def has_written(occasion: Occasion) -> bool:
    """Whether one of the messages that were told went to the first of the people, or does not say to whom it went.

    Outside an interview what was sent with the wrong itself, the wrong list or the lie, is no word about it.
    """
    to = occasion.people[0] if occasion.people else None
    return any(
        (to is None or not _to_another(message.text, to, occasion)) and not _is_the_wrong(message, occasion)
        for message in occasion.already_sent
    )


_SORRY: Final = re.compile(r"\b(?:sorry|apolog\w*|regret\w*|forgive|pardon|my (?:fault|mistake|bad))\b", re.IGNORECASE)


def _is_the_wrong(message: Quote, occasion: Occasion) -> bool:
    if occasion.setting is Setting.INTERVIEW or _SORRY.search(message.text):
        return False
    return any(message.meets(slip.quote) for slip in occasion.slips)


def _to_another(words: str, to: Person, occasion: Occasion) -> bool:
    told = _TO.search(words)
    if told is None:
        return False
    if told["word"]:
        return not _is_called(to, told["word"], occasion.account)
    names = _parts(told["who"])
    return not names & _parts(to.name) and any(names & _parts(other.name) for other in occasion.people[1:])


def _is_called(to: Person, word: str, account: str) -> bool:
    """Whether the one the letter is for is that sister or landlord: by the role, or by the words beside the name."""
    if re.search(rf"\b{word}\b", f"{to.name} {to.role}", re.IGNORECASE):
        return True
    name = "|".join(map(re.escape, to.name.split()))
    return re.search(rf"\b{word},?\s+(?:{name})\b|\b(?:{name}),?\s+(?:is\s+)?my\s+{word}\b", account, re.I) is not None


def _parts(name: str) -> set[str]:
    return {part.strip(".").casefold() for part in name.split()} - {"mr", "mrs", "ms", "miss", "dr"}
