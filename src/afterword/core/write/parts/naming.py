"""What was done, named once and plainly: the words after "I" for each kind of slip that a letter may name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.occasion import Action, Harm, Person
from afterword.core.write.matter import Item, Matter
from afterword.core.write.own_words import is_sentence
from afterword.core.write.passage import Passage, filled, joined, slots_of

SHORT_NAME: Final = 2
"""Parts of a name up to this length (Dr, Ms, initials) name nobody."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How one kind is named. `acts` go after "I"; `duties` before "was down to me"; `amends` are next steps."""

    acts: tuple[str, ...]
    duties: tuple[str, ...]
    amends: tuple[str, ...] = ()


_NAMINGS = {
    "late": Naming(
        (
            "arrived {minutes} minutes late{on}",
            "kept you waiting for {minutes} minutes{on}",
            "was {minutes} minutes late{on}",
        ),
        (
            "[leaving|allowing] more time for the journey",
            "planning for a delay",
            "setting out earlier",
            "allowing for the journey",
        ),
        (
            "[If it helps|If you wish], I will make up the time at any hour that suits you.",
            "The part of the hour that we lost I [am glad to|will gladly] make up [whenever you like|at any time you name].",
            "Should a question have [gone short|been left out] for want of time, I [am glad to|can] answer it now[, by mail or by phone|].",
            "If the lost minutes cost you a question, please send it to me and I will answer [the same day|at once|it in full].",
            "Whatever [we did not reach|was cut short] I can take up [by phone|in writing] at any time you name.",
        ),
    ),
    "late, no minutes": Naming(("arrived late{on}", "kept you waiting{on}", "came late{on}"), ()),
    "late on a call": Naming(
        (
            "joined our call {minutes} minutes late{on}",
            "came into the call {minutes} minutes late{on}",
            "joined the call late{on}",
        ),
        ("being ready before the hour", "joining early", "trying the link beforehand"),
    ),
    "no_show": Naming(
        ("missed our appointment{on}", "did not come to our appointment{on}", "was not there{on} when you expected me"),
        ("keeping the time we had agreed", "being there", "letting you know"),
        (
            "If you are [still willing|willing] to meet, I will fit in with any time you name[, early or late|].",
            "Should you still want to talk, please name [any time|an hour], and I will be there[ early|].",
            "If another time is possible, [I will take whichever hour suits you|any hour you name will suit me].",
            "I can come at any hour you choose, if you are willing to set a new one.",
            "[Should|If] a second time [be|prove] possible, I will be [free|there] whenever you say.",
        ),
    ),
    "wrong_name": Naming(
        (
            "got a name wrong more than once{on}",
            "used the wrong name more than once{on}",
            "kept to a wrong name after being told{on}",
        ),
        ("listening for it", "learning the name beforehand", "getting it right"),
    ),
    "badmouthed_employer": Naming(
        (
            "spoke about an employer of mine in a way that was not fair{on}",
            "was unfair about a place where I have worked{on}",
            "was harsher about an employer of mine than is right{on}",
        ),
        ("keeping to the work itself", "leaving that out", "speaking of the work and no more"),
    ),
    "phone_rang": Naming(
        (
            "let my phone ring while we were talking{on}",
            "let my phone disturb our talk{on}",
            "let my phone break into our talk{on}",
        ),
        ("switching it off beforehand", "turning it off at the door", "leaving it off"),
    ),
    "phone_answered": Naming(
        (
            "used my phone while we were talking{on}",
            "turned to my phone during our talk{on}",
            "gave my phone time that was yours{on}",
        ),
        ("leaving it off", "giving you my whole attention", "switching it off beforehand"),
        (
            "The time was yours; if a question [went under|was lost], please send it and I will answer it [in full|at once].",
            "If something was left open in those minutes, I [am glad to|will gladly] come back to it [whenever you like|at any time].",
            "Should you wish to put a question again, [it will have|I will give it] my full attention.",
            "[Any point that|Whatever] went short in those minutes I can take up again, by phone or in writing.",
        ),
    ),
    "swearing": Naming(
        (
            "used a word{on} that had no place in our talk",
            "used a coarse word{on}",
            "let a coarse word into our talk{on}",
        ),
        ("choosing my words", "keeping my language plain", "minding my words"),
    ),
    "interrupting": Naming(
        ("spoke over you{on}", "cut in while you were speaking{on}", "did not let you finish{on}"),
        ("listening to the end", "waiting for the end of your sentence", "hearing you out"),
    ),
    "interrupting, another": Naming(
        ("spoke over somebody{on}", "cut in while somebody else was speaking{on}", "did not let others finish{on}"),
        ("listening to the end", "waiting my turn", "hearing everybody out"),
    ),
    "arguing, another": Naming(
        ("argued{on} where I should have listened", "defended myself{on} where listening was called for"),
        ("listening first", "hearing the point out", "taking the point as it was meant"),
    ),
    "arguing": Naming(
        (
            "argued with you{on} where I should have listened",
            "argued a point with you{on} that was yours to make",
            "defended myself{on} where listening was called for",
        ),
        ("listening first", "hearing your point out", "taking your point as it was meant"),
        (
            "If you are willing, I would like to hear your point again, and [this time to the end|to the end].",
            "I have gone over what you said, and I would [be glad|like] to hear more of it.",
            "Should you care to come back to it, I will listen [before I answer|first].",
            "[If we speak again|Whenever we next speak], your point comes first, and I will hear it out.",
        ),
    ),
    "offensive_remark": Naming(
        (
            "made a remark that was out of place{on}",
            "said something that was disrespectful{on}",
            "made a remark that should not have been made{on}",
        ),
        ("thinking before I spoke", "choosing my words"),
        (
            "It was wrong, and I take it back. If you [want|wish] to tell me how it came across, I will listen.",
            "I take it back. You owe me no answer; if you [wish|want] to say something about it, I will listen.",
            "[The remark was wrong|It was wrong] and I withdraw it. Should you want to talk about it, I am here to listen.",
            "I withdraw it. If somebody else heard it too, I will [gladly say|say] the same to them.",
            "[There is no reason that|No reason] makes it right, and I take it back. If it helps you to tell me more, I will listen.",
        ),
    ),
    "damage": Naming(
        ("{damaged}{on}", "damaged something of yours{on}"),
        ("taking more care", "looking where I moved"),
        (
            "I would like to replace it, like for like. Please tell me [what it was|which kind it was] and where I may send it.",
            "Please let me replace it with the same; a [word|line] on where to bring it is enough.",
            "The cost is mine. Tell me what a like one costs, or let me bring you one.",
            "I will [gladly replace|replace] or repair it, whichever you prefer; a line from you is enough.",
            "[A like one|The same] is mine to bring or to pay for, [as you prefer|whichever you prefer]; one line tells me which.",
        ),
    ),
    "hurt": Naming(
        ("hurt you{on}", "did something that hurt{on}", "caused hurt{on}"),
        ("taking more care",),
        (
            "If there is something I can do to put it right, please tell me, and I will do it.",
            "Please tell me what would help; I will [do it|see to it].",
            "I would like to put it right in the way that is best for you, if you tell me how.",
        ),
    ),
    "distracted_by_emergency": Naming(
        ("had part of my mind elsewhere{on}", "was not fully there{on}"),
        ("telling you at the start", "asking for another day", "saying so beforehand"),
    ),
    "other": Naming(
        (
            "did something that was not right{on}",
            "did not act as I should have{on}",
            "fell short of what you could expect{on}",
        ),
        ("doing better", "taking more care", "putting it right"),
        (
            "If something is left to put right, please tell me, and I will do it.",
            "Please tell me what would help; I will see to it.",
            "I would like to make up for it in the way that suits you.",
        ),
    ),
}


def naming_of(item: Item, matter: Matter) -> Naming:
    """The naming that fits the item's kind, its harm, and what is known of it."""
    facts = item.verdict.moment.facts
    name = item.kind.name
    if item.action is Action.MAKE_GOOD:
        return _NAMINGS["damage"]
    if (
        item.action is Action.APOLOGISE
        and facts.harm is Harm.PERSON
        and name not in ("offensive_remark", "no_show", "late")
    ):
        return _NAMINGS["hurt"]
    if name == "late":
        base = _NAMINGS["late"]
        on_call = _NAMINGS["late on a call"]
        if matter.call:
            return Naming(on_call.acts if item.minutes else on_call.acts[2:], on_call.duties, base.amends)
        return base if item.minutes else Naming(_NAMINGS["late, no minutes"].acts, base.duties, base.amends)
    another = _NAMINGS.get(f"{name}, another")
    if another and _was_another(item, matter):
        return another
    return _NAMINGS.get(name, _NAMINGS["other"])


def _was_another(item: Item, matter: Matter) -> bool:
    """Whether the words name somebody else of the talk and not the letter's reader, who must then not be called "you"."""
    words = set(re.findall(r"\w+", item.verdict.moment.quote.text.casefold()))

    def is_told(person: Person) -> bool:
        return any(len(part) > SHORT_NAME and part in words for part in person.name.casefold().split())

    others = (person for person in matter.occasion.people if person != matter.to)
    return any(map(is_told, others)) and not (matter.to and is_told(matter.to))


def is_named(item: Item) -> bool:
    """Whether there are words for this kind, so that the person need not say them."""
    return item.action is Action.MAKE_GOOD or (item.kind.name in _NAMINGS and item.kind.name != "other")


def act(item: Item, matter: Matter, *, with_day: bool = True) -> Passage:
    """What was done, after "I", resting on the person's own words."""
    if item.own_act:
        return item.own_act
    naming = naming_of(item, matter)
    day = f" on {matter.day}" if matter.day and with_day else ""
    facts = item.verdict.moment.facts
    slots = {
        "minutes": Passage(str(item.minutes) if item.minutes else ""),
        "damaged": Passage(item.damaged.text),
        "on": Passage(day),
    }
    possible = [way for way in naming.acts if all(slots[slot] for slot in slots_of(way) - {"on"})]
    if item.damaged and item.action is Action.MAKE_GOOD:
        possible = possible[:1]
    way = possible[matter.choice.number(f"act {item.about}", len(possible))]
    if item.kind.name == "late" and not facts.warned:
        way += " and sent no word"
    return filled(way, slots).resting_on(item.about)


def duty(item: Item, matter: Matter) -> Passage:
    """What would have been the writer's to do, before "was down to me"."""
    return matter.choice.say(f"duty {item.about}", naming_of(item, matter).duties)


_OWN_REPAIR = ("[To put it right|What I offer|My part now|What I can do now|To make up for it]: {repair}",)
_OWN_REPLACEMENT = (
    "[I would like to replace it|In its place I offer this|I will replace it|What I will bring you|To replace it]: {repair}",
)


def own_repair(item: Item, matter: Matter) -> Passage:
    """The repair in the person's own words, as a whole sentence."""
    words = item.repairs[0]
    if item.kind.name == "arguing":
        return _conceded(words, item, matter)
    if is_sentence(words.text):
        return words.capitalised()
    lowered = Passage(words.text[0].lower() + words.text[1:] if words.text[1:2].islower() else words.text, words.claims)
    ways = _OWN_REPLACEMENT if item.action is Action.MAKE_GOOD else _OWN_REPAIR
    return matter.choice.say(f"own repair {item.about}", ways, repair=lowered)


_CONCEDED = (
    "[You were right|Your point was right|I see now that you were right]: {point}",
    "Your point [stands|holds]: {point}",
)
_CONCEDED_ON = (
    "You were right about {point}",
    "Your point on {point_bare} [was right|stands|holds].",
    "On {point_bare} you were right.",
)


def _conceded(words: Passage, item: Item, matter: Matter) -> Passage:
    """The point of theirs that was right, granted."""
    lowered = Passage(words.text[0].lower() + words.text[1:] if words.text[1:2].islower() else words.text, words.claims)
    bare = Passage(lowered.text.rstrip("."), tuple(replace(c, end=c.end - 1) for c in lowered.claims))
    ways = _CONCEDED if is_sentence(words.text) else _CONCEDED_ON
    granted = matter.choice.say(f"conceded {item.about}", ways, point=lowered, point_bare=bare)
    return joined((granted, matter.choice.say(f"amends {item.about}", naming_of(item, matter).amends)))


def amends(item: Item, matter: Matter) -> Passage:
    """The repair or next step: the person's own words first, else an offer."""
    if item.repairs:
        return own_repair(item, matter)
    return matter.choice.say(f"amends {item.about}", naming_of(item, matter).amends or _NAMINGS["other"].amends)
