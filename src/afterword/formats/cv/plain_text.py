"""CVs as plain text: capitals, underlines and known names for headings, the usual signs for bullets."""

from __future__ import annotations

import re

from afterword.formats.cv.columns import in_columns, without_leaders
from afterword.formats.cv.headings import with_headings
from afterword.formats.cv.sections import section_named
from afterword.formats.cv.set_in import with_lists
from afterword.formats.documents.lines import Line, LineKind

_BULLET = re.compile(r"^(?P<mark>[-*•–—·▪◦‣●○■\uf0b7>+]|o|\d{1,2}[.)])\s+(?=\S)")
_RULE = re.compile(r"^\s*[=\-_*~#]{3,}\s*$")
_FRAME = re.compile(r"^[=\-_*~# ]+|[=\-_*~#: ]+$")


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain-text CV."""
    lines: list[Line] = []
    for number, words in in_columns(text.split("\n")):
        indent = len(words) - len(words.lstrip())
        words = without_leaders(words.strip())
        if not words or _RULE.match(words):
            lines.append(Line(number, LineKind.BLANK))
            continue
        framed = _FRAME.sub("", words)
        if section_named(framed) is not None and not _BULLET.match(words):
            lines.append(Line(number, LineKind.HEADING, framed, indent))
            continue
        if mark := _BULLET.match(words):
            lines.append(Line(number, LineKind.BULLET, words[mark.end() :], indent))
            continue
        lines.append(Line(number, LineKind.TEXT, words, indent))
    return with_lists(with_headings(lines))
