"""A word given and its breach, told in two sentences, are one thing; other neighbours stay apart."""

from __future__ import annotations

from dataclasses import replace

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


def test_a_word_given_that_was_taken_for_a_lie_is_a_word_not_kept() -> None:
    text = "I told her I'd bring two heaters that night, then our Simon had his crash and it went clean out of my head till Sunday."
    said = slip(text, "I told her I'd bring two heaters that night", "lie")
    crash = slip(text, "our Simon had his crash and it went clean out of my head till Sunday", "damage")
    assert with_broken_words(text, (said, crash)) == (said, crash), "what is read surely stays"
    (joined,) = with_broken_words(text, (said, replace(crash, confidence=0.4)))
    assert joined.kind == "other"
    assert joined.quote.text == text.rstrip(".")


def test_a_promise_never_meant_to_be_kept_is_a_lie() -> None:
    text = "I told her I'd come when I knew I was away. I forgot the card."
    lie = slip(text, "I told her I'd come when I knew I was away.", "lie")
    assert with_broken_words(text, (lie, slip(text, "I forgot the card."))) == (lie, slip(text, "I forgot the card."))
