"""The page that sends: exactly what would leave, approved once, taken back, and said when nobody can know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from html import unescape

import pytest
from django.test import Client
from web_demo import ACCOUNT

from afterword.adapters.clock import StoppedClock
from afterword.adapters.mailbox.opening import OpenMailbox
from afterword.app import App
from afterword.core.corrections import About
from afterword.core.send.dialogue import Ending, Stage, Submitted
from afterword.core.send.draft import Party
from afterword.core.send.outgoing import SendState
from afterword.surfaces.web.device import Door
from afterword.surfaces.web.house import House, move_in
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.edit_letter import edit_letter

TEXT = "Dear Priya Nair,\n\nThank you for the talk about the old mains on Tuesday.\n\nKind regards,\nMira Okafor"
MIRA = Party("mira@example.org", "Mira Okafor")


@dataclass
class Box:
    """A mailbox in memory that ends each talk as it is told to."""

    ending: Ending = Ending.ACCEPTED
    taken: list[bytes] = field(default_factory=list)

    def submit(self, eml: bytes, sender: str, to: Sequence[str], reached: object) -> Submitted:
        """Through all stages, then the ending."""
        for stage in (Stage.CONNECTING, Stage.COMMITTING):
            assert callable(reached)
            if not reached(stage):
                return Submitted(Ending.LOST)
        self.taken.append(eml)
        return Submitted(self.ending, "250 ok" if self.ending is Ending.ACCEPTED else "the line broke")

    def keep_draft(self, eml: bytes) -> None:
        """Nothing."""

    def keep_sent(self, eml: bytes, message_id: str) -> None:
        """Nothing."""

    def was_sent(self, message_id: str) -> bool | None:
        """Nobody knows."""
        return None

    def answers_to(self, message_ids: Sequence[str], since: date) -> Sequence[bytes]:
        """None."""
        return ()


@dataclass
class Desk:
    """A told occasion with a letter of one's own, a mailbox, and a clock that can be set."""

    browser: Client
    app: App
    box: Box
    place: str

    @property
    def page(self) -> str:
        """The page's words."""
        answer = self.browser.get(self.place)
        assert answer.status_code == 200
        return unescape(answer.content.decode())

    def do(self, what: str, **more: str) -> int:
        """Press a button."""
        return self.browser.post(self.place, {"do": what, **more}).status_code

    def approve(self) -> int:
        """Approve what the page shows."""
        page = self.browser.get(self.place + "?to=priya@halden.example").content.decode()
        seen = re.search(r'name="seen" value="([0-9a-f]{64})"', page)
        assert seen is not None
        return self.do("approve", seen=seen[1], to="priya@halden.example")

    def at(self, time: datetime) -> None:
        """From now on it is this time."""
        store, outbox = self.app.store, self.app.outbox
        self.app = replace(
            self.app,
            clock=StoppedClock(time, self.app.clock.zone()),
            open_store=lambda _home: store,
            open_outbox=lambda _home: outbox,
        )
        move_in(House(self.app, DOOR[0]))


DOOR: list[Door] = []


@pytest.fixture
def desk(browser: Client, house: House) -> Desk:
    """One whose letter is ready and whose mailbox is set up."""
    box = Box()
    store, outbox = house.app.store, house.app.outbox
    app = replace(
        house.app,
        open_store=lambda _home: store,
        open_outbox=lambda _home: outbox,
        open_mailbox=lambda _home: OpenMailbox(box, MIRA),
    )
    DOOR[:] = [house.door]
    move_in(House(app, house.door))
    place = browser.post("/tell/", {"account": ACCOUNT}).headers["Location"].partition("see/")[0]
    occasion_id = place.split("/")[2]
    correct_moments(app.store, app.clock, app.check, occasion_id, [About(writer="Mira Okafor")])
    edit_letter(app.store, app.clock, app.check, occasion_id, TEXT, subject="After our talk")
    return Desk(browser, app, box, place + "send/")


def test_without_a_mailbox_the_letter_can_still_be_taken_along(browser: Client) -> None:
    place = browser.post("/tell/", {"account": ACCOUNT}).headers["Location"].partition("see/")[0]
    page = unescape(browser.get(place + "send/").content.decode())
    assert "switched off until you set it up" in page
    assert 'href="mailto:' in page
    assert "Approve exactly this" not in page


def test_an_address_is_asked_for_before_anything_can_be_approved(desk: Desk) -> None:
    assert "It is not known where the letter should go" in desk.page
    assert "Approve exactly this" not in desk.page


def test_what_was_seen_is_approved_waits_and_can_be_taken_back(desk: Desk) -> None:
    assert desk.approve() == 302
    assert "Approved, and it waits for its time" in desk.page
    assert "send it" not in desk.page  # its time has not come
    assert desk.do("take_back") == 302
    assert "You took it back" in desk.page
    assert desk.box.taken == []


def test_words_changed_after_they_were_seen_are_not_approved(desk: Desk) -> None:
    shown = desk.browser.get(desk.place + "?to=priya@halden.example").content.decode()
    seen = re.search(r'name="seen" value="([0-9a-f]{64})"', shown)
    assert seen is not None
    occasion_id = desk.place.split("/")[2]
    edit_letter(desk.app.store, desk.app.clock, desk.app.check, occasion_id, TEXT.replace("Tuesday", "Monday"))
    assert desk.do("approve", seen=seen[1], to="priya@halden.example") == 400
    assert list(desk.app.outbox.outgoing()) == []


def test_when_its_time_has_come_one_press_sends_it_and_a_second_one_does_not(desk: Desk) -> None:
    desk.approve()
    desk.at(desk.app.outbox.outgoing()[0].not_before + timedelta(minutes=1))
    assert "Its time has come" in desk.page
    desk.do("send")
    desk.do("send")
    assert len(desk.box.taken) == 1
    assert "It has left." in desk.page


def test_a_letter_that_nobody_knows_of_is_named_on_the_first_page_until_the_person_says(desk: Desk) -> None:
    desk.approve()
    desk.box.ending = Ending.UNKNOWN
    desk.at(desk.app.outbox.outgoing()[0].not_before + timedelta(minutes=1))
    desk.do("send")
    assert desk.app.outbox.outgoing()[0].state is SendState.UNSURE
    assert "find out whether your letter left" in unescape(desk.browser.get("/").content.decode())
    desk.do("left")
    assert "It has left." in desk.page
    assert "find out whether" not in unescape(desk.browser.get("/").content.decode())
