"""Facts as stories: every word comes from the fact or the person, and gaps stay gaps."""

from __future__ import annotations

import pytest

from afterword.core.bank import fingerprint
from afterword.core.occasion import Evidence, EvidenceSource
from afterword.core.write.story import stories_of


def fact(text: str) -> Evidence:
    return Evidence("cv:3", text, EvidenceSource("cv.md", 3), "Norvik", "Developer", "2021", "2023")


@pytest.mark.parametrize(
    ("text", "action", "result"),
    [
        (
            "Cut build time from 14 to 6 minutes by caching fixtures",
            "by caching fixtures",
            "Cut build time from 14 to 6 minutes",
        ),
        (
            "Wrote a checklist that cut calls from 22 to 9 a month",
            "Wrote a checklist",
            "cut calls from 22 to 9 a month",
        ),
        ("Brought falls down from 11 to 4 a year", "", "Brought falls down from 11 to 4 a year"),
        ("Trained 14 new starters", "Trained 14 new starters", ""),
    ],
)
def test_action_and_result_are_told_apart_and_gaps_are_named(text: str, action: str, result: str) -> None:
    (story,) = stories_of([fact(text)])
    words = {part.name: part.words for part in story.parts}
    assert (words["action"], words["result"]) == (action, result)
    assert words["situation"] == "Developer at Norvik, 2021 to 2023"
    assert story.gaps == tuple(name for name, said in words.items() if not said)


def test_own_words_fill_a_gap_and_say_where_they_were_said() -> None:
    own = [("we turned patients and logged falls on a chart by the bed", "your account of Norvik")]
    (story,) = stories_of([fact("Brought falls of patients down from 11 to 4 a year")], own)
    part = next(part for part in story.parts if part.name == "action")
    assert part.words.startswith("we turned patients")
    assert part.where == "your account of Norvik"


def test_what_was_told_often_comes_last_and_to_whom_is_known() -> None:
    one, other = fact("Trained 14 new starters"), fact("Trained 9 drivers")
    used = {fingerprint(one.text): ["Ms Adler, Norvik"]}
    first, second = stories_of([one, other], (), used)
    assert (first.used, second.used) == ((), ("Ms Adler, Norvik",))


@pytest.mark.parametrize(
    "words",
    [
        "I sorted the parcels for the second van, forty stops, not one back",
        "I sorted parcels onto the second van in the trial shift at the depot, and she liked the order",
        "I sorted parcels for the van while Mrs Okoro watched, and she said “who taught you that”",
    ],
)
def test_what_happened_in_the_interview_is_no_part_of_an_earlier_job(words: str) -> None:
    (story,) = stories_of([fact("Sorted parcels for 9 vans of 120 stops each")], [(words, "your account of Ferrant")])
    assert {part.where for part in story.parts} <= {"cv.md, line 3", ""}


@pytest.mark.parametrize(
    "words",
    [
        "At Norvik we sorted parcels by street before the vans came",
        "I told them how we sorted parcels by street before the vans came",
    ],
)
def test_what_was_told_of_the_job_itself_still_fills_its_gap(words: str) -> None:
    (story,) = stories_of([fact("Sorted parcels for 9 vans of 120 stops each")], [(words, "your account of Ferrant")])
    assert words in {part.words for part in story.parts}
