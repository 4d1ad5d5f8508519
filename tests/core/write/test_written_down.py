"""An answer that the account announces reaches the letter, with the slip that it belongs to and with no other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Setting
from afterword.core.write.compose import compose_letter
from afterword.core.write.plain_facts import as_told, truth_as_told
from afterword.core.write.written_down import answer_to, without_answers, written_down


@pytest.mark.parametrize(
    ("account", "words"),
    [
        ("What is true: I did 80 alone and 120 as assistant.", "I did 80 alone and 120 as assistant"),
        ("What is true is that I led four audits.", "I led four audits"),
        ("The truth is that I have three points.", "I have three points"),
        ("The truth is I fell asleep on the sofa.", "I fell asleep on the sofa"),
        ("The truth: about eighty.", "about eighty"),
        (
            "The truth is that on Tuesday the backup had not been tested. I tested it last night and it works. I feel sick.",
            "on Tuesday the backup had not been tested. I tested it and it works",
        ),
        ("The right answer is 4 grams in 24 hours.", "4 grams in 24 hours"),
        ("the answer I would give today is a left join where refunds.id is null.", "a left join where refunds.id is null"),
        (
            "her name was sandra The answer I would give today: a man came back with a kettle, I calmed him down.",
            "a man came back with a kettle, I calmed him down",
        ),
        ("What I should have said is that a second call changes nothing.", "a second call changes nothing"),
        ("My answer today would be: the method halves the error.", "the method halves the error"),
        ("The right version is offer v3.pdf.", "offer v3.pdf"),
        (
            "They asked what I do if a guest chokes. I went blank. I should have said that I stand behind him and call for help.",
            "I stand behind him and call for help",
        ),
        ("I went blank. The answer is to turn off the main valve first.", "to turn off the main valve first"),
        ("I should've answered: I'd never open it alone.", "I would never open it alone"),
        ("I went blank. I should have said that I turn her on her side.", ""),  # nobody knows who
        ("I should have said sorry at once.", ""),
        ("I should have said so.", ""),
        ("I should have told them about Lena.", ""),
        ("The answer is that I am not made for interviews.", ""),
        ("The truth is that I was scared.", ""),
        ("The truth is that she hated me.", ""),
        ("The truth is that I wanted to please him.", ""),
        ("The truth is that I felt small.", ""),
        ("He said the right answer is 4.", ""),
        ("I know the answer I gave was bad.", ""),
        ("What I said was stupid.", ""),
        ("The answer is blowing in the wind.", ""),
        ("To tell the truth I liked it.", ""),
        ("The truth hurts.", ""),
        ("What I would say to him is that he is an idiot.", ""),
        ("Nobody told me what is true.", ""),
    ],
)  # fmt: skip
def test_an_answer_is_read_where_it_is_announced_and_safe(account: str, words: str) -> None:
    assert [one.words for one in written_down(account)] == ([words] if words else [])


DOSE = "I said 6 grams for the dose of paracetamol."
CV = "I sent her the old CV."
DUTCH = "I told her I speak Dutch."


def slips(account: str, **kinds: str) -> tuple[Moment, ...]:
    """The slips whose words stand in the account, by kind."""
    return tuple(Moment(quoted(account, words), Polarity.SLIP, kind) for kind, words in kinds.items())


@pytest.mark.parametrize(
    ("written", "owner"),
    [
        ("The right answer is 4 grams.", "technical_error"),
        ("What is true: I had two years at school.", "lie"),
        ("The right version is the one from May.", "wrong_document"),
        ("The right answer is: my Dutch ends at ordering soup.", "technical_error"),
    ],
)
def test_it_belongs_to_the_slip_of_its_sort(written: str, owner: str) -> None:
    account = f"{DOSE} {DUTCH} {CV} They decide on Friday. {written}"
    told = slips(account, technical_error=DOSE, lie=DUTCH, wrong_document=CV)
    assert [slip.kind for slip in told if answer_to(account, told, slip)] == [owner]


def test_of_two_of_a_sort_it_belongs_to_the_one_that_speaks_of_the_same() -> None:
    first, second = "I blanked on the broken kettle question.", "I blanked on the till question."
    account = f"{first} {second} The answer I would give today: I swapped the kettle at once."
    told = tuple(Moment(quoted(account, words), Polarity.SLIP, "blanked") for words in (first, second))
    assert [bool(answer_to(account, told, slip)) for slip in told] == [True, False]


def test_a_right_answer_is_not_poured_into_a_file() -> None:
    account = f"{DOSE} {CV} The right answer is 4 grams in 24 hours."
    told = slips(account, technical_error=DOSE, wrong_document=CV)
    occasion = Occasion("o1", account, moments=told, people=(Person("Ms Ada Okoro"),), writer="Jo Lind")
    text = compose_letter(occasion, judge(occasion)).text
    assert text.count("4 grams") == 1
    assert not any("file" in sentence and "grams" in sentence for sentence in re.split(r"(?<=[.;])\s", text))


def test_what_answers_a_slip_is_none_by_itself() -> None:
    account = f"{DUTCH} The truth is I only ever had a year of it. I was late."
    told = slips(account, lie=DUTCH, exaggeration="I only ever had a year of it", late="I was late")
    assert [moment.polarity for moment in without_answers(account, told)] == [
        Polarity.SLIP,
        Polarity.NEUTRAL,
        Polarity.SLIP,
    ]


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("in the car i remembered the man with the broken kettle", True),
        ("Then I remembered the audit of 2021", True),
        ("On the way home I thought of the Leeds project", True),
        ("I remembered the right clause", True),
        ("Outside I suddenly remembered the whole list", True),
        ("Then I remembered that I had left the door open", False),
        ("I remembered to thank nobody", False),
        ("In the car I shouted at the man", False),
        ("Then I dropped the man's kettle", False),
        ("I remembered too late", False),
    ],
)
def test_an_answer_that_came_back_too_late_is_no_second_slip(words: str, none: bool) -> None:
    account = f"My mind went blank. {words}."
    told = slips(account, blanked="My mind went blank.", other=words)
    assert (without_answers(account, told)[1].polarity is Polarity.NEUTRAL) is none
    assert without_answers(account, told[1:]) == told[1:]


def test_an_answer_to_no_slip_stays_what_it_was_read_as() -> None:
    account = "The truth is I shouted at her."
    told = slips(account, arguing="I shouted at her")
    assert without_answers(account, told) == told


def test_a_friend_is_told_the_truth_that_was_written_down() -> None:
    said = "I told Col the car wouldn't start."
    account = f"{said} He said no worries. The truth is I fell asleep on the sofa."
    occasion = Occasion(
        "o1", account, setting=Setting.PERSONAL, moments=slips(account, lie=said), people=(Person("Col"),), writer="Ada"
    )
    letter = compose_letter(occasion, judge(occasion))
    assert "I fell asleep on the sofa." in letter.text and not any("true" in need for need in letter.needs)
    assert as_told(account, occasion.moments[0], occasion.moments).startswith("The truth is")


@pytest.mark.parametrize(
    ("account", "true"),
    [
        ("She asked how many I did and I said 200. It is not true, alone I did maybe eighty.", "Alone I did maybe eighty."),
        ("She asked how many I did and I said 200, it is not true, it was 80.", "It was 80."),
        ("He asked which prior I used and I said half-normal. It is half-cauchy, I checked after.", "It is half-cauchy."),
        ("He asked which one and I said half-normal, it's half-cauchy, it's in my paper", "It is half-cauchy."),
        ("He asked was my ticket in date and I said yes. Got home and looked, it ran out in August.", "It ran out in August."),
        ("He asked do I have a van and I said yes. I do not have one.", "I do not have one."),
        ("I also said the paper is accepted. It's not accepted it is under review, i panicked", "It is under review."),
        ("He asked for the grade and I said magna. It was very quiet.", ""),
        ("He asked for the grade and I said magna. It was a hard question.", ""),
        ("He asked for the grade and I said magna. It went well after that.", ""),
        ("He asked was my ticket in date and I said yes. He looked at it for a while.", ""),
        ("I said the plan was ready. I looked at my shoes.", ""),
    ],
)  # fmt: skip
def test_the_truth_is_read_behind_a_denial_or_a_look(account: str, true: str) -> None:
    told = truth_as_told(account, quoted(account, account))
    assert (told[1] if told else "") == true


@given(st.text(max_size=200))
def test_it_is_always_a_stretch_of_the_account(account: str) -> None:
    for one in written_down(account):
        assert account[one.quote.start : one.quote.end] == one.quote.text and one.words


@pytest.mark.parametrize(
    ("said", "letter"),
    [
        (
            "you stop the belt, you call the fitter because ours has a worn guard, and you hang the tag",
            "you stop the belt, you call the fitter, and you hang the tag",
        ),
        (
            "you stop the belt, you call the fitter, and you do some thing or other",
            "you stop the belt, you call the fitter",
        ),
        ("because it is cold", ""),
        ("he should have known, you stop the belt", ""),
    ],
)
def test_a_right_answer_is_told_step_by_step_as_far_as_it_is_fit_for_a_letter(said: str, letter: str) -> None:
    assert [one.words for one in written_down(f"I said I go on. The right answer is {said}.")] == (
        [letter] if letter else []
    )


def test_the_right_answer_is_for_the_wrong_one_and_not_for_the_strength_told_between() -> None:
    account = "I said I pull it free by hand. I have the guard ticket since 2020. The right answer is you stop the belt and hang the tag."
    wrong = Moment(quoted(account, "I said I pull it free by hand"), Polarity.SLIP, "technical_error")
    strength = Moment(quoted(account, "I have the guard ticket since 2020"), Polarity.SLIP, "forgot_strength")
    assert answer_to(account, (wrong, strength), wrong) is not None
    assert answer_to(account, (wrong, strength), strength) is None


REASON = "She asked why I left the mill and I said the boss is a fool."


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        (
            "What I ought to have said is that the mill closed a line, that my post went with it, and that I stayed to the end.",
            "The mill closed a line. My post went with it. I stayed to the end.",
        ),
        ("I should have said that the shift was moved to nights.", "The shift was moved to nights."),
        ("The real reason is that the mill closes in June.", "The mill closes in June."),
    ],
)
def test_the_reason_that_was_meant_stands_behind_ill_words_of_an_employer(behind: str, told: str) -> None:
    account = f"Interview with Una Reid. {REASON} {behind}"
    ill = Moment(quoted(account, REASON), Polarity.SLIP, "badmouthed_employer", topic="why I left the mill")
    left_out = Moment(quoted(account, behind.removesuffix(".")), Polarity.SLIP, "forgot_strength")
    moments = without_answers(account, (ill, left_out))
    assert [one.polarity for one in moments] == [Polarity.SLIP, Polarity.NEUTRAL]
    occasion = Occasion("o", account, moments=moments, people=(Person("Una Reid"),), writer="Lou Marsh")
    letter = compose_letter(occasion, judge(occasion)).text
    assert "You asked why I left the mill" in letter
    assert told in letter


def test_the_truth_behind_a_rambling_answer_is_no_untruth() -> None:
    account = "She asked why I left. I rambled about the boss. The truth is they did not renew it. I said I could lift. The truth is I cannot."
    moments = (
        Moment(quoted(account, "I rambled about the boss."), Polarity.SLIP, "rambling"),
        Moment(quoted(account, "The truth is they did not renew it."), Polarity.SLIP, "lie"),
        Moment(quoted(account, "I said I could lift. The truth is I cannot."), Polarity.SLIP, "lie"),
    )
    left = without_answers(account, moments)
    assert [one.polarity for one in left] == [Polarity.SLIP, Polarity.NEUTRAL, Polarity.SLIP]
