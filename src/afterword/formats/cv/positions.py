"""The lines above a list of bullets, read as a position: which words are the employer, the title, the dates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from afterword.formats.cv.dates import DATE_WORDS, OPEN_RANGE, DateSpan, find_dates, find_range
from afterword.formats.cv.habit import Habit, is_town
from afterword.formats.documents.posts import names_post


@dataclass(frozen=True, slots=True)
class Position:
    """Where and as what somebody was. `sure` is False where employer and title were told apart by order alone."""

    employer: str = ""
    title: str = ""
    start: str = ""
    end: str = ""
    sure: bool = True
    title_first: bool = True


_NO_HABIT = Habit()
_DEGREE = re.compile(
    r"\b(?:b\.?sc|b\.?a|m\.?sc|m\.?a|mba|ph\.?d|b\.?eng|m\.?eng|beng|llb|llm|gcses?|a[- ]levels?|hnd|hnc|btec|nvq|svq|diploma|"
    r"degree|certificate|bachelor|master|pgce|leaving cert\w*|abitur|foundation|apprenticeship)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:work experience|placement|secondment|internship|traineeship|voluntary|volunteering)\b", re.IGNORECASE
)
_EMPLOYER = re.compile(
    r"\b(?:ltd|limited|plc|inc|llc|llp|gmbh|ag|s\.?a|oy|ab|as|bv|corp\w*|company|co|group|& \w+|sons|hospital|school|college|university|"
    r"council|bank|trust|nhs|museum|library|agency|studio|institute|academy|charity|foundation|hotel|restaurant|software|logistics|"
    r"partners|holdings|services|systems|solutions|ministry|department|church|clinic|surgery|labs?|ambulance)\b",
    re.IGNORECASE,
)
_STRONG = re.compile(r"\s+[|·•]\s+|\s+[—–-]\s+|\s*\t\s*|\s{2,}|\s*[—–]\s*|\s*;\s+")
_PART_OF_TITLE = re.compile(
    r"(?:[\w&' -]+\s)?(?:wards?|unit|team|dept|nights?|days?|part-time|full-time|band|level|grade|region|division|shift|floor)\b"
    r"|(?:department|bank)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"^\d+ [a-z]|\bof (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$", re.IGNORECASE
)
_MONTH_ALONE = re.compile(r"^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$", re.IGNORECASE)
_LABEL = re.compile(
    r"^(?P<what>employer|company|organi[sz]ation|firm|school|institution|name and address of employer|occupation|occupation or position "
    r"held|position|position held|role|job title|title|title of qualification(?: awarded)?|qualification|post|dates?|period|when|city|location|place)"
    r"\s*:\s*",
    re.IGNORECASE,
)
_TITLE_LABELS = ("occupation", "position", "role", "job", "title", "qualification", "post")
_DATE_LABELS = ("date", "period", "when")
_PLACE_LABELS = ("city", "location", "place")
_AT = re.compile(r"\s+(?:at|@|with)\s+(?=[A-Z0-9])")


def is_title(words: str) -> bool:
    """Whether the words look like a job title or a degree."""
    return bool(_DEGREE.search(words) or _POST.search(words)) or names_post(words)


def _looks_like_employer(words: str) -> bool:
    return bool(_EMPLOYER.search(words))


def _tidy(words: str) -> str:
    words = re.sub(r"\(\s*[,;–—-]*\s*\)|\[\s*\]", "", words)
    if words.count("(") != words.count(")"):
        words = words.replace("(", "").replace(")", "")
    words = re.sub(r"(?<=[^\W\d_]{4})(?<!\bCorp)\.$", "", words.strip(" \t,;:|·•–—-[]"))
    return words.strip()


def _pieces(line: str) -> list[list[str]]:
    """The strong parts of a header line, each split at its commas."""
    parts = _with_later_posts([part for part in map(_tidy, _STRONG.split(line)) if not DATE_WORDS.match(part)])
    split: list[list[str]] = []
    for part in filter(None, parts):
        before_at = _AT.split(part, maxsplit=1)
        for half in before_at if len(before_at) == 2 and is_title(before_at[0]) else [part]:
            split.append(_whole([piece for piece in (_tidy(p) for p in re.split(r",\s+(?![^(]*\))", half)) if piece]))
    return [pieces for pieces in split if pieces]


_US_STATES = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT "
    "VT VA WA WV WI WY DC".split()
)
_LATER = re.compile(
    r"(?:and )?(?:then|later|subsequently|afterwards|eventually|latterly|now|promoted to|rising to|rose to|made|ending as|finally) (?=\w)"
)
"""With this a later post at the same place begins."""
_THEN = re.compile(rf",? \(?{_LATER.pattern}")
_LEGAL_FORM = re.compile(r"^(?:inc|ltd|limited|llc|llp|plc|co|corp|gmbh|s\.?a)\.?$", re.IGNORECASE)


def _whole(pieces: Sequence[str]) -> list[str]:
    """The pieces of a line, where a legal form stays with its company, and a state with its town, which counts for nothing."""
    found: list[str] = []
    for piece in pieces:
        if found and (
            _LATER.match(piece)
            or _LEGAL_FORM.match(piece)
            or piece in _US_STATES
            or (piece[:1].islower() and _PART_OF_TITLE.match(piece))
        ):
            found[-1] += f", {piece}"
        else:
            found.append(piece)
    return found


def _with_later_posts(parts: Sequence[str]) -> list[str]:
    """The parts of a line, where a later post stays with the one before it: "Porter – later night manager"."""
    found: list[str] = []
    for part in parts:
        if found and _LATER.match(part):
            found[-1] += f", {part}"
        else:
            found.append(part)
    return found


def _score(words: str) -> int:
    """Above 0 rather a title, below rather an employer."""
    if _THEN.search(words):
        return 3  # "Page, later maître d'": only a post is followed by a later one
    if words[-2:] in _US_STATES and words[-4:-2] == ", " and not _LEGAL_FORM.search(words):
        return 0  # "Boston, MA" is no master's degree
    if words and names_post(words.split()[-1]):
        return 3  # "Group Product Manager", "Bank Clerk": what it ends with is what it is
    title, employer = is_title(words), _looks_like_employer(words)
    return (2 if title else 0) - (2 if employer else 0) + (1 if title and not employer else 0)


def parts_of(header: Sequence[str]) -> list[list[str]]:
    """The parts of a header without its dates, each split at its commas."""
    return _Header(header).fragments


class _Header:
    """The lines above a list taken apart: dates, what a label names, and the rest as parts of pieces."""

    def __init__(self, header: Sequence[str]) -> None:
        self.spans: dict[int, DateSpan] = {}
        self.fragments: list[list[str]] = []
        self.line_of: list[int] = []
        self.title = self.employer = ""
        for at_line, line in enumerate(_dates_joined(header)):
            rest = line
            if span := find_dates(line):
                self.spans[at_line] = span
                rest = f"{line[: span.at]}\t{line[span.upto :]}"
            if label := _LABEL.match(line):
                self._take_label(label.group("what").lower(), _LABEL.sub("", rest).strip())
                continue
            new = _pieces(rest)
            self.fragments += new
            self.line_of += [at_line] * len(new)

    def _take_label(self, what: str, words: str) -> None:
        if what.startswith(_TITLE_LABELS):
            self.title = words
        elif not what.startswith((*_DATE_LABELS, *_PLACE_LABELS)):
            self.employer = words.split(", ")[0]


def _by_habit(header: _Header, habit: Habit) -> tuple[str, str, bool] | None:
    """Title, employer and whether the title came first, where two things are named and words of neither tell."""
    parts, placed = habit.without_places(header.fragments)
    flat = [piece for part in parts for piece in part]
    if len(flat) != 2 and len(parts) == 2 and len(flat) < sum(map(len, header.fragments)):
        flat = [", ".join(part) for part in parts]
    if len(flat) == 3 and len(parts) == 1 and not any(map(_score, flat)) and is_town(flat[2]):
        flat = flat[:2]
    if len(flat) != 2 or header.title or header.employer:
        return None
    one, two = (_score(words.split(", ")[0]) for words in flat)
    title_first = habit.title_first
    if (one > 0) != (two > 0):
        title_first = one > 0
    elif (one < 0) != (two < 0):
        title_first = two < 0
    elif placed and len(placed) == 1:
        title_first = flat[1] in placed
    if title_first is None:
        return None
    title, employer = flat if title_first else (flat[1], flat[0])
    return title, employer, title_first


def read_position(header: Sequence[str], habit: Habit = _NO_HABIT) -> Position:
    """The position that one to four header lines tell, read as the other posts of the CV are written."""
    read = _Header(header)
    if (told := _by_habit(read, habit)) is not None:
        title, employer, title_first = told
        at = next((line for line, part in zip(read.line_of, read.fragments, strict=True) if title in part), None)
        return _position(employer, title, _span_of(read.spans, at), sure=True, title_first=title_first)
    fragments, line_of = read.fragments, read.line_of
    title, employer = read.title, read.employer
    title_at = employer_at = 99
    undecided: list[tuple[int, str]] = []
    for at_part, pieces in enumerate(fragments):
        scores = [_score(piece) for piece in pieces]
        if scores[0] > 0:
            taken = 1
            while (
                taken < len(pieces)
                and scores[taken] >= 0
                and (is_title(pieces[taken]) or re.search(r"^(?:band|level|grade)\b|^[a-z]", pieces[taken]))
            ):
                taken += 1
            if not title:
                title, title_at = ", ".join(pieces[:taken]), at_part
            if taken < len(pieces) and not employer and _names_employer(fragments[at_part + 1 :], pieces[taken:]):
                title = ", ".join(pieces)
            elif taken < len(pieces) and employer and all(map(_PART_OF_TITLE.match, pieces[taken:])):
                title = ", ".join(pieces) if title_at == at_part else title
            elif taken < len(pieces) and not employer:
                cued = next((at for at in range(taken, len(pieces)) if _looks_like_employer(pieces[at])), taken)
                if title_at == at_part and all(_PART_OF_TITLE.match(piece) for piece in pieces[taken:cued]):
                    title = ", ".join(pieces[:cued])
                employer, employer_at = pieces[cued], at_part
        elif any(score > 0 for score in scores[1:]) and not title:
            first = next(index for index, score in enumerate(scores) if score > 0)
            title, title_at = ", ".join(pieces[first:]), at_part
            if not employer:
                employer, employer_at = pieces[0], at_part
        elif scores[0] == 0 and min(scores) < 0 and not employer and not title:
            cued = next(index for index, score in enumerate(scores) if score < 0)
            title, title_at = ", ".join(pieces[:cued]), at_part
            employer, employer_at = pieces[cued], at_part
        elif scores[0] < 0 and not employer:
            employer, employer_at = pieces[0], at_part
        else:
            undecided.append((at_part, pieces[0]))
    sure = True
    for at, words in undecided:
        if not employer and not title:
            employer, employer_at, sure = words, at, False
        elif not employer:
            employer, employer_at = words, at
        elif not title and not sure:
            title, title_at = words, at
    span = _span_of(read.spans, line_of[title_at] if title_at < len(line_of) else None)
    return _position(employer, title, span, sure=sure, title_first=title_at <= employer_at)


def _position(employer: str, title: str, span: DateSpan | None, *, sure: bool, title_first: bool) -> Position:
    start, end = (span.start, span.end) if span else ("", "")
    return Position(_without_brackets(employer), _without_counts(title), start, end, sure, title_first)


def _span_of(spans: Mapping[int, DateSpan], title_line: int | None) -> DateSpan | None:
    """The dates of a position: where the employer and the post have dates of their own, those beside the title."""
    ranges = {line: span for line, span in spans.items() if span.is_range} or spans
    if title_line is not None and title_line in ranges:
        return ranges[title_line]
    return next(iter(ranges.values()), None)


def _dates_joined(header: Sequence[str]) -> list[str]:
    """The lines of a header; dates that a narrow column broke in two ("Oct 2015 –", "Jul 2018") are one line again."""
    lines: list[str] = []
    for line in header:
        if lines and _MONTH_ALONE.match(lines[-1]) and re.match(r"(?:19|20)\d\d\b", line):
            lines[-1] += f" {line}"
            continue
        opened = OPEN_RANGE.search(lines[-1]) if lines else None
        if opened and find_range(f"{opened.group()} {line}"):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return lines


def _names_employer(later: Sequence[Sequence[str]], rest: Sequence[str]) -> bool:
    """Whether what follows a title after a comma belongs to it, because the employer is named further on."""
    return not any(map(_looks_like_employer, rest)) and any(_looks_like_employer(pieces[0]) for pieces in later)


def _without_brackets(employer: str) -> str:
    return re.sub(r"\s*\([^)]*\)\s*$", "", employer)


def _without_counts(title: str) -> str:
    """A title without what only counts something beside it: "Recovery room nurse, 14 beds"."""
    first, *rest = title.split(", ")
    return ", ".join([first, *(piece for piece in rest if not _COUNTS.search(piece))])


def turned(position: Position) -> Position:
    """The same position with employer and title exchanged."""
    return replace(position, employer=position.title, title=position.employer, title_first=not position.title_first)
