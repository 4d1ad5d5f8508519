"""An apology that is made plain keeps what it is for, where that is said plainly."""

from __future__ import annotations

import pytest

from afterword.core.check.whole.apologies import PLAINLY, plainly


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("I am so, so sorry about this morning, I honestly cannot apologise enough.", "I am sorry about this morning."),
        (
            "Sorry if anyone was offended by what I said about my lead, haha!",
            "I am sorry for what I said about my lead.",
        ),
        ("I apologise again for being late, it was a bit much.", "I am sorry for being late."),
        ("I'm so sorry that I was rude to Joel but he kept asking.", "I am sorry that I was rude to Joel."),
        ("Sorry for my joke about retiring lol.", "I am sorry for my joke about retiring."),
        ("I am really sorry for not answering because I was nervous.", "I am sorry for not answering."),
        (
            "My apologies for the mix-up with the dates, these things happen.",
            "I am sorry for the mix-up with the dates.",
        ),
        ("- So sorry about Tuesday, I really am!", "- I am sorry about Tuesday."),
        ("Sorry I missed your call, but the signal was bad.", "I am sorry that I missed your call."),
        ("I'm so sorry I kept you waiting, it was the lift.", "I am sorry that I kept you waiting."),
        ("Sorry I have to write again.", PLAINLY),
        ("I am sorry if you felt hurt.", PLAINLY),
        ("Sorry for anything I may have said.", PLAINLY),
        ("I am so sorry about all of it.", PLAINLY),
        ("Apologies for any inconvenience.", PLAINLY),
        ("I am sorry to hear that.", PLAINLY),
        ("I am sorry that you saw it that way.", PLAINLY),
    ],
)
def test_a_plain_apology_says_what_it_is_for(said: str, plain: str) -> None:
    assert plainly(said, 0, len(said)) == plain
