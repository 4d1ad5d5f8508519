"""Put the letter into the drafts of one's own mailbox, to be read and sent from there."""

from __future__ import annotations

from afterword.core.occasion import AfterwordError
from afterword.core.send.draft import Draft, Party, draft_of
from afterword.formats.mail_file import mail_file
from afterword.ports import Mailbox, Store, kept_as


def keep_draft(store: Store, mailbox: Mailbox, sender: Party, occasion_id: str) -> Draft:
    """What now lies among the drafts.

    Raises:
        AfterwordError: there is no letter, or the mailbox cannot be reached.
    """
    kept = kept_as(store, occasion_id)
    if kept.letter is None or not kept.letter.text.strip():
        raise AfterwordError("There is no letter yet, so nothing was put among your drafts.")
    draft = draft_of(kept.occasion, kept.letter, sender)
    if not draft.to[0].address:
        draft = Draft(draft.sender, (), draft.subject, draft.text, draft.thread)
    mailbox.keep_draft(mail_file(draft))
    return draft
