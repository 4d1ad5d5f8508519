"""The lines above a list of bullets, read as a position: which words are the employer, the title, the dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.formats.cv.dates import find_dates


@dataclass(frozen=True, slots=True)
class Position:
    """Where and as what somebody was. `sure` is False where employer and title were told apart by order alone."""

    employer: str = ""
    title: str = ""
    start: str = ""
    end: str = ""
    sure: bool = True
    title_first: bool = True


_TITLE_WORDS = frozenset(
    """accountant administrator adviser advisor agent aide analyst apprentice architect archivist artist assistant associate
    attendant auditor baker barista bartender bookkeeper broker builder buyer captain caretaker carer cashier chef chief cleaner clerk
    coach cook consultant controller coordinator co-ordinator copywriter counsellor courier curator deputy designer developer director
    dispatcher doctor driver economist editor electrician engineer estimator executive fitter founder freelancer fundraiser gardener guide
    hairdresser handler head housekeeper inspector instructor intern interpreter investigator joiner journalist keeper labourer lawyer
    leader lead lecturer librarian lifeguard machinist maintainer manager mechanic mentor merchandiser midwife nurse nursery officer operative
    operator optician organiser owner painter paralegal paramedic partner pharmacist photographer physiotherapist picker pilot planner
    plumber porter postman president principal producer professor programmer psychologist receptionist recruiter registrar reporter
    representative researcher researcher sailor salesperson scientist secretary seller server sister solicitor specialist steward
    stylist supervisor surgeon surveyor tailor teacher technician technologist tester therapist tiler trainee trainer translator
    treasurer tutor typist undertaker usher valuer vet volunteer waiter waitress warden warehouseman welder worker writer student
    postdoc fellow aider rep developer-in-residence""".split()
)
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
    r"(?:ward|unit|team|department|dept|nights?|days?|part-time|full-time|band|level|grade|bank)\b", re.IGNORECASE
)
_LABEL = re.compile(
    r"^(?P<what>employer|company|organi[sz]ation|firm|school|institution|name and address of employer|occupation|occupation or position "
    r"held|position|position held|role|job title|title|title of qualification(?: awarded)?|qualification|post|dates?|period|when)"
    r"\s*:\s*",
    re.IGNORECASE,
)
_TITLE_LABELS = ("occupation", "position", "role", "job", "title", "qualification", "post")
_DATE_LABELS = ("date", "period", "when")
_AT = re.compile(r"\s+(?:at|@|with)\s+(?=[A-Z0-9])")


def is_title(words: str) -> bool:
    """Whether the words look like a job title or a degree."""
    plain = [word.strip("(),.").lower() for word in re.split(r"[\s/]+", words)]
    return bool(_DEGREE.search(words) or _POST.search(words)) or any(word in _TITLE_WORDS for word in plain)


def _looks_like_employer(words: str) -> bool:
    return bool(_EMPLOYER.search(words))


def _tidy(words: str) -> str:
    words = re.sub(r"\(\s*[,;–—-]*\s*\)|\[\s*\]", "", words)
    if words.count("(") != words.count(")"):
        words = words.replace("(", "").replace(")", "")
    return words.strip(" \t,;:|·•–—-")


def _pieces(line: str) -> list[list[str]]:
    """The strong parts of a header line, each split at its commas."""
    parts = [_tidy(part) for part in _STRONG.split(line)]
    split: list[list[str]] = []
    for part in filter(None, parts):
        before_at = _AT.split(part, maxsplit=1)
        for half in before_at if len(before_at) == 2 and is_title(before_at[0]) else [part]:
            split.append([piece for piece in (_tidy(p) for p in re.split(r",\s+(?![^(]*\))", half)) if piece])
    return [pieces for pieces in split if pieces]


def _score(words: str) -> int:
    """Above 0 rather a title, below rather an employer."""
    title, employer = is_title(words), _looks_like_employer(words)
    return (2 if title else 0) - (2 if employer else 0) + (1 if title and not employer else 0)


def read_position(header: Sequence[str]) -> Position:
    """The position that one to four header lines tell."""
    start = end = ""
    fragments: list[list[str]] = []
    labelled = {"title": "", "employer": ""}
    for line in header:
        rest = line
        if not start and (span := find_dates(line)):
            start, end = span.start, span.end
            rest = f"{line[: span.at]}\t{line[span.upto :]}"
        if label := _LABEL.match(line):
            what = label.group("what").lower()
            if not what.startswith(_DATE_LABELS):
                words = _LABEL.sub("", rest).strip()
                is_title_label = what.startswith(_TITLE_LABELS)
                labelled["title" if is_title_label else "employer"] = words if is_title_label else words.split(", ")[0]
            continue
        fragments += _pieces(rest)
    title, employer = labelled["title"], labelled["employer"]
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
            if taken < len(pieces) and not employer:
                cued = next((at for at in range(taken, len(pieces)) if _looks_like_employer(pieces[at])), taken)
                if title_at == at_part and all(_PART_OF_TITLE.match(piece) for piece in pieces[taken:cued]):
                    title = ", ".join(pieces[:cued])
                employer, employer_at = pieces[cued], at_part
        elif any(score > 0 for score in scores[1:]) and not title:
            first = next(index for index, score in enumerate(scores) if score > 0)
            title, title_at = ", ".join(pieces[first:]), at_part
            if not employer:
                employer, employer_at = pieces[0], at_part
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
    return Position(_without_brackets(employer), title, start, end, sure, title_at <= employer_at)


def _without_brackets(employer: str) -> str:
    return re.sub(r"\s*\([^)]*\)\s*$", "", employer)


def turned(position: Position) -> Position:
    """The same position with employer and title exchanged."""
    return replace(position, employer=position.title, title=position.employer, title_first=not position.title_first)
