"""What came to harm is named by the word that held, and not by the one that was taken back at once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Harm, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting
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


def test_what_came_to_harm_at_work_is_not_called_the_bosss_own() -> None:
    for words, own in (("I went through the water main with the saw", False), ("I broke her mug with the saw", True)):
        account = f"My boss is Tilda Brook. {words}."
        at = account.index(words)
        slip = Moment(Quote(at, at + len(words), words), Polarity.SLIP, "damage", Noticed.SEEN, confidence=0.95)
        occasion = Occasion("a", account, Setting.WORK, people=(Person("Tilda Brook", "boss"),), moments=(slip,))
        text = compose_letter(occasion, judge(occasion)).text
        assert ("pay for" in text or "replace it" in text) is own, text
        assert own or "something of yours" not in text
