"""Every page fits the smallest screens, folded and unfolded: boxes are compared, not pixels."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from live import Visit, see, visit
from playwright.sync_api import Browser, Locator
from take_screenshots import walk

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const seen = [...document.querySelectorAll("body *")]
    .filter((part) => part.checkVisibility() && !part.closest(".skip, .unseen"));
  return [document.documentElement.scrollWidth > width ? "the page itself" : "",
          ...seen.filter((part) => part.getBoundingClientRect().right > width + 1 && !part.closest(".taps input"))
                 .map((part) => part.outerHTML.slice(0, 80))].filter(Boolean);
}"""

TOO_SMALL = """() => [...document.querySelectorAll(
    "a, button, summary, select, textarea, .button, input:not([type=hidden]), .taps label span")]
  .filter((part) => part.checkVisibility() && !part.closest(".unseen, .skip") && !part.matches(".taps input"))
  .filter((part) => {
    const box = part.getBoundingClientRect();
    return box.height < (part.matches(".main") ? 44 : 24) || box.width < 24;
  })
  .map((part) => part.outerHTML.slice(0, 80))"""

COVERED = """() => {
  const bar = document.querySelector(".bar");
  if (!bar) { return []; }
  const found = [];
  for (const part of document.querySelectorAll("main a, main button, main summary, main input:not([type=hidden]), main select, main textarea")) {
    if (!part.checkVisibility() || bar.contains(part) || part.closest("#pick, .unseen")) { continue; }
    part.focus();
    const box = part.getBoundingClientRect(), foot = bar.getBoundingClientRect();
    const hidden = Math.min(box.bottom, innerHeight) - Math.max(box.top, foot.top);
    if (getComputedStyle(bar).position === "sticky" && box.height < 300 && hidden > 2 && box.top < foot.bottom) {
      found.push(part.outerHTML.slice(0, 80));
    }
  }
  return found;
}"""

NAMELESS = """() => [...document.querySelectorAll("input:not([type=hidden]), textarea:not([hidden]), select, meter")]
  .filter((part) => !part.labels?.length).map((part) => part.outerHTML.slice(0, 80))"""

UNFOLD = """() => {
  const folded = [...document.querySelectorAll("details:not([open])")];
  for (const part of folded) { part.open = true; part.dataset.unfolded = "yes"; }
  return folded.length;
}"""

FOLD = """() => {
  for (const part of document.querySelectorAll("[data-unfolded]")) { part.open = false; delete part.dataset.unfolded; }
}"""

HEADINGS = "() => [...document.querySelectorAll('h1, h2, h3, h4')].map((part) => Number(part.tagName[1]))"


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_scrolls_sideways_and_every_control_is_large_enough_and_named(
    window: Browser, tmp_path: Path, width: int
) -> None:
    looked: list[str] = []
    with visit(window, tmp_path, width) as one:
        look = _look(one, looked)
        walk(one, look)
    assert len(looked) >= 13


@pytest.mark.parametrize("width", [320, 390])
def test_whatever_unfolds_widens_no_page_and_holds_only_controls_that_are_large_enough(
    window: Browser, tmp_path: Path, width: int
) -> None:
    unfolded: dict[str, int] = {}
    with visit(window, tmp_path, width) as one:

        def look(name: str) -> None:
            _arrived(one)
            unfolded[name] = one.page.evaluate(UNFOLD)
            assert one.page.evaluate(TOO_WIDE) == [], name
            assert one.page.evaluate(TOO_SMALL) == [], name
            one.page.evaluate(FOLD)

        walk(one, look)
    assert unfolded["plan"] >= 4


def test_twice_the_text_size_still_fits_a_narrow_screen(window: Browser, tmp_path: Path) -> None:
    looked: list[str] = []
    with visit(window, tmp_path, 640) as one:
        one.page.add_init_script(
            "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '212.5%'; })"
        )

        def look(name: str) -> None:
            _arrived(one)
            assert one.page.evaluate(TOO_WIDE) == [], name
            looked.append(name)

        walk(one, look)
    assert looked


@pytest.mark.parametrize(("width", "height"), [(390, 844), (320, 568), (320, 256)])
def test_the_next_step_stands_at_the_foot_and_covers_nothing_that_has_the_focus(
    window: Browser, tmp_path: Path, width: int, height: int
) -> None:
    with visit(window, tmp_path, width) as one:
        page = one.page
        page.set_viewport_size({"width": width, "height": height})
        see(page)
        for name in ("see", "judge", "plan", "write"):
            page.goto(page.url.partition("/o/")[0] + "/o/" + page.url.split("/o/")[1].split("/")[0] + f"/{name}/")
            _arrived(one)
            bar = page.locator(".bar").bounding_box()
            assert bar is not None
            if height > 480:
                assert bar["y"] + bar["height"] <= height + 1, name
                assert bar["height"] < height / 6, name
                main = page.locator(".bar .main:visible").bounding_box()
                assert main is not None and main["height"] >= 44, name
            else:
                assert bar["y"] > height, name
            assert page.evaluate(COVERED) == [], name


def test_the_number_of_a_slip_is_easy_to_hit(narrow: Visit) -> None:
    see(narrow.page)
    number = narrow.page.locator("#m4 a.number")
    number.scroll_into_view_if_needed()
    box = number.bounding_box()
    assert box is not None and min(box["width"], box["height"]) >= 32
    for x, y in ((-5, -5), (box["width"] + 5, box["height"] + 5)):
        hit = narrow.page.evaluate(
            "([x, y]) => document.elementFromPoint(x, y)?.closest('a.number') !== null", [box["x"] + x, box["y"] + y]
        )
        assert hit


def _arrived(one: Visit) -> None:
    """Wait until a page is there: between two pages a document has no element at all."""
    one.page.wait_for_load_state()
    one.page.wait_for_selector("main", state="attached")


def _look(one: Visit, looked: list[str]) -> Callable[[str], None]:
    def look(name: str) -> None:
        page = one.page
        _arrived(one)
        assert page.evaluate(TOO_WIDE) == [], name
        assert page.evaluate(TOO_SMALL) == [], name
        assert page.evaluate(NAMELESS) == [], name
        levels = page.evaluate(HEADINGS)
        assert levels.count(1) == 1, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), (name, levels)
        assert page.locator("main").count() == page.locator("header").count() == page.locator("footer").count() == 1
        looked.append(name)

    return look


def test_a_tap_leaves_the_page_where_it_was_tapped(window: Browser, tmp_path: Path) -> None:
    """With scripts and without: the thing that was tapped is on the screen afterwards."""
    for scripts in (True, False):
        with visit(window, tmp_path / str(scripts), 390, scripts=scripts) as one:
            page = one.page
            see(page)
            page.get_by_role("link", name="Yes, go on to what matters").click()
            page.locator("#v4").get_by_role("button", name="I have none").click()
            page.wait_for_url("**/judge/#v4")
            page.locator("#v4").wait_for()
            assert _on_screen(page.locator("#v4")), scripts
            page.get_by_role("link", name="Go on to the plan").click()
            page.locator("#later > summary").click()
            moving = page.locator("details.move").last
            moving.locator("summary").click()
            place = moving.evaluate("part => '#' + part.closest('li').id")
            moving.get_by_role("button", name="Move it").click()
            page.wait_for_url(f"**/plan/{place}")
            page.locator(place).get_by_text("moved by you").wait_for()
            assert _on_screen(page.locator(place)), scripts


def _on_screen(part: Locator) -> bool:
    """Whether its beginning can be seen, once the page has come to rest."""
    part.page.wait_for_timeout(600)
    box = part.bounding_box()
    return box is not None and 0 <= box["y"] < 844
