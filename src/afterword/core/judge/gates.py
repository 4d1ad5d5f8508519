"""The gates that decide on one slip, first hit wins: the state of the matter, duties, what was settled, the table."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.concealed import tells_concealment
from afterword.core.judge.kinds import false_claim, judged_as, kind_of
from afterword.core.judge.own_things import only_own_things, said_to_no_person
from afterword.core.judge.score import Weight, weigh
from afterword.core.judge.slip_kind import Row, SlipKind
from afterword.core.kept_long import kept_too_long
from afterword.core.lost import is_keepsake, is_lost
from afterword.core.occasion import (
    Action,
    CaseState,
    Cause,
    Centrality,
    Dimension,
    Facts,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Noticed,
    Setting,
    Want,
)
from afterword.core.omission import tells_omission
from afterword.core.owing import debts_in
from afterword.core.pledges import breaks_word
from afterword.core.pried import pried
from afterword.core.relied_on import came_of_it, is_behind_untold, is_relied_on
from afterword.core.sources import (
    ACCEPTED_CAUSES,
    AFTER_DECEPTION,
    MANAGER_SURVEYS,
    OURS,
    PARTS_OF_AN_APOLOGY,
    REPEATED_APOLOGY,
    Source,
)
from afterword.core.taken_along import takes_along, took_unasked

_DUTIES_FIRST: Final = (Action.APOLOGISE, Action.MAKE_GOOD, Action.CORRECT)
CLOSED: Final = frozenset({CaseState.DECIDED, CaseState.REJECTED, CaseState.NO_CONTACT})
A_FACT_AMONG_FRIENDS: Final = "What is true, in one plain sentence?"
_WITHOUT_PROOF: Final = re.compile(
    r", (?:with one fact that can be checked|and (?:where|how) can (?:it|they) (?:be checked|check it))\?"
)
NEEDS_A_FACT: Final = "One fact that can be checked: a number, a date, a link or a person who agreed."


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of the whole matter, as far as verdicts depend on it.

    `theirs`: they insulted, discriminated or asked what they may not; then nobody owes them a letter of repair. `alone`: it
    is the only slip that is told.
    """

    state: CaseState = CaseState.OPEN
    want: Want = Want.UNSURE
    anything_new: bool = True
    no_notes: bool = False
    theirs: bool = False
    setting: Setting = Setting.INTERVIEW
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, by which gate (G0 to G6), why, and the source of that.

    `needs` asks for what is missing before it can be carried out. `alongside` is what goes into the same message: the
    ownership beside an explanation, or the explanation beside an apology. `late_word`: a promise whose day is over, or a thing of theirs that is still with the teller, is owned.
    `hides`: all that is told is that a wrong was kept quiet.
    """

    action: Action
    gate: str
    reason: str
    source: Source
    needs: str = ""
    alongside: Action | None = None
    late_word: bool = False
    hides: bool = False

    @property
    def is_duty(self) -> bool:
        """Owed to somebody whatever the score. Clearing up a false suspicion is a right, not a duty."""
        return self.gate in ("G1", "G2") and self.action in _DUTIES_FIRST


def settle(moment: Moment, case: Case) -> Decision:
    """What to do about one slip within its case, before the letter's caps."""
    if case.state is CaseState.NO_CONTACT:
        return Decision(Action.LET_GO, "G0", "They do not want to be contacted. That wish comes first.", OURS)
    weight = weigh(moment)
    decision = _between_people(moment, weight, case, decide(moment, weight))
    if not decision.is_duty:
        decision = _within(case, decision)
    return _in_setting(moment, _with_record(moment, decision), case.setting)


_OWNED_BETWEEN_PEOPLE: Final = ("other", "flat_joke")
_GONE_BY: Final = ("technical_error", "wrong_document")
_RELIED_ON: Final = "They have it in their hands and will go by it, whether they have seen the error or not. Put it right before they do."


def _between_people(moment: Moment, weight: Weight, case: Case, decision: Decision) -> Decision:
    """At work and among friends a slip without a name is owned where they felt it, where it is what all this is about, and
    where the person says that it has no name; what was left undone towards somebody is owed an apology.

    What was handed on wrongly is put right even where nobody has seen it: there others go by it, while in a talk it has been said and is over.
    So is a joke owned that they did not take for one. In an interview a fact would answer it, but for a promise that was let lie;
    between people nothing does but saying so.
    """
    kind = judged_as(moment).name
    if (
        decision.gate in ("G1", "G6")
        and kind in _STILL_HELD
        and takes_along(moment)
        and not _HARMED.search(moment.quote.text)
    ):
        return Decision(Action.ACKNOWLEDGE, "G6", _TAKEN, PARTS_OF_AN_APOLOGY, late_word=True)
    if decision.gate == "G6" and kind in _GONE_BY and case.setting is not Setting.INTERVIEW:
        left = decision.action.rank < Action.CORRECT.rank and decision.action is not Action.LET_GO
        return (
            replace(decision, action=Action.CORRECT, reason=_RELIED_ON)
            if left and is_relied_on(moment.quote.text)
            else decision
        )
    if decision.gate != "G6" or kind not in _OWNED_BETWEEN_PEOPLE:
        return decision
    showed = weight.noticed is not Noticed.UNLIKELY
    if kind == "other" and case.setting is Setting.WORK and is_behind_untold(moment.quote.text):
        left = decision.action.rank < Action.ACKNOWLEDGE.rank and decision.action is not Action.LET_GO
        return replace(decision, action=Action.ACKNOWLEDGE, reason=_STILL_COUNTED_ON, needs="") if left else decision
    if kind == "other" and case.setting is not Setting.INTERVIEW and came_of_it(moment.quote.text):
        left = decision.action.rank < Action.ACKNOWLEDGE.rank and decision.action is not Action.LET_GO
        return replace(decision, action=Action.ACKNOWLEDGE, reason=_CAME_OFF_BADLY, needs="") if left else decision
    words = moment.whole
    if case.setting is Setting.INTERVIEW:
        late = kind == "other" and showed and weight.severity >= WEIGHS and breaks_word(words)
        owned = Decision(Action.ACKNOWLEDGE, "G6", _LATE_WORD, PARTS_OF_AN_APOLOGY, late_word=True)
        return owned if late else decision
    if only_own_things(moment):
        return decision
    if kind == "other" and decision.action.rank <= Action.ACKNOWLEDGE.rank and any(debts_in(moment.whole)):
        return Decision(Action.ACKNOWLEDGE, "G6", _OWED, OURS, late_word=True)
    if kind == "other" and decision.action.rank < Action.ACKNOWLEDGE.rank:
        if any(kept_too_long(words)):
            return Decision(Action.ACKNOWLEDGE, "G6", _KEPT_LONG, OURS, late_word=True)
        if pried(words):
            return Decision(Action.ACKNOWLEDGE, "G6", _PRIVATE, OURS)
        if is_lost(moment.quote.text):
            return Decision(Action.ACKNOWLEDGE, "G6", _GONE, OURS)
        if (showed or not case.alone) and took_unasked(words):
            return Decision(Action.ACKNOWLEDGE, "G6", _UNASKED, OURS)
        if tells_concealment(words) and not is_behind_untold(words):
            return Decision(Action.ACKNOWLEDGE, "G6", _KEPT_FROM_THEM, OURS, hides=True)
    if showed and tells_omission(words):
        reason = "They counted on you there. Say plainly what you left undone, once and with no reason."
        return Decision(Action.APOLOGISE, "G1", reason, PARTS_OF_AN_APOLOGY)
    felt = moment.cue is not None or weight.matters
    if kind == "flat_joke":
        felt = moment.cue is not None and showed
    central = case.alone or moment.facts.centrality is Centrality.CORE or moment.confidence >= 1
    if not (felt or (central and showed)) or decision.action.rank >= Action.ACKNOWLEDGE.rank:
        return decision
    reason = "It stands between you, whatever one calls it. Owning it once in your own words is enough."
    return Decision(Action.ACKNOWLEDGE, "G6", reason, OURS)


_STILL_HELD: Final = ("other", "damage")
_HARMED: Final = re.compile(
    r"\b(?:br(?:oke|oken)|crack\w*|smash\w*|spil\w*|tore|torn|scratch\w*|dent\w*|ruin\w*|damag\w*|burn\w*|stain\w*|lost|snap\w*)\b",
    re.IGNORECASE,
)
_TAKEN: Final = "It is theirs, and they may miss it. Say in one short sentence that you have it, and give it back soon."
_PRIVATE: Final = "It was private. Own that you looked, in one sentence, and leave what you saw with them."
_OWED: Final = (
    "It is their money, and it stands between you until it is paid. Say so in one sentence, and when they will have it."
)
_KEPT_LONG: Final = "It was lent for a while, and that is long over. Say so in one sentence, and give it back."
_UNASKED: Final = "It was theirs, and you had not asked. Say so in one sentence, together with what came of it."
_CAME_OFF_BADLY: Final = "Others have come off badly by it. Tell it yourself, and say by when it will be put right."
_STILL_COUNTED_ON: Final = (
    "They count on it and do not know yet. Tell them before they find out, with the day by which it will be there."
)
WEIGHS: Final = 3
"""Severity from which a promise is one whose day is over, and not one that is merely told."""
_LATE_WORD: Final = (
    "You gave your word and its day is over. Do it now, and say in one short sentence with it that it is late."
)
_KEPT_FROM_THEM: Final = (
    "They were kept from knowing. Own it in the same breath as what you did, and answer what they asked."
)
_GONE: Final = (
    "Tell them before they ask for it. Offer what you can; if no other one takes its place, say so and let them choose."
)
UNTOLD: Final = "Nothing forces a word about it. But if somebody else is blamed for it, or has to pay, say it yourself, in one sentence."


def _in_setting(moment: Moment, decision: Decision, setting: Setting) -> Decision:
    """The same in words that fit outside of an interview, where nothing is checked and no stage follows."""
    if setting is Setting.INTERVIEW:
        return decision
    kind = judged_as(moment)
    if kind.name == "other" and moment.facts.dimension is Dimension.INTEGRITY and decision.action is Action.SHOW:
        return replace(decision, reason=UNTOLD, needs="")
    reason = kind.why_elsewhere if decision.reason == kind.why and kind.why_elsewhere else decision.reason
    if kind.name == "damage" and reason == kind.why and (is_lost(moment.quote.text) or is_keepsake(moment.quote.text)):
        reason = _GONE
    needs = kind.asks_elsewhere if decision.needs and kind.asks_elsewhere else decision.needs
    needs = "" if decision.action is Action.SHOW else needs  # no note holds it, so nothing is asked for
    if reason == _HARM[Harm.CONFIDENTIALITY][1]:
        reason = "Something was told that was not yours to tell. Own that to the one it belongs to."
    source = OURS if decision.source is MANAGER_SURVEYS else decision.source  # they speak of interviews alone
    if setting is Setting.PERSONAL:
        reason = reason.replace(", whatever comes of the job", "")
        needs = _WITHOUT_PROOF.sub("?", needs)
        needs = A_FACT_AMONG_FRIENDS if needs == NEEDS_A_FACT else needs
    return replace(decision, reason=reason, needs=needs, source=source)


def _within(case: Case, decision: Decision) -> Decision:
    """G0 and the worth-it gate: what the state of the matter leaves open."""
    if case.state in CLOSED:
        return Decision(
            Action.LET_GO,
            "G0",
            "It has been decided. What is left is the lesson, and after a refusal one request for advice.",
            OURS,
        )
    if case.want is Want.NO:
        return Decision(
            Action.LET_GO, "G0", "You do not want this any more. Letting go is a good ending; keep the lesson.", OURS
        )
    if case.theirs:
        return Decision(
            Action.LEAVE_ALONE, "G0", "After what came from them you owe no repair. Leave your own part alone.", OURS
        )
    if not case.anything_new and decision.action in (Action.SHOW, Action.CORRECT):
        return Decision(
            Action.LEAVE_ALONE, decision.gate, "There is nothing new to say on it, and a repeat does not help.", OURS
        )
    return decision


def decide(moment: Moment, weight: Weight) -> Decision:
    """What one slip asks for by itself, as if the matter were open and wanted."""
    facts = moment.facts
    if facts.cause is Cause.THEIRS:
        reason = "What came from them is not yours to repair. Keep a note of what was said; it may help you later."
        return Decision(Action.LEAVE_ALONE, "G0", reason, OURS)
    if facts.handled is Handled.FULLY:
        if facts.on_signed_form and false_claim(kind_of(moment), facts) is FalseClaim.MATERIAL:
            reason = "You put it right in the room, but the form still says it. Correct the form as well."
            return Decision(Action.CORRECT, "G2", reason, AFTER_DECEPTION)
        reason = "It reads as put right there and then. Coming back to it would open it again."
        return Decision(Action.LEAVE_ALONE, "G3", reason, REPEATED_APOLOGY)
    if only_own_things(moment):
        reason = "It fell on you and on nothing of theirs, so nothing is owed. A word would only make them look again."
        return Decision(Action.LEAVE_ALONE, "G6", reason, MANAGER_SURVEYS)
    if said_to_no_person(moment):
        reason = "It was said to nobody who could be hurt by it, so nothing is owed. A word would only make it bigger."
        return Decision(Action.LEAVE_ALONE, "G6", reason, MANAGER_SURVEYS)
    return (
        _duty(moment)
        or _truth(moment)
        or _uncontrollable(moment)
        or _explained(moment, weight)
        or _by_table(moment, weight)
    )


_HARM: Final = {
    Harm.PERSON: (
        Action.APOLOGISE,
        "Somebody was hurt. That is owed an apology and a repair, whatever comes of the job.",
    ),
    Harm.RISK: (
        Action.APOLOGISE,
        "Somebody could come to harm or loss by it. Tell it yourself and in full, with what keeps it from happening again.",
    ),
    Harm.PROPERTY: (
        Action.MAKE_GOOD,
        "Something of theirs was damaged. Offer to make it good; that counts for more than words.",
    ),
    Harm.CONFIDENTIALITY: (
        Action.CORRECT,
        "Something was told that was not yours to tell. Ask them to disregard it and keep it to themselves.",
    ),
}


_GONE_BY_AT_RISK: Final = (
    "Somebody will go by it and could come to harm or loss. Give them the right one yourself, and soon."
)


def _duty(moment: Moment) -> Decision | None:
    """G1: what is owed to somebody who was hurt, damaged, exposed or left waiting in vain."""
    kind, facts = judged_as(moment), moment.facts
    row = kind.row_for(facts)
    owed: list[Decision] = []
    if row.owes is not None:
        explained = row.owes is Action.APOLOGISE and row.explains and _outside(kind, facts)
        beside = Action.EXPLAIN_BRIEFLY if explained else None
        owed.append(Decision(row.owes, "G1", kind.why, kind.source, alongside=beside))
    if facts.harm is not Harm.NONE:
        action, reason = _HARM[facts.harm]
        if facts.harm is Harm.RISK and kind.name == "technical_error":
            action, reason = Action.CORRECT, _GONE_BY_AT_RISK
        owed.append(Decision(action, "G1", reason, OURS if action is Action.CORRECT else PARTS_OF_AN_APOLOGY))
    return min(owed, key=lambda duty: _DUTIES_FIRST.index(duty.action), default=None)


def _truth(moment: Moment) -> Decision | None:
    """G2: what is false and matters, and what is only suspected to be."""
    claim = false_claim(kind_of(moment), moment.facts)
    if claim is FalseClaim.MATERIAL:
        kind = judged_as(moment)
        return Decision(Action.CORRECT, "G2", kind.why, kind.source)
    if claim is FalseClaim.SUSPECTED_ONLY:
        reason = "You did nothing false. Say so once, with the proof, and leave it there."
        source = Source("Tsai et al. 2010, IJSA", "once a concern was raised, an account of it beats silence")
        return Decision(Action.EXPLAIN_BRIEFLY, "G2", reason, source)
    return None


def _uncontrollable(moment: Moment) -> Decision | None:
    """G4: illness, disability, stammer, accent, neurodivergence."""
    if moment.facts.cause is Cause.OWN_UNCONTROLLABLE and judged_as(moment).may_be_uncontrollable:
        reason = (
            "This was not in your hands and needs no apology. If it helps, ask privately for an adjustment next time."
        )
        return Decision(Action.LEAVE_ALONE, "G4", reason, OURS)
    return None


def _outside(kind: SlipKind, facts: Facts) -> bool:
    """Whether the cause lay outside, could not be foreseen, came once, and may be told."""
    external = facts.cause is Cause.EXTERNAL or (
        facts.cause is Cause.OWN_UNCONTROLLABLE and kind.sudden_illness_explains
    )
    return external and facts.unforeseeable and facts.one_off and facts.shareable


def _explained(moment: Moment, weight: Weight) -> Decision | None:
    """G5: an outside cause may be named where they saw the effect, in the sentence that owns it."""
    kind, facts = judged_as(moment), moment.facts
    row = kind.row_for(facts)
    visible = weight.noticed is not Noticed.UNLIKELY
    if not (row.explains and weight.matters and visible and _outside(kind, facts)):
        return None
    reason = (
        "Nobody could foresee the cause, they saw the effect, and it came once. One sentence may say so and own it."
    )
    owned = row.matters if row.matters in (Action.ACKNOWLEDGE, Action.APOLOGISE) else None
    return Decision(Action.EXPLAIN_BRIEFLY, "G5", reason, ACCEPTED_CAUSES, alongside=owned)


def _by_table(moment: Moment, weight: Weight) -> Decision:
    """G6: the slip table."""
    kind = judged_as(moment)
    row: Row = kind.row_for(moment.facts)
    action = row.matters if weight.matters else row.small
    return Decision(action, "G6", kind.reason(row, weighty=weight.matters), kind.source)


def _needs_record(moment: Moment, decision: Decision) -> bool:
    """Whether it takes a stored fact: any CORRECT, a SHOW that is more than behaviour, an answer to a suspicion."""
    if decision.action is Action.SHOW:
        return not judged_as(moment).shown_by_behaviour and moment.facts.dimension is not Dimension.WARMTH
    return decision.action is Action.CORRECT or (decision.gate == "G2" and decision.action is Action.EXPLAIN_BRIEFLY)


def _with_record(moment: Moment, decision: Decision) -> Decision:
    """The evidence requirement: ask for a fact. Only "I have none" makes it LEAVE_ALONE, and never a duty."""
    facts = moment.facts
    if facts.evidence or not _needs_record(moment, decision):
        return decision
    if not facts.has_none:
        asks = judged_as(moment).asks
        needed = asks[0] if asks else "" if decision.is_duty else NEEDS_A_FACT
        return replace(decision, needs=needed)
    if decision.is_duty:
        return decision
    reason = "Without a fact that can be checked, coming back to it only draws attention."
    source = Source("Cone, Flaharty & Ferguson 2019, PNAS", "it is believable facts that correct an impression")
    return Decision(Action.LEAVE_ALONE, decision.gate, reason, source)
