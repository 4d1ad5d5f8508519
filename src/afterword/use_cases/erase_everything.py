"""Erase all that is kept of the person: occasions, facts, practice, the voice, letters. Settings of the mailbox stay."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.occasion import AfterwordError
from afterword.ports import BankKeeper, Outbox, Store, VoiceKeeper


@dataclass(frozen=True, slots=True)
class ErasedAll:
    """How much was erased (or, on trial, would be)."""

    occasions: int = 0
    facts: int = 0
    cards: int = 0
    mails: int = 0
    voice: bool = False


def erase_everything(
    store: Store, bank: BankKeeper, voice: VoiceKeeper, outbox: Outbox, *, trial: bool = False
) -> ErasedAll:
    """What was erased, for good. What cannot be read is erased as well, only not counted.

    Raises:
        AfterwordError: the data folder cannot be used, or another window still holds its file.
    """
    mails = len(outbox.outgoing()) + outbox.unreadable()
    erased = ErasedAll(len(store.summaries()), _facts_in(bank), len(store.cards()), mails, _has(voice))
    if not trial:
        voice.keep_voice(None)
        bank.erase_all()
        outbox.erase_all()
        store.erase_all()  # last: it may say that another window still holds the file
    return erased


def _facts_in(bank: BankKeeper) -> int:
    try:
        return len(bank.bank().facts)
    except AfterwordError:
        return 0


def _has(voice: VoiceKeeper) -> bool:
    try:
        return voice.voice() is not None
    except AfterwordError:
        return True
