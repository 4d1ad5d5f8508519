"""What was said by an oversight, seen only later, is an error and no lie."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.reading.oversight import with_oversights


def _kind(words: str, kind: str = "lie") -> str | None:
    (read,) = with_oversights((Moment(Quote(0, len(words), words), Polarity.SLIP, kind),))
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
