"""What was done and what is offered, answered one after the other: both stand, and neither deletes what the account offers."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from test_answers_given import letter_of, told

from afterword.core.corrections import Answer, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import Occasion, Person, Setting
from afterword.core.write.at_hand import WHAT_WAS_DONE
from afterword.core.write.compose import compose_letter
from afterword.core.write.deed_or_offer import offers_something, tells_a_deed, told_apart, without_the_same
from afterword.core.write.parts.at_work import FIX

HOME = ZoneInfo("Europe/London")
KEYS = "Ms Adler needed the stockroom key on Saturday. I had it in my coat at home. She had to send people away."


def at_work(account: str = KEYS, slip: str = "I had it in my coat at home", kind: str = "other") -> Occasion:
    return replace(told(account, {slip: kind}), setting=Setting.WORK)


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("I forgot the key.", True),
        ("I did not ring you.", True),
        ("I simply left it at home.", True),
        ("I also hid the note from you.", True),
        ("I will bring it at seven.", False),
        ("I want to pay for the taxi.", False),
        ("I have ordered a new one.", False),
        ("I paid for the window today.", False),
        ("You will have it on Monday.", False),
        ("Coffee is on me.", False),
    ],
)
def test_a_deed_is_told_from_an_offer(words: str, deed: bool) -> None:
    assert tells_a_deed(words) is deed


def test_an_answer_is_told_in_its_parts_and_its_likes_are_replaced() -> None:
    both = "I forgot the key. I did not ring. You will have it on Monday."
    assert told_apart(both) == ("I forgot the key. I did not ring.", "You will have it on Monday.")
    assert without_the_same(both, "I will bring it tonight.") == "I forgot the key. I did not ring."
    assert without_the_same(both, "I left it at home. I will bring it tonight.") == ""


@pytest.mark.parametrize("turned", [False, True])
def test_deed_and_offer_given_one_after_the_other_both_stand_and_nothing_stays_open(turned: bool) -> None:
    said = ("I took the stockroom key home with me.", "I will leave the spare with the porter every night from now on.")
    letter = letter_of(at_work(), *(Answer(0, words, again=True) for words in (said[::-1] if turned else said)))
    assert "I took the stockroom key home with me" in letter.text
    assert "I will leave the spare with the porter every night" in letter.text
    assert not {WHAT_WAS_DONE, *FIX.values()} & set(letter.needs)


def test_deed_and_offer_in_one_answer_close_both_questions() -> None:
    letter = letter_of(
        at_work(), Answer(0, "I took the stockroom key home with me. You will have a second one on Monday.")
    )
    assert "on Monday." in letter.text
    assert not {WHAT_WAS_DONE, *FIX.values()} & set(letter.needs)


def test_an_offer_said_again_takes_the_place_of_the_first_offer_alone() -> None:
    occasion = at_work()
    for words in ("I took the key home.", "I will bring it on Monday.", "I will bring it on Tuesday."):
        occasion = corrected(occasion, (Answer(0, words, again=True),), HOME)
    linked = [piece.text for piece in occasion.evidence if piece.id in occasion.moments[0].facts.evidence]
    assert linked == ["I took the key home.", "I will bring it on Tuesday."]


def test_what_was_also_done_deletes_no_offer_of_the_account() -> None:
    account = f"{KEYS} I want to pay back the 60 pounds that were lost."
    letter = letter_of(at_work(account, kind="late"), Answer(0, "I did not telephone you."))
    assert "I did not telephone you." in letter.text
    assert "60 pounds" in letter.text


def test_an_offer_of_ones_own_stands_beside_the_one_the_account_makes_and_once_where_it_is_the_same() -> None:
    account = f"{KEYS} I want to pay back the 60 pounds that were lost."
    other = letter_of(at_work(account), Answer(0, "I will open up for you all next week.")).text
    assert "60 pounds" in other
    assert "open up for you" in other
    same = letter_of(at_work(account), Answer(0, "You will have the 60 pounds on Monday.")).text
    assert same.count("60 pounds") == 1


RATE = "I used the old rate for the drivers of my manager Mr. Ten Brink's depot. He found out on Tuesday."
WRONG_RATE = {"I used the old rate for the drivers of my manager Mr. Ten Brink's depot": "technical_error"}


def of_a_rate() -> Occasion:
    return replace(told(RATE, WRONG_RATE), setting=Setting.WORK, people=(Person("Mr. Ten Brink"),))


def test_an_offer_is_told_as_one_and_never_as_the_right_answer() -> None:
    letter = letter_of(of_a_rate(), Answer(0, "I will have the new slips ready by Friday noon.", again=True))
    assert "I used the old rate for the drivers of your depot" in letter.text
    assert re.search(r"[.] I will have the new slips ready by Friday noon[.]", letter.text)
    assert "answer" not in letter.text


@pytest.mark.parametrize("turned", [False, True])
def test_what_is_right_and_what_is_offered_both_stand_whichever_came_first(turned: bool) -> None:
    said = ("It should have been 31 cents.", "I will have the new slips ready by Friday noon.")
    answers = (Answer(0, words, again=True) for words in (said[::-1] if turned else said))
    text = letter_of(of_a_rate(), *answers).text
    assert all(words in text for words in said)


def test_an_untruth_to_an_interviewer_keeps_the_truth_beside_the_paper_that_will_be_sent() -> None:
    occasion = told("She asked for my gas card and I said it was in date.", {"I said it was in date": "lie"})
    said = ("My card ran out in May.", "I will send you the new card on 8 December.")
    letter = letter_of(occasion, *(Answer(0, words, again=True) for words in said[::-1]))
    assert "card ran out in May." in letter.text
    assert letter.text.index("ran out in May") < letter.text.index("I will send you the new card on 8 December.")


def test_only_an_offer_does_not_say_what_is_true() -> None:
    occasion = told("I told Ms Adler the hall was booked.", {"I told Ms Adler the hall was booked": "lie"})
    letter = letter_of(replace(occasion, setting=Setting.WORK), Answer(0, "I will ring three other halls today."))
    assert "I will ring three other halls today." in letter.text
    assert any(need.startswith("What is true") for need in letter.needs)


def test_what_one_will_do_first_is_an_answer_of_an_interview() -> None:
    occasion = told("I gave a thin answer on the first day.", {"I gave a thin answer on the first day": "weak_answer"})
    first, other = "I will walk every aisle before I change a shelf.", "I will ask each picker what slows them down."
    text = letter_of(occasion, Answer(0, first, again=True), Answer(0, other, again=True)).text
    assert other in text
    assert first not in text


def test_what_is_said_and_offered_of_a_secret_stands_in_its_letter() -> None:
    account = "I told the choir that Ms Adler is moving away. She had told only me."
    occasion = told(account, {"I told the choir that Ms Adler is moving away": "confidentiality"})
    said = ("I said it at the rehearsal in front of all of them.", "I will tell them that it was not mine to say.")
    text = letter_of(
        replace(occasion, setting=Setting.PERSONAL), *(Answer(0, words, again=True) for words in said)
    ).text
    assert all(words in text for words in said)


@pytest.mark.parametrize(
    ("words", "offers"),
    [
        ("I will ring the haulier.", True),
        ("On Monday I will bring the key.", True),
        ("I have already made the new list.", True),
        ("We can finish it on Friday.", True),
        ("Let me pay for the taxi.", True),
        ("It was eighteen.", False),
        ("I can only read German.", False),
        ("I will be thirty in May.", False),
        ("I have worked there for two years.", False),
    ],
)
def test_an_offer_is_told_from_what_is_so(words: str, offers: bool) -> None:
    assert offers_something(words) is offers


@pytest.mark.parametrize(
    ("said", "granted"),
    [
        ("I told them that I was no taxi and drove off.", False),
        ("I will say so in front of the crew.", False),
        ("The shift plan is too thin.", True),
    ],
)
def test_only_a_point_is_granted_and_never_a_deed(said: str, granted: bool) -> None:
    account = "My colleague Rosa said the plan was thin. I argued with Rosa about it in front of the crew."
    occasion = at_work(account, "I argued with Rosa about it in front of the crew", "arguing")
    occasion = replace(occasion, people=(Person("Rosa", "colleague"),))
    text = letter_of(occasion, Answer(0, said)).text
    lead = re.search(r"(?:right|stands|holds)[^.]*: ", text)
    assert bool(lead) is granted
    assert said[1:].rstrip(".") in text


def test_what_the_reader_is_to_have_is_an_offer_and_no_part_of_the_slip() -> None:
    assert offers_something("I would like you to have her old kettle.")
    assert told_apart("I said that your tea was weak. I want you to have her old kettle.") == (
        "I said that your tea was weak.",
        "I want you to have her old kettle.",
    )


def test_words_for_a_remark_are_the_deed_and_the_gift_beside_them_an_offer() -> None:
    account = "At dinner I told Ida that she bakes like a canteen. She cried."
    occasion = replace(
        told(account, {"I told Ida that she bakes like a canteen": "offensive_remark"}),
        setting=Setting.PERSONAL,
        people=(Person("Ida"),),
    )
    words = "I said that you bake like a canteen. I would like you to have her old kettle."
    letter = letter_of(occasion, Answer(0, words, again=True)).text
    assert "I said that you bake like a canteen" in letter
    assert "I would like you to have her old kettle." in letter
    assert "What I offer" not in letter
    assert "take it back" not in letter


def test_own_words_for_a_remark_are_told_to_nobody_else() -> None:
    account = "At work I called Ida a waste of space in the yard. Maren heard it and walked off."
    slip = "I called Ida a waste of space in the yard"
    occasion = replace(
        told(account, {slip: "offensive_remark"}), setting=Setting.WORK, people=(Person("Ida"), Person("Maren"))
    )
    answer = Answer(0, "I said that you are a waste of space. I will take your Saturday.", again=True)
    after = corrected(occasion, (answer,), HOME)
    own, other = (compose_letter(after, judge(after), to=person).text for person in after.people)
    assert "waste of space" in own
    assert "waste of space" not in other
    assert "a remark to Ida" in other
