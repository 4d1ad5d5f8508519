"""What is held bears what it says, and nothing more: no higher level, no other thing, no work done with it."""

from __future__ import annotations

import pytest

from afterword.core.ground import Grounds, Status
from afterword.core.occasion import Evidence, EvidenceSource, FactKind


def fact(kind: FactKind, text: str, employer: str = "", title: str = "", start: str = "", end: str = "") -> Evidence:
    return Evidence(f"cv:{text}", text, EvidenceSource("cv", 1), employer, title, start, end, kind=kind)


FACTS = [
    fact(FactKind.DONE, "Kept the stores of a ward of 28 beds", "Ashgrove Hospital", "Ward Clerk", "2019", "present"),
    fact(FactKind.REGISTRATION, "Registered Dietitian, HCPC DT12345"),
    fact(FactKind.EDUCATION, "BSc (Hons) Dietetics, 2:1, University of the North, 2012 - 2015"),
    fact(FactKind.EDUCATION, "Currently studying for the MSc in Public Health"),
    fact(FactKind.EDUCATION, "GCSEs: 8 including Maths and Biology, 2010"),
    fact(FactKind.CERTIFICATE, "Basic Life Support, 2024"),
    fact(FactKind.CERTIFICATE, "Level 2 Certificate in Food Safety, 2021"),
    fact(FactKind.CERTIFICATE, "Forklift licence, expired 2020"),
    fact(FactKind.CERTIFICATE, "Affiliate member of the British Dietetic Association"),
    fact(FactKind.LANGUAGE, "Urdu (native), English (fluent), Italian (A2)"),
    fact(FactKind.SKILL, "Software: Nutritics, Excel (basic), Tableau (learning)"),
    fact(FactKind.POST, "Trustee, Hall Lane Kitchen, 2016 - 2019", "Hall Lane Kitchen", "Trustee", "2016", "2019"),
    fact(FactKind.POST, "Secretary of the Fell Runners since 2018", "Fell Runners", "Secretary", "2018", "present"),
]
GROUNDS = Grounds(FACTS, 2026)


@pytest.mark.parametrize(
    "sentence",
    [
        "I am a registered dietitian.",
        "I hold a BSc in Dietetics from the University of the North.",
        "I have a degree in dietetics from UN.",
        "I have a 2:1 in dietetics.",
        "I graduated in dietetics in 2015.",
        "I am studying for a master's in public health.",
        "I have eight GCSEs, including Maths.",
        "I am trained in basic life support.",
        "I hold a Level 2 Certificate in Food Safety.",
        "I held a forklift licence.",
        "I am an affiliate member of the BDA.",
        "I speak Urdu and English.",
        "I have some Italian.",
        "Urdu is my mother tongue.",
        "I know Nutritics.",
        "I have basic Excel skills.",
        "I am learning Tableau.",
        "I was a trustee of the Hall Lane Kitchen from 2016 to 2019.",
        "I have been secretary of the Fell Runners since 2018.",
        "I am a registered dietitian, and I kept the stores of a ward of 28 beds.",
    ],
)
def test_what_is_held_is_backed(sentence: str) -> None:
    got = GROUNDS.sentence(sentence)
    assert (got.status, got.why) == (Status.BACKED, "")
    assert got.evidence in FACTS


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("I am a registered nurse.", Status.INFLATED),
        ("I hold a master's degree in dietetics.", Status.INFLATED),
        ("I hold an MSc in Public Health.", Status.INFLATED),
        ("I have a first-class degree in dietetics.", Status.INFLATED),
        ("I hold a BSc in Dietetics from the University of Leeds.", Status.INFLATED),
        ("I hold a BSc in Dietetics and Chemistry.", Status.INFLATED),
        ("I graduated in dietetics in 2009.", Status.INFLATED),
        ("I have ten GCSEs.", Status.INFLATED),
        ("I am trained in advanced life support.", Status.INFLATED),
        ("I hold a Level 3 Certificate in Food Safety.", Status.INFLATED),
        ("I hold a diploma in food safety.", Status.INFLATED),
        ("I hold a forklift licence.", Status.INFLATED),
        ("I hold a pilot's licence.", Status.NOT_FOUND),
        ("I am a member of the British Dietetic Association.", Status.INFLATED),
        ("I speak Italian.", Status.INFLATED),
        ("I am fluent in Italian.", Status.INFLATED),
        ("English is my mother tongue.", Status.INFLATED),
        ("I speak Greek.", Status.NOT_FOUND),
        ("I am an expert in Nutritics.", Status.INFLATED),
        ("I am an advanced user of Excel.", Status.INFLATED),
        ("I know Tableau.", Status.INFLATED),
        ("I have seven years of experience with Nutritics.", Status.INFLATED),
        ("I planned 300 diets with Nutritics.", Status.NOT_FOUND),
        ("I am a trustee of the Hall Lane Kitchen.", Status.INFLATED),
        ("I was chair of the Hall Lane Kitchen.", Status.INFLATED),
        ("I have been secretary of the Fell Runners since 2011.", Status.INFLATED),
        ("I speak Urdu and Greek.", Status.PARTLY),
        ("I am a registered dietitian, and I flew to the moon.", Status.PARTLY),
    ],
)
def test_more_than_is_held_is_not(sentence: str, status: Status) -> None:
    assert GROUNDS.sentence(sentence).status is status


@pytest.mark.parametrize(
    "sentence",
    [
        "I know that you are busy.",
        "I have a question about the ward.",
        "I speak too fast when I am nervous.",
        "I am happy to bring my certificate.",
        "I was a member of the team that kept the stores in Hall Lane.",
        "I was a ward clerk at Ashgrove Hospital.",
        "I have kept the stores of a ward of 28 beds.",
    ],
)
def test_what_claims_no_holding_is_not_judged_by_what_is_held(sentence: str) -> None:
    assert GROUNDS.sentence(sentence).status is Grounds(FACTS[:1], 2026).sentence(sentence).status


def test_a_fact_of_ones_own_says_what_the_cv_does_not() -> None:
    own = fact(FactKind.DONE, "I hold a diploma in food safety, awarded in 2025")
    assert Grounds([*FACTS, own], 2026).sentence("I hold a diploma in food safety.").status is Status.BACKED


@pytest.mark.parametrize("sentence", ["I hold a first aid certificate.", "I have a first-aid at work certificate."])
def test_first_aid_is_no_first_class(sentence: str) -> None:
    facts = [fact(FactKind.SKILL, "First aid at work certificate, valid until 2028")]
    assert Grounds(facts, 2026).sentence(sentence).status is Status.BACKED
