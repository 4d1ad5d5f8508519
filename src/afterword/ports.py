"""What use cases need of the world. Adapters meet these; tests meet them with small real classes."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from afterword.core.account import Reading, Roster
from afterword.core.archive import Chapter, Mail
from afterword.core.bank import Bank
from afterword.core.holidays import Holidays
from afterword.core.learn.coming import Coming
from afterword.core.learn.learned import Learned
from afterword.core.learn.past import Past
from afterword.core.learn.practice import Card, Grade
from afterword.core.occasion import AfterwordError, Occasion, Setting
from afterword.core.plain import UnreadableError
from afterword.core.plan.reminder import LEASE as TELL_LEASE
from afterword.core.plan.reminder import Reminder
from afterword.core.plan.step import Plan, StepKind, StepState
from afterword.core.send.dialogue import Stage, Submitted
from afterword.core.send.outgoing import LEASE, Outgoing, SendState, ended
from afterword.core.send.settled import settled_since
from afterword.core.summary import Summary
from afterword.core.write.letter import Letter
from afterword.core.write.manner import Manner, Writing
from afterword.core.write.voice import Voice

if TYPE_CHECKING:
    from afterword.core.debrief import Check, Debrief

__all__ = [
    "Almanac",
    "BankChanged",
    "BankKeeper",
    "Clock",
    "Conflict",
    "Erased",
    "Forgotten",
    "Kept",
    "Mailbox",
    "Notifier",
    "Outbox",
    "Reader",
    "Reminders",
    "Roster",
    "Scheduler",
    "Store",
    "Summary",
    "UnderWay",
    "UnreadableError",
]


class Reader(Protocol):
    """Turns a raw account into what was read from it."""

    def read(
        self,
        account: str,
        roster: Roster,
        *,
        told_at: datetime,
        ended_at: datetime | None = None,
        setting: Setting | None = None,
    ) -> Reading:
        """Read one account. `told_at` is an aware time: the day that "yesterday" and "next Friday" are counted from.

        `ended_at` and `setting` are what the person said beside it; what is left out is read.
        """
        ...


class Almanac(Protocol):
    """Which country a time zone lies in, and which days are free there."""

    def country_of(self, zone: str) -> str:
        """The code of the country that a zone lies in; empty where its name tells of none."""
        ...

    def holidays(self, country: str, first: date, last: date) -> Holidays | None:
        """The public holidays of a country from `first` to `last`; None where they are not known.

        Raises:
            AfterwordError: that is no country's code.
        """
        ...


class Clock(Almanac, Protocol):
    """The time, where the person is, and the calendars of the world."""

    def now(self) -> datetime:
        """The aware time now, in the person's zone."""
        ...

    def zone(self) -> ZoneInfo:
        """The person's own time zone."""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """An occasion as the store holds it, as a whole.

    `version` rises by one with each write; 0 is not stored yet. `edited`: the letter's words are the person's own and
    are never composed over. `kept_at` is when it was last written. `learned` is what came of it and was learned from it.
    """

    occasion: Occasion
    plan: Plan = field(default_factory=Plan)
    letter: Letter | None = None
    edited: bool = False
    version: int = 0
    kept_at: datetime | None = None
    learned: Learned = field(default_factory=Learned)

    @property
    def chapter(self) -> Chapter:
        """It without its version, as it can be taken elsewhere."""
        # A store knows the moment it was written, not in which zone.
        kept_at = self.kept_at.astimezone(UTC) if self.kept_at is not None else None
        return Chapter(self.occasion, self.plan, self.letter, self.edited, kept_at, self.learned)


def mail_of(outbox: Outbox, outgoing: Outgoing) -> Mail:
    """A letter with its mail as it left, as both can be taken elsewhere."""
    return Mail(outgoing, base64.b64encode(outbox.eml(outgoing)).decode("ascii"))


def add_mail(outbox: Outbox, mail: Mail) -> None:
    """The letter among those of this outbox again.

    Raises:
        UnderWay: another letter of its occasion is under way.
    """
    outbox.add(mail.outgoing, base64.b64decode(mail.eml))


def unkept(chapter: Chapter) -> Kept:
    """A chapter as it can be kept where it is not yet."""
    return Kept(
        chapter.occasion,
        chapter.plan,
        chapter.letter,
        chapter.edited,
        kept_at=chapter.kept_at,
        learned=chapter.learned,
    )


@dataclass(frozen=True, slots=True)
class Erased:
    """What `forget` took away: how many occasions, moments, letters and steps."""

    occasions: int = 0
    moments: int = 0
    letters: int = 0
    steps: int = 0


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was erased (or, on trial, would be).

    `chapter`, `cards` and `mails` hold all of it as long as this value lives, so that it can be taken back; they are
    empty where it could not be read. A letter that waited for its time is not among them: its approval is gone.
    """

    occasion: Occasion
    erased: Erased
    chapter: Chapter | None = None
    cards: tuple[Card, ...] = ()
    mails: tuple[Mail, ...] = ()


class Conflict(AfterwordError):
    """Somebody else wrote the occasion since it was read; nothing was overwritten."""

    def __init__(self, occasion_id: str) -> None:
        super().__init__(
            f'"{occasion_id}" was changed in another window in the meantime. Nothing was overwritten. '
            "Please look at it again, then repeat your change."
        )


class BankChanged(AfterwordError):
    """Somebody else wrote the bank of facts since it was read; nothing was overwritten."""

    def __init__(self) -> None:
        super().__init__(
            "Your facts were changed in another window in the meantime. Nothing was overwritten. Please do it again."
        )


class Store(Protocol):
    """Keeps occasions of one person. Opened for that person; no method takes a person's id."""

    def keep(self, kept: Kept) -> Kept:
        """Write the whole; returns it with its new version.

        Raises:
            Conflict: the stored version is not `kept.version`.
        """
        ...

    def find(self, occasion_id: str) -> Kept | None:
        """The occasion with that id, or with the only id that begins so; None if there is none, or more than one.

        Raises:
            UnreadableError: another version wrote it.
        """
        ...

    def everything(self) -> Sequence[Kept]:
        """All occasions, those told last first.

        Raises:
            UnreadableError: another version wrote one of them.
        """
        ...

    def summaries(self) -> Sequence[Summary]:
        """All occasions in one line each, those told last first; light, and never stopped by one that is unreadable."""
        ...

    def pasts(self) -> Sequence[Past]:
        """All occasions as learning looks back on them, those told last first; what is unreadable is left out."""
        ...

    def cards(self, keys: Sequence[str] | None = None) -> Sequence[Card]:
        """All practice cards, or those with these keys, the first due first."""
        ...

    def keep_card(self, card: Card) -> None:
        """Write one practice card, over the one with the same key."""
        ...

    def drop_cards(self, keys: Sequence[str]) -> None:
        """Erase these practice cards for good."""
        ...

    def coming(self) -> Coming | None:
        """The next interview, as far as one was told."""
        ...

    def keep_coming(self, coming: Coming | None) -> None:
        """Write the next interview, or that there is none."""
        ...

    def forget(self, occasion_id: str) -> Erased:
        """Erase one occasion (its full id) for good, also from the file's free pages; what was not there counts 0."""
        ...

    def erase_all(self) -> None:
        """Erase all it keeps for good, readable or not, and the copies made of it."""
        ...


class Scheduler(Protocol):
    """Decides when a practised question comes back."""

    def reviewed(self, card: Card, grade: Grade, at: datetime, retention: float) -> Card:
        """The card after an answer at that time, due when the chance to know it falls to `retention` (0 to 1)."""
        ...


class BankKeeper(Protocol):
    """Keeps the bank of facts of one person."""

    def bank(self) -> Bank:
        """The bank as it is; empty where none was kept."""
        ...

    def keep_bank(self, bank: Bank) -> Bank:
        """Write it as a whole; returns it with its new version.

        Raises:
            BankChanged: the stored version is not `bank.version`.
        """
        ...

    def erase_all(self) -> None:
        """Erase all it keeps for good, readable or not."""
        ...


class Outbox(Protocol):
    """Keeps approved letters of one person until they have left, and what became of them.

    A letter that another version wrote is left as it is: it is in no list, and it does not leave.
    """

    def add(self, outgoing: Outgoing, eml: bytes) -> None:
        """Keep a newly approved letter, and its mail as it will leave.

        Raises:
            UnderWay: another letter of the same occasion is on its way.
        """
        ...

    def outgoing(self, *states: SendState) -> Sequence[Outgoing]:
        """All of them, or those in these states; those that may leave first at the beginning."""
        ...

    def unreadable(self) -> int:
        """How many another version wrote."""
        ...

    def due(self, now: datetime, lease: timedelta = LEASE, most: int | None = None) -> Sequence[Outgoing]:
        """Those that may leave by now, and those whose sender has been silent for the lease."""
        ...

    def eml(self, outgoing: Outgoing) -> bytes:
        """The mail of that letter; empty where it was erased."""
        ...

    def change(self, before: Outgoing, after: Outgoing) -> bool:
        """Write `after` if state and claim still are those of `before`; False where somebody else was quicker.

        Written so that it outlives a power cut: what is said to be written is on the disk.
        """
        ...

    def drop_outgoing(self, occasion_id: str) -> int:
        """Erase the letters of one occasion; returns how many."""
        ...

    def erase_all(self) -> None:
        """Erase all letters, readable or not."""
        ...


class Reminders(Protocol):
    """Keeps the reminders of all plans. The store writes them, together with the plan they belong to."""

    def due(self, now: datetime, lease: timedelta = TELL_LEASE, most: int = 20) -> Sequence[Reminder]:
        """Those whose time has come, and those whose teller has been silent for the lease, the oldest first."""
        ...

    def change(self, before: Reminder, after: Reminder) -> bool:
        """Write `after` if it still is as it was in `before`; False where somebody else was quicker."""
        ...

    def all_of(self, occasion_id: str) -> Sequence[Reminder]:
        """The reminders of one occasion."""
        ...


class Notifier(Protocol):
    """Tells the person that something is due, in the ways that were switched on."""

    def tell(self, title: str, text: str) -> tuple[str, ...]:
        """Tell it in every way; returns what went wrong with each that failed, in words. Never raises."""
        ...


class UnderWay(AfterwordError):
    """A letter of this occasion is already on its way."""

    def __init__(self) -> None:
        super().__init__(
            "A letter of this occasion is already approved and on its way. Take it back first, if it has not left."
        )


class Mailbox(Protocol):
    """The person's own mailbox: it hands a mail over, and looks into the folders."""

    def submit(self, eml: bytes, sender: str, to: Sequence[str], reached: Callable[[Stage], bool]) -> Submitted:
        """Hand one mail over. `reached` is called before each stage, and stops the submission by returning False."""
        ...

    def keep_draft(self, eml: bytes) -> None:
        """Put a mail into the folder of drafts.

        Raises:
            AfterwordError: there is no such folder, or it cannot be reached.
        """
        ...

    def keep_sent(self, eml: bytes, message_id: str) -> None:
        """Put a mail that left into the sent folder, unless the provider did so itself.

        Raises:
            AfterwordError: there is no such folder, or it cannot be reached.
        """
        ...

    def was_sent(self, message_id: str) -> bool | None:
        """Whether the sent folder has a mail with that id; None where nobody can look.

        Raises:
            AfterwordError: the mailbox cannot be reached.
        """
        ...

    def answers_to(self, message_ids: Sequence[str], since: date) -> Sequence[bytes]:
        """The mails that name one of these ids, and no others.

        Raises:
            AfterwordError: the mailbox cannot be reached.
        """
        ...


class VoiceKeeper(Protocol):
    """Keeps the profile of how one person writes."""

    def voice(self) -> Voice | None:
        """The profile; None where none was made."""
        ...

    def keep_voice(self, voice: Voice | None) -> None:
        """Write the profile over the one before; None erases it."""
        ...


def letters_before(store: Store, occasion_id: str = "", most: int = 12) -> tuple[str, ...]:
    """The letters of other occasions, the newest first, so that the next one differs; what is unreadable is left out."""
    found: list[str] = []
    for summary in store.summaries():
        if len(found) == most:
            break
        if summary.readable and summary.id != occasion_id and (kept := store.find(summary.id)) and kept.letter:
            found.append(kept.letter.text)
    return tuple(filter(None, found))


def writing_of(store: Store | None, occasion_id: str, voice: VoiceKeeper | None = None) -> Writing:
    """What a new letter of this occasion has to differ from, and the writer's voice where it is kept and switched on."""
    known = voice.voice() if voice is not None else None
    earlier = letters_before(store, occasion_id) if store is not None else ()
    return Writing(earlier, Manner(voice=known if known is not None and known.on else None))


def think_again(
    store: Store, clock: Clock, check: Check, kept: Kept, occasion: Occasion, voice: VoiceKeeper | None = None
) -> Debrief:
    """What was kept, thought through anew as the occasion is now. A letter that the person edited stays theirs.

    Raises:
        AfterwordError: the occasion's time zone is unknown.
    """
    from afterword.core.debrief import think_through

    own = kept.letter if kept.edited else None
    writing = writing_of(None if own else store, occasion.id, voice)
    return think_through(occasion, home=clock.zone(), check=check, before=kept.plan, own_letter=own, writing=writing)


def think_again_and_keep(
    store: Store, clock: Clock, check: Check, kept: Kept, occasion: Occasion, voice: VoiceKeeper | None = None
) -> Debrief:
    """As `think_again`, with the public holidays as they are known now; what comes of it is kept.

    Raises:
        AfterwordError: the occasion's time zone or country is unknown, or it cannot be kept.
    """
    occasion = with_holidays(occasion, clock, clock.zone())
    debrief = think_again(store, clock, check, kept, occasion, voice)
    kept = store.keep(replace(kept, occasion=occasion, plan=debrief.plan, letter=debrief.letter, kept_at=clock.now()))
    return replace(debrief, version=kept.version, kept_at=kept.kept_at)


def counted(kept: Kept) -> Erased:
    """What erasing this one takes away."""
    return Erased(1, len(kept.occasion.moments), int(kept.letter is not None), len(kept.plan.steps))


def kept_as(store: Store, occasion_id: str, version: int | None = None) -> Kept:
    """The occasion, which has to be there and, where `version` is given, still be that one.

    Raises:
        AfterwordError: there is no such occasion.
        Conflict: it was changed since that version.
    """
    kept = store.find(occasion_id)
    if kept is None:
        raise AfterwordError(f'There is no occasion "{occasion_id}". It may have been forgotten.')
    if version is not None and version != kept.version:
        raise Conflict(kept.occasion.id)
    return kept


def with_holidays(occasion: Occasion, almanac: Almanac, home: ZoneInfo) -> Occasion:
    """The occasion with the public holidays where its letter is read: of the country named, else of the clock's.

    Raises:
        AfterwordError: that is no country's code.
    """
    clock = occasion.zone or home.key
    country = occasion.country or almanac.country_of(clock)
    told_at = occasion.told_at
    if not country or told_at is None:
        return replace(occasion, holidays=Holidays())
    around = told_at.date() - timedelta(days=60), told_at.date() + timedelta(days=400)
    found = almanac.holidays(country, *around) or Holidays()
    guessed = clock if found.country and not occasion.country else ""
    named = occasion.country and (found.country or occasion.country)
    return replace(occasion, country=named, holidays=replace(found, guessed_from=guessed))


def void_settled(outbox: Outbox, kept: Kept, now: datetime) -> None:
    """What waits to leave for an occasion that was settled since it was approved does not leave any more.

    What lies in the person's hands stays there, since they may have sent it before they noted the answer.
    """
    for one in outbox.outgoing(SendState.HOLDING):
        if one.occasion_id == kept.occasion.id and (why := settled_since(one, kept.occasion, kept.learned)):
            outbox.change(one, ended(one, SendState.VOID, now, why))


def sending_done(
    store: Store, clock: Clock, occasion_id: str, state: StepState = StepState.DONE, at: datetime | None = None
) -> None:
    """Tick off that the letter left (now, else `at`), or that it has to leave after all; what follows counts from then.

    Tried again where the occasion is changed at the same moment.
    """
    # Only who sends needs these; the ports themselves are light.
    from afterword.core.debrief import judged, planned
    from afterword.core.plan.changes import MarkStep, changed
    from afterword.core.told import days_of

    for _ in range(3):
        kept = store.find(occasion_id)
        if kept is None or kept.plan.first(StepKind.SEND) is None:
            return
        now, home = clock.now(), clock.zone()
        plan = changed(kept.plan, MarkStep(StepKind.SEND, state), at or now, days_of(kept.occasion, home))
        plan = planned(kept.occasion, judged(kept.occasion), home, plan)
        with suppress(Conflict):
            store.keep(replace(kept, plan=plan, kept_at=now))
            return
