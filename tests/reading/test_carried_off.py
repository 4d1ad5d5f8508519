"""What was carried off is read as one slip that weighs, in place of what was read in its words."""

from __future__ import annotations

from afterword.core.judge.gates import WEIGHS
from afterword.core.occasion import Moment, Polarity
from afterword.core.taken_along import takes_along
from afterword.reading.carried_off import with_debts, with_things_carried_off
from afterword.reading.edges import quote_of

TEXT = "They lent me a hard hat. We laughed. I only saw on the bus that I still have it. I dropped a cup."


def slip(words: str, kind: str, sure: float) -> Moment:
    at = TEXT.index(words)
    return Moment(quote_of(TEXT, at, at + len(words)), Polarity.SLIP, kind, confidence=sure)


def test_it_takes_the_place_of_what_was_read_unsurely() -> None:
    cup = slip("I dropped a cup.", "damage", 0.9)
    for kind, sure in (("other", 0.9), ("lie", 0.4)):
        read = (slip("I only saw on the bus that I still have it.", kind, sure), cup)
        carried, other = with_things_carried_off(TEXT, read)
        assert carried.quote.text == "I only saw on the bus that I still have it."
        assert (taken := takes_along(carried)) is not None
        assert taken.what == "the hard hat"
        assert other == cup


def test_what_was_read_surely_stays() -> None:
    read = (slip("I only saw on the bus that I still have it.", "lie", 0.9),)
    assert with_things_carried_off(TEXT, read) == read


def test_without_such_words_nothing_changes() -> None:
    read = (slip("I dropped a cup.", "damage", 0.9),)
    assert with_things_carried_off("I dropped a cup.", read) == read


def test_a_thing_handed_over_long_before_weighs_by_itself() -> None:
    text = "She gave me a headset for the tour and we walked on, it was long. I drove home. the headset it's still in my car"
    at = text.index("the headset it's")
    read = (Moment(quote_of(text, at, len(text)), Polarity.SLIP, "tech_trouble", confidence=0.9),)
    (carried,) = with_things_carried_off(text, read)
    assert carried.kind == "other"
    assert takes_along(carried) is not None


def test_a_debt_weighs_whatever_its_words_were_read_as() -> None:
    text = "We met by the lake. I never gave my friend Ismet his €1,400 back."
    at = text.index("I never")
    read = Moment(quote_of(text, at, len(text)), Polarity.SLIP, "body_language", confidence=0.5)
    (debt,) = with_debts(text, [read])
    assert (debt.kind, debt.facts.severity, debt.quote.text) == ("other", WEIGHS, text[at:])
    assert with_debts("Ismet never gave me my €1,400 back.", []) == ()


def test_who_said_when_it_would_be_paid_has_told_no_lie() -> None:
    text = "Ismet lent me 300 euros and I said he'd have it by May. I never paid it and I never said a word."
    read = Moment(quote_of(text, 0, len(text)), Polarity.SLIP, "lie", confidence=0.9)
    (debt,) = with_debts(text, [read])
    assert (debt.kind, debt.quote.text) == ("other", "I never paid it and I never said a word.")
    assert "lent me 300 euros" in debt.whole
