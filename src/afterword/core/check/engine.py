"""The letter checker: from a text to its findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from afterword.core.check.draft import Draft, Hits, Sentence
from afterword.core.check.faults import NOTES
from afterword.core.check.finding import Finding, PlanItem, Record, Weight
from afterword.core.check.guards import unhurried
from afterword.core.check.rule import Rule, Search, rewrite_of, search_of, spans
from afterword.core.check.scan import Scan, plain
from afterword.core.check.table import ALWAYS, OWNERS, RULES
from afterword.core.check.whole import with_the_whole
from afterword.core.sources import Source

Opinion = Callable[[Sequence[str]], Sequence[Mapping[str, float]]]
"""Says of each sentence of a letter, in order, how sure it is of each fault: from 1.0 on it is sure enough to speak."""

SURE = 1.0
ENOUGH = 100  # times that one rule speaks in a letter; after that it says nothing new
DOUBTS = 0.066  # below this an opinion takes back what a rule only advises
STRONG = 1.6  # from here on an opinion advises; below, it hints

ORDER = {Weight.BLOCKS: 0, Weight.ADVISES: 1, Weight.HINT: 2}
COUNT = len(RULES)
PICTURES = (b"\xf0\x9f", b"\xe2\x98")  # what the signs of the rules without anchors begin with, in UTF-8
_rules: dict[int, Rule] = {}
_searches: dict[int, Search] = {}


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
    found = by_rules(draft, draft.hit_by(scan or plain()), range(len(draft.pieces)))
    if opinion is not None:
        found = _with_opinion(draft, found, opinion)
    if len(found) > 1:
        found = once_each(found)
    if draft.whole:
        return with_the_whole(draft, found)
    return tuple(found)


def by_rules(draft: Draft, hits: Hits, among: range) -> list[Finding]:
    """What the rules find among some sentences, given by their numbers, in which `hits` are.

    Each rule is asked only about sentences that hold one of its anchors.
    """
    starts, low, pieces, inside = draft.starts, draft.low, draft.pieces, draft.inside
    asked: set[int] = set()
    for key, place in hits:
        if numbers := OWNERS[key]:
            at = (bisect_right(starts, place) - 1) * COUNT
            if at >= 0:
                for number in numbers:
                    asked.add(at + number)
    if not low.isascii() and among:
        asked.update(_with_pictures(draft, among))
    found: list[Finding] = []
    said: dict[int, int] = {}
    for place in sorted(asked):
        at, number = divmod(place, COUNT)
        search = _searches.get(number) or _search_of(number)
        match = search(low, *pieces[at])
        if match is None:
            continue
        rule = _rules[number]
        if not (at in inside or rule.fault == "placeholder_left") or said.get(number, 0) > ENOUGH:
            continue
        for start, end in spans(rule, draft, at, match):
            said[number] = said.get(number, 0) + 1
            why, source = _reason(rule)
            found.append(
                Finding(
                    RULES[number], rule.fault, rule.weight, start, end, rule.message, why, source,
                    rewrite_of(rule, draft, start, end),
                )
            )  # fmt: skip
    return found


def _search_of(number: int) -> Search:
    search = _searches[number] = search_of(rule_named(number))
    return search


def _with_pictures(draft: Draft, among: range) -> list[int]:
    """Which sentences to ask the rules about that look for signs beyond ASCII, all if there is one."""
    start, end = draft.starts[among[0]], draft.pieces[among[-1]][1]
    raw = draft.low[start:end].encode("utf-8", "replace")
    if not any(sign in raw for sign in PICTURES):
        return []
    return [
        at * COUNT + number
        for number in ALWAYS if _search_of(number)(draft.low, start, end)
        for at in among
    ]  # fmt: skip


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
        if fault == "pressure" and unhurried(draft.low, sentence.start, sentence.end):
            continue
        kept.append(_opined(sentence, fault, scores[fault]))
    return kept


def _doubted(draft: Draft, finding: Finding, sure: Mapping[int, Mapping[str, float]]) -> bool:
    if finding.weight is Weight.BLOCKS or finding.fault is None or finding.start is None:
        return False
    scores = sure.get(draft.pieces[draft.at(finding.start)][0])
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
