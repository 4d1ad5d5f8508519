"""What is read from the way a CV stands on the page, where none of its words are known."""

from __future__ import annotations

import pytest

from afterword.formats.cv import read_cv
from afterword.formats.cv.dates import find_dates


def places(text: str) -> list[tuple[str, str, str]]:
    return [(claim.employer, claim.title, claim.text) for claim in read_cv("cv.txt", text.encode()).claims]


def test_an_unknown_post_is_told_from_its_employer_by_the_town_beside_the_employer() -> None:
    text = """Ada Quill
ada@example.org, Wick

Experience

Forge Orrin, Wick
Hoofwright
2019 - 2021
- Shod 28 horses a week

Thornley Yard, Thurso
Hoofwright
2016 - 2019
- Kept the diary of the yard
"""
    assert places(text) == [
        ("Forge Orrin", "Hoofwright", "Shod 28 horses a week"),
        ("Thornley Yard", "Hoofwright", "Kept the diary of the yard"),
    ]


def test_one_known_post_tells_the_order_of_all_others() -> None:
    text = """Experience

Zanter, Bellhouse
2019 - 2021
- Rang 40 changes

Gardener, Oakmount
2016 - 2019
- Dug the long border
"""
    assert [title for _, title, _ in places(text)] == ["Zanter", "Gardener"]


def test_headings_of_ones_own_in_capitals_are_sections() -> None:
    text = """WHERE I HAVE WORKED

2019 - 2021  Larkhall, cook
- Cooked for 60

OUTSIDE THE KITCHEN
Chess, badly

GAP
2021 - 2022 at home with my mother
"""
    reading = read_cv("cv.txt", text.encode())
    assert [claim.text for claim in reading.claims] == ["Cooked for 60"]
    assert "time away from work, which is yours to tell or not" in [item.why for item in reading.skipped]


def test_two_columns_of_typed_text_are_read_one_after_the_other() -> None:
    left = ["JOBS", "2019 - 2021", "Larkhall, cook", "- Cooked for", "  60 guests", "- Ran the pass"]
    right = ["LANGUAGES", "Welsh", "Scots", "", "HOBBIES", "Chess"]
    text = "\n".join(f"{one:<40}{two}".rstrip() for one, two in zip(left, right, strict=True))
    assert [text for *_, text in places(text)] == ["Cooked for 60 guests", "Ran the pass", "Welsh", "Scots"]


def test_dates_at_the_side_are_no_column_of_their_own() -> None:
    text = """JOBS
2019 - 2021     Larkhall, cook
                * Cooked for 60
2016 - 2019     Delph, baker
                * Baked 90 loaves
2014 - 2016     Kemp, porter
                * Carried trays
2012 - 2014     Moss, cleaner
                * Kept two floors clean
"""
    assert [(employer, title) for employer, title, _ in places(text)] == [
        ("Larkhall", "cook"),
        ("Delph", "baker"),
        ("Kemp", "porter"),
        ("Moss", "cleaner"),
    ]


def test_what_is_set_in_below_a_post_is_a_list_without_signs() -> None:
    text = """Posts held

Rift Basin
  Hydrologist
  2014 to date
  gauges working: 31 of 90,
  now 82
  staff 17
Lakeside
  Lecturer
  2003 - 2013
  supervised 26 theses
"""
    assert places(text) == [
        ("Rift Basin", "Hydrologist", "gauges working: 31 of 90, now 82"),
        ("Rift Basin", "Hydrologist", "staff 17"),
        ("Lakeside", "Lecturer", "supervised 26 theses"),
    ]


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("Oct '19 – now", "2019-10", "present"),
        ("15.03.2018 – 28.02.2020", "2018-03", "2020-02"),
        ("03.15.2018 – 02.28.2020", "2018-03", "2020-02"),
        ("8/31/2017 - 3/4/2019", "2017-08", "2019"),
        ("'06 thru '11", "2006", "2011"),
        ("Mar-2017 till date", "2017-03", "present"),
        ("August 1997 – mid-2000", "1997-08", "2000"),
        ("MT 2003 – Dec. 2013", "2003", "2013-12"),
        ("2020-02-01", "2020-02", "2020-02"),
    ],
)
def test_dates_are_read_as_the_country_writes_them(written: str, start: str, end: str) -> None:
    found = find_dates(written)
    assert found is not None
    assert (found.start, found.end) == (start, end)


def test_the_next_post_does_not_go_on_the_line_before_it() -> None:
    text = (
        "Gerald Mumford\n\nExperience\nWarehouse Manager, Tarrant Cold Storage Ltd\nJune 2008 - October 2026\n"
        "- Supported the opening of a second site at Goole in 2020\nShift Supervisor, Hallam Parcels\n1998 - 2008\n"
        "- Supervised a night shift of 22\n"
    )
    read = read_cv("cv.txt", text.encode())
    assert [(claim.text, claim.employer) for claim in read.claims] == [
        ("Supported the opening of a second site at Goole in 2020", "Tarrant Cold Storage Ltd"),
        ("Supervised a night shift of 22", "Hallam Parcels"),
    ]


def test_a_line_that_was_broken_still_goes_on() -> None:
    text = (
        "Gerald Mumford\n\nExperience\nWarehouse Manager, Tarrant Cold Storage Ltd\nJune 2008 - October 2026\n"
        "- Supported the opening of a second cold store for the firm in\nGoole and trained its people\n- Managed 64 people\n"
    )
    assert [claim.text for claim in read_cv("cv.txt", text.encode()).claims] == [
        "Supported the opening of a second cold store for the firm in Goole and trained its people",
        "Managed 64 people",
    ]


def test_posts_may_be_the_only_headings() -> None:
    text = (
        "# Sam Okafor\n\n## Pagebound Ltd, Press operator\nMarch 2021 - May 2023\n- Cut paper waste from 9 % to 5 %\n\n"
        "## Corner Copy, Assistant\nJune 2018 - February 2021\n- Served 40 customers a day\n"
    )
    read = read_cv("cv.md", text.encode())
    assert read.name == "Sam Okafor"
    assert [(claim.employer, claim.title, claim.start) for claim in read.claims] == [
        ("Pagebound Ltd", "Press operator", "2021-03"),
        ("Corner Copy", "Assistant", "2018-06"),
    ]
