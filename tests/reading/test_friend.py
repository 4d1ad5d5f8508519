"""Whom a story among friends is about."""

from __future__ import annotations

import pytest

from afterword.reading.friend import the_friend


@pytest.mark.parametrize(
    ("account", "name"),
    [
        ("It's Jonah, my oldest friend. He moved on Saturday.", "Jonah"),
        ("I let down my friend Priya on Thursday.", "Priya"),
        ("Everybody was there. Jonah waited. I never rang Jonah.", "Jonah"),
        ("I let everybody down.", ""),
        ("Jonah told Priya, and Priya told Jonah.", ""),
    ],
)
def test_the_one_who_is_called_a_friend_or_named_alone(account: str, name: str) -> None:
    assert [spotted.name for spotted in the_friend(account)] == ([name] if name else [])
