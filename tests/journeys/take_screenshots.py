"""Takes pictures of every page, narrow and wide, light and dark.

`tools/pictures` runs it after a change of looks and renews the ones kept in docs/screenshots; look at them then.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from live import Visit, chromium, tell, visit
from web_demo import CV

WIDTHS = {"narrow": 390, "wide": 1280}
STICKS = "how => document.querySelectorAll('.bar').forEach(bar => { bar.style.position = how })"
THEMES = ("light", "dark")


ADVERT = """Pump engineer at Halden Water

Requirements
- You size pumps and know the head loss of long mains
- Punctual and reliable
"""
DRAFT = """Dear Priya,

Thank you for the conversation on Tuesday. I audited 340 valves in the old town, and I built a leak model that found 620
hidden leaks. I also ran the training school. I am so sorry that I was late.

Kind regards
Mira"""


OWN = """Dear Priya Nair,

Thank you for the talk about the old mains on Tuesday. Head loss over the whole run decides the size of the pump.

Kind regards
Mira Okafor"""


def walk(one: Visit, shot: Callable[[str], None]) -> None:
    """Through all pages, once."""
    page = one.page
    way = page.get_by_role("navigation")
    shot("start")
    page.get_by_role("link", name="Write it down").click()
    tell(page)
    page.get_by_text("More, if you like").click()
    page.get_by_text("7", exact=True).click()
    shot("tell")
    page.get_by_role("button", name="See what matters").click()
    page.get_by_role("heading", name="Is this how it was?").wait_for()
    shot("see")
    page.locator("#m6 summary").first.click()
    shot("see-open")
    page.get_by_role("link", name="Add the advert or the invitation").click()
    page.get_by_label("Or pasted").fill(ADVERT)
    page.get_by_role("button", name="Read the advert").click()
    page.get_by_role("status").wait_for()
    shot("papers")
    way.get_by_role("link", name="Judge").click()
    page.locator("#rest summary").click()
    shot("judge")
    way.get_by_role("link", name="Plan").click()
    shot("plan")
    way.get_by_role("link", name="Write").click()
    shot("write")
    text = page.get_by_label("Letter", exact=True)
    text.fill(text.input_value().replace("\n\n", "\n\nI am so, so sorry and I was very nervous. ", 1))
    page.locator("#f1").wait_for()
    text.blur()
    shot("write-findings")
    page.get_by_role("link", name="Proof sheet").click()
    shot("proof")
    page.goto(one.root + "facts/")
    shot("facts-none")
    page.get_by_label("Begin with a CV").set_input_files(
        [{"name": "mira.md", "mimeType": "text/markdown", "buffer": CV}]
    )
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("heading", name="Is this right?").wait_for()
    shot("facts-confirm")
    page.get_by_role("button", name="Keep these facts").click()
    page.get_by_role("status").wait_for()
    page.get_by_text("Change", exact=False).first.click()
    shot("facts")
    page.goto(one.root)
    page.locator("#occasions h3 a").first.click()
    way.get_by_role("link", name="Write").click()
    page.get_by_role("link", name="I have a draft already").click()
    page.get_by_label("Your draft").fill(DRAFT)
    page.get_by_role("button", name="Look at it").click()
    page.get_by_role("heading", name="Your draft, repaired").wait_for()
    shot("draft")
    way.get_by_role("link", name="Send").click()
    shot("send")
    way.get_by_role("link", name="Write").click()
    page.get_by_label("Letter", exact=True).fill(OWN)
    page.get_by_role("button", name="Keep and check again").click()
    page.get_by_role("button", name="Go on to sending").click()
    shot("send-own")
    page.get_by_role("button", name="Approve exactly this").click()
    page.get_by_role("heading", name="Approved, and yours to send.").wait_for()
    shot("send-approved")
    page.get_by_role("button", name="I have sent it", exact=True).click()
    page.get_by_role("heading", name="You have sent it.").wait_for()
    shot("send-sent")
    way.get_by_role("link", name="Learn").click()
    shot("learn")
    page.goto(one.root)
    shot("home")
    page.get_by_role("link", name="What is kept").click()
    shot("kept")
    page.goto(one.root)
    page.get_by_role("link", name="Forget").click()
    shot("forget")
    page.goto(one.root + "tell/")
    page.get_by_label("What happened?").fill("I do not want to be here any more. The talk was bad.")
    page.get_by_role("button", name="See what matters").click()
    page.get_by_role("heading", name="Before anything else").wait_for()
    shot("calm")
    page.goto(one.root + "nothing/")
    shot("trouble")


def main(folder: Path, only: str = "") -> None:
    """Take them all."""
    folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        for size, width in WIDTHS.items():
            for theme in THEMES:
                if only and only != f"{size}-{theme}":
                    continue
                with (
                    tempfile.TemporaryDirectory() as home,
                    visit(browser, Path(home), width, theme=theme) as one,
                ):

                    def shot(name: str, one: Visit = one, ending: str = f"{size}-{theme}") -> None:
                        one.page.evaluate("scrollTo(0, 0)")  # what sticks would else stand halfway down
                        one.page.evaluate(STICKS, "static")  # a style of Playwright's own is refused by the page's CSP
                        one.page.screenshot(path=str(folder / f"{name}-{ending}.png"), full_page=True)
                        one.page.evaluate(STICKS, "")

                    walk(one, shot)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
