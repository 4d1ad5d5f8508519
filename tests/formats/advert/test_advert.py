"""Job adverts: what is read from them, and which slips become central by them."""

from __future__ import annotations

import pytest

from afterword.core.advert import Advert, Asked, rests_on, weighed_by
from afterword.core.occasion import AfterwordError, Centrality, Facts, Moment, Polarity, Quote
from afterword.formats.advert import read_advert

BACKEND = b"""Senior Backend Engineer (m/f/d)
Norvik Pay, Leeds

About Norvik Pay
Norvik Pay is a payments company of 80 people.

What you'll do
- Own our settlement service, written in Python and PostgreSQL
- Be on call one week in six

What we're looking for
- Deep knowledge of PostgreSQL, indexing included
- Punctual and reliable

Nice to have
- Kafka

Benefits
- 30 days of holiday, and a Kafka reading room
"""
PROSE = (
    b"Larkhall Primary School is looking for a Year 4 teacher to join us in September. You will plan and teach a class of "
    b"28. Experience of teaching phonics is essential. We offer a friendly staff room. Apply by 3 May."
)
PAGE = (
    b"<html><head><title>x</title></head><body><nav>Jobs</nav><h1>Ward Sister, Surgical Unit</h1><p>Employer: Lagan Valley "
    b"Hospital</p><h2>Duties</h2><ul><li>Lead a team of 20 nurses</li></ul><h2>Essential criteria</h2><ul><li>NMC registration"
    b"</li></ul><h2>Desirable</h2><p>Mentorship course</p></body></html>"
)


@pytest.mark.parametrize(
    ("name", "data", "title", "company"),
    [
        ("a.txt", BACKEND, "Senior Backend Engineer", "Norvik Pay"),
        ("b.txt", PROSE, "Year 4 teacher", "Larkhall Primary School"),
        ("c.html", PAGE, "Ward Sister, Surgical Unit", "Lagan Valley Hospital"),
    ],
)
def test_title_and_company_are_read(name: str, data: bytes, title: str, company: str) -> None:
    advert = read_advert(name, data)
    assert (advert.title, advert.company) == (title, company)


def test_each_thing_that_is_asked_has_its_line_and_how_it_is_asked() -> None:
    advert = read_advert("a.txt", BACKEND)
    assert [(line.text.split()[0], line.line, line.asked) for line in advert.lines] == [
        ("Own", 8, Asked.DUTY),
        ("Be", 9, Asked.DUTY),
        ("Deep", 12, Asked.MUST),
        ("Punctual", 13, Asked.MUST),
        ("Kafka", 16, Asked.PLUS),
    ]


def slip(words: str, kind: str) -> Moment:
    return Moment(Quote(0, len(words), words), Polarity.SLIP, kind)


@pytest.mark.parametrize(
    ("words", "kind", "central"),
    [
        ("I could not explain an index in PostgreSQL", "blanked", True),
        ("I got the question on indexing wrong", "technical_error", True),
        ("I knew nothing about Kafka", "blanked", False),
        ("I could not think of a good question", "no_questions", False),
        ("I was ten minutes late", "late", True),
        ("My phone rang while I explained PostgreSQL", "phone_rang", False),
    ],
)
def test_a_slip_is_central_where_the_job_rests_on_it(words: str, kind: str, central: bool) -> None:
    assert rests_on(read_advert("a.txt", BACKEND), slip(words, kind)) is central


def test_an_advert_never_makes_a_slip_less_central() -> None:
    moment = Moment(Quote(0, 4, "Oops"), Polarity.SLIP, "blanked", facts=Facts(centrality=Centrality.CORE))
    assert weighed_by(Advert(), (moment,)) == (moment,)


def test_what_asks_for_nothing_is_no_advert() -> None:
    with pytest.raises(AfterwordError, match="does not read like a job advert"):
        read_advert("poem.txt", b"The sea was calm that night.\nNobody spoke.")
