"""Titles before a name, whose full stop ends no sentence."""

from __future__ import annotations

import re
from typing import Final

_TITLES: Final = ("Mr", "Mrs", "Ms", "Dr", "Prof")
ENDS_IN_A_TITLE: Final = re.compile(rf"\b(?:{'|'.join(_TITLES)})\.\s*\Z")
"""Words that break off behind a title: "I sent Mrs."."""
NOT_BEHIND_A_TITLE: Final = "".join(rf"(?<!\b{title}\.)" for title in _TITLES)
"""A pattern that stands behind a full stop, and not behind that of a title."""
