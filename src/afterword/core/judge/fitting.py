"""Which kinds of slip can happen where: some belong to interviews alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from afterword.core.judge.kinds import slip_kinds
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


_NEAR: Final[Mapping[str, tuple[str, ...]]] = {
    "arguing": ("interrupting", "offensive_remark", "rambling"),
    "badmouthed_employer": ("oversharing", "offensive_remark", "arguing"),
    "blanked": ("weak_answer", "technical_error", "nerves"),
    "body_language": ("nerves", "low_energy", "dress"),
    "confidentiality": ("oversharing", "badmouthed_employer", "lie"),
    "damage": ("dress", "nerves", "phone_rang"),
    "distracted_by_emergency": ("phone_answered", "low_energy", "nerves"),
    "dress": ("damage", "body_language", "nerves"),
    "exaggeration": ("lie", "weak_answer", "technical_error"),
    "flat_joke": ("offensive_remark", "swearing", "rambling"),
    "forbidden_aid": ("lie", "technical_error", "exaggeration"),
    "forgot_strength": ("weak_answer", "blanked", "no_questions"),
    "interrupting": ("arguing", "rambling", "nerves"),
    "late": ("no_show", "tech_trouble", "unprepared"),
    "lie": ("exaggeration", "technical_error", "weak_answer"),
    "low_energy": ("body_language", "nerves", "weak_answer"),
    "nerves": ("blanked", "body_language", "rambling"),
    "no_questions": ("unprepared", "blanked", "low_energy"),
    "no_show": ("late", "tech_trouble"),
    "offensive_remark": ("flat_joke", "arguing", "swearing"),
    "other": ("weak_answer", "nerves", "arguing"),
    "oversharing": ("rambling", "badmouthed_employer", "confidentiality"),
    "pay_too_early": ("no_questions", "oversharing", "low_energy"),
    "phone_answered": ("phone_rang", "distracted_by_emergency"),
    "phone_rang": ("phone_answered", "tech_trouble"),
    "rambling": ("weak_answer", "nerves", "oversharing"),
    "swearing": ("offensive_remark", "flat_joke", "arguing"),
    "tech_trouble": ("late", "phone_rang", "no_show"),
    "technical_error": ("weak_answer", "blanked", "lie"),
    "unprepared": ("weak_answer", "blanked", "no_questions"),
    "weak_answer": ("blanked", "rambling", "technical_error"),
    "wrong_document": ("technical_error", "lie", "unprepared"),
    "wrong_name": ("technical_error", "nerves", "unprepared"),
}


def near(kind: str, setting: Setting) -> tuple[str, ...]:
    """Kinds that one is easily taken for, the likeliest first, as far as they can happen there."""
    return tuple(name for name in _NEAR.get(kind, ()) if fits(name, setting))


def fits(kind: str, setting: Setting) -> bool:
    """Whether a kind can happen there."""
    return setting is Setting.INTERVIEW or kind not in INTERVIEW_ONLY


def kinds_for(setting: Setting) -> tuple[SlipKind, ...]:
    """The kinds that can happen there, in the order of the register."""
    return tuple(kind for name, kind in slip_kinds().items() if fits(name, setting))
