"""Verdicts as cards: each with the place of its slip, what backs it, and what is still asked."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from afterword.core.debrief import Debrief
from afterword.core.judge.acceptance import sounds_accepted
from afterword.core.judge.fitting import fits, near
from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.showing import showed
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.words import Advice, advice_on
from afterword.core.judge.worth import QUIET
from afterword.core.occasion import Evidence, Handled, Noticed, Setting
from afterword.core.said_sorry import said_sorry
from afterword.core.shortened import shortened
from afterword.core.write.plain_facts import as_told


@dataclass(frozen=True, slots=True)
class Card:
    """A verdict as the page shows it: the place of its slip, and the evidence that backs it.

    `sorry` are the words that tell of an apology on the spot; `choices` what it may be, where only the person can say.
    """

    verdict: Verdict
    at: int
    backing: tuple[Evidence, ...] = ()
    typed: str = ""
    told: str = ""
    sorry: str = ""
    advice: Advice = Advice("")
    choices: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """The number of its slip in the account."""
        return self.at + 1

    @property
    def own(self) -> str:
        """What the person answered in their own words, the latest of it; it can be changed."""
        return next((piece.text for piece in self.backing if piece.is_answer), "")

    @property
    def asks_whether_settled(self) -> bool:
        """Whether they waved it off, or were told sorry, while it does not count as settled."""
        moment = self.verdict.moment
        waved_off = moment.cue is not None and sounds_accepted(moment.cue.text)
        return (waved_off and not self.is_settled) or (bool(self.sorry) and moment.facts.handled is Handled.NO)

    @property
    def deserves_a_word(self) -> bool:
        """Whether anything is to be said of it now, or would be if it was so."""
        return self.verdict.in_letter or self.verdict.is_duty or self.verdict.awaits_word

    @property
    def is_confirmed(self) -> bool:
        """Whether the person has said themselves how it was."""
        return self.verdict.moment.confidence >= 1

    @property
    def is_settled(self) -> bool:
        """Whether it rests because it was put right and accepted."""
        return self.verdict.moment.facts.handled is Handled.FULLY

    @property
    def may_be_unseen(self) -> bool:
        """Whether they may hardly have noticed it: it was read as faint, and is of a kind that can be overlooked."""
        return self.verdict.noticed is Noticed.UNLIKELY and not showed(self.verdict)

    @property
    def was_seen_and_weighs_little(self) -> bool:
        """Whether it showed, and asks for nothing although nobody settled it."""
        return showed(self.verdict) and self.verdict.action in QUIET and not self.is_settled

    @property
    def has_none(self) -> bool:
        """Whether they said that there is nothing to answer."""
        return self.verdict.moment.facts.has_none


def cards_of(debrief: Debrief, typed: str = "", typed_at: int = -1) -> list[Card]:
    """All verdicts with their places, in the order of the account."""
    occasion = debrief.occasion
    known = {piece.id: piece for piece in occasion.evidence}
    return [
        Card(
            verdict,
            at,
            tuple(known[name] for name in verdict.moment.facts.evidence if name in known),
            typed if at == typed_at else "",
            as_told(occasion.account, verdict.moment, occasion.moments) if verdict.needs else "",
            apology.text if (apology := said_sorry(occasion.account, verdict.moment, occasion.slips)) else "",
            advice_on(verdict, occasion, has_letter=bool(debrief.letter.text)),
            _choices(verdict, occasion.setting) if verdict.awaits_word else (),
        )
        for verdict, at in zip(debrief.judgement.verdicts, occasion.slip_places, strict=False)
    ]


def _choices(verdict: Verdict, setting: Setting) -> tuple[str, ...]:
    """What it was read as, and the two likeliest other kinds that can happen there."""
    read = (verdict.kind, *verdict.moment.also, *near(verdict.kind, setting))
    return tuple(dict.fromkeys(kind for kind in read if fits(kind, setting)))[:3]


def speaks_for(debrief: Debrief, cards: list[Card]) -> list[str]:
    """What can honestly be said for the person before anything else, by what they told."""
    occasion = debrief.occasion
    lines = []
    if good := [moment.quote.text for moment in occasion.strengths]:
        said = ngettext("%(n)s thing went well: %(which)s", "%(n)s things went well, among them: %(which)s", len(good))
        lines.append(said % {"n": len(good), "which": f"“{shortened(good[0], 80)}”"})
    if settled := sum(card.is_settled for card in cards):
        said = ngettext("%(n)s slip was settled on the spot.", "%(n)s slips were settled on the spot.", settled)
        lines.append(said % {"n": settled})
    if apology := next((card.sorry for card in cards if card.sorry and not card.is_settled), ""):
        lines.append(_("You said sorry there and then: “%(words)s”.") % {"words": shortened(apology, 80)})
    if hidden := sum(card.may_be_unseen for card in cards):
        said = ngettext("%(n)s slip they may hardly have noticed.", "%(n)s slips they may hardly have noticed.", hidden)
        lines.append(said % {"n": hidden})
    if light := sum(card.was_seen_and_weighs_little for card in cards):
        said = ngettext(
            "%(n)s slip they saw, and it weighs little.", "%(n)s slips they saw, and they weigh little.", light
        )
        lines.append(said % {"n": light})
    if not lines and cards:
        lines.append(_("You tell what you did plainly, and want to know what can be put right."))
    return lines


def left_line(left: list[Card]) -> str:
    """One line for what is neither to be repaired now nor quite at rest."""
    return ngettext("%(n)s more can stay unsaid for now", "%(n)s more can stay unsaid for now", len(left)) % {
        "n": len(left)
    }


def rest_line(resting: list[Card]) -> str:
    """One relieving line for all that can be left alone."""
    titles = dict.fromkeys(slip_kind(card.verdict.kind).title for card in resting)
    named = get_text_list([title[0].lower() + title[1:] for title in titles], _("and"))
    count = ngettext("%(n)s slip can rest", "%(n)s slips can rest", len(resting)) % {"n": len(resting)}
    return _("%(count)s: %(named)s.") % {"count": count, "named": named}
