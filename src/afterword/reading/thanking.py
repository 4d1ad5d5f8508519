"""Whether somebody wants to thank, as they say it: "I'd like to write her a thank-you", "how do I thank a landlord?"."""

from __future__ import annotations

import re
from typing import Final

from afterword.reading.quoting import level

_THANK: Final = (
    r"(?:thank(?!\s+(?:god|goodness|heavens?|christ|the\s+lord|my\s+(?:lucky\s+)?stars|fuck)\b)|"
    r"say\s+(?:a\s+)?(?:\w+\s+){0,2}?(?:thank(?:s|\s*-?\s*you)|cheers|ta)\b|"
    r"(?:show|express|convey)\s+(?:\w+\s+){0,3}?(?:gratitude|thanks|appreciation|how\s+grateful)|tell\s+(?:\w+\s+){1,3}?(?:how\s+grateful|what\s+(?:it|that|this)\s+meant|thanks|thank\s+you)|"
    r"let\s+(?:\w+\s+){1,3}?know\s+(?:how\s+(?:much|grateful|thankful)|what\s+(?:it|that)\s+meant)|acknowledge\s+(?:\w+\s+){0,3}?kindness)"
)
_NOTE: Final = r"(?:thank[\s-]*you(?:[\s-]+(?:note|letter|card|mail|e-?mail|message|text|line))?|(?:note|letter|card|mail|e-?mail|message|line|few\s+words|words|few\s+lines)\s+(?:of|to\s+say)\s+(?:\w+\s+)?(?:thank(?:s|\s+you)|gratitude|appreciation))"
_WANTS: Final = (
    r"(?:\bI(?:['’]d|\s+would|\s+should|['’]d\s+really)?\s+(?:\w+ly\s+|just\s+|still\s+|do\s+|so\s+|very\s+much\s+){0,2}(?:want|wish|like|love|need|ought|have|must|owe|reckon|mean|hope|intend|plan)"
    r"|\b(?:i\s+)?(?:wanna|gotta|should|must|ought\s+to|need\s+to|want\s+to|going\s+to|would\s+like\s+to|wish\s+to|like\s+to)|\bhow\s+(?:do|can|should|would|could|does|to)\b|\bwhat\s+(?:do|can|should|would|could)\b|"
    r"\b(?:help|please|trying|looking\s+for|time|right|proper|chance|never|haven['’]?t|yet|nice|way)\b)"
)
_WISHES: Final = re.compile(
    rf"{_WANTS}(?:(?!\b(?:but|because|said|asked|told)\b)[^.!?\n]){{0,70}}?\b{_THANK}"
    rf"|{_WANTS}(?:(?!\bsa(?:id|ys?|ying)\b)[^.!?\n]){{0,70}}?\b{_NOTE}"
    rf"|\b(?:write|send|word|compose|draft|drop|put|give|do|leave|post|sending|writing|wording|drafting)\s+(?:(?!\bsa(?:id|ys?|ying)\b)[^.!?\n]){{0,40}}?\b{_NOTE}"
    r"|\bI(?:['’]ve)?\s+(?:have\s+)?(?:never|not|did\s*n['’]?t|have\s*n['’]?t)\s+(?:(?!already\b)\w+\s+){0,3}?(?:thank(?:ed)?|said\s+thank|say\s+thank)\b",
    re.IGNORECASE,
)
_FOR_NOTHING: Final = re.compile(r"\bthank(?:s| you) for (?:nothing|ruining|wasting)\b", re.IGNORECASE)
_NO_WISH: Final = re.compile(
    r"\bno,? thank|\bno\b[^.!?\n]{0,10}\bthank|\bdeclin|\b(?:not|n['’]?t|never) (?:\w+ )?(?:want|wish|going|like|need|owe) [^.!?\n]{0,20}\bthank",
    re.IGNORECASE,
)
"""Thanks that are refused or meant ill."""
_BEFORE: Final = 25  # characters before a wish in which it is taken back
_DONE: Final = re.compile(
    r"\b(?:I|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+|just\s+)?(?:thanked|said\s+(?:thanks|thank\s+you)|sent\s+(?:\w+\s+){0,4}?(?:thank[\s-]*you|card|flowers|chocolates|bottle))",
    re.IGNORECASE,
)
"""Thanks that were given."""


def wants_to_thank(account: str) -> bool:
    """Whether the teller says that they want to thank somebody, or asks how, and has not done it yet."""
    text = level(account)
    wish = _WISHES.search(text)
    if wish is None or _DONE.search(text) or _FOR_NOTHING.search(text):
        return False
    return not _NO_WISH.search(text, max(0, wish.start() - _BEFORE), wish.end())


_WRITES: Final = re.compile(
    r"(?:\b(?:want|like|need|wish|must|should|wanna|help|please|pls|kindly|could|can|would|trying|thinking|keep|love|going|plan|got|have|after|some|a|few|what|your)\b|^)(?:(?!\b(?:said|told|never)\b)[^.!?\n]){0,45}?"
    r"\b(?:write|writing|wording|words|word|compose|draft|send|drop|put|text|e-?mail|post|message|note|lines?|card|letter|appreciate)\b[^.!?\n]{0,30}?\b(?:to|for|him|her|them|it|card|note|lines?|letter|message|words|text|mail|e-?mail)\b"
    r"|\bwant\s+(?:him|her|them|\w+\s+[A-Z]\w+|[A-Z]\w+)\s+to\s+know\b"
    r"|\bwhat\s+(?:do|would|should|can)\s+(?:I|you)\s+(?:say|write|put)\b|\bdeserves?\b[^.!?\n]{0,30}\b(?:letter|note|card|thanks|line)",
    re.IGNORECASE | re.MULTILINE,
)


_WHETHER: Final = re.compile(
    r"\b(?:is there (?:some|any)thing|(?<!what )(?<!how )(?:should|shall|must)(?:n['’]?t)? i\b|do you think i (?:should|must|need)|if i (?:should|must|need)|whether i (?:should|must|need)|whether to)\b"
    r"[^.!?\n]{0,40}\b(?:write|say|send|text|message|mail|e-?mail|do)\b",
    re.IGNORECASE,
)
"""Asks whether anything is to be written at all."""


def wants_to_write(account: str, *, in_doubt: bool) -> bool:
    """Whether the teller asks for words to somebody: what for, the account has to tell.

    Where they are `in_doubt`, because something went wrong there too, to ask whether to write at all is no wish to thank.
    """
    text = level(account)
    return _WRITES.search(text) is not None and not (in_doubt and _WHETHER.search(text))


_SAID_SORRY: Final = re.compile(
    r"\b(?:sorry|apologi[sz]\w+|apology|take (?:it|that) back|should(?:n['’]t| not) have (?:shouted|yelled|snapped|said|blamed))\b"
    r"|^\W*(?:and |but |then |so )*(?:he|she|they|(?-i:[A-Z])\w+)?\s*(?:then )?(?:went (?:quiet|silent|red)|calmed down|cooled off|stopped (?:shouting|yelling)|shook my hand|nodded)\W*$",
    re.IGNORECASE,
)
_GAVE: Final = re.compile(
    r"\b(?:bought|brought|lent|gave|given|drove|fixed|paid|covered|stayed|helped|made (?:me|us|my)|cooked|baked|took|sent|cleaned|mended|repaired|carried|looked after|swapped|saved|waited|fetched|picked|put in|stood up for|spoke up"
    r"|forgave|let (?:me|us|it)|kept|never (?:blamed|mentioned)|didn['’]t (?:blame|tell|report)|offered|invited|refunded|listened)\b",
    re.IGNORECASE,
)


def is_no_kindness(words: str) -> bool:
    """Whether a clause tells no more than that somebody said sorry or calmed down: that was owed, and is nothing to thank for."""
    return _SAID_SORRY.search(words) is not None and _GAVE.search(words) is None
