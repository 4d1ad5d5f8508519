"""The pages that learn: second look, outcome, plans, practice, brief, rescue card, patterns and calibration."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.test import Client
from web_demo import ACCOUNT, DEVICE, NOW

from afterword.adapters.clock import StoppedClock
from afterword.surfaces.web.device import Door
from afterword.surfaces.web.house import House, move_in

Later = Callable[[float], None]


@pytest.fixture
def later(house: House) -> Later:
    """Moves the clock of the house to so many hours after the telling."""

    def move(hours: float) -> None:
        clock = StoppedClock(NOW + timedelta(hours=hours), house.app.clock.zone())
        move_in(House(replace(house.app, clock=clock), Door(DEVICE)))

    return move


@pytest.fixture
def place(browser: Client) -> str:
    """The address of a told occasion."""
    told = browser.post("/tell/", {"account": ACCOUNT, "chance": "20"})
    return str(told.headers["Location"]).partition("see/")[0]


def html(browser: Client, address: str) -> str:
    """A page."""
    answer = browser.get(address)
    assert answer.status_code == 200, answer.headers.get("Location")
    return answer.content.decode()


def form(browser: Client, address: str, **fields: str):  # type: ignore[no-untyped-def]
    """Sends a form of a page as it stands now."""
    version = re.search(r'name="version" value="(\d+)"', html(browser, address))
    assert version
    return browser.post(address, {"version": version[1], **fields})


def rated(browser: Client, place: str) -> dict[str, str]:
    """The same rating for every slip."""
    places = set(re.findall(r'name="noticed(\d+)"', html(browser, place + "again/")))
    assert len(places) == 5
    given = {f"noticed{at}": "unlikely" for at in places} | {f"weight{at}": "1" for at in places}
    return given | {"do": "rate", "chance": "40", "feeling": "3"}


def test_while_it_rests_the_page_says_when_it_opens_and_counts_the_reviews(
    browser: Client, place: str, later: Later
) -> None:
    later(3)
    page = html(browser, place + "again/")
    assert "It opens on Thursday 12 March, 14:10" in page and ACCOUNT[:40] not in page
    for _ in range(2):
        assert form(browser, place + "again/", do="over", feeling="8").status_code == 302
    assert "valve audit" in html(browser, place + "again/?open=1")
    page = html(browser, place + "again/")
    assert "Closed until" in page and "Go over it once" not in page


def test_from_then_on_first_ratings_are_nowhere_to_be_seen_until_all_are_given_again(
    browser: Client, place: str, later: Later
) -> None:
    later(46)
    for page in ("see/", "judge/"):
        assert browser.get(place + page).headers["Location"] == place + "again/"
    page = html(browser, place + "again/")
    assert "checked" not in page and 'aria-pressed="true"' not in page
    assert not re.search(r"Correct it|Leave it alone|Apologise|of 4", page)
    missing = form(browser, place + "again/", do="rate")
    assert missing.status_code == 400 and "5 of 5 slips are not rated yet" in missing.content.decode()
    assert form(browser, place + "again/", **rated(browser, place)).status_code == 302
    page = html(browser, place + "again/")
    assert "smaller now" in page and "First" in page and "Weight 1 of 4" in page
    assert "Is it as bad" in html(browser, place + "judge/")
    assert "Go to the second look" in html(browser, place + "plan/")


def test_what_was_tapped_stays_when_something_is_missing(browser: Client, place: str, later: Later) -> None:
    later(46)
    given = rated(browser, place)
    given.pop("noticed0")
    answer = form(browser, place + "again/", **given)
    assert answer.status_code == 400
    assert len(re.findall(r'value="unlikely" checked', answer.content.decode())) == 4
    assert re.search(r'name="chance"[^>]*value="40"', answer.content.decode())


def test_the_second_look_can_be_left_out_and_taken_after_all(browser: Client, place: str, later: Later) -> None:
    later(46)
    assert form(browser, place + "again/", do="leave").headers["Location"] == place + "judge/"
    assert browser.get(place + "judge/").status_code == 200
    assert "left out" in html(browser, place + "again/")
    form(browser, place + "again/", do="back")
    assert browser.get(place + "judge/").status_code == 302


def test_help_is_named_after_three_bad_days(browser: Client, place: str, later: Later) -> None:
    later(20)
    form(browser, place + "again/", do="over", feeling="9")
    assert "Samaritans" not in html(browser, place + "again/")
    later(46)
    form(browser, place + "again/", **(rated(browser, place) | {"feeling": "8"}))
    assert "Samaritans" in html(browser, place + "again/")


def test_an_outcome_changes_the_plan_and_asks_for_what_worked(browser: Client, place: str, later: Later) -> None:
    later(24 * 9)
    form(browser, place + "again/", do="leave")
    answer = form(browser, place + "learn/", do="outcome", came="refused", on="2026-03-19")
    assert answer.status_code == 302
    page = html(browser, place + "learn/")
    assert "They said no" in page and "three things worked" in page
    assert "Ask for advice" in html(browser, place + "plan/")
    answer = form(browser, place + "learn/", do="outcome", came="offer", on="2026-03-19")
    assert answer.status_code == 400 and "a refusal came" in answer.content.decode()
    assert form(browser, place + "learn/", do="outcome", came="offer", on="2026-03-19", instead="on").status_code == 302
    assert "two things would you do differently" in html(browser, place + "learn/")


def test_plans_rest_wake_and_come_into_the_brief(browser: Client, place: str) -> None:
    learn = place + "learn/"
    assert form(browser, learn, do="plan", cue="it", act="").status_code == 400
    form(browser, learn, do="plan", cue="they ask about pumps", act="draw the curve", root="strength")
    form(browser, learn, do="plan", cue="my mind goes empty", act="breathe out", root="slip")
    assert html(browser, learn).count(">comes along<") == 2
    form(browser, learn, do="rest", at="1")
    brief = html(browser, "/brief/")
    assert "If they ask about pumps, then I draw the curve." in brief and "my mind goes empty" not in brief


def test_feedback_is_shown_as_it_was_written_and_nothing_of_it_runs(browser: Client, place: str) -> None:
    words = "Good on people.\n  <script>alert(1)</script> Answers were too long."
    form(browser, place + "learn/", do="feedback", words=words, who="Priya")
    page = html(browser, place + "learn/")
    assert "&lt;script&gt;" in page and "<script>alert" not in page
    assert "End each answer on its result" in page
    form(browser, place + "learn/", do="work", text="End each answer on its result, within two minutes.")
    form(browser, place + "learn/", do="done", at="0")
    assert ">done<" in html(browser, place + "learn/")


def test_a_failed_question_is_practised_and_comes_back_later(browser: Client, place: str, later: Later) -> None:
    assert "Nothing is due" in html(browser, "/practice/")
    later(46)
    page = html(browser, "/practice/")
    key = re.search(r"/practice/([0-9a-f]{16})/", page)
    assert key and "1 question is ready" in page
    answer = {
        "answer": "When I was at Norvik I had to size a pump. I drew the curve. In the end it took 4 days.",
        "seconds": "65",
    }
    looked = browser.post(f"/practice/{key[1]}/", answer | {"do": "look"}).content.decode()
    assert "It took you 1:05." in looked and "Norvik" in looked
    assert browser.post(f"/practice/{key[1]}/", answer | {"grade": "good"}).status_code == 302
    assert "Nothing is due" in html(browser, "/practice/?kept=1")
    assert "Practised 1 time" in html(browser, f"/practice/{key[1]}/")
    assert browser.get("/practice/0000000000000000/").status_code == 404
    assert browser.post(f"/practice/{key[1]}/", answer | {"grade": "superb"}).status_code == 400


def test_the_interview_ahead_is_kept_and_one_that_has_passed_is_refused(browser: Client, place: str) -> None:
    given = {
        "at": "2026-03-20T10:00",
        "company": "Halden Water",
        "people": "Siobhan Byrne = shi-VAWN",
        "ask": "Why now?",
    }
    assert browser.post("/brief/", given).status_code == 302
    page = html(browser, "/brief/")
    assert "Before the talk at Halden Water" in page and "shi-VAWN" in page and "Why now?" in page
    refused = browser.post("/brief/", given | {"at": "2026-03-01T10:00"})
    assert refused.status_code == 400 and "has passed" in refused.content.decode()
    file = browser.get("/brief/brief.html")
    assert "attachment" in file.headers["Content-Disposition"]
    assert "shi-VAWN" in file.content.decode() and "http" not in file.content.decode().replace("http-equiv", "")
    browser.post("/brief/", {"do": "none"})
    assert "Before the next talk" in html(browser, "/brief/")


def test_the_rescue_card_is_one_tap_away_and_one_file(browser: Client) -> None:
    page = html(browser, "/rescue/")
    assert page.count("<details") >= 5
    assert "<script" not in browser.get("/rescue/rescue.html").content.decode()


def test_little_is_said_of_little(browser: Client, place: str) -> None:
    assert "1 occasion so far" in html(browser, "/patterns/")
    page = html(browser, "/calibration/")
    assert "No outcome is known yet" in page
    assert re.search(r'<svg[^>]*role="img" aria-label="Interviews in general: About 35 in 100', page)
    assert "This is no figure of yours yet" in page
    assert "NACE 2016-23; CareerPlug 2024" in page


def test_a_form_of_yesterday_changes_nothing(browser: Client, place: str) -> None:
    form(browser, place + "learn/", do="forecast", chance="30")
    old = browser.post(place + "learn/", {"version": "1", "do": "work", "text": "One thing more"})
    assert old.status_code in (400, 409)
    assert "One thing more" not in html(browser, place + "learn/")
