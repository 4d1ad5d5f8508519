"""What the account says to be true is found where it clearly stands there, and never made up."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import quoted

from afterword.core.corrections import Answer, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity
from afterword.core.write.compose import compose_letter
from afterword.core.write.kind import LetterKind
from afterword.core.write.plain_facts import takes_back_a_part, truth_as_told, what_is_true


def after(account: str, slip: str) -> str:
    found = what_is_true(account, account.index(slip) + len(slip))
    return found.text if found else ""


@pytest.mark.parametrize(
    ("rest", "true"),
    [
        (
            ". That is not true. I have only seen it in a course of two days. I panicked.",
            "I have only seen it in a course of two days.",
        ),
        (", when really it was two. He nodded.", "really it was two."),
        (". In truth I had one evening class.", "In truth I had one evening class."),
        (", which isn't true, I was the deputy for 3.5 years.", "I was the deputy for 3.5 years."),
        (". I never finished the dissertation.", "I never finished the dissertation."),
    ],
)
def test_what_stands_there_is_found_word_for_word(rest: str, true: str) -> None:
    assert after(f"They asked. I said that I knew it well{rest}", "knew it well") == true


@pytest.mark.parametrize(
    "rest",
    [
        ". That was a lie. I felt sick at once.",
        ". I only said it because I panicked.",
        ". She smiled. The rest was fine.",
        ". Why did I do that? I keep going over it.",
        ". He asked more. We talked about the rota. It was raining. In truth I like rain.",
        ".",
    ],
)
def test_feelings_reasons_and_what_is_far_away_are_not_taken_for_it(rest: str) -> None:
    assert after(f"They asked. I said that I knew it well{rest}", "knew it well") == ""


@pytest.mark.parametrize(
    ("account", "slip", "true"),
    [
        (
            "They asked about lifts and I said I'd done the course, which isn't true, I've only watched one day of it.",
            "I said I'd done the course, which isn't true, I've only watched one day of it.",
            "I have only watched one day of it.",
        ),
        (
            "She asked if I have the licence and I said yes. I don't have it, I did the course but the exam I did not pass.",
            "She asked if I have the licence and I said yes.",
            "I do not have it. I did the course but the exam I did not pass.",
        ),
        ("I said, without thinking, that Tom had made it. He hadn't. It was me. Tom looked down.", "that Tom had made it.", ""),
        (
            "I said, without thinking, that Tom had made it. He hadn't. It was me. Tom looked down.",
            "I said, without thinking, that Tom had made it.",
            "It was me.",
        ),
        ("I told them I speak Welsh. That is not true. I had a year of it, I felt sick.", "I told them I speak Welsh.", "I had a year of it."),
        ("I said I led the team. I didn't sleep last night.", "I said I led the team.", ""),
        ("I said yes. I don't have it.", "I said yes.", ""),
        ("I said I wrote it. That was a lie. Petra wrote it and she was hurt.", "I said I wrote it.", ""),
        ("I said I was done. I never finished it because I panicked.", "I said I was done.", ""),
    ],
)  # fmt: skip
def test_the_truth_is_told_in_a_letter_only_where_it_is_safe_in_the_writers_mouth(
    account: str, slip: str, true: str
) -> None:
    told = truth_as_told(account, quoted(account, slip))
    assert (told[1] if told else "") == true


def test_a_correction_says_what_was_said_about_what_and_how_it_is() -> None:
    account = (
        "Ms Okoro asked about lifts and I said I'd done the course, which isn't true, I've only watched one day of it."
    )
    slip = Moment(quoted(account, account), Polarity.SLIP, "lie", topic="lifts")
    occasion = Occasion("o1", account, moments=(slip,), people=(Person("Ms Ada Okoro"),), writer="Jo")
    letter = compose_letter(occasion, judge(occasion))
    for words in ("lifts", "I had done the course", "I have only watched one day of it"):
        assert words in letter.text
    assert not any("What is true" in need for need in letter.needs)
    for kind in (LetterKind.ANSWER, LetterKind.RECOVERY):
        assert "watched" not in compose_letter(occasion, judge(occasion), kind=kind).text


@pytest.mark.parametrize(
    ("said", "true", "part"),
    [
        ("Sage and Xero", "I have only watched the Xero videos.", True),
        ("I had used Sage and Xero", "I have never used Xero.", True),
        ("German, French and Dutch", "I only had a year of Dutch.", True),
        ("hips and knees", "I have only done knees.", True),
        ("Sage and Xero", "I have used neither of them.", False),
        ("Sage and Xero", "I have never used Sage or Xero.", False),
        ("around two hundred", "Alone I did eighty.", False),
        ("I had used Sage", "I have only watched it.", False),
    ],
)
def test_where_only_a_part_is_taken_back_the_rest_is_not_called_untrue(said: str, true: str, part: bool) -> None:
    assert takes_back_a_part(said, true) is part


def correction_of(account: str, slip: str, kind: str = "lie") -> str:
    """The letter about one slip of an interview with one person."""
    moment = Moment(quoted(account, slip), Polarity.SLIP, kind)
    occasion = Occasion("o1", account, moments=(moment,), people=(Person("Ms Ada Okoro"),), writer="Jo Lind")
    return compose_letter(occasion, judge(occasion)).text


def test_a_bare_answer_is_quoted_with_its_question() -> None:
    said = "She asked how many I did alone and I said around two hundred."
    assert "how many I did alone, and I answered “around two hundred”; that is not" in correction_of(said, said)


def test_of_two_things_said_only_the_untrue_one_is_put_right() -> None:
    said = "He asked which software I had used and I said Sage and Xero."
    letter = correction_of(f"{said} The truth is that I have never used Xero.", said)
    assert "I have never used Xero" in letter and "Sage" not in letter


def test_half_of_a_word_is_no_figure() -> None:
    said = "Ben asked which prior I used and I said half-normal. It is half-cauchy, I checked after."
    letter = correction_of(said, said)
    assert "it is half." not in letter and "figure" not in letter


@given(st.text(max_size=300), st.integers(0, 300))
def test_it_is_always_a_stretch_of_the_account(account: str, place: int) -> None:
    found = what_is_true(account, min(place, len(account)))
    assert found is None or account[found.start : found.end] == found.text


def test_a_paper_that_was_left_at_home_is_no_wrong_version() -> None:
    words = "I forgot to bring my original certificate"
    account = f"Interview with Ms Burke. {words} and she said they need it."
    slip = Moment(quoted(account, words), Polarity.SLIP, "wrong_document")
    occasion = Occasion("o1", account, moments=(slip,), people=(Person("Ms Burke"),), writer="Jo")
    letter = compose_letter(occasion, judge(occasion))
    assert "attached" in letter.text
    assert "version" not in letter.text and "right one" not in letter.text


@pytest.mark.parametrize("answer", ["You stop the saw, lock it and call the foreman.", "Stop the saw and lock it."])
def test_what_is_to_be_done_is_told_as_a_sentence_of_its_own(answer: str) -> None:
    words = "He asked what one does when the guard is off and I said carry on slowly"
    moment = Moment(quoted(words, words), Polarity.SLIP, "technical_error", confidence=0.95)
    for letters in ("", "x", "xy", "abc"):
        account = f"{words}. {letters}"
        told = Occasion("a", account, people=(Person("Ola Berg"),), moments=(moment,), writer="Ida Holm")
        told = corrected(told, (Answer(0, answer),), ZoneInfo("UTC"))
        text = compose_letter(told, judge(told)).text
        assert answer.rstrip(".") in text
        assert f"is {answer[:4]}" not in text
