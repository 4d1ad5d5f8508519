"""What somebody owns in a few plain words: a clause that tells of a wrong of theirs, where the readers took it for a mere event.

The readers learnt from long accounts, in which "I told my mum I'd ring her, and I forgot" stands among what happened around a slip.
Who types that and nothing more tells of nothing else (`data/train_owned.py`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from afterword.reading.encoder.clauses import ClauseHead, open_clause_head

WEIGHTS: Final = Path(__file__).parent / "weights" / "owned.npz"
BRIEF: Final = 60
"""Words; in a longer text the readers are right as often as this head."""


@cache
def open_owned(path: Path = WEIGHTS) -> ClauseHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    return open_clause_head(path)
