"""The one problem of a letter: owned in a sentence, apologised for once, or explained in one breath."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.backing import stems
from afterword.core.occasion import Action
from afterword.core.topic import is_question
from afterword.core.write.item import Item
from afterword.core.write.matter import Matter, addressing
from afterword.core.write.own_words import as_cause
from afterword.core.write.parts.naming import act, amends, duty, is_named, naming_of
from afterword.core.write.parts.pledged import late_word
from afterword.core.write.passage import Passage, joined
from afterword.core.write.relation import Relation

MOST_WORDS = 25  # of an explanation, and of the sentence that owns a slip

_OWN = (
    "I {act}; I should have {duty}.",
    "I {act}, and I should have {duty}.",
    "I {act}; that was [my mistake|my fault|wrong].",
    "I {act}, and that was [my mistake|my fault|wrong].",
    "I {act}. That was my [mistake|fault].",
)
_OUT_OF_PLACE = (
    "I {act}; that had no place [in our talk|there].",
    "I {act}, and it had no place [in our talk|there].",
    "I {act}; that was [wrong|out of place].",
    "I {act}; I should have {duty}.",
)
"""Of a coarse word."""
_APOLOGISE = (
    "I am sorry that I {act}.",
    "I {act}, and I am sorry[ for that| for it|].",
    "I owe you an apology: I {act}.",
    "I {act}; I am sorry[ for that|].",
    "I {act}; for that I apologise.",
    "Please accept my apology: I {act}.",
)
_APOLOGISE_AMONG_FRIENDS = (
    "I am sorry that I {act}.",
    "I {act}, and I am sorry[ for that| for it|].",
    "I {act}; I am sorry[ for that|].",
    "I owe you an apology: I {act}.",
)
_OWNED_AFTER = (
    "I should have {duty}.",
    "[That|It] was my fault.",
    "The fault was mine.",
    "I know that this was wrong.",
)
_OWNED_AMONG_FRIENDS = (
    "That is on me.",
    "That was my fault[, and I know it|].",
)
_NOT_TOLD = (
    "I did not tell you, and I should have told you at once.",
    "I should have come to you with it at once, and I kept it from you.",
)
_NOT_ANSWERED = (
    "You asked about it and I did not answer. It was me, and I should have said so at once.",
    "When you asked about it I gave you no answer. It was me, and I should have told you at once.",
)
_ALSO = (
    "I also {act}, and [that was my fault too|that was wrong too].",
    "And I {act}; that was my fault too.",
    "Besides that, I {act}.",
)
_ALSO_UNDONE = (
    "And I {act}; that is on me [as well|too].",
    "And I {act}. That was my fault too.",
    "There is this too: I {act}.",
)
_EXPLAIN = (
    "{Cause}, and I {act}; I should have {duty}.",
    "{Cause}; I {act}, and I should have {duty}.",
    "{Cause}, and I {act}; that is [my responsibility|on me] all the same.",
)
_EXPLAIN_SORRY = (
    "{Cause}; I am sorry that I {act}, and I should have {duty}.",
    "{Cause}; I {act}, and I am sorry; I should have {duty}.",
    "{Cause}, and I {act}; I am sorry for that.",
)
_EMERGENCY = (
    "An emergency at home had part of my attention{on}; I should have {duty}.",
    "An emergency came up that hour and took part of my attention{on}; I should have {duty}.",
    "Part of my mind was on an emergency{on}; I should have {duty}.",
)
_URGENT_CALL = (
    "An emergency reached me by phone{on}, and I answered; I should have told you beforehand.",
    "The call I took{on} was about an emergency; I should have told you that it might come.",
)
_CLEAR_UP = (
    "One point I can clear up with a record: {proof}",
    "There is one point that I can back with a record: {proof}",
    "On {topic} I can show you the record: {proof}",
)
_CLEAR_UP_OPEN = (
    "If any point of what I told you is open, I am glad to show you the record.",
    "Should anything I said need a record, I am glad to send it.",
)
_THANKS_FOR_WAITING = ("Thank you for waiting.", "Thank you for waiting for me.", "Thank you for your patience.")


def owned(item: Item, matter: Matter) -> Passage:
    """ACKNOWLEDGE: one sentence that owns it, without "sorry"."""
    if word := late_word(item, matter):
        return word
    choice, what = matter.choice, act(item, matter)
    ways: Sequence[str] = _OUT_OF_PLACE if item.kind.name == "swearing" else _OWN
    ways = tuple(way for way in ways if not ("{duty}" in way and "should have" in what.text))  # once is enough
    sentence = choice.say(f"own {item.about}", ways, act=what, duty=duty(item, matter)).resting_on(item.about)
    if sentence.words > MOST_WORDS:
        sentence = choice.say("own short", ("I {act}.",), act=what).resting_on(item.about)
    if item.kind.name == "badmouthed_employer" and item.statements:
        return joined((sentence, item.statements[0].capitalised()))
    return joined((sentence, _answered_now(item, matter)))


_NOW_ANSWERED = ("You asked {topic}. {Answer}", "You asked {topic}; here is my answer. {Answer}")
_BETTER_SAID = (
    "What I should have said is this: {answer}",
    "The answer I should have given is this: {answer}",
)
_NOW_ANSWERED_TO = ("The question was {topic}. {Answer}", "The question was {topic}; here is my answer. {Answer}")


def _answered_now(item: Item, matter: Matter) -> Passage:
    """What they had wanted to hear where they were cut short, or got ill words for an answer, where the account tells it."""
    answer = Passage(f"{item.answer.text}.", item.answer.claims)
    if item.kind.name == "badmouthed_employer" and item.answer:
        ways = addressing(_NOW_ANSWERED, matter) if is_question(item.topic.text) else _BETTER_SAID
        return matter.choice.say(f"answered now {item.about}", ways, topic=item.topic, answer=answer.lowered())
    if item.kind.name != "interrupting" or not item.answer or not is_question(item.topic.text):
        return Passage()
    ways = _NOW_ANSWERED_TO if item.whom else addressing(_NOW_ANSWERED, matter)
    return matter.choice.say(f"answered now {item.about}", ways, topic=item.topic, answer=answer)


_SORRY_FOR_IT = ("I am sorry.", "I am sorry for it.", "For this I am sorry.")


def sorry_for_it(matter: Matter) -> Passage:
    """The apology by itself, where what it is for was said just before."""
    return matter.choice.say("sorry for it", _SORRY_FOR_IT)


def thanks_for_waiting(item: Item, matter: Matter) -> Passage:
    """For those who were kept waiting."""
    return matter.choice.say("waiting", _THANKS_FOR_WAITING) if item.kind.name == "late" else Passage()


def explained(item: Item, matter: Matter) -> Passage:
    """EXPLAIN_BRIEFLY: one outside fact and the ownership, in one sentence of at most 25 words."""
    choice = matter.choice
    if item.verdict.gate == "G2":
        proof = item.statements[0] if item.statements else Passage()
        return choice.say("clear up", _CLEAR_UP if proof else _CLEAR_UP_OPEN, proof=proof.lowered(), topic=item.topic)
    sorry = Action.APOLOGISE in (item.action, item.verdict.alongside)
    mine = duty(item, matter)
    cause = item.cause
    if item.statements and (own := as_cause(item.statements[0].text)):
        cause = Passage(own).resting_on(item.statements[0].claims[0].evidence)
    if not cause:
        on = f" on {matter.day}" if matter.day else ""
        if item.kind.name == "distracted_by_emergency":
            return choice.say("emergency", _EMERGENCY, duty=mine, on=on or " that day").resting_on(item.about)
        if item.kind.name == "phone_answered":
            return choice.say("emergency", _URGENT_CALL, duty=mine, on=on or " in our talk").resting_on(item.about)
        return apologised((item,), matter) if sorry else owned(item, matter)
    ways = _EXPLAIN_SORRY if sorry else _EXPLAIN
    for number, way in enumerate(ways[matter.choice.number("explain", len(ways)) :] + ways):
        sentence = choice.say(
            f"explain {number}", (way,), cause=cause, duty=mine, act=act(item, matter, with_day=number == 0)
        )
        if sentence.words <= MOST_WORDS:
            return sentence
    short = "{Cause}; I am sorry that I {act}." if sorry else "{Cause}; I {act}, and that is on me."
    return choice.say("explain short", (short,), cause=cause, act=act(item, matter, with_day=False))


def apologised(items: Sequence[Item], matter: Matter) -> Passage:
    """APOLOGISE and MAKE_GOOD: the apology once, however many things it covers."""
    choice = matter.choice
    first, *others = items
    ways: Sequence[str] = _APOLOGISE_AMONG_FRIENDS if matter.relation is Relation.FRIEND else _APOLOGISE
    ways = tuple(way for way in ways if not (first.whom and "you" in way))  # it is owed to another
    sentences = [choice.say("apology", ways, act=act(first, matter)).resting_on(first.about)]
    if first.action is Action.EXPLAIN_BRIEFLY or first.verdict.alongside is not Action.EXPLAIN_BRIEFLY:
        mine = duty(first, matter)
        if first.kind.name not in ("damage", "offensive_remark", "other") and not others:
            ways = _OWNED_AMONG_FRIENDS if matter.relation is Relation.FRIEND else _OWNED_AFTER
            ways = tuple(way for way in ways if not ("{duty}" in way and "should have" in sentences[0].text))
            sentences.append(choice.say("apology owned", ways, duty=mine))
    if first.concealed:
        ways = _NOT_ANSWERED if first.unanswered else _NOT_TOLD
        sentences.append(choice.say("not told", ways).resting_on(first.about))
    sentences += [also(other, matter, number) for number, other in enumerate(told_apart(others, matter, first))]
    return joined(sentences)


def also(item: Item, matter: Matter, number: int = 0) -> Passage:
    """A further wrong in one short sentence, once the apology has been said."""
    what = act(item, matter, with_day=False)
    ways = _ALSO_UNDONE if matter.relation is Relation.FRIEND and item.own_act else _ALSO
    return matter.choice.say(f"also {number}", ways[number:] + ways[:number], act=what).resting_on(item.about)


def told_apart(items: Sequence[Item], matter: Matter, before: Item | None = None) -> list[Item]:
    """The first two that are told in other words than one `before` them, and than each other."""
    named = {act(before, matter, with_day=False).text} if before else set()
    away = before is not None and _stayed_away(before)
    found: list[Item] = []
    for item in items:
        if not (item.own_act or is_named(item)):
            continue  # "I did not act as I should have" would own nothing: what it was is asked
        what = act(item, matter, with_day=False).text
        same = before and naming_of(item, matter) is naming_of(before, matter) and not item.damaged and not item.own_act
        again = away and _stayed_away(item)
        if not (again or same or any(_says_it_all(told, what) for told in named)) and len(found) < 2:
            named.add(what)
            away = away or _stayed_away(item)
            found.append(item)
    return found


_AWAY: Final = re.compile(r"(?:did not|never) (?:come|go|turn up|show up|attend|make it|be there)\b")


def _stayed_away(item: Item) -> bool:
    """Whether it says that somebody was not there, or not in time: told in other words it is the same act."""
    return item.kind.name in ("no_show", "late") or _AWAY.match(item.own_act.text) is not None


def _says_it_all(told: str, what: str) -> bool:
    """Whether what was told already holds every telling word of this."""
    telling = stems(what)
    return told == what or (bool(telling) and telling <= stems(told))


def cause_beside(item: Item, matter: Matter) -> Passage:
    """The explanation that may stand beside an apology, after the repair."""
    if item.verdict.alongside is not Action.EXPLAIN_BRIEFLY or not item.cause:
        return Passage()
    ways = (
        "{Cause}; I should [still|all the same] have let you know.",
        "{Cause}, and I should have told you [in time|sooner].",
    )
    return matter.choice.say("cause beside", ways, cause=item.cause)


def repaired(items: Sequence[Item], matter: Matter) -> Passage:
    """The repair or the next step for each thing that is apologised for."""
    found: dict[int, Passage] = {}
    for item in items:
        if item.repairs:
            found[len(found)] = amends(item, matter)
        elif not found:
            found[0] = amends(item, matter)
    return joined(list(found.values())[:2])
