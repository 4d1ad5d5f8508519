"""Tables in Markdown, read by the names in their first row, whatever their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

_RULE: Final = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?")
_EMPTY: Final = frozenset({"", "-", "–", "—", "n/a", "none", "?"})
_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def rows_under(text: str, title: str = "") -> Iterator[dict[str, str]]:
    """The rows of the first table after the heading `title` (or of the text), each with the names of its columns."""
    names: list[str] = []
    inside = not title
    for line in text.splitlines():
        if line.startswith("#"):
            if names:
                return
            if title:
                inside = line.lstrip("#").strip().casefold().startswith(title.casefold())
        elif not inside:
            continue
        elif not line.lstrip().startswith("|"):
            if names:
                return
        elif _RULE.fullmatch(line.strip()):
            continue
        elif not names:
            names = [cell.casefold() for cell in cells_in(line)]
        else:
            yield dict(zip(names, cells_in(line), strict=False))


def cells_in(line: str) -> list[str]:
    """The cells of one row; a sign that stands for nothing is empty, and a link is its words."""
    cells = re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))
    plain = (_LINK.sub(r"\1", cell.replace("\\|", "|")).strip() for cell in cells)
    return ["" if cell.casefold() in _EMPTY else cell for cell in plain]


def day_in(text: str) -> date | None:
    """The first day written as year, month, day; None where there is none."""
    found = re.search(r"\d{4}-\d{2}-\d{2}", text)
    try:
        return date.fromisoformat(found.group()) if found else None
    except ValueError:
        return None
