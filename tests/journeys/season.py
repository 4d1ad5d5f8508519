# ruff: noqa: E402 - Django has to be set up before what needs it is imported
"""A season of one person: twelve interviews over four months, told, looked at again, learned from, up to an offer.

Run it by hand to look at its pages, `python tests/journeys/season.py FOLDER`.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.surfaces.web.settings")
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "surfaces" / "web"))

import django

django.setup()

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import DEVICE

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.embedded import open_store
from afterword.app import App
from afterword.core.check import findings_in
from afterword.core.learn.learned import Came
from afterword.reading.debrief import open_reader
from afterword.surfaces.web.device import Door
from afterword.surfaces.web.house import House, move_in

HOME = ZoneInfo("Europe/London")
CV = b"""\
# Nadia Rahman

nadia@example.org

## Experience

### Data analyst, Larkfield Housing, 2021-09 to present

- Cut the monthly arrears report from three days to four hours
- Built a forecast of empty homes that 12 area managers use every week
- Settled a dispute between finance and repairs over one definition of "void", signed by both in June 2024

### Reporting assistant, Tidewater Council, 2019-01 to 2021-08

- Moved 46 spreadsheets into one SQL database
- Trained 18 colleagues to write their own queries
"""


@dataclass(frozen=True)
class Talk:
    """One interview of the season: the day it was, what was told, what was foreseen, and what came of it when."""

    day: str
    company: str
    account: str
    chance: int
    later: int
    came: Came
    days: int
    plan: tuple[str, str, str] | None = None
    feedback: str = ""


TALKS = (
    Talk(
        "2026-01-13", "Ashgrove Care",
        "First interview in six years, at Ashgrove Care with Helen Tarrant and someone from IT. They asked how I would join two "
        "tables that have no common key and I went completely blank, ten seconds at least, and Helen looked down at her sheet. Then "
        "they asked about a time when I had a conflict with a colleague and I talked and talked, I never got to the end. I was "
        "glad when I showed them the arrears report, Helen said that was exactly their problem. I feel sick about it.",
        15, 25, Came.REFUSED, 8, ("their own problem comes up", "tell the arrears report with its hours", "strength"),
        "You came across as warm and knowledgeable. We missed concrete examples, and some answers were rather long.",
    ),
    Talk(
        "2026-01-20", "Mossbank Energy",
        "Mossbank Energy, video call with Ravi Menon. My picture froze twice and we lost some minutes. He asked what a window "
        "function is and my answer was thin, I mumbled something about partitions. I talked much too fast. What went well: I "
        "asked how they bill shared meters and we had a real conversation about it.",
        30, 30, Came.NO_ANSWER, 30,
    ),
    Talk(
        "2026-01-27", "Peregrine Parcels",
        "Interview at Peregrine Parcels, two people, Joanne Platt and a Marek. I was seven minutes late because I went to the wrong "
        "gate, and said sorry. They asked how I dealt with a disagreement between two teams. I rambled for ages about finance and "
        "repairs and lost the thread, Joanne stopped me. The SQL test went well, I finished early and Marek nodded.",
        20, 35, Came.REFUSED, 6, ("I hear myself start a third sentence", "end on the result and stop", "slip"),
    ),
    Talk(
        "2026-02-05", "Northlight Trust",
        "Northlight Trust, a panel of three. Why do you want to work here, they asked, and I said something about flexible hours, "
        "which was weak. I forgot to mention that I trained eighteen people. But I explained the forecast of empty homes clearly and the "
        "chair, Ms Oduya, wrote it down.",
        25, 30, Came.NEXT_ROUND, 7, ("they ask how I work with others", "tell the story of the eighteen I trained", "strength"),
    ),
    Talk(
        "2026-02-17", "Northlight Trust",
        "Second round at Northlight Trust with Ms Oduya and the finance lead. They asked about a conflict with a colleague again and this "
        "time I told the void story, with the signature at the end, and Ms Oduya smiled. I said their dashboards were updated weekly, they are "
        "daily, the finance lead corrected me. I asked good questions at the end.",
        50, 45, Came.REFUSED, 10, None,
        "A close decision. The other candidate had more experience with public funding. Your example of the definition was strong.",
    ),
    Talk(
        "2026-02-24", "Calder Rail",
        "Calder Rail, one hour with Tom Ferris. He asked what a window function is and I knew it this time, with an example. Then how I would "
        "explain a confidence interval to a driver, and I rambled, far too technical, he looked at his watch. My voice was shaking at the start.",
        35, 40, Came.NO_ANSWER, 31,
    ),
    Talk(
        "2026-03-03", "Brightwell Homes",
        "Brightwell Homes. I called the hiring manager Sandra, her name is Sonia Whitlock, and she corrected me. They asked where I see myself in five "
        "years and my answer was weak, I said I do not know really. I showed the arrears report and Sonia asked for the file. We laughed about "
        "spreadsheets.",
        30, 40, Came.NEXT_ROUND, 6, ("I sit down before the talk", "write their names at the top of my page", "slip"),
    ),
    Talk(
        "2026-03-12", "Brightwell Homes",
        "Second round at Brightwell Homes with Sonia Whitlock and her boss. All in all calm. He asked how I would clean a table with a million "
        "duplicate rows and I gave a clear answer. He asked about my weakness and I said perfectionism, which was lame. I told the story of the eighteen "
        "people I trained and he wrote it down.",
        55, 50, Came.REFUSED, 9,
    ),
    Talk(
        "2026-03-24", "Sandgate Hospital",
        "Sandgate Hospital, panel of four, very formal. I blanked on the question about data protection, nothing came, and one of them helped "
        "me out. I interrupted the nurse on the panel once. I explained the forecast well and they asked two more questions about it.",
        25, 35, Came.REFUSED, 12, ("they ask about rules I should know", "say what I know and how I would look up the rest", "strength"),
    ),
    Talk(
        "2026-04-09", "Weir and Daughters",
        "Weir and Daughters, a family firm. Agnes Weir asked about a time I disagreed with my boss. I told it in under two minutes with the result, "
        "she said good. I did not have a question for them at the end. The test was fine.",
        45, 50, Came.NEXT_ROUND, 5,
    ),
    Talk(
        "2026-04-21", "Weir and Daughters",
        "Second talk with Agnes Weir and her sister. I rambled a bit about tools when they asked what I would do first. But then I drew the first three "
        "weeks on paper and they loved it, Agnes kept the paper. They asked what I need and I was ready for it.",
        60, 60, Came.OFFER, 6, ("they ask what I would do first", "draw the first three weeks on paper", "strength"),
    ),
    Talk(
        "2026-05-06", "Tidewater Council",
        "Tidewater Council wanted to see me too, though I nearly have something. I was relaxed, told the void story, and asked my three questions. I said "
        "the pay I hoped for a bit early. They decide in May.",
        65, 65, Came.WITHDREW, 5,
    ),
)  # fmt: skip


@dataclass
class Season:
    """The season as it goes: an app on a real file, a browser, and a clock that the season moves."""

    home: Path
    app: App = field(init=False)
    browser: Client = field(init=False)
    places: list[str] = field(default_factory=list)
    waiting: list[tuple[datetime, str, Talk]] = field(default_factory=list)

    def __post_init__(self) -> None:
        start = datetime(2026, 1, 13, 12, tzinfo=HOME)
        self.app = App(self.home, StoppedClock(start, HOME), open_reader, open_store, findings_in)
        self.browser = Client(headers={"host": f"127.0.0.1:{DEVICE.port}"}, raise_request_exception=False)
        self.browser.cookies[DEVICE.cookie_name] = DEVICE.cookie()
        self.at(start)

    def at(self, time: datetime) -> None:
        """From now on it is this time."""
        store, reader = self.app.store, self.app.reader
        self.app = replace(
            self.app, clock=StoppedClock(time, HOME), open_store=lambda _: store, open_reader=lambda: reader
        )
        move_in(House(self.app, Door(DEVICE)))

    def page(self, address: str) -> str:
        """A page as it stands now."""
        answer = self.browser.get(address)
        assert answer.status_code == 200, (address, answer.status_code)
        return str(answer.content.decode())

    def give(self, address: str, **fields: str) -> None:
        """Send a form of a page."""
        version = re.search(r'name="version" value="(\d+)"', self.page(address))
        assert version, address
        answer = self.browser.post(address, {"version": version[1], **fields})
        assert answer.status_code == 302, (
            address,
            fields,
            re.findall(r'role="alert">([^<]*)', answer.content.decode()),
        )

    def tell(self, talk: Talk) -> str:
        """Tell of a talk at noon of its day."""
        self.at(datetime.fromisoformat(f"{talk.day}T12:00").replace(tzinfo=HOME))
        given = {"account": talk.account, "company": talk.company, "chance": str(talk.chance), "feeling": "5"}
        if not self.places:
            given["cv"] = SimpleUploadedFile("nadia.md", CV)  # type: ignore[assignment]
        answer = self.browser.post("/tell/", given)
        assert answer.status_code == 302, answer.content.decode()
        self.places.append(str(answer.headers["Location"]).partition("see/")[0])
        return self.places[-1]

    def look_again(self, place: str, talk: Talk) -> None:
        """Two days on, at ten in the morning: most things weigh a little less."""
        self.at(datetime.fromisoformat(f"{talk.day}T13:00").replace(tzinfo=HOME) + timedelta(days=2))
        slips = sorted(set(re.findall(r'name="noticed(\d+)"', self.page(place + "again/"))), key=int)
        ratings = {f"noticed{at}": "probably" if number == 0 else "unlikely" for number, at in enumerate(slips)}
        ratings |= {f"weight{at}": "2" if number == 0 else "1" for number, at in enumerate(slips)}
        self.give(place + "again/", **ratings, do="rate", chance=str(talk.later), feeling="3")

    def practise(self) -> int:
        """All that is due now, said well; how many there were."""
        keys = re.findall(r'class="button small" href="(/practice/[0-9a-f]{16}/)"', self.page("/practice/"))
        answer = (
            "When I was at Larkfield in 2024, finance and repairs used two meanings of one word. I had to find one for both. "
            "I wrote both down side by side and asked each team for three real cases. In the end both signed one definition in June, "
            "and the arrears report fell from three days to 4 hours."
        )
        for key in keys:
            looked = self.browser.post(key, {"answer": answer, "seconds": "70", "do": "look"})
            assert looked.status_code == 200
            assert self.browser.post(key, {"answer": answer, "seconds": "70", "grade": "good"}).status_code == 302
        return len(keys)

    def live(self, until: datetime = datetime(2026, 5, 20, 12, tzinfo=HOME)) -> None:
        """From where it stands to that time; as a rule the whole, up to the offer and one talk after it."""
        for talk in TALKS[len(self.places) :]:
            told = datetime.fromisoformat(f"{talk.day}T12:00").replace(tzinfo=HOME)
            if told >= until:
                break
            self._answers(told)
            place = self.tell(talk)
            self.look_again(place, talk)
            if talk.plan:
                cue, act, root = talk.plan
                self.give(place + "learn/", do="plan", cue=cue, act=act, root=root)
            self.practise()
            self.waiting.append((told + timedelta(days=talk.days), place, talk))
        self._answers(until)
        self.at(until)

    def _answers(self, until: datetime) -> None:
        """What came of earlier talks by that time."""
        come = sorted((one for one in self.waiting if one[0] < until), key=lambda one: one[0])
        self.waiting = [one for one in self.waiting if one[0] >= until]
        for when, place, talk in come:
            self.at(when)
            sent = {"sent": "on"} if talk.chance < 50 else {}
            self.give(place + "learn/", do="outcome", came=talk.came.value, on=f"{when:%Y-%m-%d}", **sent)
            if talk.feedback:
                self.give(place + "learn/", do="feedback", words=talk.feedback, who="the panel")


def main(folder: Path) -> None:
    """Live it and take pictures: before the talk that brings the offer, two days after it, and at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        season = Season(Path(home) / "home")
        season.live(datetime(2026, 4, 17, 18, tzinfo=HOME))
        coming = {"at": "2026-04-21T10:00", "company": "Weir and Daughters", "role": "Data analyst"}
        coming |= {"people": "Agnes Weir\nSaoirse Weir = SEER-sha", "ask": "Which report would you stop tomorrow?"}
        assert season.browser.post("/brief/", coming).status_code == 302
        key = re.search(r"/practice/([0-9a-f]{16})/", season.page("/practice/"))
        assert key
        pictures(season, folder, {"brief": "brief/", "question": f"practice/{key[1]}/", "home-before": ""}, files=True)
        season.at(datetime(2026, 4, 20, 10, tzinfo=HOME))
        pictures(season, folder, {"practice": "practice/"})
        season.live()
        first, last = season.places[0], season.places[-2]
        pages = {"patterns": "patterns/", "calibration": "calibration/", "rescue": "rescue/", "home": ""}
        pages |= {"learn": last[1:] + "learn/", "again": first[1:] + "again/", "learn-first": first[1:] + "learn/"}
        pictures(season, folder, pages | {"kept": "kept/"})


def pictures(season: Season, folder: Path, pages: dict[str, str], *, files: bool = False) -> None:
    """These pages, and the two files for a phone where asked for, narrow and wide, light and dark."""
    from live import chromium, served

    held = {"file-brief": "/brief/brief.html", "file-rescue": "/rescue/rescue.html"} if files else {}
    for name, address in held.items():
        (folder / f"{name}.html").write_bytes(season.browser.get(address).content)
    with chromium() as browser, served(season.app) as address:
        root = address.partition("?")[0]
        state = browser.new_context()
        state.new_page().goto(address)
        cookies = state.cookies()
        for theme, width in (("light", 390), ("light", 1280), ("dark", 390), ("dark", 1280)):
            context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=theme)  # type: ignore[arg-type]
            context.add_cookies(cookies)  # type: ignore[arg-type]
            page = context.new_page()
            places = {name: root + path for name, path in pages.items()}
            places |= {name: (folder / f"{name}.html").absolute().as_uri() for name in held}
            for name, place in places.items():
                page.goto(place)
                if name.endswith("rescue"):
                    page.locator("summary").first.click()
                page.screenshot(path=str(folder / f"{name}-{width}-{theme}.png"), full_page=True)
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    print("too wide:", name, width, wide)
            context.close()
    move_in(House(season.app, Door(DEVICE)))  # the server let its own browser in


if __name__ == "__main__":
    main(Path(sys.argv[1]))
