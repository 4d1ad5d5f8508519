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
from afterword.core.check.whole.apologies import PLAINLY, UNPLANNED, plainly
from afterword.core.ground import Grounded, Grounds, Status
from afterword.core.occasion import Evidence
from afterword.core.write.choice import Choice
from afterword.core.write.owned_wrong import owns_a_wrong
from afterword.core.write.record import record_of, told
from afterword.core.write.sound_half import sound_half

Check = Callable[[str], Sequence[Finding]]
MOST_PASSES = 3
_MARK = re.compile(rf"(?:(?<=\n)|\A)[ \t]*{ITEM_MARK}\Z")
_NO_THANKS = "There is no thank-you in it. If they gave you their time, thank them for it in one sentence."
_NOTHING_LEFT = (
    "Without that too little is left of it to be a letter. Begin it anew with what you want them to know, or have one "
    "written from your account: afterword letter"
)
_SORRY_FOR_WHAT = "It is sorry, and does not say for what. Say in one sentence what you did."
_LEAST_LETTER = 15  # words of a body; ours
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


def mended(text: str, grounds: Grounds | None, check: Check, look: Check | None = None) -> Mended:
    """The draft with claims told as the facts tell them, and without what the checker can take out or reword.

    What is not found in the facts is taken out and asked for: it may be true, but nobody could check it. Without `grounds`
    nothing is held against facts: a letter about a wrong among people who know each other proves nothing. A closer `look`
    sees more than the `check` by which sentences are changed; what it sees is said, and stays as it is.
    """
    look = look or check
    before = text
    changes: list[Change] = []
    left: list[str] = []
    if grounds is not None:
        text = _held(text, grounds, changes, left, _goes_anyway(text, check))
    for _ in range(MOST_PASSES):
        fixed = _reworded(text, check, changes)
        if fixed == text:
            break
        text = fixed
    if grounds is not None and changes:
        text = _held(text, grounds, changes, left)  # of a sentence that went in part, what stays may claim something
    if changes and (with_place := framed(text)) != text:
        changes.append(
            Change("", FRAME, "Only the apology would be left: what you own and what you do now is yours to say.")
        )
        text = with_place
    if _says_nothing(before, text):
        return Mended("", tuple(changes), (*left, _NOTHING_LEFT), 0, (), ())
    findings = tuple(look(text))
    if any(finding.fault == "missing_thanks" for finding in findings):
        text = _thanked(text, changes)
        findings = tuple(look(text))
    elif grounds is not None and not Counts(Draft(text), ()).thanks:
        # A letter that mends something may do without; whether this one may is for the writer to say.
        left.append(_NO_THANKS)
    if changes and _is_sorry_for_nothing(text):
        left.append(_SORRY_FOR_WHAT)
    left += [_told(f, text) for f in findings if f.weight is not Weight.HINT or f.rule.startswith("sounds_like_")]
    grounded = grounds.of(text) if grounds is not None else ()
    changed = {change.after for change in changes}
    draft = Draft(text)
    body = (
        [" ".join(text[one.start : one.end].split()) for one in draft.body]
        if grounds is None
        else [one.sentence for one in grounded]
    )
    kept = sum(one in " ".join(before.split()) and one not in changed for one in body)
    return Mended(text, tuple(changes), tuple(dict.fromkeys(left)), kept, grounded, findings)


def _held(
    text: str, grounds: Grounds, changes: list[Change], left: list[str], spared: Sequence[tuple[int, int]] = ()
) -> str:
    """The text with its claims as the facts have them; what is `spared` goes for another reason, and is asked for no fact."""
    found = grounds.of(text)
    for at, one in reversed(list(enumerate(found))):
        if one.status in (Status.NOT_FOUND, Status.INFLATED) and (
            (one.evidence is None and owns_a_wrong(one.sentence))
            or any(start < one.end and one.start < end for start, end in spared)
        ):
            continue  # nobody proves what they did wrong, or how bad they were
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
    return text


def _goes_anyway(text: str, check: Check) -> list[tuple[int, int]]:
    """Where the checker takes something out that is no claim."""
    return [
        (one.start, one.end or one.start)
        for one in check(text)
        if one.start is not None and is_safe(one) and not one.rewrite and one.fault != "unverifiable_claim"
    ]


def _says_nothing(before: str, text: str) -> bool:
    """Whether too little is left of a draft to be a letter, and it does not even thank or own something."""
    was, now = Draft(before), Draft(text)
    if was.words < _LEAST_LETTER or now.words > min(_LEAST_LETTER, was.words // 2) or "[" in text:
        return False
    if not now.inside:
        return True
    words = text[now.begin : now.end]
    return not (is_sorry(text) or Counts(now, ()).thanks or owns_a_wrong(words))


def _is_sorry_for_nothing(text: str) -> bool:
    """Whether a bare apology stands there, and nothing that it could be for."""
    draft = Draft(text)
    body = [text[one.start : one.end] for one in draft.body]
    return any(one.strip() == PLAINLY for one in body) and FRAME not in text and not any(map(owns_a_wrong, body))


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
        if not said:
            said = sound_half(text[start:end], finding, _found_in(text, start, end, check))
        if said or finding.rule == UNPLANNED:
            text = _replaced(text, start, end, said)
        else:
            text, said = _taken_out(text, start, end)
        changes.append(Change(words, said, f"{finding.message} {finding.why}".strip()))
        taken = start
    return text


def _found_in(text: str, start: int, end: int, check: Check) -> Callable[[str], list[Finding]]:
    """Says what is found in other words once they stand in this place."""

    def found(said: str) -> list[Finding]:
        last = start + len(said)
        return [
            one
            for one in check(_replaced(text, start, end, said))
            if one.start is not None and one.start < last and (one.end or 0) > start
        ]

    return found


def _thanked(text: str, changes: list[Change]) -> str:
    """A plain thank-you at the start of the body; it states nothing that nobody gave."""
    said = Choice(text).say("draft thanks", _THANKS, day=" ").text.replace(" .", ".")
    changes.append(Change("", said, "There was no thank-you in it."))
    at = Draft(text).begin
    return f"{text[:at]}{said} {text[at:]}"
