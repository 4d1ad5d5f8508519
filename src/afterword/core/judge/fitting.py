"""Which kinds of slip can happen where: some belong to interviews alone."""

from __future__ import annotations

from typing import Final

from afterword.core.judge.kinds import slip_kind, slip_kinds
from afterword.core.judge.slip_kind import SlipKind
from afterword.core.occasion import Setting

INTERVIEW_ONLY: Final = frozenset(
    {
        "badmouthed_employer",
        "dress",
        "forbidden_aid",
        "forgot_strength",
        "low_energy",
        "no_questions",
        "pay_too_early",
        "unprepared",
        "weak_answer",
    }
)


def near(kind: str, setting: Setting) -> tuple[str, ...]:
    """Kinds that one is easily taken for, the likeliest first, as far as they can happen there."""
    return tuple(name for name in slip_kind(kind).near if fits(name, setting))


def fits(kind: str, setting: Setting) -> bool:
    """Whether a kind can happen there."""
    return setting is Setting.INTERVIEW or kind not in INTERVIEW_ONLY


def kinds_for(setting: Setting) -> tuple[SlipKind, ...]:
    """The kinds that can happen there, in the order of the register."""
    return tuple(kind for name, kind in slip_kinds().items() if fits(name, setting))
