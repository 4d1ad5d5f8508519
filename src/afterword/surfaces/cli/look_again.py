"""Look at an occasion a second time: rate its slips anew, then see both ratings."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.calm import SERVICES
from afterword.core.judge.change import action_words
from afterword.core.judge.kinds import slip_kinds
from afterword.core.learn.contract import look_json
from afterword.core.learn.second_look import HELP, TURN_WORDS, Rating, Stage, brake_sentence, side_by_side
from afterword.core.occasion import AfterwordError, Noticed
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.go_over_again import go_over_again
from afterword.use_cases.look_again import LookedAgain, look_again
from afterword.use_cases.open_second_look import SecondLookPage, open_second_look


@click.command("look-again")
@click.argument("occasion_id", metavar="ID")
@click.option("--rate", "rates", multiple=True, metavar="N:NOTICED:WEIGHT", help='A slip anew, such as "1:unlikely:2".')
@click.option("--forecast", type=click.FloatRange(0, 1), help="How likely it goes on, 0.05 to 0.95.")
@click.option("--feeling", type=click.IntRange(0, 10), help="How bad it feels now, 0 to 10 (10 worst).")
@click.option("--go-over", is_flag=True, help="Before it opens: go over it once, which is counted.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    occasion_id: str,
    rates: tuple[str, ...],
    forecast: float | None,
    feeling: int | None,
    go_over: bool,
    as_json: bool,
) -> int:
    """Look at the occasion ID a second time, about two days on.

    First the account and its slips are shown without any rating. Rate each slip (noticed: seen, probably or unlikely;
    weight: 1 to 4); in a terminal you are asked. Only then both ratings stand side by side.
    """
    page = open_second_look(app.store, app.clock, occasion_id)
    if go_over:
        go_over_again(app.store, app.clock, page.occasion.id, feeling=feeling)
        page = open_second_look(app.store, app.clock, page.occasion.id)
    if page.look.stage is Stage.DONE and page.learned.look is not None:
        return _done(page, as_json)
    if page.look.stage is Stage.RESTING:
        if go_over:
            _account(page)
        print(brake_sentence(page.look), file=sys.stderr)
        _help(page)
        return 0 if go_over else 1
    ratings = [_rating(text, page) for text in rates]
    if not ratings and page.slips and not as_json:
        _account(page)
        if not sys.stdin.isatty():
            print(f'Rate each slip: afterword look-again {page.occasion.id} --rate "1:unlikely:2" ...', file=sys.stderr)
            return 1
        ratings = [_asked(number, at) for number, (at, _) in enumerate(page.slips, 1)]
        forecast = (
            click.prompt("How likely does it go on (0.05 to 0.95)?", type=float) if forecast is None else forecast
        )
    done = look_again(
        app.store, app.clock, app.check, page.occasion.id, ratings, forecast=forecast, feeling=feeling, voice=app.voice
    )
    if as_json:
        print(json.dumps(look_json(page.occasion.id, done.look), ensure_ascii=False))
        return 0
    _print(done)
    _help(open_second_look(app.store, app.clock, page.occasion.id))
    return 0


def _rating(text: str, page: SecondLookPage) -> Rating:
    number, _, rest = text.partition(":")
    noticed, _, weight = rest.partition(":")
    try:
        places = {str(count): at for count, (at, _) in enumerate(page.slips, 1)}
        return Rating(places[number.strip()], Noticed(noticed.strip()), int(weight))
    except (ValueError, KeyError):
        raise AfterwordError(
            f'"{text}" is no rating. It should look like 1:unlikely:2, with the number of a slip, seen, probably or '
            "unlikely, and a weight from 1 to 4."
        ) from None


def _asked(number: int, at: int) -> Rating:
    noticed = click.prompt(f"Slip {number}: did they notice?", type=click.Choice([one.value for one in Noticed]))
    weight = click.prompt(f"Slip {number}: how much does it weigh?", type=click.IntRange(1, 4))
    return Rating(at, Noticed(noticed), weight)


def _account(page: SecondLookPage) -> None:
    paper = Paper()
    paper.heading("Your words")
    paper.letter(page.occasion.account)
    if page.slips:
        paper.heading("The slips", "(what you first thought of them stays hidden)")
    for number, (_, slip) in enumerate(page.slips, 1):
        paper.entry(str(number), slip.quote.text, indent=2, column=4)


def _print(done: LookedAgain) -> None:
    paper = Paper()
    paper.heading("First and now")
    paper.text(done.sentence)
    account = done.debrief.occasion.account
    for pair in done.pairs:
        before, after = pair.before, pair.after
        paper.strong(slip_kinds()[before.kind].title)
        paper.text(f'"{account[before.start : before.end]}"', indent=4)
        paper.entry("first", f"{before.noticed}, weight {before.severity}: {action_words(before.action)}", 4, 7)
        paper.entry("now", f"{after.noticed}, weight {after.severity}: {action_words(after.action)}", 4, 7)
    paper.quiet("The plan and the letter follow the new ratings.")


def _done(page: SecondLookPage, as_json: bool) -> int:
    look = page.learned.look
    assert look is not None
    if as_json:
        print(json.dumps(look_json(page.occasion.id, look), ensure_ascii=False))
        return 0
    paper = Paper()
    paper.text("The second look was taken already.", indent=0)
    for pair in side_by_side(look):
        words = page.occasion.account[pair.before.start : pair.before.end]
        paper.text(f'- "{words}": {TURN_WORDS[pair.turn]}', hanging=2)
    return 0


def _help(page: SecondLookPage) -> None:
    if page.help:
        paper = Paper()
        paper.heading("Before you go on")
        paper.text(HELP)
        for service in SERVICES:
            paper.text(f"- {service.where}: {service.name}, {service.reach}", hanging=2)
