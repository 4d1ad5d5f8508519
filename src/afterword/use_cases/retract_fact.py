"""Take a fact back: out of the bank, out of every occasion and its letter, and out of every CV read from now on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.core.bank import Fact, fingerprint, retract, without_fact
from afterword.core.debrief import Check
from afterword.ports import BankKeeper, Clock, Store, VoiceKeeper, think_again


@dataclass(frozen=True, slots=True)
class Retracted:
    """What was taken back.

    `changed` are the occasions that rested on it. `to_look_at` are those of them whose letter the person had changed by
    hand: its words were left as they are, and they may still say it.
    """

    fact: Fact
    changed: tuple[str, ...] = ()
    to_look_at: tuple[str, ...] = ()


def retract_fact(
    keeper: BankKeeper, store: Store, clock: Clock, check: Check, fact_id: str, *, voice: VoiceKeeper | None = None
) -> Retracted:
    """Retract one fact and compose anew, without it, each letter that may rest on it.

    Raises:
        AfterwordError: there is no such fact, or something cannot be kept.
    """
    taken = retract(keeper.bank(), fact_id)
    changed: list[str] = []
    to_look_at: list[str] = []
    # The bank goes last: if an occasion cannot be written, the same command can be given again.
    for line in store.summaries():
        kept = store.find(line.id) if line.readable else None
        if kept is None or all(fingerprint(piece.text) != taken.fingerprint for piece in kept.occasion.evidence):
            continue
        gone = {piece.id for piece in kept.occasion.evidence if fingerprint(piece.text) == taken.fingerprint}
        rested = kept.letter is not None and any(claim.evidence in gone for claim in kept.letter.claims)
        if kept.edited and kept.letter is not None:
            claims = tuple(claim for claim in kept.letter.claims if claim.evidence not in gone)
            kept = replace(kept, letter=replace(kept.letter, claims=claims))
        occasion = without_fact(kept.occasion, taken.fingerprint)
        debrief = think_again(store, clock, check, kept, occasion, voice)
        store.keep(replace(kept, occasion=occasion, plan=debrief.plan, letter=debrief.letter, kept_at=clock.now()))
        changed.append(kept.occasion.id)
        if rested and kept.edited:
            to_look_at.append(kept.occasion.id)
    keeper.keep_bank(taken.bank)
    return Retracted(taken.taken, tuple(changed), tuple(to_look_at))
