"""What kind of document some bytes are: by what they begin with, and by the ending of the name where that says nothing."""

from __future__ import annotations

import re
from enum import Enum

from afterword.core.occasion import AfterwordError


class DocumentKind(Enum):
    """A kind of file that is read."""

    PDF = "PDF"
    WORD = "Word file"
    ZIP = "zip"
    HTML = "HTML"
    TEXT = "text"


_NOT_READ = (
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_HTML = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_ADVICE = "Save it as PDF, Word (.docx) or plain text and add that. Nothing was kept."


def kind_of(file: str, data: bytes) -> DocumentKind:
    """The kind of a file.

    Raises:
        AfterwordError: it is empty, or of a kind that is not read.
    """
    if not data.strip():
        raise AfterwordError(f"{file} is empty. Choose another file.")
    for magic, what in _NOT_READ:
        if data.startswith(magic):
            raise AfterwordError(f"{file} is {what}, which cannot be read. {_ADVICE}")
    if b"%PDF-" in data[:1024]:
        return DocumentKind.PDF
    if data.startswith(b"PK"):
        # A zip names its parts in the clear, in the list at its end: the one part every Word file has.
        return DocumentKind.WORD if b"word/document" in data else DocumentKind.ZIP
    if _HTML.match(data[:2000]) or (file.lower().endswith((".html", ".htm")) and b"<" in data):
        return DocumentKind.HTML
    return DocumentKind.TEXT
