"""A figure that was handed on wrongly, with the right one beside it, is a slip that is asked about where none was read."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity
from afterword.reading.edges import quote_of
from afterword.reading.wrong_figures import with_wrong_figures


@pytest.mark.parametrize(
    ("account", "told"),
    [
        (
            "Nobody know it. I have wrote 1.4 million for the freight, but correct is 1.04 million. She has shown it.",
            "I have wrote 1.4 million for the freight, but correct is 1.04 million",
        ),
        (
            "I put the heating at £41,200 and it should be £14,200. He sent it on.",
            "I put the heating at £41,200 and it should be £14,200",
        ),
        (
            "she asked about typing speed I said 60 words a minute, it's nearer 45. ok",
            "I said 60 words a minute, it's nearer 45",
        ),
        (
            "He asked how many I trained. I said yeah, nine people. Truth is it was six. He nodded.",
            "I said yeah, nine people. Truth is it was six",
        ),
        ("I told them £4.2m, the truth is £2.4m. He noted it.", "I told them £4.2m, the truth is £2.4m"),
        ("I told him three percent, but it was five. He wrote it down.", "I told him three percent, but it was five"),
        (
            "I'd ordered 24 frames instead of 12. They come on Friday.",
            "I'd ordered 24 frames instead of 12",
        ),
    ],
)
def test_the_wrong_figure_and_the_right_one_are_one_slip(account: str, told: str) -> None:
    (slip,) = with_wrong_figures(account, ())
    assert (slip.quote.text.rstrip("."), slip.kind) == (told, "technical_error")
    assert slip.confidence < 1


@pytest.mark.parametrize(
    "account",
    [
        "I wrote 12 pages and the right margin is 3 cm wide.",
        "She put 1,450 but the right figure is 1,540.",
        "I sent 40 letters. The correct ones came back.",
        "I ordered 12, and the correct number was 12.",
        "I said four o'clock, it was five when he came",
        "I said twenty. It was ten past when he left",
    ],
)
def test_what_is_right_or_of_another_is_none(account: str) -> None:
    assert with_wrong_figures(account, ()) == ()


def test_where_a_slip_was_read_it_stays_as_it_is() -> None:
    account = "I put the total at 1,450 but the right figure is 1,540."
    read = (Moment(quote_of(account, 0, 26), Polarity.SLIP, "technical_error"),)
    assert with_wrong_figures(account, read) == read


def test_a_long_text_of_figures_is_read_at_once() -> None:
    assert with_wrong_figures("I put 1 " * 3000, ()) == ()
