"""The verdict on one slip: what to do about it, everything that led there, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from afterword.core.judge.change import smallest_change
from afterword.core.judge.gates import Case, Decision, settle
from afterword.core.judge.kinds import false_claim, judged_as, kind_of
from afterword.core.judge.score import weigh
from afterword.core.occasion import Action, Moment, Noticed, Setting
from afterword.core.sources import Source

__all__ = ["Case", "Verdict", "judge_slip"]

NAMES_THE_SLIP: Final = frozenset(Action) - {Action.LET_GO, Action.LEAVE_ALONE, Action.SHOW}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about one slip, and everything that led there.

    `score` is in hundredths (200 is the threshold). `gate` is the rule that decided (G0 to G6). `needs` names what to
    ask the person for before the action can be carried out. `change` is the smallest change of input that would alter
    the action. `alongside` is what goes into the same message (an apology beside an explanation, or the reverse).
    `is_duty`: owed to somebody whatever the score, so neither caps nor not wanting the job drop it. `advice_first`
    holds the letter back until a lawyer, union, insurer or adviser was asked. `in_letter` and `in_brief` come from the
    caps. `late_word`: a promise whose day is over, which goes out first. `hides`: it tells that a wrong was kept quiet, and goes with that wrong. `covered`: an untruth covered it, so it is told with what is true. `awaits_word`: it would be in the letter, but only the person can say whether it was read rightly.
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
    alongside: Action | None = None
    is_duty: bool = False
    urgent: bool = False
    late_word: bool = False
    hides: bool = False
    covered: bool = False
    advice_first: bool = False
    in_letter: bool = False
    in_brief: bool = False
    awaits_word: bool = False

    @property
    def goes_along(self) -> bool:
        """Whether it goes into a letter beside whatever else that says, and takes nobody's place there."""
        return self.late_word or self.covered

    @property
    def comes_first(self) -> bool:
        """Whether it is owed now, beside whatever else a letter says: a duty, or a promise whose day is over."""
        return self.is_duty or self.late_word

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
            "false claim": false_claim(kind_of(self.moment), facts).value,
        }
        if self.moment.cue:
            shown["cue"] = self.moment.cue.text
        return shown


def judge_slip(moment: Moment, case: Case | None = None) -> Verdict:
    """The verdict on one slip within its case, before the letter's caps."""
    case = case or Case()
    weight = weigh(moment)
    decision = settle(moment, case)
    change = smallest_change(moment, case)
    return Verdict(
        moment=moment,
        kind=kind_of(moment).name,
        action=decision.action,
        score=weight.score,
        noticed=weight.noticed,
        severity=weight.severity,
        gate=decision.gate,
        reason=decision.reason,
        source=decision.source,
        needs=decision.needs,
        change=change.sentence if change else "Nothing that is known of it would alter this by itself.",
        alongside=decision.alongside,
        is_duty=decision.is_duty,
        urgent=case.setting is not Setting.PERSONAL and _urgent(moment, decision),
        late_word=decision.late_word,
        hides=decision.hides,
        advice_first=decision.action in NAMES_THE_SLIP and (moment.facts.touches_law or case.theirs),
    )


def _urgent(moment: Moment, decision: Decision) -> bool:
    """Duties, late words and corrections of urgent kinds leave within two hours (`settings.URGENT_WITHIN`); friends have a clock of their own."""
    return decision.is_duty or decision.late_word or (decision.action is Action.CORRECT and judged_as(moment).urgent)
