"""Titles before a name, whose full stop ends no sentence."""

from __future__ import annotations

import re
from typing import Final

ENDS_IN_A_TITLE: Final = re.compile(r"\b(?:Mrs?|Ms|Dr|Prof)\.\s*\Z")
"""Words that break off behind a title: "I sent Mrs."."""
