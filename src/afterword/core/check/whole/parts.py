"""Parts that a letter needs: thanks, something specific, proof, a repair or next step, and their need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.core.check.counts import Counts
from afterword.core.check.cues import ATTACHED, INTERVIEW
from afterword.core.check.draft import Draft
from afterword.core.check.faults import NOTES
from afterword.core.check.finding import Finding, Weight
from afterword.core.check.lazy import for_low
from afterword.core.check.shape import Limits, is_elsewhere
from afterword.core.sources import OURS

NOT_ATTACHED = for_low(r"\b(?:not|am|feel|felt|very|so|became|grew) \Z")
SECRET = for_low(
    r"\b(?:not|never) (?:mine|for me) to (?:tell|share|pass|say)|\b(?:yours|for you) to tell\b|\bin confidence\b|\bconfiden\w+|\bkeep (?:it|this|that) to yoursel|\bas unsaid\b|\bdisregard (?:it|this|that|what)\b|\bkept (?:it|that) to myself\b|\bsecret\b"
)
A_DAY = for_low(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bshift\b"
)
REPAIRS = ("apology", "correction", "friend")  # what mends something is welcome without thanks
SHORT_QUESTION = 90
"""Words of a question how things stand. Ours: half as much again as is composed."""


def missing(fault: str, weight: Weight = Weight.ADVISES) -> Finding:
    """A finding about the letter as a whole."""
    message, why, source = NOTES[fault]
    return Finding(fault, fault, weight, None, None, message, why, source)


def _attached(draft: Draft) -> re.Match[str] | None:
    """Where something is first said to be attached; such words begin with the words of their cue."""
    begin, end = draft.begin, draft.end
    for place in draft.places(ATTACHED):
        if begin <= place and (said := ATTACHED.match(draft.low, place, end)):
            return said
    return None


def _goes_without(draft: Draft, counts: Counts, shape: str) -> bool:
    """Whether a letter is welcome without thanks: it mends something, or only asks how things stand."""
    if shape == "follow_up":
        return _only_asks(counts)
    if is_elsewhere(draft, shape):
        return shape != "thank_you" or bool(counts.apologies) or counts.slip_words > 0
    outside = not shape and not draft.places(INTERVIEW) and counts.slip_words > 0
    return (shape in REPAIRS or outside) and (counts.offers or counts.repairs)


def _only_asks(counts: Counts) -> bool:
    """Whether it is a short question: who asks has given thanks before, and said what stayed with them."""
    return counts.words <= SHORT_QUESTION and not counts.faults


def findings(draft: Draft, counts: Counts, shape: str, limits: Limits, found: Sequence[Finding]) -> Iterator[Finding]:
    """What is not there and should be."""
    thanks, specific = counts.thanks, counts.specific
    if not thanks and not _goes_without(draft, counts, shape):
        yield missing("missing_thanks")
    asks = shape == "follow_up" and _only_asks(counts)
    if not specific and not asks and (limits.specific or (not thanks and not counts.proof and shape == "correction")):
        yield missing("missing_specific")
    claims = any(finding.fault == "unverifiable_claim" for finding in found)
    corrects = draft.planned("correct", "show") or (shape == "correction" and not draft.planned("apologise"))
    enough = 0 if shape == "correction" and not claims else 1  # to say what is right is half of its proof
    corrects = corrects and not SECRET.search(draft.low, draft.begin, draft.end)  # to prove it would tell it again
    if is_elsewhere(draft, shape) and A_DAY.search(draft.low, draft.begin, draft.end):
        corrects = False  # who works beside the writer knows what was on that day
    if (claims or corrects) and counts.proof <= enough and shape != "friend":  # a friend asks for no proof
        yield missing("missing_evidence")
    if (said := _attached(draft)) and not NOT_ATTACHED.search(draft.low, max(0, said.start() - 20), said.start()):
        yield Finding(
            "says_attached", None, Weight.HINT, said.start(), said.end(), "It says that something is attached. Is it?",
            "A file that is missing costs a second letter.", OURS,
        )  # fmt: skip
    owes = bool(counts.apologies) or draft.planned("apologise", "make_good", "acknowledge", "correct")
    if limits.repair and (owes or shape in ("apology", "correction")) and not counts.offers and not counts.repairs:
        yield missing("missing_offer")
    if shape == "recovery" and not specific and not counts.offers:
        yield Finding(
            "missing_need", None, Weight.HINT, None, None, "Nothing in it speaks of what they need.",
            "An answer counts for more when it is tied to their own work.", OURS,
        )  # fmt: skip
