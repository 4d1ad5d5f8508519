"""The one calm offer, and the closing line."""

from __future__ import annotations

from afterword.core.occasion import Action, Want
from afterword.core.write.matter import Matter, is_open
from afterword.core.write.passage import Passage
from afterword.core.write.present import only_heard_it

_OFFER = (
    "[If a short call is useful|If a few words by phone would help|If it is easier to talk|Should you prefer to talk], "
    "[I am glad to fit in with your week|I can ring you at a time of your choice|I am glad to find a time"
    "|I am glad to ring you at a time that suits you|please choose a time that suits you|I can ring whenever it suits you].",
    "If you have [a further question|another question|any more questions], [I am glad to answer|I will gladly answer|please write or ring].",
    "If you would like [to hear more|more detail], [please write or ring|I am happy to say more|I am glad to tell you more].",
    "I am glad to ring you for [a few|ten] minutes, if that is of use to you.",
    "I can [explain any of this|go through any of this with you|say more about any of this] [in a short call|by mail or by phone], if you like.",
)
_CALL_OFFER = (
    "If you are willing, I would be glad of a short call, at any time that suits you.",
    "Should you have ten minutes for a call, I will fit in with your week.",
    "There is more that is better said than written; a short call at a time that suits you would be welcome.",
)
_CLOSING_PROMISED = (
    "You said that I would hear {when}; I look forward to [it|your news|your answer].",
    "You said that I would hear {when}; until then I wish you a good [week|time].",
    "I look forward to hearing from you {when}[, as you said|, and wish you a good week until then].",
)
_CLOSING_SOON = (
    "I look forward to hearing from you {when}[, as you said|].",
    "You said that I would hear {when}; I look forward to [it|your news|your answer].",
)
_NO_ANSWER = (
    "There is no need to answer this note.",
    "No answer to this note is needed.",
    "You need not answer this; it is enough for me that you have read it.",
)
_HURTS = frozenset(("arguing", "flat_joke", "interrupting", "offensive_remark"))
_NO_HURRY = (
    "There is no hurry on my side[, and no need to answer this|].",
    "Please take the time you need[ for your decision| for your choice|].",
    "I know that a decision like this takes time[, and I am glad to wait|].",
)
_FAREWELL = (
    "I wish you well with the search.",
    "I wish you and your team well.",
    "My good wishes to you and your team.",
    "Whatever comes of it, I wish you well.",
)
_UNTIL_THEN = "[, and wish you a good week until then|]"
_CLOSING = (
    f"I look forward to [hearing from you|your news|your reply|your answer|hearing what you decide|hearing how you decide]{_UNTIL_THEN}.",
    "I wish you a good [week|search], and look forward to [hearing from you|your news|your answer].",
    "Whatever you decide, I [wish you well with the search|am glad we spoke|was glad to speak with you].",
    "It would be good to [hear from you|speak again|talk again].",
)


_OFFER_ALOUD = (
    "Is there anything you would like to ask me about it?",
    "If you would like to hear more about any of this, I can tell you now.",
    "If something is still open for you, please ask me.",
)
"""On the phone nobody is offered a call."""


def offer(matter: Matter, key: str = "offer") -> Passage:
    """An offer to say more, once."""
    ways = _OFFER if matter.items else _OFFER[:-1]  # else there is nothing to go through
    return matter.choice.say(key, _OFFER_ALOUD if matter.aloud else ways)


def offer_of_a_call(matter: Matter) -> Passage:
    """An offer to talk, where too much would have to be written."""
    return matter.choice.say("call", _CALL_OFFER)


def no_hurry(matter: Matter) -> Passage:
    """A calm line for letters that are short without it; none to somebody who decides nothing and only heard it."""
    if matter.to is not None and only_heard_it(matter.occasion, matter.to):
        return Passage()
    ways = _NO_HURRY if is_open(matter) and matter.occasion.want is not Want.NO else _NO_ANSWER
    return matter.choice.say("no hurry", ways)


def closing(matter: Matter) -> Passage:
    """The closing line, with the time they named where they named one; a farewell where nothing more is hoped for.

    Nobody is wished a good week until today or tomorrow.
    """
    if matter.occasion.want is Want.NO or not is_open(matter):
        return matter.choice.say("farewell", _FAREWELL)
    if any(item.kind.name in _HURTS for item in matter.doing(Action.APOLOGISE)):
        return matter.choice.say("no answer", _NO_ANSWER)  # who was hurt is not asked for a reply
    if matter.soon:
        ways = _CLOSING_SOON if matter.promised else tuple(way.replace(_UNTIL_THEN, "") for way in _CLOSING)
    else:
        ways = _CLOSING_PROMISED if matter.promised else _CLOSING
    return matter.choice.say("closing", ways, when=matter.promised)
