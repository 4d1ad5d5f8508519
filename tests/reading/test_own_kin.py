"""Near kin are written to as they are called, where an account tells of nobody else."""

from __future__ import annotations

import pytest

from afterword.reading.own_kin import kin_wronged, own_kin


@pytest.mark.parametrize(
    ("account", "name"),
    [
        ("I told my mum that I had posted her letter. I hadn't.", "Mum"),
        ("I was meant to ring Gran on Sunday and I forgot. She sat up.", "Gran"),
        ("i shouted at my dad about the car, he went quiet", "Dad"),
        ("My old grandad lent me 40 and I never paid it back. Grandad said nothing.", "Grandad"),
    ],
)
def test_the_only_one_told_of_is_the_one(account: str, name: str) -> None:
    (found,) = own_kin(account)
    assert found.name == name
    assert account[found.quote.start : found.quote.end] == found.quote.text


@pytest.mark.parametrize(
    "account",
    [
        "I broke the neighbour's window and my dad saw it.",
        "I told my mum what my friend had said to me.",
        "I lied to Mum and to Dad.",
        "The gran that I met on the bus was kind.",
        "I forgot the appointment.",
    ],
)
def test_where_it_may_be_somebody_else_nobody_is_taken(account: str) -> None:
    assert own_kin(account) == ()


@pytest.mark.parametrize(
    "account",
    [
        "My dad drove me to the pub, where I insulted the barman.",
        "At work I dropped the tray. My mum says I should write.",
        "Nan bread I burned.",
    ],
)
def test_kin_who_are_only_there_are_not_written_to(account: str) -> None:
    assert own_kin(account) == ()


@pytest.mark.parametrize(
    ("account", "slip"),
    [
        ("I snapped at Mum on Sunday. My brother Neil does nothing.", "I snapped at Mum on Sunday"),
        (
            'Dad was late. I said, "Don\'t start, Dad, not today." Neil heard it.',
            'I said, "Don\'t start, Dad, not today."',
        ),
        ("I forgot to fetch my gran from the clinic. Neil rang me.", "I forgot to fetch my gran from the clinic"),
    ],
)
def test_kin_to_whom_it_was_done_come_before_who_is_named(account: str, slip: str) -> None:
    assert kin_wronged(account, [slip], ["Neil"])


@pytest.mark.parametrize(
    ("account", "slip"),
    [
        ("I told Neil that I had fetched Mum.", "I told Neil that I had fetched Mum"),
        ("Mum was there. I shouted and left.", "I shouted and left"),
        ("I lied to Mum and to Dad. Neil heard it.", "I lied to Mum and to Dad"),
    ],
)
def test_where_the_slip_names_another_or_no_kin_nobody_takes_their_place(account: str, slip: str) -> None:
    assert kin_wronged(account, [slip], ["Neil"]) == ()
