"""A learnt comparison beside the rules: when it is asked, with which facts, and what its word changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.ground import Grounds, Status
from afterword.core.ground.comparison import SIGNS, signs_of
from afterword.core.occasion import Evidence, EvidenceSource

FACTS = [
    Evidence(f"cv:{line}", text, EvidenceSource("cv.md", line), "Larkhall Bakery", "Baker", "2019", "2023")
    for line, text in enumerate(
        (
            "Trained 9 bakers",
            "Baked rye bread at night",
            "Kept the till",
            "Cleaned the ovens",
            "Drove the van",
            "Made cakes",
        ),
        start=1,
    )
]


@dataclass
class Sure:
    """A comparison that is sure of one status, finds the last facts most alike, and remembers what it was asked."""

    status: Status
    asked: list[tuple[Evidence, ...]] = field(default_factory=list)

    def alike(self, facts: Sequence[Evidence]) -> Callable[[str], Sequence[float]]:
        return lambda _sentence: list(range(len(facts)))

    def chances(self, sentence: str, facts: Sequence[Evidence], signs: Sequence[float]) -> Mapping[Status, float]:
        self.asked.append(tuple(facts))
        return {status: float(status is self.status) for status in Status}


@pytest.mark.parametrize("status", list(Status))
def test_the_comparison_decides_and_a_status_that_is_no_fact_names_none(status: Status) -> None:
    got = Grounds(FACTS, 2026, Sure(status)).sentence("The bakers I have trained are nine in number.")
    assert got.status is status
    assert (got.evidence is None) == (status in (Status.NOT_FOUND, Status.NO_CLAIM))
    assert bool(got.why) == (status not in (Status.BACKED, Status.NO_CLAIM))


def test_the_rules_keep_their_own_reason_where_the_comparison_agrees() -> None:
    got = Grounds(FACTS, 2026, Sure(Status.INFLATED)).sentence("I trained 19 bakers.")
    assert got.why == '"19" is not the number in your fact.'


def test_it_is_asked_with_the_closest_fact_by_words_and_those_most_alike_and_never_more_than_four() -> None:
    comparison = Sure(Status.BACKED)
    Grounds(FACTS, 2026, comparison).sentence("I trained nine bakers, and I baked rye bread at night.")
    (facts,) = comparison.asked
    assert len(facts) <= 4
    assert FACTS[0] in facts and FACTS[-1] in facts


@pytest.mark.parametrize("sentence", ["Did I say that I trained 9 bakers?", "The hall was full of light."])
def test_it_is_not_asked_about_a_question_or_what_says_nothing_of_oneself(sentence: str) -> None:
    comparison = Sure(Status.INFLATED)
    assert Grounds(FACTS, 2026, comparison).sentence(sentence).status is Status.NO_CLAIM
    assert not comparison.asked


def test_places_in_the_letter_stay_where_the_rules_put_them() -> None:
    letter = "Dear Ms Field,\n\nI trained 9 bakers. I flew gliders.\n\nKind regards\nAnn"
    by_rules, both = Grounds(FACTS, 2026).of(letter), Grounds(FACTS, 2026, Sure(Status.PARTLY)).of(letter)
    assert [(one.start, one.end, one.sentence) for one in both] == [(o.start, o.end, o.sentence) for o in by_rules]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("I baked rye bread at night.", False),
        ("At Larkhall I baked rye bread at night.", False),
        ("I baked rye bread at night and sold it in the morning.", True),
        ("I baked rye bread.", False),
        ("I baked wheat bread.", True),
        ("Night after night the rye loaves of the town came from my oven.", True),
    ],
)
def test_what_restates_a_fact_is_not_asked_about(sentence: str, asked: bool) -> None:
    comparison = Sure(Status.INFLATED)
    Grounds(FACTS, 2026, comparison).sentence(sentence)
    assert bool(comparison.asked) is asked


def test_without_facts_nothing_is_compared() -> None:
    comparison = Sure(Status.BACKED)
    assert Grounds([], 2026, comparison).sentence("I trained nine bakers.").status is Status.NOT_FOUND
    assert not comparison.asked


@given(st.text(max_size=80), st.lists(st.sampled_from(FACTS), max_size=4), st.sampled_from([None, *Status]))
def test_signs_are_always_as_many_and_small(sentence: str, facts: list[Evidence], ruled: Status | None) -> None:
    signs = signs_of(sentence, facts, ruled)
    assert len(signs) == SIGNS
    assert all(0 <= sign <= 2 for sign in signs)


def test_signs_tell_a_raised_number_from_the_same_and_from_a_new_one() -> None:
    same, raised, new = (
        signs_of(f"I trained {said}.", FACTS[:1], None)[6:10]
        for said in ("nine bakers", "19 bakers", "9 bakers and 3 drivers")
    )
    assert same == (0.5, 0.0, 0.0, 0.0)
    assert raised == (0.0, 0.5, 0.0, 0.0)
    assert new[0] == 0.5 and new[3] == 0.5


@dataclass
class Unlike(Sure):
    """Sure of one status, and sees no fact that is like any sentence."""

    def alike(self, facts: Sequence[Evidence]) -> Callable[[str], Sequence[float]]:
        return lambda _sentence: [0.0] * len(facts)


def test_a_fact_is_only_named_for_a_sentence_that_speaks_of_it() -> None:
    grounds = Grounds(FACTS, 2026, Unlike(Status.INFLATED))
    doctor = grounds.sentence("I hold a doctorate in physics.")
    assert (doctor.status, doctor.evidence) == (Status.INFLATED, None)
    assert doctor.why
    van = grounds.sentence("My years at the wheel of a van taught me the whole county.")
    assert van.evidence is not None and van.evidence.text == "Drove the van"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("I worked as a baker at Larkhall Bakery until 2025.", Status.INFLATED),
        ("I worked as a baker at Larkhall Bakery from 2017.", Status.INFLATED),
        ("I worked as a baker at Larkhall Bakery until 2023.", Status.BACKED),
        ("I have worked as a baker until 2025.", Status.BACKED),
    ],
)
def test_no_feeling_takes_back_that_a_year_lies_outside_the_time_at_the_employer(sentence: str, status: Status) -> None:
    post = Evidence(
        "cv:9", "Baker, Larkhall Bakery", EvidenceSource("cv.md", 9), "Larkhall Bakery", "Baker", "2019", "2023"
    )
    assert Grounds([*FACTS, post], 2026, Sure(Status.BACKED)).sentence(sentence).status is status
