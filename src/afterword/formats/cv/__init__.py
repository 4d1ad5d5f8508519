"""CVs: a file in, claims out, each with its employer, dates, numbers and the line it stands in."""

from __future__ import annotations

import codecs
import re

from afterword.core.occasion import AfterwordError
from afterword.formats.cv.json_resume import read_json_resume
from afterword.formats.cv.markdown import markdown_lines
from afterword.formats.cv.outline import read_outline
from afterword.formats.cv.plain_text import plain_lines
from afterword.formats.cv.reading import CvReading

LARGEST = 400_000  # bytes; the longest CVs seen are a tenth of this

_OTHER_FORMATS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word file or a zip"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "a rich text file"),
)
_ADVICE = "Save your CV as plain text, Markdown or JSON Resume and add that. Nothing was kept."
_MARKDOWN = re.compile(r"^#{1,6}\s|^\*\*[^*]+\*\*|^\|.+\|\s*$|\]\(https?:", re.MULTILINE)


def read_cv(name: str, data: bytes) -> CvReading:
    """Read one CV, by its content and the ending of its name.

    Raises:
        AfterwordError: the file is empty, too large, not text, of a format that is not read, or no CV.
    """
    file = re.split(r"[/\\]", name)[-1]
    text = _decoded(file, data)
    if text.lstrip().startswith(("{", "[")):
        return read_json_resume(text, file)
    if file.lower().endswith(".json"):
        raise AfterwordError(f"{file} is not valid JSON, so no CV could be read from it. Nothing was kept.")
    marked = file.lower().endswith((".md", ".markdown")) or len(_MARKDOWN.findall(text)) >= 3
    reading, sections = read_outline(markdown_lines(text) if marked else plain_lines(text), file)
    if not reading.claims and not sections:
        raise AfterwordError(
            f"{file} does not read like a CV: it has no heading such as Experience or Education, and no list of what "
            "was done. Nothing was kept."
        )
    return reading


def _decoded(file: str, data: bytes) -> str:
    if not data.strip():
        raise AfterwordError(f"{file} is empty. Choose another file.")
    for magic, what in _OTHER_FORMATS:
        if data.startswith(magic):
            raise AfterwordError(f"{file} is {what}, which cannot be read. {_ADVICE}")
    if len(data) > LARGEST:
        raise AfterwordError(f"{file} is larger than {LARGEST // 1000} kB, too large for a CV. {_ADVICE}")
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise AfterwordError(f"{file} is not text in UTF-8, so its words cannot be read safely. {_ADVICE}") from error
    if re.search(r"[\x00-\x08\x0e-\x1f]", text):
        raise AfterwordError(f"{file} holds bytes that are not text. {_ADVICE}")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "").replace("\u00a0", " ")


__all__ = ["CvReading", "read_cv"]
