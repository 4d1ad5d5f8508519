"""How much a slip weighs, and how visible it may be taken to be."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core import settings
from afterword.core.judge.kinds import judged_as
from afterword.core.judge.slip_kind import SlipKind
from afterword.core.occasion import Centrality, Moment, Noticed

_ORDER = (Noticed.UNLIKELY, Noticed.PROBABLY, Noticed.SEEN)


@dataclass(frozen=True, slots=True)
class Weight:
    """What a slip weighs: how visible, how severe (1 to 4), and the score in hundredths."""

    noticed: Noticed
    severity: int
    score: int

    @property
    def matters(self) -> bool:
        """Whether it reaches the threshold from which a slip may be named."""
        return self.score >= settings.SCORE_THRESHOLD


def weigh(moment: Moment) -> Weight:
    """The weight of one slip."""
    kind = judged_as(moment)
    noticed, severity = noticed_by_rule(moment, kind), severity_of(moment, kind)
    return Weight(noticed, severity, score_of(noticed, severity, moment.facts.centrality))


def noticed_by_rule(moment: Moment, kind: SlipKind) -> Noticed:
    """The cue rule: lowering is free, raising above the kind's default takes a literal cue."""
    usual = kind.row_for(moment.facts).noticed
    held = moment.noticed
    if held is None:
        return Noticed.SEEN if moment.cue else usual
    raised = _ORDER.index(held) > _ORDER.index(usual)
    return usual if raised and not moment.cue else held


def severity_of(moment: Moment, kind: SlipKind) -> int:
    """1 to 4: the person's own rating, else the kind's for these facts."""
    own = moment.facts.severity
    return own if own is not None else kind.row_for(moment.facts).severity


def score_of(noticed: Noticed, severity: int, centrality: Centrality) -> int:
    """Hundredths (200 is the threshold), in whole numbers because 0.6 x 2 x 1.5 is not exact in floating point."""
    return settings.NOTICED_WEIGHT[noticed] * severity * settings.CENTRALITY_WEIGHT[centrality]
