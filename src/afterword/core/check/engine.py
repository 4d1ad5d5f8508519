"""The letter checker: from a text to its findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module

from afterword.core.check.draft import Draft, Part, Sentence
from afterword.core.check.faults import NOTES
from afterword.core.check.finding import Finding, PlanItem, Record, Weight
from afterword.core.check.rule import Rule, compiled, rewrite_of, spans
from afterword.core.check.scan import Scan, plain_scan
from afterword.core.check.table import ALWAYS, ANCHORS, RULES
from afterword.core.sources import Source

Opinion = Callable[[Sequence[str]], Sequence[Mapping[str, float]]]
"""Says of each sentence of a letter, in order, how sure it is of each fault: from 1.0 on it is sure enough to speak."""

SURE = 1.0
ENOUGH = 100  # times that one rule speaks in a letter; after that it says nothing new
DOUBTS = 0.08  # below this an opinion takes back what a rule only advises
STRONG = 1.6  # from here on an opinion advises; below, it hints

OWNERS = tuple(ANCHORS.values())
ORDER = {Weight.BLOCKS: 0, Weight.ADVISES: 1, Weight.HINT: 2}
COUNT = len(RULES)
PLAIN = plain_scan(tuple(ANCHORS))
_rules: dict[int, Rule] = {}


def rule_named(number: int) -> Rule:
    """A rule by its number in the table, read when it is first needed."""
    rule = _rules.get(number)
    if rule is None:
        rule = _rules[number] = import_module(f"afterword.core.check.rules.{RULES[number]}").rule
    return rule


def findings_in(
    text: str,
    *,
    plan: Sequence[PlanItem] | None = None,
    shape: str | None = None,
    scope: str = "letter",
    record: Record | None = None,
    earlier: Sequence[str] = (),
    scan: Scan | None = None,
    opinion: Opinion | None = None,
) -> tuple[Finding, ...]:
    """All findings of one letter, those of the letter as a whole first, then in the order of the text.

    `plan` None: unknown, so only what is faulty under any plan is found; empty: nothing may be named. `scope`
    "sentence" leaves the whole-letter rules out. `earlier` are letters sent before, for sameness.
    """
    draft = Draft(text, None if plan is None else tuple(plan), shape, scope == "letter", record, tuple(earlier))
    found = list(by_rules(draft, scan or PLAIN))
    if opinion is not None:
        found = _with_opinion(draft, found, opinion)
    if found:
        found = once_each(found)
    if draft.whole:
        from afterword.core.check.whole import whole_findings

        found = whole_findings(draft, found) + found
    return tuple(found)


def by_rules(draft: Draft, scan: Scan, start: int = 0, end: int | None = None) -> Iterator[Finding]:
    """What the anchored rules find, or find between two places that begin and end sentences.

    Each rule is asked only about sentences that hold one of its anchors.
    """
    low, starts = draft.low, draft.starts
    if start or end is not None:
        low = low[start:end]
    asked: set[int] = set()
    for anchor, place in scan(low):
        at = bisect_right(starts, place + start) - 1
        if at >= 0:
            for number in OWNERS[anchor]:
                asked.add(at * COUNT + number)
    for number in () if low.isascii() else ALWAYS:
        if compiled(rule_named(number).pattern).search(low):
            first, last = max(0, draft.at(start)), draft.at(start + len(low))
            asked.update(at * COUNT + number for at in range(first, last + 1))
    sentences = draft.sentences
    said: dict[int, int] = {}
    for place in sorted(asked):
        at, number = divmod(place, COUNT)
        if said.get(number, 0) > ENOUGH:
            continue
        rule, sentence = rule_named(number), sentences[at]
        if sentence.part is Part.BODY or rule.fault == "placeholder_left":
            for start, end in spans(rule, draft, sentence):
                said[number] = said.get(number, 0) + 1
                why, source = _reason(rule)
                yield Finding(
                    RULES[number],
                    rule.fault,
                    rule.weight,
                    start,
                    end,
                    rule.message,
                    why,
                    source,
                    rewrite_of(rule, draft, start, end),
                )


def _reason(rule: Rule) -> tuple[str, Source]:
    if rule.why or rule.fault is None:
        return rule.why, rule.source
    note = NOTES[rule.fault]
    return note.why, note.source


def _with_opinion(draft: Draft, found: list[Finding], opinion: Opinion) -> list[Finding]:
    """Let an opinion raise what no rule saw and take back what a rule only advised."""
    body = draft.body
    said = opinion([draft.text[sentence.start : sentence.end] for sentence in body])
    sure = {sentence.start: scores for sentence, scores in zip(body, said, strict=True)}
    kept = [finding for finding in found if not _doubted(draft, finding, sure)]
    named = {draft.at(finding.start) for finding in kept if finding.start is not None and finding.fault is not None}
    for sentence, scores in zip(body, said, strict=True):
        fault = max(scores, key=lambda name: scores[name], default=None)
        if fault is None or scores[fault] < SURE or draft.at(sentence.start) in named:
            continue  # where a rule has spoken, its name for it is the better one
        kept.append(_opined(sentence, fault, scores[fault]))
    return kept


def _doubted(draft: Draft, finding: Finding, sure: Mapping[int, Mapping[str, float]]) -> bool:
    if finding.weight is Weight.BLOCKS or finding.fault is None or finding.start is None:
        return False
    scores = sure.get(draft.sentences[draft.at(finding.start)].start)
    return scores is not None and finding.fault in scores and max(scores.values()) < DOUBTS


def _opined(sentence: Sentence, fault: str, score: float) -> Finding:
    note = NOTES[fault]
    return Finding(
        f"sounds_like_{fault}", fault, Weight.ADVISES if score >= STRONG else Weight.HINT,
        sentence.start, sentence.end, note.message, note.why, note.source, "",
    )  # fmt: skip


def once_each(found: list[Finding]) -> list[Finding]:
    """One finding for one fault in one place, the weightiest first; in the order of the text."""
    found.sort(key=lambda finding: (finding.start or 0, ORDER[finding.weight], -(finding.end or 0)))
    kept: list[Finding] = []
    said_until: dict[str, int] = {}
    for finding in found:
        if finding.fault is not None and finding.start is not None:
            if finding.start < said_until.get(finding.fault, 0):
                continue
            said_until[finding.fault] = finding.end or 0
        kept.append(finding)
    return kept
