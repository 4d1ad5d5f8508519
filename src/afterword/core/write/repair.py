"""A draft given back repaired: the person's own sentences stay where they are fine, and every change says why."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterword.core.check import Finding, Weight
from afterword.core.check.counts import Counts
from afterword.core.check.cut import ITEM_MARK
from afterword.core.check.draft import Draft
from afterword.core.check.mend import FRAME, framed, is_safe, is_sorry
from afterword.core.check.whole.apologies import UNPLANNED, plainly
from afterword.core.ground import Grounded, Grounds, Status
from afterword.core.occasion import Evidence
from afterword.core.write.choice import Choice
from afterword.core.write.record import record_of, told

Check = Callable[[str], Sequence[Finding]]
MOST_PASSES = 3
_NEVER_HALF = ("draws_attention", "over_apology")  # of what nobody saw no half is fit; one apology is left as it is
_JOINT = re.compile(
    r",? (?:but|although|though|yet|only that) |; |, (?:and )?(?=(?:to be fair|in fairness|honestly|anyway|after all|never mind)\b)|, (?:which|and (?:it|that)) (?=(?:is|was|isn|wasn)\b)",
    re.I,
)
"""Where a sentence turns: what is said before or after it often stands by itself."""
_HANGS = re.compile(
    r"(?:while|although|though|if|because|as|since|when|even|which|and|or|to be fair|in fairness)\b", re.I
)
_ONESELF = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur)\b")
_LEAST_HALF = 4
_MARK = re.compile(rf"(?:(?<=\n)|\A)[ \t]*{ITEM_MARK}\Z")
_NO_THANKS = "There is no thank-you in it. If they gave you their time, thank them for it in one sentence."
_THANKS = (
    "Thank you for the [time|conversation]{day}.",
    "Thank you for [speaking with me|taking the time to talk]{day}.",
)


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence as it was and as it is now (empty: taken out), and why."""

    before: str
    after: str
    why: str


@dataclass(frozen=True, slots=True)
class Mended:
    """The repaired draft; `left` are things only the person can mend, `kept` counts own sentences that stand unchanged."""

    text: str
    changes: tuple[Change, ...]
    left: tuple[str, ...]
    kept: int
    grounded: tuple[Grounded, ...]
    findings: tuple[Finding, ...]


def mended(text: str, grounds: Grounds, check: Check, look: Check | None = None) -> Mended:
    """The draft with claims told as the facts tell them, and without what the checker can take out or reword.

    What is not found in the facts is taken out and asked for: it may be true, but nobody could check it. A closer `look`
    sees more than the `check` by which sentences are changed; what it sees is said, and stays as it is.
    """
    look = look or check
    before = text
    changes: list[Change] = []
    left: list[str] = []
    found = grounds.of(text)
    for at, one in reversed(list(enumerate(found))):
        if one.status is Status.INFLATED and one.evidence is not None and not _is_told(one.evidence, found, at):
            said = _as_fact(one.evidence)
            text = _replaced(text, one.start, one.end, said)
            changes.insert(0, Change(one.sentence, said, one.why))
            if not said:
                left.append(f'You could say it with your fact "{one.evidence.text}".')
        elif one.status in (Status.NOT_FOUND, Status.INFLATED):  # here nothing is known that it could say instead
            text, said = _taken_out(text, one.start, one.end)
            told_before = one.evidence is not None  # another sentence tells that fact as it is
            changes.insert(0, Change(one.sentence, said, one.why if told_before else "None of your facts says this."))
            if not told_before:
                left.insert(0, f'Is there a fact for "{one.sentence}"? Add it, and the sentence can stay.')
        elif one.status is Status.PARTLY:
            left.insert(0, f"{one.why} It stands in: {one.sentence}")
    for _ in range(MOST_PASSES):
        fixed = _reworded(text, check, changes)
        if fixed == text:
            break
        text = fixed
    if changes and (with_place := framed(text)) != text:
        changes.append(
            Change("", FRAME, "Only the apology would be left: what you own and what you do now is yours to say.")
        )
        text = with_place
    findings = tuple(look(text))
    if any(finding.fault == "missing_thanks" for finding in findings):
        text = _thanked(text, changes)
        findings = tuple(look(text))
    elif not Counts(Draft(text), ()).thanks:
        # A letter that mends something may do without; whether this one may is for the writer to say.
        left.append(_NO_THANKS)
    left += [_told(f, text) for f in findings if f.weight is not Weight.HINT or f.rule.startswith("sounds_like_")]
    grounded = grounds.of(text)
    changed = {change.after for change in changes}
    kept = sum(one.sentence in " ".join(before.split()) and one.sentence not in changed for one in grounded)
    return Mended(text, tuple(changes), tuple(dict.fromkeys(left)), kept, grounded, findings)


def _told(finding: Finding, text: str) -> str:
    """What a finding says, and of which words where only a reader can tell what becomes of them."""
    said = f"{finding.message} {finding.why}"
    if finding.weight is not Weight.HINT or finding.start is None:
        return said
    return f"{said} It stands in: {' '.join(text[finding.start : finding.end].split())}"


def _is_told(fact: Evidence, found: Sequence[Grounded], at: int) -> bool:
    """Whether another sentence tells a fact as it is, or an earlier one will: a letter says nothing twice."""
    return any(
        one.evidence == fact and (one.status is Status.BACKED or (one.status is Status.INFLATED and number < at))
        for number, one in enumerate(found)
        if number != at
    )


def _as_fact(evidence: Evidence) -> str:
    """The fact in the first person; empty where its words do not make a sentence."""
    record = record_of(evidence) if evidence.is_tellable else None
    if record is None or not record.is_work:
        return ""
    said = told(record, Choice(evidence.text), "draft").capitalised().text
    return f"{said.rstrip('.')}."


def _replaced(text: str, start: int, end: int, said: str) -> str:
    """The text with other words in a place; where none follow, no double space or empty paragraph is left."""
    if said:
        return text[:start] + said + text[end:]
    head, tail = text[:start], text[end:]
    if (mark := _MARK.search(head)) and tail[:1] in ("", "\n"):  # of a list the whole line goes
        return head[: mark.start()] + (tail[1:] if not mark.start() or head[mark.start() - 1] == "\n" else tail)
    if tail.startswith(" "):
        return head + tail[1:]
    if head.endswith(" "):
        return head[:-1] + tail
    if head.endswith("\n\n") and tail.startswith("\n\n"):
        return head + tail[2:]
    return head + tail


def _taken_out(text: str, start: int, end: int) -> tuple[str, str]:
    """The text without what stands there, and what stands there now: a plain apology, if no other is left."""
    without = _replaced(text, start, end, "")
    if not is_sorry(text) or is_sorry(without):
        return without, ""
    said = plainly(text, start, end)
    return _replaced(text, start, end, said), said


def _reworded(text: str, check: Check, changes: list[Change]) -> str:
    """The safe rewrites in place, from the end to the beginning; where one takes part of a sentence, so much only."""
    taken = len(text) + 1
    for finding in sorted((f for f in check(text) if is_safe(f)), key=lambda f: -(f.start or 0)):
        start, end = finding.start or 0, finding.end or 0
        if end > taken:
            continue
        said, words = finding.rewrite or "", " ".join(text[start:end].split())
        if not said and finding.fault not in _NEVER_HALF:
            said = _sound_half(text, start, end, check)
        if said or finding.rule == UNPLANNED:
            text = _replaced(text, start, end, said)
        else:
            text, said = _taken_out(text, start, end)
        changes.append(Change(words, said, f"{finding.message} {finding.why}".strip()))
        taken = start
    return text


def _sound_half(text: str, start: int, end: int, check: Check) -> str:
    """The half of a sentence that is fit to be sent ("I went blank, but it was no big deal"); empty where there is none."""
    if (joint := _JOINT.search(text, start, end)) is None:
        return ""
    for half in (text[start : joint.start()], text[joint.end() : end]):
        half = half.strip(" ,;.!")
        if len(half.split()) < _LEAST_HALF or not _ONESELF.search(half) or _HANGS.match(half) or is_sorry(half):
            continue
        said = f"{half[0].upper()}{half[1:]}."
        found = check(_replaced(text, start, end, said))
        last = start + len(said)
        if not any(f.start is not None and f.start < last and (f.end or 0) > start and is_safe(f) for f in found):
            return said
    return ""


def _thanked(text: str, changes: list[Change]) -> str:
    """A plain thank-you at the start of the body; it states nothing that nobody gave."""
    said = Choice(text).say("draft thanks", _THANKS, day=" ").text.replace(" .", ".")
    changes.append(Change("", said, "There was no thank-you in it."))
    at = Draft(text).begin
    return f"{text[:at]}{said} {text[at:]}"
