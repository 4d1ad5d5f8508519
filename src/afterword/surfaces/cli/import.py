"""Bring in what was taken along, or what another program kept."""

# ruff: noqa: N999 - named as its command is

from __future__ import annotations

import json
from pathlib import Path

import click

from afterword.app import App
from afterword.core.archive_json import brought_json
from afterword.core.occasion import AfterwordError
from afterword.surfaces.cli.terminal.counted import counted
from afterword.use_cases.bring_in import bring_in

MOST_BYTES = 200_000_000


@click.command("import")
@click.argument("source", metavar="FILE", type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, source: Path, dry_run: bool, as_json: bool) -> int:
    """Bring in FILE: an export of Afterword, a career-ops folder, an interview-coach state file, or a JobSync CSV.

    Nothing that is here is overwritten, and what has no place here is named.
    """
    brought = bring_in(app.store, app.bank, app.voice, app.outbox, app.clock, files_of(source), trial=dry_run)
    if as_json:
        print(json.dumps(brought_json(brought), ensure_ascii=False))
        return 0
    verb = "Would come in" if dry_run else "Came in"
    counts = [
        counted(number, word)
        for number, word in (
            (brought.occasions, "occasion"),
            (brought.facts, "fact"),
            (brought.cards, "practice card"),
            (brought.mails, "letter"),
        )
        if number
    ]
    print(f"{verb} from {brought.source}: {', '.join(counts) or 'nothing new'}.")
    if brought.there:
        print(f"Here already: {counted(brought.there, 'occasion')}.")
    for one in brought.skipped:
        print(f"Left out: {one.what}: {one.why}")
    return 0


def files_of(source: Path) -> dict[str, bytes]:
    """The file, or the files of a folder by their path in it. Links are not followed, hidden folders not opened.

    Raises:
        AfterwordError: it cannot be read, or is far too large.
    """
    if source.is_dir():
        found = [
            file
            for file in sorted(source.rglob("*"))
            if file.is_file()
            and not file.is_symlink()
            and not any(part.startswith(".") or part == "node_modules" for part in file.relative_to(source).parts)
        ]
    else:
        found = [source]
    try:
        if sum(file.stat().st_size for file in found if not source.is_dir() or file.suffix == ".md") > MOST_BYTES:
            raise AfterwordError(f"{source} is too large to be read. Nothing was changed.")
        # Of a folder only texts are opened; the rest is counted by name.
        return {
            (file.relative_to(source).as_posix() if source.is_dir() else file.name): (
                file.read_bytes() if not source.is_dir() or file.suffix == ".md" else b""
            )
            for file in found
        }
    except OSError as error:
        raise AfterwordError(f"{source} cannot be read ({error.strerror}). Nothing was changed.") from None
