"""CVs as JSON Resume, also its older form with `company` instead of `name`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource
from afterword.formats.cv.numbers import read_numbers
from afterword.formats.cv.outline import sentences_of
from afterword.formats.cv.reading import CvReading, Skipped

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_DATE = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$")
_SECTIONS = frozenset(
    "basics work volunteer education awards certificates publications skills languages interests references projects".split()
)
_SKIPPED = {
    "skills": "a skill without a place or date",
    "languages": "a skill without a place or date",
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


def _date(entry: Mapping[str, object], key: str) -> str:
    found = _DATE.match(_text(entry, key))
    return "" if found is None else found.group(1) + (f"-{found.group(2)}" if found.group(2) else "")


def _entries(cv: Mapping[str, object], key: str) -> Iterator[Mapping[str, object]]:
    listed = cv.get(key)
    if isinstance(listed, list):
        yield from (entry for entry in listed if isinstance(entry, dict))


def _strings(value: object) -> Sequence[str]:
    return [item.strip() for item in value if isinstance(item, str) and item.strip()] if isinstance(value, list) else []


def read_json_resume(raw: str, file: str) -> CvReading:
    """The claims of a JSON Resume.

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

    def add(text: str, line: int, employer: str = "", title: str = "", start: str = "", end: str = "") -> None:
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
            )
        )

    for part in ("work", "volunteer", "projects"):
        for entry in _entries(cv, part):
            employer = _text(entry, "organization", "name", "company", "entity")
            title = _text(entry, "position", "title")
            start, end = _date(entry, "startDate"), _date(entry, "endDate")
            end = end or ("present" if start else "")
            summary = _text(entry, "summary", "description")
            if summary:
                line = places.take(summary)
                for sentence in sentences_of(summary):
                    add(sentence, line, employer, title, start, end)
            for highlight in _strings(entry.get("highlights")):
                add(highlight, places.take(highlight), employer, title, start, end)
    for part, titles, givers, date in (
        ("awards", "title", "awarder", "date"),
        ("certificates", "name", "issuer", "date"),
        ("publications", "name", "publisher", "releaseDate"),
    ):
        for entry in _entries(cv, part):
            if text := _text(entry, titles):
                day = _date(entry, date)
                add(text, places.take(text), _text(entry, givers), "", day, day)
    skipped = [
        Skipped(places.take(text), text, why)
        for part, why in _SKIPPED.items()
        for entry in _entries(cv, part)
        if (text := _text(entry, "name", "language"))
    ]
    basics = cv.get("basics")
    name = _text(basics, "name") if isinstance(basics, dict) else ""
    return CvReading(name, tuple(claims), tuple(sorted(skipped, key=lambda item: item.line)))
