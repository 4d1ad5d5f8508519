"""The page on a real port with a real browser, for journeys and pictures."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).parents[1] / "surfaces" / "web"))

from playwright.sync_api import Browser, Page, sync_playwright
from web_demo import ACCOUNT, CV, DEVICE, demo_app

from afterword.app import App
from afterword.surfaces.web.device import Door
from afterword.surfaces.web.serve import listen, make_server

CHROMIUM = Path("/usr/bin/chromium")
PATIENCE = 60_000  # milliseconds; a busy machine is no fault of the page


@dataclass
class Visit:
    """One page in one window, with all it asked for and complained about."""

    page: Page
    address: str
    app: App
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def root(self) -> str:
        """The address without its token."""
        return self.address.partition("?")[0]


@contextmanager
def served(app: App) -> Iterator[str]:
    """A running server over this app; gives the address to open, token and all."""
    listening, device = listen(replace(DEVICE, is_new=True), 0)
    door = Door(device)
    server = make_server(app, door, listening)
    thread = Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield door.address
    finally:
        server.close()
        server.task_dispatcher.shutdown()
        thread.join(5)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's browser, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def visit(browser: Browser, home: Path, width: int, *, scripts: bool = True, theme: str = "light") -> Iterator[Visit]:
    """A visit to a fresh server."""
    app = demo_app(home)
    with served(app) as address:
        context = browser.new_context(
            viewport={"width": width, "height": 844},
            java_script_enabled=scripts,
            color_scheme="dark" if theme == "dark" else "light",
            reduced_motion="reduce",
            accept_downloads=True,
        )
        context.set_default_timeout(PATIENCE)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        one = Visit(page, address, app)
        page.on("request", lambda request: one.asked.append(request.url))
        page.on("console", lambda message: one.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: one.complaints.append(str(error)))
        page.goto(address)
        yield one
        context.close()


def tell(page: Page, account: str = ACCOUNT, cv: bytes = CV) -> None:
    """Fill the first form; it is not sent yet."""
    page.get_by_label("What happened?").fill(account)
    page.get_by_label("Your CV, if it is at hand").set_input_files(
        {"name": "mira.md", "mimeType": "text/markdown", "buffer": cv}
    )


def see(page: Page) -> None:
    """From the first page to the marked account."""
    page.get_by_role("link", name="Write it down").click()
    tell(page)
    page.get_by_role("button", name="See what matters").click()
    page.get_by_role("heading", name="Is this how it was?").wait_for()
