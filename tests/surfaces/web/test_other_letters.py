"""Other letters on the page, and the proof of a letter in one's own words."""

from __future__ import annotations

import re

from django.test import Client
from test_pages import text, with_cv


def test_the_page_offers_what_the_setting_allows(browser: Client) -> None:
    page = browser.get(f"{with_cv(browser)}write/other/")
    assert page.status_code == 200
    assert "Second and last follow-up" in text(page)
    assert "Note to a friend" not in text(page)


def test_another_kind_in_another_manner_can_be_copied(browser: Client) -> None:
    address = f"{with_cv(browser)}write/other/?kind=follow-up&english=american&tone=formal"
    page = browser.get(address)
    assert "American habit" in text(page)
    assert 'data-copy="letter-1"' in page.content.decode()


def test_a_call_is_shown_step_by_step(browser: Client) -> None:
    assert "On a machine" in text(browser.get(f"{with_cv(browser)}write/other/?kind=call"))


def test_what_the_occasion_does_not_hold_is_said_in_a_sentence(browser: Client) -> None:
    page = browser.get(f"{with_cv(browser)}write/other/?kind=make-good")
    assert page.status_code == 400
    assert "nothing was damaged" in text(page)
    assert browser.get(f"{with_cv(browser)}write/other/?kind=nonsense").status_code == 400


def kept_instead(browser: Client, letter: str) -> str:
    """The address of an occasion whose letter was rewritten in one's own words."""
    address = with_cv(browser)
    version = re.search(r'name="version" value="(\d+)"', browser.get(f"{address}write/").content.decode())
    assert version is not None
    browser.post(f"{address}write/", {"text": letter, "subject": "Our talk", "do": "keep", "version": version[1]})
    return address


def test_a_claim_that_was_typed_in_stands_on_the_sheet_as_not_found(browser: Client) -> None:
    letter = "Dear Priya Nair,\n\nThank you for the talk. I flew gliders across the Alps.\n\nKind regards,\nMira"
    page = text(browser.get(f"{kept_instead(browser, letter)}write/proof/"))
    assert "“I flew gliders across the Alps.”" in page
    assert "not found in your facts" in page


def test_a_letter_rewritten_in_another_language_still_has_its_sheet(browser: Client) -> None:
    words = (
        "Vielen Dank für das Gespräch am Dienstag. Ich habe ein Team von zwölf Leuten geleitet und die Kosten gesenkt."
    )
    letter = f"Sehr geehrte Frau Nair,\n\n{words}\n\nMit freundlichen Grüßen\nMira"
    assert browser.get(f"{kept_instead(browser, letter)}write/proof/").status_code == 200
