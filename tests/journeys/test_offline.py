"""The server goes away in the middle: Tell opens all the same, nothing typed is lost, and it goes in afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from live import PATIENCE
from playwright.sync_api import Browser
from web_demo import ACCOUNT, DEVICE, demo_app

from afterword.surfaces.web.device import Door
from afterword.surfaces.web.serve import listen, make_server

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class Server:
    """A server that can be stopped and started on the same port, as after a restart of the computer."""

    def __init__(self, home: Path) -> None:
        self.app = demo_app(home)
        self.device = replace(DEVICE, is_new=True)
        self.port = 0
        self.start()

    def start(self) -> None:
        """Start, on the port of last time."""
        listening, self.device = listen(self.device, self.port)
        self.port = self.device.port
        self.door = Door(self.device)
        self.server = make_server(self.app, self.door, listening)
        self.thread = Thread(target=self.server.run, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        """Go away, with all open connections."""

        def close() -> None:
            for one in list(self.server._map.values()):
                one.close()

        self.server.trigger.pull_trigger(close)  # in the server's own thread
        self.server.task_dispatcher.shutdown()
        self.thread.join(10)


def test_tell_opens_without_the_server_and_goes_in_when_it_is_back(window: Browser, tmp_path: Path) -> None:
    server = Server(tmp_path)
    context = window.new_context(viewport={"width": 390, "height": 844})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    root = server.door.address.partition("?")[0]
    page.goto(server.door.address)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    server.stop()

    page.goto(root)  # any address opens Tell now
    box = page.get_by_label("What happened?")
    page.get_by_text("Afterword is not running just now").wait_for()
    box.fill(ACCOUNT)
    page.reload()
    assert box.input_value() == ACCOUNT
    page.get_by_role("button", name="See what matters").click()
    page.get_by_text("they go in by themselves").wait_for()
    assert len(server.app.store.summaries()) == 0

    server.start()
    page.get_by_role("heading", name="Is this how it was?").wait_for()
    assert page.locator("#account").inner_text().startswith("So that was the panel")
    assert page.evaluate("localStorage.getItem('afterword.draft')") is None
    kept = page.evaluate(
        "caches.keys().then((names) => caches.open(names[0])).then((one) => one.keys())"
        ".then((all) => all.map((one) => new URL(one.url).pathname))"
    )
    assert "/tell/" in kept
    assert not [address for address in kept if address.startswith("/o/")]
    context.close()
    server.stop()
