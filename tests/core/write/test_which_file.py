"""Of a wrong file a letter claims only what the account tells: which it was, and that it went to somebody."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.corrections import Answer, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Noticed, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.at_hand import WHICH_FILE
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Letter


def told(words: str, kind: str = "wrong_document", setting: Setting = Setting.WORK) -> Occasion:
    account = f"Mrs Adeyemi is our customer. {words}"
    start = account.index(words)
    slip = Moment(Quote(start, len(account), words), Polarity.SLIP, kind, Noticed.SEEN, confidence=1.0)
    return Occasion(
        "f1",
        account,
        setting=setting,
        told_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
        ended_at=datetime(2026, 11, 3, 12, 0, tzinfo=UTC),
        moments=(slip,),
        people=(Person("Mrs Adeyemi", "customer"),),
        writer="Jo Hale",
    )


def letter_of(occasion: Occasion) -> Letter:
    return compose_letter(occasion, judge(occasion))


@pytest.mark.parametrize(
    "words",
    [
        "It was the June plan in which we turned the stairs round.",
        "The June plan has the stairs the other way, and we never sent it to her.",
        "The plan was not given to her.",
    ],
)
def test_nothing_is_claimed_of_a_file_that_is_not_told_to_have_gone_out(words: str) -> None:
    letter = letter_of(told(words))
    assert (
        "file you have" not in letter.text and "attached" not in letter.text and "with this message" not in letter.text
    )
    assert WHICH_FILE in letter.needs
    assert "sorry" not in letter.text


@pytest.mark.parametrize(
    "words", ["I sent her the plan of another house.", "She got the old version of the plan from me."]
)
def test_a_wrong_file_that_went_out_is_put_right(words: str) -> None:
    letter = letter_of(told(words))
    assert "attached" in letter.text or "with this message" in letter.text
    assert WHICH_FILE not in letter.needs


def test_words_that_say_how_it_was_stand_alone() -> None:
    occasion = told("It was the June plan in which we turned the stairs round.")
    said = "You were right. The May plan that you signed holds. We never sent you the June plan."
    letter = letter_of(corrected(occasion, (Answer(0, said),), ZoneInfo("UTC")))
    assert said in letter.text
    assert "attached" not in letter.text and "file you have" not in letter.text
    assert WHICH_FILE not in letter.needs


def test_no_day_is_named_on_which_nothing_is_told_to_have_been_said() -> None:
    assert "3 November" not in letter_of(told("The June plan was another one.", "lie")).text
    assert "3 November" in letter_of(told("I told her the June plan was hers.", "lie")).text


def test_the_day_of_a_secret_that_was_passed_on_stays() -> None:
    assert (
        "3 November"
        in letter_of(told("The June plan of another house went round with her name on it.", "confidentiality")).text
    )


@pytest.mark.parametrize(
    "said",
    [
        "The drawing was that of another customer.",
        "I mixed up two folders on my desk.",
        "The wrong drawing went to you.",
    ],
)
def test_what_happened_with_a_file_is_never_said_to_be_attached(said: str) -> None:
    occasion = told("I sent her the plan of another house.")
    letter = letter_of(corrected(occasion, (Answer(0, said),), ZoneInfo("UTC")))
    assert said in letter.text
    assert "attached" not in letter.text and "with this message" not in letter.text


@pytest.mark.parametrize("said", ["The right one is the May plan.", "the May plan"])
def test_the_file_that_holds_is_said_to_be_attached(said: str) -> None:
    occasion = told("I sent her the plan of another house.")
    letter = letter_of(corrected(occasion, (Answer(0, said),), ZoneInfo("UTC")))
    assert said in letter.text
    assert "attached" in letter.text.lower() or "with this message" in letter.text
