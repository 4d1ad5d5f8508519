"""PDFs: the words of each page in the order they were written, with where they stand; what cannot be read is refused."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Sequence
from typing import Any

from afterword.core.occasion import AfterwordError
from afterword.formats.documents.lines import Line
from afterword.formats.documents.pdf_layout import WIDTH, Strip, lines_of
from afterword.formats.documents.words import readable

_MOST_PAGES = 20  # the longest academic CVs; a book is none
_MOST_DRAWING = 2_000_000  # bytes of one page's drawing, unpacked
_FEW_LETTERS = 30  # on a page; below it the page is a picture
_ADVICE = "Nothing was kept."


def pdf_lines(file: str, data: bytes) -> Sequence[Line]:
    """The lines of a PDF, numbered through all pages.

    Raises:
        AfterwordError: encrypted, damaged, a picture of a text, or far too long.
    """
    # Loaded here: it takes a third of a second, which no other command should pay.
    import pypdf
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it comments on every small flaw of a file
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise AfterwordError(f"{file} is protected by a password. Save it without one and add that. {_ADVICE}")
        count = len(reader.pages)
        if count > _MOST_PAGES:
            raise AfterwordError(f"{file} has {count} pages, too many to be read as one. Add the pages that matter.")
        pages = [_strips(file, page, number) for number, page in enumerate(reader.pages, start=1)]
    except AfterwordError:
        raise
    except PyPdfError as error:
        raise AfterwordError(f"{file} is damaged or cut short, so its words cannot be read. {_ADVICE}") from error
    except Exception as error:  # a broken file may trip the library anywhere
        raise AfterwordError(f"{file} is a PDF that cannot be read. Save it anew, or as text. {_ADVICE}") from error
    letters = sum(character.isalpha() for page in pages for strip in page for character in strip.text)
    if letters < _FEW_LETTERS * max(1, len(pages)):
        raise AfterwordError(
            f"{file} holds pictures of pages, not their words. Add the file it was made from, or copy its text. {_ADVICE}"
        )
    return lines_of(pages)


def _strips(file: str, page: Any, number: int) -> list[Strip]:
    """The lines of one page in the order of the file, each with its place."""
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > _MOST_DRAWING:
        raise AfterwordError(f"{file} draws far more than a document does, so it was not read. {_ADVICE}")
    strips: list[Strip] = []
    open_strip: Strip | None = None

    def close() -> None:
        nonlocal open_strip
        if open_strip is not None and open_strip.text.strip():
            strips.append(open_strip)
        open_strip = None

    def take(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        nonlocal open_strip
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        high = abs(size * (tm[3] * cm[3] or tm[0] * cm[0])) or 10.0
        bold = bool(re.search(r"bold|black|semibold|heavy|-b$", str((font or {}).get("/BaseFont", "")), re.IGNORECASE))
        parts = readable(text).split("\n")
        for at, part in enumerate(parts):
            if at:
                close()
            if not part.strip():
                if open_strip is not None:
                    open_strip = open_strip.extended(part)
                continue
            if open_strip is not None and abs(y - open_strip.y) > 0.8 * max(high, open_strip.high):
                close()  # a line break that the library did not see
            if open_strip is None:
                open_strip = Strip(part.lstrip(), number, x, y, high, bold, x + WIDTH * high * len(part))
            else:
                gap = x - open_strip.right
                is_far = gap > 1.5 * high and abs(y - open_strip.y) < high
                right = x + WIDTH * high * len(part)
                if is_far and part.lstrip()[0] not in ",.;:)":
                    close()
                    open_strip = Strip(part.lstrip(), number, x, y, high, bold, right, after_gap=True)
                else:
                    open_strip = open_strip.extended(part, right)

    page.extract_text(visitor_text=take)
    close()
    return strips
