"""A lateness in so many words is read, and nothing that only speaks of being late."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Cause, Moment, Polarity
from afterword.reading.edges import quote_of
from afterword.reading.plain_lateness import with_plain_lateness


@pytest.mark.parametrize(
    ("account", "words", "minutes"),
    [
        ("I was late to the interview by ten minutes. They smiled.", "I was late to the interview by ten minutes", 10),
        ("So I was about ten minutes late.", "I was about ten minutes late", 10),
        ("I arrived twenty minutes late and rang from the bus.", "I arrived twenty minutes late", 20),
        ("I was late.", "I was late", None),
    ],
)
def test_who_says_that_they_were_late_was_late(account: str, words: str, minutes: int | None) -> None:
    (late,) = with_plain_lateness(account, ())
    assert (late.quote.text, late.kind, late.facts.minutes_late) == (words, "late", minutes)


def test_what_held_them_up_is_known() -> None:
    (late,) = with_plain_lateness("I was ten minutes late. My train was cancelled.", ())
    assert late.facts.cause is Cause.EXTERNAL


@pytest.mark.parametrize(
    "account",
    [
        "If I was late they'd have said so.",
        "I was never late in my life.",
        "He said I was late.",
        "I was afraid I was late.",
        "I was late for work for years.",
        "I came in on the late shift.",
        "I was late with the rent.",
        "I was a late addition to the list.",
        "I came in late March and the firm was small.",
    ],
)
def test_what_only_speaks_of_being_late_is_none(account: str) -> None:
    assert with_plain_lateness(account, ()) == ()


def test_where_a_lateness_was_read_or_another_slip_in_these_words_nothing_is_added() -> None:
    account = "I was ten minutes late and broke the door."
    for words, kind in (("broke the door", "late"), ("I was ten minutes late and broke", "damage")):
        at = account.index(words)
        read = (Moment(quote_of(account, at, at + len(words)), Polarity.SLIP, kind),)
        assert with_plain_lateness(account, read) == read
