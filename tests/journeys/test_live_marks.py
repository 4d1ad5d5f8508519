"""While somebody types: findings stay with the words they are about, and what was typed is not lost."""

from __future__ import annotations

import pytest
from live import Visit, see

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CHOSEN = "() => { const box = document.getElementById('text'); return box.value.slice(box.selectionStart, box.selectionEnd); }"


def test_a_finding_moves_with_its_words_before_they_are_proofread_again(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    page.get_by_role("navigation").get_by_role("link", name="Write").click()
    box = page.get_by_label("Letter", exact=True)
    box.fill(box.input_value().replace("\n\n", "\n\nPlease give me another chance. ", 1))
    goes = page.locator("#f1").get_by_role("link", name="Go to it")
    goes.wait_for()
    words = page.locator("#f1 blockquote").inner_text()
    page.route("**/review/", lambda route: route.abort())
    box.evaluate("box => { box.setRangeText('Hello again. ', 0, 0, 'end'); box.dispatchEvent(new Event('input')); }")
    goes.click()
    assert page.evaluate(CHOSEN) == words
    assert page.evaluate("document.getElementById('text').value").startswith("Hello again. ")


def test_words_that_were_not_kept_are_offered_when_the_page_opens_again(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    page.get_by_role("navigation").get_by_role("link", name="Write").click()
    box = page.get_by_label("Letter", exact=True)
    composed = box.input_value()
    box.fill("My own words, half done")
    page.reload()
    assert box.input_value() == composed
    page.get_by_role("button", name="Put them back").click()
    assert box.input_value() == "My own words, half done"
    page.get_by_role("button", name="Keep and check again").click()
    page.get_by_text("These are your own words now").wait_for()
    assert page.get_by_role("button", name="Put them back").is_hidden()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('afterword.letter'))") == []


def test_what_leaves_is_not_another_text_than_the_one_typed_without_a_word(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    way = page.get_by_role("navigation")
    way.get_by_role("link", name="Write").click()
    page.get_by_label("Letter", exact=True).fill("Dear Priya Nair,\n\nThank you for the talk.\n\nMira Okafor")
    page.get_by_role("button", name="Keep and check again").click()
    page.get_by_text("These are your own words now").wait_for()
    way.get_by_role("link", name="Send").click()
    assert page.locator("#unkept").is_hidden()
    page.go_back()
    page.get_by_label("Letter", exact=True).fill("Dear Priya Nair,\n\nThank you for your time.\n\nMira Okafor")
    page.get_by_label("Subject").fill("Tuesday")
    way.get_by_role("link", name="Send").click()
    page.get_by_text("What you typed in the letter and did not keep is not in what stands below").wait_for()
    assert "for the talk" in page.locator("#letter-words").inner_text()
    page.get_by_role("button", name="Put them back").click()
    page.locator("#letter-words", has_text="Thank you for your time.").wait_for()
    assert page.locator("#unkept").is_hidden()
    assert "Tuesday" in page.locator("dl.mail").inner_text()


def test_an_answer_that_was_not_kept_is_there_after_a_look_at_another_page(narrow: Visit) -> None:
    page = narrow.page
    see(page)
    way = page.get_by_role("navigation")
    way.get_by_role("link", name="Judge").click()
    answer = page.locator("form.need textarea").first
    answer.fill("I was glad of")
    way.get_by_role("link", name="Plan").click()
    way.get_by_role("link", name="Judge").click()
    assert answer.input_value() == "I was glad of"
    answer.locator("xpath=ancestor::form").get_by_role("button", name="Keep this").click()
    page.wait_for_load_state()
    assert page.evaluate("sessionStorage.length") == 0


def test_without_scripts_the_way_leads_on_to_sending(bare: Visit) -> None:
    page = bare.page
    see(page)
    way = page.get_by_role("navigation")
    way.get_by_role("link", name="Write").click()
    page.get_by_label("Letter", exact=True).fill("Dear Priya Nair,\n\nThank you for the talk.\n\nMira Okafor")
    page.get_by_role("button", name="Keep and check again").click()
    page.get_by_role("button", name="Go on to sending").click()
    page.get_by_role("heading", name="Is this what should leave?").wait_for()
    page.get_by_role("button", name="Approve exactly this").click()
    assert (page.get_by_role("link", name="Open in my mail program").get_attribute("href") or "").startswith("mailto:")
    assert page.get_by_role("button", name="Copy").is_hidden()
