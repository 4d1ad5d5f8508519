"""Say what kinds of slip some words of an account may tell of, the likeliest first; nothing is kept."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from afterword.core.account import Roster
from afterword.core.judge.fitting import fits, near
from afterword.core.judge.wrong_figure import settled_by_words
from afterword.core.occasion import Polarity, Setting
from afterword.core.omission import tells_omission
from afterword.ports import Reader

MOST: Final = 4
GUESSED: Final = 0.5
"""Below this chance what only the n-grams see is a guess, and no kind to be filled in."""


def suggest_kinds(words: str, setting: Setting, reader: Reader, *, told_at: datetime) -> tuple[str, ...]:
    """At most four kinds that can happen in this setting; "other" is always among them, and first where nobody can tell.

    What the words alone settle comes first, then what the reader sees in them, then the n-grams' order, then what the first is easily taken for.
    """
    from afterword.reading.ngrams import ngram_model

    seen = [
        kind
        for moment in reader.read(words, Roster(), told_at=told_at, setting=setting).moments
        if moment.polarity is Polarity.SLIP
        for kind in (moment.kind or "other", *moment.also)
    ]
    model = ngram_model()
    chances = dict(zip(model.tags, model.chances(words), strict=True))
    order = sorted(model.tags[1 : model.tags.index("strength")], key=lambda tag: -chances[tag])
    told = settled_by_words(words)
    undone = "no_show" if setting is not Setting.INTERVIEW and tells_omission(words) else ""
    likely = [kind for kind in filter(None, (undone, told, *seen, *order[: MOST - 1])) if fits(kind, setting)]
    likely += near(likely[0], setting) if likely else ()
    unsure = not (undone or told or seen) and chances[order[0]] < GUESSED
    others = [kind for kind in dict.fromkeys(likely) if kind != "other"][: MOST - 1]
    return ("other", *others) if unsure else (*others, "other")
