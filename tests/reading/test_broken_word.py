"""A word given and its breach, told in two sentences, are one thing; other neighbours stay apart."""

from __future__ import annotations

from afterword.core.occasion import Moment, Polarity
from afterword.reading.broken_word import with_broken_words
from afterword.reading.edges import quote_of


def slip(text: str, words: str, kind: str = "other") -> Moment:
    at = text.index(words)
    return Moment(quote_of(text, at, at + len(words)), Polarity.SLIP, kind, confidence=0.6)


def test_a_promise_and_its_breach_are_one() -> None:
    text = (
        "My brother played on Thursday. I'd said I'd be there, front row. I fell asleep on the sofa. He kept a chair."
    )
    said, slept = slip(text, "I'd said I'd be there, front row."), slip(text, "I fell asleep on the sofa.")
    (joined,) = with_broken_words(text, (said, slept))
    assert joined.quote.text == "I'd said I'd be there, front row. I fell asleep on the sofa."
    assert text[joined.quote.start : joined.quote.end] == joined.quote.text


def test_neighbours_that_tell_of_two_things_stay_two() -> None:
    text = "I was short with the vicar. I used his good mug. I'd said I'd come. Then Ann laughed. I fell asleep on the bus."
    moments = (slip(text, "I was short with the vicar."), slip(text, "I used his good mug."))
    assert with_broken_words(text, moments) == moments
    apart = (slip(text, "I'd said I'd come."), slip(text, "I fell asleep on the bus."))
    assert with_broken_words(text, apart) == apart
