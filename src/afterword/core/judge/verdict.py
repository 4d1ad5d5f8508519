"""The verdict on one slip: gates first, then the slip table, then the question whether there is evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.core import settings
from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.score import noticed_by_rule, score_of, severity_of
from afterword.core.judge.slip_kind import SlipKind
from afterword.core.occasion import (
    Action,
    CaseState,
    Cause,
    Centrality,
    Dimension,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Noticed,
    Quote,
    Want,
)
from afterword.core.sources import OURS, Source

BEHAVIOUR_ITSELF = frozenset({"wrong_name", "badmouthed_employer", "flat_joke", "no_questions"})
"""Kinds whose SHOW is behaviour in the letter itself and needs no stored record."""

DUTY_GATES = frozenset({"G1", "G2"})


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of the whole matter, as far as verdicts depend on it."""

    state: CaseState = CaseState.OPEN
    want: Want = Want.UNSURE
    anything_new: bool = True
    no_notes: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What the gates and the table say: action, the gate that decided (G0 to G6), why, and the source of that."""

    action: Action
    gate: str
    reason: str
    source: Source


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about one slip, and everything that led there.

    `score` is in hundredths (200 is the threshold). `needs` names what to ask the person for before the action can
    be carried out. `change` is the smallest change of input that would alter the action. `advice_first` holds the
    letter back until a lawyer, union, insurer or adviser was asked. `in_letter` and `in_brief` come from the caps.
    """

    moment: Moment
    kind: str
    action: Action
    score: int
    noticed: Noticed
    severity: int
    gate: str
    reason: str
    source: Source
    needs: str = ""
    change: str = ""
    urgent: bool = False
    advice_first: bool = False
    in_letter: bool = False
    in_brief: bool = False

    @property
    def is_duty(self) -> bool:
        """Owed to somebody whatever the score: never dropped by caps or by not wanting the job."""
        return self.gate in DUTY_GATES

    @property
    def inputs(self) -> dict[str, str]:
        """What the verdict was made from, in words."""
        facts = self.moment.facts
        shown = {
            "kind": self.kind,
            "noticed": self.noticed.value,
            "severity": str(self.severity),
            "centrality": facts.centrality.value,
            "cause": facts.cause.value,
            "handled": facts.handled.value,
            "harm": facts.harm.value,
        }
        if self.moment.cue:
            shown["cue"] = self.moment.cue.text
        return shown


def false_claim_of(kind: SlipKind, moment: Moment) -> FalseClaim:
    """Whether something false was claimed: as said, else what the kind implies."""
    if moment.facts.false_claim is not None:
        return moment.facts.false_claim
    if kind.name == "lie" or (kind.name == "forbidden_aid" and not moment.facts.allowed):
        return FalseClaim.MATERIAL
    return FalseClaim.POLISH if kind.name == "exaggeration" else FalseClaim.NO


def _dimension(kind: SlipKind, moment: Moment) -> Dimension:
    return moment.facts.dimension or kind.dimension


def _own_kind_action(dimension: Dimension, severity: int, weighty: bool) -> Action:
    """Slips of a kind of the person's own (G6, last part)."""
    if dimension in (Dimension.COMPETENCE, Dimension.INTEGRITY):
        return Action.CORRECT if weighty else Action.SHOW
    if severity >= 4:
        return Action.APOLOGISE
    if severity == 3:
        return Action.ACKNOWLEDGE
    if dimension is Dimension.WARMTH:
        return Action.SHOW if weighty else Action.LEAVE_ALONE
    return Action.LEAVE_ALONE


def _by_table(kind: SlipKind, moment: Moment, severity: int, weighty: bool) -> Action:
    if kind.name == "other":
        return _own_kind_action(_dimension(kind, moment), severity, weighty)
    row = kind.row_for(moment.facts)
    if not weighty:
        return row.small
    return row.matters


def decide(moment: Moment, noticed: Noticed, severity: int) -> Decision:
    """Gates G1 to G6 for one slip, before anything about the whole case."""
    kind = slip_kind(moment.kind or "other")
    facts = moment.facts
    weighty = score_of(noticed, severity, facts.centrality) >= settings.SCORE_THRESHOLD
    claim = false_claim_of(kind, moment)
    if facts.cause is Cause.THEIRS:
        return Decision(
            Action.LEAVE_ALONE,
            "G0",
            "What came from them is not yours to repair. Keep a note of what was said; it may help you later.",
            OURS,
        )
    fully = facts.handled is Handled.FULLY
    if not fully:
        offensive = kind.name == "offensive_remark" or (kind.name == "flat_joke" and facts.aimed_at_people)
        if offensive:
            remark = slip_kind("offensive_remark")
            return Decision(Action.APOLOGISE, "G1", remark.why, remark.source)
        if facts.harm is Harm.PERSON:
            return Decision(
                Action.APOLOGISE,
                "G1",
                "Somebody was hurt. That is owed an apology and a repair, whatever comes of the job.",
                slip_kind("damage").source,
            )
        if kind.name == "damage" or facts.harm is Harm.PROPERTY:
            damage = slip_kind("damage")
            return Decision(Action.MAKE_GOOD, "G1", damage.why, damage.source)
        if kind.name == "confidentiality" or facts.harm is Harm.CONFIDENTIALITY:
            secret = slip_kind("confidentiality")
            return Decision(Action.CORRECT, "G1", secret.why, secret.source)
        if kind.name == "no_show":
            return Decision(Action.APOLOGISE, "G1", kind.why, kind.source)
    if claim is FalseClaim.MATERIAL:
        # A false claim that the other side still believes is not handled by being pleasant about it.
        if not fully:
            return Decision(
                Action.CORRECT,
                "G2",
                kind.why if kind.name in ("lie", "forbidden_aid") else slip_kind("lie").why,
                slip_kind("lie").source,
            )
    elif claim is FalseClaim.SUSPECTED_ONLY:
        return Decision(
            Action.EXPLAIN_BRIEFLY,
            "G2",
            "You did nothing false. Say so once, with the proof, and leave it there.",
            slip_kind("lie").source,
        )
    if fully:
        return Decision(
            Action.LEAVE_ALONE,
            "G3",
            "It was put right and accepted on the spot. A second apology would open it again.",
            Source("Halperin, Ho, List & Muir 2022, Economic Journal", "repeated apologies can be worse than nothing"),
        )
    if kind.may_be_uncontrollable and facts.cause is Cause.OWN_UNCONTROLLABLE:
        return Decision(
            Action.LEAVE_ALONE,
            "G4",
            "This is part of you, not a fault, and needs no apology. You may ask privately for an adjustment next time.",
            OURS,
        )
    outside = facts.cause is Cause.EXTERNAL or (
        facts.cause is Cause.OWN_UNCONTROLLABLE and kind.name in ("late", "distracted_by_emergency", "no_show")
    )
    visible = noticed is not Noticed.UNLIKELY
    if (
        kind.may_explain
        and weighty
        and outside
        and facts.unforeseeable
        and facts.one_off
        and visible
        and facts.shareable
        and not (kind.name == "late" and kind.row_for(facts).matters is Action.LEAVE_ALONE)
    ):
        return Decision(
            Action.EXPLAIN_BRIEFLY,
            "G5",
            "An outside cause that nobody could foresee, seen by them and happening once, may be named in one sentence that "
            "also owns the effect.",
            Source("Weiner, Figueroa-Munoz & Kakihara 1991, PSPB", "accepted accounts are external and uncontrollable"),
        )
    action = _by_table(kind, moment, severity, weighty)
    reason = kind.why if weighty or not kind.why_small else kind.why_small
    return Decision(action, "G6", reason, kind.source)


def needs_record(kind: SlipKind, decision: Decision) -> bool:
    """Whether the action takes a stored fact: any non-duty CORRECT, and any SHOW that is more than behaviour."""
    if decision.gate in DUTY_GATES:
        return False
    return decision.action is Action.CORRECT or (decision.action is Action.SHOW and kind.name not in BEHAVIOUR_ITSELF)


def _with_evidence(kind: SlipKind, moment: Moment, decision: Decision) -> tuple[Decision, str]:
    """The evidence requirement: ask for a fact; only the answer "I have none" makes it LEAVE_ALONE."""
    if not needs_record(kind, decision) or moment.facts.evidence:
        return decision, ""
    if moment.facts.has_none:
        return Decision(
            Action.LEAVE_ALONE,
            decision.gate,
            "Without a fact that can be checked, coming back to it only draws attention.",
            Source("Cone, Flaharty & Ferguson 2019, PNAS", "believable facts correct an impression"),
        ), ""
    return decision, kind.asks[
        0
    ] if kind.asks else "One fact that can be checked: a number, a date, a link or a person who agreed."


def _with_case(decision: Decision, case: Case) -> Decision:
    """G0 and the first question of the worth-it gate: what the state of the matter leaves open."""
    if case.state is CaseState.NO_CONTACT:
        return Decision(Action.LET_GO, "G0", "They asked not to be contacted. That wish comes first.", OURS)
    if decision.gate in DUTY_GATES:
        return decision
    if case.state in (CaseState.DECIDED, CaseState.REJECTED):
        return Decision(
            Action.LET_GO,
            "G0",
            "It has been decided. What is left is the lesson, and after a refusal one request for advice.",
            OURS,
        )
    if not case.anything_new and decision.action in (Action.SHOW, Action.CORRECT):
        return Decision(
            Action.LEAVE_ALONE, decision.gate, "There is nothing new to say on it, and a repeat does not help.", OURS
        )
    if case.want is Want.NO:
        return Decision(
            Action.LET_GO, "G0", "You do not want this any more. Letting go is a good ending; keep the lesson.", OURS
        )
    return decision


def judge_slip(moment: Moment, case: Case | None = None, *, explain_change: bool = True) -> Verdict:
    """The verdict on one slip within its case, before the letter's caps."""
    case = case or Case()
    kind = slip_kind(moment.kind or "other")
    noticed = noticed_by_rule(moment, kind)
    severity = severity_of(moment, kind)
    decision = decide(moment, noticed, severity)
    decision, needs = _with_evidence(kind, moment, decision)
    decision = _with_case(decision, case)
    if decision.action not in (Action.SHOW, Action.CORRECT):
        needs = ""
    verdict = Verdict(
        moment=moment,
        kind=kind.name,
        action=decision.action,
        score=score_of(noticed, severity, moment.facts.centrality),
        noticed=noticed,
        severity=severity,
        gate=decision.gate,
        reason=decision.reason,
        source=decision.source,
        needs=needs,
        urgent=_urgent(kind, decision),
        advice_first=moment.facts.touches_law and decision.gate in DUTY_GATES,
    )
    return replace(verdict, change=smallest_change(moment, case, verdict)) if explain_change else verdict


def _urgent(kind: SlipKind, decision: Decision) -> bool:
    """Urgent kinds leave within two hours (settings.URGENT_WITHIN)."""
    if decision.action in (Action.LEAVE_ALONE, Action.LET_GO, Action.SHOW):
        return False
    if decision.gate in DUTY_GATES and decision.action is not Action.EXPLAIN_BRIEFLY:
        return True
    return kind.urgent and decision.action is Action.CORRECT


_PLACEHOLDER_CUE = Quote(0, 0, "a literal reaction")


def _changes(moment: Moment, verdict: Verdict) -> Iterator[tuple[str, Moment, Case | None]]:
    """Single changes of input, the likeliest first, each with the words that tell it."""
    facts = moment.facts
    kind = slip_kind(verdict.kind)
    if verdict.noticed is not Noticed.SEEN and not moment.cue:
        yield (
            "If they visibly reacted to it (what exactly did they say or do?)",
            replace(moment, noticed=Noticed.SEEN, cue=_PLACEHOLDER_CUE),
            None,
        )
    if verdict.noticed is Noticed.SEEN:
        yield "If it was only probably noticed", replace(moment, noticed=Noticed.PROBABLY), None
    if verdict.noticed is not Noticed.UNLIKELY:
        yield "If they hardly noticed", replace(moment, noticed=Noticed.UNLIKELY), None
    if facts.handled is not Handled.FULLY:
        yield (
            "If it was put right and accepted on the spot",
            replace(moment, facts=replace(facts, handled=Handled.FULLY)),
            None,
        )
    else:
        yield (
            "If it was not really settled on the spot",
            replace(moment, facts=replace(facts, handled=Handled.NO)),
            None,
        )
    for centrality, words in (
        (Centrality.CORE, "If the job rested on just this"),
        (Centrality.USEFUL, "If it was useful for the job, not central"),
        (Centrality.SIDE, "If it was beside the point of the job"),
    ):
        if centrality is not facts.centrality:
            yield words, replace(moment, facts=replace(facts, centrality=centrality)), None
    if kind.name == "late":
        minutes = facts.minutes_late
        if minutes is None or minutes > settings.LATE_GRACE_MINUTES:
            yield "If it was five minutes or less", replace(moment, facts=replace(facts, minutes_late=5)), None
        if minutes is None or minutes <= settings.VERY_LATE_MINUTES:
            yield "If it was more than 15 minutes", replace(moment, facts=replace(facts, minutes_late=16)), None
    for step, words in ((1, "If it weighed one step more"), (-1, "If it weighed one step less")):
        if 1 <= verdict.severity + step <= 4:
            yield words, replace(moment, facts=replace(facts, severity=verdict.severity + step)), None
    if facts.cause is not Cause.EXTERNAL:
        yield (
            "If an outside cause nobody could foresee lay behind it",
            replace(moment, facts=replace(facts, cause=Cause.EXTERNAL)),
            None,
        )
    else:
        yield "If the cause was in your own hands", replace(moment, facts=replace(facts, cause=Cause.OWN)), None
    if facts.cause is Cause.THEIRS or facts.cause is Cause.OWN_UNCONTROLLABLE:
        yield "If the cause was in your own hands", replace(moment, facts=replace(facts, cause=Cause.OWN)), None
    if facts.harm is Harm.NONE:
        yield (
            "If something of theirs was damaged by it",
            replace(moment, facts=replace(facts, harm=Harm.PROPERTY)),
            None,
        )
    else:
        yield "If nobody and nothing was harmed", replace(moment, facts=replace(facts, harm=Harm.NONE)), None
    if facts.has_none:
        yield "If you had one fact that can be checked", replace(moment, facts=replace(facts, has_none=False)), None
    yield "If something false was claimed", replace(moment, facts=replace(facts, false_claim=FalseClaim.MATERIAL)), None
    yield "If nothing false was claimed", replace(moment, facts=replace(facts, false_claim=FalseClaim.NO)), None
    yield "If the matter were still open and you wanted it", moment, Case()
    yield "If they asked not to be contacted", moment, Case(state=CaseState.NO_CONTACT)


_ACTION_WORDS = {
    Action.LET_GO: "let it go",
    Action.LEAVE_ALONE: "leave it alone",
    Action.SHOW: "show it by doing better, without naming it",
    Action.CORRECT: "correct it",
    Action.ACKNOWLEDGE: "own it in one sentence",
    Action.APOLOGISE: "apologise once",
    Action.MAKE_GOOD: "make it good",
    Action.EXPLAIN_BRIEFLY: "explain it in one sentence",
}


def action_words(action: Action) -> str:
    """The action as a person would say it: "leave it alone"."""
    return _ACTION_WORDS[action]


def smallest_change(moment: Moment, case: Case, verdict: Verdict) -> str:
    """The first single change of input (likeliest first) that leads to another action, as a sentence."""
    for words, changed, other_case in _changes(moment, verdict):
        other = judge_slip(changed, other_case or case, explain_change=False)
        if other.action is not verdict.action:
            return f"{words}: {action_words(other.action)}."
    return "No single change would alter this."
