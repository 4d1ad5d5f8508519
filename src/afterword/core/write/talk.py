"""At work and among friends the first word is spoken: an outline for that talk, and what comes after it."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.judge.doubts import awaited
from afterword.core.judge.worth import Judgement
from afterword.core.occasion import Action, Occasion, Person
from afterword.core.write.matter import Matter, gather
from afterword.core.write.parts.at_work import FIX, fix
from afterword.core.write.parts.gravest import all_owned
from afterword.core.write.passage import Passage
from afterword.core.write.relation import Relation


@dataclass(frozen=True, slots=True)
class Way:
    """How one kind of tie is mended: when and how to speak first, in which order, and what follows."""

    when: str
    channel: str
    order: tuple[str, ...]
    afterwards: str
    let_go: str


WAYS = {
    Relation.BOSS: Way(
        "The same day, or within 24 hours.",
        "In person or by phone; then three lines in writing.",
        ("the fact", "your own part", "the fix", "the day by which it is done"),
        "Deliver early, twice. Do not apologise again.",
        "After three kept promises, ask once whether it is settled.",
    ),
    Relation.COLLEAGUE: Way(
        "Within one or two days.",
        "In person.",
        ("ask how it was for them, and listen", "your own part", "what you take over or put right"),
        "Keep to one ordinary contact a week, and share credit where it is due.",
        "Let it be over after 30 days, or when they say so.",
    ),
    Relation.CLIENT: Way(
        "A word within four working hours; a plan within one working day.",
        "By phone, then by e-mail.",
        ("the fact", "what it means for them", "the repair", "what you have already changed"),
        "Report on the days you promised, and only then.",
        "After two messages without an answer, whoever owns the account decides.",
    ),
    Relation.FRIEND: Way(
        "Within one to three days, once it has cooled.",
        "By voice or in person.",
        ("listen", "own it, and give no reason", "a gesture, not money"),
        "Get in touch lightly once a week, and do not apologise again for 14 days.",
        "Let it rest after 60 days and two tries without an answer, or at once if they ask for distance.",
    ),
}


@dataclass(frozen=True, slots=True)
class Outline:
    """An outline of a talk: the way of this tie, what to say, and what only the person can fill in or confirm."""

    relation: Relation
    way: Way
    words: tuple[str, ...]
    needs: str
    waits: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The outline as plain text."""
        lines = [f"When: {self.way.when}", f"How: {self.way.channel}", "Order:"]
        lines += [f"  {number}. {step}" for number, step in enumerate(self.way.order, start=1)]
        if self.words:
            lines += ["You could say:", *(f"  {words}" for words in self.words)]
        if self.needs:
            lines.append(f"Think about beforehand: {self.needs}")
        lines += [f"Left out until you say so: {question}" for question in self.waits]
        lines += [f"Afterwards: {self.way.afterwards}", f"Let go: {self.way.let_go}"]
        return "\n".join(lines) + "\n"


def talk_outline(occasion: Occasion, judgement: Judgement, *, to: Person | None = None) -> Outline | None:
    """The outline for a talk with this person; None after an interview, and where nothing has to be said."""
    matter = gather(occasion, judgement, to=to or next(iter(occasion.people), None), written_on=None)
    waits = awaited(judgement.verdicts)
    owns = any(item.action is not Action.SHOW for item in matter.items)
    if matter.relation is Relation.INTERVIEWER or not (owns or waits):
        return None
    owning = matter.doing(Action.APOLOGISE, Action.MAKE_GOOD)
    fixed = matter.repair or any(item.offers for item in owning)
    needs = "" if fixed or matter.heard else FIX[matter.relation]
    return Outline(matter.relation, WAYS[matter.relation], _words(matter), needs, waits)


def _words(matter: Matter) -> tuple[str, ...]:
    own = all_owned(matter)
    owning = matter.doing(Action.APOLOGISE, Action.MAKE_GOOD)
    said = [*own, fix(matter, owning) if own and not matter.heard else Passage()]
    return tuple(words.text for words in said if words)
