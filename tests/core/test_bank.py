"""The bank of facts: nothing is lost by reading a CV again, and what was retracted stays away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.bank import (
    Bank,
    Check,
    Fact,
    Place,
    checked_by,
    confirmed,
    retract,
    together,
    with_cv,
    with_own,
    without_fact,
)
from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource, Facts, Moment, Occasion, Polarity, Quote


def claim(line: int, text: str, employer: str = "Norvik", file: str = "cv.md") -> Evidence:
    return Evidence(f"{file}:{line}", text, EvidenceSource(file, line), employer)


def test_the_same_cv_again_changes_nothing() -> None:
    claims = (claim(4, "Cut the build to 6 minutes"), claim(5, "Moved 40 services"))
    once, _ = with_cv(Bank(), "cv.md", claims)
    again, difference = with_cv(once, "cv.md", claims)
    assert again == once
    assert (len(difference.same), difference.new, difference.gone, difference.moved) == (2, (), (), ())


def test_a_newer_cv_adds_keeps_and_says_what_is_gone() -> None:
    once, _ = with_cv(Bank(), "cv.md", (claim(4, "Cut the build to 6 minutes"), claim(5, "Moved 40 services")))
    newer = (claim(4, "Led the release of 2024"), claim(9, "Cut the build to 6 minutes"))
    bank, difference = with_cv(once, "cv.md", newer)
    assert [piece.text for piece in difference.new] == ["Led the release of 2024"]
    assert [piece.text for piece in difference.gone] == ["Moved 40 services"]
    assert [fact.evidence.text for fact in bank.facts] == [
        "Cut the build to 6 minutes",
        "Moved 40 services",
        "Led the release of 2024",
    ]
    assert len({fact.evidence.id for fact in bank.facts}) == 3


def test_a_place_that_was_kept_is_not_overwritten_but_the_difference_is_told() -> None:
    once, _ = with_cv(Bank(), "cv.md", (claim(4, "Moved 40 services", "Norvik"),))
    bank, difference = with_cv(once, "cv.md", (claim(4, "Moved 40 services", "Leeds"),))
    assert bank.facts[0].evidence.employer == "Norvik"
    ((kept, read),) = difference.moved
    assert (kept.employer, read.employer) == ("Norvik", "Leeds")


def test_each_place_is_confirmed_once_and_never_again() -> None:
    asked: list[Place] = []

    def confirm(place: Place) -> Place:
        asked.append(place)
        return Place("Norvik Pay", place.title, place.start, place.end)

    claims = (claim(4, "Moved 40 services", "Leeds"), claim(5, "Cut the build", "Leeds"))
    told = confirmed(Bank(), claims, confirm)
    assert [piece.employer for piece in told] == ["Norvik Pay", "Norvik Pay"]
    bank, _ = with_cv(Bank(), "cv.md", told)
    confirmed(bank, claims, confirm)
    assert len(asked) == 1


@pytest.mark.parametrize("again", ["Moved 40 services", "•  moved 40  SERVICES.", "Moved, 40 services!"])
def test_what_was_retracted_comes_back_by_no_file_in_no_spelling(again: str) -> None:
    bank, _ = with_cv(Bank(), "cv.md", (claim(4, "Moved 40 services"), claim(5, "Cut the build")))
    bank = retract(bank, "cv.md:4").bank
    bank, difference = with_cv(bank, "other.pdf", (claim(1, again, file="other.pdf"),))
    assert [fact.evidence.text for fact in bank.facts] == ["Cut the build"]
    assert difference.refused == 1
    assert [piece.text for piece in together(bank, (claim(1, again),))] == ["Cut the build"]


def test_the_words_of_what_was_retracted_are_not_kept() -> None:
    bank, _ = with_cv(Bank(), "cv.md", (claim(4, "Moved 40 services"),))
    assert "services" not in repr(retract(bank, "cv.md:4").bank)


def test_a_fact_of_ones_own_has_an_id_and_may_say_how_it_can_be_checked() -> None:
    bank = with_own(Bank(), Fact(claim(1, "Ran  the food bank for 2 winters")))
    bank = checked_by(bank, "own:1", Check.PERSON, "Tom Okafor")
    assert (bank.facts[0].evidence.text, bank.facts[0].where) == ("Ran the food bank for 2 winters", "Tom Okafor")
    with pytest.raises(AfterwordError, match="already"):
        with_own(bank, Fact(claim(1, "ran the food bank for 2 winters")))
    with pytest.raises(AfterwordError, match="no fact"):
        retract(bank, "own:2")


def test_who_writes_down_again_what_they_took_back_has_it_again() -> None:
    bank = with_own(Bank(), Fact(claim(1, "Ran the food bank")))
    bank = retract(bank, "own:1").bank
    assert with_own(bank, Fact(claim(1, "Ran the food bank"))).retracted == ()


def test_an_occasion_forgets_the_fact_and_what_it_backed() -> None:
    gone, stays = claim(4, "Moved 40 services"), claim(5, "Cut the build")
    backed = Moment(Quote(0, 1, "I"), Polarity.SLIP, "blanked", facts=Facts(evidence=(gone.id, stays.id)))
    occasion = Occasion("a", "I", moments=(backed,), evidence=(gone, stays))
    bank, _ = with_cv(Bank(), "cv.md", (gone,))
    left = without_fact(occasion, retract(bank, gone.id).fingerprint)
    assert left.evidence == (stays,)
    assert left.moments[0].facts.evidence == (stays.id,)


TEXTS = st.lists(st.text("abc 12", min_size=3, max_size=8), max_size=6)


@given(TEXTS, TEXTS)
def test_no_import_ever_loses_a_fact(first: list[str], second: list[str]) -> None:
    bank, _ = with_cv(Bank(), "cv.md", tuple(claim(at + 1, text) for at, text in enumerate(first)))
    after, _ = with_cv(bank, "cv.md", tuple(claim(at + 1, text) for at, text in enumerate(second)))
    assert after.facts[: len(bank.facts)] == bank.facts
    assert len({fact.evidence.id for fact in after.facts}) == len(after.facts)
