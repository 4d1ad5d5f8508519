"""Money that was borrowed and not paid back is named, with its sum."""

from __future__ import annotations

import pytest

from afterword.core.judge.gates import WEIGHS, Case, settle
from afterword.core.occasion import Action, Facts, Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.owing import creditor, debts_in, is_owed_to, unpaid
from afterword.core.write.whom import done_to


@pytest.mark.parametrize(
    ("account", "owed"),
    [
        ("I borrowed £850 from Gudrun and never paid it back.", "have not paid you back the £850 that I borrowed"),
        ("I never gave my friend Ismet his €1,400 back.", "have not paid you back the €1,400"),
        (
            "Ola lent me 70 dollars for the vet. I haven't given it back.",
            "have not paid you back the 70 dollars that I borrowed",
        ),
        ("I still owe my neighbour £35 for the hedge.", "have not paid you back the £35"),
        (
            "I borrowed money from Gudrun and still have not repaid her.",
            "have not paid you back the money that I borrowed",
        ),
        ("She paid for both tickets and I keep forgetting to pay her back.", "have not paid you back the money"),
        ("I got up early and never returned the deposit.", "have not paid you back the money"),
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


def test_the_sum_is_told_where_the_loan_was_and_what_another_is_owed_is_told_as_that_ones() -> None:
    account = "My cousin Ewa lent me 300 euros in spring. I never paid it back."
    assert unpaid("I never paid it back.", account) == "have not paid you back the 300 euros that I borrowed"
    assert unpaid("I never paid Ewa back.", account, names=["Bo"]) == "have not paid Ewa back"


def test_a_debt_stands_in_the_letter_beside_what_else_weighs() -> None:
    words = "I borrowed 300 euros from Ewa and never paid it back."
    debt = Moment(Quote(0, len(words), words), Polarity.SLIP, "other", facts=Facts(severity=WEIGHS), confidence=0.8)
    decision = settle(debt, Case(setting=Setting.PERSONAL))
    assert decision.action is Action.ACKNOWLEDGE
    assert decision.late_word


def test_a_sum_with_a_point_in_it_is_owed_like_any_other() -> None:
    assert (
        unpaid("I borrowed $42.50 from my friend Leo and never gave it back.")
        == "have not paid you back the $42.50 that I borrowed"
    )


@pytest.mark.parametrize(
    ("account", "owed"),
    [
        (
            "I owe Ewa a hundred and ninety euros for the tickets and never paid it back.",
            "the hundred and ninety euros",
        ),
        (
            "I never gave Ewa back the three hundred and fifty pounds she lent me.",
            "the three hundred and fifty pounds that I borrowed",
        ),
        ("Ewa lent me two grand and I never paid it back.", "the two grand that I borrowed"),
    ],
)
def test_a_sum_in_words_is_told_whole(account: str, owed: str) -> None:
    assert unpaid(account) == f"have not paid you back {owed}"


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("I borrowed £3,150 from my cousin Hal and never paid it back.", "the £3,150 that I borrowed"),
        ("I borrowed 1.800 euros off Hal. I have not given it back.", "the 1.800 euros that I borrowed"),
        ("Hal lent me $1,250.50 in June and I still haven't paid him back.", "the $1,250.50 that I borrowed"),
        ("I borrowed money from Hal and I did not pay it back.", "the money that I borrowed"),
        ("I borrowed 240 from Hal and have not paid it back.", "the 240 that I borrowed"),
        ("I borrowed 2 400 francs from Hal and never repaid a cent.", "the 2 400 francs that I borrowed"),
    ],
)
def test_what_was_borrowed_and_is_not_back_is_named_with_its_whole_sum(account: str, said: str) -> None:
    assert unpaid(account, account, names=["Hal"]) == f"have not paid you back {said}"


PAID_BY = [
    ("Mrs Roux paid the vet from her own pocket. I've not paid her back yet.", "have not paid Mrs Roux back"),
    ("Her father Sami paid the 300 euros. I have not paid him back.", "have not paid Sami back the 300 euros"),
    ("Ilse's mother covered the fine and I never paid her back.", "have not paid Ilse's mother back"),
    ("Our intern Milo had paid 120 pounds. I still haven't paid Milo back.", "have not paid Milo back the 120 pounds"),
    ("I borrowed 90 francs from my aunt Pia. I never paid it back.", "have not paid Pia back the 90 francs"),
    ("Her neighbour paid for the glass. I have not paid him back.", "have not paid back the money"),
]


@pytest.mark.parametrize(("account", "said"), PAID_BY)
def test_what_another_paid_is_owed_to_that_one_and_not_to_the_reader(account: str, said: str) -> None:
    before = "I broke the window of my sister Nell while she was away. "
    words = next(debts_in(before + account)).quote.text
    assert unpaid(words, before + account, names=["Nell", "my sister"]) == said


def test_who_paid_is_the_one_it_was_done_to() -> None:
    account = "I scraped the car of Nell. Mrs Roux paid the garage. I've not paid her back yet."
    words = "I've not paid her back yet."
    debt = Moment(Quote(account.index(words), len(account), words), Polarity.SLIP, "other")
    people = (Person("Nell"), Person("Mrs Roux"))
    occasion = Occasion("o1", account, Setting.PERSONAL, moments=(debt,), people=people)
    assert done_to(occasion, debt) == people[1]
    assert creditor(words, account) == "Mrs Roux"
    assert not is_owed_to("Ilse's mother", ["Ilse"])


def test_a_sum_still_owed_is_read_to_its_end() -> None:
    assert [debt.quote.text for debt in debts_in("I still owe Olu £65 for the boat.")] == ["I still owe Olu £65"]
