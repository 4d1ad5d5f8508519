"""The page for a draft that exists already: held against the facts, repaired, and taken over only when told so."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import ACCOUNT, CV

from afterword.app import App

DRAFT = """Dear Priya,

Thank you for the conversation on Tuesday. I audited 340 valves in the old town. I built a leak model that found 620 hidden leaks.

Kind regards
Mira
"""


def write_page(browser: Client) -> str:
    place = browser.post("/tell/", {"account": ACCOUNT, "cv": SimpleUploadedFile("mira.md", CV)}).headers["Location"]
    return place.partition("see/")[0] + "write/"


def test_a_claim_that_grew_is_told_as_the_fact_tells_it(browser: Client, app: App) -> None:
    address = write_page(browser)
    page = browser.post(f"{address}draft/", {"draft": DRAFT}).content.decode()
    repaired = page.partition('name="text"')[2].partition("</textarea>")[0]
    assert "620" not in repaired
    assert "62 hidden leaks" in repaired
    assert "I audited 340 valves in the old town." in repaired
    assert app.store.find(app.store.summaries()[0].id).edited is False  # type: ignore[union-attr]


def test_the_repaired_draft_becomes_the_letter_when_it_is_taken(browser: Client, app: App) -> None:
    address = write_page(browser)
    browser.post(address, {"do": "keep", "version": "1", "subject": "Tuesday", "text": DRAFT.replace("620", "62")})
    kept = app.store.find(app.store.summaries()[0].id)
    assert kept is not None
    assert kept.edited
    assert "62 hidden leaks" in kept.letter.text  # type: ignore[union-attr]


def test_an_empty_draft_is_asked_for(browser: Client) -> None:
    assert browser.post(f"{write_page(browser)}draft/", {"draft": " "}).status_code == 400
