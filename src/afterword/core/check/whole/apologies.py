"""One apology at most, where the plan has one; and the slip neither first nor last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.core.check.counts import Counts
from afterword.core.check.cues import SLIP
from afterword.core.check.cut import ITEM
from afterword.core.check.draft import Draft
from afterword.core.check.faults import NOTES, OFTEN
from afterword.core.check.finding import Finding, Weight
from afterword.core.check.lazy import for_low, lazy

ANNOUNCED = for_low(
    r"\b(?:i (?:still )?owe|you deserve|you are owed|you're owed|this is|here is|here comes)\b[^.?!]{0,40}\bapolog(?:y|ies)\b"
    r"|\b(?:i am writing|i'm writing|i want|i wanted|i would like|i'd like|this is|let me) (?:to )?(?:apologi[sz]e|say (?:that )?(?:(?:i am|i'm) )?sorry)[.:!]?$"
)
"""Says that an apology is due or to come: the sentence after it is the apology."""
BARE = 8  # words of a sentence that only apologises; a longer one tells something, and is not taken out
PLAINLY = "I am sorry."
"""What stands in place of a letter's only apology, where that is not fit to be sent."""
_OF_WHAT = lazy(
    r"\b(?:(?:sorry|apologi[sz]e|apolog(?:y|ies))(?: again| so much| to you(?: all| both)?)? (?P<link>for|about|that)"
    r"|sorry if [^.?!,;\n]{0,40}?\b(?:by|at|about|with)(?= (?:what|how|the way|my) )"
    r"|sorry(?= (?P<bare>i (?:was|came|arrived|missed|forgot|broke|lost|left|made|mixed|got|called|kept|let|snapped|shouted|interrupted|did)\b)))"
    r" (?P<what>[^.?!,;:(\n—–]+)",
    re.IGNORECASE,
)
_WHAT = lazy(
    r"(?:what|how|the|my|this|that|not|having|being|i|\w+ing|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?:(?! (?:but|because|as|since|though|although|which|haha|lol"
    r"|and (?:i|honestly|really|it))\b) [\w'’-]+){0,12}",
    re.IGNORECASE,
)
_VAGUE = lazy(
    r"\b(?:if|any\w*|may|might|just|only|little|tiny|very|so|honestly|really|perhaps|maybe|whatever|all)\b",
    re.IGNORECASE,
)
UNPLANNED = "names_what_the_plan_leaves"
NAMED = ("correct", "acknowledge", "apologise", "make_good", "explain_briefly")


def findings(draft: Draft, counts: Counts) -> Iterator[Finding]:
    """A second apology; an apology or a slip that the plan does not have."""
    note = NOTES["over_apology"]
    apologies = counts.apologies
    announced = len(apologies) > 1 and ANNOUNCED.search(draft.of(apologies[0])) is not None
    for sentence in apologies[1 + announced :]:
        if "over_apology" not in counts.faults.get(draft.at(sentence.start), ()):
            yield Finding(
                "second_apology", "over_apology", Weight.ADVISES, sentence.start, sentence.end,
                "This is a second apology; the first one has said it.", note.why, note.source,
                "" if draft.size(draft.at(sentence.start)) <= BARE else None,
            )  # fmt: skip
    if draft.plan is None:
        return
    if not draft.planned(*NAMED):
        yield from _naming(draft, counts)
    elif (
        counts.apologies
        and draft.shape not in ("apology", "correction", "friend")
        and not draft.planned("apologise", "make_good", "explain_briefly")
    ):
        first = counts.apologies[0]
        yield Finding(
            "unplanned_apology", None, Weight.HINT, first.start, first.end,
            "The plan has no apology for this; owning it is enough.", note.why, OFTEN,
        )  # fmt: skip


def still_sorry(draft: Draft, counts: Counts, found: Sequence[Finding]) -> Sequence[Finding]:
    """The findings; one that would take the only apology out leaves a plain one in its place."""
    if not any(finding.rewrite == "" for finding in found) or not (sorry := counts.apologies):
        return found
    first, last = sorry[0].start, sorry[-1].end
    return [
        finding._replace(rewrite=plainly(draft.text, finding.start, finding.end or finding.start))
        if finding.rewrite == "" and finding.start is not None and finding.start <= first and last <= (finding.end or 0)
        else finding
        for finding in found
    ]


def plainly(text: str, start: int, end: int) -> str:
    """A plain apology for what stands there, with what it is for where that is said plainly; before it the mark of a list."""
    mark = ITEM.match(text, start)
    said = next((said for found in _OF_WHAT.finditer(text, start, end) if (said := _for_what(found))), PLAINLY)
    return f"{mark[0] if mark else ''}{said}"


def _for_what(found: re.Match[str]) -> str:
    """ "I am sorry for my joke." of any way to say so; empty where it is not said what for."""
    what = _WHAT.match(found["what"])
    link = "that" if found["bare"] else (found["link"] or "for").lower()
    if what is None or _VAGUE.search(what[0]) or (link == "that") != what[0].lower().startswith("i "):
        return ""
    return f"{PLAINLY.rstrip('.')} {link} {what[0]}."


def _naming(draft: Draft, counts: Counts) -> Iterator[Finding]:
    """With a plan that names nothing, even an owned slip draws attention."""
    note = NOTES["draws_attention"]
    slips = set(draft.with_cue(SLIP))
    for at in draft.inside:
        if at in counts.faults:
            continue
        sentence = draft.sentence(at)
        if at in slips or sentence in counts.apologies[:1]:
            yield Finding(
                UNPLANNED, "draws_attention", Weight.ADVISES, sentence.start, sentence.end,
                "The plan leaves this alone; here it is named.", note.why, note.source, "",
            )  # fmt: skip
