"""A letter in one's own words: what it claims beyond the facts and the account, and what needs no fact."""

from __future__ import annotations

import pytest

from afterword.core.ground.unbacked import unbacked_in
from afterword.core.occasion import Evidence, EvidenceSource, Occasion
from afterword.core.write.letter import Claim, Letter, LetterState, Shape

ACCOUNT = (
    "I had an interview for a junior analyst role at Brightwell in Leeds. I was twelve minutes late. Mr Hargreaves asked "
    "how I would join two tables and I mixed up inner and left join. I built a small dashboard in Power BI for the union."
)
FACT = Evidence("cv:1", "Dissertation on bus arrival times, mark 68", EvidenceSource("cv.md", 1))
BEFORE = Letter(Shape.THANK_YOU, "", "", LetterState.READY)


def claimed(words: str, before: Letter = BEFORE) -> list[str]:
    """What of these words nothing shows."""
    text = f"Dear Priya,\n\n{words}\n\nKind regards,\nJamie"
    occasion = Occasion(id="a", account=ACCOUNT, evidence=(FACT,))
    return [one.sentence for one in unbacked_in(text, before, occasion)]


@pytest.mark.parametrize(
    "words",
    [
        "I led a team of 12 people.",
        "I have ten years of experience with Kubernetes.",
        "I speak fluent Spanish.",
        "I won the national prize.",
        "My last project saved two million.",
        "I hold a first class degree.",
        "I know Rust well.",
        "In my last job I managed the budget.",
        "I am a certified accountant.",
        "My dissertation got a 72.",
    ],
)
def test_what_somebody_could_ask_to_see_is_named(words: str) -> None:
    assert claimed(f"Thank you for the talk. {words}") == [words]


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for your time.",
        "I was nervous, and it showed.",
        "It was my own doing, and I take it back.",
        "I know the answer now.",
        "I should have asked you a question.",
        "I did not sleep well the night before.",
        "I had got the two the wrong way round.",
        "I was twelve minutes late.",
        "I built a small dashboard in Power BI for the union.",
        "I ran out of time at the end.",
        "I would be happy to come back on Monday.",
        "It was good to meet Mr Hargreaves.",
        "My dissertation on bus arrival times got a mark of 68.",
    ],
)
def test_what_was_told_and_what_needs_no_fact_is_not(words: str) -> None:
    assert claimed(words) == []


def test_what_is_put_beside_a_claim_that_stands_is_looked_at_by_itself() -> None:
    words = "At Castor I planned routes for 40 vans"
    before = Letter(Shape.THANK_YOU, "", words, LetterState.READY, claims=(Claim(0, len(words), "cv:9"),))
    assert claimed(f"{words}.", before) == []
    assert claimed(f"{words} and led a team of 12.", before) == [f"{words} and led a team of 12."]
