"""What the plan allows is not flagged; what it leaves alone may not be named."""

import pytest

from afterword.core.check import PlanItem, findings_in

LATE = "Dear Ms Adler,\n\nThank you for Tuesday and for your question about retries. I arrived 20 minutes late and I am sorry.\n\nMira"


def faults(text: str, *plan: PlanItem, unknown: bool = False, scope: str = "letter") -> set[str | None]:
    found = findings_in(text, plan=None if unknown else plan, scope=scope)
    return {finding.fault for finding in found if finding.start is not None}


def test_one_planned_apology_passes() -> None:
    assert faults(LATE, PlanItem("late", "apologise")) == set()


def test_with_no_plan_known_one_plain_apology_passes() -> None:
    assert faults(LATE, unknown=True) == set()


def test_with_an_empty_plan_the_same_words_draw_attention() -> None:
    assert faults(LATE) == {"draws_attention"}


def test_with_a_plan_that_leaves_it_alone_they_draw_attention_too() -> None:
    assert faults(LATE, PlanItem("late", "leave_alone")) == {"draws_attention"}


def test_an_apology_beside_a_plan_to_correct_is_only_hinted_at() -> None:
    found = findings_in(LATE, plan=(PlanItem("technical_error", "correct"),))
    assert [f.rule for f in found if f.start is not None] == ["unplanned_apology"]


def test_a_planned_explanation_with_ownership_is_no_excuse() -> None:
    text = "My train was cancelled, so I was late; leaving an hour spare was mine to do."
    assert faults(text, PlanItem("late", "explain_briefly"), scope="sentence") == set()


@pytest.mark.parametrize("plan", [None, (), (PlanItem("late", "apologise"),)])
def test_begging_is_a_fault_under_any_plan(plan) -> None:
    found = findings_in("Please give me another chance.", plan=plan, scope="sentence")
    assert [finding.fault for finding in found] == ["begging"]


def test_a_second_apology_is_found_where_it_stands() -> None:
    text = LATE.replace("\n\nMira", " I apologise for the late start.\n\nMira")
    found = [f for f in findings_in(text, plan=(PlanItem("late", "apologise"),)) if f.fault == "over_apology"]
    assert [text[f.start : f.end] for f in found] == ["I apologise for the late start."]


@pytest.mark.parametrize(
    ("words", "second"),
    [
        ("Please tell him I am sorry.", False),
        ("Please let Nadia know that I am sorry.", False),
        ("Let me tell you I am sorry.", True),
    ],
)
def test_a_sorry_that_is_to_be_passed_on_is_no_second_apology(words: str, second: bool) -> None:
    text = f"Dear Ms Roe,\n\nI made a remark about Nadia, and I am sorry. {words}\n\nKind regards,\nJo"
    assert ("second_apology" in {finding.rule for finding in findings_in(text)}) is second
