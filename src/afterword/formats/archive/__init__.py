"""Everything in one zip file: a JSON file that loses nothing, and the same as files for other programs."""

from __future__ import annotations

import base64
import io
import json
import re
import zipfile
import zlib
from typing import Any, Final

from afterword.core.archive import Archive
from afterword.core.occasion import AfterwordError
from afterword.core.plain import UnreadableError, from_plain, to_plain
from afterword.formats.archive.calendar_file import calendar_file
from afterword.formats.archive.markdown import occasion_page, read_me
from afterword.formats.archive.tables import facts_table, occasions_table, practice_table

WHOLE: Final = "afterword.json"
FORM: Final = 1
MOST_BYTES: Final = 200_000_000
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NEVER: Final = (1980, 1, 1, 0, 0, 0)  # the same archive gives the same bytes


def whole_file(archive: Archive) -> bytes:
    """The archive as canonical JSON: names in order, no spaces, UTF-8."""
    body = {"afterword": FORM, "archive": to_plain(archive)}
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "surrogatepass")


def pack(archive: Archive) -> bytes:
    """The archive as a zip file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in _files(archive).items():
            file.writestr(zipfile.ZipInfo(name, _NEVER), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def read_archive(data: bytes) -> Archive:
    """The archive in a zip file, or in its JSON file alone.

    Raises:
        AfterwordError: it is torn, no archive, or of another version.
    """
    return read_whole(_whole_in(data) if data[:2] == b"PK" else data)


def is_archive(data: bytes) -> bool:
    """Whether this is meant to be an archive of ours; a torn one still is."""
    return b'"afterword"' in data[:40] if data[:2] != b"PK" else WHOLE.encode() in data[:200] + data[-4000:]


def read_whole(data: bytes) -> Archive:
    """The archive in its JSON file.

    Raises:
        AfterwordError: it is torn, no archive, or of another version.
    """
    try:
        body: Any = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        raise _torn() from None
    if not isinstance(body, dict) or "afterword" not in body:
        raise AfterwordError("This file was not written by Afterword. Nothing was changed.")
    if body.get("afterword") != FORM or set(body) != {"afterword", "archive"}:
        raise AfterwordError(
            "This file was written by another version of Afterword. Please update it. Nothing was changed."
        )
    try:
        archive = from_plain(Archive, body["archive"])
        for mail in archive.mails:
            base64.b64decode(mail.eml, validate=True)
    except (UnreadableError, ValueError, RecursionError) as error:
        says = str(error) if isinstance(error, UnreadableError) else ""
        raise AfterwordError(f"A part of this file cannot be read. Nothing was changed. {says}".rstrip()) from None
    names = [chapter.occasion.id for chapter in archive.chapters]
    if len(set(names)) < len(names) or not all(_ID.fullmatch(name) for name in names):
        raise AfterwordError("This file was changed by hand: two occasions share an id, or one is no id.")
    return archive


def _whole_in(data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            if file.getinfo(WHOLE).file_size > MOST_BYTES:
                raise AfterwordError("This file is too large to be read. Nothing was changed.")
            with file.open(WHOLE) as whole:
                return whole.read(MOST_BYTES)
    except KeyError:
        raise AfterwordError(f"This file was not written by Afterword: there is no {WHOLE} in it.") from None
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        raise _torn() from None


def _torn() -> AfterwordError:
    return AfterwordError(
        "This file is not complete, perhaps because a download stopped halfway. Nothing was changed. "
        "Please take the file anew and try again."
    )


def _files(archive: Archive) -> dict[str, bytes]:
    files = {
        "READ ME.md": read_me(archive).encode(),
        WHOLE: whole_file(archive),
        "occasions.csv": occasions_table(archive),
        "facts.csv": facts_table(archive),
        "practice.csv": practice_table(archive),
    }
    for chapter in archive.chapters:
        name = f"occasions/{chapter.occasion.id}"
        files[f"{name}.md"] = occasion_page(chapter).encode("utf-8", "replace")
        if chapter.plan.steps:
            files[f"{name}.ics"] = calendar_file(chapter)
    for number, mail in enumerate(archive.mails, 1):
        if mail.eml:
            files[f"mails/{number:03}.eml"] = base64.b64decode(mail.eml)
    return files
