"""What kind of letter it is, and the limits that go with it."""

from __future__ import annotations

from typing import NamedTuple

from afterword.core.check.draft import Draft, Part
from afterword.core.check.lazy import lazy


class Limits(NamedTuple):
    """What the checker holds a shape to. The composer's own limits are stricter.

    `shortest` and `longest` are body words at which a fault is named (0: no limit), `wordy` where it is only advised;
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

APOLOGY_KINDS = frozenset(("damage", "offensive_remark", "arguing", "no_show"))
CORRECTION_KINDS = frozenset(("lie", "wrong_document", "confidentiality", "forbidden_aid"))

# For each shape the words one of which has to stand there, and what they have to stand in.
SIGNS = (
    (
        "withdrawal",
        ("withdraw", "take back my", "close my file", " place to "),
        lazy(r"\bwithdraw|\btake back my application|\bclose my file|\bgive my [^.]{0,30}place to (?:some|any)"),
    ),
    (
        "hold_reply",
        ("on hold", "freeze", "frozen", " waits", "held up"),
        lazy(r"\bon hold\b|\bhiring freeze|\b(?:position|post|role) (?:waits|is frozen)|\bheld up\b"),
    ),
    (
        "rejection_reply",
        ("another", "decision", "selected", "chosen", "disappointed", "got it", "letting me know", "informing me", "rejection", "it's gone"),
        lazy(
            r"\b(?:gone|went|given) to (?:an)?other|\banother candidate|\byour decision\b"
            r"|\bnot (?:been )?(?:selected|chosen)|\bdisappointed\b[^.]{0,30}\b(?:read|hear|learn)|\bwho(?:ever)? got it\b"
            r"|\bletting me know\b|\brejection\b|\binforming me\b|\bsay it's gone\b"
        ),
    ),
    (
        "follow_up",
        ("follow", "news", "keen", "interested", "reminder", "update", "decision by return", "would meet"),
        lazy(
            r"\bfollow(?:ing)? up\b|\bany news\b|\bis there news\b|\bstill (?:very )?(?:keen|interested)"
            r"|\bremain (?:very )?interested|\bfurther interested\b|\b(?:reminder|update)\b[^.]{0,40}\b(?:mail|from|on)\b"
            r"|\bdecision by return\b|\bthe committee would meet\b"
        ),
    ),
    (
        "correction",
        ("correct ", "right ", "putting right"),
        lazy(r"\b(?:correct|right) (?:value|figure|number|answer|file|version) is\b|\bthe right one\b|\bputting right\b"),
    ),
    (
        "apology",
        ("sorry", "apolog"),
        lazy(r"\b(?:i am|i'm) (?:\w+ ){0,2}sorry\b|\bi apologi[sz]e\b|\bplease accept my apolog"),
    ),
)  # fmt: skip
INTERVIEW = lazy(r"\b(?:interview|panel|candidate|post|position|role|application|vacancy|hiring)\b")
ADVICE = lazy(
    r"\b(?:feedback|advice|pointer|one thing|better in|work on|improve|fell short|learn (?:until|before))\b[^.?]{0,200}\?|\bone piece of advice\b"
)
FIRST_NAME = lazy(r"^(?:hi|hey|dear|my dear)?\s*[a-z'-]+\s*[,!:]*\s*$")


def shape_of(draft: Draft) -> str:
    """The shape as given, else from the plan, else from the words; empty where nothing tells."""
    if draft.shape in LIMITS:
        return draft.shape or ""
    if draft.plan:
        return _from_plan(draft)
    if not draft.body:
        return ""
    text = draft.low[draft.body[0].start : draft.body[-1].end]
    if "?" in text and ADVICE.search(text):
        return "feedback_request"
    for shape, words, sign in SIGNS:
        if any(word in text for word in words) and sign.search(text):
            if shape == "apology" and INTERVIEW.search(text):
                return "recovery"
            if shape in ("apology", "correction") and _to_a_friend(draft) and not INTERVIEW.search(text):
                return "friend"
            return shape
    if draft.plan == () or "thank" in text:
        return "thank_you" if len(text.split()) <= 130 else "recovery"
    return ""


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


def _to_a_friend(draft: Draft) -> bool:
    for sentence in draft.sentences:
        if sentence.part is Part.GREETING:
            return bool(FIRST_NAME.match(draft.of(sentence)))
    return False
