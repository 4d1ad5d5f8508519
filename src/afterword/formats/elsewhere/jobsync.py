"""The CSV that JobSync exports: one row a job, of which those with a talk are interviews."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date, datetime
from typing import Final

from afterword.core.archive import Elsewhere, Interview, Skipped
from afterword.core.learn.learned import Came

PROGRAM: Final = "JobSync"
_CAME: Final = {"interview": None, "offer": Came.OFFER}
_NEEDS: Final = {"company", "jobtitle", "status"}
_SHAPES: Final = ("%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%b %d, %Y", "%d %b %Y", "%Y-%m-%dT%H:%M:%S.%fZ")


def is_jobsync_file(text: str) -> bool:
    """Whether the first row has the names that program writes."""
    try:
        names = next(csv.reader(io.StringIO(text[:4000])), [])
    except csv.Error:  # no table at all
        return False
    return {name.strip().casefold() for name in names} >= _NEEDS


def read_jobsync(text: str) -> Elsewhere:
    """What the file holds."""
    interviews, states, named = [], Counter[str](), list[Skipped]()
    reader = csv.DictReader(io.StringIO(text), restkey="", restval="")
    try:
        for number, given in enumerate(reader, 2):
            row = {str(name).strip().casefold(): str(value).strip() for name, value in given.items()}
            state, company = row["status"].casefold(), row["company"]
            day = _day(row.get("applieddate", "")) or _day(row.get("createdat", ""))
            if state not in _CAME:
                states[row["status"] or "no status"] += 1
            elif not company or day is None:
                named.append(Skipped(f"row {number}", "it names no company or no day that can be read"))
            else:
                mark = f"{PROGRAM} {company} {row['jobtitle']} {day}"
                interviews.append(Interview(mark, day, company, row["jobtitle"], "", (), _CAME[state]))
    except csv.Error:
        named.append(Skipped("the rest of the file", "its rows are torn from there on"))
    for state, count in sorted(states.items()):
        plural = "s" * (count != 1)
        named.append(Skipped(f"{count} job{plural} ({state})", "no talk is told of, and Afterword begins there"))
    return Elsewhere(PROGRAM, tuple(interviews), (), tuple(named))


def _day(text: str) -> date | None:
    for shape in _SHAPES:
        try:
            return datetime.strptime(text, shape).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None
