"""Pages in HTML: headings, list items, table rows and paragraphs as lines; scripts, styles and hidden parts left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from afterword.formats.documents.lines import Line, LineKind
from afterword.formats.documents.plain import BULLET
from afterword.formats.documents.words import readable

_BLOCKS = frozenset(
    "address article aside blockquote body dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav "
    "ol p pre section summary table tbody tfoot thead tr ul".split()
)
_PARTS = frozenset("article section table tr ul ol dl aside header main footer h1 h2 h3 h4 h5 h6 hr".split())
_HIDDEN = frozenset("head script style template noscript svg button select nav iframe".split())
_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())


class _Page(HTMLParser):
    """Collects the words between two block marks into one line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.started = 0
        self.kind = LineKind.TEXT
        self.depth = 0
        self.hidden: list[str] = []
        self.just_closed = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.hidden:
            if tag == self.hidden[-1] and tag not in _EMPTY:
                self.hidden.append(tag)
            return
        given = dict(attrs)
        style = (given.get("style") or "").replace(" ", "")
        if tag not in _EMPTY and (tag in _HIDDEN or "hidden" in given or "display:none" in style):
            self.flush()
            self.hidden.append(tag)
        elif tag in ("td", "th"):
            if self.words and self.kind is LineKind.TEXT:
                self.words.append(" | ")
            else:
                self.flush()
        elif tag == "br":
            kind = self.kind
            self.flush()
            self.kind = LineKind.TEXT if kind is LineKind.BULLET else kind
        elif tag in _BLOCKS:
            self.flush()
            if tag in _PARTS:
                self.blank()
            if tag in ("ul", "ol"):
                self.depth += 1
            self.kind = (
                LineKind.BULLET if tag == "li" else LineKind.HEADING if re.fullmatch(r"h[1-6]", tag) else self.kind
            )
        elif self.just_closed and self.words:
            # Two elements side by side without a space between are set apart by the page's style.
            self.words.append("   ")
        self.just_closed = False

    def handle_endtag(self, tag: str) -> None:
        if self.hidden:
            if tag == self.hidden[-1]:
                self.hidden.pop()
            return
        if tag in _BLOCKS:
            self.flush()
            self.kind = LineKind.TEXT
            if tag in _PARTS:
                self.blank()
            if tag in ("ul", "ol"):
                self.depth = max(0, self.depth - 1)
        elif tag not in ("td", "th"):
            self.just_closed = True

    def handle_data(self, data: str) -> None:
        if self.hidden:
            return
        if data.strip():
            if not self.words:
                skipped = data[: len(data) - len(data.lstrip())]
                self.started = self.getpos()[0] + skipped.count("\n")
            self.words.append(data)
            self.just_closed = False
        elif self.words and data:
            self.words.append(" ")
            self.just_closed = False

    def flush(self) -> None:
        text = readable("".join(self.words)).strip().strip("|").strip()
        # Three spaces were put in on purpose; any other run of white space is one space.
        text = "   ".join(" ".join(part.split()) for part in text.split("   ") if part.strip())
        self.words = []
        if not text:
            return
        mark = BULLET.match(text)
        words = text[mark.end() :] if mark else text
        kind = LineKind.BULLET if mark and self.kind is LineKind.TEXT else self.kind
        self.lines.append(Line(self.started, kind, words, 2 * self.depth))
        if self.kind is LineKind.BULLET:
            self.kind = LineKind.TEXT

    def blank(self) -> None:
        if self.lines and self.lines[-1].kind is not LineKind.BLANK:
            self.lines.append(Line(self.lines[-1].number, LineKind.BLANK))


def html_lines(text: str) -> list[Line]:
    """The lines of a page; each number is a line of its source."""
    page = _Page()
    page.feed(text)
    page.close()
    page.flush()
    return page.lines
