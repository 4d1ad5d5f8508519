"""Where the words of a moment begin and end: without joining words at the edges, and never in the middle of speech."""

from __future__ import annotations

import re

from afterword.core.occasion import Quote

SPEECH = 160  # characters within which words that were quoted are told to their end


def tidy(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch in whole words, without the spaces, marks and joining words at its edges."""
    start, end = in_whole_words(text, start, end)
    lead = re.compile(
        r"(?:[\s,;:.!?)\]”*•–—-]|(?:and|but|so|then|also|anyway|well|ok|okay|plus|oh|yeah)\b(?=[\s,])[\s,]*)+", re.I
    )
    if found := lead.match(text, start, end):
        start = found.end() if found.end() < end else start
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:-–—(["):
        end -= 1
    tail = re.search(r"[\s,;]+(?:and|but|so|then|because)$", text[start:end], re.I)
    if tail:
        end = start + tail.start()
    return start, end


_JOINS = re.compile(r"\w['’-]\w|\d[.,]\d")  # what stands between two letters or digits of one word or number


def _inside_a_word(text: str, at: int) -> bool:
    """Whether what stands before a place and what follows it belong to one word or number."""
    if not 0 < at < len(text):
        return False
    if text[at - 1].isalnum() and text[at].isalnum():
        return True
    return bool(_JOINS.match(text, at - 1) or (at > 1 and _JOINS.match(text, at - 2)))


def in_whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without a word that it only begins or ends with: a model cuts between pieces of words.

    A stretch that is less than a word is the whole of it.
    """
    first, last = start, end
    while first < end and _inside_a_word(text, first):
        first += 1
    while last > start and _inside_a_word(text, last):
        last -= 1
    if first < last:
        return first, last
    while _inside_a_word(text, start):
        start -= 1
    while _inside_a_word(text, end):
        end += 1
    return start, end


def quote_of(text: str, start: int, end: int) -> Quote:
    """The words `[start, end)` of the account."""
    return Quote(start, end, text[start:end])


def spoken_out(text: str, start: int, end: int) -> int:
    """The end, moved to where the words that somebody is quoted with end: they are not broken off in the middle."""
    for opens, closes in (('"', '"'), ("“", "”")):
        inside = (
            text.count('"', start, end) % 2
            if opens == closes
            else text.rfind("“", start, end) > text.rfind("”", start, end)
        )
        close = text.find(closes, end, end + SPEECH) if inside else -1
        if close >= 0 and "\n\n" not in text[end:close]:
            return close + 1
    return end


def whole_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without a lone quotation mark at its edge: what it opened or closed stands outside."""
    if text.count('"', start, end) % 2:
        if text[start] == '"':
            start += 1
        elif text[end - 1] == '"':
            end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
