"""The page that sends: exactly what would leave, approved once, taken back, and said when nobody can know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from html import unescape

import pytest
from django.test import Client
from web_demo import ACCOUNT, NOW

from afterword.adapters.clock import StoppedClock
from afterword.adapters.mailbox.opening import OpenMailbox
from afterword.app import App, open_app
from afterword.core.corrections import About
from afterword.core.plan.step import BEFORE_SENDING, StepKind, StepState
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


@pytest.fixture
def alone(desk: Desk) -> Desk:
    """The same without a mailbox."""
    app, store, outbox = desk.app, desk.app.store, desk.app.outbox
    desk.app = replace(
        app, open_store=lambda _home: store, open_outbox=lambda _home: outbox, open_mailbox=open_app({}).open_mailbox
    )
    move_in(House(desk.app, DOOR[0]))
    return desk


def by_hand(desk: Desk, to: str = "") -> int:
    """Approve what the page shows, to send it oneself."""
    seen = re.search(r'name="seen" value="([0-9a-f]{64})"', desk.page)
    assert seen is not None
    return desk.do("approve_by_hand", seen=seen[1], to=to)


def test_without_a_mailbox_exactly_these_words_are_approved_taken_and_said_to_be_sent(alone: Desk) -> None:
    assert "switched off until you set it up" in alone.page
    assert "mailto:" not in alone.page
    assert by_hand(alone, "priya@halden.example") == 302
    page = alone.page
    assert "Approved, and yours to send." in page
    assert 'href="mailto:priya@halden.example?' in page
    assert "approved and yours to send" in unescape(alone.browser.get("/").content.decode())
    file = alone.browser.get(alone.place.replace("send/", "write/letter.eml"))
    mail = message_from_bytes(file.content, policy=default)
    assert (mail["X-Unsent"], mail["To"], mail["Subject"]) == (
        "1",
        "Priya Nair <priya@halden.example>",
        "After our talk",
    )
    assert mail.get_content().replace("\r\n", "\n").strip() == TEXT
    assert alone.do("sent") == 302
    assert "You have sent it." in alone.page
    (one,) = alone.app.outbox.outgoing()
    assert (one.state, one.ended_at) == (SendState.SENT_BY_HAND, alone.app.clock.now())
    (kept,) = alone.app.store.everything()
    sending = kept.plan.first(StepKind.SEND)
    assert sending is not None and sending.state is StepState.DONE
    assert kept.plan.upcoming is not None and kept.plan.upcoming.kind not in BEFORE_SENDING
    home = unescape(alone.browser.get("/").content.decode())
    assert "The letter is sent" in home and "in the making" not in home


def test_once_it_is_approved_the_plan_says_what_is_next_and_not_to_write(alone: Desk) -> None:
    def foot() -> str:
        page = unescape(alone.browser.get(alone.place.replace("send/", "plan/")).content.decode())
        return page.partition('id="onward"')[2].partition("</p>")[0]

    assert "Go on to the letter" in foot()
    assert by_hand(alone) == 302
    assert "The letter is approved." in foot()
    assert "Go on to sending it" in foot()
    assert alone.do("sent") == 302
    assert "Next: " in foot()
    assert "Go on to" not in foot()


def test_that_it_was_sent_can_be_taken_back_and_its_time_put_right(alone: Desk) -> None:
    assert by_hand(alone) == 302
    alone.at(NOW + timedelta(hours=20))
    assert alone.do("sent", at="2026-03-11T09:30") == 302
    assert "On Wednesday 11 March, 09:30." in alone.page
    assert alone.do("sent", at="2026-03-11T10:05") == 302
    assert "On Wednesday 11 March, 10:05." in alone.page
    assert alone.do("sent", at="2026-03-12T10:05") == 400
    assert alone.do("not_sent") == 302
    assert "Approved, and yours to send." in alone.page
    (kept,) = alone.app.store.everything()
    sending = kept.plan.first(StepKind.SEND)
    assert sending is not None and sending.state is StepState.WAITING


def test_words_changed_after_they_were_approved_for_taking_along_need_another_approval(alone: Desk) -> None:
    assert by_hand(alone) == 302
    occasion_id = alone.place.split("/")[2]
    edit_letter(alone.app.store, alone.app.clock, alone.app.check, occasion_id, TEXT.replace("Tuesday", "Monday"))
    page = alone.page
    assert "Something was changed since you approved it" in page
    assert "mailto:" not in page
    assert alone.browser.get(alone.place.replace("send/", "write/letter.eml")).status_code == 302
    assert by_hand(alone) == 302
    assert [one.state for one in alone.app.outbox.outgoing()].count(SendState.IN_HAND) == 1
    assert [one.state for one in alone.app.outbox.outgoing()].count(SendState.VOID) == 1


def test_words_never_seen_are_not_approved_by_hand(alone: Desk) -> None:
    assert alone.do("approve_by_hand", seen="0" * 64) == 400
    assert list(alone.app.outbox.outgoing()) == []


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


def test_what_nothing_shows_is_said_beside_the_letter_and_again_where_it_is_approved(desk: Desk) -> None:
    claim = "I led a team of 12 data scientists."
    assert "Only you can answer for this" not in desk.page
    occasion_id = desk.place.split("/")[2]
    text = TEXT.replace("on Tuesday.", f"on Tuesday. {claim}")
    edit_letter(desk.app.store, desk.app.clock, desk.app.check, occasion_id, text, subject="After our talk")
    for page in (desk.page, unescape(desk.browser.get(desk.place.replace("send", "write")).content.decode())):
        part = page.partition("Only you can answer for this")[2].partition("</section>")[0]
        assert f"“{claim}”" in part
        assert "not found in your facts" in part
        assert "It can go." not in page
    assert desk.approve() == 302
    assert desk.app.outbox.outgoing()[0].state is SendState.HOLDING
