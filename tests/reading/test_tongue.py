"""A word in a wrong form is no thin answer: it rests, unless it cost the answer or the job is one of words."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Setting
from afterword.reading.edges import quote_of
from afterword.reading.plain_words import as_plainly_told


def read(account: str, words: str, kind: str, setting: Setting = Setting.INTERVIEW) -> str | None:
    start = account.index(words)
    slip = Moment(quote_of(account, start, start + len(words)), Polarity.SLIP, kind, confidence=0.7)
    (found,) = as_plainly_told(account, (slip,), setting)
    return found.kind


@pytest.mark.parametrize(
    "words",
    [
        "I said two times advices instead of advice.",
        "I said le pompe instead of la pompe.",
        "My grammar was poor, I said it all in the present tense.",
        'I said "him and me was on the roof" and heard it.',
        'I said "I am very boring" instead of "bored".',
        "I put the stress on the wrong syllable in inventory.",
        "I mixed up his and her when I told of the crew.",
    ],
)
def test_a_word_in_a_wrong_form_rests(words: str) -> None:
    account = f"Interview with Ulla Brandt for the boatyard. {words} She smiled. We went on to the engines."
    assert read(account, words, "weak_answer") == "nerves"
    assert read(account, words, "technical_error", Setting.WORK) == "technical_error"
    assert read(account.replace("She smiled", "She did not understand me"), words, "weak_answer") == "weak_answer"
    assert read(account.replace("the boatyard", "a translator"), words, "weak_answer") == "weak_answer"


@pytest.mark.parametrize(
    "words",
    [
        "I said nitrite instead of nitrate.",
        "I said port instead of starboard.",
        "I said thirteen instead of thirty.",
        "I called the yard Brandts instead of Brandis.",
        "My accent got in the way and my answer about the keel was thin.",
        "I told it without the ending.",
    ],
)
def test_another_word_is_another_answer(words: str) -> None:
    account = f"Interview with Ulla Brandt for the boatyard. {words} She smiled. We went on to the engines."
    assert read(account, words, "technical_error") == "technical_error"
