"""CVs: a file in, claims out, each with its employer, dates, numbers and the line it stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.core.occasion import AfterwordError
from afterword.core.raw_text import without_controls
from afterword.formats.cv.from_document import document_lines
from afterword.formats.cv.json_resume import read_json_resume
from afterword.formats.cv.linkedin import read_linkedin
from afterword.formats.cv.markdown import markdown_lines
from afterword.formats.cv.outline import name_in, read_outline
from afterword.formats.cv.plain_text import plain_lines
from afterword.formats.cv.reading import CvReading, Skipped
from afterword.formats.cv.sections import section_named
from afterword.formats.cv.unheaded import with_jobs
from afterword.formats.cv.whose import refuse_several, refuse_strange
from afterword.formats.documents import MOST_BYTES, DocumentKind, Line, LineKind, decoded, kind_of, read_lines

_MARKDOWN = re.compile(r"^#{1,6}\s|^\*\*[^*]+\*\*|^\|.+\|\s*$|\]\(https?:", re.MULTILINE)


def read_cv(name: str, data: bytes) -> CvReading:
    """Read one CV, by its content and the ending of its name.

    Raises:
        AfterwordError: the file cannot be read, is no CV, is in another language, or is about two people.
    """
    return _without_controls(_read(re.split(r"[/\\]", name)[-1], data))


def _read(file: str, data: bytes) -> CvReading:
    kind = kind_of(file, data)
    if kind is DocumentKind.ZIP and len(data) <= MOST_BYTES:
        return _in_english(file, read_linkedin(file, data))
    if kind is not DocumentKind.TEXT:
        lines = read_lines(file, data)
        reading = _from_lines(file, document_lines(lines))
        name = reading.name or _name_in_headings(lines)
        # A page that repeats the name may do so among the skills.
        return replace(reading, name=name, claims=tuple(claim for claim in reading.claims if claim.text != name))
    text = decoded(file, data)
    if text.lstrip().startswith(("{", "[")):
        return _in_english(file, read_json_resume(text, file))
    if file.lower().endswith(".json"):
        raise AfterwordError(f"{file} is not valid JSON, so no CV could be read from it. Nothing was kept.")
    marked = file.lower().endswith((".md", ".markdown")) or len(_MARKDOWN.findall(text)) >= 3
    return _from_lines(file, markdown_lines(text) if marked else plain_lines(text))


def _without_controls(reading: CvReading) -> CvReading:
    """The reading in words alone. It comes last: some PDF files draw their bullets with control characters."""
    plain = without_controls
    return CvReading(
        plain(reading.name),
        tuple(
            replace(one, text=plain(one.text), employer=plain(one.employer), title=plain(one.title))
            for one in reading.claims
        ),
        tuple(replace(one, text=plain(one.text)) for one in reading.skipped),
    )


def _in_english(file: str, reading: CvReading) -> CvReading:
    refuse_strange(file, [Line(claim.source.line, LineKind.TEXT, claim.text) for claim in reading.claims])
    return reading


def _name_in_headings(lines: Sequence[Line]) -> str:
    """The name where a side bar comes before it in the file: the first heading that reads like one."""
    names = (name_in(line.text) for line in lines if line.kind is LineKind.HEADING and section_named(line.text) is None)
    return next(filter(None, names), "")


def _from_lines(file: str, lines: Sequence[Line]) -> CvReading:
    refuse_strange(file, lines)
    refuse_several(file, lines)
    reading, sections = read_outline(lines, file)
    if (headed := with_jobs(lines, reading.name)) != list(lines):
        reading, sections = read_outline(headed, file)
    if not reading.claims and not sections:
        raise AfterwordError(
            f"{file} does not read like a CV: it has no heading such as Experience or Education, and no list of what "
            "was done. Nothing was kept."
        )
    return reading


__all__ = ["MOST_BYTES", "CvReading", "Skipped", "read_cv"]
