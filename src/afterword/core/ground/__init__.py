"""Ground: each sentence of a letter beside the evidence, with numbers, dates, parts, levels and posts compared."""

from afterword.core.ground.grounding import Grounds
from afterword.core.ground.status import Grounded, Status

__all__ = ["Grounded", "Grounds", "Status"]
