"""A page of text: headings, paragraphs and lists at 80 columns, colour only where a person looks."""

from __future__ import annotations

import os
import sys
from shutil import get_terminal_size
from textwrap import fill, wrap

import click

WIDEST = 80


class Paper:
    """Collects lines and prints them. Colour and the terminal's width only on a terminal, and NO_COLOR is respected."""

    def __init__(self) -> None:
        watched = sys.stdout.isatty()
        self.width = min(WIDEST, get_terminal_size((WIDEST, 24)).columns) if watched else WIDEST
        self._colour = watched and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        self._empty = True

    def _style(self, text: str, **style: bool | str) -> str:
        return click.style(text, **style) if self._colour else text  # type: ignore[arg-type]

    def line(self, text: str = "") -> None:
        """One line as it is."""
        print(text)
        self._empty = not text

    def heading(self, text: str, aside: str = "") -> None:
        """A heading with room above it; `aside` stands quietly beside it."""
        if not self._empty:
            self.line()
        print(self._style(text, bold=True) + (self._style(f"  {aside}", dim=True) if aside else ""))
        self._empty = False

    def text(self, text: str, indent: int = 2, hanging: int = 0) -> None:
        """A paragraph."""
        print(
            fill(
                " ".join(text.split()),
                self.width,
                initial_indent=" " * indent,
                subsequent_indent=" " * (indent + hanging),
                break_on_hyphens=False,
                break_long_words=False,
            )
        )
        self._empty = False

    def quiet(self, text: str, indent: int = 2) -> None:
        """A paragraph that matters less: a source, a time zone."""
        for line in wrap(
            " ".join(text.split()), self.width - indent, break_on_hyphens=False, break_long_words=False
        ) or [""]:
            print(" " * indent + self._style(line, dim=True))
        self._empty = False

    def strong(self, text: str, indent: int = 2) -> None:
        """A line that stands out."""
        print(" " * indent + self._style(text, bold=True))
        self._empty = False

    def entry(self, name: str, text: str, indent: int = 5, column: int = 9) -> None:
        """A name and, in a column of its own, what belongs to it."""
        start = " " * indent + name.ljust(column)
        lines = wrap(" ".join(text.split()), self.width - indent - column, break_on_hyphens=False) or [""]
        print(" " * indent + self._style(name.ljust(column), dim=True) + lines[0])
        for line in lines[1:]:
            print(" " * len(start) + line)
        self._empty = False

    def letter(self, text: str, indent: int = 2) -> None:
        """A letter, paragraph by paragraph, its own line breaks kept."""
        for line in text.split("\n"):
            if line.strip():
                for part in wrap(line, self.width - indent, break_on_hyphens=False, break_long_words=False):
                    print(" " * indent + part)
            else:
                print()
        self._empty = False
