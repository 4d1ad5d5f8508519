"""A letter and the facts of its writer, as the commands take them in."""

from __future__ import annotations

from pathlib import Path

from afterword.app import App
from afterword.core.bank import together
from afterword.core.occasion import AfterwordError, Evidence
from afterword.formats.cv import MOST_BYTES
from afterword.formats.letter_file import MOST_BYTES as MOST_OF_A_LETTER
from afterword.formats.letter_file import NotALetter, read_letter
from afterword.surfaces.cli.terminal.intake import bytes_of
from afterword.use_cases.import_cv import import_cv


def letter_in(file: str) -> str:
    """The words of the letter in a file, or on standard input for "-".

    Raises:
        AfterwordError: it cannot be read.
    """
    try:
        return read_letter(bytes_of(file, MOST_OF_A_LETTER), "" if file == "-" else file).text.strip("\n")
    except NotALetter as error:
        raise AfterwordError(str(error)) from None


def facts_of(app: App, cvs: tuple[str, ...]) -> tuple[Evidence, ...]:
    """The facts that were kept, and those of these CVs."""
    bank = app.bank.bank()
    claims: tuple[Evidence, ...] = ()
    for cv in cvs:
        claims += import_cv(Path(cv).name, bytes_of(cv, MOST_BYTES), bank).claims
    return together(bank, claims)
