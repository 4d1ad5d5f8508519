"""The page of a reply: it is read, the person says what it is, and the plan follows."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import ACCOUNT

from afterword.app import App
from afterword.core.learn.learned import Came
from afterword.core.occasion import CaseState

REFUSAL = "Dear Mira,\n\nUnfortunately we have decided to go with another candidate. Your answers on pumps were vague.\n\nPriya"


@pytest.fixture
def place(browser: Client) -> str:
    return browser.post("/tell/", {"account": ACCOUNT}).headers["Location"].partition("see/")[0]


def read(browser: Client, place: str, **fields: object) -> str:
    answer = browser.post(place + "reply/", {"do": "read", **fields})
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def confirm(browser: Client, place: str, shown: str, label: str, **more: str) -> str:
    hidden = dict(re.findall(r'name="(version|came_on)" value="([^"]*)"', shown))
    answer = browser.post(place + "reply/", {"do": "confirm", "label": label, **hidden, **more})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer.headers["Location"])


def test_a_refusal_is_read_confirmed_and_the_plan_asks_for_advice(browser: Client, place: str, app: App) -> None:
    shown = read(browser, place, words=REFUSAL)
    assert re.search(r'value="rejection" required checked', shown)
    kept = app.store.find(place.split("/")[2])
    assert kept is not None and kept.occasion.state is CaseState.OPEN  # reading alone changes nothing
    assert confirm(browser, place, shown, "rejection", keep="yes", feedback="Your answers on pumps were vague.") == (
        place + "plan/"
    )
    kept = app.store.find(kept.occasion.id)
    assert kept is not None and kept.learned.outcome is not None
    assert kept.learned.outcome.came is Came.REFUSED
    assert kept.learned.feedback[0].words == "Your answers on pumps were vague."
    assert "Ask for advice" in browser.get(place + "plan/").content.decode()


def test_the_person_knows_better_than_the_reading(browser: Client, place: str, app: App) -> None:
    shown = read(browser, place, words=REFUSAL)
    assert confirm(browser, place, shown, "next_round") == "/brief/"
    kept = app.store.find(place.split("/")[2])
    assert kept is not None and kept.occasion.state is CaseState.NEXT_STAGE


def test_a_mail_comes_as_a_file_with_its_day(browser: Client, place: str) -> None:
    mail = b"From: Priya <p@halden.example>\r\nDate: Tue, 10 Mar 2026 17:00:00 +0000\r\nSubject: Thanks\r\n\r\nWe need a week longer.\r\n"
    shown = read(browser, place, file=SimpleUploadedFile("a.eml", mail))
    assert 'name="came_on" value="2026-03-10"' in shown


def test_nothing_pasted_and_nothing_chosen_are_one_sentence(browser: Client, place: str) -> None:
    assert browser.post(place + "reply/", {"do": "read", "words": " "}).status_code == 400
    shown = read(browser, place, words=REFUSAL)
    hidden = dict(re.findall(r'name="(version|came_on)" value="([^"]*)"', shown))
    assert browser.post(place + "reply/", {"do": "confirm", **hidden}).status_code == 400


def test_their_words_are_shown_and_never_run(browser: Client, place: str) -> None:
    assert (
        "<script>alert"
        not in browser.post(
            place + "reply/", {"do": "read", "words": "<script>alert(1)</script> We decided against it, sorry."}
        ).content.decode()
    )


def test_what_contradicts_is_asked_again_with_the_same_words_and_holds_once_that_is_meant(
    browser: Client, place: str, app: App
) -> None:
    shown = read(browser, place, words=REFUSAL)
    assert "It holds instead of what I told before" not in shown
    confirm(browser, place, shown, "rejection")
    shown = read(browser, place, words="We would like to invite you to a second talk after all.")
    hidden = dict(re.findall(r'name="(version|came_on)" value="([^"]*)"', shown))
    words = {"words": "We would like to invite you to a second talk after all."}
    asked = browser.post(place + "reply/", {"do": "confirm", "label": "next_round", **hidden, **words})
    again = unescape(asked.content.decode())
    assert asked.status_code == 400
    assert "Nothing was changed." in again
    assert "to a second talk after all" in again
    assert re.search(r'value="next_round" required checked', again)
    assert 'name="instead"' in again
    assert confirm(browser, place, again, "next_round", instead="on", **words) == "/brief/"
    kept = app.store.find(place.split("/")[2])
    assert kept is not None
    assert kept.occasion.state is CaseState.NEXT_STAGE
