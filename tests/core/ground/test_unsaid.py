"""What no likeness may give: another employer, a degree, a higher grade or post, that a post goes on, another thing of its kind."""

from __future__ import annotations

import pytest

from afterword.core.ground import Grounds, Status
from afterword.core.ground.employers import other_employer
from afterword.core.ground.unsaid import unsaid
from afterword.core.occasion import Evidence, EvidenceSource


def _fact(text: str, employer: str = "", title: str = "", start: str = "", end: str = "") -> Evidence:
    return Evidence(text, text, EvidenceSource("cv.txt", 1), employer, title, start, end)


SHEET = _fact(
    "Introduced a bedside handover sheet", "St Oswald's Hospital NHS Trust", "Senior Staff Nurse", "2019-03", "present"
)
FALLS = _fact(
    "Falls link nurse; falls went down by 22 %",
    "Harrogate District Hospital",
    "Staff Nurse, Elderly Care",
    "2015",
    "2019",
)
TESTS = _fact("Wrote 120 tests for the billing service", "Pennyfarthing Labs", "Junior Developer", "2024", "present")
ISSUES = _fact("Fixed 35 accessibility issues", "Kelp & Co", "Web Development Intern", "2024", "2024")
VOICE = _fact("Moved the site to voice picking", "Tarrant Cold Storage Ltd", "Warehouse Manager", "2008", "2025")
NIGHT = _fact("Supervised a night shift of 22")
LIFE = _fact("Immediate Life Support, 2024")
PAPER = _fact("Sold advertising to Harrogate firms", "The Leeds Post Ltd", "Sales Assistant", "2010", "2014")
ALL = (SHEET, FALLS, TESTS, ISSUES, VOICE, NIGHT, LIFE, PAPER)


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("I introduced a bedside handover sheet at Harrogate.", SHEET),
        ("At Harrogate I introduced the bedside handover sheet.", SHEET),
        ("I was the falls link nurse at St Oswald's.", FALLS),
        ("I was the falls link nurse at St Oswald’s Hospital.", FALLS),
        ("I fixed 35 accessibility issues at Pennyfarthing Labs.", ISSUES),
        ("For Pennyfarthing I fixed 35 accessibility issues.", ISSUES),
        ("At Kelp & Co I wrote 120 tests.", TESTS),
        ("At Kelp I wrote 120 tests for the billing service.", TESTS),
        ("I moved the site to voice picking at the Leeds Post.", VOICE),
        ("While at Tarrant I sold advertising.", PAPER),
    ],
)
def test_a_deed_put_under_another_employer_is_seen(sentence: str, fact: Evidence) -> None:
    assert other_employer(sentence, fact, ALL)


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("I introduced a bedside handover sheet at St Oswald's.", SHEET),
        ("Since leaving Harrogate I introduced a bedside handover sheet.", SHEET),
        ("After Harrogate I introduced a handover sheet.", SHEET),
        ("At Harrogate I was the falls link nurse, and later I introduced a bedside handover sheet.", SHEET),
        ("I introduced a bedside handover sheet, which I had missed at Harrogate.", SHEET),
        ("Unlike at Harrogate, I introduced a bedside handover sheet.", SHEET),
        ("I introduced a bedside handover sheet in Leeds.", SHEET),
        ("I sold advertising to Harrogate firms.", PAPER),
        ("At Pennyfarthing Labs I wrote 120 tests.", TESTS),
        ("I supervised a night shift of 22 at Tarrant.", NIGHT),
        ("At Tarrant Cold Storage I moved the site to voice picking.", VOICE),
    ],
)
def test_its_own_employer_another_time_or_none_is_no_other_employer(sentence: str, fact: Evidence) -> None:
    assert not other_employer(sentence, fact, ALL)


def test_a_deed_at_another_employer_is_more_than_the_fact_and_says_whose_it_is() -> None:
    got = Grounds(ALL, 2026).sentence("I fixed 35 accessibility issues at Pennyfarthing Labs.")
    assert got.status is Status.INFLATED
    assert "of Kelp & Co, not of Pennyfarthing Labs" in got.why


@pytest.mark.parametrize(
    ("sentence", "fact", "status"),
    [
        ("I hold a master's degree in nursing.", SHEET, Status.NOT_FOUND),
        ("I did my bachelor's at Leeds.", SHEET, Status.NOT_FOUND),
        ("I am qualified in advanced life support.", LIFE, Status.INFLATED),
        ("I have worked as a senior developer since 2024.", TESTS, Status.INFLATED),
        ("I was head of the night shift.", NIGHT, Status.INFLATED),
        ("I was an apprentice at Google.", ISSUES, Status.NOT_FOUND),
        ("I wrote 120 tests for the payments service.", TESTS, Status.PARTLY),
        ("I have worked in intensive care.", FALLS, Status.PARTLY),
        ("I have five years of experience in paediatric care.", FALLS, Status.PARTLY),
        ("I still manage the warehouse at Tarrant.", VOICE, Status.INFLATED),
        ("I am still at Tarrant.", VOICE, Status.INFLATED),
        ("I still work as an intern at Kelp & Co.", ISSUES, Status.INFLATED),
    ],
)
def test_what_only_seems_backed_is_not_called_so(sentence: str, fact: Evidence, status: Status) -> None:
    more = unsaid(sentence, fact, ALL, 2026)
    assert more is not None and more[0] is status


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("I am a senior staff nurse at St Oswald's.", SHEET),
        ("I still use the handover sheet I introduced.", SHEET),
        ("I was deputy to the head nurse.", SHEET),
        ("To a degree I led it.", SHEET),
        ("I did Immediate Life Support in 2024.", LIFE),
        ("I worked as a junior developer.", TESTS),
        ("I was not a senior developer.", TESTS),
        ("I wrote 120 tests for the billing service.", TESTS),
        ("I was near to the partner.", TESTS),
        ("I have worked in elderly care.", FALLS),
        ("I have worked in good care homes.", FALLS),
        ("I was a web development intern at Kelp & Co.", ISSUES),
        ("I am still proud of moving the site to voice picking.", VOICE),
        ("I am still in touch with Tarrant.", VOICE),
        ("I was head-hunted for the post.", VOICE),
    ],
)
def test_what_is_said_of_the_fact_itself_is_left(sentence: str, fact: Evidence) -> None:
    assert unsaid(sentence, fact, ALL, 2026) is None


def test_a_degree_is_borne_by_any_fact_that_tells_of_studies() -> None:
    studied = _fact("BSc Adult Nursing, University of Bradford")
    assert unsaid("I hold a degree in nursing.", SHEET, (*ALL, studied)) is None
    more = unsaid("I hold a master's degree in nursing.", SHEET, (*ALL, studied))
    assert more is not None and more[0] is Status.INFLATED


@pytest.mark.parametrize(
    "sentence",
    [
        "What stays with me is the part about the bedside handover sheet.",
        "Of all we spoke about, what struck me most was the handover sheet of your ward.",
        "What has stayed with me is the tour of the night shift.",
    ],
)
def test_what_an_impression_was_of_is_no_claim(sentence: str) -> None:
    assert Grounds(ALL, 2026).sentence(sentence).status is Status.NO_CLAIM


def test_an_impression_that_tells_of_oneself_is_a_claim() -> None:
    assert (
        Grounds(ALL, 2026).sentence("What stays with me is that I fixed 35 accessibility issues.").status
        is Status.BACKED
    )
