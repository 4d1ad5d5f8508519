"""Not knowing the firm."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="unprepared",
    title="Not knowing the firm",
    rows=(10,),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.SEEN, 2, Action.SHOW, Action.SHOW),
    why="One researched point, tied to the work, shows it. Confessing adds nothing.",
    source=MANAGER_SURVEYS,
    asks=(
        "In one sentence to them, beginning with “I saw that you”: what have you found out about them since, and how "
        "does it touch your own work?",
    ),
    near=("weak_answer", "blanked", "no_questions"),
    cases=(Case(Action.SHOW),),
)
