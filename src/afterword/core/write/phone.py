"""The same matter for the phone: what to say, in the order to say it, and what to leave on a machine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from afterword.core.judge.doubts import awaited
from afterword.core.judge.worth import Judgement
from afterword.core.occasion import Action, Occasion, Person
from afterword.core.write.at_hand import WHAT_WAS_DAMAGED
from afterword.core.write.matter import Matter, gather, is_interview
from afterword.core.write.parts.at_work import fix, space
from afterword.core.write.parts.gravest import all_owned
from afterword.core.write.parts.offer import offer
from afterword.core.write.parts.owning import apologised, repaired
from afterword.core.write.parts.putting_right import is_owed, put_all_right
from afterword.core.write.parts.thanks import thanks
from afterword.core.write.passage import Passage, joined
from afterword.core.write.relation import Relation
from afterword.core.write.shapes.correction import answers_beside
from afterword.core.write.shapes.recovery import problem

_MAY_I = "Is this a good moment? It takes two minutes. If not, when may I ring again?"
_LISTEN = "Then stop, and let them speak. Do not fill the silence."
_END = "Thank you for hearing me."


@dataclass(frozen=True, slots=True)
class Line:
    """One step of a call: what it is for, and the words."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class PhoneScript:
    """A call, step by step, and the words for a machine (which never name the slip). `waits`: what is not owned in it yet."""

    lines: tuple[Line, ...]
    on_a_machine: str
    waits: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The script as plain text."""
        steps = [f"{line.label}: {line.words}" for line in self.lines]
        left_out = [f"Left out until you say so: {question}" for question in self.waits]
        return "\n".join((*steps, f"On a machine: {self.on_a_machine}", *left_out)) + "\n"


def phone_script(
    occasion: Occasion, judgement: Judgement, *, to: Person | None = None, written_on: date | None = None
) -> PhoneScript:
    """What to say on the phone instead of, or before, the letter to this person."""
    to = to or next(iter(occasion.people), None)
    written = gather(occasion, judgement, to=to, written_on=written_on, plain=to is not None and not to.saw_it).nameable
    matter = replace(written, aloud=True)
    greeting = f"Hello {matter.name}" if matter.name else "Hello"
    who = f", this is {matter.sender}." if matter.sender else "."
    lines = [Line("Begin", f"{greeting}{who} {_MAY_I}")]
    lines += [Line(label, words.text) for label, words in _steps(matter) if words]
    if not is_interview(matter):
        lines.append(Line("Listen", _LISTEN))
    lines.append(Line("End", _END))
    about = f"It is about our talk on {matter.day}." if matter.day else "It is about our talk."
    if matter.relation is Relation.FRIEND:
        about = "I would like to talk to you."
    machine = f"{greeting}{who} {about} I will ring again, or you can reach me on this number."
    unnamed = (WHAT_WAS_DAMAGED,) if matter.unnamed else ()
    return PhoneScript(tuple(lines), machine, (*unnamed, *awaited(judgement.verdicts)))


def _steps(matter: Matter) -> list[tuple[str, Passage]]:
    sorry = matter.doing(Action.APOLOGISE, Action.MAKE_GOOD)
    owed = [item for item in matter.doing(Action.CORRECT) if is_owed(item)]
    interview = is_interview(matter)
    steps: list[tuple[str, Passage]] = []
    if interview and not sorry:
        steps.append(("Thank", thanks(matter)))
    if interview:
        steps.append(("Own it", apologised(sorry, matter) if sorry else problem(matter)))
        steps += [("Put it right", words) for words in put_all_right(owed, matter)]
    else:
        steps.append(("Ask" if matter.heard else "Own it", joined(all_owned(matter))))
    if sorry:
        steps.append(("Repair", repaired(sorry, matter) if interview else fix(matter, sorry)))
    steps += [("Add", words) for words in answers_beside(matter, owed)[:1]]
    steps.append(("Offer", offer(matter) if interview and not sorry else Passage()))
    steps.append(("Leave room", space(matter) if not (interview or matter.heard) else Passage()))
    return steps
