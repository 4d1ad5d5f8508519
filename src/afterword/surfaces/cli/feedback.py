"""Keep feedback word for word, and decide what to work on."""

from __future__ import annotations

import json
from datetime import datetime

import click

from afterword.app import App
from afterword.core.learn.contract import learned_json
from afterword.core.raw_text import text_from
from afterword.surfaces.cli.terminal.intake import DAY, bytes_of
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.keep_feedback import keep_feedback
from afterword.use_cases.keep_work_item import keep_work_item
from afterword.use_cases.review_occasion import Review, review_occasion


@click.command("feedback")
@click.argument("occasion_id", metavar="ID")
@click.argument("file", required=False)
@click.option("--who", default="", metavar="NAME", help="Who said it.")
@click.option("--on", type=DAY, metavar="DAY", help="When, such as 2026-03-20; else today.")
@click.option("--work", default="", metavar="TEXT", help="Put this on your list of what to work on.")
@click.option("--done", type=click.IntRange(1), metavar="N", help="Tick off number N of that list.")
@click.option("--not-done", "undone", type=click.IntRange(1), metavar="N", help="Open number N again.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    occasion_id: str,
    file: str | None,
    who: str,
    on: datetime | None,
    work: str,
    done: int | None,
    undone: int | None,
    as_json: bool,
) -> int:
    """Keep the feedback in FILE ("-": standard input) for the occasion ID; without FILE, show what is kept."""
    if file is not None:
        words = text_from(bytes_of(file))
        keep_feedback(app.store, app.clock, occasion_id, words, who=who, on=on.date() if on else None)
    if work or done is not None or undone is not None:
        keep_work_item(
            app.store,
            app.clock,
            occasion_id,
            work,
            done=done - 1 if done is not None else None,
            undone=undone - 1 if undone is not None else None,
        )
    review = review_occasion(app.store, occasion_id)
    if as_json:
        print(json.dumps(learned_json(review.occasion.id, review.learned), ensure_ascii=False))
    else:
        _print(review)
    return 0


def _print(review: Review) -> None:
    paper = Paper()
    if not review.feedback:
        paper.text("No feedback is kept for this one yet.", indent=0)
    for one, ideas in review.feedback:
        paper.heading(f"{one.who or 'They'} said", f"({one.on:%d %B %Y})")
        paper.letter(one.words.strip("\n"))
        for idea in ideas:
            paper.quiet(f"perhaps: {idea}", indent=4)
    if review.occasion.slips or review.occasion.strengths:
        paper.heading("Your own view")
    for strength in review.occasion.strengths:
        paper.text(f'+ "{strength.quote.text}"', hanging=2)
    for slip in review.occasion.slips:
        paper.text(f'- "{slip.quote.text}"', hanging=2)
    if review.learned.work:
        paper.heading("What I work on")
    for number, item in enumerate(review.learned.work, 1):
        paper.entry(str(number), f"{item.text}{' (done)' if item.done_at else ''}", indent=2, column=4)
