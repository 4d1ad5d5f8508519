"""A reaction quoted as the clause it stands in: a model marks where the other side reacts, and now and then half of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Moment, Quote
from afterword.reading.edges import quote_of, tidy, whole_quotes

_JOINS: Final = r"and|but|so|then|because|cos|when|which|while|although|though"
_EDGE: Final = re.compile(
    rf"[.!?…]+[\"”')]*\s+|\n+|\s+[–—-]\s+|[;,:][\"”']*\s+|\s+(?=(?:{_JOINS})\s)|[.!?…]+[\"”')]*$", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"[.!?…]+[\"”')]*(?:\s+|$)|\n+")
_AT_AN_EDGE: Final = re.compile(rf"\s*(?:[.,;:!?…)\n\"”–—]|$)|\s+(?:-|(?:{_JOINS})\b)", re.IGNORECASE)
_WHO: Final = r"(?:(?i:he|she|they|you|it|who|everybody|everyone|nobody|somebody|no one|not one of them|one of them)\b|(?i:the|my|his|her|their|our) (?:[\w-]+ ){1,3}?(?=[\w'’]+(?:ed|s|t)\b)|(?!I\b|[A-Z]{4,}\b)[A-Z][\w.'’-]*(?: [A-Z][\w'’-]*){0,2}(?= [a-z]{3}))"
_TELLS_WHO: Final = re.compile(rf"(?:(?i:{_JOINS}|only|just|later|suddenly)\s+)*{_WHO}")
_LAST_OTHER: Final = re.compile(r".*\b(?=(?:he|she|they|everybody|everyone|nobody)\s)", re.IGNORECASE | re.DOTALL)
_VERB: Final = re.compile(
    r"\b(?:\w{2,}ed|is|was|were|are|am|has|have|had|do|does|did|says?|said|goes|went|gave|gives|took|takes|put|puts|left|leaves|told|tells|looks|"
    r"asks|came|comes|stood|sat|wrote|writes|rang|hung|fell|felt|held|kept|shook|sent|got|gets|made|makes|saw|sees|heard|let|lets|ran|broke|began|"
    r"met|paid|laid|lay|hid|drew|hit|caught|blew|sank|leant|bent|rolled|lit|led|lost|stuck|swung|spun|read|rose|spoke|swore|threw|turns|thinks|thought|knew|knows|laughs|smiles|nods|cries|bit|cut|shut|wept|grew|could|would|\w+n['’]t|(?:do|did|was|wo|ca|is|does|had|could|would)nt)\b",
    re.IGNORECASE,
)
_EDGE_AFTER: Final = re.compile(rf"{_EDGE.pattern}|\s+(?=I(?:['’]\w+)?\s)", re.IGNORECASE)
_ENDED: Final = re.compile(r"[.!?…][\"”')]*\s*$")
_LEFT_OVER: Final = re.compile(r"(?:[\s,;:–—(\[-]+(?:(?:and|but|then|because|which|when)\b)?)+$", re.IGNORECASE)
_HANGS: Final = re.compile(
    r"(?:\s+|^)(?:the|an?|my|your|his|her|their|our|its|to|of|for|with|at|by|from|into|very|so|too|about|and|or|but|that|it|what|if|as|than|in|on|I|he|she|they|was|is|said|says|asked|asks|goes)$",
    re.IGNORECASE,
)
_MY_OWN: Final = re.compile(rf"(?:(?:{_JOINS})\s+)*(?:I|we)\b", re.IGNORECASE)
_FEW_ADDED: Final = 2  # words, where it may begin with a name already
_MOST_ADDED: Final = 12  # words added at one side; a dictated account may have no edge for a page


def with_whole_cue(account: str, moment: Moment) -> Moment:
    """The moment with its reaction quoted whole; whether one was seen stays as it is."""
    if moment.cue is None:
        return moment
    return replace(moment, cue=whole_cue(account, moment.cue))


def whole_cue(account: str, cue: Quote) -> Quote:
    """The reaction from where its clause begins to where it ends, without what the teller goes on to do."""
    if not re.search(r"\w", cue.text):
        return cue
    low, high = _begin(account, cue.start, cue.end), _end(account, cue.start, cue.end)
    if account.count("(", low, high) > account.count(")", low, high) and (close := account.find(")", high)) >= 0:
        high = _next_end(account, low, close + 1)
    if not _VERB.search(account, low, high) and not _TELLS_WHO.match(account, low, high):
        low, high = _sentence(account, low, high)
    low = tidy(account, low, high)[0]
    high = low + len(_LEFT_OVER.sub("", account[low:high]))
    low, high = whole_quotes(account, low, high) if low < high else (low, high)
    return quote_of(account, low, high) if low < high else cue


def _begin(account: str, low: int, high: int) -> int:
    """Where the clause begins whose first words were left out."""
    if _TELLS_WHO.match(account, low, high):
        return low
    edges = [found.end() for found in _EDGE.finditer(account, 0, low + 1) if found.end() <= low]
    start = edges[-1] if edges else 0
    added = account[start:low]
    if re.search(r"\b[Ii]\b", added):
        other = _LAST_OTHER.match(added)
        return start + other.end() if other else low
    first, *more = account[low:high].split()
    has_a_doer = not _VERB.fullmatch(first) and any(_VERB.fullmatch(word) for word in more[:2])
    return start if len(added.split()) <= (_FEW_ADDED if has_a_doer else _MOST_ADDED) else low


def _end(account: str, low: int, high: int) -> int:
    """Where the clause ends that was broken off; before it where the teller goes on to do something."""
    if _AT_AN_EDGE.match(account, high) or _ENDED.search(account[low:high]):
        return high
    inner = [found for found in _EDGE.finditer(account, low, high) if found.end() < high]
    last = inner[-1].end() if inner else low
    if inner and _MY_OWN.match(account, last, high):
        return inner[-1].start()
    if _VERB.search(account, last, high) and not _HANGS.search(account[last:high]):
        return high
    stop = _next_end(account, last, high)
    return stop if stop > high or not inner else inner[-1].start()


def _next_end(account: str, start: int, high: int) -> int:
    """The next end of a clause that began at `start`, and does not hang in the air; as it was where none is near."""
    stop = high
    while stop == high or _HANGS.search(account[start:stop]):
        edge = _EDGE_AFTER.search(account, stop + 1)
        stop = edge.start() if edge else len(account)
        if len(account[high:stop].split()) > _MOST_ADDED:
            return high
        if edge is None or _ENDED.search(account[start : edge.end()]):
            break
    return stop


def _sentence(account: str, low: int, high: int) -> tuple[int, int]:
    edges = [found.end() for found in _SENTENCE.finditer(account, 0, low + 1) if found.end() <= low]
    after = _SENTENCE.search(account, high)
    start, end = edges[-1] if edges else 0, after.start() if after else len(account)
    short = len(account[start:end].split()) <= 3 * _MOST_ADDED
    return (start, end) if short else (low, high)
