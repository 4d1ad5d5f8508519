"""`afterword debrief`: one account in, everything out."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from afterword.core.occasion import Dimension

Run = Callable[..., Any]
NOW = ("--now", "2026-03-10 12:00", "--ended", "2026-03-10 11:00")


def test_the_page_leads_from_perspective_to_the_letter(afterword: Run, account: Path) -> None:
    ran = afterword("debrief", account, *NOW, "--name", "Mira Okafor")
    assert (ran.code, ran.err) == (0, "")
    headings = [line.partition("  ")[0] for line in ran.out.splitlines() if line and not line.startswith(" ")]
    assert [heading for heading in headings if not heading.startswith(("Kept", "Erase"))] == [
        "First, some perspective",
        "What went well",
        "What matters",
        "What to leave alone",
        "Is it worth a letter?",
        "The next days",
        "The letter",
        "Proofreading",
        *(["What only you can say"] if "What only you can say" in ran.out else []),
    ]
    assert "Arriving late: Apologise once." in ran.out
    assert "Wed 11 Mar 2026, 09:00   Send the letter" in ran.out
    assert "Dear Priya Nair," in ran.out


def test_no_line_is_longer_than_eighty_columns_and_none_is_coloured(afterword: Run, account: Path) -> None:
    ran = afterword("debrief", account, *NOW)
    lines = ran.out.splitlines()
    assert len(lines) > 30
    assert [line for line in lines if len(line) > 80] == []
    assert "\x1b" not in ran.out


def test_what_was_said_is_kept_and_can_be_shown_and_forgotten(afterword: Run, account: Path) -> None:
    told = afterword("debrief", account, *NOW).out
    found = re.search(r"afterword show (\w+)", told)
    assert found
    name = found[1]
    assert afterword("show", name[:4]).out == told[: told.index("\nKept on")]
    assert name in afterword("list").out
    assert afterword("forget", name, "--dry-run").out.startswith("Would erase")
    erased = afterword("forget", name)
    assert erased.out == f"Erased {name}: 1 account, 4 moments, 1 letter and {_steps(told)} steps.\n"
    gone = afterword("show", name)
    assert (gone.code, gone.out) == (1, "")
    assert name in gone.err
    assert afterword("forget", name).code == 1


def _steps(page: str) -> int:
    return len(re.findall(r"^  \w{3} \d\d \w{3} \d{4}, \d\d:\d\d   ", page, re.MULTILINE))


@pytest.mark.parametrize("option", ["--no-save", "--dry-run"])
def test_nothing_is_kept_where_that_was_asked(afterword: Run, account: Path, option: str) -> None:
    ran = afterword("debrief", account, option)
    assert "Nothing was kept." in ran.out
    assert "Nothing was kept yet" in afterword("list").out


def test_the_account_may_come_on_standard_input(afterword: Run, account: Path) -> None:
    piped = afterword("debrief", "-", "--json", "--no-save", *NOW, stdin=account.read_bytes())
    moments = json.loads(piped.out)["moments"]
    text = account.read_text(encoding="utf-8")
    assert len(moments) == 4
    assert all(text[moment["start"] : moment["end"]] == moment["quote"] for moment in moments)


def test_offsets_hold_in_a_text_with_wide_letters_and_old_line_ends(afterword: Run, tmp_path: Path) -> None:
    text = "Zoë 🎈 said hi.\r\nI talked too fast.\r\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    (moment,) = json.loads(afterword("debrief", tmp_path / "a.txt", "--json", "--no-save").out)["moments"]
    assert text[moment["start"] : moment["end"]] == "I talked too fast"


def test_a_cv_backs_the_letter_and_signs_it(afterword: Run, account: Path, tmp_path: Path) -> None:
    cv = tmp_path / "cv.md"
    cv.write_text(
        "# Mira Okafor\n\n## Experience\n\n### Developer, Hafen (2019-03 to 2023-12)\n\n"
        "- Wrote the retry back-off of 12 payment clients\n- Ran the archive\n",
        encoding="utf-8",
    )
    debrief = json.loads(afterword("debrief", account, "--cv", cv, "--json", "--no-save", *NOW).out)
    assert debrief["letter"]["text"].endswith("Mira Okafor")
    weak = next(moment for moment in debrief["moments"] if moment["kind"] == "weak_answer")
    assert weak["needs"] is None


def test_the_calm_screen_comes_before_everything(afterword: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("I came late. I do not want to wake up tomorrow.", encoding="utf-8")
    ran = afterword("debrief", file)
    assert ran.code == 0
    assert ran.out.startswith("Before anything else\n")
    for words in ("988", "116 123", "112", "as published by each service, checked 2025", "--continue"):
        assert words in ran.out
    assert "late" not in ran.out
    assert "Nothing was kept yet" in afterword("list").out
    shown = json.loads(afterword("debrief", file, "--json").out)
    assert shown["moments"] == []
    assert shown["pause"]["quote"] == "I do not want to wake up tomorrow"
    assert "Arriving late" in afterword("debrief", file, "--continue").out


def test_where_danger_is_in_doubt_whom_to_call_comes_first_and_the_rest_follows(
    afterword: Run, tmp_path: Path, app_of: Any, scripted: Any
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("I came late. I send it tonight.", encoding="utf-8")
    app = app_of(scripted().slip("I came late", "late").quote("perhaps_danger", "I send it tonight"))
    ran = afterword("debrief", file, "--no-save", on=app)
    assert ran.out.startswith("Before anything else\n")
    assert "116 123" in ran.out.split("What matters")[0]
    assert "Arriving late" in ran.out
    shown = json.loads(afterword("debrief", file, "--json", "--no-save", on=app).out)
    assert [moment["kind"] for moment in shown["moments"]] == ["late"]
    assert shown["pause"]["quote"] == "I send it tonight"
    told = b'{"id": "a", "text": "I came late. I send it tonight."}'
    line = json.loads(afterword("debrief", "--jsonl", stdin=told, on=app).out)
    assert line["moments"]
    assert line["pause"]["services"]


@pytest.mark.parametrize(("typed", "goes_on"), [(b"\n", True), (b"", False)])
def test_somebody_at_the_keyboard_goes_on_with_one_key(
    *, tmp_path: Path, afterword: Run, monkeypatch: pytest.MonkeyPatch, typed: bytes, goes_on: bool
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("I came late. I do not want to wake up tomorrow.", encoding="utf-8")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    ran = afterword("debrief", file, "--no-save", stdin=typed, at_a_terminal=True)
    assert ran.code == 0
    assert "--continue" not in ran.out
    assert ("Arriving late" in ran.out) is goes_on


def test_another_language_is_said_plainly(afterword: Run, tmp_path: Path, app_of: Any, scripted: Any) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Ich kam zu spaet und habe mich verhaspelt.", encoding="utf-8")
    ran = afterword("debrief", file, on=app_of(scripted(language="de")))
    assert ran.code == 0
    assert "English" in ran.out.split("\n\n")[0]
    assert "What matters" not in ran.out
    assert "Dear" not in ran.out


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "nothing to read"),
        (b" \n\t\n", "nothing to read"),
        (b"late " * 210_000, "longer than"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00", "binary"),
        (b"PK\x03\x04\x14\x00\x06\x00", "binary"),
        ("Ich kam zu spät".encode("latin-1"), "UTF-8"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_and_keeps_nothing(
    afterword: Run, tmp_path: Path, data: bytes, says: str
) -> None:
    (tmp_path / "bad").write_bytes(data)
    for ran in (afterword("debrief", tmp_path / "bad"), afterword("debrief", "-", stdin=data)):
        assert (ran.code, ran.out) == (2, "")
        assert says in ran.err
        assert ran.err.count("\n") == 1
    assert "Nothing was kept yet" in afterword("list").out


def test_text_with_a_mark_of_its_encoding_is_read(afterword: Run, tmp_path: Path) -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        (tmp_path / "a.txt").write_bytes("I talked too fast.".encode(encoding))
        (moment,) = json.loads(afterword("debrief", tmp_path / "a.txt", "--json", "--no-save").out)["moments"]
        assert (moment["start"], moment["kind"]) == (0, "nerves")


@pytest.mark.parametrize(
    "arguments",
    [
        ("debrief",),
        ("debrief", "nowhere.txt"),
        ("debrief", "."),
        ("debrief", "-", "--setting", "party"),
        ("debrief", "-", "--feeling", "11"),
        ("debrief", "-", "--ended", "yesterday"),
        ("debrief", "-", "--ended", "2099-01-01 10:00"),
        ("debrief", "-", "--zone", "Europe/Nowhere"),
        ("debrief", "-", "--cv", "nowhere.md"),
        ("debrief", "-", "--unknown"),
        ("nothing",),
        ("--unknown",),
        ("show",),
        ("cv", "nowhere.md"),
    ],
)
def test_every_wrong_call_is_one_sentence_with_exit_code_two(afterword: Run, arguments: tuple[str, ...]) -> None:
    ran = afterword(*arguments, stdin=b"I talked too fast.")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


def test_a_decision_before_the_talk_is_one_sentence_and_keeps_nothing(afterword: Run, account: Path) -> None:
    times = ("--now", "2026-03-10 12:00", "--ended", "2026-03-10 11:00")
    ran = afterword("debrief", account, *times, "--decides", "2026-03-09")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "They cannot decide on 9 March 2026, before it ended on 10 March 2026. Please check both dates.\n"
    )
    assert "Nothing was kept yet" in afterword("list").out
    for fits in ("2026-03-10", "2026-03-11"):
        assert afterword("debrief", account, *times, "--decides", fits, "--no-save").code == 0
    abroad = ("--zone", "America/Los_Angeles", "--now", "2026-03-11 06:00", "--ended", "2026-03-11 05:00")
    assert afterword("debrief", account, *abroad, "--decides", "2026-03-10", "--no-save").code == 0


def test_help_of_every_command_names_what_it_does(afterword: Run) -> None:
    from afterword.surfaces.cli.terminal.group import Commands, first_line
    from afterword.surfaces.cli.terminal.group import afterword as group

    assert isinstance(group, Commands)
    names = group.list_commands(None)  # type: ignore[arg-type]
    assert {"cv", "debrief", "forget", "list", "show", "web"} <= set(names)
    listed = afterword("--help").out
    for name in names:
        assert first_line(name).split()[0] in listed
        if name != "check":
            ran = afterword(name, "--help")
            assert (ran.code, ran.err) == (0, "")
            assert "Usage: afterword" in ran.out


def test_a_slip_without_a_name_that_is_left_alone_is_told_by_its_words(
    afterword: Run, tmp_path: Path, app_of: Any, scripted: Any
) -> None:
    words = "I had coffee on my sleeve all the time."
    told = tmp_path / "told.txt"
    told.write_text(f"We talked about the rota. {words}", "utf-8")
    reader = scripted().slip(words, "other", dimension=Dimension.WARMTH)
    ran = afterword("debrief", told, "--no-save", on=app_of(reader))
    assert f"1. Something else: “{words}”" in " ".join(ran.out.split())


def test_sentences_made_of_what_was_told_stand_beside_what_was_told(afterword: Run, account: Path) -> None:
    ran = afterword("debrief", account, *NOW, "--name", "Mira Okafor")
    page = " ".join(ran.out[ran.out.index("Proofreading") :].split())
    beside = re.findall(r'- "([^"]+)" you told: "([^"]+)"', page)
    assert beside
    letter = " ".join(ran.out[ran.out.index("The letter") : ran.out.index("Proofreading")].split())
    told = " ".join(account.read_text(encoding="utf-8").split())
    assert all(sentence in letter and words.removesuffix(" ...") in told for sentence, words in beside)


@pytest.mark.parametrize(("signed", "noted"), [("Elif Aydin", True), ("Mira Jonsson", False), ("M. Okafor", False)])
def test_a_cv_of_another_name_is_pointed_out(
    afterword: Run, account: Path, tmp_path: Path, signed: str, noted: bool
) -> None:
    cv = tmp_path / "cv.md"
    cv.write_text(
        "# Mira Okafor\n\n## Experience\n\n### Technician, Halden Water, 2019 - present\n\n- Led the valve audit of 14 sites\n"
    )
    ran = afterword("debrief", account, "--cv", cv, "--name", signed, "--no-save", *NOW)
    assert ran.code == 0
    assert ("leave the CV out" in ran.err) is noted


def test_the_plan_says_where_the_letter_is_not_whole_yet(afterword: Run, account: Path) -> None:
    def plan(*more: str) -> tuple[bool, bool]:
        page = " ".join(afterword("debrief", account, *NOW, *more).out.split())
        return "The letter (not ready yet" in page, "The letter is not whole yet." in page

    assert plan() == (True, True)
    assert plan("--name", "Mira Okafor")[0] is plan("--name", "Mira Okafor")[1]
