"""A paper that was meant for somebody else and went to the wrong one: an offer, a bill, a record with another's data in it."""

from __future__ import annotations

import re
from typing import Final

_PAPER: Final = (
    r"(?P<what>offer|quote|quotation|estimate|invoice|bill|contract|letter|statement|report|plan|drawing|payslip|file|folder|record|form|"
    r"certificate|order|booking|prescription|diagnosis|result|lease|policy|photo|e-?mail)s?"
)
_SENT: Final = r"\b(?:sent|e-?mailed|mailed|attached|forwarded|handed|gave|posted|uploaded|shared)\b"
_SOMEBODY: Final = (
    r"(?:(?:another|an?|one of (?:our|my)|our|my|her|his|their|the|some other|a different|the other) (?:other |different )?"
    r"(?:clients?|customers?|guests?|buyers?|patients?|parents?|tenants?|passengers?|residents?|neighbours?|neighbors?|pupils?|students?|couple|family|firm|company|supplier|member|colleague)"
    r"|(?:some(?:one|body)) else|(?:the )?(?:Mrs?|Ms|Miss|Dr)\b\.? [A-Z]\w+)"
)
_WORDS: Final = r"(?:[^.!?\n]|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.)"
_ANOTHERS: Final = re.compile(
    rf"{_SENT}{_WORDS}{{0,80}}?\b{_PAPER}(?: [a-z]+)?(?: (?:(?:that|which) (?:was|is|were|had been) )?(?:meant|intended|made|written)? ?(?:for|of) (?P<owner>{_SOMEBODY}))"
    rf"|{_SENT}{_WORDS}{{0,60}}?\b(?P<whose>another (?:client|customer|guest|patient|tenant|resident|parent|pupil|student|member)['’]s|(?:someone|somebody) else['’]?s) (?:[a-z]+ )?{_PAPER.replace('?P<what>', '?P<that>')}"
    rf"|{_SENT}{_WORDS}{{0,80}}?\b{_PAPER.replace('?P<what>', '?P<other>')}\b{_WORDS}{{0,80}}?\binstead of (?:her|his|their) own\b"
)
_BACK: Final = re.compile(r"\b(?:never|not|nearly|almost|forgot)\b|n['’]t\b", re.IGNORECASE)


_BY_HAND: Final = re.compile(r"\b(?:gave|handed)\b")


def went_by_hand(words: str) -> bool:
    """Whether it was handed over, and not sent."""
    return _BY_HAND.search(words) is not None


def anothers_paper(words: str, names: tuple[str, ...] = ()) -> str:
    """The paper of another's that was sent, with its article ("an offer"); empty where none is told, or it is the reader's own.

    `names` are the words of the reader's name.
    """
    found = _ANOTHERS.search(words)
    if found is None or _BACK.search(words[max(0, found.start() - 30) : found.start()]):
        return ""
    if found["owner"] and any(
        name in f"{found['owner']}{words[found.end() : found.end() + 25].split(' to ')[0]}" for name in names
    ):
        return ""
    what = (found["what"] or found["that"] or found["other"]).lower()
    return f"{'an' if what[0] in 'aeio' else 'a'} {what}"
