"""What came to harm is named by the word that held, and not by the one that was taken back at once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Harm, Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.compose import compose_letter


@pytest.mark.parametrize(
    ("told", "holds", "lacks"),
    [
        ("I broke a tray of oak, no, not oak, the walnut for the cheese.", "I broke a tray", "oak"),
        ("I cracked the jug, no, the vase by the sink.", "", "the jug"),
        ("I scratched the lid, sorry, the base of the mixer.", "", "the lid"),
        ("I broke a tray of oak and a jug.", "a tray of oak", "something of yours"),
        ("I broke a tray, no harm to anybody else.", "I broke a tray", "something of yours"),
    ],
)
def test_a_word_that_was_taken_back_is_not_said(told: str, holds: str, lacks: str) -> None:
    moment = Moment(Quote(0, len(told), told), Polarity.SLIP, "damage", facts=Facts(severity=3, harm=Harm.PROPERTY))
    occasion = Occasion(
        "o",
        told,
        setting=Setting.WORK,
        told_at=datetime(2026, 5, 6, 18, tzinfo=UTC),
        moments=(moment,),
        people=(Person("Odile", "seen"),),
        writer="Piet",
    )
    text = compose_letter(occasion, judge(occasion)).text
    assert holds in text
    assert lacks not in text
