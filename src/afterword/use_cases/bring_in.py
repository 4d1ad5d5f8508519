"""Bring in what was taken along, or what another program kept. Nothing that is here is overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from afterword.core.archive import Archive, BroughtIn, Chapter, Elsewhere, Skipped
from afterword.core.bank import Bank, Fact, fingerprint
from afterword.core.elsewhere import chapter_of
from afterword.formats.archive import is_archive, read_archive
from afterword.formats.cv.numbers import read_numbers
from afterword.formats.elsewhere import read_elsewhere
from afterword.ports import BankKeeper, Clock, Outbox, Store, UnderWay, UnreadableError, VoiceKeeper, add_mail, unkept


def bring_in(
    store: Store,
    bank: BankKeeper,
    voice: VoiceKeeper,
    outbox: Outbox,
    clock: Clock,
    files: Mapping[str, bytes],
    *,
    trial: bool = False,
) -> BroughtIn:
    """What came in. The files are read as a whole before anything is written; done twice, it adds nothing.

    Raises:
        AfterwordError: they are torn, or nothing that can be read.
    """
    if len(files) == 1 and is_archive(data := next(iter(files.values()))):
        source, archive, skipped = "Afterword", read_archive(data), list[Skipped]()
    else:
        found = read_elsewhere(files)
        source, archive, skipped = found.program, _archive_of(found, clock), list(found.skipped)
    there = 0
    fresh: list[Chapter] = []
    for chapter in archive.chapters:
        try:
            here = store.find(chapter.occasion.id)
        except UnreadableError as error:
            skipped.append(Skipped(f"occasion {chapter.occasion.id}", str(error)))
            continue
        if here is None or here.occasion.id != chapter.occasion.id:
            fresh.append(chapter)
        elif here.chapter == chapter:
            there += 1
        else:
            skipped.append(Skipped(f"occasion {chapter.occasion.id}", "it is here already, in another state"))
    facts = _with_facts(bank.bank(), archive.facts)
    cards = {card.key: card for card in store.cards()}
    new_cards = [card for card in archive.cards if card.key not in cards or len(card.runs) > len(cards[card.key].runs)]
    left = {one.id for one in outbox.outgoing()}
    mails = [mail for mail in archive.mails if mail.outgoing.id not in left]
    brought = BroughtIn(
        source,
        len(fresh),
        len(facts.facts) - len(bank.bank().facts),
        len(new_cards),
        len(mails),
        there,
        tuple(skipped),
        trial,
    )
    if trial:
        return brought
    for chapter in fresh:
        store.keep(unkept(chapter))
    if facts != bank.bank():
        bank.keep_bank(facts)
    for card in new_cards:
        store.keep_card(card)
    if archive.coming is not None and store.coming() is None:
        store.keep_coming(archive.coming)
    if archive.voice is not None and voice.voice() is None:
        voice.keep_voice(archive.voice)
    kept_out = []
    for mail in mails:
        try:
            add_mail(outbox, mail)
        except UnderWay as error:
            kept_out.append(Skipped(f"a letter to {', '.join(mail.outgoing.recipients)}", str(error)))
    return replace(brought, mails=len(mails) - len(kept_out), skipped=(*brought.skipped, *kept_out))


def _with_facts(here: Bank, coming: Bank) -> Bank:
    """The bank with the facts of the other; what was retracted here stays out."""
    known = {fingerprint(fact.evidence.text) for fact in here.facts} | set(here.retracted)
    names = {fact.evidence.id for fact in here.facts}
    new: list[Fact] = []
    for fact in coming.facts:
        if fingerprint(fact.evidence.text) in known:
            continue
        name = fact.evidence.id
        while name in names:
            name += "+"
        names.add(name)
        new.append(replace(fact, evidence=replace(fact.evidence, id=name)) if name != fact.evidence.id else fact)
    retracted = tuple(dict.fromkeys((*here.retracted, *coming.retracted))) if here.retracted else coming.retracted
    return replace(here, facts=(*here.facts, *new), retracted=retracted)


def _archive_of(found: Elsewhere, clock: Clock) -> Archive:
    """What another program kept, as if it had been kept here."""
    facts = tuple(Fact(replace(piece, numbers=read_numbers(piece.text))) for piece in found.facts)
    chapters = tuple(chapter_of(interview, found.program, clock.zone()) for interview in found.interviews)
    return Archive(chapters, Bank(facts))
