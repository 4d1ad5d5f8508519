"""CV bullets told in the first person."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Evidence, EvidenceSource
from afterword.core.write.choice import Choice
from afterword.core.write.record import Form, record_of, told
from afterword.formats.cv.numbers import read_numbers


def claim(text: str, employer: str = "Norvik", start: str = "2023-02", end: str = "2023-11") -> Evidence:
    return Evidence("cv.md:4", text, EvidenceSource("cv.md", 4), employer, "Developer", start, end, read_numbers(text))


@pytest.mark.parametrize(
    ("text", "form", "phrase"),
    [
        ("Cut build time from 14 to 6 minutes", Form.PAST, "cut build time from 14 to 6 minutes"),
        ("Lead 24 pickers on the late shift", Form.PRESENT, "lead 24 pickers on the late shift"),
        ("I ordered food for 310 pupils a day", Form.SENTENCE, "ordered food for 310 pupils a day"),
        ("Reconciling four bank accounts each week", Form.DOING, "reconciling four bank accounts each week"),
        ("Responsible for the rota of 18 nurses", Form.PAST, "was responsible for the rota of 18 nurses"),
        ("Month-end close for four entities", Form.LISTED, "Month-end close for four entities"),
    ],
)
def test_a_bullet_is_told_by_how_it_begins(text: str, form: Form, phrase: str) -> None:
    record = record_of(claim(text))
    assert record is not None
    assert (record.form, record.phrase) == (form, phrase)


@pytest.mark.parametrize(
    "text", ["Best salesperson of the year!", "Always exceeded every target", "Apologised to 40 customers a day"]
)
def test_boasts_and_apologies_are_not_told(text: str) -> None:
    assert record_of(claim(text)) is None


def test_a_claim_keeps_its_numbers_its_employer_and_its_evidence() -> None:
    record = record_of(claim("Cut build time from 14 to 6 minutes"))
    assert record is not None
    said = {told(record, Choice(str(seed)), "any").text for seed in range(40)}
    assert len(said) > 5
    for words in said:
        assert "I cut build time from 14 to 6 minutes" in words
        assert "Norvik" in words
    assert told(record, Choice("x"), "any").claims[0].evidence == "cv.md:4"


def test_a_year_is_added_only_from_the_dates_of_the_post_and_never_twice() -> None:
    for text in ("Cut build time from 14 to 6 minutes", "Cut build time in 2022"):
        record = record_of(claim(text))
        assert record is not None
        for seed in range(40):
            words = told(record, Choice(str(seed)), "any").text
            assert ("2023" in words) <= ("2022" not in text)


def test_a_change_in_numbers_weighs_more_than_a_count_and_a_list_least() -> None:
    weights = [
        record.weight
        for text in (
            "Cut build time from 14 to 6 minutes",
            "Moved 40 services",
            "Wrote the handbook",
            "Month-end close for four entities",
        )
        if (record := record_of(claim(text)))
    ]
    assert len(weights) == 4
    assert weights == sorted(weights, reverse=True)


def test_a_second_fact_of_one_place_does_not_name_it_again_and_claims_no_time_that_nobody_gave() -> None:
    one = Evidence("a", "Trained 14 new starters", EvidenceSource("cv", 1), "Norvik", "Trainer", "2019", "2021")
    other = Evidence("b", "Wrote the allergen sheet", EvidenceSource("cv", 2), "Norvik", "Cook", "2015", "2017")
    first, second = record_of(one), record_of(other)
    assert first is not None
    assert second is not None
    for attempt in range(20):
        said = told(second, Choice("x", attempt=attempt), "k", after=first).text
        assert "Norvik" not in said
        assert "same years" not in said
        assert "same time" not in said


def test_no_space_is_left_where_brackets_stood_before_a_mark() -> None:
    record = record_of(
        claim("Ran the site for the Corby borehole test (72 hours, 14 l/s, three wells, two pumps); logged the data")
    )
    assert record is not None
    assert record.phrase == "ran the site for the Corby borehole test; logged the data"
