"""Approving and sending: only the words that were approved, only in their time, and never twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.core.check import Finding
from afterword.core.learn.learned import Came
from afterword.core.occasion import AfterwordError, CaseState, Occasion, Person
from afterword.core.plan.step import Plan, Step, StepKind, StepState
from afterword.core.reply import ReplyLabel
from afterword.core.send.approval import Approval
from afterword.core.send.dialogue import Ending, Stage, Submitted
from afterword.core.send.draft import Attachment, Party
from afterword.core.send.outgoing import LEASE, SendState
from afterword.core.write.letter import Letter, LetterState, Shape
from afterword.ports import Kept, UnderWay, UnreadableError
from afterword.use_cases.approve_by_hand import approve_by_hand, still_approved
from afterword.use_cases.approve_letter import approve_letter
from afterword.use_cases.fetch_replies import fetch_replies
from afterword.use_cases.list_outgoing import list_outgoing
from afterword.use_cases.resolve_unsure import resolve_unsure
from afterword.use_cases.send_by_hand import send_by_hand
from afterword.use_cases.send_due import send_due
from afterword.use_cases.take_back_letter import take_back_letter
from afterword.use_cases.take_reply import take_reply
from afterword.use_cases.tell_outcome import tell_outcome

LONDON = ZoneInfo("Europe/London")
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)  # a Tuesday
DUE = datetime(2026, 3, 11, 9, 0, tzinfo=LONDON)
ENDS = datetime(2026, 3, 13, 17, 0, tzinfo=LONDON)
MIRA = Party("mira@example.org", "Mira Sol")
TEXT = "Dear Ms Adler,\n\nThank you for the talk about the archive. I enjoyed it.\n\nKind regards,\nMira Sol"


@dataclass
class OwnBox:
    """A mailbox in memory: takes what is handed over, or ends the talk as it is told to."""

    endings: list[Ending] = field(default_factory=list)
    taken: list[bytes] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    inbox: list[bytes] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    between: Callable[[Stage], None] = lambda stage: None

    def submit(self, eml: bytes, sender: str, to: Sequence[str], reached: Callable[[Stage], bool]) -> Submitted:
        """Goes through all stages, then ends as told."""
        ending = self.endings.pop(0) if self.endings else Ending.ACCEPTED
        for stage in (Stage.CONNECTING, Stage.LOGGING_IN, Stage.NAMING, Stage.HANDING_OVER, Stage.COMMITTING):
            self.between(stage)
            if stage is Stage.COMMITTING and ending in (Ending.LATER, Ending.REFUSED):
                return Submitted(ending, "not now")
            if not reached(stage):
                return Submitted(Ending.LOST)
            self.stages.append(stage)
        self.taken.append(eml)
        return Submitted(ending, "250 ok" if ending is Ending.ACCEPTED else "the line broke")

    def keep_draft(self, eml: bytes) -> None:
        """Nothing."""

    def keep_sent(self, eml: bytes, message_id: str) -> None:
        """Files it."""
        self.sent.append(message_id)

    def was_sent(self, message_id: str) -> bool | None:
        """Whether it was filed."""
        return message_id in self.sent

    def answers_to(self, message_ids: Sequence[str], since: date) -> Sequence[bytes]:
        """The mails of the inbox."""
        return self.inbox


class World:
    """A store with one occasion whose letter is ready, an outbox, a mailbox, and a clock that can be set."""

    def __init__(self, **letter: object) -> None:
        self.store, self.outbox, self.box = MemoryStore(), MemoryOutbox(), OwnBox()
        self.now = NOON
        self.tokens = iter(f"token{number}" for number in range(1000))
        occasion = Occasion(
            "k7f3",
            "I froze when they asked about the archive.",
            told_at=NOON,
            zone="Europe/London",
            people=(Person("Zoë Adler", address="zoe@norvik.example"),),
            thread=("<invitation@norvik.example>",),
            writer="Mira Sol",
        )
        plan = Plan((Step(StepKind.SEND, DUE, "in their morning", DUE, ENDS),))
        written = replace(Letter(Shape.THANK_YOU, "Our talk", TEXT), **letter)  # type: ignore[arg-type]
        self.store.keep(Kept(occasion, plan, written, edited=True))

    @property
    def clock(self) -> StoppedClock:
        """The clock at the time that was set."""
        return StoppedClock(self.now, LONDON)

    def approve(self, **more: object) -> Approval:
        """Looks at the letter and approves what was seen."""
        parts = (self.store, self.outbox, self.clock, no_findings, MIRA, next(self.tokens), "k7f3")
        seen = approve_letter(*parts, **more).draft.fingerprint  # type: ignore[arg-type]
        return approve_letter(*parts, seen=seen, **more)  # type: ignore[arg-type]

    def send(self) -> list[SendState]:
        """Sends what is due; the states that letters came to."""
        done = send_due(self.store, self.outbox, self.box, self.clock, MIRA, next(self.tokens))
        return [one.state for one in done]

    def change(self, **changes: object) -> None:
        """Changes the letter."""
        kept = self.store.find("k7f3")
        assert kept is not None
        assert kept.letter is not None
        self.store.keep(replace(kept, letter=replace(kept.letter, **changes)))  # type: ignore[arg-type]

    @property
    def state(self) -> SendState:
        """Where the letter that was approved last is."""
        return self.outbox.outgoing()[-1].state


def no_findings(text: str, **_more: object) -> tuple[Finding, ...]:
    return ()


@pytest.fixture
def world() -> World:
    return World()


def test_a_letter_waits_for_its_time_then_leaves_once_in_its_thread(world: World) -> None:
    world.approve()
    assert world.send() == []
    world.now = DUE
    assert world.send() == [SendState.SENT]
    assert world.send() == []
    (eml,) = world.box.taken
    assert b"In-Reply-To: <invitation@norvik.example>" in eml
    assert b"To: =?utf-8?" in eml
    kept = world.store.find("k7f3")
    assert kept is not None
    assert [one.state for one in kept.plan.steps if one.kind is StepKind.SEND] == [StepState.DONE]


@pytest.mark.parametrize(
    "changes", [{"text": TEXT + " "}, {"text": TEXT.replace("archive", "Archive")}, {"subject": "x"}]
)
def test_any_change_takes_the_approval_away(world: World, changes: dict[str, object]) -> None:
    world.approve()
    world.change(**changes)
    world.now = DUE
    assert world.send() == [SendState.VOID]
    assert world.box.taken == []


def test_another_address_or_sender_takes_the_approval_away(world: World) -> None:
    world.approve()
    kept = world.store.find("k7f3")
    assert kept is not None
    moved = replace(kept.occasion, people=(Person("Zoë Adler", address="zoe@other.example"),))
    world.store.keep(replace(kept, occasion=moved))
    world.now = DUE
    assert world.send() == [SendState.VOID]


def test_what_was_changed_since_it_was_seen_is_not_approved(world: World) -> None:
    with pytest.raises(AfterwordError, match="changed since you saw it"):
        approve_letter(world.store, world.outbox, world.clock, no_findings, MIRA, "t", "k7f3", seen="something else")
    assert world.outbox.outgoing() == []


def test_looking_approves_nothing(world: World) -> None:
    shown = approve_letter(world.store, world.outbox, world.clock, no_findings, MIRA, "t", "k7f3")
    assert (shown.outgoing, world.outbox.outgoing(), shown.leaves_from) == (None, [], DUE)


def test_it_can_be_taken_back_until_it_leaves_and_not_after(world: World) -> None:
    world.approve()
    assert take_back_letter(world.outbox, world.clock, "k7f3").state is SendState.UNDONE
    world.now = DUE
    assert world.send() == []
    world.approve()
    assert world.send() == [SendState.SENT]
    with pytest.raises(AfterwordError, match="nothing to take back"):
        take_back_letter(world.outbox, world.clock, "k7f3")


@pytest.mark.parametrize("label", [ReplyLabel.REJECTION, ReplyLabel.NEXT_ROUND])
def test_what_was_approved_before_they_answered_does_not_leave(world: World, label: ReplyLabel) -> None:
    world.approve()
    world.now = NOON + timedelta(minutes=5)
    take_reply(world.store, world.outbox, world.clock, no_findings, "k7f3", label)
    assert world.state is SendState.VOID
    world.now = DUE
    assert (world.send(), world.box.taken) == ([], [])


def test_an_answer_that_settles_nothing_leaves_an_approved_letter_waiting(world: World) -> None:
    world.approve()
    world.now = NOON + timedelta(minutes=5)
    take_reply(world.store, world.outbox, world.clock, no_findings, "k7f3", ReplyLabel.ACKNOWLEDGEMENT)
    assert world.state is SendState.HOLDING


def test_an_outcome_that_is_told_takes_an_approved_letter_back_too(world: World) -> None:
    world.approve()
    world.now = NOON + timedelta(minutes=5)
    tell_outcome(world.store, world.outbox, world.clock, no_findings, "k7f3", Came.REFUSED)
    assert world.state is SendState.VOID


def test_who_wants_no_contact_gets_nothing_that_was_approved_before(world: World) -> None:
    world.approve()
    kept = world.store.find("k7f3")
    assert kept is not None
    world.store.keep(replace(kept, occasion=replace(kept.occasion, state=CaseState.NO_CONTACT)))
    world.now = DUE
    assert (world.send(), world.box.taken) == ([SendState.VOID], [])


@pytest.mark.parametrize("came", [Came.WITHDREW, Came.OFFER])
def test_however_it_ended_what_was_approved_before_stays_here(world: World, came: Came) -> None:
    world.approve()
    world.now = NOON + timedelta(minutes=5)
    tell_outcome(world.store, world.outbox, world.clock, no_findings, "k7f3", came)
    world.now = DUE
    assert (world.send(), world.box.taken) == ([], [])


def test_no_answer_keeps_nothing_back(world: World) -> None:
    world.approve()
    world.now = NOON + timedelta(minutes=5)
    tell_outcome(world.store, world.outbox, world.clock, no_findings, "k7f3", Came.NO_ANSWER)
    assert world.state is SendState.HOLDING


def test_a_crash_between_the_answer_and_the_letter_lets_nothing_leave(world: World) -> None:
    world.approve()
    world.now = DUE
    (before,) = world.outbox.outgoing()
    sending = replace(before, state=SendState.SENDING, claimed_by="gone", touched_at=DUE, stage=Stage.NAMING)
    assert world.outbox.change(before, sending)
    take_reply(world.store, world.outbox, world.clock, no_findings, "k7f3", ReplyLabel.REJECTION)
    world.now = DUE + LEASE + timedelta(minutes=1)
    assert world.send() == [SendState.HOLDING, SendState.VOID]
    assert world.box.taken == []


def test_what_lies_in_their_hands_is_shown_as_settled_and_may_have_been_sent(world: World) -> None:
    parts = (world.store, world.outbox, world.clock, no_findings, "t", "k7f3")
    approve_by_hand(*parts, seen=approve_by_hand(*parts).draft.fingerprint)
    world.now = NOON + timedelta(minutes=5)
    take_reply(world.store, world.outbox, world.clock, no_findings, "k7f3", ReplyLabel.REJECTION)
    (shown,) = list_outgoing(world.outbox, world.store)
    assert (shown.state, shown.says) == (SendState.VOID, "they answered after you approved it")
    (one,) = world.outbox.outgoing()
    assert still_approved(world.store, one) is None
    assert send_by_hand(world.store, world.outbox, world.clock, "k7f3").state is SendState.SENT_BY_HAND


def test_taken_back_in_the_middle_of_the_claim_either_way_it_is_said_right(world: World) -> None:
    world.approve()
    world.now = DUE

    def meddle(stage: Stage) -> None:
        if stage is Stage.NAMING:
            with pytest.raises(AfterwordError, match="leaving at this moment"):
                take_back_letter(world.outbox, world.clock, "k7f3")

    world.box.between = meddle
    assert world.send() == [SendState.SENT]


def test_the_hold_can_be_overridden_and_that_is_kept(world: World) -> None:
    world.approve(at_once=True)
    assert world.send() == [SendState.SENT]
    (sent,) = world.outbox.outgoing()
    assert (sent.overrode, sent.hold_until) == (True, DUE)


class OneTorn(MemoryStore):
    """A store with one occasion that another version wrote."""

    def find(self, occasion_id: str) -> Kept | None:
        """The others can be read."""
        if occasion_id == "torn":
            raise UnreadableError("It cannot be read.")
        return super().find(occasion_id)


def test_an_occasion_that_cannot_be_read_holds_back_no_letter_but_its_own(world: World) -> None:
    world.approve()
    (good,) = world.outbox.outgoing()
    torn = replace(good, id="a", occasion_id="torn", message_id="<t@example.org>", not_before=good.not_before - LEASE)
    world.outbox.add(torn, b"Subject: Talk\r\n\r\nHi\r\n")
    kept = world.store.find("k7f3")
    assert kept is not None
    world.store = OneTorn()
    world.store.keep(replace(kept, version=0))
    world.now = DUE
    assert world.send() == [SendState.HOLDING, SendState.SENT]
    (held,) = world.outbox.outgoing(SendState.HOLDING)
    assert (held.says, held.not_before > DUE) == ("It cannot be read.", True)
    assert world.send() == []


def test_a_computer_that_slept_past_the_window_sends_nothing_late(world: World) -> None:
    world.approve()
    world.now = ENDS + timedelta(minutes=1)
    assert world.send() == [SendState.MISSED]
    assert world.box.taken == []


@pytest.mark.parametrize("hour", [2, 6, 19, 23])
def test_a_computer_that_woke_at_night_waits_for_office_hours(world: World, hour: int) -> None:
    world.approve()
    world.now = datetime(2026, 3, 12, hour, 0, tzinfo=LONDON)
    assert world.send() == []
    world.now = world.outbox.outgoing()[0].not_before
    assert world.now.time() >= datetime(2026, 1, 1, 8, 30).time()  # noqa: DTZ001 - a time of day
    assert world.send() == [SendState.SENT]


def test_try_again_later_is_tried_again_and_leaves_once(world: World) -> None:
    world.approve()
    world.box.endings = [Ending.LATER, Ending.LATER]
    world.now = DUE
    assert world.send() == [SendState.HOLDING]
    assert world.send() == []
    world.now += timedelta(minutes=2)
    assert world.send() == [SendState.HOLDING]
    world.now += timedelta(minutes=10)
    assert world.send() == [SendState.SENT]
    assert len(world.box.taken) == 1


def test_a_refused_letter_is_shown_with_the_servers_words(world: World) -> None:
    world.approve()
    world.box.endings = [Ending.REFUSED]
    world.now = DUE
    assert world.send() == [SendState.REFUSED]
    assert world.outbox.outgoing()[0].says == "not now It has not left, and is not tried again."


def unsure_world() -> World:
    world = World()
    world.approve()
    world.box.endings = [Ending.UNKNOWN]
    world.now = DUE
    assert world.send() == [SendState.UNSURE]
    return world


def test_an_unsure_letter_stays_and_blocks_another_until_it_is_settled() -> None:
    world = unsure_world()
    for _ in range(3):
        world.now += timedelta(hours=2)
        assert world.send() == []
    with pytest.raises(UnderWay):
        world.approve()
    with pytest.raises(AfterwordError, match="Nobody knows yet"):
        take_back_letter(world.outbox, world.clock, "k7f3")
    assert len(world.box.taken) == 1


def test_an_unsure_letter_is_found_by_its_id_in_the_sent_folder() -> None:
    world = unsure_world()
    world.box.sent.append(world.outbox.outgoing()[0].message_id)
    (found,) = resolve_unsure(world.store, world.outbox, world.clock, world.box)
    assert found.state is SendState.SENT


def test_that_it_is_not_in_the_folder_proves_nothing_so_the_person_is_asked() -> None:
    world = unsure_world()
    (asked,) = resolve_unsure(world.store, world.outbox, world.clock, world.box)
    assert asked.state is SendState.UNSURE
    (told,) = resolve_unsure(world.store, world.outbox, world.clock, None, occasion_id="k7f3", left=False)
    assert told.state is SendState.UNDONE
    assert world.approve().outgoing is not None


def test_a_sender_that_lost_its_letter_stops_before_the_dot(world: World) -> None:
    world.approve()
    world.now = DUE

    def another_takes_over(stage: Stage) -> None:
        if stage is Stage.HANDING_OVER:
            world.now += LEASE
            (held,) = world.outbox.outgoing()
            assert world.outbox.change(held, replace(held, state=SendState.HOLDING, claimed_by=""))

    world.box.between = another_takes_over
    assert world.send() == []
    assert world.box.taken == []


@pytest.mark.parametrize(("stage", "mended"), [(Stage.NAMING, SendState.HOLDING), (Stage.COMMITTING, SendState.UNSURE)])
def test_a_dead_sender_is_noticed_after_its_lease_and_not_before(stage: Stage, mended: SendState) -> None:
    world = World()
    world.approve()
    world.now = DUE
    (held,) = world.outbox.outgoing()
    dead = replace(held, state=SendState.SENDING, claimed_by="dead", stage=stage, touched_at=DUE)
    assert world.outbox.change(held, dead)
    if stage is Stage.COMMITTING:
        assert world.outbox.change(dead, replace(dead, state=SendState.COMMITTING))
    assert world.send() == []
    world.now += LEASE
    assert world.send()[0] is mended


def test_a_letter_that_lacks_something_or_breaks_a_rule_is_not_approved() -> None:
    with pytest.raises(AfterwordError, match="Which archive"):
        World(state=LetterState.NEEDS, needs=("Which archive?",)).approve()
    with pytest.raises(AfterwordError, match="ready"):
        World(text=" ").approve()


def test_files_that_go_along_are_part_of_what_was_approved(world: World) -> None:
    world.approve(attachments=(Attachment("cv.pdf", b"%PDF", "application/pdf"),))
    world.now = DUE
    assert world.send() == [SendState.SENT]
    assert b'filename="cv.pdf"' in world.box.taken[0]


def test_an_answer_is_read_and_a_bounce_is_noted(world: World) -> None:
    world.approve()
    world.now = DUE
    world.send()
    ours = world.outbox.outgoing()[0].message_id
    world.box.inbox = [
        f"From: Zoe <zoe@norvik.example>\r\nSubject: Re: Our talk\r\nIn-Reply-To: {ours}\r\n\r\nUnfortunately we have chosen another candidate.\r\n".encode()
    ]
    (answer,) = fetch_replies(world.store, world.outbox, world.box, world.clock)
    assert answer.reply is not None
    assert answer.reply.label.value == "rejection"
    world.box.inbox = [
        b'From: MAILER-DAEMON@x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: text/plain\r\n\r\nno such user\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: "
        + ours.encode()
        + b"\r\n\r\nHi\r\n--b--\r\n"
    ]
    (bounce,) = fetch_replies(world.store, world.outbox, world.box, world.clock)
    assert bounce.reply is None
    assert world.state is SendState.BOUNCED
