"""Which words of a CV back which slip: a plain comparison of words, for kinds where a past fact is an answer."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Evidence, Moment, Occasion, Polarity, Quote

BACKED_BY_THE_PAST: Final = frozenset(
    {"blanked", "weak_answer", "rambling", "forgot_strength", "exaggeration", "other"}
)
"""Kinds where something done before is the better answer. A wrong answer or a lie needs the truth, no other merit."""

MOST_PER_SLIP: Final = 2
_TOPIC_ALONE: Final = 1  # words in common that are enough, when they name the topic
_WORDS_IN_COMMON: Final = 2  # else

_SAYS_NOTHING: Final = frozenset(
    """
    about after again all also always and any anything are asked answer answered answering because been before being
    best better but came can come could day days did didn does doing done don each even ever every everything few
    first for forgot from gave get give goes going good got great had has have having her here hers him his how into
    interview its job just kept kind know last like little long lot made make many mention mentioned more most much
    my myself never nice not nothing now off once one only other our out over own part people point question
    questions quite really right role said same say saying should since some someone something still such sure take
    talk talked talking team tell than that the their them then there these they thing things think this those
    though through time times told too took used very was wasn way well went were what when where which while who
    whole whom why will with without work worked working would year years yes yet you your
    """.split()
)
_WORD = re.compile(r"[^\W_]+(?:[+#]+)?", re.UNICODE)
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ers", "ed", "er", "es", "s", "e", "y")


_BETTER = re.compile(
    r"\bI (?:really |just |also )?(?:should|could|ought to|might) have\b|\b(?:would have been|wish I had|if only I had)\b"
    r"|\bI (?:only )?(?:meant|wanted|had wanted|had meant|was going|forgot|had forgotten) (?:to|that|about)\b|\bwhat I (?:meant|wanted) to (?:say|tell)\b"
    r"|\bI (?:never|did not|didn[’']?t) (?:even )?(?:mention|mentioned|say|said|tell|told|bring|brought|name|named|get to|got to|think of|thought of)\b"
    r"|\bthe (?:honest|right|real|true|better|proper|full|good) (?:answer|example|story)\b|\b(?:afterwards|later|on the way home|too late),? I (?:thought|remembered|knew)\b"
    r"|\bI (?:only )?(?:thought of|remembered)\b",
    re.I,
)
"""With this an account says what the better answer would have been."""
_NAMED, _ON_TOPIC = 3.0, 2.0  # how much more a word of the better answer, or of the topic, weighs
_FAR_LESS = 0.4  # of the closeness of the best: what shares less is not brought beside it
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’')]*\s+")


def stems(text: str) -> frozenset[str]:
    """The telling words of a text, lower case, without their endings."""
    found = set()
    for match in _WORD.finditer(text.casefold()):
        word = match.group()
        if word in _SAYS_NOTHING or (len(word) < 3 and not word.endswith(("+", "#"))) or word.isdigit():
            continue
        ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), "")
        found.add(word[: len(word) - len(ending)])
    return frozenset(found)


def backing_for(
    moment: Moment, evidence: Sequence[Evidence], questions: Sequence[Quote] = (), better: str = ""
) -> tuple[str, ...]:
    """The ids of at most two pieces of evidence that speak of the same thing as this slip, the closest first.

    `better` is what the account says would have been the better answer; its words weigh most.
    """
    if moment.polarity is not Polarity.SLIP or moment.kind not in BACKED_BY_THE_PAST:
        return ()
    topic, named = stems(moment.topic), stems(better)
    around = stems(moment.quote.text) | stems(_question_near(moment, questions)) | topic | named
    claims = [
        (piece.id, stems(f"{piece.text} {piece.title}") | (stems(piece.employer) & named))
        for piece in evidence
        if piece.is_tellable
    ]
    spread = {word: sum(word in words for _, words in claims) for word in around}

    def closeness(words: frozenset[str]) -> float:
        return sum(
            math.log1p(len(claims) / spread[word]) * (_NAMED if word in named else _ON_TOPIC if word in topic else 1)
            for word in words & around
        )

    fitting = [
        (closeness(words), name)
        for name, words in claims
        if len(words & topic) >= _TOPIC_ALONE or len(words & around) >= _WORDS_IN_COMMON
    ]
    fitting.sort(key=lambda pair: -pair[0])
    best = fitting[0][0] if fitting else 0.0
    return tuple(name for close, name in fitting[:MOST_PER_SLIP] if not named or close >= _FAR_LESS * best)


def better_told(occasion: Occasion, moment: Moment) -> str:
    """The sentences after a slip, in the same paragraph and before the next one, that say what the better answer would have been.

    Where the slip itself says so, with "them" or "it" alone, the sentence before it says what that is.
    """
    account, (start, end) = occasion.account, (moment.quote.start, moment.quote.end)
    later = [
        one.quote.start
        for one in occasion.moments
        if one.polarity is Polarity.SLIP and one.kind != "forgot_strength" and one.quote.start >= end
    ]
    after = account[end : min(later, default=len(account))].split("\n\n")[0]
    own = moment.quote.text
    said = [one for one in (own, *_SENTENCE.split(after)) if _BETTER.search(one)]
    if own in said and moment.kind == "forgot_strength" and not stems(own):
        said += _SENTENCE.split(account[:start].split("\n\n")[-1].strip())[-1:]
    return " ".join(said)


def with_backing(occasion: Occasion, questions: Sequence[Quote] = ()) -> Occasion:
    """The same occasion, where slips that lack evidence carry what backs them; an answer backs the slip it was given to alone."""
    facts = [piece for piece in occasion.evidence if not piece.is_answer]

    def backed(moment: Moment) -> Moment:
        if moment.facts.evidence or moment.facts.has_none:
            return moment
        found = backing_for(moment, facts, questions, better_told(occasion, moment))
        return replace(moment, facts=replace(moment.facts, evidence=found)) if found else moment

    return replace(occasion, moments=tuple(map(backed, occasion.moments)))


def distinct(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Evidence of several files together: each piece once, each with an id of its own."""
    found: dict[str, Evidence] = {}
    seen = set()
    for piece in evidence:
        if (piece.source, piece.text) in seen:
            continue
        seen.add((piece.source, piece.text))
        name = piece.id
        while name in found:
            name += "+"
        found[name] = replace(piece, id=name)
    return tuple(found.values())


def _question_near(moment: Moment, questions: Sequence[Quote]) -> str:
    """The question that was asked in the slip or just before it."""
    before = [question for question in questions if moment.quote.start - 200 <= question.start < moment.quote.end]
    return before[-1].text if before else ""
