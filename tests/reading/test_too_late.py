"""What the teller stood by, or understood only on the way home, was not settled there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.occasion import Facts, Handled, Moment, Polarity, Quote
from afterword.reading.too_late import without_what_was_seen_too_late


def settled(text: str, words: str, kind: str = "technical_error") -> Handled:
    at = text.index(words)
    slip = Moment(Quote(at, at + len(words), words), Polarity.SLIP, kind, facts=Facts(handled=Handled.FULLY))
    (read,) = without_what_was_seen_too_late(text, [slip])
    return read.facts.handled


@pytest.mark.parametrize(
    "rest",
    [
        'Mr Oduya said "six bar?" and I said yes, of course. He wrote it down.',
        '"Really?" So I nodded, absolutely. He turned the page.',
        "Only on the tram I understood what I had said.",
        "It was when I was halfway down the stairs that I saw it.",
        "I realised at home.",
        "He wrote it down. The right answer is three bar.",
        "Well, the answer would have been three.",
    ],
)
def test_it_stays_open(rest: str) -> None:
    told = f"I said six bar for the line. {rest}"
    assert settled(told, "I said six bar for the line.") is Handled.NO


@pytest.mark.parametrize(
    "rest",
    [
        'He said "six?" and I said yes, sorry, I meant three.',
        "Two minutes later I saw it and put it right.",
        "The answer is three, I told him a minute later.",
        'The answer is three, so I came back to it: "three, not six".',
        "On the way to the canteen I noticed it, went back and told them.",
    ],
)
def test_what_was_put_right_for_all_that_rests(rest: str) -> None:
    told = f"I said six bar for the line. {rest}"
    assert settled(told, "I said six bar for the line.") is Handled.FULLY


def test_what_is_told_of_the_next_slip_says_nothing_of_this_one() -> None:
    text = "I said six bar, and corrected it. I left out the valve. Only on the tram I understood."
    first, second = "I said six bar, and corrected it.", "I left out the valve."
    slips = [
        Moment(Quote(text.index(words), text.index(words) + len(words), words), Polarity.SLIP, "weak_answer")
        for words in (first, second)
    ]
    slips = [replace(slip, facts=Facts(handled=Handled.FULLY)) for slip in slips]
    assert [one.facts.handled for one in without_what_was_seen_too_late(text, slips)] == [Handled.FULLY, Handled.NO]


def test_damage_is_no_answer() -> None:
    text = "I cracked the dish. Only on the tram I understood what it was worth."
    assert settled(text, "I cracked the dish.", "damage") is Handled.FULLY
