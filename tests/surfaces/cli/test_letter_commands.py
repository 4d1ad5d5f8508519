"""`letter`, `phone` and `talk`: any kind of letter, to anybody, in any manner."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
HEADS = {
    "thank-you": (40, 120),
    "follow-up": (15, 60),
    "follow-up-2": (15, 60),
    "feedback-request": (20, 80),
    "rejection-reply": (25, 100),
    "withdrawal": (25, 100),
    "hold-reply": (25, 100),
}


@pytest.fixture
def name(afterword: Run, account: Path) -> str:
    """An occasion that was kept."""
    afterword("debrief", account, "--to", "Ms Priya Nair", "--name", "Mira Okafor", "--company", "Norvik")
    return str(json.loads(afterword("list", "--json").out)["occasions"][0]["id"])


def body(printed: str) -> str:
    return " ".join(printed.split("\n\n")[2:-1])


def blocked(printed: str) -> list[str]:
    """The rules by which a letter would not pass."""
    (letter,) = json.loads(printed)["letters"]
    return [finding["rule"] for finding in letter["findings"] if finding["weight"] == "blocks"]


@pytest.mark.parametrize("kind", HEADS)
def test_each_kind_keeps_its_limits_and_names_no_slip(afterword: Run, name: str, kind: str) -> None:
    ran = afterword("letter", name, "--kind", kind)
    fewest, most = HEADS[kind]
    assert ran.code == 0, ran.err
    assert ran.out.startswith("Subject: ")
    assert fewest <= len(body(ran.out).split()) <= most
    assert "late" not in body(ran.out)
    assert not blocked(afterword("letter", name, "--kind", kind, "--json").out)


def test_the_second_follow_up_is_another_one_and_the_last(afterword: Run, name: str) -> None:
    first, second = (body(afterword("letter", name, "--kind", kind).out) for kind in ("follow-up", "follow-up-2"))
    assert first != second
    assert "leave it with you" in second or "not write again" in second


def test_american_english_has_its_own_greeting_and_says_so(afterword: Run, name: str) -> None:
    asked = ("letter", name, "--english", "american", "--tone", "formal")
    ran = afterword(*asked)
    assert "\n\nDear Ms. Nair:\n\n" in ran.out
    assert "American habit" in ran.err
    assert not blocked(afterword(*asked, "--json").out)


def test_the_habits_of_a_country_are_told_only_where_they_were_asked_for_or_others_hold(
    afterword: Run, name: str
) -> None:
    assert "habit" not in afterword("letter", name).err
    assert "habit" not in afterword("letter", name, "--tone", "warm").err
    assert "British habit" in afterword("letter", name, "--english", "british").err


def test_a_formal_british_letter_to_a_title_ends_sincerely(afterword: Run, name: str) -> None:
    assert "Yours sincerely,\nMira Okafor" in afterword("letter", name, "--tone", "formal").out


def test_a_short_letter_is_shorter_and_still_passes(afterword: Run, name: str) -> None:
    usual = json.loads(afterword("letter", name, "--json").out)["letters"][0]
    printed = afterword("letter", name, "--length", "short", "--json").out
    assert len(json.loads(printed)["letters"][0]["text"].split()) <= len(usual["text"].split())
    assert not blocked(printed)


def test_what_the_occasion_does_not_hold_is_refused_with_a_sentence(afterword: Run, name: str) -> None:
    ran = afterword("letter", name, "--kind", "make-good")
    assert (ran.code, ran.out) == (2, "")
    assert "nothing was damaged" in ran.err
    assert "Known: " in afterword("letter", name, "--to", "Nobody Here").err


def test_the_proof_sheet_can_be_had_alone(afterword: Run, name: str) -> None:
    assert afterword("letter", name, "--proof").out.startswith("# What this letter rests on")


def test_a_call_is_printed_step_by_step(afterword: Run, name: str) -> None:
    ran = afterword("phone", name)
    assert ran.out.startswith("Begin")
    assert "On a machine" in ran.out
    assert json.loads(afterword("phone", name, "--json").out)["lines"][0]["label"] == "Begin"


def test_after_an_interview_there_is_no_talk(afterword: Run, name: str) -> None:
    ran = afterword("talk", name)
    assert ran.code == 2
    assert "letter or a call" in ran.err


def test_a_talk_with_a_colleague_has_its_order(afterword: Run, account: Path) -> None:
    afterword("debrief", account, "--setting", "work", "--to", "Priya Nair", "--name", "Mira Okafor")
    listed = json.loads(afterword("list", "--json").out)["occasions"][0]["id"]
    assert "Order:" in afterword("talk", listed).out
