"""The wrong that an untruth covered is owned with it, and nothing else that is told."""

from __future__ import annotations

import pytest
from judge_inputs import quote

from afterword.core.judge.worth import judge
from afterword.core.occasion import Action, Facts, Handled, Moment, Occasion, Person, Polarity, Setting

LIE = "I said it was in the wash."


def told(deed: str, lie: str = LIE, *, facts: Facts | None = None, confidence: float = 1.0) -> Occasion:
    account = f"{deed} She asked for it and {lie}"
    slip = Moment(quote(deed), Polarity.SLIP, "other", facts=facts or Facts(), confidence=0.7)
    untruth = Moment(quote(lie, account.index(lie)), Polarity.SLIP, "lie", confidence=confidence)
    people = (Person("Eilidh"),)
    return Occasion("o1", account, setting=Setting.PERSONAL, moments=(slip, untruth), people=people, writer="Jo")


@pytest.mark.parametrize(
    "deed",
    [
        "Borrowed Eilidh's jacket on Friday and left it in the taxi.",
        "I forgot her coat at the station.",
        "I never fetched her suit from the cleaner.",
    ],
)
def test_what_was_covered_is_never_too_small(deed: str) -> None:
    deed_verdict, lie = judge(told(deed)).verdicts
    assert lie.action is Action.CORRECT
    assert deed_verdict.action not in (Action.LEAVE_ALONE, Action.SHOW)
    assert deed_verdict.in_letter


def test_it_says_what_would_leave_it_alone() -> None:
    verdict = judge(told("Borrowed Eilidh's jacket on Friday and left it in the taxi.")).verdicts[0]
    assert verdict.covered
    assert verdict.change.startswith("If nothing untrue had been said of it: ")


@pytest.mark.parametrize(
    ("deed", "facts", "confidence"),
    [
        ("I wore odd shoes all day.", Facts(), 1.0),
        ("Borrowed Eilidh's jacket on Friday and left it in the taxi.", Facts(handled=Handled.FULLY), 1.0),
        ("Borrowed Eilidh's jacket on Friday and left it in the taxi.", Facts(), 0.4),
    ],
)
def test_what_is_of_another_matter_settled_or_not_sure_stays_as_it_was(
    deed: str, facts: Facts, confidence: float
) -> None:
    assert not judge(told(deed, facts=facts, confidence=confidence)).verdicts[0].covered
