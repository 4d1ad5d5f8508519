"""What was said by an oversight, seen only later, is an error and no lie."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.reading.oversight import with_oversights


def _kind(words: str, kind: str = "lie", sure: float = 1.0) -> str | None:
    (read,) = with_oversights(words, (Moment(Quote(0, len(words), words), Polarity.SLIP, kind, confidence=sure),))
    return read.kind


@pytest.mark.parametrize(
    "words",
    [
        "I told him the ferry left at eight. Then I noticed I'd read the wrong line, it was six.",
        "I said the course ran three years and on the bus I realised I'd mixed it up with the other one.",
        "I told them it was 90 tonnes, at home I saw I had copied last year's figure.",
    ],
)
def test_an_oversight_is_an_error(words: str) -> None:
    assert _kind(words) == "technical_error"


@pytest.mark.parametrize(
    "words",
    [
        "I told him the ferry left at eight and I knew it was six. He noticed.",
        "I said I'd read the wrong line, which was a lie, he realised it.",
        "I told her I had taken the other road.",
    ],
)
def test_a_lie_stays_one(words: str) -> None:
    assert _kind(words) == "lie"


@pytest.mark.parametrize(
    "words",
    [
        "I have handed him the list. In it was the price of May, I had taken the wrong tab. So he quoted 310 instead of 370.",
        "I gave her the list of spring. So she told the town 52 instead of 47.",
        "I put the old code on the tags, I had copied the wrong row.",
    ],
)
def test_a_wrong_thing_that_was_handed_on_is_an_error(words: str) -> None:
    assert _kind(words, "other") == "technical_error"
    assert _kind(words, "lie", 0.4) == "technical_error"


@pytest.mark.parametrize(
    "words",
    [
        "I gave her the list. It was right, she told them 52 instead of 47, she misread it.",
        "I sent the rota late. Nobody minded.",
        "I gave Max 20 and he paid 15 for it.",
        "I sent a line to Ana calling Leo a bore, and I had opened the wrong window, so he got it.",
    ],
)
def test_what_holds_no_wrong_thing_stays_as_it_was_read(words: str) -> None:
    assert _kind(words, "other") == "other"


def test_a_wrong_rate_by_which_others_got_too_little_makes_nothing_bigger() -> None:
    assert _kind("I took 9 percent for the night team and they were underpaid.", "exaggeration") == "technical_error"
    assert _kind("I said we were forty, and I knew it, and he paid too much.", "exaggeration") == "exaggeration"
