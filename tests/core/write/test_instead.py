"""What is so is taken from beside what was said instead, where both are plainly of one kind, and never guessed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.behind_excuse import behind_excuse
from afterword.core.write.compose import compose_letter
from afterword.core.write.instead import told_instead
from afterword.core.write.kept_back import is_kept_back


def instead(account: str) -> str:
    """What is so, read for each sentence of the account as the slip."""
    for sentence in re.finditer(r"[^.!?]+(?:[.](?=\d)[^.!?]*)*[.!?]*", account):
        if found := told_instead(account, Quote(sentence.start(), sentence.end(), sentence[0])):
            assert account[found.quote.start : found.quote.end] == found.quote.text
            return f"{found.sentence}{found.against}"
    return ""


@pytest.mark.parametrize(
    ("account", "so"),
    [
        (
            "She asked how many drivers I've had and I said fifteen. I've just checked the old rota and it was nine.",
            "it was nine, not fifteen",
        ),
        (
            "She asked notice period, I said a month. Just dug out contract and its THREE months!!",
            "it is three months, not a month",
        ),
        ("I stated 72 percent. Actually it is 67 percent, as per the marksheet.", "it is 67 percent, not 72 percent"),
        ("told my bf Tomasz the gate was B14 it was D14. he missed his flight", "it was D14, not B14"),
        (
            "Told my manager Greg the report had gone out Tuesday. It went out Thursday. He told the client.",
            "it went out Thursday, not Tuesday",
        ),
        ("I told Sam the gig started at 9 but it started at 8. He missed it.", "it started at 8, not at 9"),
        ("I said that I left in May. It should have been March. She rings them.", "it was March, not May"),
        (
            "I told her half past two. It was actually half past twelve. She missed it.",
            "it was actually half past twelve, not half past two",
        ),
        ("I said to Lena that the rent was due on the 5th, but it was due on the 1st.", "it was due on the 1st, not on the 5th"),
        ("He asked my level and I answered B2. But my certificate is B1. He nodded.", "my certificate is B1"),
        ("I replied 12,000. The actual number is 21,000, I had swapped the digits.", "the actual number is 21,000, not 12,000"),
    ],
)  # fmt: skip
def test_what_is_so_is_read_beside_what_was_said(account: str, so: str) -> None:
    assert instead(account) == so


@pytest.mark.parametrize(
    "account",
    [
        "I said twelve. That's wrong, but I can't remember the number, maybe nine.",
        "I said 60k. I'm not sure, it was 40k? He seemed fine.",
        "I said our founder came in 2015. She said she thought it was 2017.",
        "I told Ms Grant it was due in at 9. It was 9.40 when we pulled in.",
        "I said 52 thousand. They pay 60 there.",
        "I told Rui twelve were left. Someone said it was twenty.",
        "I told Owen that it cost me forty quid. It's true, it was forty.",
        "I told her the order would arrive on Monday. It arrived on Tuesday.",
        "I told Carl I'd finish by Friday. It's Monday now.",
        "I told her the exam was on Monday. It was Friday, and I was tired.",
        "I said I was twenty-five and Mo joked it was fifteen.",
        "I told Hugo that the meeting was at 3. It was at 3.",
        "I said two hours. It was 10 pounds.",
        "I said 5 of the 12 were mine. It was 7.",
    ],
)
def test_what_is_guessed_or_others_say_or_comes_later_is_no_truth(account: str) -> None:
    assert instead(account) == ""


@given(st.text(max_size=300), st.integers(0, 300))
def test_it_is_always_a_stretch_of_the_account(account: str, end: int) -> None:
    found = told_instead(account, Quote(0, len(account[:end]), account[:end]))
    assert found is None or account[found.quote.start : found.quote.end] == found.quote.text


def letter_of(account: str, slip: str, setting: Setting, kind: str = "lie") -> str:
    """The letter about one slip, to Ada."""
    moment = Moment(quoted(account, slip), Polarity.SLIP, kind)
    occasion = Occasion("o1", account, setting=setting, moments=(moment,), people=(Person("Ada"),), writer="Jo")
    return compose_letter(occasion, judge(occasion)).text


@pytest.mark.parametrize(
    ("account", "slip", "kind", "words"),
    [
        (
            "Ada asked how many drivers I have led and I said fifteen. I have checked and it was nine.",
            "and I said fifteen",
            "lie",
            "The true figure is nine.",
        ),
        ("I told Ada the gate was B14 it was D14. She missed it.", "I told Ada the gate was B14 it was D14.", "lie", "that the gate was B14"),
        ("I told Ada the gate was B14 it was D14. She missed it.", "I told Ada the gate was B14 it was D14.", "lie", "was D14"),
        (
            "Ada asked \"so you ran that?\" and I said \"yes, that was me end to end\". It wasn't. Wanja ran it. I did the rollback part, which I am proud of.",
            "and I said \"yes, that was me end to end\".",
            "lie",
            "Somebody else ran it. I did the rollback part.",
        ),
    ],
)  # fmt: skip
def test_an_interviewer_is_told_what_is_so(account: str, slip: str, kind: str, words: str) -> None:
    letter = letter_of(account, slip, Setting.INTERVIEW, kind)
    assert words in " ".join(letter.split()) and "Wanja" not in letter


def test_no_day_of_the_telling_is_put_before_the_day_that_was_told() -> None:
    account = "On Monday I told Ada the report had gone out Tuesday. It went out Thursday."
    letter = letter_of(account, "I told Ada the report had gone out Tuesday.", Setting.WORK)
    assert "out Tuesday" in letter and "went out Thursday" in letter and "on Monday" not in letter


@pytest.mark.parametrize(
    ("account", "slip", "words"),
    [
        ("i overslept opened the cafe late. told ada bus broke down. she was kind.", "told ada bus broke down.", "I overslept."),
        ("I told Ada that my train was late. I'd overslept. She was kind.", "I told Ada that my train was late.", "I had overslept."),
        ("I told Ada that the tiles were in stock. They were not, they come in on the 9th.", "I told Ada that the tiles were in stock.", "The tiles come in on the 9th."),
        ("I told Ada that the contract had ended but it is still running until March.", "I told Ada that the contract had ended", "is still running until March."),
        ("Ada asked who did it and I said it wasn't me. It was me.", "I said it wasn't me.", "t was me."),
    ],
)  # fmt: skip
def test_the_truth_is_told_at_work_too(account: str, slip: str, words: str) -> None:
    assert words in " ".join(letter_of(account, slip, Setting.WORK).split())


@pytest.mark.parametrize(
    ("account", "slip", "words"),
    [
        ("I told Ada I was off with flu. I was not. I had an abortion and nobody knows.", "I told Ada I was off with flu.", "abortion"),
        ("I told Ada that I had a bug. I did not. I had been retrenched on the Thursday.", "I told Ada that I had a bug.", "retrenched"),
        ("I told Ada that I was at work. I wasn't. I was with Col, and I can't tell her that.", "I told Ada that I was at work.", "Col"),
        ("I told Ada I loved the jumper. Actually it is in the charity shop.", "I told Ada I loved the jumper.", "charity"),
        ("I told Ada that I had a cold. I told Kit, I overslept.", "I told Ada that I had a cold.", "overslept"),
    ],
)  # fmt: skip
def test_what_is_private_or_only_hurts_stays_out_of_the_letter(account: str, slip: str, words: str) -> None:
    letter = letter_of(account, slip, Setting.PERSONAL)
    assert letter and words not in letter


def test_no_lie_that_is_put_right_spells_out_a_secret() -> None:
    account = "I told Kit that Ada failed her exam. I told Ada that I had kept quiet. I had not. I had told Kit about the exam."
    secret = Moment(quoted(account, "I told Kit that Ada failed her exam."), Polarity.SLIP, "confidentiality")
    lie = Moment(quoted(account, "I told Ada that I had kept quiet."), Polarity.SLIP, "lie")
    true = quoted(account, "I had told Kit about the exam.")
    occasion = Occasion("o1", account, moments=(secret, lie), people=(Person("Ada"), Person("Kit")))
    assert is_kept_back(occasion, lie.quote, true)
    assert not is_kept_back(replace(occasion, moments=(lie,)), lie.quote, true)


@pytest.mark.parametrize(
    ("account", "asks"),
    [
        ("I told my sister I'd paid the vet. I hadn't, I spent it on shoes.", False),
        ("I told my neighbour I'd paid the vet. I hadn't, I spent it on shoes.", True),
        ("I told my sister's vet I'd paid. I hadn't, I spent it on shoes.", True),
        ("I told my sister and my dad I'd paid the vet. I hadn't, I spent it on shoes.", True),
    ],
)
def test_near_kin_are_asked_no_name(account: str, asks: bool) -> None:
    slip = Moment(quoted(account, account.split(".")[0] + "."), Polarity.SLIP, "lie")
    occasion = Occasion("o1", account, setting=Setting.PERSONAL, moments=(slip,), writer="Jo")
    letter = compose_letter(occasion, judge(occasion))
    assert any("name of the person" in need for need in letter.needs) is asks
    assert asks or "I spent it on shoes." in letter.text


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("I said I had five years with Python. It took two minutes and they moved on.", "I said I had five years with Python."),
        ("I told Theo I always start at 7 am. It ended at 10 am.", "I told Theo I always start at 7 am."),
    ],
)  # fmt: skip
def test_what_happened_besides_is_no_truth_of_it(account: str, said: str) -> None:
    start = account.index(said)
    assert told_instead(account, Quote(start, start + len(said), said)) is None


def test_another_days_oversleeping_is_not_behind_this_excuse() -> None:
    account = "I told Theo the bus was late. The week before, I overslept and he let it go. This time I was gaming."
    assert behind_excuse(account, Quote(0, 29, account[:29])) is None


@pytest.mark.parametrize(
    "words", ["He must never find out.", "She can never know.", "Nobody knows.", "My wife doesn't know."]
)
def test_what_they_must_not_find_out_is_kept_back(words: str) -> None:
    account = f"I told Theo the dress cost 200 pounds. It was 900 pounds. {words}"
    slip, truth = Quote(0, 38, account[:38]), Quote(39, 57, account[39:57])
    occasion = Occasion("one", account, Setting.PERSONAL)
    assert is_kept_back(occasion, slip, truth)
    assert not is_kept_back(replace(occasion, account=account.removesuffix(words)), slip, truth)
