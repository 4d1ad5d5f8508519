"""What a note to a boss, colleague, client or friend needs beside the apology: a fix with a date, room, and no pressure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.backing import stems
from afterword.core.occasion import Action
from afterword.core.write.item import Item
from afterword.core.write.matter import Matter
from afterword.core.write.parts.naming import is_a_tone, offered, own_repair
from afterword.core.write.parts.pledged import back_after
from afterword.core.write.parts.putting_right import is_owed
from afterword.core.write.parts.putting_right import offered as offered_beside
from afterword.core.write.passage import Passage, joined
from afterword.core.write.relation import Relation

FIX = {
    Relation.BOSS: "What will you do to put it right, and by what day?",
    Relation.CLIENT: "What will you do to put it right for them, and what have you already changed?",
    Relation.COLLEAGUE: "What could you take over or put right for them, and when?",
    Relation.FRIEND: "Is there something you could do for them, small and soon?",
}

_REPAIRED_BY_KIND = frozenset({"offensive_remark", "no_show", "arguing"})

_FIX = {
    Relation.BOSS: (
        "What I can put right, I will, and I will tell you when it is done.",
        "I will put it right and tell you as soon as it is done.",
        "If there is something you need from me now, please tell me, and I will do it.",
    ),
    Relation.CLIENT: (
        "I will see that it is put right, and you will hear from me when it is done.",
        "If there is something we can make good, please tell me, and I will see to it.",
    ),
    Relation.COLLEAGUE: (
        "If I can take something off you to make up for it, please tell me, and I will do it.",
        "I would like to hear how it was for you, if you want to tell me.",
        "Please tell me what would help you now; I will do it.",
    ),
    Relation.FRIEND: (
        "I would like to hear how it was for you, if you want to tell me.",
        "If you would like to tell me how it was for you, I will listen and not defend myself.",
        "I would like to make it up to you, if you will let me.",
    ),
}
_CREDIT_GIVEN = (
    "I would like to tell those who heard it that it was yours, if that is all right with you.",
    "If it is all right with you, I will tell those who heard it that it was yours.",
)
_SPACE = {
    Relation.BOSS: (
        "I am [glad|ready] to talk about it whenever it suits you.",
        "If you would like to talk, I can come by at a time that suits you.",
        "If you have a few minutes, I would like to say this in person as well.",
    ),
    Relation.CLIENT: (
        "I am glad to ring you at a time that suits you.",
        "If you would like to talk it through, I can ring you at a time of your choice.",
        "You can reach me at any time in working hours.",
    ),
    Relation.COLLEAGUE: (
        "If you would like to talk, I [would be glad to|am glad to]. If you would rather leave it for now, that is fine too.",
        "There is no need to answer. If you want to talk, I am glad to.",
        "If you would like to talk about it, I am glad to, whenever it suits you.",
    ),
    Relation.FRIEND: (
        "There is no need to answer. I am here whenever you want to talk.",
        "Take all the time you need. I would love to see you whenever it feels right to you.",
        "You do not have to answer. Whenever you feel like talking, I would love to hear from you.",
    ),
}
_SPACE_AFTER_AN_OFFER_TO_LISTEN = {
    Relation.COLLEAGUE: ("You do not have to answer; I did not want to leave it unsaid.",),
    Relation.FRIEND: (
        "You do not have to answer. I would love to see you whenever it feels right to you.",
        "Take all the time you need. I would love to see you whenever it feels right to you.",
    ),
}
_LISTENS: Final = re.compile(r"\b(?:listen|talk about it|hear how it was)\b")


def fix(matter: Matter, items: Sequence[Item]) -> Passage:
    """The person's own words first, and beside them what the account offers; else the offer that fits the tie."""
    given = [words for item in matter.items if is_owed(item) for words in offered_beside(item)]
    own = joined((*(own_repair(item, matter) for item in items if item.repairs), *given))
    if given or any(item.offers for item in items):
        return joined((own, Passage() if _is_told_in(matter.repair, own) else matter.repair))
    if not own and (back := back_after(items, matter)):
        return back
    if not own and not matter.repair and any(item.whose == "yours" for item in matter.items):
        return matter.choice.say("credit", _CREDIT_GIVEN)
    named = [
        item
        for item in items
        if item.action is Action.MAKE_GOOD or item.kind.name in _REPAIRED_BY_KIND or is_a_tone(item)
    ]
    if matter.repair:
        taken_back = [item for item in named if item.kind.name == "offensive_remark"]
        return joined((own, *(offered(item, matter) for item in taken_back[:1] if not item.repairs), matter.repair))
    if named:
        return joined((own, offered(named[0], matter)))
    return joined((own, matter.choice.say("fix", _FIX[matter.relation])))


_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_SAME_THING: Final = 2  # telling words in common


def _is_told_in(repair: Passage, words: Passage) -> bool:
    """Whether the repair that the account offers stands in these words already: by a number, or by what it is."""
    numbers = set(_NUMBER.findall(repair.text)) & set(_NUMBER.findall(words.text))
    return bool(numbers) or len(stems(repair.text) & stems(words.text)) >= _SAME_THING


_THANKS = (
    "Thank you for reading this.",
    "Thank you for taking [the time|a minute] to read this.",
)
_THANKS_AMONG_FRIENDS = ("[Thank you|Thanks] for reading this.", "Thank you for taking the time to read this.")
_THANKS_ALOUD = ("Thank you for [listening|hearing me out].",)
_ON_PAPER: Final = re.compile(r"\banswer\b|\bring you\b|\breach me\b")
"""What makes no sense while one speaks."""


def thanks_for_reading(matter: Matter) -> Passage:
    """Thanks where there was no talk to thank for."""
    on_paper = _THANKS_AMONG_FRIENDS if matter.relation is Relation.FRIEND else _THANKS
    ways: Sequence[str] = _THANKS_ALOUD if matter.aloud else on_paper
    return matter.choice.say("thanks for reading", ways)


def space(matter: Matter, after: Passage = Passage()) -> Passage:  # noqa: B008 - frozen
    """Room to answer or not to; who was offered an ear just before is not offered it once more."""
    ways: Sequence[str] = _SPACE[matter.relation]
    if _LISTENS.search(after.text):
        ways = _SPACE_AFTER_AN_OFFER_TO_LISTEN.get(matter.relation, ways)
    if matter.aloud:
        ways = tuple(way for way in ways if not _ON_PAPER.search(way)) or _SPACE[Relation.BOSS][:1]
    return matter.choice.say("space", ways)
