"""Other programs' files: what comes in, what is left out and named, and what is refused."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.elsewhere import chapter_of
from afterword.core.learn.learned import Came
from afterword.core.occasion import AfterwordError
from afterword.formats.elsewhere import read_elsewhere

TRACKER = """\
# Applications Tracker

| # | Date | Company | Role | Score | Status | PDF | Report | Notes |
|---|------|---------|------|-------|--------|-----|--------|-------|
| 1 | 2026-01-12 | Harrow Mill | Planner | 4.1/5 | Interview | ❌ | [1](reports/1.md) | Panel of two, asked about peaks |
| 2 | 2026-01-15 | Dunmore | Buyer | 3.0/5 | Rejected | ❌ | - | - |
| 3 | 2026-02-01 | Vale \\| Sons | Planner | 4.4/5 | **Offer** | ✅ | - | - |
| 4 | soon | Kestrel | Planner | - | Interview | - | - | - |
| 5 | 2026-02-03 | Oakline | Planner | - | Applied | - | - | - |
"""
STORIES = """\
# Story Bank

## Stories

<!-- ### [Theme] Title
**A (Action):** ...
-->

### [Stock] The winter count
**Source:** Report 1
**S (Situation):** Counts took three days.
**A (Action):** Split the hall into twelve zones and counted at night.
**R (Result):** Six hours instead of three days.

### [Empty] Nothing yet
**S:** Something.
"""
COACH = """\
# Coaching State — Ines Halloran
Last updated: 2026-03-01

## Profile
- Target role(s): planner

## Storybank
| ID | Title | Primary Skill |
|----|-------|---------------|
| S001 | The winter count | planning |

### Story Details
#### S001 — The winter count
- Situation: Counts took three days.
- Action: Split the hall into twelve zones
- Result: Six hours instead of three days

## Outcome Log
| Date | Company | Role | Round | Result | Notes |
|------|---------|------|-------|--------|-------|
| 2026-02-10 | Harrow Mill | Planner | Panel | advanced | Two people |
| 2026-02-20 | Harrow Mill | Planner | Final | rejected | - |
| 2026-02-21 | Oakline | Planner | Screen | maybe | - |

## Interview Intelligence

### Question Bank
| Date | Company | Role | Round Type | Question | Competency | Score | Outcome |
|---|---|---|---|---|---|---|---|
| 2026-02-10 | Harrow Mill | Planner | behavioral | How did you cut a queue? | planning | 2.8 | advanced |
| 2026-02-25 | Kestrel | Planner | technical | What is takt time? | planning | recall-only | unknown |

### Recruiter/Interviewer Feedback
| Date | Company | Source | Feedback | Linked Dimension |
|---|---|---|---|---|
| 2026-02-22 | Harrow Mill | recruiter | "Clear, but no numbers" | Substance |
| 2026-02-22 | Nowhere | recruiter | Fine | - |

## Coaching Notes
- 2026-02-01: prefers mornings
"""
JOBSYNC = (
    "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Locations,JobSource,Status\r\n"
    '1,2026-01-02,Yes,2026-01-05,"Harrow, Mill & Co",Planner,FT,Leeds,LinkedIn,Interview\r\n'
    "2,2026-01-03,Yes,,Dunmore,Buyer,FT,Leeds,Indeed,Applied\r\n"
    "3,2026-01-04,Yes,2026-01-09,Oakline,Planner,FT,York,Indeed,Offer\r\n"
    "4,,No,,Kestrel,Planner,FT,York,Indeed,Interview\r\n"
)


def zipped(parts: dict[str, str]) -> bytes:
    """A zip with these files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return held.getvalue()


def test_a_career_ops_folder_gives_its_interviews_and_stories_and_names_the_rest() -> None:
    folder = {
        "career-ops/data/applications.md": TRACKER.encode(),
        "career-ops/interview-prep/story-bank.md": STORIES.encode(),
        "career-ops/cv.md": b"# Ines",
        "career-ops/reports/1.md": b"# Report",
    }
    found = read_elsewhere(folder)
    assert [(one.company, one.came) for one in found.interviews] == [("Harrow Mill", None), ("Vale | Sons", Came.OFFER)]
    assert found.interviews[0].notes == "Panel of two, asked about peaks"
    assert [fact.text for fact in found.facts] == [
        "Split the hall into twelve zones and counted at night. Six hours instead of three days."
    ]
    left = " / ".join(f"{one.what}: {one.why}" for one in found.skipped)
    for word in ("1 application (Rejected)", "1 application (Applied)", "row 4", "cv.md", "1 file in reports/"):
        assert word in left


def test_a_zip_of_the_folder_is_read_as_the_folder_is() -> None:
    assert len(read_elsewhere({"mine.zip": zipped({"mine/data/applications.md": TRACKER})}).interviews) == 2


def test_a_state_file_gives_rounds_questions_feedback_and_stories() -> None:
    found = read_elsewhere({"coaching_state.md": COACH.encode()})
    assert [(one.company, one.on, one.came) for one in found.interviews] == [
        ("Harrow Mill", date(2026, 2, 10), Came.NEXT_ROUND),
        ("Harrow Mill", date(2026, 2, 20), Came.REFUSED),
        ("Kestrel", date(2026, 2, 25), None),
    ]
    assert found.interviews[0].asked == ("How did you cut a queue?",)
    assert [one.words for one in found.interviews[1].feedback] == ["Clear, but no numbers"]
    assert [fact.text for fact in found.facts] == ["Split the hall into twelve zones. Six hours instead of three days."]
    left = {one.what for one in found.skipped}
    assert {"Profile", "Coaching Notes", "feedback from Nowhere", "a row of the outcome log (Oakline)"} <= left


def test_a_jobsync_file_gives_those_with_a_talk_and_counts_the_others() -> None:
    found = read_elsewhere({"jobs.csv": JOBSYNC.encode("utf-8-sig")})
    assert [(one.company, one.on, one.came) for one in found.interviews] == [
        ("Harrow, Mill & Co", date(2026, 1, 5), None),
        ("Oakline", date(2026, 1, 9), Came.OFFER),
    ]
    assert {one.what for one in found.skipped} == {"row 5", "1 job (Applied)"}


def test_the_words_of_an_interview_stand_in_its_account_exactly() -> None:
    (one, *_) = read_elsewhere({"coaching_state.md": COACH.encode()}).interviews
    occasion = chapter_of(one, "interview-coach", ZoneInfo("Europe/London")).occasion
    assert [occasion.account[quote.start : quote.end] for quote in occasion.questions] == ["How did you cut a queue?"]
    assert chapter_of(one, "interview-coach", ZoneInfo("Europe/London")).occasion.id == occasion.id


@pytest.mark.parametrize(
    "files",
    [
        {"x.csv": b"name,age\nIda,4\n"},
        {"x.md": b"# Shopping\n- milk\n"},
        {"x.zip": b"PK\x03\x04 torn"},
        {"x.bin": bytes(range(256))},
        {"x.bin": b"ELF\rno line,\nof a table"},
        {"a.md": b"", "b.md": b""},
    ],
)
def test_anything_else_is_refused_with_a_sentence(files: dict[str, bytes]) -> None:
    with pytest.raises(AfterwordError, match=r"Nothing was changed"):
        read_elsewhere(files)


@given(
    st.lists(st.sampled_from([b"\r", b"\n", b"\0", b'"', b",", b"|", b"{", b"\xff", b"PK\x03\x04", b"# ", b"---|---",
                              b"Company,JobTitle,Status\n", b"2026-01-01", b"## Interview Loops", b"a"]), max_size=30),
)  # fmt: skip
def test_whatever_a_file_holds_it_is_read_or_refused_with_a_sentence(pieces: list[bytes]) -> None:
    with suppress(AfterwordError):
        read_elsewhere({"x": b"".join(pieces)})


@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_zip_is_read_or_refused_with_a_sentence(hits: list[tuple[int, int]]) -> None:
    data = bytearray(zipped({"data/applications.md": TRACKER * 9, "story-bank.md": STORIES * 9}))
    for place, value in hits:
        data[place % len(data)] = value
    with suppress(AfterwordError):
        read_elsewhere({"x.zip": bytes(data)})
