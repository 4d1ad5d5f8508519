"""Words for the people of one's own life, one list of them for all patterns."""

from __future__ import annotations

from typing import Final

KIN: Final = (
    "mother|mum|mom|father|dad|sister|brother|wife|husband|partner|daughter|son|cousin|aunt|auntie|uncle|niece|nephew"
    "|girlfriend|boyfriend|neighbour|neighbor|flatmate|colleague"
)
NEAR_KIN: Final = (
    "mum|mummy|mom|mommy|mam|mammy|mama|ma|dad|daddy|papa|gran|granny|grandma|nan|nana|nanna|grandad|granddad|grandpa|opa|oma|"
    "abuela|abuelo|nonna|nonno"
)
"""What people call those for whom they use no name."""
