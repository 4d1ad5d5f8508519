"""The days of the week and the months by their English names, as accounts and letters tell them, and the years that can be meant."""

from __future__ import annotations

TYPE_CHECKING = False  # typing is not loaded for this
if TYPE_CHECKING:
    from typing import Final

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In the order of `date.weekday`."""
MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip

KNOWN_YEARS: Final = range(1970, 2200)
"""Beyond these a date is a slip of the finger, and calendars begin to run out."""
KNOWN_YEARS_WORDS: Final = f"Years from {KNOWN_YEARS[0]} to {KNOWN_YEARS[-1]} are known."
