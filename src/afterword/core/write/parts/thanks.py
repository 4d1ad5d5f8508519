"""Thanks, and the one specific thing that only this talk could hold."""

from __future__ import annotations

import re

from afterword.core.write.matter import Matter
from afterword.core.write.passage import Passage, joined
from afterword.core.write.present import only_heard_it
from afterword.core.write.theirs import ONLY_A_PART

LONG = 6  # words of a thing, after which "in particular" would seem to belong to its last ones
_STRESSED = "[ in particular|]"
_TALK = (
    "[our|the] [talk|conversation] on {day}",
    "the interview on {day}",
    "the time you gave me on {day}",
    "your time on {day}",
    "speaking with me on {day}",
    "taking the time to talk with me on {day}",
)
_TALK_NO_DAY = (
    "our [talk|conversation]",
    "the [interview|conversation]",
    "the time you gave me",
    "speaking with me",
    "taking the time to talk with me",
    "making time to talk",
)
_CALL = (
    "[our|the] call on {day}",
    "your time on the call on {day}",
    "speaking with me on {day}",
    "the time you gave me on {day}",
)
_CALL_NO_DAY = ("our call", "the call", "your time on our call", "speaking with me", "the time you gave me")
_WITH_THING = (
    "[Thank you|My thanks] for {talk}; I [enjoyed|liked] {thing}[ in particular|].",
    "[Thank you|My thanks] for {talk}; I was glad of {noun}[ in particular|].",
    "[Thank you|My thanks] for {talk}; what [stays|has stayed] with me is {thing}.",
    "[Thank you|My thanks] for {talk}; I [still think of|have not forgotten] {noun}.",
    "I [enjoyed|liked] {thing}, and [I|I want to] thank you for {talk}.",
    "With {noun} still in my mind, I [want to|would like to] thank you for {talk}.",
    "[Before anything else|First of all], thank you for {talk}; I [enjoyed|liked] {thing}.",
    "I [want|would like] to thank you for {talk}, and to say that I [enjoyed|liked] {thing}.",
    "[One part|One moment] of it stays with me, {noun}: thank you for {talk}.",
    "Thank you for {talk}, [which I liked|which stays with me] not least for {noun}.",
    "What stays with me is {thing}; thank you for {talk}.",
)
_WITH_A_PART = (
    "[Thank you|My thanks] for {talk}; I [still think of|have not forgotten|keep thinking of] {thing}.",
    "[Before anything else|First of all], thank you for {talk}; I [still think of|have not forgotten] {thing}.",
    "I [want|would like] to thank you for {talk}; I [still think of|keep thinking of|have not forgotten] {thing}.",
    "{Thing} [stays|has stayed] with me, and I [want to|would like to] thank you for {talk}.",
    "I [want|would like] to thank you for {talk}; {thing} [stays|has stayed] with me.",
)
"""Where it only came up, and nobody said that it was liked."""
_WITH_A_GIFT = (
    "[Thank you|My thanks] for {talk}, and for {gift}.",
    "Thank you for {talk}, and [also|not least] for {gift}.",
    "I [want|would like] to thank you for {talk}, and for {gift}.",
    "[Before anything else|First of all], thank you for {talk}, and for {gift}.",
)
"""Where they did something for the writer: that is thanked for, and nothing is said of what it was like."""
# Nobody told what they learned or felt there, so these say nothing of it.
_WITHOUT_THING = (
    "[Thank you|My thanks] for {talk}, and for considering me for [the work|a place] at {company}.",
    "[Thank you|My thanks] for {talk}, and for [reading this note|taking a minute for this note].",
    "[Before anything else|First of all], thank you for {talk}[, and for considering me|].",
    "I [want|would like] to thank you for {talk}[, and for considering me|].",
    "[Thank you|My thanks] for {talk}, and for considering me for the [role|work].",
)
_SHORT_WITH_THING = (
    "Thank you for {talk}; I [enjoyed|liked] {thing}.",
    "Thank you for {talk}; I was glad of {noun}.",
    "My thanks for {talk}, and for {noun}, which I [enjoyed|liked].",
    "Thank you [again|also] for {talk}; I [enjoyed|liked] {thing}.",
    "I [enjoyed|liked] {thing}, and I thank you for {talk}.",
    "Thank you for {talk}; what stays with me is {thing}.",
)
_SHORT_WITH_A_PART = (
    "[Thank you|My thanks] for {talk}; I [still think of|have not forgotten] {thing}.",
    "Thank you [again|also] for {talk}; I [still think of|keep thinking of] {thing}.",
)
_SHORT_WITH_A_GIFT = ("Thank you for {talk}, and for {gift}.", "Thank you [also|again] for {talk}, and for {gift}.")
_SHORT = ("[Thank you|My thanks] for {talk}.", "Thank you [also|again] for {talk}.", "I also thank you for {talk}.")


def talk(matter: Matter, key: str = "talk", *, as_thing: bool = False) -> Passage:
    """The talk as one thanks for it, with its day where that is known. `as_thing`: not as something they did."""
    known, unknown = (_CALL, _CALL_NO_DAY) if matter.call else (_TALK, _TALK_NO_DAY)
    ways: tuple[str, ...] = known if matter.day else unknown
    if as_thing:
        ways = tuple(way for way in ways if way.startswith(("our", "the", "your", "[")))
    return matter.choice.say(key, ways, day=matter.day)


def thanks(matter: Matter) -> Passage:
    """The opening of most letters: thanks and the specific thing."""
    ways = _with_thing(_WITH_THING, _WITH_A_PART, matter) if matter.thing else _WITHOUT_THING
    if matter.gift:
        ways = _WITH_A_GIFT
    if matter.aloud:
        ways = tuple(way for way in ways if "note" not in way)
    if len(matter.thing.text.split()) > LONG:
        ways = tuple(way.replace(_STRESSED, "") for way in ways)
    return matter.choice.say(
        "thanks", ways, talk=talk(matter), thing=matter.thing, gift=matter.gift, company=matter.company, day=matter.day
    )


_STAYS = re.compile(r"stay|still|forgotten|think back")
_AN_EVENT = re.compile(
    r"(?:[a-z]+ing\b|(?:the|your) (?:[\w-]+ )*?(?:trial|talk|interview|test|task|exercise|tour|round|visit|walk|shift|session|lunch|coffee|demo|simulation|role[- ]?play)\b)",
    re.IGNORECASE,
)
"""What was done or lasted: one likes it, and it does not stay."""


def _with_thing(ways: tuple[str, ...], ways_with_a_part: tuple[str, ...], matter: Matter) -> tuple[str, ...]:
    """The ways that do not say it was liked where nobody said so, and those that suit an event."""
    if matter.thing.text.startswith(ONLY_A_PART):
        return ways_with_a_part
    if _AN_EVENT.match(matter.thing.text):
        return tuple(way for way in ways if not _STAYS.search(way))
    return ways


def _noun(matter: Matter) -> Passage:
    """The specific thing where it is a thing, not something done ("explaining recursion")."""
    thing = matter.thing
    return Passage() if thing.text.split(" ")[0].endswith("ing") else thing


def short_thanks(matter: Matter) -> Passage:
    """Thanks in a letter that begins with something else; none to somebody with whom there was no talk."""
    if matter.to is not None and only_heard_it(matter.occasion, matter.to):
        return Passage()
    ways = _with_thing(_SHORT_WITH_THING, _SHORT_WITH_A_PART, matter) if matter.thing else _SHORT
    if matter.gift:
        ways = _SHORT_WITH_A_GIFT
    return matter.choice.say(
        "short thanks", ways, talk=talk(matter), thing=matter.thing, gift=matter.gift, noun=_noun(matter)
    )


def thanks_for_news(matter: Matter, news: str, key: str) -> Passage:
    """Thanks for a message of theirs ("letting me know")."""
    ways = (
        "Thank you for {news}, and for {talk}.",
        "Thank you for {news}. I am [glad of|grateful for] {talk} all the same.",
        "My thanks for {news}, and for {talk}.",
    )
    return joined((matter.choice.say(key, ways, news=news, talk=talk(matter, as_thing=True)),))
