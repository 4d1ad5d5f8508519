"""What the reader found beside a slip goes into the letter where it states a fact that can be said there, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.core.write.own_words import is_sentence, what_was_said
from afterword.core.write.told_beside import told_beside, with_what_holds


def told(words: str, *, understood: bool = True) -> str:
    quote = Quote(7, 7 + len(words), words)
    slip = Moment(Quote(0, 5, "I lied"), Polarity.SLIP, "lie", answers=(quote,))
    found = told_beside(slip, understood=understood)
    assert found is None or found[0] == quote
    return found[1] if found else ""


@pytest.mark.parametrize(
    ("words", "letter"),
    [
        ("It lapsed in May. I felt sick when I saw it.", "It lapsed in May"),
        ("it ran out last June", "It ran out last June"),
        ("In fact we have four vans, two of them in pieces. He laughed.", ""),
        ("In fact we have four vans, two in pieces. He laughed.", "We have four vans, two in pieces"),
        ("The truth is I only ever drew the stairs.", "I only ever drew the stairs"),
        ("That's nonsense because I kept the books there for six years", "I kept the books there for six years"),
        ("i forgot to say that i hold the boiler certificate", "I hold the boiler certificate"),
        (
            "I never said that I would call the ward, nor that I would write it down, although I teach that",
            "I would call the ward. I would write it down",
        ),
        ("I ran the kiln for two winters, and I said nothing about it.", "I ran the kiln for two winters"),
        ("I speak Farsi, and they even ask for it.", "I speak Farsi"),
        ("It was twelve and that's all.", "It was twelve"),
    ],
)
def test_a_fact_is_told_without_what_leads_to_it(words: str, letter: str) -> None:
    assert told(words) == letter


@pytest.mark.parametrize(
    "words",
    [
        "I should have checked first.",
        "and it was plain wrong",
        "I felt awful about it.",
        "I told her I'd been at the dentist.",
        "maybe it was eighty",
        "Her brother did it, and she knows.",
        "the ring lock",
        "Was it twelve?",
        'it was "never in the book"',
        "I put myself down as head of the kitchen",
        "I did it with this",
        "it's complete bullshit what they ask",
    ],
)
def test_what_is_no_fact_for_a_letter_stays_out(words: str) -> None:
    assert told(words) == ""


def test_an_it_is_told_only_where_the_letter_names_what_it_is() -> None:
    assert told("It was twelve in all.", understood=False) == ""
    assert told("I would ring the ward first.", understood=False) == ""
    assert told("I led four people there.", understood=False) == "I led four people there"


@given(st.text())
def test_any_words_can_stand_beside_a_slip(words: str) -> None:
    letter = told(words)
    assert "?" not in letter and not letter.endswith(".")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('She asked "have you used a band saw?" and I said yes, at school.', "I had used a band saw"),
        ('He asked me, "Do you speak Welsh?" and I just said yes', "I speak Welsh"),
        ('They asked "are you free on Sundays?" and, God knows why, I said of course', "I was free on Sundays"),
        ('She asked "have you run your own team?" and I said yes', ""),
        ('She asked "have you used a band saw?" and I said no', ""),
    ],
)
def test_a_yes_to_their_own_words_says_them(words: str, said: str) -> None:
    assert what_was_said(words) == said


@pytest.mark.parametrize(
    "lead",
    [
        "What I left out altogether is that",
        "What I should have mentioned is that",
        "The one thing I forgot to say is that",
        "And what I never said was that",
    ],
)
def test_what_was_left_out_is_told_without_that_it_was(lead: str) -> None:
    assert told(f"{lead} I led the move to the new kiln in 2019.") == "I led the move to the new kiln in 2019"


def told_of(kind: str, slip: str, words: str) -> str:
    moment = Moment(Quote(0, len(slip), slip), Polarity.SLIP, kind, answers=(Quote(300, 300 + len(words), words),))
    found = told_beside(moment, understood=True)
    return found[1] if found else ""


@pytest.mark.parametrize(
    ("words", "letter"),
    [
        ("I've got my forklift licence since 2021.", ""),
        ("I hold the blaster's certificate.", ""),
        ("Last spring I did the refresher course.", ""),
        ("My first aid ticket is from March.", ""),
        ("I mixed the mortar with sea sand.", ""),
        ("It is three to one, I have a diploma in this.", "It is three to one"),
        ("You wet the sand first.", "You wet the sand first"),
        ("I wet the sand first and wait an hour.", "I wet the sand first and wait an hour"),
    ],
)
def test_what_one_holds_or_has_done_is_no_right_answer(words: str, letter: str) -> None:
    assert told_of("technical_error", "She asked how I mix lime mortar and I said one to one.", words) == letter


def test_a_paper_one_holds_is_the_truth_of_what_was_said_of_it_and_of_nothing_else() -> None:
    paper = "I passed the rigging course in 2020."
    assert told_of("lie", "She asked how wide the sling is and I said nine inches.", paper) == ""
    assert told_of("lie", "I told her I had no rigging course.", paper) == "I passed the rigging course in 2020"
    assert told_of("blanked", "She asked what I know of slings and I went blank.", paper) != ""


@pytest.mark.parametrize(
    ("words", "letter"),
    [
        (
            "I passed my boom lift card in May I train the new ones for gods sake I was only thinking of the rope",
            "I passed my boom lift card in May. I train the new ones",
        ),
        ("the boom lift card in June I train the new ones on it", ""),
        ("I speak Welsh I grew up in Bala", "I speak Welsh. I grew up in Bala"),
        ("I led the crew I told you of", ""),
        ("It is the knot I use every day", "It is the knot I use every day"),
        ("The day I took the post I led nine riggers", "The day I took the post I led nine riggers"),
    ],
)
def test_what_is_dictated_without_stops_is_cut_where_a_clause_ends(words: str, letter: str) -> None:
    assert told_of("forgot_strength", "I forgot the card", words) == letter


def test_of_an_untruth_nothing_is_taken_that_runs_on() -> None:
    words = "I ran the crew I never ran the crew"
    assert told_of("lie", "I lied", words) == ""


@pytest.mark.parametrize(
    ("account", "first", "whole"),
    [
        (
            "I said 80 degrees for the glue. That is wrong! 80 is for wax. We melt glue at 160.",
            "80 is for wax",
            "80 is for wax. We melt glue at 160",
        ),
        ("I said two coats. Two coats is for oak. Pine takes three.", "Two coats is for oak", "Two coats is for oak. Pine takes three"),
        ("I said 80 degrees. It melts at 160. We open at 7.", "It melts at 160", "It melts at 160"),
        ("I said 80 degrees. 80 is for wax. I got home at 7.", "80 is for wax", "80 is for wax"),
    ],
)  # fmt: skip
def test_what_the_wrong_figure_is_for_is_told_together_with_what_is_right(account: str, first: str, whole: str) -> None:
    start = account.index(first)
    quote = Quote(start, start + len(first), first)
    found = with_what_holds(account, (quote, first), account[: account.index(".")])
    assert found[1] == whole
    assert account[found[0].start : found[0].end] == found[0].text


def test_a_clause_that_begins_with_a_figure_is_a_sentence() -> None:
    assert is_sentence("121 is for the wax.")
    assert is_sentence("80 degrees needs ten minutes.")
    assert not is_sentence("80 degrees for ten minutes.")
