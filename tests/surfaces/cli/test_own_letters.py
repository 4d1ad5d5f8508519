"""`ground`, `draft`, `stories` and `voice`: one's own letters, facts and ways of writing."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
CV = "# Mira Okafor\n\n## Work\n\n### Cook, Larkhall, May 2019 to date\n\n- Fed 90 guests a night\n- Cut waste from 18 to 7 kg a day by weighing it\n"
DRAFT = """Dear Ms Nair,

Thank you for Tuesday and for the walk through the cold store. I fed 190 guests a night at Larkhall. I cut waste from 18 to 7 kg a day.

If a short call is useful, I am free on Thursday.

Kind regards,
Mira Okafor
"""
MAIL = """Hi Tom,

It's good that the boxes came. I'm glad about it, and I don't mind the delay. We're in all week, so that's fine with me. If you'd like
a quick chat about the invoice, I'm free on Friday. I'll send the list then, and it won't take long. I can't say yet how many we'll need,
but I'd guess about ten, and that's more than last year.

Cheers,
Mira
"""


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name, text in (("cv.md", CV), ("draft.txt", DRAFT), ("mail.txt", MAIL)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_letter_that_says_more_than_the_cv_is_told_so_with_file_and_line(afterword: Run, files: Path) -> None:
    ran = afterword("ground", files / "draft.txt", "--cv", files / "cv.md")
    assert ran.code == 1
    assert "More than the fact says" in ran.out
    assert "cv.md, line 7" in ran.out
    sentences = json.loads(afterword("ground", files / "draft.txt", "--cv", files / "cv.md", "--json").out)["sentences"]
    assert [one["status"] for one in sentences] == ["no_claim", "inflated", "backed", "no_claim"]
    assert all(DRAFT[one["start"] : one["end"]] == one["sentence"] for one in sentences)
    assert afterword("ground", files / "draft.txt", "--cv", files / "cv.md", "--sheet").out.startswith("# What")


def test_without_facts_nothing_can_be_said(afterword: Run, files: Path) -> None:
    ran = afterword("ground", files / "draft.txt")
    assert (ran.code, ran.out) == (2, "")
    assert "no facts" in ran.err


@pytest.mark.parametrize("command", ["ground", "draft"])
def test_a_letter_in_another_language_is_neither_judged_nor_changed(afterword: Run, files: Path, command: str) -> None:
    words = "Vielen Dank für das Gespräch am Dienstag. Ich habe ein Team von zwölf Leuten geleitet und die Kosten um 20 % gesenkt."
    (files / "letter.txt").write_text(f"Sehr geehrte Frau Weber,\n\n{words}\n", encoding="utf-8")
    ran = afterword(command, files / "letter.txt", "--cv", files / "cv.md")
    assert (ran.code, ran.out) == (2, "")
    assert "does not read as English" in ran.err


@pytest.mark.parametrize("command", ["ground", "draft", "voice"])
def test_a_text_far_longer_than_any_letter_is_told_its_size_first(afterword: Run, files: Path, command: str) -> None:
    (files / "long.txt").write_text("I am sorry that I was late.\n" * 80_000, encoding="utf-8")
    ran = afterword(command, files / "long.txt")
    assert (ran.code, ran.out) == (2, "")
    assert "more than 2 MB" in ran.err


def test_a_draft_comes_back_with_the_number_of_the_cv(afterword: Run, files: Path) -> None:
    ran = afterword("draft", files / "draft.txt", "--cv", files / "cv.md")
    assert "190" not in ran.out
    assert "fed 90 guests a night" in ran.out
    assert "Thank you for Tuesday and for the walk through the cold store." in ran.out
    assert "Was:  I fed 190 guests a night at Larkhall." in ran.err
    told = json.loads(afterword("draft", files / "draft.txt", "--cv", files / "cv.md", "--json").out)
    assert told["text"] + "\n" == ran.out
    assert all(one["status"] in ("backed", "no_claim") for one in told["sentences"])


def test_a_weekday_that_does_not_fit_its_date_is_told_by_the_day_of_the_draft(afterword: Run, files: Path) -> None:
    wrong = DRAFT.replace("Tuesday", "Monday, 31 December 2024,")
    (files / "draft.txt").write_text(wrong, encoding="utf-8")
    assert "31 December 2024 is a Tuesday." in afterword("draft", files / "draft.txt", "--cv", files / "cv.md").err


def test_kept_facts_are_laid_out_as_stories_with_their_gaps(afterword: Run, files: Path, account: Path) -> None:
    assert "No facts are kept yet" in afterword("stories").out
    afterword("cv", files / "cv.md", "--keep")
    stories = json.loads(afterword("stories", "--json").out)["stories"]
    assert stories[0]["parts"][2]["words"] == "by weighing it"
    assert [part["name"] for part in stories[0]["parts"] if part["gap"]] == ["task"]
    account.write_text(
        "I talked too fast. Priya Nair was kind. I liked hearing about their flood sensor work.", "utf-8"
    )
    afterword("debrief", account, "--to", "Priya Nair", "--company", "Norvik", "--want", "yes")
    name = json.loads(afterword("list", "--json").out)["occasions"][0]["id"]
    letter = json.loads(afterword("show", name, "--json").out)["letter"]
    assert {claim["evidence"] for claim in letter["claims"]} & {"cv.md:7", "cv.md:8"}, letter["text"]
    assert "told to: Priya Nair, Norvik" in afterword("stories").out


def test_a_voice_is_learned_followed_switched_off_and_erased(afterword: Run, files: Path, account: Path) -> None:
    assert afterword("voice").code == 1
    assert 'You mostly begin with "Hi".' in afterword("voice", files / "mail.txt").out
    afterword("debrief", account, "--to", "Priya Nair", "--name", "Mira Okafor")
    name = json.loads(afterword("list", "--json").out)["occasions"][0]["id"]
    assert "\n\nHi Priya Nair,\n" in afterword("letter", name).out
    assert "\n\nCheers,\nMira Okafor" in afterword("letter", name).out
    assert afterword("show", name, "--letter").out.startswith("Hi Priya Nair,\n")
    assert "Cheers" not in afterword("letter", name, "--no-voice").out
    assert "switched off" in afterword("voice", "--off").out
    assert "Cheers" not in afterword("letter", name).out
    afterword("voice", "--forget")
    assert afterword("voice").code == 1


def test_mails_with_too_few_words_are_refused(afterword: Run, account: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("Hi Tom,\n\nYes, fine.\n\nMira\n", encoding="utf-8")
    assert afterword("voice", short).code == 2
