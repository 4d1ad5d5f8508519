"""A word given and the breach of it, told in two sentences, are one thing left undone: "I'd said I'd be there. I fell asleep."."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from afterword.core.judge.doubts import SURE
from afterword.core.occasion import Moment, Noticed, Polarity
from afterword.core.omission import tells_omission
from afterword.reading.edges import quote_of

_PARTS: Final = frozenset(["other", "no_show"])
_ONLY_PROMISED: Final = re.compile(
    r"\W*(?:(?:and|so|but|then|well|yesterday|today) )*(?:I |I['’]d |I had )?(?:told (?:\w+ ){1,4}?|said (?:to (?:\w+ ){1,3}?)?|promised (?:\w+ ){0,4}?)(?:that )?"
    r"I(?:['’]d|['’]ll| would| will)\b(?![^.!?\n]*\b(?:but|when|although|knew|never|not|n['’]t)\b)",
    re.IGNORECASE,
)
"""A word given, with nothing of it being untrue when it was."""
_BETWEEN: Final = re.compile(r"(?:[\s.,;:–—-]|\b(?:then|and|but|so)\b)*", re.IGNORECASE)


def with_broken_words(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Two nameless slips side by side that only together tell of a word not kept, as one."""
    for before, after in pairwise(moments):
        if not (_is_part(before) and _is_breach(after)) or not _BETWEEN.fullmatch(
            text, before.quote.end, after.quote.start
        ):
            continue
        whole = quote_of(text, before.quote.start, after.quote.end)
        if tells_omission(before.quote.text) or tells_omission(after.quote.text) or not tells_omission(whole.text):
            continue
        cue = after.cue or before.cue
        noticed = Noticed.SEEN if cue else after.noticed or before.noticed
        surer = max(before, after, key=lambda moment: moment.confidence)
        joined = replace(
            surer,
            kind="other" if surer.kind not in _PARTS else surer.kind,
            quote=whole,
            cue=cue,
            noticed=noticed,
            told_again=(*before.told_again, *after.told_again),
        )
        return with_broken_words(text, tuple(joined if one is before else one for one in moments if one is not after))
    return moments


def _is_part(moment: Moment) -> bool:
    promised = moment.kind == "lie" and _ONLY_PROMISED.match(moment.quote.text) is not None
    return moment.polarity is Polarity.SLIP and (moment.kind in _PARTS or promised)


def _is_breach(moment: Moment) -> bool:
    return moment.polarity is Polarity.SLIP and (moment.kind in _PARTS or moment.confidence < SURE)
