"""Others' work called one's own is known by its words, and a letter says whose it was to whoever reads it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from made_up import quoted

from afterword.core.account import Reading, Spotted
from afterword.core.credit import credit_taken, owner_told
from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.told import Told, occasion_of
from afterword.core.write.compose import compose_letter
from afterword.core.write.kind import LetterKind


@pytest.mark.parametrize(
    "account",
    [
        "I took credit for Priya's sampling design in front of the head of department.",
        "He asked whose idea it was and I said mine. It was hers.",
        "I passed it off as my own.",
        "Introduced the section as something I had been developing over the summer. It was hers.",
        "I put her slides up as if they were mine",
        "i said it like it was mine and the manager said good idea",
    ],
)
def test_others_work_called_ones_own_is_known(account: str) -> None:
    assert credit_taken(account, 0, len(account))


@pytest.mark.parametrize(
    "account",
    [
        "I took out a credit card.",
        "I said it was my own fault.",
        "He took credit for my work.",
        "I told her my idea. It was Tuesday's meeting.",
        "I told him about my work. It was his favourite part.",
        "I showed my work as my own portfolio piece.",
        "I brought mine in as if nothing happened.",
    ],
)
def test_ordinary_words_are_not_taken_for_it(account: str) -> None:
    assert not credit_taken(account, 0, len(account))


def test_whose_it_was_is_read_from_the_words() -> None:
    assert owner_told("I took the credit for Priya's design.", 0, 37) == "Priya's"
    told = "I said it was my idea. It was hers."
    assert owner_told(told, 0, len("I said it was my idea.")) == "hers"
    assert owner_told("I passed it off as my own.", 0, 26) == ""


@pytest.mark.parametrize(
    ("reader", "whose"), [("Priya", "yours"), ("Professor Lindqvist", "Priya's")], ids=["owner", "another"]
)
def test_a_letter_says_whose_work_it_was(reader: str, whose: str) -> None:
    slip = "I presented the sampling design as my own."
    account = f"On Wednesday Priya and I showed the proposal to Professor Lindqvist. {slip} It was Priya's."
    occasion = Occasion(
        "a",
        account,
        moments=(Moment(quoted(account, slip), Polarity.SLIP, "lie"),),
        people=(Person("Priya"), Person("Professor Lindqvist")),
        setting=Setting.WORK,
    )
    to = next(person for person in occasion.people if person.name == reader)
    letter = compose_letter(occasion, judge(occasion), kind=LetterKind.CORRECTION, to=to)
    assert whose in letter.text
    assert "What is true" not in " ".join(letter.needs)
    assert "design as my own" not in letter.text


def test_in_an_interview_a_pronoun_is_not_whoever_asked() -> None:
    slip = "Ms Brandt asked whose idea it was and I said mine."
    account = f"A girl in my group thought of it. {slip} It was hers."
    occasion = Occasion(
        "a", account, moments=(Moment(quoted(account, slip), Polarity.SLIP, "lie"),), people=(Person("Ms Brandt"),)
    )
    letter = compose_letter(occasion, judge(occasion), kind=LetterKind.CORRECTION, to=occasion.people[0])
    assert "somebody else's" in letter.text
    assert "yours" not in letter.text.split("\n\n")[1]


def test_the_one_named_before_it_was_hers_is_meant_and_reads_the_letter() -> None:
    slip = 'I said "it just came to me in the shower"'
    account = f"I let Wilma down. The window idea was hers, she drew it. On Tuesday Odile, the buyer, asked and {slip}. Our boss Greta was pleased."
    told = Told(account, datetime(2026, 11, 26, 9, tzinfo=UTC), setting=Setting.WORK)
    people = tuple(Spotted(Quote(0, 0, ""), name) for name in ("Greta", "Odile", "Wilma"))
    untruth = Moment(quoted(account, slip), Polarity.SLIP, "lie")
    reading = Reading(moments=(untruth,), people=people, to="Greta", setting=Setting.WORK)
    occasion = occasion_of(told, reading, "a", ZoneInfo("UTC"))
    assert owner_told(account, account.index(slip), account.index(slip) + len(slip)) == "hers"
    assert occasion.people[0].name == "Wilma"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I presented the heat map of my colleague Ewa as mine.", "presented the heat map as mine; it is yours"),
        ("I handed in my colleague Ewa's sketches as my own.", "handed in the sketches as mine; they are yours"),
        (
            "I presented the heat map to the board. It was my colleague Ewa's work. They praised me and I just said thank you.",
            "presented the heat map as mine; it is yours",
        ),
        ("Ewa made the drawings and I handed them in as mine.", "handed in the drawings as mine; they are yours"),
        ("I let the board think the design was all me. It was Ewa who drew it.", "let the design pass for mine; it is yours"),
        ("I got the bonus for what Ewa did.", "got the bonus for work that was yours"),
        (
            "I never mentioned Ewa in the talk, though the whole analysis was hers.",
            "let the analysis pass for mine; it is yours",
        ),
    ],
)  # fmt: skip
def test_the_deed_is_told_with_what_it_was_and_nothing_is_said_to_have_been_told(words: str, said: str) -> None:
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "lie", confidence=1.0)
    occasion = Occasion("c1", words, setting=Setting.WORK, moments=(slip,), people=(Person("Ewa", "colleague"),))
    text = compose_letter(occasion, judge(occasion)).text
    assert said in text
    assert "I said to you" not in text


def test_praise_for_ones_own_work_is_no_credit_taken() -> None:
    words = "The boss praised me and I said thank you. My colleague Ewa was there."
    assert not credit_taken(words, 0, len(words))


def test_the_same_work_is_owned_once_and_named_once() -> None:
    words = (
        "The board thinks that the map is mine. Ewa drew the map.",
        "I never mentioned Ewa in the talk.",
    )
    account = " ".join(words)
    slips = tuple(Moment(quoted(account, one), Polarity.SLIP, "lie", confidence=1.0) for one in words)
    occasion = Occasion("c2", account, setting=Setting.WORK, moments=slips, people=(Person("Ewa", "colleague"),))
    text = compose_letter(occasion, judge(occasion)).text
    assert text.count("let the map pass for mine; it is yours") == 1
    assert "the the" not in text
