"""Put the safe rewrites into a letter, one after the other, each only if the letter passes better with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from afterword.core.check.counts import Counts
from afterword.core.check.cues import SORRY
from afterword.core.check.draft import POSTSCRIPT, POSTSCRIPT_MARK, Draft
from afterword.core.check.finding import Finding, Weight
from afterword.core.check.lazy import for_low, lazy

Check = Callable[[str], Sequence[Finding]]
"""Proofreads a text, always in the same way."""

THANKS_ONLY = for_low(r"(?:many )?thank|\bi (?:am|'m) (?:grateful|thankful)|i appreciate")
_BARE_POSTSCRIPT = lazy(rf"(^|\n)[ \t]*{POSTSCRIPT_MARK}\s*\Z")
_PARAGRAPH_ENDS = lazy(r"\r?\n[ \t]*(?:\r?\n|\Z)")
MOST = 100  # rewrites in one letter; more are no letter


def is_safe(finding: Finding) -> bool:
    """Whether a rewrite may be put in without asking: a rule wrote it, for something that blocks or is advised against."""
    return (
        finding.rewrite is not None
        and finding.start is not None
        and finding.weight is not Weight.HINT
        and not finding.rule.startswith("sounds_like_")
    )


def rewritten(text: str, finding: Finding) -> str:
    """The text with the rewrite of one finding in place; what is deleted takes its space or its empty line along."""
    if finding.rewrite is None or finding.start is None or finding.end is None:
        return text
    before, after = text[: finding.start], text[finding.end :]
    if finding.rewrite:
        return before + finding.rewrite + after
    right = after.lstrip(" \t")
    goes_on = bool(right) and not _PARAGRAPH_ENDS.match(right)
    if mark := POSTSCRIPT.match(text, finding.start, finding.end):
        before += mark[0] + " " if goes_on else ""
    left = before.rstrip(" \t")
    if not goes_on:
        left = _BARE_POSTSCRIPT.sub(r"\1", left)
    starts, ends = not left or left[-1] in "\r\n", not right or right[0] in "\r\n"
    if starts and ends:  # the whole line goes, and if it stood alone the empty line after it
        if not right:
            return left.rstrip() + "\n" * before.endswith("\n")
        stood_alone = not left or left.replace("\r", "").endswith("\n\n")
        return left + (right.lstrip("\r\n") if stood_alone else right.removeprefix("\r").removeprefix("\n"))
    if starts:
        return before + right
    return left + right if ends else before + right


def mended(text: str, check: Check) -> str:
    """The text with every safe rewrite that removes its finding and brings none, from the beginning to the end."""
    first, found = text, check(text)
    refused: set[tuple[str, str]] = set()
    for _ in range(MOST):
        finding = next((one for one in found if is_safe(one) and _words(text, one) not in refused), None)
        if finding is None:
            break
        candidate = rewritten(text, finding)
        after = check(candidate)
        if candidate != text and not _worse(found, after):
            text, found = candidate, after
        else:
            refused.add(_words(text, finding))
    return framed(text) if text != first else text


def is_sorry(text: str) -> bool:
    """Whether a letter apologises."""
    return bool(Counts(Draft(text), ()).apologies)


FRAME = "[In one sentence: what you did. In a second: what you will do about it now.]"
"""What stands where only an apology would be left, so that the letter is neither sent so nor said to be mended."""


def framed(text: str) -> str:
    """The letter, with a place for what it is sorry for where nothing else would stand in it."""
    draft = Draft(text)
    sorry = set(draft.with_cue(SORRY))
    other = [at for at in draft.inside if at not in sorry and not THANKS_ONLY.match(draft.low, *draft.pieces[at])]
    if other or not sorry or "[" in text:
        return text
    end = draft.pieces[max(sorry)][1]
    return f"{text[:end]} {FRAME}{text[end:]}"


def _words(text: str, finding: Finding) -> tuple[str, str]:
    return finding.rule, text[finding.start : finding.end]


def _worse(before: Sequence[Finding], after: Sequence[Finding]) -> bool:
    """Whether nothing got better, or anything got worse. What the letter as a whole lacks is said, and no reason."""
    had, has = _weighed(before), _weighed(after)
    return has == had or any(now > then for then, now in zip(had, has, strict=True))


def _weighed(found: Sequence[Finding]) -> tuple[int, int]:
    return (
        sum(finding.weight is Weight.BLOCKS for finding in found),
        sum(finding.start is not None and finding.weight is not Weight.HINT for finding in found),
    )
