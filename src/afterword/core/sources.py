"""Where a rule or number comes from. Only research found in public text may be quoted to people (`found=True`)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A reference: `label` is what people see. `found` is False for our own design choices."""

    label: str
    says: str = ""
    found: bool = True


OURS = Source("Our own rule; no study settles it", found=False)
