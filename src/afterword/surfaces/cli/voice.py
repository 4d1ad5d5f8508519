"""Let letters sound like you: learned from mails you show, and switched off at any time."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from afterword.app import App
from afterword.core.contract import SCHEMA
from afterword.surfaces.cli.terminal.letter_in import letter_in
from afterword.use_cases.learn_voice import learn_voice, switch_voice


@click.command("voice")
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option("--on", "switch", flag_value="on", help="Follow it in letters again.")
@click.option("--off", "switch", flag_value="off", help="Keep it, and do not follow it.")
@click.option("--forget", is_flag=True, help="Erase it.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, files: tuple[str, ...], switch: str | None, forget: bool, as_json: bool) -> int:
    """Count how you write in the mails FILE... (text or .eml); without files, show what is kept.

    Greeting, closing, contractions, sentence length and single common words are counted. The mails are not kept.
    """
    if sum((bool(files), switch is not None, forget)) > 1:
        raise click.UsageError("Do one thing at a time", click.get_current_context())
    if forget:
        app.voice.keep_voice(None)
        print("The profile of your voice is erased.")
        return 0
    if files:
        voice = learn_voice(app.voice, [letter_in(file) for file in files])
    elif switch is not None:
        voice = switch_voice(app.voice, switch == "on")
    elif (found := app.voice.voice()) is None:
        print("No profile of your voice is kept. Show some mails you wrote: afterword voice FILE...")
        return 1
    else:
        voice = found
    if as_json:
        print(json.dumps({"schema": SCHEMA} | asdict(voice), ensure_ascii=False))
        return 0
    print("\n".join(voice.told))
    print("Letters follow it." if voice.on else "Letters do not follow it: it is switched off.")
    return 0
