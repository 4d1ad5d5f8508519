"""A page written to a file of the person's choice, readable by them alone, never over another by mistake."""

from __future__ import annotations

import os
from pathlib import Path

from afterword.core.occasion import AfterwordError


def write_page(file: str, page: str, *, force: bool = False) -> None:
    """Write the page; "-" is standard output.

    Raises:
        AfterwordError: the file is there already, or cannot be written.
    """
    if file == "-":
        print(page, end="")
        return
    path = Path(file)
    flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if force else os.O_EXCL)
    try:
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as stream:
            stream.write(page)
    except FileExistsError:
        raise AfterwordError(
            f'"{file}" is there already and was left as it is. Add --force to write over it.'
        ) from None
    except OSError as error:
        raise AfterwordError(f'"{file}" cannot be written ({error.strerror}).') from None
