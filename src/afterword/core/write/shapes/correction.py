"""A correction that is owed: the truth first, and little else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Action, Setting
from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.item import Item
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.at_work import fix, space, thanks_for_reading
from afterword.core.write.parts.gravest import all_owned
from afterword.core.write.parts.offer import offer
from afterword.core.write.parts.pledged import promised
from afterword.core.write.parts.putting_right import is_owed, put_all_right
from afterword.core.write.parts.thanks import short_thanks
from afterword.core.write.passage import Passage
from afterword.core.write.shapes.recovery import answers, problem


def pieces(matter: Matter) -> Sequence[Piece]:
    """The correction, thanks, and one offer."""
    owed = [item for item in matter.doing(Action.CORRECT) if is_owed(item)]
    rest = [item for item in matter.items if item not in owed and item.action is not Action.CORRECT]
    interview = matter.occasion.setting is Setting.INTERVIEW
    repair = Passage() if interview else fix(matter, rest)
    return (
        *(Piece(words, 0) for words in (put_all_right(owed, matter) if interview else all_owned(matter))),
        Piece(problem(matter.undated) if interview else Passage(), 1, 4),
        *(Piece(words, 2, 5) for words in answers_beside(matter.undated, owed)),
        Piece(promised(matter), 2),
        Piece(short_thanks(matter.undated) if interview else repair, 3, 1),
        Piece(thanks_for_reading(matter) if not interview else Passage(), 3, 4),
        Piece(offer(matter) if interview else space(matter, repair), 3, 3 if interview else SPARE),
    )


def answers_beside(matter: Matter, owed: Sequence[Item]) -> list[Passage]:
    """The answers that do not belong to the correction itself. Outside an interview only what was wrong is corrected."""
    interview = matter.occasion.setting is Setting.INTERVIEW
    rest = (item for item in matter.items if item not in owed and (interview or item.action is not Action.SHOW))
    return answers(replace(matter, items=tuple(rest)))


def can_be_corrected(item: Item) -> bool:
    """Whether there is something to say instead of what was said, or what was done is told."""
    return item.action is Action.CORRECT and bool(
        item.statements or item.offered or item.records or item.answer or item.figures or _acted(item)
    )


_SAYS: Final = re.compile(r"(?:\w+ly |had |also |just )*(?:said|told|answered|replied|asked|mentioned|called)\b")


def _acted(item: Item) -> bool:
    """Whether something was done wrongly, and not only said."""
    return bool(item.wrong_deed) and not _SAYS.match(item.wrong_deed.text)


form = Form(
    shape=Shape.CORRECTION,
    words=(30, 116),
    pieces=pieces,
    subjects=(
        "One correction to our talk",
        "A correction after our talk",
        "One point to correct",
        "To set one thing right",
    ),
    asks="",
)
