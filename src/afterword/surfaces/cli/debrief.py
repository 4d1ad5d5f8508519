"""Tell what happened: get perspective, verdicts, a plan and a letter."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from afterword.adapters.clock import StoppedClock
from afterword.app import App
from afterword.core.bank import together
from afterword.core.calm import CALM_GO_ON, Pause
from afterword.core.contract import debrief_json, pause_json
from afterword.core.debrief import Debrief
from afterword.core.occasion import AfterwordError, Evidence, Setting, Want
from afterword.core.raw_text import text_from
from afterword.core.told import Told, same_person, share_a_name, told_with
from afterword.formats.cv import MOST_BYTES
from afterword.surfaces.cli.terminal.bulk import debrief_lines
from afterword.surfaces.cli.terminal.debrief_page import print_debrief, print_pause
from afterword.surfaces.cli.terminal.intake import DAY, TIME, bytes_of, in_zone
from afterword.use_cases.import_advert import import_advert
from afterword.use_cases.import_cv import import_cv
from afterword.use_cases.import_invitation import import_invitation
from afterword.use_cases.record_debrief import record_debrief


@click.command("debrief")
@click.argument("file", required=False)
@click.option(
    "--setting",
    type=click.Choice([setting.value for setting in Setting]),
    help="Where it happened: at work is with a boss, colleague or client, personal with friends or family.",
)
@click.option("--cv", "cvs", multiple=True, metavar="FILE", help="A CV; its facts back what the letter says.")
@click.option("--advert", metavar="FILE", help="The job advert; it says what the job rests on.")
@click.option("--invitation", metavar="FILE", help="The invitation (.eml or .ics): who, when, where.")
@click.option("--name", default="", help="Your name, under the letter.")
@click.option("--to", default="", metavar="NAME", help="Who gets the letter.")
@click.option("--company", default="", metavar="NAME", help="Where it was.")
@click.option("--want", type=click.Choice([want.value for want in Want]), help="Whether you still want it.")
@click.option("--feeling", type=click.IntRange(0, 10), help="How bad it feels, 0 to 10 (10 worst).")
@click.option("--ended", type=TIME, metavar="TIME", help='When it ended, such as "2026-03-10 11:00".')
@click.option("--decides", type=DAY, metavar="DAY", help="The day they decide, such as 2026-03-18.")
@click.option("--zone", default="", metavar="ZONE", help="Time zone where the letter is read, such as Europe/London.")
@click.option("--country", default="", metavar="CODE", help="The country where it is read, such as GB, US or DE-BY.")
@click.option("--now", type=TIME, metavar="TIME", help="Plan as if it were this time.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--jsonl", is_flag=True, help="Read JSON lines from standard input, write one line of moments for each.")
@click.option("--no-save", is_flag=True, help="Keep nothing.")
@click.option("--dry-run", is_flag=True, help="Keep nothing, and say what would be kept.")
@click.option("--continue", "go_on", is_flag=True, help="Go on after the calm screen.")
@click.pass_obj
def command(
    app: App,
    file: str | None,
    setting: str | None,
    cvs: tuple[str, ...],
    advert: str | None,
    invitation: str | None,
    name: str,
    to: str,
    company: str,
    want: str | None,
    feeling: int | None,
    ended: datetime | None,
    decides: datetime | None,
    zone: str,
    country: str,
    now: datetime | None,
    as_json: bool,
    jsonl: bool,
    no_save: bool,
    dry_run: bool,
    go_on: bool,
) -> int:
    """Read one raw account from FILE ("-": standard input) and print what comes of it.

    The account is kept on this computer unless you say --no-save.
    """
    home = app.clock.zone()
    if now is not None:
        app = replace(app, clock=StoppedClock(in_zone(now, home), home))
    if jsonl:
        if file not in (None, "-"):
            raise click.UsageError("--jsonl reads standard input; give no file with it", click.get_current_context())
        return debrief_lines(app, go_on=go_on)
    if file is None:
        raise click.UsageError("Name the file with your account, or - to type it in", click.get_current_context())
    told = Told(
        account=text_from(bytes_of(file)),
        told_at=app.clock.now(),
        setting=Setting(setting) if setting else None,
        writer=name,
        to=to,
        company=company,
        zone=zone,
        country=country,
        want=Want(want) if want else Want.UNSURE,
        feeling=feeling,
        ended_at=in_zone(ended, home) if ended else None,
        decides_on=decides.date() if decides else None,
    )
    told = _with_cvs(app, told, cvs)
    if invitation is not None:
        invited = import_invitation(Path(invitation).name, bytes_of(invitation, MOST_BYTES), home)
        told = told_with(told, invited)
        for doubt in filter(None, (invited.doubt, "This invitation was cancelled." if invited.cancelled else "")):
            print(doubt, file=sys.stderr)
    if advert is not None:
        asked = import_advert(Path(advert).name, bytes_of(advert, MOST_BYTES))
        told = replace(told, advert=asked, company=told.company or asked.company)
    asks = sys.stdin.isatty() and sys.stdout.isatty() and not as_json
    occasion_id, store = app.new_id(), None if no_save or dry_run else app.store

    def record(*, go_on: bool) -> Debrief | Pause:
        return record_debrief(
            told,
            app.reader,
            app.check,
            home=home,
            occasion_id=occasion_id,
            store=store,
            go_on=go_on,
            asks=asks,
            voice=app.voice,
            almanac=app.clock,
        )

    debrief = record(go_on=go_on)
    if isinstance(debrief, Pause):
        _show_pause(debrief, file, as_json=as_json, asks=asks)
        if not asks or not _goes_on():
            return 0
        debrief = record(go_on=True)
    if isinstance(debrief, Pause):
        return 0
    if as_json:
        print(json.dumps(debrief_json(debrief), ensure_ascii=False))
    else:
        print_debrief(debrief, home)
        _say_what_is_kept(app, debrief, dry_run)
    return 0


def _goes_on() -> bool:
    """Whether the person presses Enter; to leave is as good an answer."""
    try:
        click.prompt("Press Enter to go on, or Ctrl-C to stop", default="", show_default=False, prompt_suffix=" ")
    except click.Abort:
        print()
        return False
    return True


def _with_cvs(app: App, told: Told, cvs: tuple[str, ...]) -> Told:
    """What the facts that were kept and these CVs add; the CVs have to be one person's."""
    bank = app.bank.bank()
    claims: tuple[Evidence, ...] = ()
    name = ""
    for cv in cvs:
        found = import_cv(Path(cv).name, bytes_of(cv, MOST_BYTES), bank)
        if name and found.name and not same_person(name, found.name):
            raise AfterwordError(
                f"These CVs seem to be of two people, {name} and {found.name}. Give those of one. Nothing was kept."
            )
        name = name or found.name
        claims += found.claims
    if told.writer and name and not share_a_name(told.writer, name):
        print(
            f"This CV is of {name}, and the letter would be signed {told.writer}. If they are two people, leave the CV out.",
            file=sys.stderr,
        )
    return replace(told, evidence=together(bank, claims), writer=told.writer or name)


def _show_pause(pause: Pause, file: str, *, as_json: bool, asks: bool) -> None:
    if as_json:
        print(json.dumps(pause_json(None, pause) | {"perspective": [], "plan": [], "letter": None}, ensure_ascii=False))
    else:
        print_pause(CALM_GO_ON if asks else f"{CALM_GO_ON} Then type: afterword debrief {file} --continue")


def _say_what_is_kept(app: App, debrief: Debrief, dry_run: bool) -> None:
    name = debrief.occasion.id
    print()
    if debrief.version:
        print(f"Kept on this computer as {name}. See it again: afterword show {name}")
        print(f"Erase it for good: afterword forget {name}")
    elif dry_run:
        moments, steps = len(debrief.occasion.moments), len(debrief.plan.steps)
        print(f"Nothing was kept. It would be: this account, {moments} moments, {steps} steps and a letter,")
        print(f"in {app.home}.")
    else:
        print("Nothing was kept.")
