"""Put the letter into your own words, in your editor or from a file; it is proofread and kept."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.contract import debrief_json
from afterword.core.occasion import AfterwordError
from afterword.core.write.letter import Letter
from afterword.surfaces.cli.terminal.debrief_page import print_letter
from afterword.surfaces.cli.terminal.letter_in import letter_in
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.surfaces.cli.terminal.shown import shown
from afterword.use_cases.edit_letter import edit_letter

_SUBJECT = "Subject:"


@click.command("edit")
@click.argument("occasion_id", metavar="ID")
@click.argument("file", required=False, metavar="[FILE]")
@click.option("--fresh", is_flag=True, help="Back to the letter as it was composed.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, occasion_id: str, file: str | None, fresh: bool, as_json: bool) -> int:
    """Put the letter of the occasion ID into your own words; they are kept and proofread.

    Without FILE your editor opens ($VISUAL or $EDITOR). FILE ("-": standard input) holds the letter as `afterword letter ID` prints
    it: a line "Subject: ..." if you like, and the words. What was approved before has to be approved again.
    """
    if fresh and file:
        raise click.UsageError("--fresh takes no FILE", click.get_current_context())
    debrief = shown(app, occasion_id)
    if fresh:
        text, subject = "", None
    else:
        text, subject = _parted(letter_in(file) if file else _in_editor(debrief.letter))
        if not text:
            raise AfterwordError("There are no words in it, so the letter stays as it was. To go back: --fresh.")
    now = edit_letter(
        app.store,
        app.clock,
        app.check,
        debrief.occasion.id,
        text,
        subject=subject,
        version=debrief.version,
        voice=app.voice,
    )
    if as_json:
        print(json.dumps(debrief_json(now), ensure_ascii=False))
    else:
        print_letter(Paper(), now)
    return 0


def _parted(written: str) -> tuple[str, str | None]:
    """The words and the subject, None where no line names one."""
    written = written.replace("\r\n", "\n").strip()
    first, _, rest = written.partition("\n")
    if first.casefold().startswith(_SUBJECT.casefold()):
        return rest.strip(), " ".join(first[len(_SUBJECT) :].split())
    return written, None


def _in_editor(letter: Letter) -> str:
    """What the person made of the letter.

    Raises:
        AfterwordError: there is no screen, the editor failed, or nothing was saved.
    """
    if not sys.stdin.isatty():
        raise AfterwordError('Without a terminal name the FILE with your words; "-" is standard input.')
    try:
        written = click.edit(f"{_SUBJECT} {letter.subject}\n\n{letter.text}\n", extension=".txt")
    except click.ClickException as error:
        raise AfterwordError(f"{error.format_message()}. Name a FILE instead.") from None
    if written is None:
        raise AfterwordError("Nothing was saved in the editor, so the letter stays as it was.")
    return written
