"""What the teller had been asked to keep and told all the same is a secret given away; what is told to help is none."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity
from afterword.reading.edges import quote_of
from afterword.reading.told_on import with_secrets_told


@pytest.mark.parametrize(
    "account",
    [
        "I told Papa at lunch that Irena has given notice, and she had asked me not to.",
        "I let slip to the neighbours that Odd is moving out. I had promised him not to.",
        "I mentioned to Gus what they paid, although he'd begged me to keep it to myself.",
    ],
)
def test_what_was_asked_to_be_kept_and_was_told_is_a_secret_given_away(account: str) -> None:
    (read,) = with_secrets_told(account, [Moment(quote_of(account, 0, 30), Polarity.NEUTRAL)])
    assert (read.kind, read.quote.text) == ("confidentiality", account)
    unsure = Moment(quote_of(account, 0, 40), Polarity.SLIP, "lie", confidence=0.5)
    assert [one.kind for one in with_secrets_told(account, [unsure])] == ["confidentiality"]


@pytest.mark.parametrize(
    "account",
    [
        "I told the nurse about his fall, although he had asked me not to.",
        "I told Gus what they paid. He had asked me for it.",
        "I promised her not to tell, and I have told nobody.",
        "She told me that Irena has given notice, and asked me not to tell.",
    ],
)
def test_what_was_told_to_help_or_was_kept_is_none(account: str) -> None:
    assert with_secrets_told(account, []) == ()
    sure = Moment(quote_of(account, 0, 30), Polarity.SLIP, "lie", confidence=0.9)
    assert with_secrets_told(account, [sure]) == (sure,)


def test_what_was_entrusted_right_before_and_then_told_is_surely_a_secret_given_away() -> None:
    before = "Dagny told me in confidence that the mill is to be sold. "
    for words, kind in (
        ("I told two of the carters.", "confidentiality"),
        ("I made a joke about it in front of the carters.", "flat_joke"),
        ("At supper I said it out loud.", "other"),
    ):
        account = before + words
        unsure = Moment(quote_of(account, len(before), len(account)), Polarity.SLIP, kind, confidence=0.3)
        (read,) = with_secrets_told(account, [unsure])
        assert (read.kind, read.confidence) == ("confidentiality", 0.8)
        alone = Moment(quote_of(words, 0, len(words)), Polarity.SLIP, kind, confidence=0.3)
        assert with_secrets_told(words, [alone]) == (alone,)
    for words in ("I made a joke about the weather.", "I told the carters it was late."):
        account = before + words
        other = Moment(quote_of(account, len(before), len(account)), Polarity.SLIP, "flat_joke", confidence=0.3)
        assert with_secrets_told(account, [other]) == (other,)
