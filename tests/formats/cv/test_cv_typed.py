"""CVs as people type them: dots that lead to the next column, posts that followed each other, mixed lists."""

from __future__ import annotations

import time

import pytest

from afterword.core.occasion import FactKind
from afterword.formats.cv import read_cv
from afterword.formats.cv.columns import without_leaders
from afterword.formats.cv.positions import read_position

LEADERS = """            ROSA   "Rosie"   THORNE
   Whitby     rosie.thorne@example.org     07700 900145

WORK
 03/2018 - 06/2024 ..... Esk Boatyard Ltd ..... Shipwright
                           * replaced 40 planks on the keelboat Annie
 09/2012 - 02/2018 . . . . Sandsend Joinery . . . . Joiner
                           * hung 300 doors in 2 schools
 2010 - 2012 ______ Apprentice, Ruswarp Timber

SKILLS
   Norwegian, German (basic); VHF short range; rope access level 1
"""


def test_dots_between_columns_are_no_part_of_a_firm() -> None:
    reading = read_cv("cv.txt", LEADERS.encode())
    places = {(one.employer, one.title, one.start) for one in reading.claims if one.employer}
    assert places == {
        ("Esk Boatyard Ltd", "Shipwright", "2018-03"),
        ("Sandsend Joinery", "Joiner", "2012-09"),
        ("Ruswarp Timber", "Apprentice", "2010"),
    }
    assert not any(".." in one.text or "__" in one.text for one in reading.claims)
    assert reading.name == 'ROSA "Rosie" THORNE'


def test_a_list_of_skills_is_parted_where_the_languages_end() -> None:
    held = [
        (one.kind, one.text)
        for one in read_cv("cv.txt", LEADERS.encode()).claims
        if one.kind in (FactKind.LANGUAGE, FactKind.SKILL)
    ]
    assert held == [
        (FactKind.LANGUAGE, "Norwegian, German (basic)"),
        (FactKind.SKILL, "VHF short range; rope access level 1"),
    ]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Baker ........ Larkhall", "Baker   Larkhall"),
        ("2019 ... Baker", "2019   Baker"),
        ("Led a choir ... and left", "Led a choir ... and left"),
        ("Wrote the plan... twice", "Wrote the plan... twice"),
        ("Piano · voice · organ", "Piano · voice · organ"),
    ],
)
def test_only_leaders_are_taken_for_a_gap(line: str, read: str) -> None:
    assert without_leaders(line) == read


@pytest.mark.parametrize(
    ("line", "employer", "title"),
    [
        ("Groom, later head lad, Kilmore Stables, Naas", "Kilmore Stables", "Groom, later head lad"),
        ("Porter – later night manager, The Grand, Leeds", "The Grand", "Porter, later night manager"),
        ("Trainee then buyer, Marlow & Sons", "Marlow & Sons", "Trainee then buyer"),
        ("Marlow & Sons, trainee, then senior buyer", "Marlow & Sons", "trainee, then senior buyer"),
        (
            "Apprentice, later journeyman, then foreman, Kilbride Yard, Troon",
            "Kilbride Yard",
            "Apprentice, later journeyman, then foreman",
        ),
        ("Page, promoted to maître d', Hotel Adler, Bern", "Hotel Adler", "Page, promoted to maître d'"),
        ("Now Housing, Support worker", "Now Housing", "Support worker"),
    ],
)
def test_posts_that_followed_each_other_stand_before_the_firm(line: str, employer: str, title: str) -> None:
    got = read_position([line])
    assert (got.employer, got.title) == (employer, title)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("2016     ......     Cooper", "2016   Cooper"),
        ("2016 ... Cooper ... Wick", "2016   Cooper   Wick"),
        ("2016 ..... ____ Cooper", "2016      Cooper"),
    ],
)
def test_the_blanks_around_leaders_go_with_them(line: str, read: str) -> None:
    assert without_leaders(line) == read


@pytest.mark.parametrize(
    "line", ["2016" + " " * 40_000 + "Cooper", "2016" + "  .  " * 8_000 + "Cooper", "2016" + " ... x" * 8_000]
)
def test_a_line_of_blanks_is_read_at_once(line: str) -> None:
    began = time.process_time()
    without_leaders(line)
    assert time.process_time() - began < 3  # where time grew with the square, it would be a minute
