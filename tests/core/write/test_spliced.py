"""What is taken over from an account has its own doer, its own end and its own verb."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Quote
from afterword.core.omission import undone
from afterword.core.own_deed import own_deed
from afterword.core.write.figures import figures_in
from afterword.core.write.own_words import as_cause, breaks_off, in_full, what_was_answered, what_was_said
from afterword.core.write.plain_facts import right_answer, what_was_damaged
from afterword.core.write.pronouns import named_to_its_reader
from afterword.core.write.style import sentences


@pytest.mark.parametrize(
    "told",
    [
        "It was dented already.",
        "The gate is scratched too.",
        "I brought it back with a torn strap and a cracked lid.",
        "I lifted her in and she dropped the last step or so.",
        "I tripped, but I spilled nothing.",
        "Then Marek dropped the box.",
    ],
)
def test_what_another_broke_or_was_broken_is_not_owned(told: str) -> None:
    assert what_was_damaged(told) == ""


@pytest.mark.parametrize(
    ("told", "deed"),
    [
        ("I reached over and dropped the vase.", "dropped the vase"),
        ("Spilled a whole jug across the desk.", "spilled a whole jug across the desk"),
    ],
)
def test_what_the_teller_broke_is(told: str, deed: str) -> None:
    assert what_was_damaged(told) == deed


@pytest.mark.parametrize(
    "told",
    [
        "I also picked and ate the last of her plums.",
        "I said sorry, but only in passing.",
        "I turned up and he asked whether I was drunk.",
        "I promised Ida that she would play first.",
        "I told Jonas that I would take his shift on Friday.",
        "I booked a table.",
        "I said of course.",
        "I rang him when it was done.",
    ],
)
def test_what_is_no_wrong_by_itself_is_not_owned(told: str) -> None:
    assert own_deed(told) == ""


def test_a_deed_is_owned_for_what_makes_it_one() -> None:
    assert own_deed("I put the wrong label on the crate.") == "put the wrong label on the crate"
    assert own_deed("I had bought the coat in May, and I forgot to give it to him.") == "forgot to give it to him"


@pytest.mark.parametrize(
    "told",
    [
        "I wrote that I'd forgotten it, and that was the reason.",
        "The parcel I'd been promised hadn't come.",
        "I want to say first that I didn't write it.",
        "Ines looked at me, and went for the gravy and didn't come back for a while.",
    ],
)
def test_what_another_left_undone_is_not_owned(told: str) -> None:
    assert undone(told, to_reader=True) == ""


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("I said thanks and that I'd wear it.", ""),
        ("What I said was that I'd been ill in the night.", "I had been ill in the night"),
        ("I wrote laid off and signed it.", ""),
        ("I told her there had been a crash on the bridge there was no crash on the bridge", "there had been a crash on the bridge"),
        ("I said I didn't know it was closed I thought it opened at nine.", "I did not know it was closed"),
        ("I said you can count on me.", ""),
        ("I told them the trouble was that we had no van.", "the trouble was that we had no van"),
        ("a kitchen that I said was one I'd sold, it is not.", ""),
        ("i said the area is 2 by 3 so 5 its 6.", "the area is 2 by 3 so 5"),
        ("She asked could I use the till and I said I could surely.", ""),
        ("I said I was sorry for it.", ""),
        ("I said id used the new one", "I had used the new one"),
    ],
)  # fmt: skip
def test_what_was_said_ends_where_it_ended(told: str, said: str) -> None:
    assert what_was_said(told) == said


def test_an_answer_ends_before_what_is_so() -> None:
    assert what_was_answered("She asked the ratio and I said one to four and its changed") == "one to four"


@pytest.mark.parametrize(
    "account",
    [
        "I said ten. It is written there, for all I know it is written there still.",
        "I went on. I should have said no to the party.",
        "I said ten. The right answer is five or",
        "He asked and I said ten. That is the mistake I mark in others.",
    ],
)
def test_no_right_answer_is_cut_out_of_other_words(account: str) -> None:
    assert right_answer(account, 8) is None


@pytest.mark.parametrize(
    ("told", "full"),
    [
        ("it's been handed in", "it has been handed in"),
        ("that's become a habit", "that has become a habit"),
        ("it's late", "it is late"),
        ("I said id kept it", "I said I had kept it"),
        ("my id had run out", "my id had run out"),
        ("ive never had one", "I have never had one"),
        ("its two by law", "it is two by law"),
        ("its lid", "its lid"),
        ("i cant, first bus is at six", "I cannot, first bus is at six"),
    ],
)
def test_a_short_form_stands_for_its_own_verb(told: str, full: str) -> None:
    assert in_full(told) == full


def test_words_that_call_for_another_break_off() -> None:
    assert breaks_off("the last step or")
    assert breaks_off("it is being seen to but")
    assert breaks_off("I won it for the whole county but did")
    assert not breaks_off("put the fan on")


def test_a_title_ends_no_sentence_and_is_part_of_the_name() -> None:
    assert sentences("I spoke over Ms. Aydin. I am sorry.") == ["I spoke over Ms. Aydin.", "I am sorry."]
    assert named_to_its_reader("missed the date for Frau Lindner", ["Lindner"]) == "missed the date for you"


def test_what_held_another_up_is_no_cause_of_ones_own() -> None:
    assert as_cause("the interviewer's train was cancelled at Leeds") == ""
    assert as_cause("the train was cancelled at Leeds") == "the train was cancelled at Leeds"


def test_what_is_added_to_a_right_answer_is_left_out_of_it() -> None:
    found = right_answer("I went blank. The right answer is 7.4, I know it well.", 12)
    assert found is not None
    assert found[2] == "7.4"


def test_a_no_before_a_right_answer_is_left_out() -> None:
    found = right_answer("I said yes. The right answer is no, you never do it.", 11)
    assert found is not None
    assert found[2] == "you never do it"


def test_the_hour_before_a_deed_and_an_aside_in_it_are_left_out() -> None:
    told = "Tuesday last week 0415 I signed the sheet for batch 9 (oat bars) without looking."
    assert own_deed(told) == "signed the sheet for batch 9 without looking"


def test_a_figure_is_not_cut_within_a_word() -> None:
    told = "I said three papers when it is one paper and two posters."
    found = figures_in(told, Quote(0, len(told), told))
    assert found is not None
    assert (found.said, found.true) == ("three papers", "one")


def test_what_was_done_without_the_reader_is_not_their_name() -> None:
    words = "I deleted the photos without asking Eilidh"
    assert named_to_its_reader(words, ["Eilidh"]) == "I deleted the photos without asking you"
