"""Money as people name it in an account."""

from __future__ import annotations

from typing import Final

COIN: Final = r"(?:dollars?|pounds?|quid|euros?|bucks?|francs?|rupees?|shillings?|kron(?:er|or|a|e)|pesos?|rand|yen|zloty|grand|EUR|USD|GBP|CHF)"
"""A pattern for the name of a currency, as it is said and as it is written."""
