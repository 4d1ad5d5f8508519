"""Turn what an occasion taught into if-then plans."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.learn.contract import learned_json
from afterword.core.learn.learned import Root
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.keep_lesson import keep_lesson
from afterword.use_cases.review_occasion import Review, review_occasion
from afterword.use_cases.wake_lesson import wake_lesson


@click.command("lesson")
@click.argument("occasion_id", metavar="ID")
@click.option("--if", "cue", default="", metavar="CUE", help='What will happen in the talk: "my mind goes empty".')
@click.option("--then", "act", default="", metavar="ACT", help='The one thing you do then: "breathe out once".')
@click.option(
    "--from", "root", type=click.Choice([one.value for one in Root]), default="slip", help="What it grew from."
)
@click.option("--rest", type=click.IntRange(1), metavar="N", help="Let plan N rest.")
@click.option("--wake", type=click.IntRange(1), metavar="N", help="Take plan N along again.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App, occasion_id: str, cue: str, act: str, root: str, rest: int | None, wake: int | None, as_json: bool
) -> int:
    """Show the plans of the occasion ID, or keep one. Three at most are taken along, one of them from a slip."""
    if cue or act:
        keep_lesson(app.store, app.clock, occasion_id, cue, act, Root(root))
    elif rest is not None:
        wake_lesson(app.store, app.clock, occasion_id, rest - 1, rest=True)
    elif wake is not None:
        wake_lesson(app.store, app.clock, occasion_id, wake - 1)
    review = review_occasion(app.store, occasion_id)
    if as_json:
        print(json.dumps(learned_json(review.occasion.id, review.learned), ensure_ascii=False))
    else:
        _print(review)
    return 0


def _print(review: Review) -> None:
    paper = Paper()
    taken = {(one.occasion, one.at) for one in review.awake}
    if review.asks:
        paper.text(review.asks, indent=0)
    if review.learned.lessons:
        paper.heading("Plans from this one")
    for at, one in enumerate(review.learned.lessons):
        state = "taken along" if (review.occasion.id, at) in taken else "waits" if one.chosen_at else "rests"
        paper.entry(str(at + 1), f"{one.sentence} ({state})", indent=2, column=4)
    if review.balance:
        paper.quiet(review.balance)
    if review.suggestions:
        paper.heading("Ideas to start from")
    for idea in review.suggestions:
        paper.text(f"- If {idea.cue}, then I {idea.act}. ({idea.root.value})", hanging=2)
        if idea.about:
            paper.quiet(f'"{idea.about}"', indent=4)
