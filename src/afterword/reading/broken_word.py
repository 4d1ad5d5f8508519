"""A word given and the breach of it, told in two sentences, are one thing left undone: "I'd said I'd be there. I fell asleep."."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from afterword.core.occasion import Moment, Noticed, Polarity
from afterword.core.omission import tells_omission
from afterword.reading.edges import quote_of

_PARTS: Final = frozenset(["other", "no_show"])
_BETWEEN: Final = " \n.,;:–—-"


def with_broken_words(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Two nameless slips side by side that only together tell of a word not kept, as one."""
    for before, after in pairwise(moments):
        if not (_is_part(before) and _is_part(after)) or text[before.quote.end : after.quote.start].strip(_BETWEEN):
            continue
        whole = quote_of(text, before.quote.start, after.quote.end)
        if tells_omission(before.quote.text) or tells_omission(after.quote.text) or not tells_omission(whole.text):
            continue
        cue = after.cue or before.cue
        noticed = Noticed.SEEN if cue else after.noticed or before.noticed
        surer = max(before, after, key=lambda moment: moment.confidence)
        joined = replace(
            surer, quote=whole, cue=cue, noticed=noticed, told_again=(*before.told_again, *after.told_again)
        )
        return with_broken_words(text, tuple(joined if one is before else one for one in moments if one is not after))
    return moments


def _is_part(moment: Moment) -> bool:
    return moment.polarity is Polarity.SLIP and moment.kind in _PARTS
