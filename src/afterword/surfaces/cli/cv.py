"""Show what can be read from a CV, keep its facts, add one, take one back."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from afterword.app import App
from afterword.core.bank import Check, Place
from afterword.core.contract import facts_json
from afterword.formats.cv import MOST_BYTES
from afterword.formats.cv.contract import cv_json
from afterword.surfaces.cli.terminal.facts import (
    ask_place,
    print_claims,
    print_difference,
    print_facts,
    print_marked,
    print_retracted,
)
from afterword.surfaces.cli.terminal.intake import bytes_of
from afterword.use_cases.add_fact import add_fact
from afterword.use_cases.import_cv import import_cv
from afterword.use_cases.keep_cv import keep_cv
from afterword.use_cases.list_facts import list_facts
from afterword.use_cases.mark_fact import mark_fact
from afterword.use_cases.retract_fact import retract_fact


@click.command("cv")
@click.argument("file", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--keep", is_flag=True, help="Keep the claims of FILE as facts for every letter to come.")
@click.option("--add", "own", metavar="TEXT", help="Keep a fact of your own.")
@click.option("--employer", default="", help="Where, with --add.")
@click.option("--title", default="", help="As what, with --add.")
@click.option("--from", "start", default="", metavar="MONTH", help="Since when, such as 2021-03, with --add.")
@click.option("--until", "end", default="", metavar="MONTH", help="Until when, or present, with --add.")
@click.option("--check", "checked", metavar="ID", help="Say how the fact ID can be checked.")
@click.option("--link", default="", metavar="URL", help="A page that shows it, with --add or --check.")
@click.option("--certificate", default="", metavar="TEXT", help="A certificate that shows it.")
@click.option("--person", default="", metavar="NAME", help="Somebody who agreed to be named for it.")
@click.option("--retract", "retracted", metavar="ID", help="Take the fact ID back; it appears nowhere again.")
@click.pass_obj
def command(
    app: App,
    file: str | None,
    as_json: bool,
    keep: bool,
    own: str | None,
    employer: str,
    title: str,
    start: str,
    end: str,
    checked: str | None,
    link: str,
    certificate: str,
    person: str,
    retracted: str | None,
) -> int:
    """Read the CV in FILE ("-": standard input) and print its claims; without FILE, list the facts that were kept.

    PDF, Word (.docx), the export of a LinkedIn profile (.zip), JSON Resume, Markdown, HTML and text are read. Nothing is
    kept unless you say so.
    """
    if sum(map(bool, (file, own, checked, retracted))) > 1:
        raise click.UsageError("Give one of FILE, --add, --check and --retract", click.get_current_context())
    places = _given({"--employer": employer, "--title": title, "--from": start, "--until": end})
    ways = _given({"--link": link, "--certificate": certificate, "--person": person}) if checked is None else ()
    if own is None and (idle := (*places, *ways)):
        raise _idle(idle, "--add TEXT" if places else "--add TEXT or --check ID")
    if keep and file is None:
        raise _idle(("--keep",), "FILE")
    check, where = _way_of_checking(link, certificate, person)
    if retracted is not None:
        print_retracted(retract_fact(app.bank, app.store, app.clock, app.check, retracted, voice=app.voice))
    elif checked is not None:
        if check is Check.UNSAID:
            raise click.UsageError("Add --link, --certificate or --person", click.get_current_context())
        print_marked(mark_fact(app.bank, checked, check, where))
    elif own is not None:
        print_facts([add_fact(app.bank, own, Place(employer, title, start, end), check, where)])
    elif file is None:
        facts = list_facts(app.bank)
        print(json.dumps(facts_json(facts), ensure_ascii=False)) if as_json else print_facts(facts)
    else:
        _read(app, file, as_json=as_json, keep=keep)
    return 0


def _read(app: App, file: str, *, as_json: bool, keep: bool) -> None:
    name, data = "cv.txt" if file == "-" else Path(file).name, bytes_of(file, MOST_BYTES)
    found = import_cv(name, data, app.bank.bank())
    if as_json:
        print(json.dumps(cv_json(found), ensure_ascii=False))
    else:
        print_claims(found)
    if keep:
        asks = sys.stdin.isatty() and not as_json
        difference = keep_cv(app.bank, name, data, confirm=ask_place if asks else None)
        print_difference(difference, sys.stderr if as_json else sys.stdout)


def _given(options: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for name, value in options.items() if value)


def _idle(options: Sequence[str], needs: str) -> click.UsageError:
    """What says that these options do nothing alone; whoever gave them thought they did."""
    return click.UsageError(f"Without {needs}, {' and '.join(options)} would do nothing", click.get_current_context())


def _way_of_checking(link: str, certificate: str, person: str) -> tuple[Check, str]:
    given = [(Check.LINK, link), (Check.CERTIFICATE, certificate), (Check.PERSON, person)]
    said = [(check, where.strip()) for check, where in given if where.strip()]
    if len(said) > 1:
        raise click.UsageError("One way of checking is enough", click.get_current_context())
    return said[0] if said else (Check.UNSAID, "")
