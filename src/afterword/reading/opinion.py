"""What a reader makes of a name: a number above 0 where it is one, beside what the rules see of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

Opinion: TypeAlias = Callable[[Sequence[tuple[int, int]], Sequence[float]], float]
"""From the places `[start, end)` of a name in the account, and the signs that rules see, to log-odds."""
