"""How long the page waits for its proofreading while somebody types: round trips over the loopback, `python -m bench live_page`.

The machine's own part is shown beside it: the same server answering with nothing.
"""

from __future__ import annotations

import http.client
import os
import re
import tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from threading import Thread
from time import perf_counter
from urllib.parse import urlencode

from afterword.app import open_app
from afterword.surfaces.web.device import Device, Door
from afterword.surfaces.web.serve import listen, make_server

ROOT = Path(__file__).parent.parent
WANTED = 5.0  # milliseconds
TRIPS = 100
LETTER = (
    "Dear Ms Devereux,\n\nThank you for the interview. It was good to hear about the work. I am sorry that I was nervous. "
    + "The charge goes by floor area or by what the lease says, and I have set it for twelve blocks since 2021. " * 9
    + "\n\nKind regards\nRosalind"
)


class Browser:
    """One connection that stays open, with its cookies."""

    def __init__(self, address: str) -> None:
        port = int(re.findall(r":(\d+)/", address)[0])
        self.root = f"http://127.0.0.1:{port}"
        self.line = http.client.HTTPConnection("127.0.0.1", port)
        self.cookies: dict[str, str] = {}
        self.token = ""
        self.ask("GET", address.removeprefix(self.root))
        page = self.ask("GET", "/tell/")[1]
        self.token = re.findall(r'csrfmiddlewaretoken" value="([^"]+)', page)[0]

    def ask(self, method: str, path: str, **form: str) -> tuple[http.client.HTTPResponse, str]:
        """The answer and its text."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookie, "Origin": self.root, "Content-Type": "application/x-www-form-urlencoded"}
        body = urlencode({"csrfmiddlewaretoken": self.token, **form}) if form else None
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer, answer.read().decode()


def trips(browser: Browser, path: str) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds, with another letter each time."""
    times = []
    for number in range(TRIPS):
        text = LETTER.replace("twelve", f"{number + 12}")
        begun = perf_counter()
        answer, page = browser.ask("POST", path, text=text, subject="After our talk", version="1")
        times.append(1000 * (perf_counter() - begun))
        assert answer.status == 200
        assert "Proofreading" in page
    return median(times), quantiles(times, n=20)[-1]


def nothing(browser: Browser) -> float:
    """The same for an answer without anything in it."""
    times = []
    for _ in range(TRIPS):
        begun = perf_counter()
        browser.ask("GET", "/tell/there/")
        times.append(1000 * (perf_counter() - begun))
    return median(times)


def main() -> None:
    """Measure."""
    with tempfile.TemporaryDirectory() as home:
        app = open_app({**os.environ, "AFTERWORD_HOME": f"{home}/afterword"})
        listening, device = listen(replace(Device(0, "k" * 43), is_new=True), 0)
        door = Door(device)
        server = make_server(app, door, listening)
        Thread(target=server.run, daemon=True).start()
        browser = Browser(door.address)
        account = (ROOT / "examples" / "developer.txt").read_text("utf-8")
        place = browser.ask("POST", "/tell/", account=account)[0].headers["Location"].partition("see/")[0]
        middle, high = trips(browser, f"{place}write/review/")
        empty = nothing(browser)
        print(f"a letter of {len(LETTER.split())} words: median {middle:.1f} ms, 95 in 100 within {high:.1f} ms")
        print(f"an empty answer: {empty:.1f} ms; wanted: {WANTED:.0f} ms")


if __name__ == "__main__":
    main()
