"""Where one job ends and the next begins, in CVs without blank lines and without headings."""

from __future__ import annotations

import io
import zipfile

import pytest

from afterword.core.occasion import AfterwordError
from afterword.formats.cv import read_cv

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
Told = list[tuple[str, str, str]]


def in_word(*paragraphs: str) -> bytes:
    """A Word file; "- " makes a paragraph one of a list, "# " a heading."""
    marks = {
        "- ": '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
        "# ": '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
    }
    body = ""
    for words in paragraphs:
        mark = words[:2] if words[:2] in marks else ""
        body += f"<w:p>{marks.get(mark, '')}<w:r><w:t>{words[len(mark) :]}</w:t></w:r></w:p>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def told(name: str, data: str | bytes) -> Told:
    read = read_cv(name, data.encode() if isinstance(data, str) else data)
    return [(claim.employer, claim.start, claim.text) for claim in read.claims if claim.is_tellable]


LONG = "Supported the opening of a second site at Goole in the year 2020"


def test_a_line_with_its_dates_below_opens_a_post_and_carries_no_bullet_on() -> None:
    text = f"""Nia Bell
EXPERIENCE
Warehouse Manager, Tarrant Cold Storage Ltd
06/2008 - 10/2026
- {LONG}
Shift Supervisor, Hallam Parcels
1998 - 2008
- Supervised a night shift of 22 and wrote the rota for both of the docks
Brodie Timber
Forklift Driver
1986 - 1998
- Drove trucks
"""
    assert told("cv.txt", text) == [
        ("Tarrant Cold Storage Ltd", "2008-06", LONG),
        ("Hallam Parcels", "1998", "Supervised a night shift of 22 and wrote the rota for both of the docks"),
        ("Brodie Timber", "1986", "Drove trucks"),
    ]


def test_a_wrapped_bullet_is_still_one_bullet() -> None:
    text = """EXPERIENCE
Shift Supervisor, Hallam Parcels
1998 - 2008
- Wrote the safety rules for the loading bay that were used in the depot of
Hull for years
- Supervised a night shift of 22 people across the docks at Goole and
Doncaster, with two vans
Forklift Driver, Brodie Timber
March 1986 to May 1998, Selby
- Drove trucks
"""
    assert [words for *_, words in told("cv.txt", text)] == [
        "Wrote the safety rules for the loading bay that were used in the depot of Hull for years",
        "Supervised a night shift of 22 people across the docks at Goole and Doncaster, with two vans",
        "Drove trucks",
    ]


def test_prose_ends_where_the_next_post_begins() -> None:
    text = """EXPERIENCE
Shift Supervisor, Hallam Parcels
1998 - 2008
Supervised a night shift of 22 people across the docks at Goole.
Forklift Driver, Brodie Timber
1986 - 1998
Handled timber of up to 6 metres with the side loader every day.
"""
    assert [employer for employer, *_ in told("cv.txt", text)] == ["Hallam Parcels", "Brodie Timber"]


@pytest.mark.parametrize("dated", [True, False])
def test_a_new_paragraph_in_word_carries_no_bullet_on(dated: bool) -> None:
    post = ["Shift Supervisor, Hallam Parcels", *(["1998 - 2008"] if dated else [])]
    data = in_word(
        "# Career history", "Warehouse Manager, Tarrant Ltd", "2008 - 2020", f"- {LONG}", *post, "- Ran the nights"
    )
    assert told("cv.docx", data) == [
        ("Tarrant Ltd", "2008", LONG),
        ("Hallam Parcels", "1998" if dated else "", "Ran the nights"),
    ]


def test_a_paragraph_in_word_that_begins_small_was_broken_by_a_program() -> None:
    data = in_word("# Work", "Clerk, Tarrant Ltd", "2008 - 2020", "- Supported the opening of a site", "and its people")
    assert [words for *_, words in told("cv.docx", data)] == ["Supported the opening of a site and its people"]


PAGEBOUND: Told = [
    ("Pagebound Ltd", "2021-03", "Cut paper waste from 9 % to 5 %"),
    ("Corner Copy", "2018-06", "Served 40 customers a day"),
]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "cv.md",
            "# Sam Okafor\n\n## Pagebound Ltd, Press operator\nMarch 2021 - May 2023\n- Cut paper waste from 9 % to 5 %\n\n"
            "## Corner Copy, Assistant\nJune 2018 - February 2021\n- Served 40 customers a day",
        ),
        (
            "cv.md",
            "# Sam Okafor\n\n## Skills\n\nPrinting\n\n## Pagebound Ltd, Press operator\n\n*March 2021 - May 2023*\n\n"
            "- Cut paper waste from 9 % to 5 %\n\n## Corner Copy, Assistant\n\nJune 2018 - February 2021\n\n"
            "- Served 40 customers a day\n\n## Languages\n\nPolish",
        ),
        (
            "cv.txt",
            "Sam Okafor\nLeeds, sam@example.org\nPagebound Ltd, Press operator\nMarch 2021 - May 2023\n"
            "- Cut paper waste from 9 % to 5 %\n\nJune 2018 - February 2021\nCorner Copy, Assistant\n"
            "- Served 40 customers a day",
        ),
    ],
)
def test_jobs_need_no_heading_above_them(name: str, text: str) -> None:
    assert told(name, text) == PAGEBOUND
    assert read_cv(name, text.encode()).name == "Sam Okafor"


@pytest.mark.parametrize(
    "text",
    [
        "Notes of the meeting\n\nWe spoke about the plan.\n- Buy paper\n- Call Sam\n",
        "I worked at Pagebound from 2018 to 2021 and they asked why I left.\nI said it was boring.\n",
    ],
)
def test_other_texts_are_no_cv_for_a_list_or_for_years(text: str) -> None:
    with pytest.raises(AfterwordError, match="does not read like a CV"):
        read_cv("cv.txt", text.encode())


def test_a_line_that_says_what_was_done_is_a_claim_without_a_sign_and_without_a_place() -> None:
    text = """EXPERIENCE
Shop Manager, Oxfam
2015 - 2018
Moved the shop
Ran the cafe for the trustees, 2016 - 2017

VOLUNTEERING
Ran the accounts of the Bentley Colliery Band, 2012 - present
Helped at the food bank

Treasurer, Quayside Choir, since 2012
"""
    read = read_cv("cv.txt", text.encode())
    assert [(claim.employer, claim.start, claim.end, claim.text) for claim in read.claims] == [
        ("Oxfam", "2015", "2018", "Moved the shop"),
        ("Oxfam", "2016", "2017", "Ran the cafe for the trustees, 2016 - 2017"),
        ("", "2012", "present", "Ran the accounts of the Bentley Colliery Band, 2012 - present"),
        ("", "", "", "Helped at the food bank"),
        ("Quayside Choir", "2012", "present", "Treasurer, Quayside Choir, since 2012"),
    ]
    assert not read.skipped


@pytest.mark.parametrize(
    "name",
    [
        "Met Office",
        "United Utilities",
        "Fed and Watered Ltd",
        "Led Zeppelin Museum",
        "Allied Bakeries",
        "Applied Materials Inc",
    ],
)
def test_a_firm_whose_name_begins_like_a_deed_is_a_firm(name: str) -> None:
    text = f"EXPERIENCE\n{name}\nCleaner\n2015 - 2018\n- Cleaned 40 rooms a day\n"
    assert told("cv.txt", text) == [(name, "2015", "Cleaned 40 rooms a day")]
