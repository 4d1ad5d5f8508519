"""One occasion thought through: judged, planned, written and checked. All of it is computed from the occasion alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from afterword.core.check import Finding, PlanItem, Record
from afterword.core.judge.doubts import awaited
from afterword.core.judge.perspective import Prompt, perspective
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import Judgement, judge, numbered, numbers_of
from afterword.core.occasion import Action, Occasion, Quote, WorthIt
from afterword.core.plan.inputs import goes_by_itself, plan_for
from afterword.core.plan.step import Plan, StepKind
from afterword.core.told import READS, days_of
from afterword.core.write.addressee import left_to_another, owed_to_its_owner
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Letter, LetterState, Shape
from afterword.core.write.manner import Writing

_PLAINLY = Writing()
NOT_ENGLISH = (
    "This account does not seem to be in English. Afterword reads and writes English for now, so it was not judged. "
    "The times of the plan still hold, and you can have an English letter checked."
)


class Check(Protocol):
    """Proofreads a letter; `afterword.core.check.findings_in` is one."""

    def __call__(
        self, text: str, *, plan: Sequence[PlanItem] | None, shape: str | None, record: Record | None
    ) -> tuple[Finding, ...]:
        """All findings of the letter."""
        ...


@dataclass(frozen=True, slots=True)
class Debrief:
    """All that Afterword has to say on one occasion.

    `edited`: the letter is the person's own. `version` and `kept_at` are the store's; version 0 is not kept.
    `notice` is what has to be said before everything else, if anything. `alarming` are words that may speak of danger, where
    the account was told just now: before all this is said whom to call.
    """

    occasion: Occasion
    judgement: Judgement
    prompts: tuple[Prompt, ...]
    plan: Plan
    letter: Letter
    findings: tuple[Finding, ...]
    notice: str = ""
    edited: bool = False
    version: int = 0
    kept_at: datetime | None = None
    alarming: Quote | None = None

    @property
    def is_read(self) -> bool:
        """Whether the account could be read at all (it is in English)."""
        return self.occasion.language in READS

    @property
    def remarks(self) -> tuple[str, ...]:
        """What holds for all of it: the notice, then the whole matter, then the plan."""
        first = (self.notice,) if self.notice else ()
        elsewhere = left_to_another(self.occasion, self.judgement)
        beside = filter(None, (elsewhere, owed_to_its_owner(self.judgement)))
        return (*first, *self.judgement.remarks, *beside, *self.plan.remarks)

    @property
    def slips(self) -> tuple[tuple[int, Verdict], ...]:
        """The slips in the order of their numbers, each with its place among the moments."""
        return numbered(self.occasion, self.judgement)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the slips, as long as these."""
        return numbers_of(self.occasion, self.judgement)

    @property
    def needs(self) -> tuple[str, ...]:
        """What only the person can say before the letter is whole, each question once.

        A verdict's own question is among them unless the account has answered it already.
        """
        return tuple(dict.fromkeys(self.letter.needs))


def plan_items(verdicts: Sequence[Verdict]) -> tuple[PlanItem, ...]:
    """What the letter may name: each slip with its action, as left alone where it does not get into the letter."""
    return tuple(
        PlanItem(v.kind, (v.action if v.in_letter or v.action is Action.LET_GO else Action.LEAVE_ALONE).value)
        for v in verdicts
    )


def record_of(occasion: Occasion) -> Record:
    """What is known for sure of an occasion: names, company, writer, and the words that claims may rest on."""
    return Record(
        tuple(person.name for person in occasion.people),
        occasion.company,
        occasion.writer,
        tuple(piece.text for piece in occasion.evidence),
        occasion.account,
        (occasion.told_at.year, occasion.told_at.month, occasion.told_at.day) if occasion.told_at else None,
        occasion.setting.value,
    )


def check_within(occasion: Occasion, judgement: Judgement, letter: Letter, check: Check) -> tuple[Finding, ...]:
    """The findings of a letter, knowing its plan and its record."""
    if not letter.text.strip():
        return ()
    return check(letter.text, plan=plan_items(judgement.verdicts), shape=letter.shape.value, record=record_of(occasion))


def think_through(
    occasion: Occasion,
    *,
    home: ZoneInfo,
    check: Check,
    before: Plan | None = None,
    own_letter: Letter | None = None,
    writing: Writing = _PLAINLY,
) -> Debrief:
    """Judge, plan, write and check. `before` keeps what was done; `own_letter` is the person's, never composed over.

    `writing` says what a composed letter has to differ from, and how it is to sound.

    Raises:
        AfterwordError: the occasion's time zone is unknown.
    """
    can_read = occasion.language in READS
    judgement = judged(occasion)
    plan = planned(occasion, judgement, home, before)
    letter = own_letter or asking(_letter(occasion, judgement, plan, writing), judgement)
    return Debrief(
        occasion,
        judgement,
        perspective(occasion, judgement) if can_read else (),
        plan,
        letter,
        check_within(occasion, judgement, letter, check),
        notice="" if can_read else NOT_ENGLISH,
        edited=own_letter is not None,
    )


def judged(occasion: Occasion) -> Judgement:
    """The verdicts; none where the account could not be read."""
    return judge(occasion) if occasion.language in READS else Judgement((), WorthIt.MAYBE, NOT_ENGLISH)


def planned(occasion: Occasion, judgement: Judgement, home: ZoneInfo, before: Plan | None = None) -> Plan:
    """The plan of an occasion as it stands. `before` keeps what was done, left out, moved or paused.

    Raises:
        AfterwordError: the occasion's time zone is unknown.
    """
    assert occasion.told_at is not None, "an occasion is told at some time"
    return plan_for(occasion, judgement, occasion.told_at, days_of(occasion, home), home, before or Plan())


def _letter(occasion: Occasion, judgement: Judgement, plan: Plan, writing: Writing) -> Letter:
    if occasion.language not in READS:
        return Letter(Shape.THANK_YOU, "", "", LetterState.NEEDS, ("Could you tell it in English?",))
    send = plan.first(StepKind.SEND)
    written = send.due if send else occasion.told_at
    day = written.date() if written else None
    return compose_letter(
        occasion,
        judgement,
        written_on=day,
        earlier=writing.earlier,
        manner=writing.manner,
        apart=goes_by_itself(plan, occasion),
    )


def asking(letter: Letter, judgement: Judgement) -> Letter:
    """The letter, not ready while something stays out of it that may have been read wrongly."""
    asked = awaited(judgement.verdicts)
    return replace(letter, state=LetterState.NEEDS, needs=(*letter.needs, *asked)) if asked else letter
