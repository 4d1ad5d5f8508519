"""A rough amount that holds is no untruth; it stays an answer that failed, once."""

from __future__ import annotations

from afterword.core.occasion import Moment, Polarity
from afterword.reading.edges import quote_of
from afterword.reading.rough_figures import without_rough_untruths

ACCOUNT = "He asked about the fleet and my mind was empty. I said a few hundred vans. It was 340."


def slip(words: str, kind: str) -> Moment:
    at = ACCOUNT.index(words)
    return Moment(quote_of(ACCOUNT, at, at + len(words)), Polarity.SLIP, kind, confidence=0.6)


def test_a_rough_amount_read_as_an_untruth_is_a_thin_answer() -> None:
    (thin,) = without_rough_untruths(ACCOUNT, (slip("I said a few hundred vans.", "exaggeration"),))
    assert thin.kind == "weak_answer"


def test_beside_an_answer_that_failed_it_is_nothing_of_its_own() -> None:
    blank = slip("my mind was empty", "blanked")
    assert without_rough_untruths(ACCOUNT, (blank, slip("I said a few hundred vans.", "lie"))) == (blank,)
