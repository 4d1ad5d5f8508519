"""Reading or searching what is private to somebody is owned, whether they saw it or not."""

from __future__ import annotations

import pytest

from afterword.core.judge.gates import Case, settle
from afterword.core.occasion import Action, Facts, Moment, Noticed, Polarity, Quote, Setting
from afterword.core.pried import pried


@pytest.mark.parametrize(
    "words",
    [
        "I read my cousin's diary while she was at the lake",
        "I went through Emre's phone",
        "I looked in her drawer at work and read his payslip",
        "I secretly opened my flatmate Ola's letters",
    ],
)
def test_private_things_that_were_read_or_searched_are_known(words: str) -> None:
    assert pried(words)
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "other", Noticed.UNLIKELY, facts=Facts())
    assert settle(slip, Case(setting=Setting.PERSONAL)).action is Action.ACKNOWLEDGE


@pytest.mark.parametrize(
    "words",
    [
        "She asked me to water the plants and I opened her post for her",
        "I read her book in one night",
        "I read his letter aloud at the wedding",
        "I checked my phone at the table",
        "He went through my bag",
    ],
)
def test_what_one_was_asked_to_read_or_is_ones_own_is_not(words: str) -> None:
    assert not pried(words)
