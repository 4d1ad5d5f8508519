"""One slip told twice is one: what an answer lacked, by what oversight an error came about, a yes to what they asked again."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity
from afterword.reading.edges import quote_of
from afterword.reading.told_once import told_once


def _read(account: str, *slips: tuple[str, str]) -> tuple[Moment, ...]:
    found = []
    for kind, words in slips:
        at = account.index(words)
        found.append(Moment(quote_of(account, at, at + len(words)), Polarity.SLIP, kind))
    return tuple(found)


@pytest.mark.parametrize(
    ("account", "first", "again"),
    [
        (
            "He asked how I would prune it and I went blank. I do it each winter. And I couldn't say any of it.",
            ("blanked", "He asked how I would prune it and I went blank."),
            ("blanked", "And I couldn't say any of it."),
        ),
        (
            "What I left out is that I built the kiln. I simply answered his question and stopped, like a fool.",
            ("forgot_strength", "What I left out is that I built the kiln."),
            ("blanked", "I simply answered his question and stopped, like a fool."),
        ),
        (
            "She asked about a gas leak and I mumbled. I never said that I would clear the house first.",
            ("weak_answer", "She asked about a gas leak and I mumbled."),
            ("forgot_strength", "I never said that I would clear the house first."),
        ),
        (
            "He asked for the output and I said I'd have to check. It was 48 a shift.",
            ("weak_answer", "I said I'd have to check."),
            ("forgot_strength", "It was 48 a shift."),
        ),
        (
            "I sent Mr Dale the list and said 340. Later it turned out it's 240, I had taken the wrong column.",
            ("technical_error", "I sent Mr Dale the list and said 340."),
            ("other", "Later it turned out it's 240, I had taken the wrong column."),
        ),
        (
            'I said it was 1.8 million. Ms Quist said "one point eight, really?" and I said yes, roughly.',
            ("technical_error", "I said it was 1.8 million."),
            ("lie", "I said yes, roughly."),
        ),
        (
            "I put it back in her locker and didn't say a word. I still haven't told her.",
            ("other", "I put it back in her locker and didn't say a word."),
            ("other", "I still haven't told her."),
        ),
    ],
)
def test_what_is_told_again_stands_with_the_slip(account: str, first: tuple[str, str], again: tuple[str, str]) -> None:
    (slip,) = told_once(account, _read(account, first, again))
    assert (slip.kind, slip.quote.text.rstrip(".")) == (first[0], first[1].rstrip("."))
    assert [quote.text.rstrip(".") for quote in slip.told_again] == [again[1].rstrip(".")]


@pytest.mark.parametrize(
    ("account", "first", "second"),
    [
        (  # another good thing
            "He asked why I came and I shrugged. I never mentioned that I led the crew.",
            ("weak_answer", "He asked why I came and I shrugged."),
            ("forgot_strength", "I never mentioned that I led the crew."),
        ),
        (  # another question
            "She asked about gas and I mumbled. Then she asked about oil and I couldn't say any of it.",
            ("weak_answer", "She asked about gas and I mumbled."),
            ("blanked", "Then she asked about oil and I couldn't say any of it."),
        ),
        (  # a yes that is known to be untrue
            'I said 1.8 million by mistake. Ms Quist said "really?" and I said yes, although I knew better by then.',
            ("technical_error", "I said 1.8 million by mistake."),
            ("lie", "I said yes, although I knew better by then."),
        ),
        (  # a claim of its own
            'I said I knew Excel. "And SAP?" and I said yes, for two years.',
            ("exaggeration", "I said I knew Excel."),
            ("lie", "I said yes, for two years."),
        ),
        (  # what was done with it afterwards
            "I sent the list and said 340. I had taken the wrong column and I told her Ann did it.",
            ("technical_error", "I sent the list and said 340."),
            ("lie", "I had taken the wrong column and I told her Ann did it."),
        ),
    ],
)
def test_what_is_another_slip_stays_one(account: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    read = _read(account, first, second)
    assert told_once(account, read) == read


def test_of_two_tellings_the_one_with_both_figures_is_quoted() -> None:
    account = (
        "The quote I sent him has a wrong figure in it. I put down 312 and it should be 213, I swapped the digits."
    )
    short, full = account.split(" I put")[0], account[account.index("I put") :]
    (slip,) = told_once(account, _read(account, ("wrong_document", short), ("technical_error", full)))
    assert (slip.kind, slip.quote.text) == ("technical_error", full)
    assert [quote.text for quote in slip.told_again] == [short]


def test_the_right_answer_that_came_later_is_no_second_wrong_one() -> None:
    account = (
        "I said you just add the two, so 0.07 mm. On the bus it came to me: they are combined as a root of squares, so it "
        "is 0.05 mm."
    )
    read = _read(account, ("technical_error", account[:40]), ("technical_error", account[account.index("they are") :]))
    [wrong] = told_once(account, read)
    assert wrong.quote.text == account[:40]


def test_another_wrong_answer_that_came_to_mind_later_stays() -> None:
    account = "I said six bar. On the bus it came to me that I said the wrong colour for the neutral too."
    read = _read(
        account, ("technical_error", account[:15]), ("technical_error", account[account.index("that I said") :])
    )
    assert told_once(account, read) == read
