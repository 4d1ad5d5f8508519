"""The first and the last line, by tone, by country habit, and by the writer's own where that is known."""

from __future__ import annotations

from afterword.core.write.manner import English, Tone
from afterword.core.write.matter import Matter
from afterword.core.write.names import has_title
from afterword.core.write.passage import Passage
from afterword.core.write.relation import Relation

_TO_A_TITLE = ("Yours sincerely", "Kind regards", "With kind regards", "With best wishes")
_TO_A_NAME = ("Kind regards", "Best wishes", "With best wishes", "With kind regards", "All good wishes")
_TO_A_FRIEND = ("Yours", "Take care", "Warmly")
_WARM = ("With warm regards", "Warm wishes", "With all good wishes")
_AMERICAN = {
    Tone.FORMAL: ("Sincerely", "Respectfully"),
    Tone.PLAIN: ("Best regards", "Sincerely", "Kind regards"),
    Tone.WARM: ("Warm regards", "Warmly", "All the best"),
}
_DOTTED = {"mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "dr": "Dr.", "prof": "Prof."}
_FOR_FIRST_NAMES = frozenset({"Hi", "Hey"})


def greeting(matter: Matter) -> Passage:
    """Dear and the name, or Hello where no name is known."""
    manner, name = matter.manner, matter.name
    if not name:
        return Passage("Hello,")
    word = "Dear"
    if manner.voice is not None and manner.voice.on and manner.voice.greeting and manner.tone is not Tone.FORMAL:
        own = manner.voice.greeting
        word = "Dear" if own in _FOR_FIRST_NAMES and has_title(name) else own
    elif manner.tone is Tone.WARM and not has_title(name):
        word, name = "Hello", name.split()[0]
    if manner.english is English.AMERICAN:
        first, _, rest = name.partition(" ")
        name = f"{_DOTTED.get(first.lower(), first)} {rest}".strip()
    colon = manner.english is English.AMERICAN and manner.tone is Tone.FORMAL
    return Passage(f"{word} {name}{':' if colon else ','}")


def sign_off(matter: Matter) -> Passage:
    """The closing formula and the writer's name."""
    formula = matter.choice.say("sign off", _formulas(matter))
    return Passage(f"{formula.text},\n{matter.sender}" if matter.sender else formula.text)


def _formulas(matter: Matter) -> tuple[str, ...]:
    manner = matter.manner
    if manner.voice is not None and manner.voice.on and manner.voice.closing and manner.tone is not Tone.FORMAL:
        return (manner.voice.closing,)
    if matter.relation is Relation.FRIEND:
        return _TO_A_FRIEND
    if manner.english is English.AMERICAN:
        return _AMERICAN[manner.tone]
    if manner.tone is Tone.WARM:
        return _WARM
    if manner.tone is Tone.FORMAL:
        return _TO_A_TITLE[:1] if has_title(matter.name) else _TO_A_NAME[:1]
    return _TO_A_TITLE if has_title(matter.name) else _TO_A_NAME
