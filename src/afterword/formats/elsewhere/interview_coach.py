"""The state file of interview-coach: interviews and what came of them, questions, feedback, stories."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from afterword.core.archive import Elsewhere, Interview, Skipped
from afterword.core.learn.learned import Came, Feedback
from afterword.core.occasion import Evidence, EvidenceSource
from afterword.formats.elsewhere.stories import story_fact
from afterword.formats.elsewhere.tables import day_in, rows_under

PROGRAM: Final = "interview-coach"
_CAME: Final = {
    "advanced": Came.NEXT_ROUND,
    "rejected": Came.REFUSED,
    "offer": Came.OFFER,
    "withdrawn": Came.WITHDREW,
    "pending": None,
    "": None,
}
_READ: Final = ("Storybank", "Outcome Log", "Interview Intelligence")
_FIELD: Final = re.compile(r"[-*]\s*\**\s*(Situation|Task|Action|Result)\s*\**\s*:\s*\**\s*(.+)", re.IGNORECASE)


def is_coach_file(text: str) -> bool:
    """Whether the text is a state file of that program."""
    return bool(re.match(r"\s*# Coaching State\b", text, re.IGNORECASE))


def read_interview_coach(name: str, text: str) -> Elsewhere:
    """What the state file holds."""
    interviews: dict[tuple[str, date], Interview] = {}
    skipped: list[Skipped] = []
    for row in rows_under(text, "Outcome Log"):
        result, company = row.get("result", "").casefold(), row.get("company", "")
        day = day_in(row.get("date", ""))
        if not company or day is None or result not in _CAME:
            skipped.append(
                Skipped(f"a row of the outcome log ({company or '?'})", "its company, day or result is open")
            )
            continue
        notes = ". ".join(filter(None, (row.get("round", ""), row.get("notes", ""))))
        mark = f"{PROGRAM} {company} {row.get('role', '')} {day} {row.get('round', '')}"
        interviews[company.casefold(), day] = Interview(
            mark, day, company, row.get("role", ""), notes, (), _CAME[result]
        )
    _with_questions(text, interviews)
    _with_feedback(text, interviews, skipped)
    facts = _stories(name, text)
    titles = re.findall(r"^## (.+?)\s*$", text, re.MULTILINE)
    skipped += [Skipped(title, "there is no place for it here") for title in titles if not title.startswith(_READ)]
    return Elsewhere(PROGRAM, tuple(interviews.values()), facts, tuple(skipped))


def _with_questions(text: str, interviews: dict[tuple[str, date], Interview]) -> None:
    """Each question goes to its interview; one that the outcome log does not know is an interview all the same."""
    for row in rows_under(text, "Question Bank"):
        company, day, question = row.get("company", ""), day_in(row.get("date", "")), row.get("question", "")
        if not company or day is None or not question:
            continue
        key = (company.casefold(), day)
        mark = f"{PROGRAM} {company} {row.get('role', '')} {day} "
        found = interviews.get(key) or Interview(mark, day, company, row.get("role", ""), row.get("round type", ""))
        interviews[key] = replace(found, asked=(*found.asked, question))


def _with_feedback(text: str, interviews: dict[tuple[str, date], Interview], skipped: list[Skipped]) -> None:
    """Feedback goes to the last interview there before its day."""
    for row in rows_under(text, "Recruiter/Interviewer Feedback"):
        company, day, words = row.get("company", ""), day_in(row.get("date", "")), row.get("feedback", "")
        before = [key for key in interviews if key[0] == company.casefold() and day is not None and key[1] <= day]
        if not words or not before or day is None:
            skipped.append(Skipped(f"feedback from {company or '?'}", "no interview before it is told of"))
            continue
        key = max(before, key=lambda one: one[1])
        said = Feedback(words.strip('"“”'), day, row.get("source", ""))
        interviews[key] = replace(interviews[key], feedback=(*interviews[key].feedback, said))


def _stories(name: str, text: str) -> tuple[Evidence, ...]:
    facts: list[Evidence] = []
    line_of, parts = 0, dict[str, str]()
    for number, line in enumerate([*text.splitlines(), "## "], 1):
        if line.startswith("#"):
            if line_of and (fact := story_fact(parts)):
                facts.append(Evidence(f"story:{len(facts) + 1}", fact, EvidenceSource(name, line_of)))
            line_of, parts = (number, {}) if re.match(r"#### S\d+", line) else (0, {})
        elif line_of and (found := _FIELD.match(line.strip())):
            parts[found[1][0].casefold()] = found[2]
    return tuple(facts)
