"""What was known, or could have been said, is nothing that went well unless it was said aloud."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote, Setting
from afterword.reading.only_thought import only_thought
from afterword.reading.plain_words import as_plainly_told


def _quote(account: str, words: str) -> Quote:
    at = account.index(words)
    return Quote(at, at + len(words), words)


@pytest.mark.parametrize(
    ("account", "words"),
    [
        (
            "I said I'd wait. I know better, at Calder I sat with such a boy each day.",
            "at Calder I sat with such a boy each day.",
        ),
        (
            "I shrugged. Inside I was thinking of the Hull job, where I won them back.",
            "Inside I was thinking of the Hull job, where I won them back.",
        ),
        (
            "I said it depends. I could have said so much, the audit I passed alone.",
            "I could have said so much, the audit I passed alone.",
        ),
        ("He waited. In my head I had the whole story ready.", "In my head I had the whole story ready."),
    ],
)
def test_what_was_only_thought_did_not_go_well(account: str, words: str) -> None:
    assert only_thought(account, _quote(account, words))
    (read,) = as_plainly_told(account, [Moment(_quote(account, words), Polarity.STRENGTH)], Setting.INTERVIEW)
    assert read.polarity is Polarity.NEUTRAL


@pytest.mark.parametrize(
    ("account", "words"),
    [
        (
            "I told them of the Hull job and how I won them back.",
            "I told them of the Hull job and how I won them back.",
        ),
        (
            "I could have said ill things of him, but I only said that I want a bigger team.",
            "I could have said ill things of him, but I only said that I want a bigger team.",
        ),
        (
            "In my head I was calm and I explained the valve step by step.",
            "In my head I was calm and I explained the valve step by step.",
        ),
        ("I should have said less there. She laughed at the parrot story.", "She laughed at the parrot story."),
    ],
)
def test_what_was_said_aloud_stays_a_strength(account: str, words: str) -> None:
    assert not only_thought(account, _quote(account, words))
