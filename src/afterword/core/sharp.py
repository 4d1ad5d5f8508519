"""Who says outright that they snapped at somebody tells of a tone, and not of a dispute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.own_deed import I_DID_AND

_VERY: Final = (
    r"(?:(?:a bit|a little|rather|quite|very|so|too|really|pretty|downright|extremely|unnecessarily|awfully) )?"
)
_SOMEBODY: Final = (
    r"(?:him|her|them|everyone|everybody|(?:one|some|all|most) of (?:them|the|my|our)|(?-i:(?:Mrs?|Ms|Miss|Dr|Prof)\b\.?|[A-Z][\w'’-]+)|(?:my|our|his|her|the|a|an)(?: [\w'’-]+){0,2}? "
    r"(?:mum|mom|mother|dad|father|gran\w*|nan|brother|sister|aunt|uncle|cousin|son|daughter|wife|husband|partner|friend|neighbou?r|boss|manager|supervisor|foreman|colleague|trainee|apprentice|"
    r"girl|boy|man|woman|lady|lad|guy|bloke|kid|child|children|customers?|clients?|guests?|patients?|nurse|doctor|teacher|waiter|waitress|receptionist|driver|assistant|cleaner|secretary|porter|clerk|"
    r"student|pupil|parents?|staff|team|volunteer|couple|caller|landlord|landlady|flatmate|roommate|housemate|mate|chef|cook|owner|director|head|chair)\b)"
)
_SHARP: Final = re.compile(
    r"\bI(?:['’]d| had| was| got| just| then| even| really| kind of| went and)* (?:(?:a bit|rather|quite|very|so|too|really|pretty) )?"
    r"(?:snapp(?:ed|y)|sharp|curt|rude|short with|barked|shouted|yelled|screamed|snarled|raised my voice|bit (?:his|her|their|[A-Z][\w-]+['’]s) head off|"
    r"lost (?:it|my (?:temper|rag)) (?:with|at)|had a go at|tore into|laid into|blew up at|told (?:him|her|them|[A-Z][\w-]+) off)\b",
    re.IGNORECASE,
)
_AT_THEM: Final = re.compile(
    rf"(?:\bI(?:['’]d| had| just| then| even| really| kind of| went and)* |{I_DID_AND}(?:then |just )?)"
    r"(?:(?:snapped|barked|shouted|yelled|screamed|snarled) (?:back )?at (?!myself|me\b|us\b|the (?:dog|cat|telly|tv|screen|radio|ball|phone)\b)\w"
    r"|raised my voice (?:at|to)|lost (?:it|my (?:temper|rag)) (?:with|at) (?!myself)\w|(?:had a go at|blew up at|tore into|laid into) (?:him|her|them|everyone|(?-i:[A-Z])\w)|bit (?:his|her|their|[A-Z][\w-]+['’]s) head off)"
    rf"|\bI(?:['’]d been| had been| was|['’]ve been| have been) (?:(?:also|then|just|even) )?{_VERY}(?:rude|unkind|nasty|mean|horrible|vile|sharp|short|curt|snappy|abrupt|brusque|impatient) (?:to|with) {_SOMEBODY}",
    re.IGNORECASE,
)


def was_sharp(words: str) -> bool:
    """Whether the teller says that they were sharp, short or loud with somebody."""
    return _SHARP.search(words) is not None


def was_sharp_with_them(words: str) -> bool:
    """Whether they say at whom: "I snapped at her", and not only that they were short that day."""
    return _AT_THEM.search(words) is not None


def sharp_with_them(text: str) -> Iterator[re.Match[str]]:
    """Each place where they say so."""
    return _AT_THEM.finditer(text)
