"""Each rule's own examples: what it flags, what it lets pass, and that its rewrite is clean."""

import re
from importlib import import_module

import pytest

from afterword.core.check import findings_in
from afterword.core.check.cut import lowered
from afterword.core.check.draft import Draft
from afterword.core.check.finding import FAULTS
from afterword.core.check.mend import is_safe, mended, rewritten
from afterword.core.check.rule import Rule, compiled, spans
from afterword.core.check.scan import plain_scan
from afterword.core.check.table import KEYS, RULES

# A placeholder wants the real word, and a claim wants its proof.
WHAT_ONLY_THE_PERSON_CAN_MEND = ("placeholder_left", "unverifiable_claim")


def rule_of(name: str) -> Rule:
    return import_module(f"afterword.core.check.rules.{name}").rule


def marked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """An example without its marks, and the places marked. A literal bracket stands doubled: [[Name]] marks [Name]."""
    if "[[" in example:
        start = example.index("[[")
        text = example.replace("[[", "[", 1).replace("]]", "]", 1)
        return text, [(start, text.index("]", start) + 1)]
    spans = []
    text = ""
    for part in re.split(r"(\[[^\]]*\])", example):
        if part.startswith("["):
            spans.append((len(text), len(text) + len(part) - 2))
            part = part[1:-1]
        text += part
    return text, spans


def spans_of(name: str, text: str) -> list[tuple[int, int]]:
    draft = Draft(text, whole=False)
    rule = rule_of(name)
    found = []
    for at, (start, end) in enumerate(draft.pieces):
        match = compiled(rule.pattern).search(draft.low, start, end)
        found += spans(rule, draft, at, match) if match else []
    return sorted(found)


def test_there_are_rules_to_look_at() -> None:
    assert len(RULES) > 40


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_what_is_marked_and_no_more(name: str) -> None:
    rule = rule_of(name)
    assert len(rule.flags) >= 2
    for example in rule.flags:
        text, spans = marked(example)
        assert spans_of(name, text) == spans, example


@pytest.mark.parametrize("name", RULES)
def test_a_rule_lets_its_near_misses_pass_though_an_anchor_is_in_them(name: str) -> None:
    rule = rule_of(name)
    scan = plain_scan(KEYS)
    anchors = list(KEYS)
    for example in rule.allows:
        assert spans_of(name, example) == [], example
    if rule.anchors:
        hits = [
            {anchors[number] for number, _ in scan(lowered(example))} & set(rule.anchors) for example in rule.allows
        ]
        assert sum(map(bool, hits)) >= 1, "no near miss holds an anchor"


@pytest.mark.parametrize("name", RULES)
def test_every_match_of_a_rule_holds_one_of_its_anchors(name: str) -> None:
    rule = rule_of(name)
    scan = plain_scan(KEYS)
    anchors = list(KEYS)
    for example in rule.flags:
        text, _ = marked(example)
        if rule.anchors:
            assert {anchors[number] for number, _ in scan(lowered(text))} & set(rule.anchors), example


@pytest.mark.parametrize("name", RULES)
def test_a_rule_speaks_calmly_and_names_a_known_fault(name: str) -> None:
    rule = rule_of(name)
    assert rule.fault is None or rule.fault in FAULTS
    assert rule.message.endswith(".") and "!" not in rule.message
    assert compiled(rule.pattern)
    assert all(len(anchor) >= 3 or not anchor[0].isalnum() for anchor in rule.anchors)
    assert all(anchor == lowered(anchor) for anchor in rule.anchors)


@pytest.mark.parametrize("name", RULES)
def test_a_rewrite_passes_the_check_as_a_whole(name: str) -> None:
    rule = rule_of(name)
    assert rule.rewrite is not None or rule.strips or rule.fault in WHAT_ONLY_THE_PERSON_CAN_MEND
    for example in rule.flags:
        text, _ = marked(example)
        found = [one for one in findings_in(text, scope="sentence") if one.rule == name]
        if not found:
            continue  # a weightier rule speaks for the same words
        (first, *more) = found
        assert (first.rewrite is None) == (rule.rewrite is None and not rule.strips)
        if first.rewrite is None:
            continue
        for finding in reversed((first, *more)):
            text = rewritten(text, finding)
        assert findings_in(text, scope="sentence") == (), (text, name)


@pytest.mark.parametrize("name", RULES)
def test_mending_takes_a_fault_out_of_a_letter_and_brings_none_in(name: str) -> None:
    for example in rule_of(name).flags:
        text = f"Dear Ms Adler,\n\nThank you for Tuesday. {marked(example)[0]}\n\nKind regards,\nMira Okafor\n"
        before, after = findings_in(text), findings_in(mended(text, findings_in))
        assert {one.rule for one in after if one.start} <= {one.rule for one in before if one.start}
        safe = [one for one in before if one.rule == name and is_safe(one)]
        assert not safe or sum(one.start is not None for one in after) < sum(one.start is not None for one in before)
