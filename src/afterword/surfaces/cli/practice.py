"""Practise the questions that went badly."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.contract import SCHEMA
from afterword.core.learn.contract import due_json, structure_json
from afterword.core.learn.practice import Grade
from afterword.core.raw_text import text_from
from afterword.surfaces.cli.terminal.debrief_page import when
from afterword.surfaces.cli.terminal.intake import bytes_of
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.open_practice import Practice, open_practice
from afterword.use_cases.open_question import OpenedQuestion, open_question
from afterword.use_cases.practise_question import practise_question


@click.command("practice")
@click.argument("key", required=False)
@click.option("--answer", metavar="FILE", help='Your answer; "-" is standard input. It is looked at and not kept.')
@click.option("--seconds", type=click.IntRange(0), default=0, help="How long it took you.")
@click.option("--grade", type=click.Choice([one.value for one in Grade]), help="How it came; then it is kept.")
@click.option("--all", "show_all", is_flag=True, help="The whole question bank.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App, key: str | None, answer: str | None, seconds: int, grade: str | None, show_all: bool, as_json: bool
) -> int:
    """List the questions that are due, or practise the one called KEY.

    You are told which parts of a story are there, in your own words, and how long it was. Nothing is marked.
    """
    if key is None:
        return _list(app, open_practice(app.store, app.bank, app.clock), show_all=show_all, as_json=as_json)
    if answer is None and grade is None:
        return _show(open_question(app.store, app.bank, key), key)
    words = text_from(bytes_of(answer)) if answer is not None else ""
    done = practise_question(
        app.store, app.scheduler, app.clock, key, words, seconds=seconds, grade=Grade(grade) if grade else None
    )
    due = done.card.due.isoformat() if done.card else None
    if as_json:
        shown = {"schema": SCHEMA, "key": done.question.key, "due": due, **structure_json(done.structure)}
        print(json.dumps(shown, ensure_ascii=False))
        return 0
    paper = Paper()
    if answer is not None:
        paper.heading(done.question.sentence)
        for line in done.structure.lines:
            paper.text(line)
        for part in done.structure.parts:
            if part.quote is not None:
                paper.entry(part.name, f'"{part.quote.text}"', indent=2, column=12)
    if done.card is not None:
        paper.quiet(f"It comes back on {when(done.card.due, app.clock.zone())}.")
    else:
        paper.quiet("How did it come? Add --grade again, hard, good or easy, and it comes back when it should.")
    return 0


def _list(app: App, practice: Practice, *, show_all: bool, as_json: bool) -> int:
    if as_json:
        shown = practice.all if show_all else practice.now
        print(json.dumps({"schema": SCHEMA, "questions": [due_json(one) for one in shown]}, ensure_ascii=False))
        return 0
    paper = Paper()
    if show_all:
        for question in practice.bank:
            failed = f", went badly {question.failed}x" if question.failed else ""
            paper.entry(question.key[:6], f"{question.sentence} (asked {len(question.wordings)}x{failed})", 2, 9)
        return 0
    if not practice.now:
        waiting = next(iter(practice.all), None)
        later = f" Next on {when(waiting.at, app.clock.zone())}." if waiting else ""
        paper.text(f"Nothing is due for practice now.{later}", indent=0)
        return 0
    paper.heading("Due now", f"({len(practice.now)} of {len(practice.all)})")
    for one in practice.now:
        story = " [a story]" if one.question.behavioural else ""
        paper.entry(one.question.key[:6], f"{one.question.sentence}{story}", 2, 9)
    paper.quiet("Practise one: afterword practice KEY --answer -")
    return 0


def _show(opened: OpenedQuestion | None, key: str) -> int:
    if opened is None:
        print(f'There is no question "{key}", or more than one. See: afterword practice --all', file=sys.stderr)
        return 1
    paper = Paper()
    paper.heading(opened.question.sentence)
    paper.text(opened.question.how)
    for story in opened.stories:
        paper.line()
        for piece in story.parts:
            paper.entry(piece.name, piece.words or f"({piece.gap})", indent=2, column=12)
    for fact in () if opened.stories else opened.question.evidence:
        paper.text(f"- {fact}", hanging=2)
    return 0
