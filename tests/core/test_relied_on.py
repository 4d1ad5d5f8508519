"""What was handed on with a wrong value is gone by, whether anybody has seen it or not."""

from __future__ import annotations

import pytest

from afterword.core.relied_on import is_behind_untold, is_relied_on


@pytest.mark.parametrize(
    "words",
    [
        "in chapter 4 I'd put 16 bar where the source says 10 bar",
        "I quoted 400 when it should have been 1,400",
        "I booked 12 places but the list says 14",
        "I typed 5 mg where the chart has 0.5",
        "I sent the supplier the order with the wrong size",
        "I filed the return with last year's figures",
        "the quote I mailed a buyer has a wrong sum in it",
        "the invoice that went out to her on Monday is 200 too high",
        "my estimate to Mr Oke says 12 euros and should be 21",
        "I set the night rate to 9 percent, it is 12, and forty porters got too little",
        "I took last year's table for Dr. Ruiz's team, so they were all underpaid",
        "I ran the pay of May with the old table and twelve cleaners got short paid",
    ],
)
def test_a_wrong_value_that_was_handed_on_is_gone_by(words: str) -> None:
    assert is_relied_on(words)


@pytest.mark.parametrize(
    "words",
    [
        "I put 16 chairs out and she said 10 were enough",
        "I wrote to him at 9 when he said 10",
        "I said forty when it is four hundred",
        "she had put 16 where the source says 10",
        "I stammered for 5 minutes",
        "my report has a mistake in it",
        "I worked late and I got too little sleep",
        "she says that they pay less than us",
    ],
)
def test_what_was_only_said_or_done_by_another_is_not(words: str) -> None:
    assert not is_relied_on(words)


@pytest.mark.parametrize(
    "words",
    [
        "The migration is actually behind because I underestimated the tables, and I haven't told her so",
        "the tiles won't be ready by Monday and I have not said a word to the client",
        "I never told them that it is two weeks late",
        "I still haven't mentioned to my boss that the order is not sent",
    ],
)
def test_what_is_late_and_told_to_nobody_is_still_counted_on(words: str) -> None:
    assert is_behind_untold(words)


@pytest.mark.parametrize(
    "words",
    [
        "I left it behind the desk and I didn't tell her",
        "I was two days late and told them at once",
        "she said it was overdue and I apologised",
        "I haven't told her that I like her",
    ],
)
def test_what_was_told_or_is_not_late_is_not(words: str) -> None:
    assert not is_behind_untold(words)
