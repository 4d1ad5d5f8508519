"""Plain text as lines: the usual signs for bullets, rules of dashes for nothing."""

from __future__ import annotations

import re

from afterword.formats.documents.lines import Line, LineKind

BULLET = re.compile(
    r"^(?P<mark>[-*•–—·▪◦‣●○■□◆◇➢➤✓✔❖∙⁃\uf0b7\uf0a7\uf0d8\uf076\x7f>+]|o(?=\s)|\d{1,2}[.)](?=\s))\s+(?=\S)"
)
_RULE = re.compile(r"^\s*[=\-_*~#]{3,}\s*$")


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain text. Nothing in it says for certain what is a heading."""
    lines: list[Line] = []
    for number, written in enumerate(text.split("\n"), start=1):
        words = written.expandtabs(8).rstrip()
        indent = len(words) - len(words.lstrip())
        words = words.strip()
        if not words or _RULE.match(words):
            lines.append(Line(number, LineKind.BLANK))
        elif mark := BULLET.match(words):
            lines.append(Line(number, LineKind.BULLET, words[mark.end() :], indent))
        else:
            lines.append(Line(number, LineKind.TEXT, words, indent))
    return lines
