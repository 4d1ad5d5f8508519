"""The register of slip kinds: complete, in order, and each kind's own examples hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from judge_inputs import slip

from afterword.core.judge import kinds
from afterword.core.judge.change import changes
from afterword.core.judge.gates import settle
from afterword.core.judge.kinds import slip_kinds
from afterword.core.judge.slip_kind import Case as Example
from afterword.core.judge.slip_kind import SlipKind
from afterword.core.judge.verdict import Case, judge_slip
from afterword.core.occasion import Action, Facts, FalseClaim, Moment, Polarity
from afterword.core.sources import OURS

CLOSED_LIST = tuple(
    """
    late wrong_name blanked rambling nerves body_language badmouthed_employer pay_too_early unprepared technical_error
    lie exaggeration phone_rang phone_answered dress damage offensive_remark flat_joke swearing no_questions
    tech_trouble interrupting low_energy forgot_strength weak_answer distracted_by_emergency arguing wrong_document
    no_show oversharing confidentiality forbidden_aid other
    """.split()
)
KINDS = list(slip_kinds().values())
EXAMPLES = [(kind, example) for kind in KINDS for example in kind.cases]


def test_the_kinds_are_the_closed_list_in_the_order_of_the_slip_table() -> None:
    assert tuple(slip_kinds()) == CLOSED_LIST
    rows = [row for kind in KINDS for row in kind.rows]
    assert rows == list(range(1, 34))


def test_each_kind_stands_in_the_file_of_its_name() -> None:
    files = {path.stem for path in Path(kinds.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == set(slip_kinds())


@pytest.mark.parametrize(
    ("kind", "example"), EXAMPLES, ids=[f"{kind.name}-{n}" for n, (kind, _) in enumerate(EXAMPLES)]
)
def test_an_example_of_a_kind_leads_to_its_action(kind: SlipKind, example: Example) -> None:
    cue = slip(kind.name, cue=example.cue).cue
    moment = Moment(slip(kind.name).quote, Polarity.SLIP, kind.name, example.noticed, cue, example.facts)
    assert judge_slip(moment).action is example.action


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_examples_of_a_kind_reach_both_of_its_actions(kind: SlipKind) -> None:
    reached = {example.action for example in kind.cases}
    assert kind.cases
    if kind.row.owes is None and kind.row.claim is not FalseClaim.MATERIAL:
        assert {kind.row.matters, kind.row.small} & reached


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_a_kind_says_is_calm_short_and_sourced(kind: SlipKind) -> None:
    rows = [kind.row_for(Facts()), *(kind.row_for(facts) for _, facts in kind.what_if(Facts()))]
    reasons = {kind.reason(row, weighty=weighty) for row in rows for weighty in (True, False)}
    for text in reasons:
        assert text.endswith(".")
        assert "!" not in text
        assert len(text.split()) <= 26
        assert len(re.findall(r"[.?]", text)) <= 3
        assert not re.search(r"\b(stupid|failed|failure|terrible|guarantee|will work|perfect)\b", text)
    assert kind.source.found or kind.source is OURS
    assert kind.source.label


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_that_takes_a_fact_asks_for_it_in_a_question(kind: SlipKind) -> None:
    assert all(ask.endswith((".", "?")) and "?" in ask for ask in kind.asks)
    takes_facts = {Action.CORRECT, Action.SHOW} & {kind.row.matters, kind.row.small}
    if takes_facts and not kind.shown_by_behaviour and kind.name not in ("confidentiality", "forbidden_aid"):
        assert kind.asks


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_smaller_action_has_a_reason_of_its_own(kind: SlipKind) -> None:
    if kind.row.matters is not kind.row.small:
        assert kind.why_small


def test_facts_that_only_one_kind_asks_for_change_its_verdict_somewhere() -> None:
    looked_at = 0
    for kind in KINDS:
        for words, facts in kind.what_if(Facts()):
            looked_at += 1
            before, after = slip(kind.name, cue="she frowned"), slip(kind.name, cue="she frowned", **_changed(facts))
            less = [settle(slip(kind.name, **_changed(f)), Case()).action for f in (Facts(), facts)]
            assert settle(before, Case()).action is not settle(after, Case()).action or less[0] is not less[1], words
    assert looked_at >= 7


def _changed(facts: Facts) -> dict[str, object]:
    return {
        name: getattr(facts, name)
        for name in Facts.__dataclass_fields__
        if getattr(facts, name) != getattr(Facts(), name)
    }


def test_every_kind_offers_changes_to_think_about() -> None:
    for kind in KINDS:
        assert len(list(changes(slip(kind.name), Case()))) >= 8
