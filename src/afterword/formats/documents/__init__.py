"""Documents people hand in: PDF, Word, HTML and text become lines, each with its number and what it is by its marks."""

from __future__ import annotations

from afterword.formats.documents.kinds import DocumentKind, kind_of
from afterword.formats.documents.lines import Line, LineKind
from afterword.formats.documents.reading import read_lines
from afterword.formats.documents.words import MOST_BYTES, MOST_TEXT_BYTES, decoded

__all__ = ["MOST_BYTES", "MOST_TEXT_BYTES", "DocumentKind", "Line", "LineKind", "decoded", "kind_of", "read_lines"]
