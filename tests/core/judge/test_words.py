"""The words of a verdict promise nothing that the letter does not hold."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from judge_inputs import occasion, slip

from afterword.core.corrections import Add, corrected
from afterword.core.judge.change import action_words
from afterword.core.judge.words import advice_on
from afterword.core.judge.worth import judge
from afterword.core.judge.wrong_figure import tells_a_wrong_figure
from afterword.core.occasion import Action, Noticed, Occasion, Polarity, Setting


def test_what_the_letter_has_no_room_for_is_not_promised_in_it() -> None:
    told = occasion(slip("no_questions"), slip("wrong_name"), slip("low_energy"), slip("interrupting"))
    judged = judge(told)
    for verdict in judged.verdicts:
        advice = advice_on(verdict, told, has_letter=True)
        assert (verdict.in_letter or verdict in judged.left_alone) is (
            advice.says == f"{action_words(verdict.action).capitalize()}."
        )
        assert "in the letter" not in advice.says or verdict.in_letter
        assert verdict.in_letter or "letter" not in verdict.reason


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
def test_what_is_only_shown_outside_of_an_interview_is_not_said_to_be_in_the_note(setting: Setting) -> None:
    told = occasion(slip("other", Noticed.UNLIKELY), slip("offensive_remark"), setting=setting)
    shown, owed = judge(told).verdicts
    assert (shown.action, shown.in_letter, shown.needs) == (Action.SHOW, False, "")
    assert owed.in_letter


@pytest.mark.parametrize("setting", list(Setting))
def test_a_secret_that_was_told_is_never_to_be_corrected(setting: Setting) -> None:
    words = action_words(Action.CORRECT, setting, "confidentiality")
    assert "correct" not in words
    assert "to themselves" in words
    told = occasion(slip("confidentiality"), setting=setting)
    (verdict,) = judge(told).verdicts
    assert advice_on(verdict, told, has_letter=True).says == f"{words.capitalize()}."


def test_what_is_owed_to_a_friend_is_not_hurried() -> None:
    (friend,) = judge(occasion(slip("offensive_remark"), setting=Setting.PERSONAL)).verdicts
    (client,) = judge(occasion(slip("offensive_remark"), setting=Setting.WORK)).verdicts
    assert (friend.is_duty, friend.urgent, client.urgent) == (True, False, True)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("I said thirty, it was eighteen", True),
        ("I told her the line makes 900 a day, it is 600", True),
        ("I emailed him the bill and put the sum at 310 when it should be 130", True),
        ("I ordered 12 chairs instead of 20", True),
        ("My colleague sat down and ordered 12 instead of 10.", False),
        ("I charged 20, and that was 5 years ago.", False),
        ("I said it was fine", False),
        ("I said five things and it was over in ten minutes", False),
        ("it was nine when I said hello", False),
    ],
)
def test_a_wrong_figure_is_known_by_its_words(words: str, wrong: bool) -> None:
    assert tells_a_wrong_figure(words) is wrong


def test_a_wrong_figure_added_by_hand_without_a_kind_is_a_wrong_answer() -> None:
    account = "They asked about the vans. I said thirty, it was eighteen. They nodded."
    start = account.index("I said")
    add = Add(start, account.index(". They nodded"), Polarity.SLIP)
    (moment,) = corrected(Occasion("o", account), (add,), ZoneInfo("Europe/London")).moments
    assert moment.kind == "technical_error"
