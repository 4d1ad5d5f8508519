"""A mail that came in, as far as it matters here: who wrote, when, the words that are new in it, and its thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail. `text` holds only what its writer wrote: no quoted mails, no signature.

    `sent_at` is aware, or None where the mail does not say. `message_id` and `references` name the thread as mails do.
    `automatic`: a program answered. `bulk`: it went to many at once. `failed_id` is the id of a mail of ours that this
    one reports as not delivered.
    """

    text: str
    subject: str = ""
    sender: str = ""
    address: str = ""
    sent_at: datetime | None = None
    message_id: str = ""
    references: tuple[str, ...] = ()
    automatic: bool = False
    bulk: bool = False
    failed_id: str = ""
