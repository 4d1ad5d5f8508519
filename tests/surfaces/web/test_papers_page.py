"""The page for the advert and the invitation: what they tell is taken up at once."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import ACCOUNT

from afterword.app import App
from afterword.core.occasion import Centrality, Occasion

ADVERT = b"""Pump engineer at Halden Water

Requirements
- You size pumps and know the head loss of long mains
- Punctual and reliable
"""
INVITATION = b"""From: Priya Nair <priya@halden.example>
To: mira@example.org
Subject: Interview on Tuesday
Message-ID: <m1@halden.example>
MIME-Version: 1.0
Content-Type: text/calendar; charset=utf-8; method=REQUEST

BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:1
DTSTART;TZID=Europe/Lisbon:20260310T150000
DTEND;TZID=Europe/Lisbon:20260310T160000
SUMMARY:Interview
ORGANIZER;CN=Priya Nair:mailto:priya@halden.example
ATTENDEE;CN=Jonas Weir:mailto:jonas@halden.example
END:VEVENT
END:VCALENDAR
"""


def told(browser: Client, app: App) -> tuple[str, Occasion]:
    place = browser.post("/tell/", {"account": ACCOUNT}).headers["Location"]
    return place.partition("see/")[0] + "papers/", app.store.summaries()[0] and kept(app)


def kept(app: App) -> Occasion:
    found = app.store.find(app.store.summaries()[0].id)
    assert found is not None
    return found.occasion


def test_an_invitation_gives_people_zone_and_thread(browser: Client, app: App) -> None:
    address, _ = told(browser, app)
    page = browser.post(
        address, {"do": "invitation", "version": "1", "invitation": SimpleUploadedFile("a.eml", INVITATION)}
    ).content.decode()
    occasion = kept(app)
    assert occasion.zone == "Europe/Lisbon"
    assert occasion.people[0].name == "Priya Nair"
    assert "Jonas Weir" in [person.name for person in occasion.people]
    assert occasion.thread[-1] == "<m1@halden.example>"
    assert "Europe/Lisbon" in page


def test_an_advert_makes_central_what_the_job_rests_on(browser: Client, app: App) -> None:
    address, before = told(browser, app)
    assert not any(one.facts.centrality is Centrality.CORE and one.kind == "late" for one in before.moments)
    page = browser.post(address, {"do": "advert", "version": "1", "pasted": ADVERT.decode()}).content.decode()
    late = next(one for one in kept(app).moments if one.kind == "late")
    assert late.facts.centrality is Centrality.CORE
    assert "weigh" in page


def test_a_file_that_is_neither_changes_nothing(browser: Client, app: App) -> None:
    address, before = told(browser, app)
    answer = browser.post(
        address, {"do": "invitation", "version": "1", "invitation": SimpleUploadedFile("a.eml", b"hello")}
    )
    assert answer.status_code == 400
    assert kept(app) == before
