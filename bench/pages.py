"""What every page costs: server time at 500 occasions, learning at 300 occasions and 5,000 cards, weight, the first page
after `afterword web`, and 200 connections at once. `python -m bench pages`.

Server time is CPU time of this process, so that a busy machine does not spoil it; the clock on the wall stands beside it.
"""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from statistics import median, quantiles
from threading import Thread
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).parent.parent
OCCASIONS, LEARNT, CARDS, ROUNDS, CONNECTIONS = 500, 300, 5_000, 40, 200
PLACES = ("see", "judge", "plan", "write", "write/proof", "send", "learn", "again")
ACROSS = ("", "tell/", "practice/", "brief/", "patterns/", "calibration/", "rescue/", "facts/", "kept/")
ZONE = ZoneInfo("Europe/London")
TOLD = datetime.now(ZONE) - timedelta(hours=2)


def filled(app: Any, occasions: int, cards: int) -> None:
    """Fill the store: one account that was really read, told again and again, each with questions of its own."""
    from afterword.core.account import Roster
    from afterword.core.debrief import think_through
    from afterword.core.learn.learned import Came, Forecast, Learned, Outcome
    from afterword.core.learn.practice import Card
    from afterword.core.learn.questions import key_of
    from afterword.core.occasion import Quote
    from afterword.core.told import Told, occasion_of
    from afterword.ports import Kept

    text = (ROOT / "examples" / "developer.txt").read_text(encoding="utf-8")
    reading = app.reader.read(text, Roster(), told_at=TOLD)
    each = -(-cards // occasions)
    chance = Random(8)

    def word() -> str:
        return "".join(chance.choice("bdfglmnprstvz") + chance.choice("aeiou") for _ in range(3))

    for number in range(occasions):
        at = TOLD - timedelta(days=number)
        occasion = replace(occasion_of(Told(text, at), reading, f"o{number:05}", ZONE), company=f"Firm {number}")
        account, quotes = occasion.account, list(occasion.questions)
        for one in range(each):
            words = f"how would you {word()} the {word()} {word()} when the {word()} is {word()}"
            account += "\n" + words
            quotes.append(Quote(len(account) - len(words), len(account), words))
            key = key_of(words)
            app.store.keep_card(Card(key, at + timedelta(days=one % 40), last_review=at, stability=2.0, difficulty=5.0))
        occasion = replace(occasion, account=account, questions=tuple(quotes))
        came = list(Came)[number % 5]
        learned = Learned(
            forecasts=(Forecast(0.3, at),), outcomes=(Outcome(came, at.date(), at),) if number % 3 else ()
        )
        found = think_through(occasion, home=ZONE, check=app.check)
        app.store.keep(Kept(found.occasion, found.plan, found.letter, kept_at=at, learned=learned))


def measured(app: Any, paths: tuple[str, ...]) -> None:
    """The cost of each page, the first visit left out."""
    from django.test import Client

    from afterword.surfaces.web.device import Device, Door
    from afterword.surfaces.web.house import House, move_in

    door = Door(Device(8497, "k" * 43))
    move_in(House(app, door))
    browser = Client(HTTP_HOST="127.0.0.1:8497")
    browser.cookies[door.device.cookie_name] = door.device.cookie()
    for path in paths:
        cpu, wall, page = [], [], b""
        for round_ in range(ROUNDS + 1):
            began, clock = time.process_time(), time.perf_counter()
            answer = browser.get(f"/{path}", follow=True)
            page = answer.content
            assert answer.status_code == 200, (path, answer.status_code)
            if round_:
                cpu.append(1000 * (time.process_time() - began))
                wall.append(1000 * (time.perf_counter() - clock))
        print(
            f"  /{path:28} {median(cpu):6.1f} ms CPU, p95 {quantiles(cpu, n=20)[-1]:6.1f}; wall {median(wall):6.1f}; "
            f"{len(gzip.compress(page)) / 1000:5.1f} kB",
            flush=True,
        )


def first_page(home: Path) -> float:
    """Seconds from the start of the program to the first page."""
    began = time.perf_counter()
    server = subprocess.Popen(
        [sys.executable, "-m", "afterword", "web", "--no-browser", "--port", "8519"],
        stdout=subprocess.PIPE,
        env={**os.environ, "AFTERWORD_HOME": str(home)},
        text=True,
    )
    try:
        assert server.stdout is not None
        address = server.stdout.readline().strip()
        line = HTTPConnection("127.0.0.1", 8519, timeout=60)
        line.request("GET", address.partition("8519")[2])
        answer = line.getresponse()
        answer.read()
        cookie = (answer.headers["Set-Cookie"] or "").partition(";")[0]
        line.request("GET", "/", headers={"Cookie": cookie})
        assert b"Afterword" in line.getresponse().read()
        return time.perf_counter() - began
    finally:
        server.terminate()
        server.wait(20)


def at_once(app: Any) -> int:
    """How many of 200 connections that are open at the same time get a whole page."""
    from afterword.surfaces.web.device import Device, Door
    from afterword.surfaces.web.serve import listen, make_server

    listening, device = listen(Device(0, "k" * 43, is_new=True), 0)
    door = Door(device)
    server = make_server(app, door, listening)
    Thread(target=server.run, daemon=True).start()
    cookie = f"{device.cookie_name}={device.cookie()}"
    lines = [HTTPConnection("127.0.0.1", device.port, timeout=120) for _ in range(CONNECTIONS)]
    for line in lines:
        line.connect()
    for line in lines:
        line.request("GET", "/", headers={"Cookie": cookie})
    whole = 0
    for line in lines:
        answer = line.getresponse()
        whole += answer.status == 200 and answer.read().rstrip().endswith(b"</html>")
        line.close()
    server.task_dispatcher.shutdown()
    server.close()
    return whole


def assets_weight() -> float:
    """The style sheet, scripts and icon that a page may load, compressed, in kB."""
    folder = ROOT / "src" / "afterword" / "surfaces" / "web" / "static"
    files = [file for file in folder.iterdir() if file.suffix in (".css", ".js", ".svg")]
    return sum(len(gzip.compress(file.read_bytes())) for file in files) / 1000


def main() -> None:
    """All of it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.surfaces.web.settings")
    import django

    django.setup()
    from afterword.app import open_app

    assert re.match(r"3\.", sys.version)
    with tempfile.TemporaryDirectory() as folder:
        app = open_app({"AFTERWORD_HOME": f"{folder}/many", "TZ": "Europe/London"})
        filled(app, OCCASIONS, 0)
        print(f"{OCCASIONS} occasions (wanted: p95 at most 30 ms, 150 kB with assets)")
        measured(app, (*(f"o/o00000/{place}/" for place in PLACES), *ACROSS))
        print(f"  style sheet, all scripts and icon together: {assets_weight():.1f} kB")
        print(f"  {at_once(app)} of {CONNECTIONS} connections at once got a whole page")
        starts = [first_page(Path(folder) / "many") for _ in range(3)]
        print(f"  from the command to the first page: {median(starts):.2f} s (wanted: at most 2)")
    with tempfile.TemporaryDirectory() as folder:
        app = open_app({"AFTERWORD_HOME": f"{folder}/cards", "TZ": "Europe/London"})
        filled(app, LEARNT, CARDS)
        print(f"{LEARNT} occasions and {CARDS} cards (wanted: p95 at most 50 ms)")
        question = f"practice/{app.store.cards()[0].key}/"
        across = ("", "practice/", question, "brief/", "patterns/", "calibration/", "rescue/", "kept/")
        measured(app, (*across, "o/o00000/learn/", "o/o00007/again/"))


if __name__ == "__main__":
    main()
