"""A page or a file written to a place of the person's choice, readable by them alone, never over another by mistake."""

from __future__ import annotations

import os
from pathlib import Path

from afterword.adapters.store.home import BINARY, write_private
from afterword.core.occasion import AfterwordError


def write_page(file: str, page: str, *, force: bool = False) -> None:
    """Write the page; "-" is standard output.

    Raises:
        AfterwordError: the file is there already, or cannot be written.
    """
    if file == "-":
        print(page, end="")
        return
    write_file(file, page.encode(), force=force)


def write_file(file: str, data: bytes, *, force: bool = False) -> None:
    """Write the bytes.

    Raises:
        AfterwordError: the file is there already, or cannot be written.
    """
    there = Path(file).resolve()
    if force and there.is_file():  # what else is there, such as a device, is written to and not replaced
        write_private(there, data)
        return
    flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if force else os.O_EXCL) | BINARY
    try:
        with os.fdopen(os.open(file, flags, 0o600), "wb") as stream:
            stream.write(data)
    except FileExistsError:
        raise AfterwordError(
            f'"{file}" is there already and was left as it is. Add --force to write over it.'
        ) from None
    except OSError as error:
        raise AfterwordError(f'"{file}" cannot be written ({error.strerror}).') from None
