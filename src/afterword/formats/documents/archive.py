"""Zips that were handed in, opened with care: none of their names is used as a path, none of their parts can burst."""

from __future__ import annotations

import io
import zipfile
import zlib

from afterword.core.occasion import AfterwordError

_MOST_PARTS = 2_000
_MOST_UNPACKED = 60_000_000  # of all parts together, by their own account
_MOST_OF_ONE = 12_000_000  # of a part that is read, by count


def open_archive(file: str, data: bytes) -> zipfile.ZipFile:
    """The zip in these bytes, checked before anything in it is unpacked.

    Raises:
        AfterwordError: damaged, encrypted, made to burst, or with names that lead out of it.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise AfterwordError(f"{file} is damaged or cut short, so it cannot be opened. Nothing was kept.") from error
    parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise AfterwordError(f"{file} is protected by a password. Save it without one and add that. Nothing was kept.")
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise AfterwordError(f"{file} would unpack to far more than a document holds, so it was not opened.")
    for part in parts:
        steps = part.filename.replace("\\", "/").split("/")
        if ".." in steps or part.filename.startswith(("/", "\\")) or ":" in steps[0]:
            raise AfterwordError(f"{file} names parts that lie outside itself, so it was not opened.")
    return archive


def part_of(file: str, archive: zipfile.ZipFile, name: str) -> bytes | None:
    """One part, or None where there is none; reading stops where it grows beyond what it may.

    Raises:
        AfterwordError: it is damaged, or larger than it says.
    """
    try:
        with archive.open(name) as stream:
            content = stream.read(_MOST_OF_ONE + 1)
    except KeyError:
        return None
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        raise AfterwordError(f"{file} is damaged, so it cannot be read. Nothing was kept.") from error
    if len(content) > _MOST_OF_ONE:
        raise AfterwordError(f"{file} would unpack to far more than a document holds, so it was not opened.")
    return content
