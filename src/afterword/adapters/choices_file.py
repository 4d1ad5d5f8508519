"""Reads and writes what was set aside, in a file beside the letters and never inside one."""

from __future__ import annotations

import os

from afterword.core.check.aside import Aside, Choices
from afterword.formats.letter_choices import NAME, NoChoices, read_choices, written_choices


def load_choices(folder: str) -> Choices:
    """The choices for the letters of a folder; none where there is no file.

    Raises:
        NoChoices: the file cannot be heeded.
    """
    try:
        with open(os.path.join(folder, NAME), "rb") as file:  # noqa: PTH118, PTH123 - pathlib is not loaded for this
            return read_choices(file.read())
    except FileNotFoundError:
        return Choices()
    except OSError as error:
        raise NoChoices(f"{NAME} cannot be read ({error.strerror}).") from None


def set_aside(folder: str, one: Aside) -> Choices:
    """Add one finding to those set aside; the file is replaced as a whole, so that it is never half written.

    Raises:
        NoChoices: the file cannot be heeded or written.
    """
    choices = load_choices(folder)
    if one in choices.aside:
        return choices
    choices = choices._replace(aside=(*choices.aside, one))
    path = os.path.join(folder, NAME)  # noqa: PTH118
    try:
        with open(f"{path}.new", "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123
            file.write(written_choices(choices))
        os.replace(f"{path}.new", path)  # noqa: PTH105
    except OSError as error:
        raise NoChoices(f"{NAME} cannot be written ({error.strerror}).") from None
    return choices
