"""What somebody still has that is not theirs, apart from what was given, handed back, or is their own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.judge.gates import Case
from afterword.core.judge.verdict import judge_slip
from afterword.core.occasion import Action, Facts, Harm, Moment, Noticed, Polarity, Quote, Setting
from afterword.core.taken_along import taken_in, took_unasked


@pytest.mark.parametrize(
    ("account", "what"),
    [
        (
            "They handed me a blue door card. I was home before I saw that the card is still in my coat.",
            "the blue door card",
        ),
        ("He lent me a spirit level and I still have it.", "the spirit level"),
        ("I borrowed Bea's tent in June and never gave it back.", "the tent"),
        ("I still have the cellar keys in my pocket.", "the cellar keys"),
        ("I walked off with his pencil.", "the pencil"),
        ("I took the cash box home by mistake.", "the cash box"),
        ("I forgot to hand in the depot keys.", "the depot keys"),
        ("After the wake I went home in somebody else's jacket.", "a jacket that is not mine"),
        ("I left early and took the wrong boots.", "boots that are not mine"),
        ("Ida lent me her fondue set. I still have the fondue set and his sander.", "the fondue set and the sander"),
        ("He lent me a torch and a rope and I never gave them back.", "the torch and the rope"),
        (
            "At home I saw that I still had his goggles round my neck and the pass clipped on my belt.",
            "the goggles and the pass",
        ),
        ("I still have the yard key and the bus was late.", "the yard key"),
        ("I wore the visor home and nobody said a word.", "the visor"),
        ("I wore her cardigan home by mistake. She had lent me the cardigan.", "the cardigan"),
        ("I kept the parking permit when I left.", "the parking permit"),
        ("They gave me a door fob and I just kept it.", "the door fob"),
    ],
)
def test_what_was_carried_off_is_found_by_its_name(account: str, what: str) -> None:
    assert [taken.what for taken in taken_in(account)] == [what]


@pytest.mark.parametrize(
    "account",
    [
        "They gave me a pen and a leaflet and I walked out with them.",
        "They gave me a mug to keep. I still have the mug on my desk.",
        "He lent me a helmet. I still had it on at the gate, so I ran back and gave it to him.",
        "I walked off with the drill, then I brought it back.",
        "I left my scarf in their lobby.",
        "I still have the job, and I still have the email he sent.",
        "I still have the keys to my flat.",
        "She gave me a chance and I still have it.",
        "I went home with the flu and took the wrong bus.",
        "Then she came out with her coat on.",
        "The badge was in my other coat, so I had none to show.",
        "He went off with the ladder.",
        "I wore the suit home, and my apron under it.",
        "I wore the coat home because it rained.",
        "I kept the job, the receipt and the coat on.",
        "I kept the tools clean and the key to my flat safe.",
        "I kept the card he gave me.",
        "I kept the books for a joinery for nine years.",
        "I kept the pass, then I posted it back.",
    ],
)
def test_what_was_given_or_handed_back_or_is_ones_own_is_none(account: str) -> None:
    assert taken_in(account) == ()


def test_two_things_come_back_as_them() -> None:
    (taken,) = taken_in("She lent me a sieve. I still have the sieve and his scales.")
    assert taken.is_many
    assert taken.quote.text.endswith("and his scales")


def test_what_is_told_twice_is_one_thing() -> None:
    assert len(taken_in("They lent me a fob and the fob is still in my bag, I walked right out with it.")) == 1


@given(st.text(max_size=200))
def test_every_quote_stands_in_the_account(account: str) -> None:
    for taken in taken_in(account):
        assert account[taken.quote.start : taken.quote.end] == taken.quote.text


def slip(words: str, kind: str, facts: Facts | None = None) -> Moment:
    return Moment(Quote(0, len(words), words), Polarity.SLIP, kind, facts=facts or Facts())


@pytest.mark.parametrize("setting", list(Setting))
@pytest.mark.parametrize("kind", ["other", "damage"])
def test_it_is_owned_and_goes_out_first_whatever_it_is_called(setting: Setting, kind: str) -> None:
    verdict = judge_slip(slip("I walked off with his pencil", kind), Case(setting=setting))
    assert (verdict.action, verdict.late_word) == (Action.ACKNOWLEDGE, True)


def test_what_came_to_harm_is_made_good() -> None:
    broken = slip("I walked off with his drill and broke it", "damage", Facts(harm=Harm.PROPERTY))
    assert judge_slip(broken, Case()).action is Action.MAKE_GOOD


@pytest.mark.parametrize(
    "account",
    [
        "Ben gave me a cold. I still have it.",
        "I shouted at Kim and she cried. The laptop is still on my desk where I left it.",
        "I borrowed a book on interviews from the library and I haven't returned it.",
        "I forgot to take the bins in.",
        "I put on the wrong shoes for the interview.",
    ],
)
def test_what_nobody_there_misses_is_not_carried_off(account: str) -> None:
    assert not taken_in(account)


def test_of_two_things_handed_over_the_one_still_here_is_carried_off() -> None:
    account = "They gave me a vest and a small yellow fob, and at home I see the fob it's still in my coat. I walked off with it."
    assert [taken.what for taken in taken_in(account)] == ["the fob"]


@pytest.mark.parametrize(
    ("account", "what"),
    [
        ("Ada passed me a torch and a helmet for the tour. At home I found the torch in my bag.", "the torch"),
        ("the visor, it's still in my locker. They gave me a visor at the gate and off I went.", "the visor"),
    ],
)
def test_where_it_was_handed_over_is_told_with_it(account: str, what: str) -> None:
    (taken,) = taken_in(account)
    assert taken.what == what
    assert taken.lent is not None
    assert account[taken.lent.start : taken.lent.end] == taken.lent.text


@pytest.mark.parametrize(
    "account",
    [
        "They gave me a pen and a folder. At home I found the pen in my bag.",
        "On the bus I found the umbrella in my bag after all.",
        "She gave me a vest, I found the vest in my bag and ran back with it.",
    ],
)
def test_a_gift_or_ones_own_thing_that_is_found_is_none(account: str) -> None:
    assert not taken_in(account)


@pytest.mark.parametrize(
    ("words", "unasked"),
    [
        ("I borrowed Ines's tripod for an hour without asking her, she was at lunch", True),
        ("I used his good knife and I didn't ask", True),
        ("took my sister's bike without her permission", True),
        ("I borrowed Ines's tripod, she offered it", False),
        ("I took her advice without asking why it mattered so", False),
        ("I used my own tripod without asking anybody", False),
    ],
)
def test_what_is_theirs_is_taken_without_asking(words: str, unasked: bool) -> None:
    assert took_unasked(words) is unasked


def test_what_was_taken_without_asking_is_owned_with_what_came_of_it() -> None:
    unseen = replace(slip("I borrowed Ines's tripod without asking her", "other"), noticed=Noticed.UNLIKELY)
    beside_harm, by_itself = (judge_slip(unseen, Case(setting=Setting.WORK, alone=alone)) for alone in (False, True))
    assert beside_harm.action is Action.ACKNOWLEDGE
    assert by_itself.action.rank < Action.ACKNOWLEDGE.rank
