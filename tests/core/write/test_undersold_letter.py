"""Where less was said than is true, the letter brings what is true as a fact, and owns no untruth."""

from __future__ import annotations

from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity
from afterword.core.write.compose import compose_letter

ACCOUNT = (
    "Interview with Ines Faro on Monday. I said I'd helped out with a few weddings. I ran the Hollin Hall one alone."
)


def test_what_is_true_is_told_as_a_fact_that_stands_in_no_cv() -> None:
    slip = Moment(quoted(ACCOUNT, ACCOUNT[ACCOUNT.index("I said") :]), Polarity.SLIP, "forgot_strength", confidence=0.8)
    occasions = [
        Occasion(name, ACCOUNT, moments=(slip,), people=(Person("Ines Faro"),), writer="Uma Holt")
        for name in "abcdefghijklmnop"
    ]
    letters = [compose_letter(occasion, judge(occasion)).text for occasion in occasions]
    assert all("I ran the Hollin Hall one alone" in letter for letter in letters)
    assert not [letter for letter in letters if "CV" in letter or "not true" in letter or "correct" in letter]
