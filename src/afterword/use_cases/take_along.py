"""Take everything along: all that is kept, as one value that can be brought back without loss."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.core.archive import Archive, Skipped
from afterword.core.send.outgoing import SendState
from afterword.formats.archive import pack
from afterword.ports import BankKeeper, Outbox, Store, UnreadableError, VoiceKeeper, mail_of

STAYS = frozenset({SendState.HOLDING, SendState.SENDING, SendState.IN_HAND})
"""What only waits, or surely has not left, stays where it was approved."""


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """Everything as a zip file, and what could not be taken."""

    archive: Archive
    data: bytes
    skipped: tuple[Skipped, ...] = ()


def take_along(store: Store, bank: BankKeeper, voice: VoiceKeeper, outbox: Outbox) -> TakenAlong:
    """All of it. What another version wrote stays where it is, and is named.

    Raises:
        AfterwordError: the data folder cannot be used.
    """
    chapters, skipped = [], []
    for summary in store.summaries():
        try:
            kept = store.find(summary.id)
        except UnreadableError as error:
            skipped.append(Skipped(f"occasion {summary.id}", str(error)))
            continue
        if kept is not None:
            chapters.append(kept.chapter)
    mails = []
    for one in outbox.outgoing():
        if one.state not in STAYS:
            state = SendState.UNSURE if one.state is SendState.COMMITTING else one.state
            mails.append(replace(mail_of(outbox, one), outgoing=replace(one, state=state, claimed_by="")))
    if torn := outbox.unreadable():
        skipped.append(Skipped(f"{torn} approved letter{'s' * (torn != 1)}", "Another version of Afterword wrote it."))
    archive = Archive(
        tuple(sorted(chapters, key=lambda chapter: chapter.occasion.id)),
        replace(bank.bank(), version=0),
        voice.voice(),
        tuple(sorted(store.cards(), key=lambda card: card.key)),
        store.coming(),
        tuple(sorted(mails, key=lambda mail: mail.outgoing.id)),
    )
    return TakenAlong(archive, pack(archive), tuple(skipped))
