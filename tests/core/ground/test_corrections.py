"""What a letter reports as said and then puts right is no claim; what it reports and lets stand is one."""

from __future__ import annotations

import pytest

from afterword.core.check import findings_in
from afterword.core.ground import Grounds, Status
from afterword.core.ground.corrections import put_right
from afterword.core.occasion import Evidence, EvidenceSource
from afterword.core.write.repair import mended


@pytest.mark.parametrize(
    ("before", "sentence", "after"),
    [
        (
            "One answer of mine needs correcting.",
            "I said that I have completed the NIV competency.",
            "I have not: I have shadowed two shifts on it.",
        ),
        (
            "I gave you a wrong figure.",
            "I said that my budget at Tarrant was four million pounds a year; it was 2.4 million.",
            "",
        ),
        ("Thank you for Tuesday.", "I said that I have a first-class degree.", "That is not right: it is a 2:1."),
        ("", "I told you that I had led the sepsis audit; in fact I helped with it.", ""),
        ("", "I said that indexes make writes faster.", "That was wrong: an index speeds up reads."),
        ("", "I told Ms Sugden that I had led six audits, but I have only helped with two.", ""),
        ("", "When you asked about SAP I said that I had used it for two years.", "I have not used it."),
        ("", "I gave our error rate as half a percent, and it was 1.5 %.", ""),
        ("", "I called myself a senior developer, which is not right.", ""),
        ("", "I said on Saturday that I had done the competency, and that is not right.", ""),
        ("", "I described the rollout as mine; actually Dana led it.", ""),
        ("", "I mentioned that I speak French.", "The truth is that I had two years of it at school."),
        ("", "I let you believe that I manage a team of ten.", "I do not."),
        ("", "You asked whether I hold a forklift licence and I said yes; I do not hold one.", ""),
        ("", "I stated that we won the Airbus contract in 2021.", "It should have been 2022."),
        ("", "In my CV it says that I left Barclays in May; the correct month is March.", ""),
        ("", "I said I had been at Acme for five years, when it was four.", ""),
        ("", "I told you I finished my degree.", "I never finished it."),
        ("", "I said that I had 12 direct reports; it is eight.", ""),
    ],
)
def test_what_was_said_and_is_put_right_is_taken_back(before: str, sentence: str, after: str) -> None:
    assert put_right(sentence, before, after) is not None


@pytest.mark.parametrize(
    ("sentence", "after"),
    [
        ("I said that I have completed the NIV competency.", ""),
        ("I told you that I led the audit in 2022.", "It was my first one."),
        ("As I said, I led the sepsis audit in 2022.", "In fact I enjoyed it."),
        ("I led the audit and said that it was late; in fact it cost us two weeks.", ""),
        ("I said that I have a degree.", "I did not mention my diploma."),
        ("I mentioned my ten years at Tarrant, and I would like to add a word on the budget.", ""),
        ("I wrote 120 tests for the billing service; it was my first project.", "In fact they run in two minutes."),
        ("I told you about the handover sheet.", "It cut handover from 45 to 25 minutes."),
        ("I named the new product line, which was sold in 14 countries.", ""),
        ("I answered 60 calls a day and actually liked it.", ""),
        ("I described our process in three pages, and it was 14 before.", ""),
        ("I presented our results to 200 people.", "Actually, I presented them twice."),
        ("I called 300 customers a month, and in fact won 40.", ""),
        ("I said that I led the audit, and I did not say how: with four colleagues.", ""),
        ("I wrote the safety procedure; I did not use a template.", ""),
        ("I gave training to 16 colleagues; in fact 20 came.", ""),
    ],
)
def test_what_is_said_and_stands_is_taken_for_a_claim(sentence: str, after: str) -> None:
    assert put_right(sentence, after=after) is None


WARD = Grounds(
    [
        Evidence(
            f"cv:{line}", text, EvidenceSource("cv.txt", line), "St Anne Hospital", "Staff Nurse", "2019", "present"
        )
        for line, text in enumerate(("Helped with the sepsis audit in 2022", "Mentored 11 student nurses"), start=1)
    ]
)
LETTER = """Dear Ms Sugden,

Thank you for Tuesday. I told you that I had led the sepsis audit; in fact I helped with it. I said that I have a first-class degree. That is not right: it is a 2:1. I mentored 11 student nurses.

Yours sincerely,
Mira Okafor"""


def test_a_correction_stays_in_the_draft_and_no_fact_is_asked_for_its_false_half() -> None:
    done = mended(LETTER, WARD, findings_in)
    assert done.text == LETTER
    assert not any("fact for" in left for left in done.left)
    assert all(one.status.stands for one in done.grounded), done.grounded


def test_what_a_correction_claims_itself_is_held_against_the_facts_and_never_taken_out() -> None:
    said = "I told you that I had led the sepsis audit; in fact I flew gliders across the Alps."
    got = WARD.sentence(said)
    assert got.status is Status.PARTLY and "gliders" in got.why
    done = mended(LETTER.replace("I mentored", f"{said} I mentored"), WARD, findings_in)
    assert said in done.text and any("gliders" in left for left in done.left)


def test_what_was_said_and_not_put_right_is_still_a_claim() -> None:
    assert WARD.sentence("I told you that I had led the sepsis audit.").status is Status.INFLATED
