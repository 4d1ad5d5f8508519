"""What a CV says that a person holds: each line with what it is, and never a deed."""

from __future__ import annotations

import json

import pytest

from afterword.core.occasion import FactKind
from afterword.formats.cv import read_cv

CV = """Ada Byrne
Registered Veterinary Nurse, RCVS 7012345
Cork | ada@example.org | 07700 900111

EXPERIENCE

Veterinary Nurse, Quay Animal Clinic
2019 - present
- Assisted at 400 operations a year

Kennel Hand, Dog Haven
2014 - 2016

EDUCATION
BSc (Hons) Veterinary Nursing, 2:1
Harper College
2016 - 2019

A levels: Biology, French

LICENCES
Full driving licence

SKILLS
Radiography, dental charting,
Excel (basic)

LANGUAGES
- Irish (native)
- German: B1

VOLUNTEERING
Treasurer of the Cork Harriers since 2015

INTERESTS
Secretary of the Lee Choir, 2018 - 2020; sea swimming
"""


def held(text: str, name: str = "cv.txt") -> list[tuple[FactKind, str]]:
    return [(one.kind, one.text) for one in read_cv(name, text.encode()).claims if one.kind is not FactKind.DONE]


def test_each_section_tells_what_is_held_and_what_it_is() -> None:
    assert held(CV) == [
        (FactKind.REGISTRATION, "Registered Veterinary Nurse, RCVS 7012345"),
        (FactKind.POST, "Kennel Hand, Dog Haven, 2014 - 2016"),
        (FactKind.EDUCATION, "BSc (Hons) Veterinary Nursing, 2:1, Harper College, 2016 - 2019"),
        (FactKind.EDUCATION, "A levels: Biology, French"),
        (FactKind.CERTIFICATE, "Full driving licence"),
        (FactKind.SKILL, "Radiography, dental charting, Excel (basic)"),
        (FactKind.LANGUAGE, "Irish (native)"),
        (FactKind.LANGUAGE, "German: B1"),
        (FactKind.POST, "Treasurer of the Cork Harriers since 2015"),
        (FactKind.POST, "Secretary of the Lee Choir, 2018 - 2020"),
    ]


def test_a_post_that_is_only_held_has_its_place_and_its_time() -> None:
    posts = [one for one in read_cv("cv.txt", CV.encode()).claims if one.kind is FactKind.POST]
    assert [(one.title, one.employer, one.start, one.end) for one in posts] == [
        ("Kennel Hand", "Dog Haven", "2014", "2016"),
        ("Treasurer", "Cork Harriers", "2015", "present"),
        ("Secretary", "Lee Choir", "2018", "2020"),
    ]


def test_letters_are_made_of_deeds_and_certificates_alone() -> None:
    told = [one.text for one in read_cv("cv.txt", CV.encode()).claims if one.is_tellable]
    assert told == ["Assisted at 400 operations a year", "Full driving licence"]


@pytest.mark.parametrize(
    "line", ["Registered office: 4 Mill Lane, Leeds, LS1", "Cork | ada@example.org", "Vet with heart."]
)
def test_not_every_line_near_the_name_is_a_registration(line: str) -> None:
    assert FactKind.REGISTRATION not in [kind for kind, _ in held(f"Ada Byrne\n{line}\n\nSKILLS\nExcel\n")]


def test_a_json_resume_tells_what_is_held_with_its_line() -> None:
    cv = {
        "basics": {"name": "Ada Byrne"},
        "work": [{"name": "Dog Haven", "position": "Kennel Hand", "startDate": "2014", "endDate": "2016"}],
        "education": [
            {
                "institution": "Harper College",
                "area": "Nursing",
                "studyType": "BSc",
                "startDate": "2016",
                "endDate": "2019",
            }
        ],
        "languages": [{"language": "Irish", "fluency": "Native speaker"}],
        "skills": [{"name": "Office", "level": "Basic", "keywords": ["Excel", "Word"]}, "Radiography"],
    }
    reading = read_cv("cv.json", json.dumps(cv, indent=1).encode())
    assert [(one.kind, one.text) for one in reading.claims] == [
        (FactKind.POST, "Kennel Hand, Dog Haven"),
        (FactKind.EDUCATION, "BSc Nursing, Harper College, 2016 - 2019"),
        (FactKind.LANGUAGE, "Irish (Native speaker)"),
        (FactKind.SKILL, "Office (Basic), Excel, Word"),
        (FactKind.SKILL, "Radiography"),
    ]
    assert all(one.source.line > 1 for one in reading.claims)
