"""Words for the people of one's own life, one list of them for all patterns."""

from __future__ import annotations

from typing import Final

KIN: Final = (
    "mother|mum|mom|father|dad|sister|brother|wife|husband|partner|daughter|son|cousin|aunt|auntie|uncle|niece|nephew"
    "|girlfriend|boyfriend|neighbour|neighbor|flatmate|colleague"
)
