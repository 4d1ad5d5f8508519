"""The export of a LinkedIn profile: positions, projects, courses. Messages and contacts are never opened."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource, FactKind
from afterword.formats.cv.dates import find_dates
from afterword.formats.cv.numbers import read_numbers
from afterword.formats.cv.outline import sentences_of
from afterword.formats.cv.reading import CvReading, Skipped
from afterword.formats.documents.archive import open_archive, part_of
from afterword.formats.documents.plain import BULLET
from afterword.formats.documents.words import decoded, readable


@dataclass(frozen=True, slots=True)
class _Table:
    """One file of the export that holds claims, and what its columns are called."""

    name: str
    employer: str
    title: str
    text: str
    start: str
    end: str
    open_end: str = ""  # what an empty end means
    kind: FactKind = FactKind.DONE
    bare: FactKind | None = None  # what a row is that tells nothing done


_TABLES = (
    _Table(
        "Positions.csv",
        "Company Name",
        "Title",
        "Description",
        "Started On",
        "Finished On",
        "present",
        bare=FactKind.POST,
    ),
    _Table(
        "Volunteering.csv",
        "Company Name",
        "Role",
        "Description",
        "Started On",
        "Finished On",
        "present",
        bare=FactKind.POST,
    ),
    _Table("Projects.csv", "Title", "", "Description", "Started On", "Finished On"),
    _Table("Honors.csv", "", "", "Title", "Issued On", "Issued On"),
    _Table("Certifications.csv", "Authority", "", "Name", "Started On", "Started On", kind=FactKind.CERTIFICATE),
    _Table("Education.csv", "School Name", "Degree Name", "Notes", "Start Date", "End Date", bare=FactKind.EDUCATION),
)


def read_linkedin(file: str, data: bytes) -> CvReading:
    """The claims of an export.

    Raises:
        AfterwordError: it is damaged, made to burst, or no export.
    """
    with open_archive(file, data) as archive:
        places = {name.rsplit("/", 1)[-1]: name for name in archive.namelist()}
        if not {"Positions.csv", "Profile.csv", "Education.csv"} & places.keys():
            raise AfterwordError(
                f"{file} is a zip, but no export of LinkedIn: it has no Positions.csv or Profile.csv. Nothing was kept."
            )
        claims: list[Evidence] = []
        skipped: list[Skipped] = []
        for table in _TABLES:
            for line, row in _rows(file, archive, places.get(table.name)):
                claims += _claims(f"{file}/{table.name}", line, row, table, skipped)
        for name, kind in (("Skills.csv", FactKind.SKILL), ("Languages.csv", FactKind.LANGUAGE)):
            for line, row in _rows(file, archive, places.get(name)):
                if text := row.get("Name", ""):
                    well = row.get("Proficiency", "")
                    where = EvidenceSource(f"{file}/{name}", line)
                    text = f"{text} ({well})" if well else text
                    claims.append(Evidence(f"{file}/{name}:{line}", text, where, kind=kind))
        profile = next((row for _, row in _rows(file, archive, places.get("Profile.csv"))), {})
    name = f"{profile.get('First Name', '')} {profile.get('Last Name', '')}".strip()
    return CvReading(name, tuple(claims), tuple(skipped))


def _rows(file: str, archive: zipfile.ZipFile, place: str | None) -> Iterator[tuple[int, dict[str, str]]]:
    content = part_of(file, archive, place) if place else None
    if content is None or not content.strip():
        return
    reader = csv.reader(io.StringIO(decoded(file, content)))
    head: list[str] | None = None
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise AfterwordError(f"{file} is damaged, so it cannot be read. Nothing was kept.") from error
        if row is None:
            return
        cells = [readable(cell).strip() for cell in row]
        if head is None:
            # Some files begin with notes before the row that names the columns.
            if len(cells) > 1 or cells == ["Name"]:
                head = cells
        elif any(cells):
            yield line, dict(zip(head, cells, strict=False))


def _claims(file: str, line: int, row: dict[str, str], table: _Table, skipped: list[Skipped]) -> Iterator[Evidence]:
    start, end = (_date(row.get(column, "")) for column in (table.start, table.end))
    end = end or (table.open_end if start else "")
    text = row.get(table.text, "")
    in_bullets = any(BULLET.match(part.strip()) for part in text.split("\n"))
    at = 0
    employer, title = row.get(table.employer, ""), row.get(table.title, "")
    if table.bare is not None and (table.bare is FactKind.EDUCATION or not text.strip()) and (employer or title):
        when = " - ".join(dict.fromkeys(filter(None, (start, end))))
        place = (employer, title, start, end) if table.bare is FactKind.POST else ("", "", "", "")
        words = ", ".join(filter(None, (title, employer, when)))
        at = 1
        yield Evidence(f"{file}:{line}", words, EvidenceSource(file, line), *place, kind=table.bare)
    for offset, written in enumerate(text.split("\n")):
        part = written.strip()
        mark = BULLET.match(part)
        if not part:
            continue
        if in_bullets and mark is None:
            skipped.append(Skipped(line + offset, part, "it introduces a list, and says nothing that can be checked"))
            continue
        for said in [part[mark.end() :]] if mark else sentences_of(part):
            at += 1
            name = f"{file}:{line}" + (f".{at}" if at > 1 else "")
            where = EvidenceSource(file, line + offset)
            yield Evidence(name, said, where, employer, title, start, end, read_numbers(said), table.kind)


def _date(text: str) -> str:
    found = find_dates(re.sub(r"\s+", " ", text))
    return found.start if found else ""
