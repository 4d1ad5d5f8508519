"""Before anything else: the words for somebody who may be in danger, and whom they can call."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.occasion import Quote


@dataclass(frozen=True, slots=True)
class Service:
    """Somebody who answers, where, and how to reach them. `reach` is what to dial or text."""

    where: str
    name: str
    reach: str


SERVICES = (
    Service("Wherever you are", "Your local emergency number", "in the EU 112"),
    Service("United States", "988 Suicide & Crisis Lifeline", "call or text 988"),
    Service("United Kingdom and Ireland", "Samaritans", "call 116 123"),
)
SERVICES_SOURCE = "Numbers as published by each service, checked 2025."

CALM_TITLE = "Before anything else"
CALM_TEXT = (
    "Some of your words sound as if you may be in danger, or may want to hurt yourself. If that is so, this matters "
    "more than any interview. Please talk to someone now. You do not need to be sure, or to have the right words."
)
CALM_NEARBY = "Or tell one person near you how you are, and ask them to stay with you for a while."
CALM_STATE = "Nothing was judged, kept or sent. All of it can wait."
CALM_GO_ON = "If we misread you, you can simply go on."
CALM_REST = "If we misread you, leave this aside. What you told is worked through below."


@dataclass(frozen=True, slots=True)
class Danger:
    """Words that suggest that somebody may hurt themselves or is in danger.

    `is_sure`: they say so plainly, and nothing is judged before the person goes on. Other words mean that seldom, so whom to
    call is said first, and the rest follows.
    """

    quote: Quote
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Pause:
    """The account holds words of danger, so nothing was judged. `quote` are those words."""

    quote: Quote


def pause_or_alarm(danger: Danger | None, *, go_on: bool, asks: bool = False) -> Pause | Quote | None:
    """A pause, or the words beside which whom to call is said first; None where there is no danger or the person goes on.

    `asks`: the person can be asked, which costs one tap, so doubt is enough for a pause.
    """
    if danger is None or go_on:
        return None
    return Pause(danger.quote) if danger.is_sure or asks else danger.quote
