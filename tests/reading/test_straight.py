"""What was told straight, or at home afterwards, is no lie; the rest of what was read stays."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity
from afterword.reading.edges import quote_of
from afterword.reading.straight import without_true_words


def read(account: str, words: str, kind: str = "lie") -> tuple[Moment, ...]:
    start = account.index(words)
    moment = Moment(quote_of(account, start, start + len(words)), Polarity.SLIP, kind, confidence=0.6)
    return without_true_words(account, (moment,))


@pytest.mark.parametrize(
    ("account", "words"),
    [
        (
            "I told her straight that I have only read about it. No issue, she said.",
            "I told her straight that I have only read about it.",
        ),
        ("I said ninety days, which is what my letter says.", "I said ninety days, which is what my letter says."),
        ("My wife asked how it went and I said fine, and then I sat there.", "I said fine"),
        ("Mum rang to hear it. My mum asks how it was and I just said good.", "I just said good."),
    ],
)
def test_true_words_and_words_at_home_are_no_lie(account: str, words: str) -> None:
    assert read(account, words) == ()
    assert read(account, words, "offensive_remark") != ()


@pytest.mark.parametrize(
    ("account", "words"),
    [
        (
            "I told her straight away that I had the licence, which I have not.",
            "I told her straight away that I had the licence",
        ),
        ("My wife asked did you ask him and I said he is thinking about it.", "I said he is thinking about it."),
        ("She asked how it went at Lowry's and I said fine. They had let me go.", "I said fine."),
        (
            "My wife asked how it went. They asked for the diploma and I said yes, I have it. I have none.",
            "I said yes, I have it.",
        ),
    ],
)
def test_what_may_be_a_lie_stays(account: str, words: str) -> None:
    assert len(read(account, words)) == 1
