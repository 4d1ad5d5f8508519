"""Who only brought an interview about was not there, unless the account tells of a part in it."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Occasion, Person, Setting
from afterword.core.write.present import present

GUNN, BASTIDE = Person("Elsa Gunn"), Person("Remy Bastide")


def there(account: str) -> tuple[Person, ...]:
    return present(Occasion("a", account, setting=Setting.INTERVIEW, people=(GUNN, BASTIDE)))


@pytest.mark.parametrize(
    "account",
    [
        "The recruiter is Elsa Gunn, she set it all up. Remy Bastide asked how I test a weld.",
        "Elsa Gunn from the agency sent me there. Remy Bastide asked how I test a weld.",
        "Elsa Gunn had put me forward for the job. Remy Bastide asked how I test a weld.",
        "The interview was arranged by Elsa Gunn. I told Remy Bastide that I weld aluminium.",
        "My recruiter Elsa Gunn rang me beforehand. I told Remy Bastide that I weld aluminium.",
        "Elsa Gunn (HR) sent me the invitation. Remy Bastide showed me the yard and asked about welds.",
    ],
)
def test_who_only_brought_the_talk_about_was_not_there(account: str) -> None:
    assert there(account) == (BASTIDE,)


@pytest.mark.parametrize(
    "account",
    [
        "Elsa Gunn invited me to the interview and sat in on it with Remy Bastide.",
        "I was interviewed by Remy Bastide and Elsa Gunn, who had set up the call.",
        "Elsa Gunn sent me the invitation. She asked about welds, and Remy Bastide about steel.",
        "The recruiter, Elsa Gunn, wrote for a long while. Remy Bastide asked about steel.",
        "Elsa Gunn set up the projector. Remy Bastide asked about steel.",
    ],
)
def test_who_took_part_was_there_whoever_set_it_up(account: str) -> None:
    assert there(account) == (GUNN, BASTIDE)


def test_somebody_is_written_to_where_nobody_else_is_named() -> None:
    account = "The recruiter is Elsa Gunn, she set it all up."
    assert present(Occasion("a", account, setting=Setting.INTERVIEW, people=(GUNN,))) == (GUNN,)


@pytest.mark.parametrize(
    "account",
    [
        "I told Remy Bastide that I had built the kiln model. I had not. Elsa Gunn built the model. Remy knows Elsa.",
        "Remy Bastide asked who did the figures. In truth Elsa Gunn did the figures and I typed them.",
    ],
)
def test_whose_work_it_really_was_is_only_told_of(account: str) -> None:
    assert there(account) == (BASTIDE,)


@pytest.mark.parametrize(
    "account",
    [
        "I met Remy Bastide and Elsa Gunn. Elsa built the kiln.",
        "Elsa Gunn led it, and Remy Bastide wrote it down.",
        "Elsa Gunn built the team here, and Remy Bastide asked about welds.",
        "Elsa Gunn made the tea. Remy Bastide asked about steel.",
    ],
)
def test_who_led_or_met_was_there_whatever_they_built(account: str) -> None:
    assert there(account) == (GUNN, BASTIDE)
