"""The safe rewrites never leave a letter that only says sorry."""

from __future__ import annotations

from functools import partial

import pytest

from afterword.core.check import findings_in
from afterword.core.check.mend import FRAME, mended

check = partial(findings_in, plan=None)


def test_where_only_the_apology_is_left_there_is_a_place_for_what_it_is_for() -> None:
    letter = (
        "Dear Helen,\n\nThank you for your time. I'm sorry about today. My camera was off because IT never fixes anything."
        "\n\nKind regards,\nRosa\n"
    )
    better = mended(letter, check)
    assert "IT never" not in better
    assert f"I'm sorry about today. {FRAME}" in better
    assert mended(better, check) == better


def test_a_letter_that_says_more_than_sorry_gets_no_such_place() -> None:
    letter = (
        "Dear Helen,\n\nI'm sorry that I was late. Planning the way was down to me, and I can stay longer on Monday. "
        "I'd do anything for this job.\n\nRosa\n"
    )
    assert FRAME not in mended(letter, check)


def test_what_was_wrong_followed_by_what_is_right_is_a_repair() -> None:
    letter = (
        "Dear Helen,\n\nThank you for the talk about the mains. I told you that I led the Severn works; that is not true. "
        "Tom Field led them and I was one of three.\n\nRosa\n"
    )
    assert "missing_offer" not in {finding.rule for finding in findings_in(letter)}


def test_what_is_said_to_be_attached_is_asked_about() -> None:
    letter = "Dear Helen,\n\nThank you for the talk about the mains. My plan of them is attached.\n\nRosa\n"
    assert "says_attached" in {finding.rule for finding in findings_in(letter)}


def test_the_only_apology_is_not_taken_out_with_what_is_wrong_about_it() -> None:
    letter = (
        "Dear Omar,\n\nI'm sorry if you felt left out on Friday. There is a bed free in the cabin, and I can pick you up at six."
        "\n\nSee you,\nFelix\n"
    )
    assert "I am sorry. There is a bed free" in mended(letter, check)
    unplanned = "Dear Ms Bell,\n\nThank you for showing me the looms. I am sorry that I was late. Your question on dyes stays with me.\n\nAda\n"
    assert "sorry" not in mended(unplanned, partial(findings_in, plan=()))


@pytest.mark.parametrize(
    "sentence",
    [
        "I was so nervous all through it, and I am sorry.",
        "You may have noticed that I was lost, and for that I am sorry.",
    ],
)
def test_an_apology_in_a_sentence_that_draws_attention_stays(sentence: str) -> None:
    letter = f"Dear Omar,\n\nThank you for the talk about looms. {sentence} I have sent you the pattern.\n\nFelix\n"
    assert [one.rewrite for one in check(letter) if one.fault == "draws_attention"] == ["I am sorry."]
    assert "looms. I am sorry. I have" in mended(letter, check)


def test_in_a_list_the_mark_stays_before_the_apology() -> None:
    letter = "Dear Omar,\n\nThank you for Friday.\n\n- I am sorry if you felt left out.\n- I will send the list by noon.\n\nFelix\n"
    assert "\n\n- I am sorry.\n- I will" in mended(letter, check)


def test_an_apology_that_was_announced_is_the_first_one() -> None:
    letter = "Hi Priya,\n\nI owe you an apology. I made a joke about your move. It was cruel, and I am sorry.{}\n\nLove,\nBea\n"
    assert "second_apology" not in {one.rule for one in findings_in(letter.format(""))}
    twice = findings_in(letter.format(" I will not do it again. I am sorry for the evening."))
    assert "second_apology" in {one.rule for one in twice}


@pytest.mark.parametrize("mark", ["P.S.", "PS:", "P.P.P.S.", "Postscript:"])
def test_a_postscript_that_says_nothing_more_goes_with_its_mark(mark: str) -> None:
    letter = f"Dear Ms Bell,\n\nThank you for the talk about looms.\n\nKind regards,\nAda\n\n{mark} I was so nervous.\n"
    assert mended(letter, check).endswith("Kind regards,\nAda\n\n")


@pytest.mark.parametrize(
    ("sentence", "is_second"),
    [
        ("I owe you an apology, Priya.", False),
        ("You deserve an apology for Friday.", False),
        ("I want to apologise.", False),
        ("I would like to apologise for Friday.", True),
    ],
)
def test_an_apology_that_is_owed_or_only_announced_is_still_to_come(sentence: str, is_second: bool) -> None:
    letter = f"Hi Priya,\n\n{sentence} I made a joke about your move. It was cruel, and I am sorry.\n\nLove,\nBea\n"
    assert ("second_apology" in {one.rule for one in findings_in(letter)}) is is_second


def test_a_second_apology_that_tells_something_is_not_taken_out() -> None:
    letter = (
        "Dear Ms Bell,\n\nThank you for the tour. I apologise for Friday. I broke the loom in hall two, and I am sorry. "
        "I will pay for it by Friday. I am sorry.\n\nAda\n"
    )
    better = mended(letter, check)
    assert "I broke the loom in hall two" in better
    assert not better.endswith("I am sorry.\n\nAda\n")


@pytest.mark.parametrize(
    ("below", "left"),
    [
        ("PS: I was so nervous. The sample is on its way.", "PS: The sample is on its way."),
        ("P.S. I was so nervous.\nThe sample is on its way.", "P.S. The sample is on its way."),
        ("P.S. The sample is on its way.\n\nI was so nervous.", "P.S. The sample is on its way."),
    ],
)
def test_the_mark_of_a_postscript_stays_while_it_says_more(below: str, left: str) -> None:
    letter = f"Dear Ms Bell,\n\nThank you for the talk about looms.\n\nKind regards,\nAda\n\n{below}\n"
    assert " ".join(mended(letter, check).partition("Ada\n\n")[2].split()) == left


def test_the_empty_line_before_the_closing_stays() -> None:
    letter = "Dear Ms Bell,\n\nThank you for the talk about looms.\nI was so nervous.\n\nKind regards,\nAda\n"
    assert "looms.\n\nKind regards," in mended(letter, check)
