"""A wrong that is told in a few plain words is asked about, and plain news is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from afterword.core.occasion import Moment, Polarity
from afterword.reading.absence import ASKED
from afterword.reading.encoder.weights import default_tagger
from afterword.reading.moments import moments_of
from afterword.reading.ngrams import ngram_model

LINES = [
    line.split("\t", 1)
    for line in Path(__file__).with_name("plain_wrongs.tsv").read_text("utf-8").splitlines()
    if line[0] != "#"
]


def slips(text: str) -> list[Moment]:
    return [moment for moment in moments_of(text, *default_tagger(), ngram_model()) if moment.polarity is Polarity.SLIP]


def test_most_of_what_is_told_plainly_is_found() -> None:
    told = [(label, re.sub(r"\[\[|\]\]", "", text), re.findall(r"\[\[(.*?)\]\]", text)) for label, text in LINES]
    found = sum(
        any(owned in slip.quote.text or slip.quote.text in owned or slip.quote.text[:20] in owned for slip in slips(text) for owned in wrongs)
        for label, text, wrongs in told if label.endswith("+")
    )  # fmt: skip
    raised = sum(bool(slips(text)) for label, text, _ in told if label.endswith("-"))
    assert found >= 138, "of 150; 136 by the readers alone"
    assert raised <= 20, "of 90"


def test_a_title_before_a_name_ends_no_sentence() -> None:
    told = "I sent Mrs. Kern the bill for the Aders, with their rates, by mistake on Monday."
    (found,) = slips(f"{told} She is our client.")
    assert found.quote.text == told


def test_a_plain_wrong_alone_is_asked_about() -> None:
    found = slips("I gave the job to somebody else without telling Piotr.")
    assert len(found) == 1
    assert found[0].confidence <= ASKED


@pytest.mark.parametrize(
    "text",
    [
        "My boss called me in and gave me a new rota.",
        "I told my mum I'd ring her on Sunday and I did.",
        "We had dinner at my mother's. She told us about the garden.",
    ],
)
def test_plain_news_is_no_wrong(text: str) -> None:
    assert not slips(text)
