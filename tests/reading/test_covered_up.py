"""Damage and the untruth told about it in one breath are two slips."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Facts, Harm, Moment, Polarity, Quote
from afterword.reading.covered_up import with_what_was_covered_up


def kinds(text: str, *moments: Moment) -> list[tuple[str | None, str]]:
    return [(one.kind, one.quote.text) for one in with_what_was_covered_up(text, moments)]


def slip(text: str, kind: str) -> Moment:
    return Moment(Quote(0, len(text), text), Polarity.SLIP, kind, facts=Facts(harm=Harm.PROPERTY), confidence=0.7)


@pytest.mark.parametrize("kind", ["damage", "lie", "other"])
def test_what_was_read_as_one_is_parted(kind: str) -> None:
    text = "i scraped the hire van and told Nuria the other driver did it, its not true"
    found = kinds(text, slip(text, kind))
    assert [one for one, _ in found] == ["damage", "lie"]
    assert found[0][1] == "i scraped the hire van"
    assert found[1][1].startswith("told Nuria the other driver did it")


def test_what_was_not_read_at_all_is_both() -> None:
    text = "I chipped Bo's mug and said that it came out of the box like that. It didn't."
    assert [one for one, _ in kinds(text)] == ["damage", "lie"]


@pytest.mark.parametrize(
    "text",
    [
        "I chipped Bo's mug and told him at once. He laughed, it wasn't even his.",
        "I lost my temper and told Ana she was late, she wasn't.",
        "I dropped a tray and said sorry. They weren't cross.",
    ],
)
def test_no_untruth_is_made_of_what_was_owned(text: str) -> None:
    assert kinds(text) == []
    assert kinds(text, slip(text, "damage")) == [("damage", text)]
