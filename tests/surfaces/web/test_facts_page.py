"""The page of facts: a CV is looked at first, then kept; facts by hand, how they can be checked, taken back."""

from __future__ import annotations

import re

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import ACCOUNT, CV

from afterword.app import App
from afterword.core.bank import Check


def look(browser: Client, cv: bytes = CV) -> str:
    return browser.post("/facts/", {"do": "read", "cv": SimpleUploadedFile("mira.md", cv)}).content.decode()


def token(page: str) -> str:
    found = re.search(r'name="read" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def test_a_cv_is_looked_at_before_anything_is_kept(browser: Client, app: App) -> None:
    page = look(browser)
    assert 'value="Norvik Utilities"' in page
    assert "Audited 340 valves" in page
    assert app.bank.bank().facts == ()


def test_what_is_put_right_on_the_way_in_is_kept_so_and_frozen(browser: Client, app: App) -> None:
    read = token(look(browser))
    sent = {
        "do": "keep",
        "read": read,
        "0-employer": "Norvik Water",
        "0-title": "Network engineer",
        "0-start": "2021-03",
    }
    browser.post("/facts/", sent | {"0-end": "present", "1-employer": "Castor Pipes", "1-title": "Graduate engineer"})
    assert [piece.employer for piece in app.bank.bank().evidence] == ["Norvik Water", "Norvik Water", "Castor Pipes"]
    again = look(browser, CV + b"- Wrote the pump guide for 12 colleagues\n")
    assert "1 fact would be new" in again
    assert "Stays as you confirmed it: Norvik Water" in again
    browser.post("/facts/", {"do": "keep", "read": token(again), "0-employer": "Castor Pipes"})
    assert [piece.employer for piece in app.bank.bank().evidence][:2] == ["Norvik Water", "Norvik Water"]
    assert len(app.bank.bank().facts) == 4


def test_nothing_is_kept_twice_from_one_look(browser: Client, app: App) -> None:
    read = token(look(browser))
    browser.post("/facts/", {"do": "keep", "read": read, "0-employer": "A", "1-employer": "B"})
    answer = browser.post("/facts/", {"do": "keep", "read": read})
    assert answer.status_code == 400
    assert "out of date" in answer.content.decode()
    assert len(app.bank.bank().facts) == 3


def test_a_fact_by_hand_says_how_it_can_be_checked(browser: Client, app: App) -> None:
    sent = {"do": "add", "fact": "Ran the food bank for two winters", "check": "person", "where": "Tom Okafor"}
    assert browser.post("/facts/", sent).status_code == 302
    page = browser.get("/facts/").content.decode()
    assert "Can be checked by a person who agreed: Tom Okafor." in page
    browser.post("/facts/", {"do": "check", "id": "own:1", "check": "link", "where": "https://example.org/bank"})
    assert app.bank.bank().facts[0].check is Check.LINK


def test_a_way_of_checking_without_a_place_is_asked_for_and_the_words_stay(browser: Client, app: App) -> None:
    answer = browser.post("/facts/", {"do": "add", "fact": "Ran the food bank", "check": "link"})
    assert answer.status_code == 400
    assert "Ran the food bank" in answer.content.decode()
    assert app.bank.bank().facts == ()


def test_words_that_are_no_link_are_refused_and_the_person_named_before_stays(browser: Client, app: App) -> None:
    sent = {"fact": "Ran the food bank for two winters", "check": "person", "where": "Tom Okafor"}
    browser.post("/facts/", {"do": "add"} | sent)
    for asked in ({"do": "check", "id": "own:1"}, {"do": "add", "fact": "Led a team of four"}):
        answer = browser.post("/facts/", asked | {"check": "link", "where": "not a url"})
        assert answer.status_code == 400
        assert "is no link" in answer.content.decode()
    assert [(fact.check, fact.where) for fact in app.bank.bank().facts] == [(Check.PERSON, "Tom Okafor")]


def test_a_fact_taken_back_leaves_the_letter_and_no_cv_brings_it_in_again(browser: Client, app: App) -> None:
    browser.post("/facts/", {"do": "keep", "read": token(look(browser)), "0-employer": "N", "1-employer": "C"})
    place = browser.post("/tell/", {"account": ACCOUNT}).headers["Location"]
    fact = next(piece for piece in app.bank.bank().evidence if "leak model" in piece.text)
    said = browser.post("/facts/", {"do": "retract", "id": fact.id}).content.decode()
    assert "1 occasion was thought through again without it" in said
    assert "leak model that found" not in browser.get(place.partition("see/")[0] + "write/").content.decode()
    assert "1 that you took back stays out" in look(browser)


def test_a_file_that_is_no_cv_is_refused_with_its_sentence(browser: Client, app: App) -> None:
    answer = browser.post("/facts/", {"do": "read", "cv": SimpleUploadedFile("a.pdf", b"%PDF-1.7 broken")})
    assert answer.status_code == 400
    assert "a.pdf" in answer.content.decode()
    assert browser.post("/facts/", {"do": "read"}).status_code == 400
    assert app.bank.bank().facts == ()
