"""Who says a wrong figure again has heard it; who says the true one, or another, shows nothing."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Noticed, Polarity
from afterword.reading.echo import with_what_they_repeated
from afterword.reading.edges import quote_of

SLIP = "I told them I'd had a round of 90 houses. It was 64."


def read(rest: str) -> tuple[str, Moment]:
    account = f"{SLIP} {rest}"
    (moment,) = with_what_they_repeated(
        account, (Moment(quote_of(account, 0, len(SLIP)), Polarity.SLIP, "exaggeration"),)
    )
    return account, moment


@pytest.mark.parametrize(
    ("rest", "cue"),
    [
        ('I was tired, and Nia said "goodness, ninety".', 'Nia said "goodness, ninety"'),
        ("She wrote down 90 and smiled.", "She wrote down 90 and smiled"),
    ],
)
def test_a_figure_that_is_repeated_was_heard(rest: str, cue: str) -> None:
    _, moment = read(rest)
    assert moment.noticed is Noticed.SEEN
    assert moment.cue is not None
    assert moment.cue.text == cue


@pytest.mark.parametrize(
    "rest", ["She said that 64 is plenty.", "I said ninety twice.", "He said they have 120 there."]
)
def test_another_figure_or_ones_own_words_repeat_nothing(rest: str) -> None:
    _, moment = read(rest)
    assert moment.cue is None
