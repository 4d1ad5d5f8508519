"""Every page in both themes before axe, and the whole way by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe import faults_of, needs_axe
from live import visit
from playwright.sync_api import Browser, Page
from take_screenshots import walk
from web_demo import ACCOUNT

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@needs_axe
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(window: Browser, tmp_path: Path, theme: str) -> None:
    found: dict[str, list[str]] = {}
    with visit(window, tmp_path, 390, theme=theme) as one:
        walk(one, lambda name: found.update({name: faults_of(one.page)}))
    assert len(found) >= 14
    assert {name: faults for name, faults in found.items() if faults} == {}


@needs_axe
def test_axe_would_find_a_fault(window: Browser, tmp_path: Path) -> None:
    with visit(window, tmp_path, 390) as one:
        one.page.evaluate("document.querySelector('main').append(document.createElement('img'))")
        assert [fault.partition(":")[0] for fault in faults_of(one.page)] == ["image-alt"]


def test_the_whole_way_goes_by_keyboard_alone(window: Browser, tmp_path: Path) -> None:
    with visit(window, tmp_path, 390) as one:
        page = one.page
        press_on(page, "Write it down")
        page.get_by_role("heading", name="What happened?").wait_for()
        page.keyboard.insert_text(ACCOUNT)  # the box has the focus from the start
        press_on(page, "See what matters")
        page.get_by_role("heading", name="Is this how it was?").wait_for()
        press_on(page, "Yes, go on to what matters")
        page.get_by_role("heading", name="Is it as bad as it feels?").wait_for()
        press_on(page, "Go on to the plan")
        page.get_by_role("heading", name="What happens when?").wait_for()
        press_on(page, "Go on to the letter")
        page.get_by_role("heading", name="Would you sign this?").wait_for()
        page.get_by_label("Letter", exact=True).focus()
        page.keyboard.press("Control+A")
        page.keyboard.insert_text("Dear Priya Nair,\n\nThank you for the talk.\n\nMira Okafor")
        press_on(page, "Keep and check again")
        page.get_by_text("These are your own words now").wait_for()
        press_on(page, "Go on to sending")
        page.get_by_role("heading", name="Is this what should leave?").wait_for()
        assert one.complaints == []


FOCUSED = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect(), look = getComputedStyle(at);
  return [at.innerText?.trim() ?? "", box.width > 1 && look.outlineStyle !== "none"];
}"""


def press_on(page: Page, words: str) -> None:
    """Tab until these words have the focus, seen by an outline; then Enter."""
    for _ in range(120):
        page.keyboard.press("Tab")
        text, is_seen = page.evaluate(FOCUSED)
        if text == words:
            assert is_seen, words
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"{words} was never reached")


def test_skipping_to_the_page_is_the_first_stop(window: Browser, tmp_path: Path) -> None:
    with visit(window, tmp_path, 390) as one:
        one.page.keyboard.press("Tab")
        assert one.page.evaluate(FOCUSED) == ["Skip to the page", True]
