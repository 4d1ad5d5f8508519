"""What was asked is read to its own words, whatever day it was asked on and however the asking is told."""

from __future__ import annotations

import pytest

from afterword.reading.questions import questions, topic_of


@pytest.mark.parametrize(
    ("account", "asked"),
    [
        ("He asked to me how I would plaster a ceiling and I froze.", ["how I would plaster a ceiling"]),
        ("They ask about hoists and I answer well.", ["about hoists"]),
        ("she ask how I price a job, I said it depends", ["how I price a job"]),
        ("Lena asked me on Friday whether the posters were printed and I lied.", ["whether the posters were printed"]),
        ("They asked on Thursday morning how I price a job.", ["how I price a job"]),
        ("She asked about Friday opening hours.", ["about Friday opening hours"]),
        ("I wanted to ask about wages.", []),
    ],
)
def test_a_question_is_read_without_its_day(account: str, asked: list[str]) -> None:
    assert [one.text for one in questions(account)] == asked


def test_a_day_is_no_topic() -> None:
    told = "Lena asked me on Friday whether the posters were printed and I lied."
    assert topic_of(told, told) == "whether the posters were printed"
    assert topic_of("He asked to me how I would plaster a wall and I froze.", "") == "how I would plaster a wall"
