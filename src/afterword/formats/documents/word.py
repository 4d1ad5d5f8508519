"""Word files: page header, body, tables, content controls and text boxes, walked in their order."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from afterword.core.occasion import AfterwordError
from afterword.formats.documents.archive import open_archive, part_of
from afterword.formats.documents.lines import Line, LineKind
from afterword.formats.documents.plain import BULLET
from afterword.formats.documents.words import readable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HEADER = re.compile(r"^word/header\d*\.xml$")
_LIST_STYLE = re.compile(r"list|bullet|aufz", re.IGNORECASE)
_HEADING_STYLE = re.compile(r"heading|title|^berschrift|berschrift|^titre|section", re.IGNORECASE)
_SHORT_CELL = 60  # characters; a row of such cells is one line


def word_lines(file: str, data: bytes) -> list[Line]:
    """The lines of a .docx file, numbered in the order they are read.

    Raises:
        AfterwordError: damaged, with macros, or not what it says it is.
    """
    with open_archive(file, data) as archive:
        names = archive.namelist()
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise AfterwordError(
                f"{file} carries macros, small programs, so it was not opened. Save it as a plain .docx without them."
            )
        document = _tree(file, archive, "word/document.xml")
        if document is None:
            raise AfterwordError(f"{file} is no Word file that can be read. Nothing was kept.")
        lists = _list_styles(_tree(file, archive, "word/styles.xml"))
        walk = _Walk(lists)
        for name in sorted(filter(_HEADER.match, names)):
            header = _tree(file, archive, name)
            if header is not None:
                walk.block(header)
        walk.blank()
        body = document.find(f"{_W}body")
        walk.block(document if body is None else body)
    return walk.lines


def _tree(file: str, archive: zipfile.ZipFile, name: str) -> ElementTree.Element | None:
    content = part_of(file, archive, name)
    if content is None:
        return None
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise AfterwordError(f"{file} holds definitions that no Word file needs, so it was not opened.")
    try:
        return ElementTree.fromstring(content)  # noqa: S314 - entities were refused above
    except ElementTree.ParseError as error:
        raise AfterwordError(f"{file} is damaged, so it cannot be read. Nothing was kept.") from error


def _list_styles(styles: ElementTree.Element | None) -> frozenset[str]:
    """The ids of paragraph styles that number or bullet their paragraphs."""
    if styles is None:
        return frozenset()
    found = set()
    for style in styles.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        named = name is not None and _LIST_STYLE.search(name.get(f"{_W}val", ""))
        if style.find(f"{_W}pPr/{_W}numPr") is not None or (named and style.get(f"{_W}type") == "paragraph"):
            found.add(style.get(f"{_W}styleId", ""))
    # "List Paragraph" only sets a paragraph in; Word gives its bullets beside it.
    return frozenset(found - {"ListParagraph", ""})


class _Walk:
    """Goes through the file once and writes down each line as it comes."""

    def __init__(self, lists: frozenset[str]) -> None:
        self.lists = lists
        self.lines: list[Line] = []

    def blank(self) -> None:
        if self.lines and self.lines[-1].kind is not LineKind.BLANK:
            self.lines.append(Line(self.lines[-1].number, LineKind.BLANK))

    def end_list(self) -> None:
        """A paragraph of its own carries no bullet on, unless it begins small: then a program broke the line."""
        if self.lines and self.lines[-1].kind is LineKind.BULLET:
            self.blank()

    def line(self, kind: LineKind, text: str, indent: int = 0) -> None:
        number = 1 + (self.lines[-1].number if self.lines else 0)
        self.lines.append(Line(number, kind, text, indent))

    def block(self, parent: ElementTree.Element) -> None:
        for child in parent:
            if child.tag == f"{_W}p":
                self.paragraph(child)
            elif child.tag == f"{_W}tbl":
                self.table(child)
            elif child.tag == f"{_W}sdt" and (content := child.find(f"{_W}sdtContent")) is not None:
                self.block(content)
            elif child.tag in (f"{_W}ins", f"{_W}customXml", f"{_W}smartTag"):
                self.block(child)

    def table(self, table: ElementTree.Element) -> None:
        for row in _rows(table):
            cells = list(_cells(row))
            told = [_only_text(cell) for cell in cells]
            self.blank()
            if sum(bool(text) for text in told) > 1 and all(
                text is not None and len(text) < _SHORT_CELL for text in told
            ):
                self.line(LineKind.TEXT, " | ".join(text for text in told if text))
                continue
            for cell in cells:
                self.block(cell)
        self.blank()

    def paragraph(self, paragraph: ElementTree.Element) -> None:
        boxes = list(_boxes(paragraph))
        kind = self._kind(paragraph)
        level = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}ilvl")
        indent = 2 * int(level.get(f"{_W}val", "0")) if level is not None else 0
        written = readable(_text(paragraph))
        if not written.strip():
            if not boxes:
                self.blank()
        elif kind is LineKind.HEADING:
            self.blank()
            self.line(kind, " ".join(written.split()))
        else:
            for at, part in enumerate(filter(None, (part.strip() for part in written.split("\n")))):
                mark = BULLET.match(part.replace("\t", " "))
                words = part[mark.end() :] if mark else part
                words = re.sub(r"\s*\t\s*", "   ", words.strip())
                is_bullet = kind is LineKind.BULLET or mark is not None
                if at == 0 and not is_bullet and not words[:1].islower():
                    self.end_list()
                self.line(LineKind.BULLET if is_bullet else LineKind.TEXT, words, indent)
        for box in boxes:
            self.blank()
            self.block(box)
            self.blank()

    def _kind(self, paragraph: ElementTree.Element) -> LineKind:
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return LineKind.TEXT
        style = properties.find(f"{_W}pStyle")
        name = style.get(f"{_W}val", "") if style is not None else ""
        if properties.find(f"{_W}outlineLvl") is not None or _HEADING_STYLE.search(name):
            return LineKind.HEADING  # some programs number their headings, which are no bullets for that
        number = properties.find(f"{_W}numPr/{_W}numId")
        if (number is not None and number.get(f"{_W}val") != "0") or (number is None and name in self.lists):
            return LineKind.BULLET
        return LineKind.TEXT


def _rows(table: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in table:
        if child.tag == f"{_W}tr":
            yield child
        elif child.tag == f"{_W}sdt" and (content := child.find(f"{_W}sdtContent")) is not None:
            yield from _rows(content)


def _cells(row: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        elif child.tag == f"{_W}sdt" and (content := child.find(f"{_W}sdtContent")) is not None:
            yield from _cells(content)


def _only_text(cell: ElementTree.Element) -> str | None:
    """The words of a cell that holds one plain paragraph or nothing; None for one that holds more."""
    paragraphs = [part for part in cell.iter(f"{_W}p") if _text(part).strip()]
    if any(part.find(f"{_W}pPr/{_W}numPr") is not None for part in paragraphs):
        return None
    if len(paragraphs) > 1 or (paragraphs and "\n" in _text(paragraphs[0]).strip()):
        return None
    return " ".join(readable(_text(paragraphs[0])).split()) if paragraphs else ""


def _text(paragraph: ElementTree.Element) -> str:
    """The words of a paragraph: without what was deleted, and without its boxes, which stand for themselves."""
    found: list[str] = []

    def walk(element: ElementTree.Element) -> None:
        for child in element:
            if child.tag in (f"{_W}t", f"{_W}noBreakHyphen"):
                found.append(child.text or "" if child.tag == f"{_W}t" else "-")
            elif child.tag == f"{_W}tab":
                found.append("\t")
            elif child.tag in (f"{_W}br", f"{_W}cr"):
                found.append("\n")
            elif child.tag not in (f"{_W}del", f"{_W}pPr", f"{_W}txbxContent", f"{_W}instrText", _FALLBACK):
                walk(child)

    walk(paragraph)
    return "".join(found)


def _boxes(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The text boxes that hang on a paragraph; the older twin that Word writes beside each is left out."""
    has_new = False
    for child in element:
        if child.tag == f"{_W}txbxContent":
            yield child
        elif child.tag == _FALLBACK and has_new:
            continue
        else:
            found = list(_boxes(child))
            has_new = has_new or bool(found)
            yield from found
