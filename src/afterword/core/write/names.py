"""Names as letters use them: how somebody is addressed, and whether a name is one at all."""

from __future__ import annotations

import re

from afterword.core.kin import KIN

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
)
_NO_NAME = re.compile(r"[\d@<>\[\]{}|]|^(?:the|a|an|my|his|her|their|our|some|this|that|someone|somebody)\b", re.I)

_FONDLY = re.compile(r"^(?:old|young|poor|dear|little|big) (?=\w)", re.I)
"""How people speak of somebody, and never to them."""
_KIN = re.compile(
    r"^(?:(?:my|her|his|their|our) )?(?:(?:big|little|older|younger|elder|twin|best|old|new|good) )?"
    rf"(?:{KIN}|friend|mate)(?:-in-law)?"
    r"(?: called)? (?=[A-Z])"
)
"""What somebody is to another, told in small letters before the name: not a part of it ("Sister Ruth" is)."""

_INITIAL = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]")
_PART = re.compile(r"[^\W\d_](?:['’-]?[^\W\d_]){2,}")


def clean_name(name: str) -> str:
    """The name with capitals where it was dictated without; empty if it is no name ("the chair")."""
    name = _FONDLY.sub("", _KIN.sub("", " ".join(name.replace(",", " ").split()).strip(" .;:")))
    if not name or _NO_NAME.search(name) or len(name) > 60:
        return ""
    if name.islower():
        return " ".join("-".join(part[:1].upper() + part[1:] for part in word.split("-")) for word in name.split())
    return name


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
    """Whether the name begins with Ms, Dr or the like."""
    return name.split(" ")[0].strip(".").lower() in TITLES


def name_parts(name: str) -> list[str]:
    """The words of a name by which somebody is spoken of; titles and initials name nobody."""
    return [part for part in _PART.findall(name) if not has_title(part)]


def spoken_of_as(name: str) -> list[str]:
    """The words of a name by which somebody is spoken of, as they are written; "Jo" is one, an initial is none."""
    return [part for word in clean_name(name).split() if len(part := word.strip(".")) > 1 and not has_title(part)]


def first_name(name: str) -> str:
    """The first name alone, as friends use it; a name with a title stays whole."""
    return name if not name or has_title(name) else name.split()[0]


def addressed_as(name: str) -> str:
    """The name after "Dear": title and family name where there is a title, else the name as it is known."""
    words = clean_name(name).split()
    if len(words) >= 3 and has_title(words[0]) and words[1][:1].isupper() and words[2][:1].isupper():
        family = [word for word in words[2:] if not _INITIAL.fullmatch(word)] or words[2:]
        return f"{words[0]} {' '.join(family)}"
    return " ".join(words)
