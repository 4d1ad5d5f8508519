"""Who reads the letter stands in it as "you", however the account speaks of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Harm, Moment, Occasion, Person, Polarity, Setting
from afterword.core.write.called import called
from afterword.core.write.compose import compose_letter


def told(account: str, name: str, kind: str, slip: str = "", setting: Setting = Setting.WORK) -> Occasion:
    moment = Moment(
        quoted(account, slip or account),
        Polarity.SLIP,
        kind,
        facts=Facts(harm=Harm.PROPERTY if kind == "damage" else Harm.NONE),
    )
    return Occasion("o1", account, setting=setting, moments=(moment,), people=(Person(name),), writer="Jo Bell")


def letter(occasion: Occasion) -> str:
    return " ".join(compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text.split())


@pytest.mark.parametrize(
    ("account", "name", "kind", "said"),
    [
        (
            "I had promised to drive Wanda to the ferry at six and I forgot.",
            "Wanda",
            "other",
            "I did not drive you to the ferry",
        ),
        (
            "I promised my aunt Wanda to water Wanda's roses and I forgot.",
            "Wanda",
            "other",
            "I did not water your roses",
        ),
        ("I scratched the piano of a client, Mrs Toth, last week.", "Mrs Toth", "damage", "I scratched your piano"),
        ("I stained the sofa of a customer. Mrs Toth cried.", "Mrs Toth", "damage", "I stained your sofa"),
        (
            "I forgot to book the hall for my boss Milo and he had to sing outside.",
            "Milo",
            "other",
            "I forgot to book the hall for you",
        ),
        (
            "I told our headmaster that Milo had lost the key. It was me who lost it.",
            "Milo",
            "lie",
            "that you had lost the key",
        ),
    ],
)
def test_its_reader_is_told_you(account: str, name: str, kind: str, said: str) -> None:
    text = letter(told(account, name, kind))
    assert said in text
    assert name not in text.split(",", 1)[1]


def test_what_was_said_of_its_reader_was_not_told_to_them() -> None:
    text = letter(told("Mr Vogt asked who broke the lamp and I said Milo. It was me.", "Milo", "lie"))
    assert "I said something about you" in text
    assert "I told you" not in text


def test_words_that_cannot_be_turned_are_left_out() -> None:
    account = "I told the whole choir that I hate how Wanda the soprano sings Wanda's own songs."
    assert "Wanda" not in letter(told(account, "Wanda", "lie")).split(",", 1)[1]


def test_others_of_the_same_kind_are_not_taken_for_the_reader() -> None:
    account = "I stained the sofa of a customer, Mrs Toth. Two other customers saw it."
    assert "a customer" not in called(told(account, "Mrs Toth", "damage"), Person("Mrs Toth"))
    beside = "I stained the sofa of a customer. My boss Milo was furious."
    assert "a customer" not in called(told(beside, "Milo", "damage"), Person("Milo"))


def test_those_before_whom_it_was_done_are_not_the_reader() -> None:
    account = "I roared at the young gardener Milo in front of the customers."
    occasion = told(account, "Milo", "other")
    assert called(replace(occasion, people=(Person("Milo", "gardener"),)), Person("Milo", "gardener")) == ("Milo",)
    assert "the customers" not in called(occasion, Person("Milo"))


def test_a_thing_told_before_a_person_is_no_part_of_what_they_are_called() -> None:
    occasion = told("I ate the pie our driver Milo had kept.", "Milo", "other")
    assert all("pie" not in one for one in called(occasion, occasion.people[0]))
