"""Thanks for what somebody did, as it was told, and nothing made larger."""

from __future__ import annotations

import re

from afterword.core.write.matter import Matter
from afterword.core.write.passage import Passage, joined
from afterword.core.write.relation import Relation

_FOR_A_DEED = (
    "I want to thank you: you {deed}.",
    "You {deed}, and I want to thank you for it.",
    "You {deed}. Thank you.",
    "This is to thank you: you {deed}.",
    "Thank you. You {deed}, and I have not forgotten it.",
    "You {deed}, and I am grateful[ to you|] for it.",
)
_FOR_A_THING = (
    "I want to thank you for {thing}.",
    "Thank you for {thing}.",
    "This is to thank you for {thing}.",
    "I would like to thank you for {thing}, in more than a word in passing.",
)
_FOR_IT = (
    "I want to thank you for what you did for me.",
    "This is to thank you for what you did for me.",
)
_ALSO = ("You {deed} as well.", "And you {deed}.", "You also {deed}.")
_HELPED = re.compile(r"(?:had|have) ")
_KIND = (
    "That was kind of you, and I do not take it for granted.",
    "It was kind of you, and I know that it asked something of you.",
    "You did not have to do that, and I know it.",
    "It helped me more than I could say at the time.",
)
_IN_WRITING = (
    "I wanted you to have this in writing, not only as a word in passing.",
    "This is to say it properly, and not in a quick word.",
    "I wanted to say so plainly, and not only in passing.",
)
_RETURN = {
    Relation.FRIEND: (
        "If there is something I can do for you one day, [tell me|just tell me], and I will do it.",
        "Whenever you need a hand with something, please ask me.",
        "When there is something I can do in return, I would like to hear of it.",
    ),
}
_RETURN_AT_WORK = (
    "If I can be of help to you one day, please tell me.",
    "When there is something I can take off your hands, please ask me.",
    "If there is something I can do in return, I would like to hear of it.",
)
_NO_ANSWER = ("There is no need to answer this.", "You need not answer; I only wanted you to know.")


def thanks_for_a_kindness(matter: Matter) -> Passage:
    """What they did, in the writer's words, and thanks for it; without it, as much as is known."""
    say = matter.choice.say
    if not matter.kindnesses:
        return say("kindness thing", _FOR_A_THING, thing=matter.thing) or say("kindness", _FOR_IT)
    first, *others = matter.kindnesses
    told = [say("kindness deed", _FOR_A_DEED, deed=first)]
    for number, deed in enumerate(others):
        ways = tuple(way for way in _ALSO if not (_HELPED.match(deed.text) and "also" in way))
        told.append(say(f"kindness also {number}", ways, deed=deed))
    return joined(told)


def it_was_kind(matter: Matter) -> Passage:
    """What it was to the writer, without great words."""
    return matter.choice.say("kind", _KIND)


def in_writing(matter: Matter) -> Passage:
    """Why it is written down."""
    return matter.choice.say("in writing", _IN_WRITING)


def in_return(matter: Matter) -> Passage:
    """An offer for another day, which asks for nothing."""
    return matter.choice.say("in return", _RETURN.get(matter.relation, _RETURN_AT_WORK))


def no_answer_needed(matter: Matter) -> Passage:
    """Room to leave it at that."""
    return matter.choice.say("no answer", _NO_ANSWER)
