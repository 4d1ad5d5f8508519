"""People and the company in the words of an invitation: only names that stand beside a role, or meet an address."""

from __future__ import annotations

import re

from afterword.core.occasion import Person

_WORD = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|['’-])+"
_NAME = rf"{_WORD}(?:[ \t]+(?:(?:de|van|von|der|al|bin|la|ter)[ \t]+)*{_WORD}){{1,2}}"
_ROLE = (
    r"(?:(?:our|the|a|an)\s+)?(?P<role>(?:[A-Za-z&/-]+\s+){0,4}?(?:manager|director|lead|leader|head|engineer|developer|recruiter|partner|officer|"
    r"founder|co-founder|ceo|cto|coo|cfo|president|principal|supervisor|coordinator|consultant|specialist|designer|analyst|scientist|"
    r"architect|nurse|matron|sister|teacher|headteacher|professor|editor|chef|administrator|adviser|advisor|owner|assistant|executive|"
    r"associate|accountant|buyer|planner|researcher|technician|librarian|pharmacist|foreman|secretary|chair)"
    r"(?:\s+of\s+[A-Z][\w&]*(?:\s+(?:and|&)\s+[A-Z]\w*|\s+[A-Z]\w*)*|\s+for\s+[A-Z]\w*)?)"
)
_BESIDE = re.compile(
    rf"\b(?P<name>{_NAME})[ \t]*(?:,|\(|[–—-])[ \t]*(?i:{_ROLE})(?=\)|,|\.|;|$|\s+and\b|\s+who\b|\s+will\b|\n)",
    re.MULTILINE,
)
_SIGNED = re.compile(rf"^(?P<name>{_NAME})[ \t]*\n[ \t]*(?i:{_ROLE})\b[^\n]*$", re.MULTILINE)
_MEET = re.compile(
    rf"\b(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|interview(?:ed|er)?s?|panel|be joined|conversation)\b[^.\n]{{0,30}}?\b(?:with|by|are|is|:|be)?\s*"
    rf"(?P<names>{_NAME}(?:\s*(?:,|\band\b|&)\s*(?:and\s+)?{_NAME})*)"
)
_TITLED = re.compile(rf"\b(?:Dr|Prof|Professor|Mr|Ms|Mrs|Mx)\.?[ \t]+(?P<name>{_NAME})")
_ROLE_WORD = re.compile(_ROLE, re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:recruit\w*|hiring|talent|careers?|team|hr|human resources|people|jobs?|no-?reply|notifications?|calendar|scheduling|admin\w*|office)\b",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"\b(?:Dear|Hi|Hello|Kind|Best|Regards|Thank|Thanks|Google|Microsoft|Zoom|Teams|Meet|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Interview|Street|Road|House|Ltd|Limited|GmbH|Inc|The|"
    r"Floor|Room|Building|Human|Resources|Time|You|We|Our|Please)\b"
)


def people_in(body: str) -> list[Person]:
    """The people whom the words name, in the order they are named, each once."""
    found: dict[str, Person] = {}
    for pattern in (_BESIDE, _SIGNED):
        for match in pattern.finditer(body):
            name = " ".join(match.group("name").split())
            if not _NOT_A_NAME.search(name):
                role = " ".join(match.group("role").split())
                found.setdefault(name, Person(name, role))
    for match in _MEET.finditer(body):
        for name in re.split(r"\s*(?:,|\band\b|&)\s*", match.group("names")):
            _note(found, name)
    for match in _TITLED.finditer(body):
        _note(found, match.group("name"))
    flat = " ".join(body.split())
    return sorted(found.values(), key=lambda person: flat.find(person.name))


def _note(found: dict[str, Person], name: str) -> None:
    name = " ".join(name.split())
    is_role = _ROLE_WORD.search(name.split()[-1] if name else "")
    if len(name.split()) >= 2 and not _NOT_A_NAME.search(name) and not is_role:
        found.setdefault(name, Person(name))


def is_office(name: str, address: str) -> bool:
    """Whether a sender is a department or a machine rather than somebody."""
    local = re.sub(r"[^a-z-]+", " ", address.partition("@")[0].lower())
    return bool(_OFFICE.search(name)) or (bool(_OFFICE.search(local)) and len(name.split()) != 2)


def company_in(text: str, house: str) -> str:
    """The company as the words spell it: what meets the domain of the sender's address, else nothing is guessed."""
    labels = house.split(".")
    label = max(labels[:-1], key=len, default="") if len(labels) > 1 else ""
    plain = re.sub(r"[^a-z0-9]", "", label.lower())
    if len(plain) < 3:
        return ""
    words = list(re.finditer(r"[^\s,;:()<>@|/]+", text))
    best = ""
    for at in range(len(words)):
        for count in range(4, 0, -1):
            part = words[at : at + count]
            if len(part) < count or "\n" in text[part[0].start() : part[-1].end()]:
                continue
            said = text[part[0].start() : part[-1].end()].strip(".!?'\"’")
            folded = re.sub(r"[^a-z0-9]", "", said.lower())
            if not re.search(r"\w$", said):
                continue
            fits = folded == plain or (count == 1 and len(folded) > 3 and plain.startswith(folded))
            if fits and said[:1].isupper() and "@" not in said and len(said) > len(best):
                best = said
    return best
