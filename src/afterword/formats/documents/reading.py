"""One document to its lines. What reads a format is loaded only when such a file comes."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.occasion import AfterwordError
from afterword.formats.documents.kinds import DocumentKind, kind_of
from afterword.formats.documents.lines import Line
from afterword.formats.documents.plain import plain_lines
from afterword.formats.documents.words import MOST_BYTES, decoded


def read_lines(file: str, data: bytes) -> Sequence[Line]:
    """The lines of a PDF, Word, HTML or text file.

    Raises:
        AfterwordError: the file cannot be read, in one sentence that says why.
    """
    kind = kind_of(file, data)
    if len(data) > MOST_BYTES:
        raise AfterwordError(
            f"{file} is larger than {MOST_BYTES // 1_000_000} MB, too large to be read. Nothing was kept."
        )
    if kind is DocumentKind.PDF:
        from afterword.formats.documents.pdf import pdf_lines

        return pdf_lines(file, data)
    if kind is DocumentKind.WORD:
        from afterword.formats.documents.word import word_lines

        return word_lines(file, data)
    if kind is DocumentKind.HTML:
        from afterword.formats.documents.html import html_lines

        return html_lines(decoded(file, data))
    if kind is DocumentKind.ZIP:
        raise AfterwordError(
            f"{file} is a zip and no Word file, so it cannot be read as one document. Nothing was kept."
        )
    return plain_lines(decoded(file, data))
