"""A paper of another's that went to the wrong one."""

from __future__ import annotations

import pytest

from afterword.core.anothers_paper import anothers_paper
from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.addressee import owed_to_its_owner
from afterword.core.write.compose import compose_letter


@pytest.mark.parametrize(
    ("words", "paper"),
    [
        ("I e-mailed Mrs. Okoye the estimate that was meant for another customer.", "an estimate"),
        ("I sent Mrs. Okoye the lease of her neighbours.", "a lease"),
        ("I posted somebody else's invoice to her.", "an invoice"),
        ("I sent her a quote, with all the prices, instead of her own.", "a quote"),
        ("I sent Mrs. Okoye the plan of her kitchen.", ""),
        ("I sent her the list of our products.", ""),
        ("I nearly sent her the lease of another tenant.", ""),
        ("I e-mailed the invoice of a customer, Mrs. Okoye, to the office.", ""),
    ],
)  # fmt: skip
def test_it_is_told_from_what_is_the_readers_own(words: str, paper: str) -> None:
    assert anothers_paper(words, ("Okoye",)) == paper


@pytest.mark.parametrize("kind", ["confidentiality", "wrong_document"])
def test_who_got_it_is_asked_to_delete_it_and_is_told_what_it_was(kind: str) -> None:
    words = "I sent Mrs Okoye the estimate of her neighbours with all the prices."
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, kind, confidence=1.0)
    people = (Person("Mrs Okoye", "client"),)
    occasion = Occasion("p1", words, setting=Setting.WORK, moments=(slip,), people=people)
    text = compose_letter(occasion, judge(occasion)).text
    assert "I sent you an estimate that was" in text
    assert "please delete it" in text
    assert "told others" not in text and "the file you have" not in text.lower()
    assert "told as well" in owed_to_its_owner(judge(occasion))
