"""Perspective: few prompts, the right ones, and no comfort that a known reaction contradicts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judge_inputs import any_slip, occasion, slip

from afterword.core.judge.perspective import OwnRecord, Prompt, heard, perspective
from afterword.core.judge.worth import judge
from afterword.core.occasion import CaseState, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting

COMFORT = {"spotlight", "liking"}
OWN = {"literal_cue", "honest_limit", "if_then", "own_record"}
STRENGTHS = tuple(
    Moment(Quote(at, at + len(words), words), Polarity.STRENGTH)
    for at, words in ((100, "clear drawing"), (200, "good question"), (300, "on time"))
)


def prompts(told: Occasion, **more: object) -> tuple[Prompt, ...]:
    return perspective(told, judge(told), **more)  # type: ignore[arg-type]


def names(told: Occasion, **more: object) -> set[str]:
    return {prompt.name for prompt in prompts(told, **more)}


@given(
    st.lists(any_slip(), max_size=5),
    st.sampled_from(CaseState),
    st.sampled_from(Setting),
    st.none() | st.integers(0, 10),
    st.booleans(),
    st.integers(0, 5),
)
def test_there_are_at_most_three_prompts_calm_and_from_found_research(
    slips: list[Moment], state: CaseState, setting: Setting, feeling: int | None, silent: bool, expected_no: int
) -> None:
    told = occasion(*slips, state=state, setting=setting, feeling=feeling)
    found = prompts(told, record=OwnRecord(expected_no, expected_no // 2), silent=silent)
    assert len(found) <= 3
    assert len({prompt.name for prompt in found}) == len(found)
    for prompt in found:
        assert prompt.source.found or prompt.name in OWN
        assert prompt.text[-1] in ".?"
        assert "!" not in prompt.text


@given(st.lists(any_slip(), min_size=1, max_size=5), st.none() | st.integers(0, 10))
def test_no_comfort_is_given_where_something_grave_was_seen(slips: list[Moment], feeling: int | None) -> None:
    told = occasion(*slips, feeling=feeling)
    grave = [
        v
        for v in judge(told).verdicts
        if v.severity == 4 and v.noticed is Noticed.SEEN and v.moment.facts.handled.value != "fully"
    ]
    if grave:
        found = names(told)
        assert "honest_limit" in found
        assert not found & COMFORT


@given(st.lists(any_slip(), min_size=1, max_size=4))
def test_no_prompt_contradicts_a_known_reaction(slips: list[Moment]) -> None:
    told = occasion(*slips, *STRENGTHS, setting=Setting.PERSONAL)
    if all(moment.cue and moment.facts.handled.value != "fully" for moment in slips):
        assert not names(told) & (COMFORT | {"literal_cue"})


def test_spotlight_is_for_what_lies_inside_and_was_not_seen() -> None:
    assert "spotlight" in names(occasion(slip("nerves")))
    assert "spotlight" not in names(occasion(slip("late")))
    assert "spotlight" not in names(occasion(slip("nerves", cue="he asked if I was cold")))
    assert "spotlight" not in names(occasion(slip("forgot_strength")))


def test_the_literal_reaction_is_asked_for_where_it_would_decide() -> None:
    assert "literal_cue" in names(occasion(slip("weak_answer")))
    assert "literal_cue" not in names(occasion(slip("weak_answer", cue="hm, she said")))
    assert "literal_cue" not in names(occasion(slip("nerves")))


def test_that_it_passes_is_said_only_to_those_it_hurts_a_lot() -> None:
    assert "duration" in names(occasion(slip("blanked"), feeling=6))
    assert "duration" not in names(occasion(slip("blanked"), feeling=5))


def test_three_good_things_are_asked_for_until_there_are_three() -> None:
    assert "three_that_worked" in names(occasion(slip("late"), *STRENGTHS[:2]))
    assert "three_that_worked" not in names(occasion(slip("late"), *STRENGTHS))


def test_base_rates_are_for_interviews_that_are_still_open() -> None:
    assert "base_rate" in names(occasion(slip("late"), *STRENGTHS))
    assert "base_rate" not in names(occasion(slip("late"), *STRENGTHS, state=CaseState.REJECTED))
    assert "base_rate" not in names(occasion(slip("late"), *STRENGTHS, setting=Setting.WORK))


def test_how_often_a_no_comes_is_not_said_where_nothing_needs_a_word() -> None:
    assert "base_rate" not in names(occasion(*STRENGTHS))


def test_silence_is_explained_only_while_they_are_silent() -> None:
    assert "silence" in names(occasion(slip("late")), silent=True)
    assert "silence" not in names(occasion(slip("late")))


def test_ones_own_record_counts_from_three_interviews_on() -> None:
    told = occasion(slip("late"))
    assert "own_record" not in names(told, record=OwnRecord(2, 2))
    found = prompts(told, record=OwnRecord(5, 2))
    assert any("no 5 times, and 2" in prompt.text for prompt in found)


def test_before_a_booked_talk_fear_becomes_a_plan_and_not_cheering() -> None:
    assert "if_then" in names(occasion(slip("late"), state=CaseState.NEXT_STAGE))


def test_liking_is_put_softly_where_somebody_stands_above() -> None:
    def liking(told: Occasion) -> str:
        return next(prompt.text for prompt in prompts(told) if prompt.name == "liking")

    quiet = (slip("body_language", Noticed.SEEN, handled="fully"), *STRENGTHS)
    friend = occasion(slip("flat_joke"), *STRENGTHS, setting=Setting.PERSONAL)
    boss = occasion(slip("flat_joke"), *STRENGTHS, setting=Setting.WORK, people=(Person("Kim", "my boss"),))
    assert quiet
    assert "a little" in liking(boss)
    assert "a little" not in liking(friend)


def test_the_onlooker_is_asked_to_write_about_the_person_by_name() -> None:
    told = occasion(slip("late", *STRENGTHS[:0]), *STRENGTHS, feeling=9, setting=Setting.PERSONAL, writer="Mira Okafor")
    assert any("about Mira " in prompt.text for prompt in prompts(told))


def test_no_prompt_points_to_a_place_on_a_screen() -> None:
    told = occasion(slip("swearing", Noticed.SEEN, cue="she frowned", severity=4), feeling=9)
    (limit,) = [prompt for prompt in prompts(told) if prompt.name == "honest_limit"]
    assert not {"below", "above", "here", "follows"} & set(limit.text.rstrip(".").split())


def test_no_comfort_speaks_against_what_is_owed() -> None:
    told = occasion(slip("lie", Noticed.UNLIKELY), slip("nerves", Noticed.UNLIKELY), slip("rambling"))
    assert not names(told) & {"spotlight", "whole_hour", "liking"}


@pytest.mark.parametrize(
    "account",
    [
        "I can't stop crying.",
        "I cannot face driving home.",
        "I'm still shaking and I can't sleep.",
        "I have been in tears since noon.",
        "I had a panic attack in the car.",
    ],
)
def test_great_distress_is_heard_before_anything_else(account: str) -> None:
    assert heard(Occasion("a", account))
    assert heard(Occasion("a", "It went badly.", feeling=9))


@pytest.mark.parametrize(
    "account",
    [
        "She was crying and I did not go after her.",
        "I was shaking hands with all of them.",
        "I can't say why I said it.",
        "My voice was shaking at first.",
        "I could not stop him.",
    ],
)
def test_what_others_felt_and_what_passed_is_no_distress_now(account: str) -> None:
    assert not heard(Occasion("a", account, feeling=5))


def test_what_counts_is_named_so_that_nobody_takes_another_slip_for_it() -> None:
    told = occasion(slip("swearing", Noticed.SEEN, cue="she frowned", severity=4), slip("late"))
    (limit,) = [prompt for prompt in prompts(told) if prompt.name == "honest_limit"]
    assert limit.text.startswith("“")
