"""Write a letter: the one the verdicts call for, or any other kind, to anybody who was there."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.contract import letters_json
from afterword.core.write.kind import LetterKind
from afterword.core.write.manner import English, Length, Manner, Tone
from afterword.core.write.written import Written
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.write_letter import write_letter


def _choice(kinds: type[LetterKind] | type[Tone] | type[English] | type[Length]) -> click.Choice[str]:
    return click.Choice([kind.value for kind in kinds])


@click.command("letter")
@click.argument("occasion_id", metavar="ID")
@click.option("--kind", "--shape", type=_choice(LetterKind), help="Which letter; else what the verdicts call for.")
@click.option("--to", default="", metavar="NAME", help="Who gets it; else the first person.")
@click.option("--panel", is_flag=True, help="One for each person, no two alike.")
@click.option("--tone", type=_choice(Tone), help="Formal, plain (as it comes) or warm.")
@click.option(
    "--english",
    type=_choice(English),
    help="British (as it comes) or American, with the habits of each: the sign after the name, dates, the closing.",
)
@click.option("--length", type=_choice(Length), help="Short, or usual (as it comes).")
@click.option("--no-voice", is_flag=True, help="Leave your own voice out of it.")
@click.option("--proof", is_flag=True, help="What each statement rests on, as Markdown, in place of the letter.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    occasion_id: str,
    kind: str | None,
    to: str,
    panel: bool,
    tone: str | None,
    english: str | None,
    length: str | None,
    no_voice: bool,
    proof: bool,
    as_json: bool,
) -> int:
    """Print the letter of the occasion ID. Nothing is kept or sent; what it still needs is asked on standard error."""
    if panel and (to or kind):
        raise click.UsageError("--panel writes to everybody; leave --to and --kind out", click.get_current_context())
    voice = None if no_voice else app.voice.voice()
    manner = Manner(
        Tone(tone) if tone else Tone.PLAIN,
        English(english) if english else English.BRITISH,
        Length(length) if length else Length.USUAL,
        voice if voice is not None and voice.on else None,
    )
    asked = manner if tone or english or length or manner.voice else None
    written = write_letter(
        app.store,
        app.clock,
        app.check,
        occasion_id,
        kind=LetterKind(kind) if kind else None,
        to=to,
        everybody=panel,
        manner=asked,
    )
    if as_json:
        print(json.dumps(letters_json(occasion_id, written), ensure_ascii=False))
    elif proof:
        print("\n".join(one.sheet for one in written), end="")
    else:
        _print(written, tells_habit=english is not None)
    return 0


def _print(written: tuple[Written, ...], *, tells_habit: bool) -> None:
    """The letters; the habits they follow only where one was asked for, or where another holds where they are read."""
    paper = Paper()
    for number, one in enumerate(written):
        if number:
            paper.line()
            paper.line("-" * 20)
            paper.line()
        print(f"Subject: {one.letter.subject}\n\n{one.letter.text}")
        sys.stdout.flush()
        for need in one.letter.needs:
            print(f"Still needed: {need}", file=sys.stderr)
        for finding in one.findings:
            print(f"The checker says: {finding.message} {finding.why}", file=sys.stderr)
    if written and (tells_habit or written[0].is_foreign):
        print(written[0].habit, file=sys.stderr)
