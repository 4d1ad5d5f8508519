"""What an approval shows and keeps, and what a letter must be before anything can be approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.check import Finding, Weight
from afterword.core.occasion import AfterwordError
from afterword.core.send.draft import Draft
from afterword.core.send.outgoing import Outgoing
from afterword.core.write.letter import Letter, LetterState


@dataclass(frozen=True, slots=True)
class Approval:
    """What was or would be approved. `outgoing` is None where it was only shown; `findings` advise and do not block."""

    draft: Draft
    leaves_from: datetime
    leaves_until: datetime | None
    findings: tuple[Finding, ...]
    outgoing: Outgoing | None = None


def ready(letter: Letter | None, findings: Sequence[Finding]) -> Letter:
    """The letter, if it may leave in any way.

    Raises:
        AfterwordError: there is none, it still lacks something, or a rule blocks it.
    """
    if letter is None:
        raise AfterwordError("There is no letter yet. Please look at the occasion first: afterword show ID")
    if not letter.text.strip() or letter.state is not LetterState.READY:
        needs = " ".join(letter.needs)
        raise AfterwordError(f"There is no letter that is ready to leave. {needs}".strip())
    blocking = [finding.message for finding in findings if finding.weight is Weight.BLOCKS]
    if blocking:
        raise AfterwordError(f"The letter is not approved yet: {blocking[0]} Please change it, then approve it again.")
    return letter
