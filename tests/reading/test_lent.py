"""What was lent and then kept too long, lost or ruined is a slip; what was brought back is none."""

from __future__ import annotations

import pytest

from afterword.core.judge.gates import Case, settle
from afterword.core.kept_long import kept_too_long
from afterword.core.occasion import Action, Facts, Harm, Moment, Polarity, Quote, Setting
from afterword.reading.lent import with_what_was_lent


def _slips(account: str, *moments: Moment) -> list[tuple[str | None, str]]:
    return [(one.kind, one.quote.text) for one in with_what_was_lent(account, moments)]


@pytest.mark.parametrize(
    ("account", "slip"),
    [
        (
            "Magda lent me her kayak for a day and I kept it three weeks.",
            ("other", "Magda lent me her kayak for a day and I kept it three weeks."),
        ),
        (
            "I borrowed Udo's mixer. On Monday I ran it dry and it burnt out.",
            ("damage", "On Monday I ran it dry and it burnt out."),
        ),
        ("I lost the brooch that Tilde lent me.", ("other", "I lost the brooch that Tilde lent me.")),
    ],
)
def test_what_became_of_a_borrowed_thing_is_a_slip(account: str, slip: tuple[str, str]) -> None:
    assert _slips(account) == [slip]


@pytest.mark.parametrize(
    "account",
    [
        "Magda lent me her kayak for a week and I had it two days.",
        "Udo lent me his mixer. It broke down last year and he mended it.",
        "I ran the mixer dry and it burnt out.",
        "Magda lent me her kayak and I brought it back clean.",
        "I borrowed Udo's mixer. I dropped it and it was not broken, not even a scratch, it still works.",
    ],
)
def test_what_was_brought_back_or_was_ones_own_is_none(account: str) -> None:
    assert _slips(account) == []


def test_a_ruined_thing_is_told_apart_from_its_having_been_kept() -> None:
    account = "I borrowed Udo's mixer in May and still have it. I ran it dry and it burnt out."
    read = Moment(Quote(0, len(account), account), Polarity.SLIP, "other")
    assert _slips(account, read) == [
        ("other", "I borrowed Udo's mixer in May and still have it."),
        ("damage", "I ran it dry and it burnt out."),
    ]
    assert with_what_was_lent(account, [read])[1].facts.harm is Harm.PROPERTY


def test_what_was_kept_too_long_is_owned_beside_whatever_else_is_owed() -> None:
    words = "Magda lent me her kayak for a day and I kept it three weeks."
    assert any(kept_too_long(words))
    kept = Moment(Quote(0, len(words), words), Polarity.SLIP, "other", facts=Facts())
    decision = settle(kept, Case(setting=Setting.PERSONAL))
    assert (decision.action, decision.late_word) == (Action.ACKNOWLEDGE, True)


def test_for_how_long_it_was_lent_stands_with_the_slip() -> None:
    account = "Magda lent me her kayak. I was to have it one day in June. I kept it three weeks."
    (kept,) = with_what_was_lent(account, [])
    assert kept.quote.text == "I kept it three weeks."
    assert [quote.text for quote in kept.told_again] == ["I was to have it one day in June."]
    assert settle(kept, Case(setting=Setting.PERSONAL)).late_word
