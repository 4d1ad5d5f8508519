"""Perspective first: at most three prompts, chosen by what was told, none that contradicts a known reaction."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core import settings
from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.odds import odds_in_words
from afterword.core.judge.worth import CLOSED, Judgement
from afterword.core.occasion import Action, Handled, Noticed, Occasion, Setting
from afterword.core.sources import OURS, Source


@dataclass(frozen=True, slots=True)
class Prompt:
    """A thought or question to set beside the person's own view. `name` is its id."""

    name: str
    text: str
    source: Source


SPOTLIGHT = Source(
    "Gilovich, Medvec & Savitsky 2000, JPSP", "people expected about half to notice; about a quarter did"
)
HARSH = Source("Savitsky, Epley & Gilovich 2001, JPSP", "people expect harsher judgement than they get")
LIKING = Source("Mastroianni, Cooney, Boothby & Reece 2021, OBHDP", "people are liked more than they think")
BASE = Source("NACE 2016-23; CareerPlug 2024", "27 to 45 in 100 interviews end in an offer")
DURATION = Source("Gilbert et al. 1998, JPSP", "people overrate how long they will feel bad")
DEBRIEF = Source("Ellis, Mendel & Nir 2006, JAP", "after a failure, reviewing either kind helps")
SILENCE = Source("Greenhouse surveys 2022, 2024", "most people have been left without an answer at least once")


def perspective(occasion: Occasion, judgement: Judgement) -> tuple[Prompt, ...]:
    """At most `settings.MAX_PROMPTS` prompts, the most needed first."""
    verdicts = judgement.verdicts
    grave = [
        v
        for v in verdicts
        if v.severity >= 4 and v.noticed is Noticed.SEEN and v.moment.facts.handled is not Handled.FULLY
    ]
    unsure = [v for v in verdicts if v.noticed is not Noticed.SEEN and not v.moment.cue]
    inner = [v for v in unsure if slip_kind(v.kind).visibility == "inner" and v.kind != "forgot_strength"]
    found: list[Prompt] = []
    if grave:
        found.append(
            Prompt("honest_limit", "This was probably noticed and matters. Here is what can be repaired.", OURS)
        )
    elif inner:
        found.append(
            Prompt(
                "spotlight",
                "In one study people expected about half to notice; about a quarter did. "
                f"This holds for things like {slip_kind(inner[0].kind).title.lower()}.",
                SPOTLIGHT,
            )
        )
    doubtful = [v for v in unsure if v.action not in (Action.LEAVE_ALONE, Action.LET_GO)]
    if doubtful and not grave:
        found.append(
            Prompt("literal_cue", "What exactly did they say or do? And what are two other readings of it?", OURS)
        )
    if (occasion.feeling or 0) >= settings.HIGH_DISTRESS:
        found.append(Prompt("duration", "Most people overrate how long this hurts.", DURATION))
    if len(verdicts) >= 2 and not grave:
        found.append(
            Prompt("whole_hour", "List five things they saw in that hour that had nothing to do with this.", HARSH)
        )
    if len(occasion.strengths) < 3:
        found.append(Prompt("three_that_worked", "Name three things that worked, as small as you like.", DEBRIEF))
    if occasion.setting is Setting.INTERVIEW and occasion.state not in CLOSED:
        found.append(
            Prompt(
                "base_rate",
                odds_in_words("worst" if (occasion.feeling or 0) >= settings.HIGH_DISTRESS else None)
                + " So a no is the usual result, and mostly not about one slip.",
                BASE,
            )
        )
    if not grave and verdicts:
        soft = occasion.setting is Setting.INTERVIEW
        found.append(
            Prompt(
                "liking",
                "People are usually liked somewhat more than they think, even in interviews."
                if soft
                else "People are usually liked more than they think.",
                LIKING,
            )
        )
    return tuple(found[: settings.MAX_PROMPTS])
