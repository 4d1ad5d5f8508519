"""An occasion in one line: what a list shows of it, without its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.core.occasion import Occasion, Setting
from afterword.core.plan.step import Plan, Step


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list needs to know. `who` is the first of its people; `next_step` is None when all is done.

    `readable` is False where what was kept cannot be read by this version; then only id, time and company may be known.
    """

    id: str
    told_at: datetime | None = None
    company: str = ""
    who: str = ""
    setting: Setting = Setting.INTERVIEW
    slips: int = 0
    next_step: Step | None = None
    readable: bool = True

    def is_due(self, now: datetime) -> bool:
        """Whether its next step is due by now."""
        return self.next_step is not None and self.next_step.due <= now


def summary_of(occasion: Occasion, plan: Plan) -> Summary:
    """The one line of an occasion and its plan."""
    who = occasion.people[0].name if occasion.people else ""
    return Summary(
        id=occasion.id,
        told_at=occasion.told_at,
        company=occasion.company,
        who=who,
        setting=occasion.setting,
        slips=len(occasion.slips),
        next_step=plan.upcoming,
    )
