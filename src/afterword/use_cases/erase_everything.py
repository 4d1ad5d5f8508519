"""Erase all that is kept of the person: occasions, facts, practice, the voice, letters. Settings of the mailbox stay."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.bank import Bank
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
    """What was erased, for good.

    Raises:
        AfterwordError: the data folder cannot be used, or another window still holds its file.
    """
    facts, cards = bank.bank(), store.cards()
    listed, mails = store.summaries(), outbox.outgoing()
    erased = ErasedAll(len(listed), len(facts.facts), len(cards), len(mails), voice.voice() is not None)
    if trial:
        return erased
    store.drop_cards([card.key for card in cards])
    store.keep_coming(None)
    voice.keep_voice(None)
    if facts.facts or facts.retracted:
        bank.keep_bank(Bank(version=facts.version))
    for occasion_id in dict.fromkeys(one.occasion_id for one in mails):
        outbox.drop_outgoing(occasion_id)
    for summary in listed:
        store.forget(summary.id)
    return erased
