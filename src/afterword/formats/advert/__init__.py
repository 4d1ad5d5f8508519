"""Job adverts as text, HTML, PDF or Word: the title, the company, and what is asked for, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.core.advert import Advert, AdvertLine, Asked
from afterword.core.occasion import AfterwordError
from afterword.formats.advert.parts import part_named
from afterword.formats.advert.title import company_in, title_in
from afterword.formats.documents import Line, LineKind, read_lines

_ASKS = (
    (
        Asked.PLUS,
        re.compile(
            r"\b(?:nice to have|desirable|a (?:big |real |strong )?plus|bonus|an advantage|would help|ideally|preferably)\b",
            re.I,
        ),
    ),
    (
        Asked.MUST,
        re.compile(
            r"\b(?:must|essential|required|you (?:have|bring|hold|need|are able|know|can)|you(?:'|’)?ll need|we (?:need|require|expect|ask)|"
            r"(?:experience|knowledge|understanding|fluency|qualification) (?:of|in|with|as)|looking for (?:someone|somebody))\b",
            re.I,
        ),
    ),
    (
        Asked.DUTY,
        re.compile(
            r"\b(?:you will|you(?:'|’)ll|your (?:tasks?|job|work|role|day)|responsible for|the role (?:is|involves|includes)|duties)\b",
            re.I,
        ),
    ),
)
_NOT_ASKED = re.compile(
    r"\b(?:salary|pension|holiday|annual leave|equal opportunit|cookies?|apply (?:by|now|via)|£\d|\$\d|send (?:a|your) (?:r[ée]sum[ée]|cv)|applications?|shortlisted"
    r"|pay scale|closing date|ext\.? \d+)\b",
    re.I,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_MARKS = re.compile(r"^(?:[#*_\s]+|\(?[a-z]\)\s+)|[#*_\s]+$")


def read_advert(name: str, data: bytes) -> Advert:
    """What one advert asks for.

    Raises:
        AfterwordError: it cannot be read, or asks for nothing.
    """
    file = re.split(r"[/\\]", name)[-1]
    lines = [line for line in _joined(read_lines(file, data)) if line.text]
    asked = tuple(_asked(lines))
    if not asked:
        raise AfterwordError(
            f"{file} does not read like a job advert: it names no duties and nothing that is asked for. Nothing was kept."
        )
    title = title_in(lines)
    return Advert(title, company_in(lines, title), asked)


def _joined(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines that were only wrapped, put together again: one begins small, or the one before was full."""
    open_line: Line | None = None
    for line in lines:
        goes_on = (
            open_line is not None
            and line.kind is LineKind.TEXT
            and open_line.kind in (LineKind.TEXT, LineKind.BULLET)
            and bool(line.text)
            and (line.text[0].islower() or (len(open_line.text) >= 60 and not open_line.text.endswith((".", ":", ";"))))
        )
        if goes_on and open_line is not None:
            open_line = Line(
                open_line.number, open_line.kind, f"{open_line.text} {line.text}", open_line.indent, line.page
            )
            continue
        if open_line is not None:
            yield open_line
        open_line = line
    if open_line is not None:
        yield open_line


def _said(text: str) -> Iterator[str]:
    """The sentences of a paragraph; one that asks for something and wishes for more is two."""
    for sentence in _SENTENCE_END.split(text):
        kinds = {asked for asked, words in _ASKS if words.search(sentence)}
        yield from re.split(r"[,;]\s+(?:and\s+|but\s+)?", sentence) if {Asked.PLUS, Asked.MUST} <= kinds else [sentence]


def _asked(lines: Sequence[Line]) -> Iterator[AdvertLine]:
    part: Asked | None = None
    in_known = False
    for line in lines:
        text = _MARKS.sub("", line.text)
        named, asked = part_named(text) if line.kind is not LineKind.BULLET else (False, None)
        if named:
            part, in_known = asked, True
            continue
        if line.kind is LineKind.HEADING:
            part, in_known = None, False
            continue
        for sentence in [text] if line.kind is LineKind.BULLET else _said(text):
            own = next((asked for asked, words in _ASKS if words.search(sentence)), None)
            if (
                _NOT_ASKED.search(sentence)
                or (line.kind is not LineKind.BULLET and len(sentence.split()) < 2)
                or (in_known and part is None)
            ):
                continue
            # What a sentence says of itself counts more than the part it stands in, except that duties are duties.
            kind = own if own is Asked.PLUS or part is None else part
            if kind is not None:
                yield AdvertLine(sentence, line.number, kind)
