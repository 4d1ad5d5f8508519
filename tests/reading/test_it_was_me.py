"""Who lets others be asked or blamed for what they did says so in three words."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.reading.it_was_me import with_what_was_mine


@pytest.mark.parametrize(
    ("account", "mine"),
    [
        (
            "Geoff asked in the meeting who'd left the freezer open. Nobody spoke. It was me. Femi got the written warning.",
            "Geoff asked in the meeting who'd left the freezer open. Nobody spoke. It was me",
        ),
        (
            "the till was short and they blamed ana and it was me who gave the wrong change",
            "the till was short and they blamed ana and it was me who gave the wrong change",
        ),
        ("The vase is gone. It was my doing. Ruth had to pay for it.", "It was my doing"),
    ],
)
def test_what_others_are_blamed_for_is_read(account: str, mine: str) -> None:
    (moment,) = with_what_was_mine(account, ())
    assert moment.polarity is Polarity.SLIP
    assert moment.quote.text == mine
    assert account[moment.quote.start : moment.quote.end] == mine


@pytest.mark.parametrize(
    "account",
    [
        "He asked who broke it and I said it was me.",
        "They asked who it was. It was me, I admitted at once.",
        "Who rang? It was me. He was glad.",
        "They blamed me, and I thought it was me.",
        "She got a warning. It was him.",
    ],
)
def test_who_owned_up_or_did_nothing_is_left_alone(account: str) -> None:
    assert with_what_was_mine(account, ()) == ()


def test_a_slip_that_was_read_there_stays_as_it_is() -> None:
    account = "Geoff asked who left the freezer open. It was me."
    slip = Moment(Quote(0, len(account), account), Polarity.SLIP, "damage")
    assert with_what_was_mine(account, (slip,)) == (slip,)
