"""A slip of the tongue in an interview: a word in a wrong form, an article, an accent; it rests, unless it cost the answer."""

from __future__ import annotations

import re
from typing import Final

OF_THE_TONGUE: Final = frozenset({"weak_answer", "technical_error", "wrong_name", "low_energy", "other"})
"""Kinds of slip that such words are easily taken for."""
_WORD: Final = r"[\"“'‘«]?(?P<{name}>(?-i:[^\W\dA-Z][^\W\d]*|I['’]?[a-z]*)(?:['’ -](?-i:[^\W\dA-Z])[^\W\d]*){{0,4}}?)[.,]?[\"”'’»]?"
_INSTEAD: Final = re.compile(
    rf"\b(?:said|say|saying|used|wrote|kept saying) (?:(?:once|twice|again|one time|two times|always|all the time|by mistake) )?{_WORD.format(name='wrong')}"
    rf" (?:(?:once|twice|again|one time|two times|a few times|always|all the time|by mistake) )?(?:instead of|and not|rather than|for|not) {_WORD.format(name='right')}(?=\s*(?:[.,;:!?)]|$|\b(?:and|but|twice|once|at|in|when|two|one|again|all|the whole)\b))",
    re.IGNORECASE,
)
_ENDINGS: Final = frozenset(("", "s", "es", "d", "ed", "ing", "y", "ies", "n", "en", "t", "e", "ly", "al", "ful"))
_LITTLE: Final = frozenset(
    "a an the la le les l un une des el los las il lo gli i der die das den dem des ein eine einen einem de het een o os as um uma my me".split()
)
"""Articles of some languages, which a noun is easily given wrongly."""
_SHORTEST_STEM: Final = 3
_OF_GRAMMAR: Final = re.compile(
    r"\b(?:my grammar|grammar (?:mistakes?|errors?|slips?)|grammatical (?:mistakes?|errors?)|(?:wrong|past|present|future) tenses?\b|(?:wrong|mixed up (?:the|my)|forgot (?:the|an?)) (?:articles?|plurals?|prepositions?|genders?)\b"
    r"|mixed up (?:he and she|his and her|him and her|the articles|der,? die,? (?:and )?das|le and la|singular and plural)|stress on the wrong|wrong syllable|slip of the tongue|tongue[- ]tied|tripped over (?:my|a|the) (?:\w+ )?(?:tongue|words?)"
    r"|(?:stumbled|stutter\w*|stammer\w*|tripped) (?:over|on) (?:a|one|the|my|some) (?:\w+ )?words?\b|my (?:\w+ )?accent\b|(?:mis)?pronounc\w+ (?:it|(?:the|a|one) (?:\w+ )?words?|[\"“'‘]?(?-i:[a-z])\w+[\"”'’]?) (?:wrong\w*|badly|in a funny way|twice|the \w+ way)|mispronounced (?:the|a|one) (?:\w+ )?words?\b"
    r"|(?:me and (?:him|her|them|my \w+)|(?:him|her) and (?:me|I)) (?:was|were|is|are|did|done|went)\b|\bI (?:have|had|['’]ve) (?:went|did|saw|came|took|wrote|ran|spoke|broke|ate|gave|drove|knew)\b[\"”'’])",
    re.IGNORECASE,
)
_IT_COST: Final = re.compile(
    r"\b(?:(?:did|could|does|can)(?:n['’]?t| not) (?:\w+ )?(?:understand|follow|hear|make out|get (?:it|me|what))|(?:asked|had) (?:me )?(?:\w+ )?to (?:repeat|say it|spell|explain)|ask(?:ed|s)? (?:again|twice|what I (?:meant|said))|gave up|lost (?:me|him|her|them|the thread)"
    r"|wr(?:ote|ites?) (?:it|that|something|this) down|wrote something|corrected me|frown\w*|winced|raised (?:an|his|her|their) eyebrows?|looked up sharply|rolled|sighed|smirk\w*|said no more|stopped (?:there|talking)|could not (?:finish|answer)|never answered)\b",
    re.IGNORECASE,
)
_AN_ANSWER: Final = re.compile(
    r"\b(?:my answers?|answer(?:ed)? (?:was|badly|about)|blank\w*|froze\w*|forgot what|lost (?:the|my) thread|(?:did|could)(?: not|n['’]t) (?:know|explain|answer)|questions? (?:about|on)|asked about)\b",
    re.IGNORECASE,
)
"""With such words more is told than a word in a wrong form."""
_A_JOB_OF_WORDS: Final = re.compile(
    r"\b(?:translat\w+|interpreter|interpreting|edit(?:or|ing)|proofread\w*|copywrit\w+|copy editor|subtitl\w+|(?:English|French|German|Spanish|Italian|language) (?:teacher|tutor|school|lessons)|teach(?:ing)? (?:English|French|German|Spanish|Italian)|newsreader|presenter|speech (?:therap\w+|and language))\b",
    re.IGNORECASE,
)
_REACH: Final = 140
"""Characters behind such a slip in which it is told what it cost."""


def was_of_the_tongue(account: str, start: int, end: int) -> bool:
    """Whether the words `[start, end)` tell of a slip of the tongue alone, which cost nothing and belongs to no job of words."""
    words = account[start:end]
    if _AN_ANSWER.search(words):
        return False
    if not (_OF_GRAMMAR.search(words) or any(map(_is_another_form, _INSTEAD.finditer(f"{words} ")))):
        return False
    return _IT_COST.search(account, start, end + _REACH) is None and _A_JOB_OF_WORDS.search(account) is None


def _is_another_form(found: re.Match[str]) -> bool:
    """Whether two words, or the last of some, are one but for an ending or an article: "informations" and "information"."""
    wrong, right = (re.sub(r"^(?:l|d)['’]", "", found[name].lower()).split() for name in ("wrong", "right"))
    if len(wrong) == len(right) == 2 and wrong[1] == right[1]:
        return {wrong[0], right[0]} <= _LITTLE
    if len(right) > 1:
        return False
    one, other = wrong[-1], right[0]
    pairs = enumerate(zip(one, other, strict=False))
    stem = next((at for at, (letter, same) in pairs if letter != same), min(len(one), len(other)))
    return one != other and stem >= _SHORTEST_STEM and {one[stem:], other[stem:]} <= _ENDINGS
