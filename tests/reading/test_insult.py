"""Insults told outright are remarks that hurt; to call somebody on the phone, or to be called names, is none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.account import Roster
from afterword.core.occasion import Polarity
from afterword.core.sharp import was_sharp_with_them
from afterword.reading.debrief import open_reader
from afterword.reading.insult import brushed_off, insulted
from afterword.reading.wrong_names import wrong_names


@pytest.mark.parametrize(
    "words",
    [
        "Called my coworker Dana lazy in front of the whole crew",
        "Told my sister she was a bad mother.",
        "I told my cousin he was acting like a spoilt prince",
        "I told my line manager to get lost in the stand-up",
        "Made fun of my friend Tara's new boyfriend",
        "i called her an idiot in front of everyone",
        "I was tired and told him he was being childish",
        "I took the mick out of his accent",
        "I told the new girl to grow up",
        "I called him a goddamn idiot at the table",
        'I called him "useless" in front of a patient',
        "I got loud and called my brother-in-law a lying little rat",
        "I called her a right tyrant, and she stood behind me",
        "I called my supervisor Grethe a spreadsheet princess before the whole shift",
        "I called our matron the ice queen",
        "I called Bertil Captain Chaos in the briefing",
        "I called my boss Mr Never-here",
        "I called my office manager Solveig the Empress of Forms",
        "I told her she was a glorified filing clerk",
    ],
)
def test_an_insult_told_outright_is_known(words: str) -> None:
    assert insulted(words)


@pytest.mark.parametrize(
    "words",
    [
        "I called my boss about the lazy afternoon",
        "I called Ben and he was mad",
        "I told them she was lazy",
        "I told her she was acting like a real professional",
        "I told her they were being difficult with the parts",
        "I told him I was stupid",
        "He called me useless",
        "My boss told her to calm down",
        "I told my daughter she was beautiful",
        "I called the old lady Mrs Slow",
        "I made fun of myself",
        "I called him a taxi and an old friend",
        "I called her a bit before the traitor scene",
        "I called her Lady Ashdown, and it is Lady Ashby",
        "I called Mrs Ruiz Mrs Reece all evening",
        "I called Queen Street Dental about the bill",
        'I called her "the old dragon", affectionately',
    ],
)
def test_what_only_sounds_like_one_is_none(words: str) -> None:
    assert not insulted(words)


@pytest.mark.parametrize(
    "words",
    [
        "I said that's not really my problem love.",
        "I told her that was none of her business",
        "so I went well that's your problem then",
    ],
)
def test_who_tells_somebody_off_is_known(words: str) -> None:
    assert brushed_off(words)


@pytest.mark.parametrize(
    "words",
    [
        "I told him what had happened and he said not my problem",
        "He said it was none of my business.",
        "I told them about the problem with the valve.",
        "I asked what your problem solving round is like.",
        "I said it was my problem and I would fix it.",
    ],
)
def test_who_is_told_off_or_has_a_problem_is_not(words: str) -> None:
    assert not brushed_off(words)


@pytest.mark.parametrize(
    "words",
    ["I snapped at her by the till", "then I yelled back at him and hung up", "I raised my voice to the nurse", "I lost my temper with Ola"],
)  # fmt: skip
def test_who_was_sharp_says_with_whom(words: str) -> None:
    assert was_sharp_with_them(words)


@pytest.mark.parametrize(
    "words",
    ["I was a bit sharp that day", "I shouted at the telly", "I yelled at myself in the car", "she snapped at me", "I snapped the pencil"],
)  # fmt: skip
def test_a_tone_without_anybody_it_met_is_not_enough(words: str) -> None:
    assert not was_sharp_with_them(words)


@pytest.mark.parametrize(
    "words",
    [
        "My boss came over and yelled at me in front of all.",
        "Anna stood up and snapped at Tom.",
        "I had a go at baking",
        "I blew up at the airport",
    ],
)
def test_others_who_shout_are_not_the_teller(words: str) -> None:
    assert not was_sharp_with_them(words)


@pytest.mark.parametrize(
    ("account", "name"),
    [
        ("I called my supervisor Grethe a spreadsheet princess before the whole shift.", "Grethe"),
        ("At the briefing I called my colleague Bertil lazy. He heard it.", "Bertil"),
        ("I called my supervisor Solveig Captain Chaos in front of the drivers.", "Solveig"),
        ("I called Ragna Mrs Never-here in the canteen. She is my team lead.", "Ragna"),
    ],
)
def test_who_was_called_what_they_are_not_keeps_their_name_and_the_insult_is_none(account: str, name: str) -> None:
    read = open_reader().read(account, Roster(), told_at=datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert [one.name for one in read.people] == [name]
    assert not read.wrong_names
    assert [one.kind for one in read.moments if one.polarity is Polarity.SLIP] == ["offensive_remark"]


def test_a_wrong_name_stays_one() -> None:
    assert [one.said.text for one in wrong_names("I called the head nurse Mrs Tulle, it is Mrs Tully.", ())] == [
        "Mrs Tulle"
    ]
