"""Money that was borrowed and not paid back is named, with its sum."""

from __future__ import annotations

import pytest

from afterword.core.judge.gates import WEIGHS, Case, settle
from afterword.core.occasion import Action, Facts, Moment, Polarity, Quote, Setting
from afterword.core.owing import debts_in, unpaid


@pytest.mark.parametrize(
    ("account", "owed"),
    [
        ("I borrowed £850 from Gudrun and never paid it back.", "did not pay you back the £850"),
        ("I never gave my friend Ismet his €1,400 back.", "did not pay you back the €1,400"),
        ("Ola lent me 70 dollars for the vet. I haven't given it back.", "did not pay you back the 70 dollars"),
        ("I still owe my neighbour £35 for the hedge.", "did not pay you back the £35"),
        ("I borrowed money from Gudrun and still have not repaid her.", "did not pay you back the money"),
        ("She paid for both tickets and I keep forgetting to pay her back.", "did not pay you back the money"),
        ("I got up early and never returned the deposit.", "did not pay you back the money"),
    ],
)
def test_money_not_paid_back_is_told_to_its_owner(account: str, owed: str) -> None:
    assert unpaid(account) == owed


@pytest.mark.parametrize(
    "account",
    [
        "Ismet borrowed £850 from me and never paid it back.",
        "I borrowed 60 from Ola, I haven't paid it back yet, she said no rush.",
        "I borrowed 60 from Ola and did not pay it back at first. On Friday I paid it back.",
        "I have not paid back my student loan.",
        "I never paid attention to her back problems.",
        "I did not give her an answer back.",
        "I never returned Ola's call.",
        "I still owe Ola an apology.",
        "I told him a lie about the cat. I never took it back.",
    ],
)
def test_nothing_is_owed_by_another_nor_where_it_is_paid_or_may_wait(account: str) -> None:
    assert not [*debts_in(account)]


def test_the_sum_is_told_where_the_loan_was_and_what_another_is_owed_is_not() -> None:
    account = "My cousin Ewa lent me 300 euros in spring. I never paid it back."
    assert unpaid("I never paid it back.", account) == "did not pay you back the 300 euros"
    assert unpaid("I never paid Ewa back.", account, names=["Bo"]) == ""


def test_a_debt_stands_in_the_letter_beside_what_else_weighs() -> None:
    words = "I borrowed 300 euros from Ewa and never paid it back."
    debt = Moment(Quote(0, len(words), words), Polarity.SLIP, "other", facts=Facts(severity=WEIGHS), confidence=0.8)
    decision = settle(debt, Case(setting=Setting.PERSONAL))
    assert decision.action is Action.ACKNOWLEDGE
    assert decision.late_word


def test_a_sum_with_a_point_in_it_is_owed_like_any_other() -> None:
    assert unpaid("I borrowed $42.50 from my friend Leo and never gave it back.") == "did not pay you back the $42.50"


@pytest.mark.parametrize(
    ("account", "owed"),
    [
        (
            "I owe Ewa a hundred and ninety euros for the tickets and never paid it back.",
            "the hundred and ninety euros",
        ),
        ("I never gave Ewa back the three hundred and fifty pounds she lent me.", "the three hundred and fifty pounds"),
        ("Ewa lent me two grand and I never paid it back.", "the two grand"),
    ],
)
def test_a_sum_in_words_is_told_whole(account: str, owed: str) -> None:
    assert unpaid(account) == f"did not pay you back {owed}"
