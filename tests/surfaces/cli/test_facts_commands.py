"""`cv` as a bank of facts, and `debrief` with an advert and an invitation."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
CV = "# Mira Okafor\n\n## Work\n\n### Cook, Larkhall, May 2019 to date\n\n- Fed 90 guests\n- Wrote the retry back-off of the till\n"
MAIL = """From: Priya Nair <priya@norvik.example>
To: Mira Okafor <mira@example.org>
Subject: Interview at Norvik
Message-ID: <m1@norvik.example>
Content-Type: text/plain; charset=utf-8

Your interview is on 10 March 2026 at 11:00 London time.
"""


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    file = tmp_path / "mira.md"
    file.write_text(CV, encoding="utf-8")
    return file


def test_a_cv_is_kept_once_and_its_facts_are_listed_with_their_ids(afterword: Run, cv: Path) -> None:
    assert "Kept: 2 new" in afterword("cv", cv, "--keep").out
    assert "0 new, 2 already there" in afterword("cv", cv, "--keep").out
    facts = json.loads(afterword("cv", "--json").out)["facts"]
    assert [fact["id"] for fact in facts] == ["mira.md:7", "mira.md:8"]


def test_without_keep_nothing_is_kept(afterword: Run, cv: Path) -> None:
    afterword("cv", cv)
    assert "No facts are kept yet" in afterword("cv").out


def test_a_fact_of_ones_own_is_kept_marked_and_listed(afterword: Run) -> None:
    afterword("cv", "--add", "Ran the food bank for 2 winters", "--employer", "St Mary", "--from", "2020")
    afterword("cv", "--check", "own:1", "--person", "Tom Okafor")
    (fact,) = json.loads(afterword("cv", "--json").out)["facts"]
    assert (fact["employer"], fact["start"], fact["check"], fact["where"]) == (
        "St Mary",
        "2020",
        "person",
        "Tom Okafor",
    )


def test_a_new_way_of_checking_says_which_one_it_replaced(afterword: Run) -> None:
    first = afterword("cv", "--add", "Ran the food bank for 2 winters", "--person", "Tom Okafor")
    assert "replaces" not in first.out
    assert "replaces" not in afterword("cv", "--check", "own:1", "--person", "Tom Okafor").out
    second = afterword("cv", "--check", "own:1", "--link", "HTTPS://example.org/bank?year=2026")
    assert second.out.endswith("This replaces what was kept before: ask Tom Okafor.\n")


@pytest.mark.parametrize("link", ["not a url", "example.org/bank", "https://", "ftp://example.org", "https://a b"])
def test_words_that_are_no_link_are_refused_and_what_was_kept_stays(afterword: Run, link: str) -> None:
    afterword("cv", "--add", "Ran the food bank for 2 winters", "--person", "Tom Okafor")
    before = afterword("cv", "--json").out
    for to in (("--check", "own:1"), ("--add", "Led a team of 4")):
        told = afterword("cv", *to, "--link", link)
        assert (told.code, told.out) == (2, "")
        assert told.err == f'"{link}" is no link. Write it as https://example.org/page. Nothing was changed.\n'
    assert afterword("cv", "--json").out == before


def test_a_fact_is_kept_without_what_steers_a_terminal(afterword: Run) -> None:
    at = ("--employer", "St\x1b[1m Mary\x07", "--title", "Cook\x9b31m", "--person", "Tom\x1b]0;x\x07 Okafor\t(chef)")
    afterword("cv", "--add", "Led \x1b[31ma team\x07 of 4\x08 cooks\n\tin two\x0bhalls", *at)
    listed = afterword("cv").out
    assert not any((sign < " " and sign != "\n") or "\x7f" <= sign < "\xa0" for sign in listed)
    (fact,) = json.loads(afterword("cv", "--json").out)["facts"]
    assert fact["text"] == "Led a team of 4 cooks in two halls"
    assert (fact["employer"], fact["title"], fact["where"]) == ("St Mary", "Cook", "Tom]0;x Okafor (chef)")
    assert "few words" in afterword("cv", "--add", "one\x1b \x07").err


@pytest.mark.parametrize(
    ("file", "data"),
    [
        ("cv.json", r'{"work": [{"name": "Hall\u0007", "highlights": ["Fed \u001b[31m90 guests\u0007"]}]}'),
        ("cv.md", "# Mira Okafor\n\n## Work\n\n### Cook, Hall, 2019 to 2021\n\n- Fed \x9b31m90 guests\x84\n"),
    ],
)
def test_a_cv_is_read_without_what_steers_a_terminal(afterword: Run, tmp_path: Path, file: str, data: str) -> None:
    (tmp_path / file).write_text(data, encoding="utf-8")
    (claim,) = json.loads(afterword("cv", tmp_path / file, "--json").out)["claims"]
    assert (claim["text"], claim["employer"]) == ("Fed 90 guests", "Hall")


def test_the_dates_of_a_fact_are_kept_in_one_form_however_they_are_typed(afterword: Run) -> None:
    afterword("cv", "--add", "Ran 2 shops in 2021", "--employer", "Kiosk", "--from", "March 2018", "--until", "now")
    (fact,) = json.loads(afterword("cv", "--json").out)["facts"]
    assert (fact["start"], fact["end"]) == ("2018-03", "present")


@pytest.mark.parametrize("until", ["last summer", "2021-13", "soon"])
def test_words_that_are_no_date_are_refused_in_a_sentence_and_nothing_is_kept(afterword: Run, until: str) -> None:
    told = afterword("cv", "--add", "Ran 2 shops", "--employer", "Kiosk", "--until", until)
    assert told.code == 2
    assert until in told.err and "is no date" in told.err
    assert "No facts are kept yet" in afterword("cv").out


@pytest.mark.parametrize(("start", "until"), [("2023-05", "2021-01"), ("2023", "May 2021"), ("2023-05", "2022")])
def test_a_post_that_ends_before_it_begins_is_refused_and_nothing_is_kept(
    afterword: Run, start: str, until: str
) -> None:
    told = afterword("cv", "--add", "Ran 2 shops", "--employer", "Kiosk", "--from", start, "--until", until)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("It cannot end (") and told.err.count("\n") == 1
    assert "No facts are kept yet" in afterword("cv").out


@pytest.mark.parametrize("until", ["2023-05", "2023", "present", "2024-01"])
def test_a_post_may_end_in_the_month_or_year_in_which_it_began(afterword: Run, until: str) -> None:
    assert afterword("cv", "--add", "Ran 2 shops", "--from", "2023-05", "--until", until).code == 0


def test_a_retracted_fact_is_nowhere_again(afterword: Run, cv: Path, account: Path) -> None:
    afterword("cv", cv, "--keep")
    told = json.loads(afterword("debrief", account, "--json", "--company", "Norvik").out)
    assert "retry back-off of the till" in told["letter"]["text"]
    said = afterword("cv", "--retract", "mira.md:8").out
    assert told["id"] in said
    shown = afterword("show", told["id"], "--json").out
    assert "back-off of the till" not in shown
    again = afterword("debrief", account, "--json", "--cv", cv).out
    assert "back-off of the till" not in again
    assert [claim["text"] for claim in json.loads(afterword("cv", cv, "--json").out)["claims"]] == ["Fed 90 guests"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--retract", "nothing"), "no fact"),
        (("--add", "one"), "few words"),
        (("--check", "own:1"), "--link"),
        (("--add", "two words", "--retract", "x"), "one of"),
        (("--add", "two words", "--link", "a", "--person", "b"), "One way"),
        (("--employer", "Kiosk", "--person", "Tom"), "Without --add TEXT, --employer and --person would do nothing"),
        (("--check", "own:1", "--person", "Tom", "--until", "2021"), "Without --add TEXT, --until would do nothing"),
        (("--person", "Tom"), "Without --add TEXT or --check ID, --person would do nothing"),
        (("--retract", "own:1", "--person", "Tom"), "--person would do nothing"),
        (("mira.md", "--title", "Cook"), "Without --add TEXT, --title would do nothing"),
        (("--keep",), "Without FILE, --keep would do nothing"),
        (("--add", "two words", "--keep"), "Without FILE, --keep would do nothing"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(afterword: Run, arguments: tuple[str, ...], says: str) -> None:
    ran = afterword("cv", *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert len(ran.err.strip().splitlines()) == 1


def test_an_invitation_fills_in_who_where_and_when(afterword: Run, account: Path, tmp_path: Path) -> None:
    mail = tmp_path / "invitation.eml"
    mail.write_text(MAIL, encoding="utf-8")
    account.write_text(account.read_text("utf-8").replace("My answer on retry back-off was thin. ", ""), "utf-8")
    ran = afterword("debrief", account, "--json", "--invitation", mail, "--now", "2026-03-10 15:00")
    letter = json.loads(ran.out)["letter"]
    assert letter["text"].startswith("Dear Priya")
    assert letter["text"].rstrip().endswith("Mira Okafor")
    (listed,) = json.loads(afterword("list", "--json").out)["occasions"]
    assert listed["company"] == "Norvik"
    assert "In-Reply-To: <m1@norvik.example>" in afterword("show", listed["id"], "--eml").out


def test_what_was_said_oneself_stands_above_the_invitation(afterword: Run, account: Path, tmp_path: Path) -> None:
    mail = tmp_path / "invitation.eml"
    mail.write_text(MAIL, encoding="utf-8")
    ran = afterword("debrief", account, "--json", "--invitation", mail, "--name", "M. Okafor", "--to", "Ada Lowe")
    letter = json.loads(ran.out)["letter"]
    assert "Ada" in letter["text"].split(",")[0]
    assert letter["text"].rstrip().endswith("M. Okafor")


def test_an_advert_names_the_company_where_nobody_did(afterword: Run, account: Path, tmp_path: Path) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(
        "Backend developer\nCompany: Norvik\n\nRequirements\n- Safe retry of payments\n", encoding="utf-8"
    )
    assert afterword("debrief", account, "--json", "--advert", advert).code == 0
    (listed,) = json.loads(afterword("list", "--json").out)["occasions"]
    assert listed["company"] == "Norvik"


def test_cvs_of_two_people_are_refused(afterword: Run, account: Path, cv: Path, tmp_path: Path) -> None:
    other = tmp_path / "tom.md"
    other.write_text(CV.replace("Mira Okafor", "Tom Brandt"), encoding="utf-8")
    ran = afterword("debrief", account, "--cv", cv, "--cv", other)
    assert ran.code == 2
    assert "two people" in ran.err
