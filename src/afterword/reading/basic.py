"""The basic reading, where the encoder's weights or numpy are missing: clause by clause, by n-grams and rules alone.

It is far weaker than the encoder (the model page gives both figures) and says so through `Reading.reader == "basic"`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from afterword.core.occasion import Facts, Moment, Noticed, Polarity, Quote
from afterword.reading import facts as told
from afterword.reading.ngrams import NgramModel

LONGEST_CLAUSE = 28  # words; longer ones (dictation) are cut at joining words
OUTSIDE_BELOW = 0.45
SLIP_ABOVE = 0.45

_ENDS = re.compile(r"[.!?…]+[\"”')]*\s+|\n+|\s+[–—-]\s+|;\s+")
_JOINS = re.compile(  # "eleven hundred and sixty" is one number
    r"(?<!hundred)(?<!thousand)(?<!million)\s+(?=(?:and|but|so|then|because|when|which|also|anyway)\s)", re.IGNORECASE
)
_REACTION = re.compile(
    r"\b(?:he|she|they|the (?:panel|interviewer|manager|boss|lady|man|woman)|[A-Z][a-z]+)\s+(?:just |only |then |all )?"
    r"(?:looked|frowned|laughed|sighed|smiled|stared|winced|raised|wrote|nodded|said|went|goes|asked|moved on|corrected|glanced|blinked|paused)\b"
)


def clauses(text: str) -> list[tuple[int, int]]:
    """`[start, end)` of the clauses of a text."""
    edges = [0, *(match.end() for match in _ENDS.finditer(text)), len(text)]
    found: list[tuple[int, int]] = []
    for start, end in pairwise(edges):
        if len(text[start:end].split()) > LONGEST_CLAUSE:
            inner = [start, *(start + match.end() for match in _JOINS.finditer(text[start:end])), end]
            found += pairwise(inner)
        else:
            found.append((start, end))
    trimmed = []
    for start, end in found:
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if end - start >= 8:
            trimmed.append((start, end))
    return trimmed


def basic_moments(text: str, model: NgramModel) -> tuple[Moment, ...]:
    """The moments of an account, by their start; neighbouring clauses of one kind are one moment."""
    slips = range(1, model.tags.index("strength"))
    found: list[Moment] = []
    last_end = -1
    for start, end in clauses(text):
        chances = model.chances(text[start:end])
        slip = sum(chances[at] for at in slips)
        shares = {Polarity.SLIP: slip} | {
            p: chances[model.tags.index(p)] for p in (Polarity.STRENGTH, Polarity.CIRCUMSTANCE, Polarity.NEUTRAL)
        }
        polarity = max(shares, key=lambda p: shares[p])
        if chances[0] > OUTSIDE_BELOW or (polarity is Polarity.SLIP and slip < SLIP_ABOVE):
            follows = found and found[-1].kind is not None and found[-1].cue is None and start - last_end < 80
            if follows and _REACTION.search(text[start:end]):
                found[-1] = replace(found[-1], cue=Quote(start, end, text[start:end]), noticed=Noticed.SEEN)
            continue
        quote = Quote(start, end, text[start:end])
        kind = None
        if polarity is Polarity.SLIP:
            best = sorted(slips, key=lambda at: -chances[at])
            kind = model.tags[best[0]]
            if found and found[-1].kind == kind and start - last_end <= 3:
                joined = Quote(found[-1].quote.start, end, text[found[-1].quote.start : end])
                found[-1] = replace(found[-1], quote=joined)
                last_end = end
                continue
            facts = Facts()
            if kind == "late":
                around = text[max(0, start - 160) : end + 200]
                facts = Facts(
                    minutes_late=told.minutes_late(quote.text, around), warned=told.warned(around) is not False
                )
            moment = Moment(
                quote, polarity, kind, facts=facts, confidence=chances[best[0]], also=(model.tags[best[1]],)
            )
        else:
            moment = Moment(quote, polarity, confidence=shares[polarity])
        found.append(moment)
        last_end = end
    return tuple(found)
