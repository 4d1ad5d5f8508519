"""See the plan of an occasion, and change it: times, steps, a pause, an end."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

import click

from afterword.app import App
from afterword.core.contract import plan_page_json
from afterword.core.corrections import About
from afterword.core.debrief import Debrief
from afterword.core.plan.changes import MarkStep, MoveStep, PlanChange, PutBack, Stand
from afterword.core.plan.step import Standing, StepKind, StepState
from afterword.core.plan.words import step_words
from afterword.core.write.kind import AT_STEP
from afterword.surfaces.cli.terminal.debrief_page import clock_remark, when
from afterword.surfaces.cli.terminal.intake import DAY, TIME, in_zone
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.surfaces.cli.terminal.shown import shown
from afterword.use_cases.change_plan import change_plan
from afterword.use_cases.correct_moments import correct_moments

KINDS = click.Choice([kind.value.replace("_", "-") for kind in StepKind])
CLASH = (
    ("--move", "--put-back"),
    ("--move", "--done"),
    ("--move", "--skip"),
    ("--done", "--skip"),
    ("--done", "--not-yet"),
    ("--skip", "--not-yet"),
)
"""What cannot both be said of one step."""
STATES = {StepState.DONE: "done", StepState.SKIPPED: "left out"}


@click.command("plan")
@click.argument("occasion_id", metavar="ID")
@click.option("--move", nargs=2, type=(KINDS, TIME), multiple=True, metavar="STEP TIME", help="This step at that time.")
@click.option("--put-back", "put_back", type=KINDS, multiple=True, metavar="STEP", help="At the plan's time after all.")
@click.option("--done", type=KINDS, multiple=True, metavar="STEP", help="This step is done.")
@click.option("--skip", type=KINDS, multiple=True, metavar="STEP", help="Leave this step out.")
@click.option("--not-yet", "not_yet", type=KINDS, multiple=True, metavar="STEP", help="Neither done nor left out.")
@click.option("--pause", is_flag=True, help="Nothing reminds or leaves until --resume.")
@click.option("--resume", is_flag=True, help="Go on after a pause or a stop.")
@click.option("--stop", is_flag=True, help="End it, and take an approved letter back.")
@click.option("--interview", type=TIME, metavar="TIME", help="The talk was at another time: when it ended.")
@click.option("--decides", type=DAY, metavar="DAY", help="The day they decide.")
@click.option("--zone", metavar="ZONE", help="Time zone where the letter is read.")
@click.option("--country", metavar="CODE", help="The country where it is read, such as GB, US or DE-BY.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    occasion_id: str,
    move: tuple[tuple[str, datetime], ...],
    put_back: tuple[str, ...],
    done: tuple[str, ...],
    skip: tuple[str, ...],
    not_yet: tuple[str, ...],
    pause: bool,
    resume: bool,
    stop: bool,
    interview: datetime | None,
    decides: datetime | None,
    zone: str | None,
    country: str | None,
    as_json: bool,
) -> int:
    """Show the plan of the occasion ID; with options, change it first.

    STEP is a name such as send, follow-up-1 or feedback-request. Everything that hangs on a change is worked out anew,
    and every date says why. What was done, left out or moved stays so.
    """
    moved = tuple(kind for kind, _ in move)
    _refuse_clashes({"--move": moved, "--put-back": put_back, "--done": done, "--skip": skip, "--not-yet": not_yet})
    standing = _standing(pause=pause, resume=resume, stop=stop)
    home = app.clock.zone()
    debrief = shown(app, occasion_id)
    about = About(
        ended_at=in_zone(interview, home) if interview else None,
        decides_on=decides.date() if decides else None,
        zone=zone,
        country=country,
    )
    name = debrief.occasion.id
    if about != About():
        correct_moments(app.store, app.clock, app.check, name, [about], voice=app.voice)
    changes: list[PlanChange] = [MoveStep(_kind(kind), in_zone(at, home)) for kind, at in move]
    changes += [PutBack(_kind(kind)) for kind in put_back]
    for kinds, state in ((done, StepState.DONE), (skip, StepState.SKIPPED), (not_yet, StepState.WAITING)):
        changes += [MarkStep(_kind(kind), state) for kind in kinds]
    if standing is not None:
        changes.append(Stand(standing))
    if changes:
        change_plan(app.store, app.clock, name, changes, outbox=app.outbox)
    debrief = shown(app, name)
    if as_json:
        print(json.dumps(plan_page_json(debrief), ensure_ascii=False))
    else:
        _print(app, debrief)
    return 0


def _refuse_clashes(asked: Mapping[str, Sequence[str]]) -> None:
    """Refuse what contradicts itself before anything is changed; else the last word would win in silence.

    Raises:
        UsageError: two options say different things of one step.
    """
    for one, other in CLASH:
        for step in asked[one]:
            if step in asked[other]:
                raise click.UsageError(
                    f"{one} {step} and {other} {step} contradict each other; give one of them",
                    click.get_current_context(),
                )
    for step in asked["--move"]:
        if asked["--move"].count(step) > 1:
            raise click.UsageError(
                f"--move {step} is given more than once; give one time for it", click.get_current_context()
            )


def _standing(*, pause: bool, resume: bool, stop: bool) -> Standing | None:
    """Where the whole plan is to stand, if that was said.

    Raises:
        UsageError: two things at once were said.
    """
    told = {
        "--pause": (pause, Standing.PAUSED),
        "--resume": (resume, Standing.GOING),
        "--stop": (stop, Standing.STOPPED),
    }
    asked = {name: standing for name, (given, standing) in told.items() if given}
    if len(asked) > 1:
        raise click.UsageError(
            f"{' and '.join(asked)} contradict each other; give one of them", click.get_current_context()
        )
    return next(iter(asked.values()), None)


def _kind(name: str) -> StepKind:
    return StepKind(name.replace("-", "_"))


def _print(app: App, debrief: Debrief) -> None:
    paper, home = Paper(), app.clock.zone()
    paper.heading("The plan", f"(your time, {home.key})")
    upcoming = debrief.plan.upcoming
    for step in debrief.plan.steps:
        marks = [STATES.get(step.state, "next" if step is upcoming else "")]
        marks.append("moved" if step.planned else "")
        mark = f"  ({', '.join(filter(None, marks))})" if any(marks) else ""
        paper.strong(f"{when(step.stands_at, home)}   {step_words(step.kind, debrief.occasion.setting)}{mark}")
        paper.text(step.why, indent=4)
        if step.not_after is not None and step.not_after != step.due:
            paper.quiet(f"not after {when(step.not_after, home)}", indent=4)
        paper.quiet(step.kind.value.replace("_", "-"), indent=4)
        letter = AT_STEP.get(step.kind) if step.state is StepState.WAITING else None
        if letter is not None:
            paper.quiet(f"afterword letter {debrief.occasion.id} --kind {letter.value}", indent=4)
    if not debrief.plan.steps:
        paper.text("There is nothing to do by a certain time.")
    for remark in (*debrief.plan.remarks, *(clock_remark(home) if debrief.plan.steps else ())):
        paper.text(f"- {remark}", hanging=2)
