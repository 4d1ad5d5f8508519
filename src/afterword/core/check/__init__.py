"""Check: proofread a letter for what would do harm. `findings_in(text)` is the whole of it."""

from afterword.core.check.engine import findings_in
from afterword.core.check.finding import FAULTS, Finding, PlanItem, Record, Weight

__all__ = ["FAULTS", "Finding", "PlanItem", "Record", "Weight", "findings_in"]
