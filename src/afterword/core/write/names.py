"""Names as letters use them: how somebody is addressed, and whether a name is one at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.kin import KIN, NEAR_KIN

TITLES = (
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "rev",
    "sister",
    "father",
    "judge",
    "chef",
    "madam",
    "doctor",
    "matron",
    "captain",
    "major",
    "colonel",
    "sergeant",
    "inspector",
    "councillor",
    "superintendent",
    "nurse",
    "chief",
    "commander",
    "lieutenant",
    "corporal",
    "brigadier",
    "commodore",
    "admiral",
    "rabbi",
    "imam",
    "canon",
    "archdeacon",
    "alderman",
    "reverend",
    "pastor",
    "herr",
    "frau",
    "madame",
    "monsieur",
    "signor",
    "signora",
    "señor",
    "señora",
    "uncle",
    "aunt",
    "auntie",
    "aunty",
    "brother",
    "coach",
)
_ONLY_BEFORE_A_NAME = ("constable", "bishop", "detective", "staff")
"""Titles that are family names, or other words, where nothing follows them."""
_WITH_THE_FIRST_NAME = ("sir", "dame", "uncle", "aunt", "auntie", "aunty", "brother")
_FULL_NAME: Final = 2  # words
_NO_NAME = re.compile(
    r"[\d@<>\[\]{}|]|^(?:the|a|an|my|his|her|their|our|some|this|that|someone|somebody)\b|^(?:owner|manager|boss|director|chair|chairman|head|recruiter|interviewer|supervisor|foreman|landlord|customer|client|teacher|neighbour)$",
    re.I,
)

_FONDLY = re.compile(r"^(?:old|young|poor|dear|little|big) (?=\w)", re.I)
"""How people speak of somebody, and never to them."""
_KIN = re.compile(
    r"^(?:(?:my|her|his|their|our) )?(?:(?:big|little|older|younger|elder|twin|best|old|new|good) )?"
    rf"(?:{KIN}|friend|mate)(?:-in-law)?"
    r"(?: called)? (?=[A-Z])"
)
"""What somebody is to another, told in small letters before the name: not a part of it ("Sister Ruth" is)."""

_CALLED = re.compile(r"\s*(?:[\"“”][^\"“”]{1,30}[\"“”]|(?<!\w)['‘][^\W\d_]+['’](?!\w)|\([^()]{1,30}\))\s*")
"""What somebody is called beside their name."""
_PARTICLES = frozenset("DE VAN VON DER DEN LA LE DI DA DOS BIN AL EL Y".split())
_ORDINAL = re.compile(r"[IVX]{2,}")
_MC = re.compile(r"^(Mc)([a-z])")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]")
_PART = re.compile(r"[^\W\d_](?:['’-]?[^\W\d_]){2,}")


def clean_name(name: str) -> str:
    """The name as it is signed, with capitals where it was dictated without, and not only capitals; empty if it is no name ("the chair")."""
    name = _CALLED.sub(" ", name)
    name = _FONDLY.sub("", _KIN.sub("", " ".join(name.replace(",", " ").split()).strip(" .;:")))
    if not name or _NO_NAME.search(name) or len(name) > 60:
        return ""
    if name.islower():
        return " ".join("-".join(part[:1].upper() + part[1:] for part in word.split("-")) for word in name.split())
    words = name.split()
    titles = _titles(words)
    if titles and words[0].islower():  # "mr. Abernethy"
        words = [word[:1].upper() + word[1:] if at < titles else word for at, word in enumerate(words)]
        name = " ".join(words)
    own = words[titles:]
    if len(own) > 1 and all(word.isupper() for word in own) and any(len(word) > 3 for word in own):
        return " ".join([*words[: len(words) - len(own)], *(_cased(word, at > 0) for at, word in enumerate(own))])
    return name


def _cased(word: str, inside: bool) -> str:
    """A word of a name that was set in capitals, as it is written: "MCKAY", "O'DEA", "VAN"."""
    if len(word.strip(".")) < 2 or word.count(".") > 1 or _ORDINAL.fullmatch(word):
        return word
    if inside and word in _PARTICLES:
        return word.lower()
    return re.sub(r"[^\W\d_]+", lambda part: _MC.sub(lambda mc: mc[1] + mc[2].upper(), part[0].capitalize()), word)


def clean_company(company: str) -> str:
    """The firm's name with capitals where it was dictated without; empty if it holds signs no firm has."""
    company = " ".join(company.split())
    if re.search(r"[<>\[\]{}]", company):
        return ""
    if not company.islower():
        return company
    return " ".join(
        word if word in ("of", "and", "the", "for", "in") else word[:1].upper() + word[1:] for word in company.split()
    )


def has_title(name: str) -> bool:
    """Whether the name begins with Ms, Dr, Inspector or the like."""
    return _titles(name.split()) > 0


def _titles(words: Sequence[str]) -> int:
    """How many words at the front of a name are titles: two of "Chief Inspector Berg"."""
    count = 0
    for word in words:
        plain = word.strip(".").lower()
        if plain not in TITLES and not (plain in _ONLY_BEFORE_A_NAME and len(words) > count + 1):
            break
        count += 1
    return count


def name_parts(name: str) -> list[str]:
    """The words of a name by which somebody is spoken of; titles and initials name nobody."""
    if name.lower() in NEAR_KIN.split("|"):
        return [f"my {name.lower()}", f"our {name.lower()}", name]  # they are told of so, and have no other name
    return [part for part in _PART.findall(name) if not has_title(part)]


def spoken_of_as(name: str) -> list[str]:
    """The words of a name by which somebody is spoken of, as they are written; "Jo" is one, an initial is none."""
    return [part for word in clean_name(name).split() if len(part := word.strip(".")) > 1 and not has_title(part)]


def first_name(name: str) -> str:
    """The first name alone, as friends use it; a name with a title stays whole."""
    return name if not name or has_title(name) else name.split()[0]


_OF: Final = frozenset("de van von der den del della di da dos du la le ten ter zu bin ibn al el af av".split())
"""With which a family name of several words begins."""


def addressed_as(name: str) -> str:
    """The name after "Dear": title and family name where there is a title, else the name as it is known."""
    words = clean_name(name).split()
    titles = _titles(words)
    given = words[titles:]
    if titles and len(given) >= _FULL_NAME and given[0][:1].isupper() and (given[1][:1].isupper() or given[1] in _OF):
        if words[titles - 1].lower() in _WITH_THE_FIRST_NAME:
            return " ".join(words[: titles + 1])
        if given[0].lower() in _OF:  # "De Groot" is all family name
            return " ".join(words)
        family = [word for word in given[1:] if not _INITIAL.fullmatch(word)] or given[1:]
        return " ".join((*words[:titles], *family))
    return " ".join(words)
