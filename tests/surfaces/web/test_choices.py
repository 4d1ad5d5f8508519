"""What was typed into a field is the value it stands for, or one sentence."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from afterword.core.occasion import AfterwordError
from afterword.surfaces.web.choices import chance_in


@pytest.mark.parametrize(("typed", "chance"), [("5", 0.05), ("40", 0.4), (" 95 ", 0.95), ("007", 0.07), ("", None)])
def test_a_forecast_is_the_number_that_was_typed(typed: str, chance: float | None) -> None:
    post = QueryDict(mutable=True)
    post["chance"] = typed
    assert chance_in(post) == chance


@pytest.mark.parametrize("typed", ["4", "96", "0595", "0955", "00700", "-7", "7.5", "²", "٤٠", "9" * 5000, "x"])
def test_what_is_no_number_from_5_to_95_is_refused(typed: str) -> None:
    post = QueryDict(mutable=True)
    post["chance"] = typed
    with pytest.raises(AfterwordError, match="from 5 to 95"):
        chance_in(post)
