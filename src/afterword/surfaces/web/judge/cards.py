"""Verdicts as cards: each with the place of its slip, what backs it, and what is still asked."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from afterword.core.corrections import OWN_WORDS
from afterword.core.debrief import Debrief
from afterword.core.judge.acceptance import sounds_accepted
from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import Evidence, Handled, Polarity
from afterword.core.write.plain_facts import as_told


@dataclass(frozen=True, slots=True)
class Card:
    """A verdict as the page shows it: the place of its slip, and the evidence that backs it."""

    verdict: Verdict
    at: int
    backing: tuple[Evidence, ...] = ()
    typed: str = ""
    told: str = ""

    @property
    def number(self) -> int:
        """The number of its slip in the account."""
        return self.at + 1

    @property
    def own(self) -> str:
        """What the person answered in their own words, the latest of it; it can be changed."""
        return next((piece.text for piece in self.backing if piece.source.file == OWN_WORDS), "")

    @property
    def asks_whether_settled(self) -> bool:
        """Whether they waved it off in words, while it does not count as settled."""
        cue = self.verdict.moment.cue
        return cue is not None and sounds_accepted(cue.text) and not self.is_settled

    @property
    def is_confirmed(self) -> bool:
        """Whether the person has said themselves how it was."""
        return self.verdict.moment.confidence >= 1

    @property
    def is_settled(self) -> bool:
        """Whether it rests because it was put right and accepted."""
        return self.verdict.moment.facts.handled is Handled.FULLY

    @property
    def has_none(self) -> bool:
        """Whether they said that there is nothing to answer."""
        return self.verdict.moment.facts.has_none


def cards_of(debrief: Debrief, typed: str = "", typed_at: int = -1) -> list[Card]:
    """All verdicts with their places, in the order of the account."""
    occasion = debrief.occasion
    places = [at for at, moment in enumerate(occasion.moments) if moment.polarity is Polarity.SLIP]
    known = {piece.id: piece for piece in occasion.evidence}
    return [
        Card(
            verdict,
            at,
            tuple(known[name] for name in verdict.moment.facts.evidence if name in known),
            typed if at == typed_at else "",
            as_told(occasion.account, verdict.moment) if verdict.needs else "",
        )
        for verdict, at in zip(debrief.judgement.verdicts, places, strict=False)
    ]


def rest_line(resting: list[Card]) -> str:
    """One relieving line for all that can be left alone."""
    titles = dict.fromkeys(slip_kind(card.verdict.kind).title for card in resting)
    named = get_text_list([title[0].lower() + title[1:] for title in titles], _("and"))
    count = ngettext("%(n)s slip can rest", "%(n)s slips can rest", len(resting)) % {"n": len(resting)}
    return _("%(count)s: %(named)s.") % {"count": count, "named": named}
