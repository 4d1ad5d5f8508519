"""What the teller says is so, close behind a wrong or missing answer, is the right answer, and is not asked for again."""

from __future__ import annotations

import pytest
from test_answers_given import letter_of, told

from afterword.core.write.known_better import known_better
from afterword.core.write.written_down import without_answers


@pytest.mark.parametrize(
    ("behind", "right"),
    [
        (" leave it running. That's wrong, you cut the fuel first and ring the pilot.", "you cut the fuel first and ring the pilot"),
        (" leave it running and yeah it's wrong you cut the fuel you ring the pilot I know that now", "you cut the fuel, you ring the pilot"),
        (" leave it. That is wrong, you cut the fuel and put the blower on and I know that.", "you cut the fuel and put the blower on"),
        (" nine bar i dont know why i said that its 11 to 12 for the old pump i do it every morning", "it is 11 to 12 for the old pump"),
        (
            " open it and look and they went quiet and one of them wrote and the other asked on your own and I said yes mostly and that is just wrong you never open it you cool the drum you clear the bay you ring the duty line and you go back in a pair with the long gloves only after you have read the gauge from outside and I know that",
            "you never open it, you cool the drum, you clear the bay, you ring the duty line",
        ),
        (" nine bar. Of course it's eleven on the old pump.", "it is eleven on the old pump"),
        (" nine bar. It should have been eleven bar, everybody knows that.", "it is eleven bar"),
        (" \"pass.\" There is no lower limit at all. I teach a class on this.", "there is no lower limit at all"),
        (" it drops them. That's rubbish, it keeps every leaf on the tree.", "it keeps every leaf on the tree"),
        (" nine. It is a long way home, I do it every day.", ""),
        (" nine. That is wrong, you know, and I felt small.", ""),
        (", it's eleven bar, I know that.", ""),
        (" nothing. You can't please everybody, I know that now.", ""),
        (" nine. It's ten past six now and I am on the tram.", ""),
        (" thirty days. it's 14 days since I moved here.", ""),
        (" nine. She said there is no rush.", ""),
    ],
)  # fmt: skip
def test_what_is_so_is_taken_where_one_knows_it(behind: str, right: str) -> None:
    account = f"He asked about the pump and I said{behind}"
    start = account.index("said") + 4
    found = known_better(account, start, account.index(".", start) if "." in behind else len(account))
    assert (found[2] if found else "") == right


FUEL = "Ms Adler asked me what to do when the pump smokes, and I said leave it running. "
KNOWN = "That is wrong, you cut the fuel first and ring the pilot, I know that now."


def test_the_letter_says_it_and_asks_no_more() -> None:
    occasion = told(FUEL + KNOWN, {"I said leave it running": "technical_error"})
    letter = letter_of(occasion)
    assert "ou cut the fuel first and ring the pilot" in letter.text
    assert not [need for need in letter.needs if "right answer" in need]


def test_what_is_so_is_no_slip_of_its_own() -> None:
    account = f"{FUEL}There is no smoke without a leak. I teach a class on this."
    slips = {"I said leave it running": "technical_error", "There is no smoke without a leak": "lie"}
    moments = told(account, slips).moments
    assert [one.kind for one in without_answers(account, moments)] == ["technical_error", None]


@pytest.mark.parametrize(
    ("account", "right"),
    [
        (
            "I froze on the splice. I can do splices in my sleep. Cut both tails square, glue, clamp for an hour. Rain now.",
            "cut both tails square, glue, clamp for an hour",
        ),
        (
            "my head was empty. Rinse the mash twice, then bring it to 66 degrees. I make it every Tuesday. Rain now.",
            "rinse the mash twice, then bring it to 66 degrees",
        ),
        ("I froze on the splice. I can do splices in my sleep. I was so cross.", ""),
        ("my head was empty. They went on to the rota. I make it every Tuesday.", ""),
        ("my head was empty. Rinse the mash twice. Rain now.", ""),
    ],
)
def test_an_answer_known_by_heart_stands_beside_the_words_for_that(account: str, right: str) -> None:
    end = account.index(".") + 1
    found = known_better(account, 0, end, wrong=False)
    assert (found[2] if found else "") == right
