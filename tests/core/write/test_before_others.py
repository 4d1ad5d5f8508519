"""Who is named in the sentence of a slip was there; who is named in the next one need not have been."""

from __future__ import annotations

import pytest
from made_up import quoted

from afterword.core.occasion import Moment, Occasion, Person, Polarity, Setting
from afterword.core.write.whom import before_others

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
