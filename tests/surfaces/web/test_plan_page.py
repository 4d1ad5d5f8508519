"""The page of a plan: steps moved, paused and stopped, each undone again; the calendar under a secret address."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client
from web_demo import ACCOUNT

from afterword.app import App


@pytest.fixture
def place(browser: Client) -> str:
    """The address of the plan of one told occasion."""
    return browser.post("/tell/", {"account": ACCOUNT}).headers["Location"].partition("see/")[0] + "plan/"


def page(browser: Client, place: str) -> str:
    answer = browser.get(place)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def do(browser: Client, place: str, **fields: str) -> int:
    found = re.search(r'name="version" value="(\d+)"', page(browser, place))
    assert found is not None
    return browser.post(place, {"version": found[1], **fields}).status_code


def test_a_step_moves_says_so_and_goes_back(browser: Client, place: str) -> None:
    assert do(browser, place, kind="follow_up_1", do="move", to="2026-03-24T10:00") == 302
    shown = page(browser, place)
    assert "moved by you" in shown
    assert "You chose this time; the plan would say Friday 20 March, 09:00." in shown
    assert "Back to Friday 20 March, 09:00" in shown
    assert do(browser, place, kind="follow_up_1", do="put_back") == 302
    assert "moved by you" not in page(browser, place)


def test_the_plan_is_paused_and_goes_on(browser: Client, place: str) -> None:
    assert do(browser, place, standing="paused") == 302
    shown = page(browser, place)
    assert "The plan is paused." in shown
    assert "Go on</button>" in shown
    assert "Pause the plan" not in shown
    assert do(browser, place, standing="going") == 302
    assert "The plan is paused." not in page(browser, place)


def test_all_of_it_is_stopped_and_taken_up_again(browser: Client, place: str) -> None:
    assert do(browser, place, standing="stopped") == 302
    assert "Take it up again" in page(browser, place)
    assert do(browser, place, standing="going") == 302
    assert "Stop all of it" in page(browser, place)


def test_a_country_brings_its_public_holidays_and_a_wrong_code_one_sentence(browser: Client, place: str) -> None:
    assert "The public holidays of England are left out" in page(browser, place)
    assert do(browser, place, do="about", country="DE-BY") == 302
    shown = page(browser, place)
    assert "Now Germany (BY)." in shown
    assert "The public holidays of England" not in shown
    assert do(browser, place, do="about", country="Bavaria") == 400
    assert "Now Germany (BY)." in page(browser, place)


def test_a_time_that_has_passed_is_refused_in_a_sentence(browser: Client, place: str) -> None:
    assert do(browser, place, kind="send", do="move", to="2026-03-01T10:00") == 400
    assert do(browser, place, kind="send", do="move", to="") == 400
    assert do(browser, place, kind="send", do="move", to="soon") == 400


def test_the_calendar_is_a_file_and_on_wish_an_address_that_works_without_a_cookie(
    browser: Client, stranger: Client, app: App, place: str
) -> None:
    file = browser.get(place + "plan.ics")
    assert file.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert b"BEGIN:VEVENT" in file.content
    assert 'id="feed"' not in page(browser, place)
    assert browser.post(place + "feed/", {"do": "on"}).status_code == 302
    secret = app.ways().feed
    assert f"/feed/{secret}.ics" in page(browser, place)
    alone = Client(headers={"host": "127.0.0.1:8497"}, raise_request_exception=False)
    assert alone.get(place).status_code == 403
    assert alone.get(f"/feed/{secret}.ics").content.count(b"BEGIN:VEVENT") == file.content.count(b"BEGIN:VEVENT")
    assert alone.get("/feed/wrong.ics").status_code == 404
    assert alone.post(f"/feed/{secret}.ics").status_code == 403
    assert browser.post(place + "feed/", {"do": "on"}).status_code == 302
    assert alone.get(f"/feed/{secret}.ics").status_code == 404  # a new address makes the old one worthless
    assert browser.post(place + "feed/", {"do": "off"}).status_code == 302
    assert alone.get(f"/feed/{app.ways().feed or 'x'}.ics").status_code == 404


def test_what_was_refused_is_still_in_its_field_and_codes_are_offered_by_name(browser: Client, place: str) -> None:
    assert '<option value="IE">Ireland</option>' in page(browser, place).partition('<datalist id="countries">')[2]
    typed = {
        "do": "about",
        "country": "Narnia",
        "zone": "Europe/Dublin",
        "decides_on": "2026-03-19",
        "state": "decided",
    }
    shown = browser.post(place, {"version": "1", **typed}).content.decode()
    for value in ("Narnia", "Europe/Dublin", "2026-03-19"):
        assert f'value="{value}"' in shown
    assert '<option value="decided" selected>' in shown


def test_the_country_is_named_beside_the_question_and_the_plan_says_that_it_counts(browser: Client, place: str) -> None:
    shown = page(browser, place)
    (asked,) = re.findall(r"It may be another country\.(.*?)</li>", shown, re.DOTALL)
    assert "In which country is it read?" in asked
    assert '<option value="GB-ENG" selected>England</option>' in asked
    version, back = re.search(r'name="version" value="(\d+)"', asked), re.search(r'name="back" value="(\w+)"', asked)
    assert version is not None
    assert back is not None
    form = {"version": version[1], "back": back[1], "country": "IE", "do": "about"}
    answer = browser.post(place, form)
    assert answer.headers["Location"] == f"{place}?named=1#where"
    told = page(browser, answer.headers["Location"])
    assert "The public holidays of Ireland are left out. The plan is worked out again." in told
    assert "In which country is it read?" not in told
