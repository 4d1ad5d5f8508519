"""What makes less of the teller than is true is read as something good left out, whatever it was taken for."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity
from afterword.reading.edges import quote_of
from afterword.reading.undersold import with_what_was_undersold

ACCOUNT = "He asked if I had run a crew. I said I'd helped out with one. I led the harbour crew for six years."
BIGGER = "He asked if I had run a crew. I said I'd led the harbour crew for six years. I helped out with it once."


@pytest.mark.parametrize("kind", ["lie", "exaggeration", "technical_error"])
def test_a_claim_read_where_less_was_said_is_a_strength_left_out(kind: str) -> None:
    words = ACCOUNT[ACCOUNT.index("I said") : ACCOUNT.index(" I led")]
    at = ACCOUNT.index(words)
    read = (Moment(quote_of(ACCOUNT, at, at + len(words)), Polarity.SLIP, kind, confidence=0.7),)
    (slip,) = with_what_was_undersold(ACCOUNT, read)
    assert (slip.kind, slip.confidence) == ("forgot_strength", 0.7)
    assert slip.quote.text.endswith("for six years")


def test_a_claim_that_says_more_than_is_true_stays_one() -> None:
    at = BIGGER.index("I said")
    read = (Moment(quote_of(BIGGER, at, len(BIGGER)), Polarity.SLIP, "exaggeration"),)
    assert with_what_was_undersold(BIGGER, read) == read


@pytest.mark.parametrize(
    "account",
    [
        "She asked how long I had run the oven and I said baker for two years. It was five. She noted it.",
        "I made myself small again, as ever, I said I just did the rota. I led twelve people. I could kick myself.",
    ],
)
def test_what_only_leads_in_or_sighs_over_it_is_part_of_it(account: str) -> None:
    read = (Moment(quote_of(account, 0, len(account)), Polarity.SLIP, "exaggeration", confidence=0.7),)
    (slip,) = with_what_was_undersold(account, read)
    assert slip.kind == "forgot_strength"


def test_a_claim_behind_it_is_left_as_it_was_read() -> None:
    account = "I said I had only seen one audit. Actually I led the audits. Then I said I speak Greek, which I don't."
    read = (Moment(quote_of(account, 0, len(account)), Polarity.SLIP, "lie", confidence=0.7),)
    assert with_what_was_undersold(account, read) == read
