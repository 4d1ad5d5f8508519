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
_LOUD: Final = r"(?:snapped|barked|shouted|yelled|screamed|shrieked|screeched|snarled|roared|bawled|bellowed|thundered|hollered|growled|hissed)"
_I_DID: Final = (
    r"\bI(?:['’]d| had| got| just| then| even| really| kind of| sort of| completely| totally| absolutely| went and)* "
)
_SHARP: Final = re.compile(
    rf"\bI(?:['’]d| had| was| got| just| then| even| really| kind of| went and)* (?:(?:a bit|rather|quite|very|so|too|really|pretty) )?"
    rf"(?:{_LOUD}|snappy|sharp|curt|rude|short with|raised my voice|lost (?:it|my (?:temper|rag)) (?:with|at)|had a go at|told (?:him|her|them|[A-Z][\w-]+) off)\b",
    re.IGNORECASE,
)
_NOBODY: Final = r"(?!myself\b|me\b|us\b|each other\b|one another\b|the (?:\w+ )?(?:dog|cat|telly|tv|television|screen|radio|ball|phone|computer|laptop|printer|machine|car|traffic|wall|sky|moon|sea|wind|match|game|top|time|end|idea|thought|sight)\b)"
_AT_THEM: Final = re.compile(
    rf"(?:{_I_DID}|{I_DID_AND}(?:then |just )?)"
    rf"(?:{_LOUD}(?: back| out)? (?:at|on(?! one\b)) {_NOBODY}\w|(?:raised my voice (?:at|to)|lost (?:it|my (?:temper|rag)) (?:with|at)) {_NOBODY}\w"
    rf"|(?:lashed out|let (?:rip|fly|loose)|blew up|exploded|kicked off|ranted|raged|flew(?: off the handle)?|went (?:off|(?:\w+ )?(?:mad|mental|ballistic|nuts|berserk|spare|ape|crazy)))(?: back| straight)? (?:at|on) {_SOMEBODY}"
    rf"|(?:lost the plot (?:with|at)|had a go at) {_SOMEBODY}"
    rf"|(?:(?:tore|laid|ripped|lit|pitched) into|rounded on|chewed out) {_SOMEBODY}|chewed {_SOMEBODY}(?-i: [A-Z][\w'’-]+)? out\b"
    rf"|gave {_SOMEBODY}(?-i:,? [A-Z][\w'’-]+,?)? (?:(?:a|an|such an?|quite an?|the) (?:\w+ )?(?:mouthful|earful|dressing[- ]down|telling[- ]off|tongue[- ]lashing|piece of my mind)|what for|hell)\b"
    rf"|(?:bit|snapped|jumped down|took) (?:(?!the\b)[\w'’-]+ ){{0,4}}?(?:his|her|their|[\w-]+['’]s) (?:head off|throat|nose off)\b)"
    rf"|\bI(?:['’]d been| had been| was|['’]ve been| have been) (?:(?:also|then|just|even) )?{_VERY}(?:rude|unkind|nasty|mean|horrible|vile|sharp|short|curt|snappy|abrupt|brusque|impatient) (?:to|with) {_SOMEBODY}",
    re.IGNORECASE,
)

_ACCIDENT: Final = r"(?![^.!?\n]{0,30}\b(?:by (?:accident|mistake)|accidentally|not meaning)\b)"
_TOLD_AND: Final = (
    r"\bI (?:\w+ )?(?:told|said|answered|replied|snapped)\b(?:[\"“][^\"“”\n]{0,160}[\"”]|[^.!?;\n\"“”]){0,90}? and "
)
"""Up to an "and" behind what the teller said; who is named in it is not the one who then hangs up on him."""
_FRIENDLY: Final = r"(?:thank\w*|thanks|sorry|bye|goodbye|good (?:night|luck)|see you|loved?|miss(?:ed)?|well done|later|back|soon|tomorrow|news|time|address|number|if|whether|when|where|what|how)"
_HUNG_UP: Final = r"(?:hung up|put (?:the )?(?:phone|receiver) down|slammed (?:the )?(?:phone|receiver|door)(?: down)?)"
_REBUFFED: Final = (
    rf"\bI (?:(?:just|then|only|simply) )?(?:told|snapped at) {_SOMEBODY}(?! about\b)(?:(?!\b(?:{_FRIENDLY}|I|he|she|they)\b)[^.!?\n\"“]){{0,6}}(?:I (?:was(?:n['’]?t| not)|did(?:n['’]?t| not)|had(?:n['’]?t| not)|couldn['’]?t|could not|wouldn['’]?t|would not)\b|(?:s?he|they|it|to|where|that)\b)"
    rf"(?:(?!\b{_FRIENDLY}\b)[^.!?\n\"“]){{2,90}}(?:[.;,] | (?=and\b|then\b))(?:(?:and|then|I|just) )*{_HUNG_UP}\b(?! (?:on|in)\b)"
)
"""Told somebody to their face what they would not do, or were to do, and cut them off."""
_LEFT_THEM: Final = re.compile(
    rf"{_REBUFFED}|(?:\bI\b(?:['’]d| had| just| then| even| actually| simply| basically)* |{I_DID_AND}(?:then |just |even )?|{_TOLD_AND}(?:then |just |even )?)(?:{_HUNG_UP}|slammed down (?:the )?phone) "
    rf"(?:(?:on|in) (?:his|her|their) face\b|on {_ACCIDENT}(?:him\b|her\b|them\b|(?:my|our|the|a|an) (?!way\b|mind\b)\w+|(?-i:(?:Mrs?|Ms|Miss|Dr)\.? )?(?-i:[A-Z])[\w'’-]+))"
    r"|(?P<words>)\bI (?:(?:just|then|even|actually|simply|only|had|also) |(?:got|was|felt|went|am|feel|get) (?:(?:so|very|really|all|a bit) )?[\w-]+ and (?:then |just |so )?)*(?:I )?(?:wrote|typed|posted|replied|answered|said|texted|sent|put|went|snapped)\b(?: back| him| her| them| something like| like| in the (?:\w+ )?(?:chat|group))*[,:]?\s*[\"“]"
    r"(?=[^\"“”\n]*\b(?:you|your|ur|u|yous|ye|yourself)\b)(?![^\"“”\n]*\b(?:thank\w*|thanks|sorry|bye|good (?:night|luck)|see you|love|miss|well done|(?:call|ring|text|speak to|talk to|get back to) you)\b)[^\"“”\n]{3,200}[\"”]"
    r"[\s,.]*(?:(?:and|then|I|just|after that|straight)[\s,]+){1,4}(?:(?:left|quit|muted) (?:the|our) (?:[\w-]+ )?(?:chat|group|channel|thread|call)\b|blocked (?:him|her|them)\b|hung up\b|put the phone down\b|slammed the\b|stormed (?:off|out)\b|walked (?:off|out)\b)",
    re.IGNORECASE,
)
"""Hung up on somebody, or told them something to their face and left it at that."""


def left_them_standing(text: str) -> Iterator[re.Match[str]]:
    """Each place where the teller says so: "I put the phone down on him", "I wrote "are you serious" and left the chat"."""
    return _LEFT_THEM.finditer(text)


_BEFORE_ALL: Final = re.compile(
    r"\b(?:group|chat|channel|thread|in front of|before (?:every|the whole|all))\b", re.IGNORECASE
)


def told_off_before_all(words: str) -> bool:
    """Whether what the teller said to somebody's face, and left it at, was said before others: that is to hurt, and no dispute."""
    return any(found["words"] is not None and _BEFORE_ALL.search(words) for found in _LEFT_THEM.finditer(words))


def was_sharp(words: str) -> bool:
    """Whether the teller says that they were sharp, short or loud with somebody."""
    return _SHARP.search(words) is not None or was_sharp_with_them(words)


def was_sharp_with_them(words: str) -> bool:
    """Whether they say at whom: "I snapped at her", and not only that they were short that day."""
    return _AT_THEM.search(words) is not None or _LEFT_THEM.search(words) is not None


def sharp_with_them(text: str) -> Iterator[re.Match[str]]:
    """Each place where they say so."""
    return _AT_THEM.finditer(text)
