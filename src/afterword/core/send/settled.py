"""Whether an approved letter has been overtaken: they answered since, or want no contact."""

from __future__ import annotations

from typing import Final

from afterword.core.learn.learned import Came, Learned
from afterword.core.occasion import CaseState, Occasion
from afterword.core.send.outgoing import Outgoing

ANSWERED: Final = "they answered after you approved it"
NO_CONTACT: Final = "they want no contact"


def settled_since(outgoing: Outgoing, occasion: Occasion, learned: Learned) -> str:
    """Why this letter is not to leave any more, in words; empty where nothing speaks against it.

    What they said before it was approved is no reason: an answer to a refusal is approved after it.
    """
    if occasion.state is CaseState.NO_CONTACT:
        return NO_CONTACT
    told = (one for one in learned.outcomes if one.came is not Came.NO_ANSWER)
    return ANSWERED if any(one.at > outgoing.approved_at for one in told) else ""
