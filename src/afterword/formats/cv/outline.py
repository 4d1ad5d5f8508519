"""From the lines of a CV to its claims: section, position, bullets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.core.ground.holding import AWARD
from afterword.core.occasion import Evidence, EvidenceSource, FactKind
from afterword.core.write.record import is_past
from afterword.formats.cv.dates import find_dates, find_range
from afterword.formats.cv.habit import Habit, habit_of
from afterword.formats.cv.holdings import entries_of, entry_text, goes_on, kinds_in, office_in, registrations_in
from afterword.formats.cv.numbers import read_numbers
from afterword.formats.cv.positions import Position, is_title, parts_of, read_position, turned
from afterword.formats.cv.reading import CvReading, Skipped
from afterword.formats.cv.sections import POSITIONS, WHY_SKIPPED, Section, is_table_head, section_named, section_told
from afterword.formats.cv.set_in import goes_on_after
from afterword.formats.documents.lines import Line, LineKind

_NAME_LABEL = re.compile(r"^(?:full )?name\s*:\s*(\S.*)$", re.IGNORECASE)
_WHAT_IT_IS = re.compile(
    r"^(?:the\s+)?(?:curriculum vitae|r[ée]sum[ée]|cv)(?:\s+(?:of|for)\b|\s*[:–—|-])|[\s:–—|-]+(?:curriculum vitae|r[ée]sum[ée]|cv)$",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"curriculum|vitae|r[ée]sum[ée]|^cv\b|@|\d|https?:|:", re.IGNORECASE)
_SPACED = re.compile(r"(?:[^\W\d_] ){2,}[^\W\d_]")
_QUOTES = "\"“”'‘’()"
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.-]*|[\"“‘'(][^\W\d_]+[\"”’')]")
_CONTACT = re.compile(r"@|https?:|www\.|\+?\d[\d ()-]{7,}|\b(?:tel|phone|e-?mail|mobile|address)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_ABBREVIATION = re.compile(r"\b(?:et al|etc|e\.g|i\.e|St|Mr|Ms|Mrs|Dr|Inc|Ltd|approx|no|vs|ref)\.$", re.IGNORECASE)
_NOTHING_DONE = "a place, a title or a date, but nothing that was done there"
_UNKNOWN = "not under a heading that is known"
_FULL_LINE = 55  # characters; a shorter line was ended on purpose
_OF_DEEDS = frozenset({Section.JOBS, Section.PROJECTS, Section.VOLUNTEERING})
_AFTER_VERB = re.compile(
    r"(?:the|an?|all|its|their|my|our|his|her|for|at|in|on|with|to|up|out|over|off|as|from|about|\d.*)$"
)
_POST_LINES = 2  # lines below the first one of a post in which its dates would stand
_BESIDE_DATES = 4  # words that a line of dates has besides: a town, "full-time"


def sentences_of(text: str) -> list[str]:
    """The sentences of a paragraph."""
    found: list[str] = []
    for piece in _SENTENCE_END.split(text):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] += " " + piece
        else:
            found.append(piece)
    return [piece.strip() for piece in found if piece.strip()]


def joined(lines: Sequence[str]) -> str:
    """Lines that belong together as one; a word that was parted at its hyphen grows together again."""
    text = ""
    for line in lines:
        parted = re.search(r"[^\W\d_]-$", text) and re.match(r"(?!(?:and|or|to)\b)[^\W\d_]", line)
        text += line if parted or not text else f" {line}"
    return text


class _Outline:
    """Walks the lines once. What is open: the section, the position's header lines, the claim being read."""

    def __init__(self, file: str, habit: Habit) -> None:
        self.file = file
        self.habit = habit
        self.headers: list[list[str]] = []
        self.name = ""
        self.claims: list[Evidence] = []
        self.positions: list[Position] = []
        self.skill_line: Line | None = None  # the last line of skills, which the next may carry on
        self.skipped: list[Skipped] = []
        self.section: Section | None = None
        self.sections_seen = 0
        self.header: list[Line] = []
        self.blank_before: set[Line] = set()
        self.after_blank = False
        self.position = Position()
        self.bullet: tuple[Line, list[str]] | None = None
        self.bullet_indent = 0
        self.bullet_at: Position | None = None  # where it was done, if told in its own line
        self.unmarked = False  # an entry of typed text without a sign: only a small letter carries it on
        self.prose: tuple[Line, list[str]] | None = None

    def read(self, lines: Sequence[Line]) -> None:
        for at, line in enumerate(lines):
            self._take(line, lines[at + 1 :])
            self.after_blank = line.kind is LineKind.BLANK
        self._close()
        self._drop_header(self.header)
        self.skipped.sort(key=lambda item: item.line)
        self._agree_on_order()

    def _agree_on_order(self) -> None:
        """Where only the order told employer and title apart, it follows the sure positions of the same CV."""
        sure = [position.title_first for position in self.positions if position.sure and position.title]
        if not sure:
            return
        title_first = 2 * sum(sure) > len(sure)
        for at, position in enumerate(self.positions):
            if not position.sure and position.employer and position.title and position.title_first != title_first:
                right = turned(position)
                self.claims[at] = replace(self.claims[at], employer=right.employer, title=right.title)

    # -- one line ---------------------------------------------------------------------------------------------------
    def _take(self, line: Line, later: Sequence[Line]) -> None:
        if line.kind is LineKind.BLANK:
            self._close()
        elif line.kind is LineKind.HEADING:
            self._open_section(line)
        elif self.section is None or self.section in WHY_SKIPPED:
            self._outside(line)
        elif line.kind is LineKind.BULLET:
            self._bullet(line, next((one for one in later if one.kind is not LineKind.BLANK), None))
        else:
            self._text(line, opens=_opens_post(line, later[:_POST_LINES]))

    def _open_section(self, line: Line) -> None:
        self._close()
        self._drop_header(self.header)
        self.section = section_told(line.text)
        self.sections_seen += 1
        self.header, self.position = [], Position()

    def _outside(self, line: Line) -> None:
        """The lines above the first section, and sections without claims."""
        label, _, rest = line.text.partition(":")
        if rest and section_named(label) is not None:
            self._open_section(replace(line, text=label))
            line = replace(line, text=rest.strip())
        if labelled := _NAME_LABEL.match(line.text):
            self.name = labelled.group(1).strip()
            return
        if self.sections_seen == 0 and not self.name and (name := name_in(line.text)):
            self.name = name
            return
        if self._is_held(line):
            return
        if self.section is not None:
            why = WHY_SKIPPED.get(self.section, "")
        else:
            why = WHY_SKIPPED[Section.CONTACT] if _CONTACT.search(line.text) else _UNKNOWN
        self.skipped.append(Skipped(line.number, line.text, why))

    def _is_held(self, line: Line) -> bool:
        """Take what a line of skills, of interests, or near the name says that the person holds."""
        if self.section is Section.SKILLS:
            if line.text == self.name or _CONTACT.search(line.text):
                return False
            if self.skill_line is not None and goes_on(self.skill_line, self.claims[-1].text, line):
                text = joined([self.claims[-1].text, line.text])
                self.claims[-1] = replace(self.claims[-1], text=text, numbers=read_numbers(text))
            else:
                for text, kind in kinds_in(line.text):
                    self._hold(line, text, kind)
            self.skill_line = line
            return True
        if self.section is Section.INTERESTS:
            posts = [(piece.strip(), office_in(piece.strip())) for piece in line.text.split(";")]
            for piece, post in posts:
                if post is not None and post.start:
                    self._hold(line, piece, FactKind.POST, post)
            return all(post is not None and post.start for _, post in posts)
        found = registrations_in(line.text) if self.section is None else []
        for part in found:
            self._hold(line, part, FactKind.REGISTRATION)
        return bool(found)

    def _hold(self, line: Line, text: str, kind: FactKind, at: Position = Position()) -> None:  # noqa: B008 - frozen
        self.positions.append(at)
        self.claims.append(
            Evidence(
                id=self._name(line.number),
                text=text,
                source=EvidenceSource(self.file, line.number, line.page),
                employer=at.employer,
                title=at.title,
                start=at.start,
                end=at.end,
                numbers=read_numbers(text),
                kind=kind,
            )
        )

    def _name(self, line: int) -> str:
        same = sum(claim.source.line == line for claim in self.claims)
        return f"{self.file}:{line}" + (f".{same + 1}" if same else "")

    def _bullet(self, line: Line, following: Line | None) -> None:
        self._close()
        nested = following is not None and following.kind is LineKind.BULLET and following.indent > line.indent
        if self.section in POSITIONS and nested and find_dates(line.text):
            self.header, self.position = [line], Position()
            return
        self._settle()
        self.bullet, self.bullet_indent, self.unmarked = (line, [line.text]), line.indent, False

    def _text(self, line: Line, *, opens: bool) -> None:
        label, _, rest = line.text.partition(":")
        if rest and (section := section_named(label)) is not None and section in WHY_SKIPPED:
            self._outside(line)
            return
        if self.bullet is not None:
            before = self.bullet[1][-1]
            wrapped = line.text[:1].islower() or (
                len(before) >= _FULL_LINE
                and before[-1] not in ".;"
                and not self.unmarked
                and not (opens and not goes_on_after(before))
            )
            goes_on = line.indent > self.bullet_indent or (wrapped and not find_range(line.text))
            if goes_on:
                self.bullet[1].append(line.text)
                return
            self._close()
        if self.section is Section.CERTIFICATES:
            self.bullet, self.bullet_indent, self.unmarked = (line, [line.text]), line.indent, line.page == 0
            return
        if self.prose is not None and opens and not goes_on_after(self.prose[1][-1]):
            self._close()
        if self.prose is not None:
            self.prose[1].append(line.text)
            return
        if (self.header or self.position != Position()) and _is_prose(line.text):
            self._settle()
            self.prose = (line, [line.text])
            return
        if self.section in _OF_DEEDS and _is_deed(line.text):
            self._deed(line)
            return
        if is_table_head(re.split(r"\s*\|\s*|\s{3,}", line.text)):
            return
        if self.after_blank:
            self.blank_before.add(line)
        self.header.append(line)

    def _deed(self, line: Line) -> None:
        """What was done, told without a sign before it. After a blank line and with dates of its own it stands for itself."""
        span = find_range(line.text)
        place = Position() if span and not self.header and self.after_blank else None
        self._settle()
        if span:
            self.bullet_at = replace(place or self.position, start=span.start, end=span.end)
        self.bullet, self.bullet_indent, self.unmarked = (line, [line.text]), line.indent, True

    # -- closing what is open ---------------------------------------------------------------------------------------
    def _close(self) -> None:
        if self.bullet is not None:
            line, words = self.bullet
            self._claim(line, line.number, joined(words), self.bullet_at)
            self.bullet = self.bullet_at = None
        if self.prose is not None:
            line, words = self.prose
            text = joined(words)
            starts = [len(joined([*words[:at], ""])) for at in range(len(words))]
            at = 0
            for sentence in sentences_of(text):
                at = text.index(sentence, at)
                number = line.number + max(index for index, start in enumerate(starts) if start <= at)
                self._claim(line, number, sentence)
            self.prose = None

    def _settle(self) -> None:
        """The header lines become the position of the claims that follow."""
        if not self.header:
            return
        last = self._last_entry()
        if self.section is Section.EDUCATION:
            self._hold(last[0], entry_text(last), FactKind.EDUCATION)
        header = [line.text for line in last]
        if self.section in (Section.JOBS, Section.VOLUNTEERING):
            self.headers.append(header)
        found = read_position(header, self.habit)
        nested = found.title and not found.employer and self.position.employer and self.section is Section.JOBS
        if self.section in (Section.PROJECTS, Section.EDUCATION, Section.VOLUNTEERING) and not found.employer:
            found = replace(found, employer=found.title, title="") if self.section is Section.PROJECTS else found
        self.position = replace(found, employer=self.position.employer) if nested else found
        self.header = []

    def _last_entry(self) -> Sequence[Line]:
        """Of several entries that follow each other, each with its dates and nothing done in it, the last."""
        starts = [0, *(at for at, line in enumerate(self.header) if at and line in self.blank_before)]
        entries = [self.header[at:upto] for at, upto in zip(starts, [*starts[1:], len(self.header)], strict=True)]
        dated = [at for at, entry in enumerate(entries) if any(find_range(line.text) for line in entry)]
        if len(dated) < 2:
            return self.header
        for entry in entries[: dated[-1]]:
            self._drop_header(entry)
        return [line for entry in entries[dated[-1] :] for line in entry]

    def _drop_header(self, lines: Sequence[Line]) -> None:
        for entry in entries_of(lines, self.blank_before):
            self._hold_entry(entry)

    def _hold_entry(self, lines: Sequence[Line]) -> None:
        """Take lines with nothing done below them as what they name: a degree, or a post."""
        text = entry_text(lines)
        if self.section is Section.EDUCATION and len(text.split()) > 1:
            self._hold(lines[0], text, FactKind.EDUCATION)
            return
        if self.section in (Section.JOBS, Section.VOLUNTEERING):
            at = office_in(text) or read_position([line.text for line in lines], self.habit)
            if at.title and at.employer and at.start:
                self._hold(lines[0], text, FactKind.POST, at)
                return
        self.skipped += [Skipped(line.number, line.text, _NOTHING_DONE) for line in lines]

    def _claim(self, opened: Line, line: int, text: str, at: Position | None = None) -> None:
        position = at or self.position
        if self.section is Section.CERTIFICATES:
            span = find_dates(text)
            position = Position(start=span.start, end=span.end) if span else Position()
        kind = self._kind_of(text, position)
        if kind is FactKind.POST and (office := office_in(text)) is not None:
            position = office
        self.positions.append(position)
        self.claims.append(
            Evidence(
                id=self._name(line),
                text=text,
                source=EvidenceSource(self.file, line, opened.page),
                employer=position.employer,
                title=position.title,
                start=position.start,
                end=position.end,
                numbers=read_numbers(text),
                kind=kind,
            )
        )

    def _kind_of(self, text: str, position: Position) -> FactKind:
        """What a line of a list tells, by its section: of a deed everywhere, else of a certificate, a degree or a post."""
        if is_past(text.split()[0].lower()) and not AWARD.search(text):
            return FactKind.DONE
        if self.section is Section.CERTIFICATES:
            return FactKind.CERTIFICATE
        if self.section is Section.EDUCATION and (AWARD.search(text) or position == Position()):
            return FactKind.EDUCATION
        if self.section is Section.VOLUNTEERING and position == Position() and office_in(text) is not None:
            return FactKind.POST
        return FactKind.DONE


def name_in(text: str) -> str:
    """A person's name at the top of a CV: two to four words, capitalised, before any sign."""
    text = _WHAT_IT_IS.sub("", text).strip()
    if _SPACED.search(text):
        text = " ".join(
            word.replace(" ", "") if _SPACED.fullmatch(word) else word for word in re.split(r"\s{2,}", text)
        )
    first = re.split(r"\s*[|·•,]\s*|\s+[–—-]\s+", text)[0].strip()
    words = first.split()
    if _NO_NAME.search(first) or not 2 <= len(words) <= 4:
        return ""
    particles = {"de", "van", "von", "der", "den", "la", "le", "di", "da", "bin", "al", "ni", "of"}
    good = all(word.strip(_QUOTES)[:1].isupper() or word.lower() in particles for word in words)
    return " ".join(words) if good and all(_NAME_WORD.fullmatch(word) for word in words) else ""


def _is_deed(text: str) -> bool:
    """A line that begins with what was done, which no employer and no title does: "Ran the accounts of the band"."""
    first, second, *rest = [*text.split(), "", ""]
    if not any(rest) or not is_past(first.lower()):
        return False
    told = second[:1].islower() and second != "and" and not is_title(text.split(",")[0])
    return bool(_AFTER_VERB.match(second)) or told


def _opens_post(line: Line, below: Sequence[Line]) -> bool:
    """Whether a line is the first of a post: its dates stand on a line of their own right below, or below its other half."""
    if line.text[:1].islower() or line.text[-1:] in (".", ";"):
        return False
    for at, later in enumerate(below):
        if later.kind is not LineKind.TEXT:
            return False
        if _is_line_of_dates(later.text):
            return at == 0 or any(is_title(one.text) for one in (line, *below[:at]))
    return False


def _is_line_of_dates(text: str) -> bool:
    span = find_range(text)
    return span is not None and len(f"{text[: span.at]} {text[span.upto :]}".split()) <= _BESIDE_DATES


def _is_prose(text: str) -> bool:
    """A line that tells something, rather than naming a position."""
    words = text.split()
    if find_dates(text) and len(words) < 10:
        return False
    parts = [part.strip(" .") for part in text.split(",")]
    if len(parts) > 1 and is_title(parts[0]) and all(part[:1].isupper() and len(part.split()) <= 5 for part in parts):
        return False
    if len(parts) > 2 and all(len(part.split()) <= 3 for part in parts) and parts[-1][:1].isupper():
        return False
    return len(words) >= 6 and (words[0] in ("I", "My", "We") or words[0].lower().endswith("ed") or text.endswith("."))


def read_outline(lines: Sequence[Line], file: str) -> tuple[CvReading, int]:
    """The claims of a CV's lines, and how many known sections it has."""
    first = _Outline(file, Habit())
    first.read(lines)
    above = " ".join(item.text for item in first.skipped if item.why in (WHY_SKIPPED[Section.CONTACT], _UNKNOWN))
    outline = _Outline(file, habit_of([parts_of(header) for header in first.headers], above))
    outline.read(lines)
    return CvReading(outline.name, tuple(outline.claims), tuple(outline.skipped)), outline.sections_seen
