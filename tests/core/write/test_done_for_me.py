"""What they showed or told the writer is thanked for; what another did, what went wrong beside it and what is no gift is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.compose import compose_letter
from afterword.core.write.done_for_me import done_for_me

READER = Person("Ms Halloran", "seen")


def told(account: str, *others: Person, slip: str = "", setting: Setting = Setting.INTERVIEW) -> Occasion:
    moments: tuple[Moment, ...] = ()
    if slip:
        start = account.index(slip)
        moments = (Moment(Quote(start, start + len(slip), slip), Polarity.SLIP, "flat_joke"),)
    return Occasion(
        "o",
        account,
        setting=setting,
        told_at=datetime(2026, 5, 6, 18, tzinfo=UTC),
        people=(READER, *others),
        moments=moments,
        writer="Piet Blom",
    )


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("They showed me round the bottling hall and I saw the new filler.", "showing me round the bottling hall"),
        ("Then she showed me round and it was all good.", "showing me round"),
        ("Ms Halloran showed me the seed vault herself.", "showing me the seed vault"),
        ("They walked me around the ward, they asked when I could begin.", "walking me around the ward"),
        ("She showed me her weaving room.", "showing me your weaving room"),
        ("They introduced me to the team.", "introducing me to the team"),
        ("She also walked me to the tram.", "walking me to the tram"),
        ("She told me about the summer school over tea.", "telling me about the summer school"),
        ("Ms Halloran told me she also trained as a cook so she understood.", "telling me that you also trained as a cook"),
        ("She showed me the door.", ""),
        ("She showed me my mistake on the sheet.", ""),
        ("They told me about the salary.", ""),
        ("She told me about the other candidates.", ""),
        ("They never showed me round.", ""),
        ("They should have showed me round the plant.", ""),
        ("At my old school they showed me round the kitchen.", ""),
        ("The girl at the desk was sweet, she showed me round.", ""),
        ("Jonas showed me the seed vault.", ""),
        ("I showed her the vault door of my own.", ""),
        ("She walked me to the lift.", ""),
        ("She told me about her father.", ""),
        ("They showed me the room where the bells are kept.", ""),
    ],
)  # fmt: skip
def test_what_this_reader_did_is_told_after_thank_you_for(account: str, said: str) -> None:
    assert done_for_me(told(account, Person("Jonas Frey")), READER).text == said


def test_the_last_one_named_is_who_did_it() -> None:
    account = "Ms Halloran asked about rotas. Then Jonas came. He showed me the cellar."
    assert not done_for_me(told(account, Person("Jonas Frey")), READER)
    assert done_for_me(told(account, Person("Jonas Frey")), Person("Jonas Frey")).text == "showing me the cellar"


def test_where_a_slip_is_told_beside_it_nothing_is_said_of_it() -> None:
    account = "She showed me the seed vault and I made a joke about the cold that nobody liked."
    assert not done_for_me(told(account, slip="I made a joke about the cold that nobody liked"), READER)


def test_it_is_for_the_letter_after_an_interview_only() -> None:
    assert not done_for_me(told("She showed me round the yard.", setting=Setting.WORK), READER)


def test_the_letter_thanks_for_it_and_asks_for_nothing_else_to_thank_for() -> None:
    with_it = told("We talked for an hour. She showed me round the bottling hall. I liked the people.")
    letter = compose_letter(with_it, judge(with_it))
    assert "for showing me round the bottling hall" in letter.text
    assert any(letter.text[claim.start : claim.end].startswith("showing me round") for claim in letter.claims)
    without = told("We talked for an hour. I liked the people.")
    assert len(compose_letter(without, judge(without)).needs) == len(letter.needs) + 1


@pytest.mark.parametrize(
    ("words", "gift"),
    [
        ("Ms Halloran had been holding the oven for me.", "holding the oven for me"),
        ("Ms Halloran had set up the projector for me.", "setting up the projector for me"),
        ("Ms Halloran did my labels for me.", "doing my labels for me"),
        ("Ms Halloran did the talking for me.", ""),
        ("Ms Halloran lost my place for me.", ""),
    ],
)
def test_what_was_kept_or_made_ready_for_the_writer_is_thanked_for(words: str, gift: str) -> None:
    assert done_for_me(told(f"I came to the trial on Monday. {words}"), READER).text == gift
