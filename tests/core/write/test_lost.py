"""What is gone is called lost, and for a keepsake nobody is offered another one."""

from __future__ import annotations

import re

import pytest
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.lost import is_keepsake, is_lost
from afterword.core.occasion import Facts, Harm, Moment, Occasion, Person, Polarity, Setting
from afterword.core.write.compose import compose_letter

LIKE = re.compile(r"\breplac|\blike for like\b|\bnew one\b|\banother\b(?! one takes)|\bthe same;")


def letter(account: str, slip: str) -> tuple[str, str]:
    moment = Moment(quoted(account, slip), Polarity.SLIP, "damage", facts=Facts(harm=Harm.PROPERTY))
    occasion = Occasion(
        "o1", account, setting=Setting.WORK, moments=(moment,), people=(Person("Mrs Toth"),), writer="Jo Bell"
    )
    judgement = judge(occasion)
    return compose_letter(occasion, judgement).text, judgement.verdicts[0].reason


@pytest.mark.parametrize(
    ("account", "slip", "said"),
    [
        ("I have lost Mrs Toth's brooch. It was her late mother's.", "I have lost Mrs Toth's brooch.", "I lost your brooch"),
        ("I mislaid her locker key. Mrs Toth is waiting.", "I mislaid her locker key.", "I mislaid your locker key"),
    ],
)  # fmt: skip
def test_lost_is_not_damaged(account: str, slip: str, said: str) -> None:
    text, reason = letter(account, slip)
    assert said in text
    assert "damaged" not in text
    assert "like for like" not in f"{text} {reason}"


@pytest.mark.parametrize(
    "account",
    [
        "I have lost Mrs Toth's brooch. It was her late mother's.",
        "I cracked Mrs Toth's clock, an heirloom.",
    ],
)
def test_no_other_one_is_offered_for_a_keepsake(account: str) -> None:
    text, _ = letter(account, account.split(". ")[0])
    assert not LIKE.search(text)


def test_what_can_be_bought_again_is_still_replaced_or_paid_for() -> None:
    text, reason = letter("I cracked Mrs Toth's kettle.", "I cracked Mrs Toth's kettle.")
    assert "like for like" in reason
    assert "I cracked your kettle" in text


@pytest.mark.parametrize("words", ["I lost my temper with her", "I lost track of time", "We lost the match"])
def test_not_everything_that_is_lost_is_a_thing(words: str) -> None:
    assert not is_lost(words)
    assert not is_keepsake(words)
