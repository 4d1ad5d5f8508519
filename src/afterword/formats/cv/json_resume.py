"""CVs as JSON Resume, also its older form with `company` instead of `name`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

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


class _Post(NamedTuple):
    """Where something was done, as what, and from when to when."""

    employer: str = ""
    title: str = ""
    start: str = ""
    end: str = ""


_NO_POST: Final = _Post()


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


@dataclass
class _Resume:
    """A résumé while it is read: what it holds, and what was found in it so far."""

    parts: Mapping[str, object]
    file: str
    places: _Places
    claims: list[Evidence] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    def _skip(self, value: object, why: str) -> None:
        words = first = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        if not isinstance(value, str) and (found := _STRING.search(words)):
            first = json.loads(found.group())  # it stands where its first words stand
        self.skipped.append(Skipped(self.places.take(first), words, why))

    def _entries(self, part: str) -> Iterator[Mapping[str, object]]:
        for entry in _listed(self.parts.get(part)):
            if isinstance(entry, dict):
                yield entry
            else:
                self._skip(entry, f"an entry of {part} needs fields of its own, such as a name and a date")

    def _date(self, entry: Mapping[str, object], key: str) -> str:
        value = entry.get(key)
        read = one_date(re.sub(r"T[\d:.]+Z?$", "", str(value))) if value else ""
        if read is None:
            self._skip(value, "not a date that can be read; write it as 2021-03")
        return read or ""

    def _highlights(self, entry: Mapping[str, object]) -> Iterator[str]:
        for value in _listed(entry.get("highlights")):
            if isinstance(value, str) and value.strip():
                yield value.strip()
            elif value is not None and not isinstance(value, str):
                self._skip(value, "a highlight has to be words")

    def _add(self, text: str, line: int, post: _Post = _NO_POST, kind: FactKind = FactKind.DONE) -> None:
        same = sum(claim.source.line == line for claim in self.claims)
        name = f"{self.file}:{line}" + (f".{same + 1}" if same else "")
        self.claims.append(Evidence(name, text, EvidenceSource(self.file, line), *post, read_numbers(text), kind))

    def read_posts(self, part: str) -> None:
        """What was done in each post or project; a post with nothing told of it is a fact by itself."""
        for entry in self._entries(part):
            start, end = self._date(entry, "startDate"), self._date(entry, "endDate")
            if start and not entry.get("endDate"):
                end = "present"
            post = _Post(
                _text(entry, "organization", "name", "company", "entity"), _text(entry, "position", "title"), start, end
            )
            summary = _text(entry, "summary", "description")
            for key in ("summary", "description"):
                if entry.get(key) and not isinstance(entry[key], str):
                    self._skip(entry[key], f"a {key} has to be words")
            if summary:
                line = self.places.take(summary)
                for sentence in sentences_of(summary):
                    self._add(sentence, line, post)
            told = list(self._highlights(entry))
            for highlight in told:
                self._add(highlight, self.places.take(highlight), post)
            if not told and not summary and post.employer and post.title and part != "projects":
                line = self.places.take(post.employer)
                self._add(f"{post.title}, {post.employer}", line, post, FactKind.POST)

    def read_given(self, part: str, titles: str, givers: str, given_on: str) -> None:
        """What was given to them, or came out, on a day: awards, certificates, publications."""
        kind = FactKind.CERTIFICATE if part == "certificates" else FactKind.DONE
        for entry in self._entries(part):
            if text := _text(entry, titles):
                day = self._date(entry, given_on)
                self._add(text, self.places.take(text), _Post(_text(entry, givers), "", day, day), kind)

    def read_education(self) -> None:
        """Each degree with its subject, school, grade and years."""
        for entry in self._entries("education"):
            start, end = self._date(entry, "startDate"), self._date(entry, "endDate")
            when = " - ".join(filter(None, (start, end or ("present" if start else ""))))
            subject = " ".join(filter(None, (_text(entry, "studyType"), _text(entry, "area"))))
            school = _text(entry, "institution")
            if subject or school:
                line = self.places.take(_text(entry, "area") or _text(entry, "studyType") or school)
                words = ", ".join(filter(None, (subject, school, _text(entry, "score"), when)))
                self._add(words, line, kind=FactKind.EDUCATION)

    def read_held(self, part: str, kind: FactKind, names: Sequence[str], well: str) -> None:
        """Languages or skills: the name as the file has it, how well, and what belongs to it."""
        for item in _listed(self.parts.get(part)):
            told = item if isinstance(item, dict) else {"name": str(item or "")}
            name, level = _text(told, *names, "name"), _text(told, well)
            more = [word for word in _listed(told.get("keywords")) if isinstance(word, str) and word.strip()]
            if words := ", ".join(filter(None, (f"{name} ({level})" if name and level else name, *more))):
                self._add(words, self.places.take(name or more[0]), kind=kind)

    def leave_out(self, part: str, why: str) -> None:
        """What is no fact for a letter, named with the reason."""
        for item in _listed(self.parts.get(part)):
            if text := _text(item, "name", "language") if isinstance(item, dict) else str(item or ""):
                self._skip(text, why)


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
    resume = _Resume(cv, file, _Places(raw))
    for part in ("work", "volunteer", "projects"):
        resume.read_posts(part)
    resume.read_given("awards", "title", "awarder", "date")
    resume.read_given("certificates", "name", "issuer", "date")
    resume.read_given("publications", "name", "publisher", "releaseDate")
    resume.read_education()
    resume.read_held("languages", FactKind.LANGUAGE, ("language",), "fluency")
    resume.read_held("skills", FactKind.SKILL, ("name",), "level")
    for part, why in _SKIPPED.items():
        resume.leave_out(part, why)
    if not resume.claims and not resume.skipped:
        raise AfterwordError(
            f"{file} tells nothing of work, projects, awards or the like that could be a fact. Nothing was kept."
        )
    basics = cv.get("basics")
    name = _text(basics, "name") if isinstance(basics, dict) else ""
    return CvReading(name, tuple(resume.claims), tuple(sorted(resume.skipped, key=lambda item: item.line)))
