"""A reaction is quoted as a clause of the other side: neither torn nor running on into what the teller did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import Moment, Noticed, Polarity, Quote
from afterword.reading.whole_cue import whole_cue, with_whole_cue


def quote(account: str, words: str) -> Quote:
    start = account.index(words)
    return Quote(start, start + len(words), words)


@pytest.mark.parametrize(
    ("account", "torn", "whole"),
    [
        ("I gave a long answer. She did not note anything down. Then we left.", "note anything", "She did not note anything down"),
        ("I sang it flat. Tess had to do the solo with her sore foot. I hid.", "with her sore foot", "Tess had to do the solo with her sore foot"),
        ("I ran over; Captain Moore said as much and I sat down.", "Captain Moore said as much and I", "Captain Moore said as much"),
        ("I shouted. Nobody spoke. Then Ravi looked at the floor.", "spoke. Then Ravi looked at the floor", "Nobody spoke. Then Ravi looked at the floor"),
        ("I dropped it. Olu stared at the shards. Nobody said much, it was late.", "Olu stared at the shards. Nobody", "Olu stared at the shards. Nobody said much"),
        ("and the porter (red jacket, no badge) laughed and went on", "red jacket", "the porter (red jacket, no badge) laughed"),
        ("so I told the joke and how the aunt by the window never smiled only put a hand over her eyes and I went home", "put a", "how the aunt by the window never smiled only put a hand over her eyes"),
    ],
)  # fmt: skip
def test_a_torn_reaction_is_quoted_as_its_clause(account: str, torn: str, whole: str) -> None:
    assert whole_cue(account, quote(account, torn)).text == whole


@pytest.mark.parametrize(
    ("account", "words"),
    [
        ("I was rude. She put down her cup. I left.", "She put down her cup."),
        ('I asked for more. He said "not today". Later it rained.', 'He said "not today".'),
        ("she waited for me and he laughed little and i went on with the cake", "he laughed little"),
        ("I told him the wrong day and the man beside her looked away to his window the test was easy", "the man beside her looked away to his window"),
    ],
)  # fmt: skip
def test_a_whole_reaction_stays_as_it_is(account: str, words: str) -> None:
    assert whole_cue(account, quote(account, words)).text == words


def test_whether_it_was_noticed_does_not_change() -> None:
    account = "I sang it flat. Tess had to do the solo with her sore foot."
    slip = Moment(
        quote(account, "I sang it flat"), Polarity.SLIP, "other", Noticed.SEEN, quote(account, "with her sore foot")
    )
    whole = with_whole_cue(account, slip)
    assert whole.noticed is Noticed.SEEN and whole.cue is not None and whole.quote == slip.quote


@given(st.text(alphabet='ab I he.,;"()\n said and', max_size=80), st.integers(0, 80), st.integers(1, 20))
def test_it_is_always_words_of_the_account(account: str, start: int, length: int) -> None:
    words = account[start : start + length]
    if words:
        found = whole_cue(account, Quote(start, start + len(words), words))
        assert account[found.start : found.end] == found.text != ""
