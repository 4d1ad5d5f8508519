"""Take a draft that exists already, and give it back repaired."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from afterword.core.check import Finding, Record
from afterword.core.check.cues import INTERVIEW
from afterword.core.check.draft import Draft
from afterword.core.check.mend import is_sorry
from afterword.core.check.shape import shape_of
from afterword.core.debrief import Check, plan_items, record_of
from afterword.core.ground import Grounds
from afterword.core.ground.comparison import Comparison
from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError, Evidence, Occasion, Setting
from afterword.core.write.repair import Mended, mended
from afterword.ports import Store, kept_as
from afterword.reading.foreign import ONLY_ENGLISH, is_foreign


def repair_draft(
    text: str,
    facts: Sequence[Evidence],
    check: Check,
    *,
    look: Check | None = None,
    store: Store | None = None,
    occasion_id: str = "",
    today: date | None = None,
    comparison: Comparison | None = None,
) -> Mended:
    """The draft with its claims brought back to the facts and its faults taken out. Nothing is kept.

    `look` proofreads more closely than `check`: what it sees in the repaired draft is said, and nothing is changed by it.
    With an occasion, its plan and names are known, and its facts count too. `today` is the day by
    which a date without a year is read. A letter about a wrong at work or among friends is held to its occasion, and needs no
    facts.

    Raises:
        AfterwordError: there is no draft, it is not in English, or there is no such occasion.
    """
    if not text.strip():
        raise AfterwordError("There is no draft to look at yet.")
    if is_foreign(text):
        raise AfterwordError(ONLY_ENGLISH)
    occasion = kept_as(store, occasion_id).occasion if store is not None and occasion_id else None
    plan = plan_items(judge(occasion).verdicts) if occasion else None
    record = record_of(occasion) if occasion else Record(on=(today.year, today.month, today.day)) if today else None
    grounds = None
    if not _proves_nothing(text, occasion, facts):
        known = {piece.text for piece in facts}
        evidence = [*facts, *(piece for piece in (occasion.evidence if occasion else ()) if piece.text not in known)]
        if not evidence:
            raise AfterwordError(
                "There are no facts to hold it against. Give a CV, or keep one first: afterword cv FILE --keep"
            )
        grounds = Grounds(evidence, today.year if today else 0, comparison)

    def checked(draft: str) -> tuple[Finding, ...]:
        return check(draft, plan=plan, shape=None, record=record)

    def looked(draft: str) -> tuple[Finding, ...]:
        return (look or check)(draft, plan=plan, shape=None, record=record)

    return mended(text.replace("\r\n", "\n").strip(), grounds, checked, looked)


def _proves_nothing(text: str, occasion: Occasion | None, facts: Sequence[Evidence]) -> bool:
    """Whether a letter is about a wrong outside an interview, where nobody asks for proof: by its occasion, else by its words."""
    if occasion is not None:
        return occasion.setting is not Setting.INTERVIEW
    draft = Draft(text)
    return not facts and not draft.places(INTERVIEW) and (is_sorry(text) or shape_of(draft) == "correction")
