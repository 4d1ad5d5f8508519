"""Where a rule or number comes from. Only research found in public text may be quoted to people (`found=True`)."""

from __future__ import annotations

from afterword.core.named import NamedTuple

TYPE_CHECKING = False  # typing is not loaded for this
if TYPE_CHECKING:
    from typing import Final


class Source(NamedTuple):
    """A reference: `label` is what people see. `found` is False for our own design choices."""

    label: str
    says: str = ""
    found: bool = True


OURS: Final = Source("Our own rule; no study settles it", found=False)

# References that several rules rest on; one that a single rule rests on stands in that rule.
MANAGER_SURVEYS: Final = Source(
    "Surveys of hiring managers (CareerBuilder, Harris, SHRM, Robert Half)",
    "what managers say they dislike: good for an order, not for the size of an effect",
)
NEW_FACTS: Final = Source(
    "Mann & Ferguson 2015, JPSP", "new facts that change the meaning of the old ones reverse an impression"
)
PARTS_OF_AN_APOLOGY: Final = Source(
    "Lewicki, Polin & Lount 2016, NCMR", "owning it and offering a repair count most in an apology"
)
AFTER_DECEPTION: Final = Source(
    "Schweitzer, Hershey & Bradlow 2006, OBHDP",
    "after deception trust never fully recovers, even with promise and apology",
)
ACCEPTED_CAUSES: Final = Source(
    "Weiner, Figueroa-Munoz & Kakihara 1991, PSPB", "accounts that are accepted are external and uncontrollable"
)
REPEATED_APOLOGY: Final = Source(
    "Halperin, Ho, List & Muir 2022, Economic Journal", "repeated apologies can be worse than none"
)
