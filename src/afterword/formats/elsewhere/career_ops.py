"""A career-ops folder: the interviews in its tracker, and the stories in its story bank."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from afterword.core.archive import Elsewhere, Interview, Skipped
from afterword.core.learn.learned import Came
from afterword.core.occasion import Evidence, EvidenceSource
from afterword.formats.elsewhere.stories import story_fact
from afterword.formats.elsewhere.tables import day_in, rows_under

PROGRAM: Final = "career-ops"
TRACKER: Final = "data/applications.md"
STORIES: Final = "interview-prep/story-bank.md"
_CAME: Final = {"interview": None, "offer": Came.OFFER}
"""States from which an interview follows. A refusal may have come before any talk, so it tells of none."""

_FIELD: Final = re.compile(r"\*\*\s*([A-Za-z]+)[^*]*?:\s*\*\*\s*(.+)")


def read_career_ops(files: Mapping[str, str]) -> Elsewhere:
    """What the folder holds; `files` are its texts by their path in it."""
    interviews, skipped = [], Counter[str]()
    named: list[Skipped] = []
    for row in rows_under(files.get(TRACKER, "")):
        state = re.sub(r"[^a-z]", "", row.get("status", "").casefold())
        company, day = row.get("company", ""), day_in(row.get("date", ""))
        if state not in _CAME:
            skipped[row.get("status", "") or "no status"] += 1
        elif not company or day is None:
            named.append(Skipped(f"row {row.get('#', '?')} of {TRACKER}", "it names no company or no day"))
        else:
            mark = f"{PROGRAM} {row.get('#', '')} {company} {row.get('role', '')} {day}"
            interviews.append(
                Interview(mark, day, company, row.get("role", ""), row.get("notes", ""), (), _CAME[state])
            )
    for state, count in sorted(skipped.items()):
        plural = "s" * (count != 1)
        named.append(
            Skipped(f"{count} application{plural} ({state})", "no talk is told of, and Afterword begins there")
        )
    facts = _stories(files.get(STORIES, ""))
    return Elsewhere(PROGRAM, tuple(interviews), facts, (*named, *_others(files)))


def _stories(text: str) -> tuple[Evidence, ...]:
    text = re.sub(r"<!--.*?-->", lambda found: "\n" * found.group().count("\n"), text, flags=re.DOTALL)
    facts: list[Evidence] = []
    title, line_of, parts = "", 0, dict[str, str]()
    for number, line in enumerate([*text.splitlines(), "### "], 1):
        if line.startswith("#"):
            if title and (fact := story_fact(parts)):
                facts.append(Evidence(f"story:{len(facts) + 1}", fact, EvidenceSource("story-bank.md", line_of)))
            title, line_of, parts = line.lstrip("#").strip(), number, {}
        elif found := _FIELD.match(line.strip()):
            parts[found[1][0].casefold() if len(found[1]) == 1 else found[1].casefold()[:1]] = found[2]
    return tuple(facts)


def _others(files: Mapping[str, str]) -> list[Skipped]:
    """A word on each part of the folder that was not read."""
    left = []
    if "cv.md" in files:
        left.append(Skipped("cv.md", "a CV comes in among your facts: `afterword cv cv.md --keep`"))
    folders = Counter(name.split("/")[0] for name in files if "/" in name and name not in (TRACKER, STORIES))
    for folder, count in sorted(folders.items()):
        left.append(Skipped(f"{count} file{'s' * (count != 1)} in {folder}/", "there is no place for them here"))
    return left
