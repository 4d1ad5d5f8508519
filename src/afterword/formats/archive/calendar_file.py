"""The steps of one plan as a calendar file (RFC 5545). No word of the account stands in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from afterword.core.archive import Chapter
from afterword.core.plan.step import StepState
from afterword.core.plan.words import STEP_WORDS

_LINE = 73  # bytes; a line of 75 with its line end


def calendar_file(chapter: Chapter) -> bytes:
    """One entry a step; what was skipped is left out."""
    made = chapter.kept_at or chapter.occasion.told_at or datetime(1970, 1, 1, tzinfo=UTC)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Afterword//EN"]
    for step in chapter.plan.steps:
        if step.state is StepState.SKIPPED:
            continue
        done = " (done)" if step.state is StepState.DONE else ""
        lines += [
            "BEGIN:VEVENT",
            f"UID:{chapter.occasion.id}-{step.kind.value}-archive@afterword.invalid",
            f"DTSTAMP:{_time(made)}",
            f"DTSTART:{_time(step.due)}",
            f"DTEND:{_time(step.due + timedelta(minutes=15))}",
            f"SUMMARY:{_text(STEP_WORDS[step.kind])}{done}",
            f"DESCRIPTION:{_text(step.why)}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _time(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "")


def _folded(line: str) -> bytes:
    """The line cut so that no part is too long, and never within a letter."""
    parts, part = [], b""
    for letter in line:
        bits = letter.encode("utf-8", "replace")
        if len(part) + len(bits) > _LINE:
            parts.append(part)
            part = b""
        part += bits
    return b"\r\n ".join([*parts, part]) + b"\r\n"
