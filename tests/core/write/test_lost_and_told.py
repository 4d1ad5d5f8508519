"""What was lost of somebody's is owned, whatever it was read as; a lost temper is no lost thing."""

from __future__ import annotations

import re

import pytest
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.lost import is_lost
from afterword.core.occasion import Action, Moment, Occasion, Person, Polarity, Setting
from afterword.core.taken_along import taken_in
from afterword.core.write.compose import compose_letter
from afterword.core.write.own_words import as_liked


@pytest.mark.parametrize("lost", ["Well, I have lost it.", "I left it on the tram.", "I lost it on the ferry."])
def test_a_lost_thing_is_owned_by_that_word(lost: str) -> None:
    account = f"Edda lent me her flute for the concert. {lost}"
    occasion = Occasion(
        "o1",
        account,
        setting=Setting.PERSONAL,
        moments=(Moment(quoted(account, lost), Polarity.SLIP, "other"),),
        people=(Person("Edda"),),
        writer="Jo",
    )
    judgement = judge(occasion)
    assert judgement.verdicts[0].action is Action.ACKNOWLEDGE
    assert "lost something of yours" in compose_letter(occasion, judgement).text


@pytest.mark.parametrize(
    "words", ["I lost my temper.", "I lost it with her on the phone.", "I left him on the bus.", "I left early."]
)
def test_not_all_that_is_lost_is_a_thing(words: str) -> None:
    assert not is_lost(words)


@pytest.mark.parametrize(
    ("account", "thing"),
    [
        ("I took her welding glasses home by mistake.", "the welding glasses"),
        ("He lent me books on beekeeping and I still have them.", "the books"),
    ],
)
def test_what_is_worn_or_lent_without_an_article_is_carried_off_as_well(account: str, thing: str) -> None:
    assert [taken.what for taken in taken_in(account)] == [thing]


def test_directions_are_nothing_that_was_lent() -> None:
    assert not taken_in("They gave me directions and I went home.")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("how they train people before they go out", "hearing how you train people before they go out"),
        ("how they mend boats", "hearing how you mend boats"),
        ("their new kiln", "your new kiln"),
    ],
)
def test_they_are_the_firm_only_where_nobody_else_was_named(typed: str, said: str) -> None:
    assert as_liked(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hearing how the smokehouse is laid out", "hearing how the smokehouse is laid out"),
        ("how the kennels are run", "hearing how the kennels are run"),
        ("seeing how their press is fed", "seeing how your press is fed"),
        ("The talk about the pension deficit", "the talk about the pension deficit"),
        ("our chat about their bees", "our chat about your bees"),
        ("how I laid the table", ""),
        ("how he looked at me", ""),
    ],
)
def test_what_was_learnt_of_them_may_be_liked_with_any_verb(typed: str, said: str) -> None:
    assert as_liked(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("honestly the soup", "the soup"),
        ("the barge, obviously", "the barge"),
        ("her parrot", "your parrot"),
        ("how patient he was", "how patient you were"),
        ("the way she explained it", "the way you explained things"),
        ("when he showed me the slipway", "being shown the slipway"),
        ("they've got a choir", "hearing that you have got a choir"),
        ("the fact they mend their own nets", "hearing that you mend your own nets"),
        ("that they let people bring a dog", "hearing that you let people bring a dog"),
        ("everything", ""),
        ("cannot think of one", ""),
        ("it was fine", ""),
        ("idk", ""),
    ],
)
def test_what_real_people_type_stands_after_i_liked(typed: str, said: str) -> None:
    assert as_liked(typed, of_one=True) == said
    if re.search(r"\b(?:she|he|her)\b", typed):
        assert "you" not in as_liked(typed)
