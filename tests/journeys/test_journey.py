"""From a raw account to a letter in one's own mail program, in a real browser as wide as a telephone."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from live import Visit, see, tell
from playwright.sync_api import Page
from web_demo import ACCOUNT

from afterword.core.occasion import Noticed

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FACT = "Head loss over the whole run decides the size; the sheet with both curves is on page 3 of my file."


def mail_from(page: Page, tmp_path: Path) -> EmailMessage:
    """The letter as it was approved and downloaded."""
    page.get_by_role("button", name="Go on to sending").click()
    page.get_by_role("button", name="Approve exactly this").click()
    page.get_by_role("heading", name="Approved, and yours to send.").wait_for()
    with page.expect_download() as coming:
        page.get_by_role("link", name="Download as e-mail").click()
    coming.value.save_as(tmp_path / "letter.eml")
    assert coming.value.suggested_filename == "halden-water.eml"
    mail = message_from_bytes((tmp_path / "letter.eml").read_bytes(), policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def whole_way(one: Visit, tmp_path: Path) -> EmailMessage:
    """Tell, see, correct, judge, plan, write, approve, download, and say that it was sent."""
    page = one.page
    way = page.get_by_role("navigation", name="The way through")
    see(page)
    assert page.locator("#account").inner_text().startswith("So that was the panel")
    slip = page.locator("#m5")
    slip.get_by_text("Not quite right?").click()
    slip.get_by_text("More, and all kinds").click()
    slip.get_by_role("button", name="Probably").click()
    page.locator("#m5").get_by_text("until you write down their reaction").wait_for()
    page.locator("#m6").get_by_role("button", name="Leaving out something good").click()
    page.locator("#m6").get_by_text("Not quite sure").wait_for(state="detached")
    page.get_by_role("link", name="Yes, go on to what matters").click()
    page.get_by_role("heading", name="Is it as bad as it feels?").wait_for()
    wrong = page.locator("#v4")
    wrong.get_by_role("textbox").fill(FACT)
    wrong.get_by_role("button", name="Keep this").click()
    page.locator("#v4 li").get_by_text(FACT).wait_for()
    page.get_by_role("link", name="Go on to the plan").click()
    page.get_by_role("heading", name="What happens when?").wait_for()
    assert page.get_by_text("Send the letter").count()
    page.get_by_role("link", name="Go on to the letter").click()
    page.get_by_role("heading", name="Would you sign this?").wait_for()
    letter = page.get_by_label("Letter", exact=True)
    letter.fill(letter.input_value().replace("\n\n", "\n\nPlease give me another chance. ", 1))
    page.get_by_role("button", name="Keep and check again").click()
    page.get_by_text("These are your own words now").wait_for()
    assert page.locator("#review").get_by_text("Mend this before you send it").count()
    assert page.locator("#review .words a.finding").count()
    letter.fill(letter.input_value().replace("Please give me another chance. ", ""))
    mail = mail_from(page, tmp_path)
    page.get_by_role("button", name="I have sent it", exact=True).click()
    page.get_by_role("heading", name="You have sent it.").wait_for()
    way.get_by_role("link", name="See").click()
    page.get_by_role("heading", name="Is this how it was?").wait_for()
    return mail


def nothing_from_elsewhere(one: Visit) -> None:
    """Every request went to this server, and the browser found nothing to complain about."""
    assert one.asked
    assert [address for address in one.asked if not address.startswith(one.root)] == []
    assert one.complaints == []


def test_the_whole_way_on_a_narrow_screen(narrow: Visit, tmp_path: Path) -> None:
    mail = whole_way(narrow, tmp_path)
    assert mail["X-Unsent"] == "1"
    assert "Dear Priya Nair," in mail.get_content()
    assert "another chance" not in mail.get_content()
    (kept,) = narrow.app.store.everything()
    assert kept.occasion.account == ACCOUNT
    assert kept.occasion.moments[4].noticed is Noticed.PROBABLY
    nothing_from_elsewhere(narrow)


def test_the_whole_way_without_scripts(bare: Visit, tmp_path: Path) -> None:
    mail = whole_way(bare, tmp_path)
    assert "Dear Priya Nair," in mail.get_content()
    assert bare.page.locator(".script-only:visible").count() == 0
    nothing_from_elsewhere(bare)


def test_the_proofreading_follows_the_typing_and_knows_where_words_stand(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    page.goto(page.url.partition("see")[0] + "write/")
    letter = page.get_by_label("Letter", exact=True)
    letter.fill("Dear 🙂🙂 Priya,\n\nI am so, so sorry that I was late.\n\nMira Okafor")
    page.locator("#review a[data-start]").first.wait_for()
    cards = page.locator("#review .finding-card")
    card = cards.filter(has_text="so, so sorry").first
    card.get_by_role("link", name="Go to it").click()
    chosen = letter.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)")
    assert chosen == card.locator("blockquote").inner_text()
    offered = cards.filter(has=page.locator("button[data-rewrite]")).first
    words = offered.locator("blockquote").inner_text()
    offered.locator("button[data-rewrite]").click()
    assert words not in letter.input_value()
    assert letter.input_value().startswith("Dear 🙂🙂 Priya,")
    assert page.url.endswith("/write/")
    nothing_from_elsewhere(narrow)


def test_no_keystroke_is_lost_before_the_account_is_sent(narrow: Visit) -> None:
    page = narrow.page
    page.goto(narrow.root + "tell/")
    page.get_by_label("What happened?").press_sequentially("It went badly.")
    page.reload()
    assert page.get_by_label("What happened?").input_value() == "It went badly."
    page.get_by_role("button", name="See what matters").click()
    page.get_by_role("heading", name="Is this how it was?").wait_for()
    page.goto(narrow.root + "tell/")
    assert page.get_by_label("What happened?").input_value() == ""


def test_the_calm_page_leaves_no_draft_in_the_browser(narrow: Visit) -> None:
    page = narrow.page
    page.goto(narrow.root + "tell/")
    page.get_by_label("What happened?").press_sequentially("I do not want to be here any more.")
    page.get_by_role("button", name="See what matters").click()
    page.get_by_role("heading", name="Before anything else").wait_for()
    page.get_by_role("link", name="Stop here").click()
    page.goto(narrow.root + "tell/")
    assert page.get_by_label("What happened?").input_value() == ""
    assert page.evaluate("localStorage.length") == 0


def test_words_selected_in_the_account_land_in_the_box_for_a_missing_moment(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    page.evaluate(
        """() => {
          const marked = document.querySelector("#account a.strength");
          document.getSelection().selectAllChildren(marked);
        }"""
    )
    page.wait_for_function("document.getElementById('words').value !== ''")
    assert page.locator("#words").input_value() == "I walked them through the valve audit"


def test_the_way_can_be_gone_with_the_keyboard_alone(narrow: Visit, tmp_path: Path) -> None:
    page = narrow.page

    def to(name: str) -> None:
        """Tab on to the control with that name."""
        for _ in range(120):
            page.keyboard.press("Tab")
            here = page.evaluate(
                "() => { const at = document.activeElement; return (at.labels?.[0] || at).textContent.trim(); }"
            )
            if here.startswith(name):
                return
        raise AssertionError(f"no way by Tab to {name}")

    to("Skip to the page")
    to("Write it down")
    page.keyboard.press("Enter")
    page.get_by_label("What happened?").wait_for()
    assert page.evaluate("document.activeElement.id") == "account"
    page.keyboard.insert_text(ACCOUNT)
    to("See what matters")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Is this how it was?").wait_for()
    to("Not quite right?: I got in twelve")
    page.keyboard.press("Enter")
    to("More, and all kinds: I got in twelve")
    page.keyboard.press("Enter")
    to("Partly")
    page.keyboard.press("Enter")
    page.locator("#m1 button[value=partly][aria-pressed=true]").wait_for()
    to("Yes, go on to what matters")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Is it as bad as it feels?").wait_for()
    to("Go on to the plan")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="What happens when?").wait_for()
    to("Go on to the letter")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Would you sign this?").wait_for()
    to("Letter")
    page.keyboard.press("Control+A")
    page.keyboard.insert_text("Dear Priya Nair,\n\nThank you for the talk about the old mains.\n\nMira Okafor")
    to("Keep and check again")
    page.keyboard.press("Enter")
    page.get_by_text("These are your own words now").wait_for()
    to("Go on to sending")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Is this what should leave?").wait_for()
    to("Approve exactly this")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Approved, and yours to send.").wait_for()
    to("Download as e-mail")
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    assert coming.value.suggested_filename == "halden-water.eml"


def test_a_second_window_does_not_overwrite_the_first(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    address = page.url.partition("see")[0] + "write/"
    page.goto(address)
    other = page.context.new_page()
    other.goto(address)
    for window, words in ((page, "The first words."), (other, "The second words.")):
        window.get_by_label("Letter", exact=True).fill(words)
        window.get_by_role("button", name="Keep and check again").click()
    other.get_by_text("changed in another window").wait_for()
    assert other.get_by_label("Letter", exact=True).input_value() == "The second words."
    (kept,) = narrow.app.store.everything()
    assert kept.letter is not None
    assert kept.letter.text == "The first words."


def test_a_file_that_is_too_large_is_said_before_it_is_sent(narrow: Visit) -> None:
    page = narrow.page
    page.goto(narrow.root + "tell/")
    tell(page, cv=b"x" * 2_000_001)
    page.get_by_text("That file is larger than 2 MB").wait_for()
    assert page.get_by_label("Your CV, if it is at hand").evaluate("field => field.files.length") == 0


def test_the_letter_can_be_copied(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    page.goto(page.url.partition("see")[0] + "write/")
    letter = "Dear Priya Nair,\n\nThank you for the talk about the old mains.\n\nMira Okafor"
    page.get_by_label("Letter", exact=True).fill(letter)
    page.get_by_role("button", name="Keep and check again").click()
    page.get_by_role("button", name="Go on to sending").click()
    page.get_by_role("button", name="Approve exactly this").click()
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n") == letter
