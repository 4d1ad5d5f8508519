"""The letter that owes an apology: what was done, the repair, what may be said beside it, and thanks."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.occasion import Action, Setting
from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.at_work import fix, space, thanks_for_reading
from afterword.core.write.parts.gravest import all_owned
from afterword.core.write.parts.offer import closing, no_hurry
from afterword.core.write.parts.owning import apologised, cause_beside, repaired
from afterword.core.write.parts.pledged import promised
from afterword.core.write.parts.putting_right import is_owed, put_all_right
from afterword.core.write.parts.thanks import short_thanks
from afterword.core.write.passage import Passage
from afterword.core.write.relation import Relation
from afterword.core.write.shapes.correction import answers_beside
from afterword.core.write.shapes.recovery import problem, questions

OWNED = (Action.APOLOGISE, Action.MAKE_GOOD, Action.ACKNOWLEDGE)
_KEPT_FREE = (
    "You had kept [that time|the time|the hour] [free for me|for me].",
    "The time you had [set aside|kept free] [was lost|went by] for nothing.",
    "[That time|The hour] was yours, and [it was lost|I let it go by].",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """Responsibility, repair, explanation; then duties of truth, thanks, and the answers that fit."""
    sorry = sorted(matter.doing(Action.APOLOGISE, Action.MAKE_GOOD), key=lambda item: not item.verdict.is_duty)
    interview = matter.occasion.setting is Setting.INTERVIEW
    owed = [item for item in matter.doing(Action.CORRECT) if is_owed(item)]
    opening = apologised(sorry, matter) if sorry else problem(matter)
    own = matter.doing(*OWNED)
    deeds = not interview and any(item.wrong_deed for item in matter.doing(Action.CORRECT))
    offers = deeds or any(item.offered for item in owed)
    beside = [Piece(words, 2 if not deeds else 0, 4) for words in answers_beside(matter.undated, owed)]
    repair = repaired(sorry, matter) if interview else fix(matter, own) if own or offers else Passage()
    absent = any(item.kind.name == "no_show" for item in sorry)
    appointed = absent and matter.relation in (Relation.INTERVIEWER, Relation.CLIENT)
    return (
        *(Piece(words, 0) for words in ([opening] if interview else all_owned(matter))),
        Piece(matter.choice.say("kept free", _KEPT_FREE) if appointed else Passage(), 0, SPARE),
        *(beside if deeds else ()),  # what was done goes before what is done about it
        Piece(repair, 0),
        *(Piece(cause_beside(item, matter), 0, 5) for item in sorry[:1]),
        *(
            Piece(words, 1)
            for words in (put_all_right(owed, matter.undated if opening else matter) if interview else ())
        ),
        Piece(short_thanks(matter.undated) if interview and not absent else Passage(), 2, 1),
        *(() if deeds else beside),
        Piece(promised(matter), 3),
        Piece(questions(matter) if interview else Passage(), 4),
        Piece(closing(matter) if interview and not absent else Passage(), 4, 6),
        Piece(no_hurry(matter) if interview else Passage(), 4, SPARE),
        Piece(thanks_for_reading(matter) if not interview or absent else Passage(), 4, 4),
        Piece(space(matter, repair) if not interview else Passage(), 4, 2 if not interview else SPARE),
    )


form = Form(
    shape=Shape.APOLOGY,
    words=(42, 148),
    pieces=pieces,
    subjects=(
        "About our {meeting} on {day}",
        "A word about our {meeting}",
        "About {day}",
        "A word after our {meeting}",
        "A few words from me",
    ),
    asks="",
)
