"""Rules of a process that forbid a word to those who decide."""

from __future__ import annotations

import pytest

from afterword.core.occasion import CaseState
from afterword.reading import standing
from afterword.reading.contact_rules import forbids_contact


@pytest.mark.parametrize(
    "rule",
    [
        "it says candidates must not contact assessors before or after",
        "Applicants should not contact the panel.",
        "Applicants are asked not to contact members of the panel until decisions are out.",
        "candidates shouldnt email the interviewers",
        "anything sent wont be seen by the selection panel",
        "Thank-you notes will not be passed on to the panel.",
        "The panel must not be contacted.",
        "It said any contact with the panel is strictly forbidden.",
        "Canvassing of committee members will disqualify.",
        "We were told not to approach the examiners.",
        "No candidate may write to the judges.",
        "The letter says interviewees are not permitted to contact any assessors.",
    ],
)
def test_a_rule_of_the_process_forbids_contact(rule: str) -> None:
    assert forbids_contact(rule)


@pytest.mark.parametrize(
    "words",
    [
        "I must not contact him before Friday, I told myself.",
        "They said do not hesitate to contact us.",
        "Candidates must not contact assessors before the interview.",
        "Candidates should not contact the panel; questions should go to Mrs Bell in the office.",
        "Applicants must contact the panel by Friday.",
        "I said I should not contact suppliers without asking.",
        "They asked how I contact the staff at night.",
        "Emails are not my strong side.",
        "Cards are not accepted in the cafe, and I did not know.",
        "The letters are not answered yet.",
        "The letter was not read by anybody before I came.",
        "Candidates should not be late, she said.",
        "They said they could not call the panel together before May.",
    ],
)
def test_what_only_sounds_like_such_a_rule_forbids_nothing(words: str) -> None:
    assert not forbids_contact(words)


def test_such_a_rule_holds_for_who_applied_and_not_at_work() -> None:
    rule = "The sheet says candidates must not contact assessors."
    assert standing.case_state(f"I had my interview for medicine on Monday. {rule}") is CaseState.NO_CONTACT
    told_at_work = f"I shouted at my colleague Bea at work. My boss told our team about assessment days. {rule}"
    assert standing.case_state(told_at_work) is CaseState.OPEN


def test_what_candidates_seldom_do_is_no_rule() -> None:
    assert not forbids_contact("Most candidates don't write to us afterwards, he said, so a note is welcome.")
    assert not forbids_contact("Candidates could not call the panel because the line was down.")
