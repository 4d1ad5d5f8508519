"""Who is named in the sentence of a slip was there; who is named in the next one need not have been."""

from __future__ import annotations

import pytest
from made_up import quoted

from afterword.core.occasion import Moment, Occasion, Person, Polarity, Setting
from afterword.core.write.whom import SOMEBODY, another, before_others

BOSS, DRIVER = Person("Nadia Holm", "boss"), Person("Tom Reck")


@pytest.mark.parametrize(
    ("slip", "others"),
    [
        ("I ran the May pay with the old table.", False),
        ("I ran the May pay with the old table", False),
        ("I gave the old table to Tom Reck", True),
    ],
)
def test_only_the_sentence_of_the_slip_tells_who_was_there(*, slip: str, others: bool) -> None:
    account = f"My boss is Nadia Holm. {slip.rstrip('.')}. I found it when Tom Reck rang."
    moment = Moment(quoted(account, slip), Polarity.SLIP, "technical_error")
    occasion = Occasion("a", account, setting=Setting.WORK, moments=(moment,), people=(BOSS, DRIVER))
    assert before_others(occasion, BOSS, moment) is others


@pytest.mark.parametrize(
    ("slip", "reader", "whom"),
    [
        ("I called our foreman Tom Reck lazy in front of Nadia Holm and the drivers", BOSS, "Tom"),
        ("I called our foreman Tom Reck lazy in front of Nadia Holm and the drivers", DRIVER, ""),
        ("I mocked Nadia Holm in front of the drivers", BOSS, ""),
        ("I called Tom Reck a clown before Nadia Holm's team", DRIVER, ""),
    ],
)
def test_who_only_looked_on_is_not_the_one_a_remark_was_made_to(slip: str, reader: Person, whom: str) -> None:
    moment = Moment(quoted(slip, slip), Polarity.SLIP, "offensive_remark")
    occasion = Occasion(
        "a", slip, setting=Setting.WORK, moments=(moment,), people=(reader, BOSS if reader == DRIVER else DRIVER)
    )
    assert another(occasion, reader, moment) == whom


def test_who_looked_on_is_not_addressed_for_one_who_has_no_name() -> None:
    slip = "I shouted at my foreman in front of Tom Reck"
    moment = Moment(quoted(slip, slip), Polarity.SLIP, "arguing")
    occasion = Occasion("a", slip, setting=Setting.WORK, moments=(moment,), people=(DRIVER,))
    assert another(occasion, DRIVER, moment) == SOMEBODY
