"""Where letters are written otherwise than the one at hand."""

from __future__ import annotations

import pytest

from afterword.core.write.manner import English, Manner


@pytest.mark.parametrize(
    ("english", "country", "foreign"),
    [
        (English.BRITISH, "US", True),
        (English.BRITISH, "US-CA", True),
        (English.BRITISH, "NZ", False),
        (English.BRITISH, "", False),
        (English.AMERICAN, "US", False),
        (English.AMERICAN, "IE", True),
    ],
)
def test_a_habit_is_foreign_only_where_another_is_known_to_hold(english: English, country: str, foreign: bool) -> None:
    assert Manner(english=english).is_foreign_to(country) is foreign
