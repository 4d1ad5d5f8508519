"""Uploads: kept in memory alone, and no more of each than a CV needs."""

from __future__ import annotations

from typing import Final

from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest
from django.utils.translation import gettext as _

from afterword.core.bank import Bank
from afterword.core.occasion import AfterwordError, Evidence
from afterword.use_cases.import_cv import import_cv

MOST_BYTES: Final = 2_000_000
MOST_OF: Final = {"archive": 14_000_000}
"""Fields that take more than a CV needs."""


class BoundedUpload(FileUploadHandler):
    """Takes a file up to `MOST_BYTES` and one byte more, so that a longer one is known; the rest is read and dropped.

    Stopping halfway would lose the form that came with it.
    """

    def new_file(self, *args: object, **kwargs: object) -> None:
        """A file begins."""
        super().new_file(*args, **kwargs)  # type: ignore[arg-type]
        self._parts: list[bytes] = []
        self._size = 0
        self._most = MOST_OF.get(str(self.field_name), MOST_BYTES)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Some bytes of it."""
        taken = raw_data[: self._most + 1 - self._size]
        self._parts.append(taken)
        self._size += len(taken)

    def file_complete(self, file_size: int) -> SimpleUploadedFile:
        """The file as far as it was taken."""
        return SimpleUploadedFile(self.file_name or "cv", b"".join(self._parts))


def upload_in(request: HttpRequest, field: str) -> tuple[str, bytes]:
    """The name and the bytes of the one file that came with a form.

    Raises:
        AfterwordError: none came, or it is too large.
    """
    file = request.FILES.get(field)
    name, data = (str(file.name), file.read()) if file else ("", b"")
    if not name or not data:
        raise AfterwordError(_("No file was picked, or it is empty. Pick a file first."))
    most = MOST_OF.get(field, MOST_BYTES)
    if len(data) > most:
        size = {"name": name, "most": most // 1_000_000}
        raise AfterwordError(_("The file %(name)s is larger than %(most)s MB, too large to be read.") % size)
    return name, data


def cvs_in(request: HttpRequest, bank: Bank) -> tuple[str, tuple[Evidence, ...]]:
    """The name and the claims of all CVs that came with a form, without what was retracted; empty where none did.

    Raises:
        AfterwordError: one of them is too large, or is no CV.
    """
    writer = ""
    claims: list[Evidence] = []
    for file in request.FILES.getlist("cv"):
        name, data = str(file.name), file.read()
        if not name or not data:
            continue
        if len(data) > MOST_BYTES:
            raise AfterwordError(
                _("The file %(name)s is larger than 2 MB. Please hand in the CV without pictures, or as text.")
                % {"name": name}
            )
        found = import_cv(name, data, bank)
        writer = writer or found.name
        claims += found.claims
    return writer, tuple(claims)
