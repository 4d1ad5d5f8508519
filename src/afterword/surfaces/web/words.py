"""How the page says what the core knows only as a value of a closed list."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from afterword.core.bank import Check
from afterword.core.check import Weight
from afterword.core.judge.change import action_words
from afterword.core.learn.learned import Came, Root
from afterword.core.learn.past import Past
from afterword.core.learn.practice import Grade
from afterword.core.learn.second_look import Turn
from afterword.core.occasion import (
    Action,
    CaseState,
    Centrality,
    Handled,
    Noticed,
    Occasion,
    Polarity,
    Setting,
    Want,
    WorthIt,
)
from afterword.core.plan.step import StepKind
from afterword.core.plan.words import STEP_WORDS, step_words
from afterword.core.reply import ReplyLabel
from afterword.core.send.outgoing import LEFT, SendState
from afterword.core.summary import Summary

# By class first: values of different lists may be equal as strings ("no").
WORDS: Final[Mapping[type[Enum], Mapping[Enum, str | Promise]]] = {
    Check: {
        Check.UNSAID: _("not said"),
        Check.LINK: _("a link"),
        Check.CERTIFICATE: _("a certificate"),
        Check.PERSON: _("a person who agreed"),
    },
    Polarity: {
        Polarity.SLIP: _("A slip"),
        Polarity.STRENGTH: _("It went well"),
        Polarity.CIRCUMSTANCE: _("A circumstance"),
        Polarity.NEUTRAL: _("Neither"),
    },
    Noticed: {Noticed.SEEN: _("They noticed"), Noticed.PROBABLY: _("Probably"), Noticed.UNLIKELY: _("Hardly")},
    Centrality: {
        Centrality.CORE: _("The job rests on it"),
        Centrality.USEFUL: _("Useful"),
        Centrality.SIDE: _("Beside the point"),
    },
    Handled: {
        Handled.NO: _("No"),
        Handled.PARTLY: _("Partly"),
        Handled.FULLY: _("Yes, and they accepted it"),
    },
    Want: {Want.YES: _("Yes"), Want.UNSURE: _("Not sure"), Want.NO: _("No")},
    Setting: {
        Setting.INTERVIEW: _("An interview"),
        Setting.WORK: _("At work"),
        Setting.PERSONAL: _("Among friends"),
    },
    CaseState: {
        CaseState.OPEN: _("Open"),
        CaseState.NEXT_STAGE: _("The next talk is booked"),
        CaseState.REJECTED: _("They said no"),
        CaseState.DECIDED: _("It is decided"),
        CaseState.NO_CONTACT: _("They asked for no contact"),
    },
    WorthIt: {WorthIt.YES: _("Yes."), WorthIt.MAYBE: _("Perhaps."), WorthIt.NO: _("No.")},
    Came: {
        Came.NEXT_ROUND: _("The next round"),
        Came.OFFER: _("An offer"),
        Came.REFUSED: _("They said no"),
        Came.NO_ANSWER: _("No answer came"),
        Came.WITHDREW: _("I withdrew"),
    },
    Root: {Root.STRENGTH: _("from what went well"), Root.SLIP: _("from a slip")},
    Turn: {Turn.SHRANK: _("smaller now"), Turn.STAYED: _("the same"), Turn.GREW: _("bigger now")},
    Grade: {
        Grade.AGAIN: _("Not yet"),
        Grade.HARD: _("With effort"),
        Grade.GOOD: _("Fine"),
        Grade.EASY: _("Easily"),
    },
    ReplyLabel: {
        ReplyLabel.REJECTION: _("A refusal"),
        ReplyLabel.NEXT_ROUND: _("It goes on: a next talk, or an offer"),
        ReplyLabel.HOLD: _("Not decided yet; they ask me to wait"),
        ReplyLabel.FEEDBACK: _("What they thought of it"),
        ReplyLabel.ACKNOWLEDGEMENT: _("Only that it arrived"),
        ReplyLabel.ACTION_REQUIRED: _("They need something from me"),
        ReplyLabel.OTHER: _("Something else"),
        ReplyLabel.UNCLEAR: _("Not clear"),
    },
    SendState: {
        SendState.HOLDING: _("Approved, and it waits for its time"),
        SendState.SENDING: _("It is being sent"),
        SendState.COMMITTING: _("It is leaving"),
        SendState.SENT: _("It has left"),
        SendState.UNSURE: _("Nobody knows whether it left"),
        SendState.REFUSED: _("The server refused it, and it did not leave"),
        SendState.BOUNCED: _("It could not be delivered"),
        SendState.UNDONE: _("You took it back, and it did not leave"),
        SendState.VOID: _("It is no longer approved, and did not leave"),
        SendState.MISSED: _("Its time went by, and it did not leave"),
        SendState.IN_HAND: _("Approved, and yours to send"),
        SendState.SENT_BY_HAND: _("You have sent it"),
    },
    Weight: {
        Weight.BLOCKS: _("Mend this before you send it"),
        Weight.ADVISES: _("Better without"),
        Weight.HINT: _("A thought"),
    },
}


def words_for(value: Enum) -> str | Promise:
    """A value of a closed list in words."""
    if isinstance(value, Action):
        return action_words(value)
    if isinstance(value, StepKind):
        return STEP_WORDS[value]
    return WORDS[type(value)][value]


OUTSIDE: Final[Mapping[Enum, str | Promise]] = {
    Centrality.CORE: _("It matters most between you"),
    Centrality.USEFUL: _("It matters between you"),
    Came.NEXT_ROUND: _("We talked, and it goes on"),
    Came.REFUSED: _("They want distance"),
    Came.WITHDREW: _("I let it be"),
    CaseState.NEXT_STAGE: _("A talk is agreed"),
    CaseState.REJECTED: _("They want distance"),
}
"""The same outside of interviews, where it is called otherwise."""

CAME_OUTSIDE: Final = (Came.NEXT_ROUND, Came.REFUSED, Came.NO_ANSWER, Came.WITHDREW)
"""What can come of a moment at work or among friends."""


def words_in(value: Enum, setting: Setting) -> str | Promise:
    """A value in words that fit where it happened."""
    if isinstance(value, Action):
        return action_words(value, setting)
    if isinstance(value, StepKind):
        return step_words(value, setting)
    if setting is not Setting.INTERVIEW and value in OUTSIDE:
        return OUTSIDE[value]
    return words_for(value)


def title_of(occasion: Occasion | Past | Summary) -> str:
    """What an occasion is called: by the company, else by the person, else by its day."""
    if occasion.company:
        return occasion.company
    who = _first_person(occasion)
    if who and occasion.setting is Setting.PERSONAL:
        return _now("With %(name)s") % {"name": who}
    if who:
        return _now("Talk with %(name)s") % {"name": who}
    if occasion.told_at is None:
        return _now("A talk")
    day = date_format(timezone.localtime(occasion.told_at), "j F")
    return _now("Talk told on %(day)s") % {"day": day}


LETTERS: Final[Mapping[SendState, str | Promise]] = {
    SendState.HOLDING: _("The letter is approved and leaves in its time"),
    SendState.SENDING: _("The letter is being sent"),
    SendState.COMMITTING: _("The letter is being sent"),
    SendState.UNSURE: _("Nobody knows whether the letter left"),
    SendState.IN_HAND: _("The letter is approved and yours to send"),
}
"""How far an occasion is whose letter is on its way."""


def stage_of(item: Summary, letter: SendState | None = None) -> str:
    """How far an occasion has come, by its letter that is on its way, else by the step that is next."""
    if letter is not None and letter in LETTERS:
        return str(LETTERS[letter])
    if letter in LEFT and item.next_step is not None and item.next_step.kind is not StepKind.LET_GO:
        return _now("The letter is sent")
    match item.next_step.kind if item.next_step else None:
        case None:
            return _now("Closed")
        case StepKind.COOL_OFF | StepKind.SECOND_READING | StepKind.SEND:
            if item.setting is not Setting.INTERVIEW:
                return _now("A word to them is to come")
            return _now("A letter is in the making")
        case StepKind.KEEP_PROMISE:
            return _now("Something promised is open")
        case StepKind.GIVE_BACK:
            return _now("Something of theirs is to go back")
        case StepKind.MAKE_GOOD:
            return _now("Something offered is to be done")
        case StepKind.SECOND_LOOK | StepKind.NEXT_APPLICATION:
            return _now("To be looked at once more")
        case StepKind.PARK | StepKind.LET_GO:
            return _now("Coming to rest")
        case _:
            return _now("Waiting for an answer")


def _first_person(occasion: Occasion | Past | Summary) -> str:
    if isinstance(occasion, Summary):
        return occasion.who
    if isinstance(occasion, Past):
        return occasion.people[0] if occasion.people else ""
    return occasion.people[0].name if occasion.people else ""
