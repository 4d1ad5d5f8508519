"""An untruth that was put right with the one it was told to is settled, and their thanks are no sign that they had seen it."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Handled, Moment, Noticed, Polarity, Quote
from afterword.reading.came_clean import with_what_was_cleared
from afterword.reading.edges import quote_of


def _untrue(account: str, words: str, cue: str = "") -> Moment:
    at = account.index(words)
    seen = quote_of(account, account.index(cue), account.index(cue) + len(cue)) if cue else None
    noticed = Noticed.SEEN if seen else None
    return Moment(quote_of(account, at, at + len(words)), Polarity.SLIP, "lie", noticed, seen)


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("Ms Okoye asked about the licence and I said it was valid.", "On the stairs I came clean to her."),
        ("I said I had run the site alone.", "A few minutes later I told her the truth: there were three of us."),
        (
            "Ms Okoye asked about the licence and I said it was valid.",
            "At nine I rang Ms Okoye and told her the truth.",
        ),
        ("I said I speak Polish well.", "After a minute I said that was not quite true."),
        ("I said I had run the site alone.", "Before I left I put it right."),
        (
            "I told Bao the pump was checked.",
            'I wrote to Bao to say that it wasn\'t true and he wrote "glad you said so".',
        ),
    ],
)
def test_an_untruth_that_was_put_right_is_settled_and_went_well(said: str, then: str) -> None:
    account = f"{said} {then} She thanked me."
    slip, well = with_what_was_cleared(account, (_untrue(account, said, "She thanked me."),))
    assert slip.facts.handled is Handled.FULLY
    assert (slip.cue, slip.noticed) == (None, None)
    assert (well.polarity, well.quote.text) == (Polarity.STRENGTH, then)


def test_what_they_showed_before_still_tells_that_they_saw_it() -> None:
    account = "I said I had run the site alone. He raised his brows. Then I told him the truth and he nodded."
    slip, _ = with_what_was_cleared(
        account, (_untrue(account, "I said I had run the site alone.", "He raised his brows."),)
    )
    assert slip.cue == Quote(33, 53, "He raised his brows.")


@pytest.mark.parametrize(
    "then",
    [
        "I should have told her the truth.",
        "At home I told my husband the truth and he said well done.",
        "I told Tariq the truth afterwards, over a beer.",
        "If I told her the truth she would cancel.",
        "In the end I told her the truth and she hung up.",
        "I want to tell her the truth tomorrow.",
    ],
)
def test_what_was_not_put_right_with_them_or_was_taken_ill_stays_open(then: str) -> None:
    account = f"I told Ms Okoye I had run the site alone. {then}"
    told = (_untrue(account, "I told Ms Okoye I had run the site alone."),)
    assert with_what_was_cleared(account, told) == told
