"""Lay out one's facts as stories, and see who has heard which."""

from __future__ import annotations

from afterword.core.bank import fingerprint
from afterword.core.write.story import Story, stories_of
from afterword.ports import BankKeeper, Kept, Store


def list_stories(store: Store, keeper: BankKeeper) -> tuple[Story, ...]:
    """Stories from the facts that were kept, filled with what went well by one's own account.

    A fact counts as told to whoever has it in a letter that was kept.
    """
    kept = [
        found for summary in store.summaries() if summary.readable and (found := store.find(summary.id)) is not None
    ]
    own = [
        (moment.quote.text, f"your account of {one.occasion.company or one.occasion.id}")
        for one in kept
        for moment in one.occasion.strengths
    ]
    used: dict[str, list[str]] = {}
    for one in kept:
        for mark in _told_in(one):
            people = used.setdefault(mark, [])
            if (who := _who(one)) not in people:
                people.append(who)
    bank = [piece for piece in keeper.bank().evidence if piece.is_tellable]
    known = {fingerprint(piece.text) for piece in bank}
    beside = {
        fingerprint(piece.text): piece
        for one in kept
        for piece in one.occasion.evidence
        if piece.employer and piece.is_tellable and fingerprint(piece.text) not in known
    }
    return stories_of((*bank, *beside.values()), own, used)


def _told_in(kept: Kept) -> set[str]:
    claims = kept.letter.claims if kept.letter else ()
    cited = {claim.evidence for claim in claims}
    return {fingerprint(piece.text) for piece in kept.occasion.evidence if piece.id in cited}


def _who(kept: Kept) -> str:
    name = kept.letter.to if kept.letter and kept.letter.to else "somebody"
    return f"{name}, {kept.occasion.company}" if kept.occasion.company else name
