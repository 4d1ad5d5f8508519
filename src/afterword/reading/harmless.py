"""What the words themselves tell as nothing: a word that was asked for and given, a sip of water, a first name that was offered."""

from __future__ import annotations

import re
from typing import Final

_WORD_GIVEN: Final = re.compile(
    r"\b(?:need\w*|lack\w*|miss(?:ed|ing)|forgot|look(?:ed|ing) for|search(?:ed|ing) for|did(?:n['’]t| not) know|could(?:n['’]t| not) find) (?:for )?(?:just |only )?(?:one|a|an|the) (?:single )?(?:[A-Z]\w+ |right |proper )?(?:word|term|expression)\b"
    r"(?:[^.!?\n]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.){0,90}\b(?:he|she|they|[A-Z]\w+) (?:told|gave|helped|said it|knew it|offered|supplied)\b",
    re.IGNORECASE,
)
_STOOD_STILL: Final = re.compile(
    r"\b(?:silen\w*|blank\w*|froze\w*|nothing|minute|embarrass\w*|stuck|laugh\w*|sigh\w*|frown\w*|annoyed|wrong word)\b",
    re.IGNORECASE,
)
_SIP: Final = re.compile(
    r"\W*(?:(?:and|then|so|but) )*I (?:(?:turned|looked|leant|leaned|moved)\b[^.,;!?\n]{0,30} and )?(?:just )?(?:drank|drink|sipped|had|took) (?:a (?:sip|drink|bit|glass|little) of |some |my |the |a )?(?:\w+ )?(?:water|tea|coffee)\W*",
    re.IGNORECASE,
)
_TITLE: Final = re.compile(
    r"\b(?:ma['’]?am|madam|sir|mrs?|ms|miss|dr|doctor|professor|(?:last|family|second|sur) ?name)\b", re.IGNORECASE
)
_CALL_ME: Final = re.compile(r"\b(?i:call me) [A-Z]\w+")
_ONCE_MORE: Final = re.compile(
    r"\b(?:again|still|twice|times|anyway|kept|wrong\w*|mispro\w+|mixed|instead of)\b|\bI let\b", re.IGNORECASE
)
_OWNED_UP: Final = re.compile(
    r"(?:(?!\bI (?:said|told|answered)\b)[^\n]){0,160}\bI (?:just |then )?(?:said|told (?:him|her|them)|admitted|owned up)\W+(?:that )?(?:(?:no|yes|well|actually|in fact|honestly|sorry)\W+){1,3}(?:that )?it was (?:(?:actually|only|all) )?(?:me|my (?:fault|doing|mistake))\b",
    re.IGNORECASE,
)
_LIED: Final = re.compile(
    r"\b(?:lied?|lying|untrue|not true|wasn['’]?t (?:true|me)|pretend\w*|really it was|in truth)\b", re.IGNORECASE
)


_A_WORD: Final = r"[\"“'‘]?(?!(?:him|her|them|me|you|it|he|she|they|we|yes|no|million|billion|thousand|hundred)\b)(?-i:[a-z]+)[\"”'’]?"
_TONGUE: Final = re.compile(
    rf"\bI (?:(?:once|also|even|accidentally) )?(?:said|wrote|typed|read) {_A_WORD} (?:once |twice )?(?:instead of|and not|rather than) {_A_WORD}(?=\W|$)",
    re.IGNORECASE,
)
"""One plain word for another, and no name and no number."""
_LAUGHED: Final = re.compile(
    r"\b(?:(?:we|both|everyone|everybody) (?:(?:all|both|just|had to) )*(?:laugh(?:ed)?|giggled|grinned)|(?:everyone|everybody|they all|she|he|they) laughed(?:, (?:and )?(?:me too|so did I|I did too))?)\b(?! at me)",
    re.IGNORECASE,
)


_NOTHING_DONE: Final = re.compile(
    r"\W*(?:(?:(?!\bI\b)[^.!?\n]){0,80}[.!?]\s+)?(?:(?:and|but|so|then) )*I (?:(?:have|had|also|just|still) )*(?:promised|owe[ds]?|claimed|asked for|wanted|signed|broke|took|touched|spilt|spilled|damaged|demanded|agreed to) nothing(?: at all| more| else)?\W*",
    re.IGNORECASE,
)
_AWAKE: Final = re.compile(
    r"\W*(?:(?:and|but|so|then|yet|still|also) )*I (?:(?:just|only|even|still|then) )*(?:woke(?: up)?|lay awake|lay there|(?:could(?: not|n['’]t)|did(?: not|n['’]t)) (?:really |even )?sleep|have(?: not|n['’]t) slept|hardly slept|slept badly)\b"
    r"(?! (?:late|too late|up late|through))(?:(?!\b(?:late|overslept|missed|alarm|train|bus|start(?:ed)?|supposed|meant|called|rang|told|shouted|at (?:him|her|them)|on (?:him|her|them))\b)[^\n]){0,120}\W*",
    re.IGNORECASE,
)
"""How one slept, and nothing that one did to somebody."""
_WENT_THERE: Final = re.compile(
    r"\W*(?:(?:and|so|then|well|ok|yesterday|today|this|last|on|in the|\w+day|morning|afternoon|evening|night|first|at \w+)[\s,]+){0,5}(?:I|we) (?:(?:just|then|had) )*"
    r"(?:took|drove|moved|brought|wheeled|rolled|parked) (?:the|a|our) (?:(?!wrong\b|company\b|(?:his|her)\b)[\w-]+ ){0,2}?"
    r"(?:digger|excavator|van|lorry|truck|wagon|forklift|minibus|bus|coach|tractor|trailer|trolley|cart|pallets?|scaffold\w*|ladder|crane|dumper|mixer|generator|pump|mower|tower|kit|gear|tools|barrow|wheelbarrow) "
    r"(?:(?:over|round|around|out|up|down|across|along|back) )?(?:on )?to (?!(?:a|the wrong|his|her|their|my)\b)"
    r"(?:(?!\b(?:without|instead|although|but|and|hit|asking|asked|alone|though|knew|not|never|nobody|somebody|someone|wrong|his|her|their|your|my|him|them|home|beach|pub|party|weekend)\b)[\w' -]){2,60}?"
    r"(?: and (?:(?:started|began) (?:to )?\w+|went (?:in|up|down)|set (?:off|it up)|(?:un)?loaded [\w ]{2,20}))?\W*",
    re.IGNORECASE,
)
"""How something got to where the work was."""
_PAID_FOR_IT: Final = re.compile(
    r"\W*(?:(?:and|so|then) )*I (?:(?:just|then|already|have) )*(?:(?:told|asked|let) (?:him|her|them|(?:the|my) \w+|[A-Z]\w+) (?:to )?(?:go ahead|do it|start|mend it|repair it|fix it)(?: with it)?(?: and (?:I )?(?:have )?(?:already )?)?)?"
    r"(?:paid|I paid) (?:it|for it|(?:for )?the (?:repair|bill|work|parts?|damage)|up front|in advance)(?: myself| already| in full| up front)?\W*",
    re.IGNORECASE,
)
"""A repair that was ordered and paid."""
_CAME_TO_HARM: Final = re.compile(
    r"\b(?:it|they|which|I) (?:\w+ )?(?:tipped|fell|rolled|hit|scraped|slid|crushed|broke|burst|caught|bent|tore|clipped|scratched|dented)\b",
    re.IGNORECASE,
)


_FROM_NOW_ON: Final = re.compile(
    r"\W*(?:(?:and|so|but|also|then|well) )*I(?:['’]ll|['’]d| will| would| can| could| am going to|['’]m going to) (?!(?:have (?:\w+ed|been|had|told|said|done|gone|left|given|made)|had|been|just|already|always|never|said|told|promised)\b)"
    r"(?:(?!\bI (?:was|had|did|said|told|forgot|left|took|shouted|lied)\b)[^!?\n]){0,160}?\b(?:from now on|from here on|in future|in the future|never happens? again|not happen again|so (?:that )?it (?:can['’]?t|does ?n['’]?t|won['’]?t|cannot) happen)\b"
    r"(?:(?!\bI (?:was|had|did|said|told|forgot|left|took|shouted|lied)\b)[^!?\n])*",
    re.IGNORECASE,
)
"""What is to keep it from coming again, and no deed."""


def is_none(kind: str, words: str, after: str = "") -> bool:
    """Whether words that were read as this kind of slip tell of none; `after` is what follows them."""
    if _NOTHING_DONE.fullmatch(words) or (kind in ("other", "no_show", "late", "nerves") and _AWAKE.fullmatch(words)):
        return True
    if kind == "other" and (_PAID_FOR_IT.fullmatch(words) or _FROM_NOW_ON.fullmatch(words)):
        return True
    if kind in ("damage", "other") and _WENT_THERE.fullmatch(words) and not _CAME_TO_HARM.search(after[:REST]):
        return True
    if kind in ("wrong_name", "other") and _TONGUE.search(words) and _LAUGHED.search(f"{words}{after[:REST]}"):
        return True
    if kind == "wrong_name":
        return bool(_TITLE.search(words) and _CALL_ME.search(words)) and not _ONCE_MORE.search(words)
    if kind == "lie":
        return _OWNED_UP.match(words) is not None and not _LIED.search(words)
    told = f"{words}{after[:REST]}" if _CUT_SHORT.search(words) else words
    return _SIP.fullmatch(words) is not None or (_WORD_GIVEN.search(told) is not None and not _STOOD_STILL.search(told))


_CUT_SHORT: Final = re.compile(r"(?:[^.!?]|\b(?:Mrs?|Ms|Dr)\.)\s*\Z")
REST: Final = 60
"""Characters behind words that end within their sentence."""
_PUT_RIGHT: Final = re.compile(
    r"\bI (?:(?:at once|quickly|just|then) )?(?:said|say|answered|told \w+)\W+(?:(?:pardon|sorry|excuse me|oh|yes|of course|right|I['’]?m sorry|forgive me|apologies)[\s,]+){1,4}(?:I (?:mean|meant)[\s,]+)?(?:(?:the|Mrs?|Ms|Dr)\.? )?(?!I\b)(?-i:[A-Z])\w+",
    re.IGNORECASE,
)


RIGHT_REACH: Final = 200
"""Characters behind a wrong name within which it may be put right."""


def name_put_right(words: str, after: str) -> bool:
    """Whether the teller put a wrong name right there and then: "I said sorry, yes, Delphine"."""
    near = f"{words}{after[:RIGHT_REACH]}"
    found = _PUT_RIGHT.search(near)
    return found is not None and not _ONCE_MORE.search(near, found.end(), found.end() + 60)


_NOT_TRUE: Final = re.compile(
    r"\b(?:(?:this|that|it|which) (?:is|was|['’]s)(?: not|n['’]t) true|(?:this|that|it|which) (?:isn|wasn)['’]?t (?:true|so)|a lie|untrue|I lied|in (?:truth|reality|fact))\b",
    re.IGNORECASE,
)
_NO_MORE: Final = re.compile(r"\b(?:that['’]?s (?:all|it)|that was (?:all|it)|nothing else|only|just)\b", re.IGNORECASE)
_SAID_NOTHING: Final = re.compile(
    r"\W*(?:(?:and|but|so|then) )*I (?:just )?(?:(?:did(?:n['’]t| not) say|never said) (?:anything|a word|it)|said nothing(?: more)?|kept (?:quiet|silent))\W*",
    re.IGNORECASE,
)
TRUTH_REACH: Final = 300
"""Characters behind a lie within which what is true of it is told."""


def tells_the_truth_of_it(before: str, words: str) -> bool:
    """Whether words behind a lie only say what is true of it, and leave out nothing good."""
    return _SAID_NOTHING.fullmatch(words) is not None or (
        _NOT_TRUE.search(before) is not None and _NO_MORE.search(words) is not None
    )
