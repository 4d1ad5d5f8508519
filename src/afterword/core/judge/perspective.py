"""Perspective first: at most three prompts, chosen by what was told, none that contradicts a known reaction."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from afterword.core import settings
from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.odds import awaits_an_answer, odds_after
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import QUIET, Judgement
from afterword.core.occasion import Action, CaseState, Handled, Noticed, Occasion, Setting
from afterword.core.shortened import shortened
from afterword.core.sources import OURS, Source
from afterword.core.write.names import clean_name


@dataclass(frozen=True, slots=True)
class Prompt:
    """A thought or question to set beside the person's own view. `name` is its id; our own carry no citation."""

    name: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """Earlier interviews of this person: in how many they expected a no, and how many of those went on."""

    expected_no: int = 0
    went_on: int = 0


@dataclass(frozen=True, slots=True)
class View:
    """All that prompts are chosen by."""

    occasion: Occasion
    verdicts: tuple[Verdict, ...]
    record: OwnRecord
    silent: bool

    @property
    def open_slips(self) -> tuple[Verdict, ...]:
        """Slips that were not settled on the spot."""
        return tuple(v for v in self.verdicts if v.moment.facts.handled is not Handled.FULLY)

    @property
    def weighs(self) -> bool:
        """Whether anything is left that needs a word or more."""
        return any(verdict.action not in (Action.LEAVE_ALONE, Action.LET_GO) for verdict in self.verdicts)

    @property
    def unseen(self) -> tuple[Verdict, ...]:
        """Open slips without a known reaction of theirs, that may well have passed."""
        return tuple(v for v in self.open_slips if v.noticed is not Noticed.SEEN and not v.moment.cue)

    @property
    def gravest(self) -> Verdict | None:
        """The first weighty slip that was surely noticed, if there is one."""
        seen = (v for v in self.open_slips if v.severity >= settings.GRAVE_SEVERITY and v.noticed is Noticed.SEEN)
        return next(seen, None)

    @property
    def grave(self) -> bool:
        """Whether something weighty was surely noticed, so that comfort would be false."""
        return self.gravest is not None

    @property
    def owes(self) -> bool:
        """Whether something is owed to somebody: then nothing is said as if it had passed."""
        return any(v.is_duty for v in self.open_slips)

    @property
    def reaction_known(self) -> bool:
        """Whether a reaction of theirs to an open slip is known."""
        return any(v.moment.cue for v in self.open_slips)

    @property
    def distressed(self) -> bool:
        """Whether it hurts a lot."""
        return (self.occasion.feeling or 0) >= settings.HIGH_DISTRESS

    @property
    def waiting(self) -> bool:
        """An interview whose outcome is not known yet."""
        return awaits_an_answer(self.occasion)


SPOTLIGHT: Final = Source(
    "Gilovich, Medvec & Savitsky 2000, JPSP", "people expected about half to notice; about a quarter did"
)
HARSH: Final = Source("Savitsky, Epley & Gilovich 2001, JPSP", "people expect harsher judgement than they get")
LIKING: Final = Source("Mastroianni, Cooney, Boothby & Reece 2021, OBHDP", "people are liked more than they think")
BASE_RATE: Final = Source("NACE 2016-23; CareerPlug 2024", "27 to 45 in 100 interviews end in an offer")
DURATION: Final = Source("Gilbert et al. 1998, JPSP", "people overrate how long they will feel bad")
BOTH_SIDES: Final = Source("Ellis, Mendel & Nir 2006, JAP", "after a failure, looking at what went well helps too")
DISTANCE: Final = Source("Guo 2022, a review of 48 studies", "a distanced view eases distress a little")
SILENCE: Final = Source(
    "Greenhouse surveys 2022 and 2024", "most people have been left without an answer at least once"
)


HEARD: Final = (
    "This hurts a lot right now. If somebody you trust is near, be with them first. Everything here is kept until you come "
    "back to it."
)
_IN_DISTRESS: Final = re.compile(
    r"\bI (?:can(?:['’]t|not|t)|could(?:n['’]?t| not)) (?:stop (?:crying|shaking|sobbing)|breathe|eat|sleep|face)\b"
    r"|\bI(?:['’]m| am|['’]ve been| have been) (?:\w+ ){0,3}?(?:crying|sobbing|shaking|in tears|distraught|devastated|in pieces)\b"
    r"|\bI(?:['’]ve| have)? (?:cried|sobbed|wept)\b|\bpanic attack\b",
    re.IGNORECASE,
)


def heard(occasion: Occasion) -> str:
    """The first word to somebody in great distress, before anything is counted; else nothing."""
    hurts = (occasion.feeling or 0) >= settings.GREAT_DISTRESS or _IN_DISTRESS.search(occasion.account)
    return HEARD if hurts else ""


_LINE: Final = 90  # characters of a slip that a thought names


def _honest_limit(view: View) -> Prompt | None:
    gravest = view.gravest
    if gravest is None:
        return None
    words = shortened(" ".join(gravest.moment.quote.text.split()), _LINE, " ...")
    text = f"“{words}”: they most likely noticed that, and it counts. The question now is what can still be put right."
    return Prompt("honest_limit", text, OURS)


def _next_interview(view: View) -> Prompt | None:
    if view.occasion.state is not CaseState.NEXT_STAGE:
        return None
    text = 'Take the thing you fear most there and finish this line: "If that comes, then I ..." One act is enough.'
    return Prompt("if_then", text, OURS)


def _spotlight(view: View) -> Prompt | None:
    inner = [v for v in view.unseen if slip_kind(v.kind).visibility == "inner" and v.kind != "forgot_strength"]
    if view.grave or view.owes or not inner:
        return None
    what = slip_kind(inner[0].kind).title.lower()
    text = (
        "People in a study guessed how many others had noticed something about them. The true number was about half of "
        f"that. It may be so with {what}."
    )
    return Prompt("spotlight", text, SPOTLIGHT)


def _literal_cue(view: View) -> Prompt | None:
    if view.grave or not any(v.action not in QUIET for v in view.unseen):
        return None
    text = (
        "Did they say or do anything when it happened? Write down just that, then two other things it may have meant."
    )
    return Prompt("literal_cue", text, OURS)


def _duration(view: View) -> Prompt | None:
    text = "People tend to expect a blow like this to hurt for longer than it does."
    return Prompt("duration", text, DURATION) if view.distressed else None


def _observer(view: View) -> Prompt | None:
    if not view.distressed:
        return None
    name = clean_name(view.occasion.writer).split(" ")[0] or "you"
    text = (
        f"Write four sentences about {name} as a kind onlooker would, by name and not as I. It brings a little relief."
    )
    return Prompt("observer", text, DISTANCE)


def _whole_hour(view: View) -> Prompt | None:
    if view.grave or view.owes or len(view.verdicts) < 2:
        return None
    text = "The slip fills your memory of that hour, not theirs. What else did they see of you? Five things will do."
    return Prompt("whole_hour", text, HARSH)


def _three_that_worked(view: View) -> Prompt | None:
    # Among friends nothing was to go well: something happened between two people.
    among_friends = view.occasion.setting is Setting.PERSONAL
    if among_friends or len(view.occasion.strengths) >= settings.ENOUGH_STRENGTHS:
        return None
    return Prompt("three_that_worked", "Which three things went well? Small ones count.", BOTH_SIDES)


def _silence(view: View) -> Prompt | None:
    if not (view.silent and view.waiting):
        return None
    return Prompt(
        "silence", "Most people wait for an answer that never comes at some time. Silence says little.", SILENCE
    )


def _own_record(view: View) -> Prompt | None:
    expected, went_on = view.record.expected_no, view.record.went_on
    if expected < settings.OWN_RECORD_FROM or not view.waiting:
        return None
    return Prompt("own_record", f"So far you expected a no {expected} times, and {went_on} of them went on.", OURS)


def _base_rate(view: View) -> Prompt | None:
    odds = odds_after(view.occasion)
    if not odds or not view.weighs:  # where nothing needs a word, how often a no comes is no comfort
        return None
    return Prompt("base_rate", f"{odds} A no is the more usual answer, and seldom about one slip.", BASE_RATE)


_ABOVE: Final = ("boss", "manager", "director", "client", "customer", "supervisor", "head", "lead", "partner")


def _liking(view: View) -> Prompt | None:
    if view.grave or view.owes or view.reaction_known or not view.verdicts:
        return None
    roles = " ".join(person.role.lower() for person in view.occasion.people)
    among_equals = view.occasion.setting is not Setting.INTERVIEW and not any(word in roles for word in _ABOVE)
    how = (
        "more than they think" if among_equals else "a little more than they think, though less so by people above them"
    )
    return Prompt("liking", f"People are usually liked {how}.", LIKING)


_BY_NEED: Final[tuple[Callable[[View], Prompt | None], ...]] = (
    _honest_limit,
    _next_interview,
    _spotlight,
    _literal_cue,
    _duration,
    _silence,
    _own_record,
    _whole_hour,
    _three_that_worked,
    _base_rate,
    _observer,
    _liking,
)
"""What each prompt is for, the most needed first; each says for itself whether it fits."""


def perspective(
    occasion: Occasion, judgement: Judgement, *, record: OwnRecord | None = None, silent: bool = False
) -> tuple[Prompt, ...]:
    """At most `settings.MAX_PROMPTS` prompts, the most needed first.

    Args:
        record: earlier interviews of this person, where they are known.
        silent: they have not answered although the time they named has passed.
    """
    view = View(occasion, judgement.verdicts, record or OwnRecord(), silent)
    found = (prompt(view) for prompt in _BY_NEED)
    return tuple(prompt for prompt in found if prompt is not None)[: settings.MAX_PROMPTS]
