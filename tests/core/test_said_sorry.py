"""An apology that the account tells of is found, and one that was not made is not."""

import pytest

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.core.said_sorry import said_sorry


def slip(account: str, words: str) -> Moment:
    start = account.index(words)
    return Moment(Quote(start, start + len(words), words), Polarity.SLIP, "late")


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("I got in late, and I did say sorry at the door.", "I did say sorry"),
        ("I got in late. I apologised to her.", "I apologised"),
        ("I got in late and I said I was so sorry.", "I said I was so sorry"),
        ("I got in late and then apologised.", "I got in late and then apologised"),
        ("I got in late. I never said sorry.", ""),
        ("I got in late. I should have said sorry.", ""),
        ("I got in late. I didn't even think of it and she said sorry.", ""),
        ("I got in late. I said sorry by text.", ""),
        ("I got in late.\n\nI did say sorry for the noise.", ""),
    ],
)
def test_an_apology_on_the_spot_is_found_where_it_was_made(account: str, found: str) -> None:
    quote = said_sorry(account, slip(account, "I got in late"), ())
    assert (quote.text if quote else "") == found


def test_an_apology_after_the_next_slip_belongs_to_that_one() -> None:
    account = "I got in late. I spilled her tea and I said sorry."
    late, spilled = slip(account, "I got in late"), slip(account, "I spilled her tea")
    assert said_sorry(account, late, (late, spilled)) is None
    assert said_sorry(account, spilled, (late, spilled)) is not None


def test_an_apology_that_names_what_it_was_for_belongs_to_that_slip() -> None:
    account = "I came an hour late. Then I told them her secret. I did say sorry for being late."
    late, told = slip(account, "I came an hour late"), slip(account, "I told them her secret")
    assert said_sorry(account, late, (late, told)) is not None
    assert said_sorry(account, told, (late, told)) is None
