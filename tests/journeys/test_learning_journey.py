"""Two days on, in a real browser as wide as a telephone: the second look, a practised question, the rescue card."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from live import Visit, see
from web_demo import NOW

from afterword.adapters.clock import StoppedClock
from afterword.surfaces.web.house import house, move_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def two_days_on() -> None:
    """The clock of the server, moved."""
    here = house()
    clock = StoppedClock(NOW + timedelta(hours=46), here.app.clock.zone())
    move_in(replace(here, app=replace(here.app, clock=clock)))


def look_again(one: Visit) -> None:
    """Rate every slip anew and see both ratings."""
    page = one.page
    page.get_by_role("heading", name="How does it look now?").wait_for()
    for group in page.get_by_role("group", name=re.compile("Did they notice")).all():
        group.get_by_text("Hardly").click()
    for group in page.get_by_role("group", name=re.compile("How much does it weigh")).all():
        group.get_by_text("1", exact=True).click()
    page.get_by_role("button", name="Show both").click()
    page.get_by_role("heading", name="First, and two days on").wait_for()


def test_from_the_second_look_to_a_practised_question(narrow: Visit, tmp_path: Path) -> None:
    page = narrow.page
    see(page)
    two_days_on()
    page.goto(narrow.root)
    page.get_by_text("Your occasions").wait_for()
    page.get_by_role("link", name="Halden Water", exact=True).first.click()
    look_again(narrow)
    page.get_by_role("link", name="Go on to what it teaches").click()
    page.get_by_role("button", name="Make it a plan").first.click()
    page.get_by_text("comes along", exact=True).wait_for()
    page.get_by_role("link", name="Practise the questions").click()
    page.get_by_role("link", name=re.compile(r"^Practise\s?:")).first.click()
    page.get_by_label("Your answer").press_sequentially("When I was at Norvik I had to size a pump. ", delay=30)
    page.wait_for_function("document.getElementById('clock').value !== '0:00'")
    page.get_by_role("button", name="Look at it").click()
    page.get_by_text(re.compile(r"It took you 0:0\d")).wait_for()
    page.get_by_role("button", name="Fine").click()
    page.get_by_text("Kept. It comes back when it should.").wait_for()
    page.get_by_role("link", name="Rescue").click()
    page.get_by_text("My mind is empty").click()
    page.get_by_text("Give me a moment to think that through.").wait_for()
    with page.expect_download() as coming:
        page.get_by_role("link", name="One file to keep on your phone").click()
    coming.value.save_as(tmp_path / "rescue.html")
    page.goto((tmp_path / "rescue.html").as_uri())
    page.get_by_text("My mind is empty").click()
    page.get_by_text("Give me a moment to think that through.").wait_for()
    assert [address for address in narrow.asked if not address.startswith((narrow.root, "file:"))] == []
    assert narrow.complaints == []


def test_the_second_look_works_without_scripts(bare: Visit) -> None:
    see(bare.page)
    two_days_on()
    bare.page.goto(bare.page.url)
    look_again(bare)
