"""Read an invitation: who will be there, when, where, and in which thread."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from afterword.core.invitation import Invitation
from afterword.formats.invitation import read_invitation


def import_invitation(name: str, data: bytes, home: ZoneInfo) -> Invitation:
    """What one mail or calendar entry says. Nothing is kept.

    Raises:
        AfterwordError: the file cannot be read, or names nobody and no time.
    """
    return read_invitation(name, data, home)
