"""Placeholders are found in the forms that letters have them in, and not in what manuals write."""

import pytest

from afterword.core.check import findings_in


@pytest.mark.parametrize(
    "text",
    [
        "Dear [Name],",
        "I would like to work for [Company] from May.",
        "We met on [insert date].",
        "Thank you, [First Name][Last Name].",
        "You can reach me at xxxx.",
        "My phone is Tel:xxxx.",
        "My phone is TEL:xxxx.",
        "The order was BEGIN:XXXX.",
        "TODO: add what they said about the ward.",
    ],
)
def test_a_placeholder_of_a_letter_keeps_it_from_being_sent(text: str) -> None:
    assert "placeholder_left" in {finding.fault for finding in findings_in(text, scope="sentence")}


@pytest.mark.parametrize(
    "text",
    [
        "An entry begins with BEGIN:xxxx, or has a PROFILE:xxx line of its own.",
        "All of it stands in [my own page][] of the handbook.",
        "All of it stands in [my own page](https://example.org) of the handbook.",
        "The note [1] is at the foot of the page.",
    ],
)
def test_what_manuals_write_is_no_placeholder(text: str) -> None:
    assert findings_in(text, scope="sentence") == ()


def test_kisses_are_no_placeholder() -> None:
    assert "placeholder_left" not in {
        f.fault for f in findings_in("Hi Bev,\n\nIt was good to talk.\n\nLove ya\nMichelle xxx")
    }
    assert "placeholder_left" in {f.fault for f in findings_in("Dear xxx,\n\nIt was good to talk.\n\nBest,\nMira")}
