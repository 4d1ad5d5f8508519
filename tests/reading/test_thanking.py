"""A wish to thank is heard, and the word thanks alone is none; what somebody did is found where it is told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.account import Roster
from afterword.core.judge.doubts import SURE
from afterword.core.occasion import Polarity
from afterword.reading.debrief import open_reader
from afterword.reading.encoder.doubted import open_doubted
from afterword.reading.encoder.kindness import open_kindness
from afterword.reading.thanking import is_no_kindness, wants_to_thank, wants_to_write

TOLD = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "account",
    [
        "I'd like to write her a proper thank-you before I walk in.",
        "How do you thank a landlord?",
        "i wanna write her a thank you letter like on paper",
        "Please help me to say thank you to him.",
        "I have never thanked her.",
    ],
)
def test_who_wants_to_thank_says_so(account: str) -> None:
    assert wants_to_thank(account)


@pytest.mark.parametrize(
    "account",
    [
        "She said thank you because I held the gate.",
        "No thanks to the sales director, who walked about.",
        "Thank God it was not plugged in.",
        "My mother kept saying thank you.",
        "I thanked her already.",
        "I want to write to him: thank you for nothing.",
        "I have already thanked her and sent her flowers.",
        "How do I say no thanks to her dinner invitation?",
        "I do not want to thank him, he ruined my day.",
    ],
)
def test_the_word_alone_is_no_wish(account: str) -> None:
    assert not wants_to_thank(account)


def test_who_asks_for_words_to_somebody_is_heard() -> None:
    assert wants_to_write("Could you suggest a few lines for a card?", in_doubt=False)
    assert wants_to_write("I'm no good with words but I want them to know.", in_doubt=True)
    assert wants_to_write("What should I write to her in the card?", in_doubt=True)
    assert not wants_to_write("She wrote me a long letter.", in_doubt=False)


def test_to_ask_whether_to_write_at_all_is_no_wish_to_thank_after_a_day_that_went_partly_wrong() -> None:
    asked = "I put him right in front of them all. Is there anything I should write to him?"
    assert wants_to_write(asked, in_doubt=False)
    assert not wants_to_write(asked, in_doubt=True)


LIFT = (
    "My car died on Monday night with my mother in it, on the way to her treatment. Mrs Pereira from next door came out in her "
    "dressing gown and drove us to the hospital, and she waited with us until four in the morning. I would like to thank her."
)


def test_what_somebody_did_is_found_and_is_no_slip() -> None:
    read = open_reader().read(LIFT, Roster(), told_at=TOLD)
    assert read.thanks_wanted
    assert any("drove us to the hospital" in one.text for one in read.kindnesses)
    assert all(LIFT[one.start : one.end] == one.text for one in read.kindnesses)
    assert not [one for one in read.moments if one.polarity is Polarity.SLIP and one.confidence >= SURE]


def test_of_a_harmless_day_nothing_is_owned_unasked_and_a_fault_in_one_is_found() -> None:
    day = (
        "On Tuesday the old belt on the line gave one long shriek and a smell of hot rubber and stopped. Nobody was near it. "
        "Maintenance had ordered the part in spring. We sent the tray back, swept the floor and had our tea, and the new one was in by two."
    )
    fault = day + " Then I shouted at Marta in front of everybody because her list was late, and she went home crying."

    def slips(text: str) -> list[str]:
        read = open_reader().read(text, Roster(), told_at=TOLD)
        return [one.quote.text for one in read.moments if one.polarity is Polarity.SLIP and one.confidence >= SURE]

    assert slips(day) == []
    assert any("shouted at Marta" in words for words in slips(fault))


def test_the_heads_are_installed() -> None:
    assert open_kindness() is not None
    assert open_doubted() is not None


@pytest.mark.parametrize(
    "words",
    [
        "Later she came back and said sorry and that I'd sorted it.",
        "She wrote in the evening: sorry, I should not have yelled at you.",
        "he apologised and shook my hand",
        "and she went quiet",
        "On Sunday she hugged me and said she was sorry",
    ],
)
def test_that_somebody_said_sorry_is_nothing_to_thank_for(words: str) -> None:
    assert is_no_kindness(words)


@pytest.mark.parametrize(
    "words",
    [
        "She said sorry for the noise and brought me soup",
        "he fixed my fence and would not take any money",
        "She apologised to the client for me and covered my shift",
        "he let me off and said not to be sorry",
    ],
)
def test_a_deed_stays_a_kindness(words: str) -> None:
    assert not is_no_kindness(words)


def test_who_shouted_and_said_sorry_is_not_thanked_and_who_helped_is_greeted() -> None:
    sorry = "Ottoline from accounts yelled at me about her screen. It was not my job. Later she came back and said sorry and that I'd fixed it. I keep thinking I ought to write to her."
    helped = "Our neighbour Mr Adair yelled at me about the skip and apologised. Then he fixed my gate and would not take any money for it. I want to thank him."
    assert not open_reader().read(sorry, Roster(), told_at=TOLD).kindnesses
    read = open_reader().read(helped, Roster(), told_at=TOLD)
    assert read.kindnesses
    assert read.to == "Mr Adair"
