"""What kind of letter it is, and the limits that go with it."""

from __future__ import annotations

from afterword.core.check.cues import (
    ADVICE,
    APOLOGY,
    CORRECTION,
    FOLLOW_UP,
    HOLD_REPLY,
    INTERVIEW,
    REJECTION_REPLY,
    SORRY,
    WAS_WRONG,
    WITHDRAWAL,
)
from afterword.core.check.draft import Draft, Part
from afterword.core.check.lazy import for_low, lazy
from afterword.core.named import NamedTuple


class Limits(NamedTuple):
    """What the checker holds a shape to. The composer's own limits are stricter.

    `shortest` and `longest` are body words at which a fault is named (0: no limit), `wordy` are those that would do;
    `problem` is the largest share of words about the slip; `repair` says that a repair or next step is due.
    """

    shortest: int = 0
    longest: int = 220  # beyond it replies fell (Boomerang 2016); ours
    wordy: int = 180
    problem: float = 1.0
    apologies: int = 1
    specific: bool = True
    repair: bool = False


LIMITS = {
    "thank_you": Limits(40, 120, 120, 0.36, 0),
    "recovery": Limits(40, 220, 180, 0.36, repair=True),
    "short_recovery": Limits(40, 220, 120, 0.4, repair=True),
    "apology": Limits(0, 220, 150, 0.65, specific=False, repair=True),
    "correction": Limits(0, 220, 120, repair=True),
    "follow_up": Limits(0, 220, 120, 0.4, 0),
    "feedback_request": Limits(0, 220, 120, 0.4, 0),
    "rejection_reply": Limits(0, 220, 120, 0.4, 0),
    "withdrawal": Limits(0, 220, 120, 0.4, 0),
    "hold_reply": Limits(0, 220, 120, 0.4, 0),
    "friend": Limits(0, 220, 150, 0.7, specific=False, repair=True),
    "": Limits(30, 220, 220, 0.4, repair=True),
}

ELSEWHERE = ("work", "personal")  # settings of an occasion in which nobody gave an interview
THANK_YOU_WORDS = 130  # a longer letter of thanks has more to do
APOLOGY_KINDS = frozenset(("damage", "offensive_remark", "arguing", "no_show"))
CORRECTION_KINDS = frozenset(("lie", "wrong_document", "confidentiality", "forbidden_aid"))

SIGNS = (
    ("feedback_request", ADVICE), ("withdrawal", WITHDRAWAL), ("hold_reply", HOLD_REPLY), ("rejection_reply", REJECTION_REPLY), ("follow_up", FOLLOW_UP),
    ("correction", CORRECTION), ("apology", APOLOGY),
)  # fmt: skip
FIRST_NAME = lazy(r"^(?:hi|hey|dear|my dear)?\s*[a-z'-]+\s*[,!:]*\s*$")


def shape_of(draft: Draft) -> str:
    """The shape as given, else from the plan, else from the words; empty where nothing tells."""
    if draft.shape in LIMITS:
        return draft.shape or ""
    if draft.record is not None and draft.record.setting in ELSEWHERE:
        return _outside(draft, draft.record.setting)
    if draft.plan:
        return _from_plan(draft)
    if not draft.inside:
        return ""
    for shape, sign in SIGNS:
        if draft.holds(sign) or (sign is CORRECTION and _takes_back(draft)):
            if shape == "apology" and draft.places(INTERVIEW):
                return "recovery"
            if shape in ("apology", "correction") and _to_a_friend(draft) and not draft.places(INTERVIEW):
                return "friend"
            return shape
    if draft.plan == () or draft.low.find("thank", draft.begin, draft.end) >= 0:
        return "thank_you" if draft.words <= THANK_YOU_WORDS else "recovery"
    return ""


_I_SAID = r"\b(?:i|we)(?:'ve|'d| have| had)? (?:\w+ )?(?:said|told|wrote|claimed|quoted|stated|answered|replied)\b"
SAID = for_low(rf"{_I_SAID}|\bi (?:gave|named|put|called|sent|mentioned|listed)\b|\bmy (?:answer|figure|number)\b")
SAID_AND_TAKEN_BACK = for_low(rf"{_I_SAID}[^.?!]{{0,200}}[;:,–—-] ?(?:and |but )?that (?:was|is) ")
OPENS = for_low(r"\W*(?:but |and |now |of course |i am afraid |i'm afraid |sadly,? )?that (?:was|is) ")
BEFORE = 2  # sentences in which it was said


def _takes_back(draft: Draft) -> bool:
    """Whether a sentence says that what the writer said in the one before it was wrong."""
    for at in draft.with_cue(WAS_WRONG):
        low = draft.of(draft.sentence(at))
        if SAID_AND_TAKEN_BACK.search(low):
            return True
        earlier = [before for before in range(at - BEFORE, at) if before in draft.inside]
        if OPENS.match(low) and any(SAID.search(draft.of(draft.sentence(before))) for before in earlier):
            return True
    return False


def _outside(draft: Draft, setting: str) -> str:
    """What a letter at work or among friends is: thanks where it is not sorry for anything, else what mends it."""
    if draft.begin < draft.end and draft.low.find("thank", draft.begin, draft.end) >= 0 and not draft.holds(SORRY):
        return "thank_you"
    if setting == "personal":
        return "friend"
    shape = _from_plan(draft)
    return shape if shape == "correction" else "apology"


def _from_plan(draft: Draft) -> str:
    named = [item for item in draft.plan or () if item.action not in ("leave_alone", "let_go")]
    actions = {item.action for item in named}
    if any(item.kind in APOLOGY_KINDS and item.action in ("apologise", "make_good") for item in named):
        return "apology"
    if any(item.kind in CORRECTION_KINDS and item.action in ("correct", "make_good", "apologise") for item in named):
        return "correction"
    if actions & {"correct", "show"}:
        return "recovery"
    if actions & {"apologise", "make_good"}:
        return "apology"
    if actions:
        return "short_recovery"
    return "thank_you"


def is_elsewhere(draft: Draft, shape: str) -> bool:
    """Whether a letter is about something outside an interview: by its record, else as it speaks to a friend of a wrong."""
    setting = draft.record.setting if draft.record is not None else ""
    return setting in ELSEWHERE if setting else shape == "friend"


def _to_a_friend(draft: Draft) -> bool:
    for sentence in draft.sentences:
        if sentence.part is Part.GREETING:
            return bool(FIRST_NAME.match(draft.of(sentence)))
    return False
