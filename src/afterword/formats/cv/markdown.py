"""CVs in Markdown: the marks come off, what they said about a line stays."""

from __future__ import annotations

import re

from afterword.formats.cv.sections import is_table_head, section_named
from afterword.formats.documents.lines import Line, LineKind

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_SETEXT = re.compile(r"^(=+|-+)\s*$")
_BULLET = re.compile(r"^(?:[-*+]|\d{1,2}[.)])\s+(?=\S)")
_TABLE_RULE = re.compile(r"^\|?[\s:|-]+\|?$")


def without_marks(text: str) -> str:
    """The words of a line without emphasis, code marks and link targets."""
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"<(https?://[^>]+|[^>@\s]+@[^>\s]+)>", r"\1", text)
    text = re.sub(r"</?[a-zA-Z][^>]*>", "", text)
    text = re.sub(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", r"\2", text)
    text = re.sub(r"(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])", r"\2", text)
    text = re.sub(r"`([^`]+)`", r"\1", text)
    return re.sub(r"\\([\\`*_{}\[\]()#+.!|-])", r"\1", text).strip()


def _cells(row: str) -> list[str]:
    return [without_marks(cell) for cell in row.strip().strip("|").split("|")]


def markdown_lines(text: str) -> list[Line]:
    """The lines of a Markdown CV. Headings that name no section are text: they open a position."""
    raw = text.split("\n")
    lines: list[Line] = []
    in_comment = False
    level = 0  # of the headings that open sections, once one was known
    for number, written in enumerate(raw, start=1):
        words = written.expandtabs(4).rstrip()
        indent = len(words) - len(words.lstrip())
        words = words.strip()
        if in_comment or words.startswith("<!--"):
            in_comment = "-->" not in words
            lines.append(Line(number, LineKind.BLANK))
            continue
        under = raw[number].strip() if number < len(raw) else ""
        if heading := _HEADING.match(words):
            named = without_marks(heading.group(2))
            is_known = section_named(named) is not None
            level = level or len(heading.group(1)) * is_known
            opens = is_known or len(heading.group(1)) <= level
            lines.append(Line(number, LineKind.HEADING if opens else LineKind.TEXT, named))
        elif not words or _SETEXT.match(words) or _TABLE_RULE.match(words) or words in ("***", "___"):
            lines.append(Line(number, LineKind.BLANK))
        elif words.startswith("|"):
            cells = _cells(words)
            lines.append(
                Line(number, LineKind.BLANK if is_table_head(cells) else LineKind.TEXT, " | ".join(filter(None, cells)))
            )
        elif mark := _BULLET.match(words):
            lines.append(Line(number, LineKind.BULLET, without_marks(words[mark.end() :]), indent))
        else:
            named = without_marks(words)
            is_heading = section_named(named) is not None and (
                bool(_SETEXT.match(under)) or words != named or named.isupper()
            )
            lines.append(Line(number, LineKind.HEADING if is_heading else LineKind.TEXT, named, indent))
    return lines
