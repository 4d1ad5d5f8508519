"""CVs as JSON Resume, also its older form with `company` instead of `name`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource, FactKind
from afterword.formats.cv.dates import one_date
from afterword.formats.cv.numbers import read_numbers
from afterword.formats.cv.outline import sentences_of
from afterword.formats.cv.reading import CvReading, Skipped

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_SECTIONS = frozenset(
    "basics work volunteer education awards certificates publications skills languages interests references projects".split()
)
_SKIPPED = {
    "interests": "an interest, not a claim for a letter",
    "references": "names of referees stay in the CV",
}


@dataclass
class _Places:
    """Where the strings of the file stand, so that each claim can name its line."""

    raw: str
    found: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        line, last = 1, 0
        for token in _STRING.finditer(self.raw):
            line += self.raw.count("\n", last, token.start())
            last = token.start()
            self.found.setdefault(json.loads(token.group(), strict=False), []).append(line)

    def take(self, text: str) -> int:
        """The line of the next occurrence of this string."""
        lines = self.found.get(text) or [1]
        return lines.pop(0) if len(lines) > 1 else lines[0]


def _text(entry: Mapping[str, object], *keys: str) -> str:
    return next((str(entry[key]).strip() for key in keys if isinstance(entry.get(key), str) and entry[key]), "")


def _listed(value: object) -> Sequence[object]:
    """The items of a list; of something that stands alone where a list belongs, that one."""
    return value if isinstance(value, list) else [] if value in (None, "", {}) else [value]


def read_json_resume(raw: str, file: str) -> CvReading:
    """The claims of a JSON Resume, and what of it could not be taken.

    Raises:
        AfterwordError: it is no JSON, or no résumé.
    """
    try:
        cv = json.loads(raw)
    except (json.JSONDecodeError, RecursionError) as error:
        raise AfterwordError(f"{file} is not valid JSON, so no CV could be read from it. Nothing was kept.") from error
    if not isinstance(cv, dict) or not _SECTIONS & cv.keys():
        raise AfterwordError(
            f"{file} is JSON but not a JSON Resume: it has no part called work, education or the like."
        )
    places = _Places(raw)
    claims: list[Evidence] = []
    skipped: list[Skipped] = []

    def skip(value: object, why: str) -> None:
        words = first = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        if not isinstance(value, str) and (found := _STRING.search(words)):
            first = json.loads(found.group())  # it stands where its first words stand
        skipped.append(Skipped(places.take(first), words, why))

    def entries(part: str) -> Iterator[Mapping[str, object]]:
        for entry in _listed(cv.get(part)):
            if isinstance(entry, dict):
                yield entry
            else:
                skip(entry, f"an entry of {part} needs fields of its own, such as a name and a date")

    def date(entry: Mapping[str, object], key: str) -> str:
        value = entry.get(key)
        read = one_date(re.sub(r"T[\d:.]+Z?$", "", str(value))) if value else ""
        if read is None:
            skip(value, "not a date that can be read; write it as 2021-03")
        return read or ""

    def highlights(entry: Mapping[str, object]) -> Iterator[str]:
        for value in _listed(entry.get("highlights")):
            if isinstance(value, str) and value.strip():
                yield value.strip()
            elif value is not None and not isinstance(value, str):
                skip(value, "a highlight has to be words")

    def add(
        text: str,
        line: int,
        employer: str = "",
        title: str = "",
        start: str = "",
        end: str = "",
        kind: FactKind = FactKind.DONE,
    ) -> None:
        same = sum(claim.source.line == line for claim in claims)
        claims.append(
            Evidence(
                f"{file}:{line}" + (f".{same + 1}" if same else ""),
                text,
                EvidenceSource(file, line),
                employer,
                title,
                start,
                end,
                read_numbers(text),
                kind,
            )
        )

    def hold(kind: FactKind, name: str, well: str = "", parts: Sequence[object] = ()) -> None:
        """A language or skill: its name as the file has it, how well, and what belongs to it."""
        more = [part for part in parts if isinstance(part, str) and part.strip()]
        if words := ", ".join(filter(None, (f"{name} ({well})" if name and well else name, *more))):
            add(words, places.take(name or more[0]), kind=kind)

    for part in ("work", "volunteer", "projects"):
        for entry in entries(part):
            employer = _text(entry, "organization", "name", "company", "entity")
            title = _text(entry, "position", "title")
            start, end = date(entry, "startDate"), date(entry, "endDate")
            if start and not entry.get("endDate"):
                end = "present"
            summary = _text(entry, "summary", "description")
            for key in ("summary", "description"):
                if entry.get(key) and not isinstance(entry[key], str):
                    skip(entry[key], f"a {key} has to be words")
            if summary:
                line = places.take(summary)
                for sentence in sentences_of(summary):
                    add(sentence, line, employer, title, start, end)
            told = list(highlights(entry))
            for highlight in told:
                add(highlight, places.take(highlight), employer, title, start, end)
            if not told and not summary and employer and title and part != "projects":
                add(f"{title}, {employer}", places.take(employer), employer, title, start, end, FactKind.POST)
    for part, titles, givers, given_on in (
        ("awards", "title", "awarder", "date"),
        ("certificates", "name", "issuer", "date"),
        ("publications", "name", "publisher", "releaseDate"),
    ):
        for entry in entries(part):
            if text := _text(entry, titles):
                day = date(entry, given_on)
                kind = FactKind.CERTIFICATE if part == "certificates" else FactKind.DONE
                add(text, places.take(text), _text(entry, givers), "", day, day, kind)
    for entry in entries("education"):
        start, end = date(entry, "startDate"), date(entry, "endDate")
        when = " - ".join(filter(None, (start, end or ("present" if start else ""))))
        subject = " ".join(filter(None, (_text(entry, "studyType"), _text(entry, "area"))))
        school = _text(entry, "institution")
        if subject or school:
            line = places.take(_text(entry, "area") or _text(entry, "studyType") or school)
            add(", ".join(filter(None, (subject, school, _text(entry, "score"), when))), line, kind=FactKind.EDUCATION)
    for part, kind, names, well in (
        ("languages", FactKind.LANGUAGE, ("language", "name"), "fluency"),
        ("skills", FactKind.SKILL, ("name",), "level"),
    ):
        for item in _listed(cv.get(part)):
            if isinstance(item, dict):
                hold(kind, _text(item, *names), _text(item, well), _listed(item.get("keywords")))
            else:
                hold(kind, str(item or ""))
    for part, why in _SKIPPED.items():
        for item in _listed(cv.get(part)):
            if text := _text(item, "name", "language") if isinstance(item, dict) else str(item or ""):
                skip(text, why)
    if not claims and not skipped:
        raise AfterwordError(
            f"{file} tells nothing of work, projects, awards or the like that could be a fact. Nothing was kept."
        )
    basics = cv.get("basics")
    name = _text(basics, "name") if isinstance(basics, dict) else ""
    return CvReading(name, tuple(claims), tuple(sorted(skipped, key=lambda item: item.line)))
