"""A message to somebody else is none to the one the letter is for."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.plan.reached import has_written

ILSE, HALVARD, PRITI = Person("Ilse", "sister"), Person("Halvard", "director"), Person("Priti")


@pytest.mark.parametrize(
    ("message", "people", "written"),
    [
        ("I rang Mum on Wednesday and said I was sorry", (ILSE,), False),
        ("I phoned the garage the next morning", (HALVARD,), False),
        ("I texted Priti last night to say sorry", (HALVARD, PRITI), False),
        ("I texted my sister on Monday", (ILSE,), True),
        ("I wrote to Halvard that evening", (HALVARD, PRITI), True),
        ("I rang her the next day and said sorry", (ILSE,), True),
        ("I sent a card the next day", (), True),
    ],
)
def test_a_message_counts_where_it_may_have_gone_to_them(
    message: str, people: tuple[Person, ...], written: bool
) -> None:
    sent = (Quote(0, len(message), message),)
    assert has_written(Occasion("a", message, people=people, already_sent=sent)) is written


def test_the_words_beside_a_name_tell_who_is_meant() -> None:
    account = "My sister Ann was hurt. I texted my sister on Monday."
    start = account.index("I texted")
    sent = (Quote(start, len(account), account[start:]),)
    assert has_written(Occasion("a", account, people=(Person("Ann"),), already_sent=sent))


def test_what_was_sent_with_the_wrong_itself_is_no_word_about_it() -> None:
    def written(account: str, setting: Setting) -> bool:
        whole = Quote(0, len(account), account)
        slip = Moment(whole, Polarity.SLIP, "other")
        return has_written(Occasion("a", account, setting=setting, already_sent=(whole,), moments=(slip,)))

    assert not written("I sent her the old price list this morning", Setting.WORK)
    assert written("I sent her a mail this morning that I am sorry for the list", Setting.WORK)
    assert written("I wrote a thank you note this morning with the wrong name", Setting.INTERVIEW)
