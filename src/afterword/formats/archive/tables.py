"""Lists of an archive as CSV, for a spreadsheet. Nothing in a cell can be taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from afterword.core.archive import Archive


def occasions_table(archive: Archive) -> bytes:
    """One line an occasion."""
    rows = [
        (
            chapter.occasion.id,
            chapter.occasion.told_at.isoformat() if chapter.occasion.told_at else "",
            chapter.occasion.setting.value,
            chapter.occasion.company,
            chapter.occasion.role,
            "; ".join(person.name for person in chapter.occasion.people),
            len(chapter.occasion.strengths),
            len(chapter.occasion.slips),
            _share(chapter.occasion.forecast),
            chapter.occasion.state.value,
            chapter.learned.outcome.came.value if chapter.learned.outcome else "",
            chapter.learned.outcome.on.isoformat() if chapter.learned.outcome else "",
        )
        for chapter in archive.chapters
    ]
    names = "id told setting company role people went_well slips forecast state outcome outcome_on"
    return _table(names.split(), rows)


def facts_table(archive: Archive) -> bytes:
    """One line a fact of the bank."""
    rows = [
        (
            fact.evidence.id,
            fact.evidence.text,
            fact.evidence.employer,
            fact.evidence.title,
            fact.evidence.start,
            fact.evidence.end,
            fact.evidence.source.file,
            fact.evidence.source.line,
            fact.check.value,
            fact.where,
        )
        for fact in archive.facts.facts
    ]
    return _table("id fact employer title start end file line check where".split(), rows)


def practice_table(archive: Archive) -> bytes:
    """One line an answer that was practised; its words were never kept."""
    rows = [
        (card.key, run.at.isoformat(), run.grade.value, run.seconds, run.words, " ".join(run.parts), int(run.number))
        for card in archive.cards
        for run in card.runs
    ]
    return _table("card at grade seconds words parts number".split(), rows)


def _table(names: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    held = io.StringIO(newline="")
    writer = csv.writer(held)
    writer.writerow(names)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return held.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> object:
    """A text that begins like a formula gets a sign before it; the JSON file has it as it is."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
