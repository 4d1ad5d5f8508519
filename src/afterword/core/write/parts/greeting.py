"""The first and the last line."""

from __future__ import annotations

from afterword.core.write.matter import Matter
from afterword.core.write.names import has_title
from afterword.core.write.passage import Passage
from afterword.core.write.relation import Relation

_TO_A_TITLE = ("Yours sincerely", "Kind regards", "With kind regards", "With best wishes")
_TO_A_NAME = ("Kind regards", "Best wishes", "With best wishes", "With kind regards", "All good wishes")
_TO_A_FRIEND = ("Yours", "Take care", "Warmly")


def greeting(matter: Matter) -> Passage:
    """Dear and the name, or Hello where no name is known."""
    return Passage(f"Dear {matter.name}," if matter.name else "Hello,")


def sign_off(matter: Matter) -> Passage:
    """The closing formula and the writer's name."""
    ways: tuple[str, ...] = _TO_A_TITLE if has_title(matter.name) else _TO_A_NAME
    if matter.relation is Relation.FRIEND:
        ways = _TO_A_FRIEND
    formula = matter.choice.say("sign off", ways)
    return Passage(f"{formula.text},\n{matter.sender}" if matter.sender else formula.text)
