"""Folders are found by their mark, else by a usual name as servers write it; and what a server lacks is said in words."""

from __future__ import annotations

import smtplib
from typing import Any

import pytest

from afterword.adapters.mailbox.imap import folder
from afterword.adapters.mailbox.words import trouble_in_words


class Listed:
    """A line to a server that has these folders."""

    def __init__(self, *entries: bytes) -> None:
        self._entries = list(entries)

    def list(self) -> tuple[str, list[bytes]]:
        """All of them."""
        return "OK", self._entries


@pytest.mark.parametrize(
    ("entry", "use"),
    [
        (b'(\\HasNoChildren) "/" "Entw&APw-rfe"', "\\Drafts"),
        (b'(\\HasNoChildren) "/" Entw&APw-rfe', "\\Drafts"),
        (b'(\\HasNoChildren) "/" Brouillons', "\\Drafts"),
        (b'(\\HasNoChildren) "." INBOX.Drafts', "\\Drafts"),
        (b'(\\HasNoChildren) "/" "Gesendet"', "\\Sent"),
        (b'(\\HasNoChildren \\Sent) "/" "Anything"', "\\Sent"),
    ],
)
def test_a_folder_is_found_by_its_mark_or_its_usual_name(entry: bytes, use: str) -> None:
    line: Any = Listed(b'(\\HasNoChildren) "/" "INBOX"', entry)
    found = folder(line, use)
    assert found is not None and found.encode() in entry


def test_another_folder_is_not_taken_for_it() -> None:
    line: Any = Listed(b'(\\HasNoChildren) "/" "INBOX"', b'(\\HasNoChildren) "/" "Entw&APY-rfe"')
    assert folder(line, "\\Drafts") is None


def test_a_server_that_takes_no_password_is_said_to_want_something_else() -> None:
    said = trouble_in_words(smtplib.SMTPException("No suitable authentication method found."))
    assert "No suitable authentication method found" in said and "--oauth" in said
    assert "hung up" in trouble_in_words(smtplib.SMTPServerDisconnected("Connection unexpectedly closed"))
