"""What was borrowed and is not back yet."""

from __future__ import annotations

import pytest

from afterword.core.own_deed import own_deed
from afterword.core.write.borrowed import not_given_back


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("I borrowed £3,150 from my cousin Hal and never paid it back.", "the £3,150 that I borrowed"),
        ("I borrowed 1.800 euros off Hal. I have not given it back.", "the 1.800 euros that I borrowed"),
        ("Hal lent me $1,250.50 in June and I still haven't paid him back.", "the $1,250.50 that I borrowed"),
        ("I borrowed money from Hal and I did not pay it back.", "the money that I borrowed"),
        ("I borrowed 2 400 francs from Hal and never repaid a cent.", "the 2 400 francs that I borrowed"),
    ],
)
def test_what_was_borrowed_and_is_not_back_is_named_with_its_whole_sum(account: str, said: str) -> None:
    assert not_given_back(account, 0, len(account), ["Hal"]) == f"have not paid you back {said}"


@pytest.mark.parametrize(
    "account",
    [
        "I borrowed £3,150 from my cousin Hal and paid it back in May.",
        "I borrowed £3,150 from Nadia and never paid it back.",  # Hal reads it
        "Hal lent me his van and I brought it back. I never thanked him.",
    ],
)
def test_what_is_back_or_is_anothers_is_not_owed(account: str) -> None:
    assert not_given_back(account, 0, len(account), ["Hal"]) == ""


def test_a_deed_is_not_cut_inside_a_sum() -> None:
    assert own_deed("I threw away 2,500 leaflets, all of them") == "threw away 2,500 leaflets"
    assert own_deed("I spent £1,200.50 on a bike, and hid it") == "spent £1,200.50 on a bike"


def test_borrowing_alone_is_no_wrong_unless_nobody_was_asked() -> None:
    assert own_deed("I borrowed money from my friend") == ""
    assert own_deed("I borrowed her coat without asking") == "borrowed her coat without asking"
