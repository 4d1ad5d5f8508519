"""What the lines of a CV say that somebody holds: degrees, registrations, languages, skills, and posts with nothing told below."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from afterword.core.ground.holding import AWARD, LANGUAGES
from afterword.core.occasion import FactKind
from afterword.formats.cv.dates import find_dates
from afterword.formats.cv.positions import Position
from afterword.formats.documents.lines import Line

_REGISTERED = re.compile(
    r"\b(?:registered|chartered|state-registered|licen[cs]ed|licen[cs]e|registration|PIN|(?-i:RGN|RMN|CEng|ACCA|CIPD|PMP|QTS))\b",
    re.IGNORECASE,
)
_AT_HOME = re.compile(
    r"@|https?:|\+?\d[\d ()-]{8,}|\bregistered (?:office|address|in (?:England|Scotland|Wales))\b", re.IGNORECASE
)
_OFFICE = re.compile(
    r"^(?P<title>(?:[\w-]+ ){0,3}?(?:treasurer|secretary|chair\w*|president|captain|trustee|governor|leader|coach|steward|warden|councillor|editor|umpire"
    r"|referee|volunteer|organi[sz]er|committee member|board member|mentor|befriender|first responder))"
    r"(?:,| (?:of|at|for|with|to|in)(?: the)?) (?P<place>[A-Z][^,;(]*)",
    re.IGNORECASE,
)
_DATED = re.compile(r",?\s*\(?(?:since|from)?\s*(?:19|20)\d\d.*$", re.IGNORECASE)


def registrations_in(line: str) -> list[str]:
    """The parts of a line near the name that tell a registration or licence: "Registered Nurse (Adult), NMC PIN 09I2214E"."""
    parts = [part.strip() for part in re.split(r"\s*[|·•]\s*|\s{3,}", line)]
    return [part for part in parts if _REGISTERED.search(part) and not _AT_HOME.search(part) and not part.endswith(".")]


def kinds_in(text: str) -> list[tuple[str, FactKind]]:
    """What a line under Skills or Languages lists, parted where it turns from languages that people speak to something else."""
    label, colon, rest = text.partition(":")
    head = f"{label}: " if colon and ";" in rest and not LANGUAGES.search(label) else ""
    found: list[tuple[str, FactKind]] = []
    for piece in re.split(r";\s*(?![^(]*\))", rest.strip() if head else text):
        kind = _kind_of_list(piece)
        if found and found[-1][1] is kind:
            found[-1] = (f"{found[-1][0]}; {piece}", kind)
        else:
            found.append((piece, kind))
    return [(f"{head}{piece}".strip(), kind) for piece, kind in found if piece.strip()]


def _kind_of_list(text: str) -> FactKind:
    """Whether most of what a list names are languages."""
    items = [item for item in re.split(r",(?![^(]*\))", text) if item.strip()]
    spoken = sum(bool(LANGUAGES.search(item)) for item in items)
    return FactKind.LANGUAGE if spoken and 2 * spoken >= len(items) else FactKind.SKILL


def goes_on(before: Line, text: str, line: Line) -> bool:
    """Whether a line of skills carries on the one before it, which a narrow page broke."""
    is_open = text.endswith((",", "&", "/")) or text.count("(") > text.count(")") or line.text[:1].islower()
    return line.number == before.number + 1 and line.kind is before.kind and is_open


def office_in(text: str) -> Position | None:
    """A post that a line tells without saying what was done in it: "Treasurer of Grangetown Food Bank since 2018"."""
    found = _OFFICE.match(text)
    if found is None:
        return None
    span = find_dates(text)
    place = _DATED.sub("", found["place"]).strip(" ,–—-")
    return Position(place, found["title"], span.start if span else "", span.end if span else "") if place else None


def entries_of(lines: Sequence[Line], blank_before: Collection[Line]) -> list[list[Line]]:
    """Lines that follow each other parted into entries: at blank lines, else by their dates, else by what each gives."""
    blocks: list[list[Line]] = []
    for line in lines:
        if not blocks or line in blank_before:
            blocks.append([])
        blocks[-1].append(line)
    return [entry for block in blocks for entry in _parted(block)]


def _parted(block: Sequence[Line]) -> list[list[Line]]:
    dated = [at for at, line in enumerate(block) if find_dates(line.text)]
    awards = [at for at, line in enumerate(block) if AWARD.search(line.text)]
    if len(dated) > 1:
        starts = dated if dated[0] == 0 else [0, *(at + 1 for at in dated[:-1])]
    else:
        starts = [0, *awards[1:]] if len(awards) > 1 else [0]
    return [list(block[at:upto]) for at, upto in zip(starts, [*starts[1:], len(block)], strict=True)]


def entry_text(lines: Sequence[Line]) -> str:
    """The lines of one entry as one."""
    text = ""
    for line in lines:
        part = re.sub(r"\s{2,}", " ", line.text.strip(" ,|"))
        broken = re.search(r"\b(?:of|the|in|for|and|at|&)$", text)
        text += part if not text else f" {part}" if broken else f", {part}"
    return text
