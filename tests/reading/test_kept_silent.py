"""What was mended in secret, with nobody told, is not settled with anybody."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Handled, Noticed
from afterword.reading.encoder.weights import default_tagger
from afterword.reading.facts import kept_silent
from afterword.reading.moments import moments_of
from afterword.reading.ngrams import ngram_model


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("I burned the hem with the iron.", " I sewed it over and said nothing. She paid."),
        ("I scratched his car and I never told him.", ""),
        ("I glued the vase and kept quiet about it.", ""),
        ("I sent the wrong figures.", " I swapped the file without telling anyone."),
    ],
)
def test_who_told_nobody_kept_silent(words: str, after: str) -> None:
    assert kept_silent(words, after)


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("I burned the hem and told her at once.", ""),
        ("I spilled the tea.", " I mopped it up, and she said nothing."),
        ("I broke the cup and said nothing more than sorry.", ""),
        ("I dropped it and he never told me what it cost.", ""),
    ],
)
def test_who_told_somebody_did_not(words: str, after: str) -> None:
    assert not kept_silent(words, after)


def test_thanks_of_somebody_who_knows_nothing_settle_nothing() -> None:
    account = (
        "Mrs Pereira's dress was for a wedding on Saturday and I burned the hem with the iron on Thursday. "
        "I sewed it over and said nothing. She paid and thanked me."
    )
    tagger, settings = default_tagger()
    damage = next(m for m in moments_of(account, tagger, settings, ngram_model()) if m.kind == "damage")
    assert (damage.facts.handled, damage.noticed, damage.cue) == (Handled.NO, Noticed.UNLIKELY, None)
