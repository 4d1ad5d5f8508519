"""Rudeness that the teller names is a slip, also where no model sees one."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.reading.sharp_words import with_sharp_words


@pytest.mark.parametrize(
    "text",
    [
        "I was rude to my foreman Aldo on Monday.",
        "I was a bit curt with Mrs Hale when she asked about the keys.",
        "I snapped at Juno's dad, Felix, outside the nursery.",
        "Ken moved the pallets and I was short with him.",
    ],
)
def test_rudeness_to_somebody_is_read(text: str) -> None:
    assert [one.kind for one in with_sharp_words(text, ())] == ["arguing"]


@pytest.mark.parametrize(
    "text",
    [
        "I was short with time so I left early.",
        "Ken was rude to me.",
        "She says I was rude to the customer but I was not.",
        "I was rude to Aldo, I said sorry at once and we laughed.",
        "I was sharp on the figures.",
        "My manager is saying I was rude to a customer.",
    ],
)
def test_nothing_is_made_of_what_is_settled_or_somebody_elses(text: str) -> None:
    assert with_sharp_words(text, ()) == ()


def test_words_that_head_what_was_read_are_no_second_slip() -> None:
    text = "I was rude to my foreman Aldo. He asked for the saw and I said get it yourself, old man."
    said = text.index("I said")
    read = Moment(Quote(said, len(text), text[said:]), Polarity.SLIP, "offensive_remark")
    assert with_sharp_words(text, (read,)) == (read,)
