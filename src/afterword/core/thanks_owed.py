"""Whether nothing is to be owned or put right to somebody, and they are to be thanked: at work and among friends."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import Action, CaseState, Occasion, Setting


def only_thanks_owed(occasion: Occasion, verdicts: Iterable[Verdict]) -> bool:
    """Whether a letter would only thank: somebody was kind to the writer, or the writer says that they want to thank."""
    if occasion.setting is Setting.INTERVIEW or occasion.state is not CaseState.OPEN:
        return False
    if any(verdict.in_letter and verdict.action is not Action.SHOW for verdict in verdicts):
        return False
    return occasion.thanks_wanted or (bool(occasion.kindnesses) and not any(one.awaits_word for one in verdicts))
