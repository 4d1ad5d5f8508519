"""What the person tells: the raw account and what they add beside it, and the occasion that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.account import Reading, Roster, occasion_from
from afterword.core.advert import Advert, with_advert
from afterword.core.backing import distinct, with_backing
from afterword.core.holidays import country_of_address, turn_of_the_year
from afterword.core.invitation import Invitation
from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError, Evidence, Occasion, Person, Setting, Want, as_told
from afterword.core.owing import debts_in
from afterword.core.plan.working_days import WorkingDays
from afterword.core.secret import hearers, is_about, is_told_in_trust, owner_of, tells_a_secret, tells_of_themselves
from afterword.core.write.addressee import addressee, first_reader
from afterword.core.write.present import present, was_there
from afterword.core.write.whom import done_to, whose_work
from afterword.core.write.written_down import without_answers

READS = frozenset({"en", ""})
"""The languages that accounts are read in; "" is too short to tell, so it is tried."""


@dataclass(frozen=True, slots=True)
class Told:
    """The account as typed, and what was said beside it. What is left out is read from the account.

    `told_at` is the aware time of telling; `to` is who gets the letter; `zone` and `country` are where it will be read;
    `evidence` comes from CVs. `people` were named by an invitation, and `thread` are the ids of its mails; `advert` says what the
    job rests on.
    """

    account: str
    told_at: datetime
    setting: Setting | None = None
    writer: str = ""
    to: str = ""
    company: str = ""
    zone: str = ""
    country: str = ""
    want: Want = Want.UNSURE
    feeling: int | None = None
    forecast: float | None = None
    ended_at: datetime | None = None
    decides_on: date | None = None
    evidence: tuple[Evidence, ...] = ()
    people: tuple[Person, ...] = ()
    thread: tuple[str, ...] = ()
    advert: Advert | None = None

    @property
    def roster(self) -> Roster:
        """The names that are known before reading."""
        named = (self.to, *(person.name for person in self.people))
        return Roster(self.writer, tuple(dict.fromkeys(filter(None, named))), self.company)


def told_with(told: Told, invitation: Invitation) -> Told:
    """The same, with what the invitation knows where the person said nothing themselves."""
    ended_at = told.ended_at or invitation.ended_by(told.told_at)
    return replace(
        told,
        writer=told.writer or invitation.guest,
        to=told.to or (invitation.people[0].name if invitation.people else ""),
        company=told.company or invitation.company,
        zone=told.zone or invitation.zone,
        country=told.country or country_in(invitation),
        ended_at=ended_at,
        people=(*told.people, *invitation.people),
        thread=tuple(filter(None, (*invitation.references, invitation.message_id))),
    )


def with_invitation(occasion: Occasion, invitation: Invitation) -> Occasion:
    """The occasion with what an invitation knows where nothing was known, and the people it names."""
    people = all_people(invitation.people, occasion.people)
    first = occasion.people[0].name if occasion.people else ""
    known = first and (not invitation.people or any(same_person(first, one.name) for one in invitation.people))
    ended_at = occasion.ended_at
    if ended_at is None and occasion.told_at is not None:
        ended_at = invitation.ended_by(occasion.told_at)
    return replace(
        occasion,
        people=addressed(people, first if known else invitation.people[0].name if invitation.people else ""),
        company=occasion.company or invitation.company,
        writer=occasion.writer or invitation.guest,
        zone=occasion.zone or invitation.zone,
        country=occasion.country or country_in(invitation),
        ended_at=ended_at,
        thread=tuple(dict.fromkeys(filter(None, (*occasion.thread, *invitation.references, invitation.message_id)))),
    )


def occasion_of(told: Told, reading: Reading, occasion_id: str, home: ZoneInfo) -> Occasion:
    """The occasion: what was read, what the person said themselves where both speak, and evidence where it fits.

    Raises:
        AfterwordError: the end lies after the time of telling or the day they decide, or the zone is unknown.
    """
    if told.ended_at is not None:
        refuse_later_end(told.ended_at, told.told_at)
    occasion = Occasion(
        id=occasion_id,
        account=told.account,
        setting=told.setting or reading.setting or Setting.INTERVIEW,
        told_at=told.told_at,
        ended_at=told.ended_at,
        zone=told.zone,
        country=told.country,
        people=addressed(
            all_people(told.people, tuple(Person(spotted.name, spotted.role) for spotted in reading.people)), told.to
        ),
        company=told.company,
        writer=told.writer,
        want=told.want,
        feeling=told.feeling,
        forecast=told.forecast,
        evidence=distinct(told.evidence),
        thread=told.thread,
        reader_said=bool(told.to) and told.to not in {person.name for person in told.people},
    )
    occasion = occasion_from(occasion, reading)
    if occasion.ended_at is not None and occasion.ended_at > told.told_at:
        occasion = replace(occasion, ended_at=None)
    found = occasion.moments if occasion.language in READS else ()
    moments = as_told(without_answers(occasion.account, found))
    days = days_of(occasion, home)
    if told.decides_on is not None and told.ended_at is not None:
        # An end that was only read may be misread, so it refuses nothing that was said.
        refuse_earlier_decision(told.decides_on, told.ended_at, days)
    occasion = replace(occasion, moments=moments, decision_by=_decision_by(told, reading, days))
    if told.advert is not None:
        occasion = with_advert(occasion, told.advert)
    occasion = with_backing(occasion, reading.questions)
    if told.to or told.people:
        return occasion
    return _to_its_reader(occasion, reading.to if told.setting in (None, reading.setting) else None)


def _to_its_reader(occasion: Occasion, to: str | None) -> Occasion:
    """The same with the one first whom the letter is for, as it was read.

    Where nothing was read of it, that is the one to whom most was done, where the words tell; else the first named of those who were
    there. Where a wrong outside an interview was done to nobody who is named, the names are those of others, and greet nobody.
    """
    if to == "" and occasion.setting is not Setting.INTERVIEW and not (to := _owner_or(occasion, to)):
        return replace(occasion, people=())
    if to:
        people = addressed(occasion.people, _owner_or(occasion, to))
        first = first_reader(occasion, judge(occasion).verdicts, people[0] if people else None)
        if first is None and people and not was_there(occasion, people[0]):
            first = next((person for person in people if was_there(occasion, person)), None)
        return replace(occasion, people=_with_first(people, first))
    if len(occasion.people) < 2:
        return occasion
    verdicts = judge(occasion).verdicts
    first = first_reader(occasion, verdicts, None) or addressee(occasion, verdicts) or present(occasion)[0]
    return replace(occasion, people=_with_first(occasion.people, first))


def _with_first(people: tuple[Person, ...], first: Person | None) -> tuple[Person, ...]:
    return people if first is None else (first, *(person for person in people if person != first))


def _owner_or(occasion: Occasion, to: str) -> str:
    """The same name, or the one it belonged to: whose idea was called the teller's own, or who had trusted the teller with a secret that was told to that one, or is about that one; or who is owed money, where it was read to be for nobody."""
    for slip in occasion.slips:
        if slip.kind == "lie" and occasion.setting is not Setting.INTERVIEW and (owner := whose_work(occasion, slip)):
            return owner.name
        if not tells_a_secret(slip) or (owner := owner_of(occasion, slip)) is None or owner.name == to:
            continue
        read = next((one for one in occasion.people if one.name == to), None)
        by_another = read is None or is_about(occasion, slip, read) or read in hearers(occasion, slip)
        theirs = is_told_in_trust(occasion, slip, owner) or tells_of_themselves(occasion, slip, owner)
        if by_another and theirs:
            return owner.name
    owed = (done_to(occasion, slip) for slip in occasion.slips if not to and any(debts_in(slip.whole)))
    return next((person.name for person in owed if person), to)


def refuse_later_end(ended_at: datetime, told_at: datetime) -> None:
    """An end that was given has to lie before the telling.

    Raises:
        AfterwordError: it does not.
    """
    if ended_at > told_at:
        raise AfterwordError(
            f"It cannot have ended after you told it: {ended_at.day} {ended_at:%B %Y, %H:%M} had not come yet. Please check the date."
        )


def refuse_earlier_decision(decides_on: date, ended_at: datetime, days: WorkingDays) -> None:
    """A day of decision that was given cannot lie before the talk, by the clock of either side.

    Raises:
        AfterwordError: it does.
    """
    if decides_on < min(ended_at.date(), days.local(ended_at).date()):
        raise AfterwordError(
            f"They cannot decide on {decides_on.day} {decides_on:%B %Y}, before it ended on {ended_at.day} {ended_at:%B %Y}. "
            "Please check both dates."
        )


def zone_of(occasion: Occasion, home: ZoneInfo) -> ZoneInfo:
    """Where the letter will be read; where that is unknown, where the person is.

    Raises:
        AfterwordError: there is no such zone.
    """
    try:
        return ZoneInfo(occasion.zone) if occasion.zone else home
    except (KeyError, ValueError, OSError):
        raise AfterwordError(
            f'There is no time zone called "{occasion.zone}". Names look like Europe/London or America/New_York.'
        ) from None


def country_in(invitation: Invitation) -> str:
    """The country that the inviting address names, where the invitation's clock does not tell it already."""
    if invitation.zone or not invitation.people:
        return ""
    return country_of_address(invitation.people[0].address)


def days_of(occasion: Occasion, home: ZoneInfo) -> WorkingDays:
    """The working days where the letter will be read, without the public holidays; where no country is known, without
    those days round Christmas on which few work anywhere.

    Raises:
        AfterwordError: there is no such zone.
    """
    free = occasion.holidays
    off = frozenset(one.day for one in free.days)
    if not free.country and occasion.told_at is not None:
        told_on = occasion.told_at.date()
        off |= turn_of_the_year(told_on, told_on.replace(year=told_on.year + 1, day=1))
    return WorkingDays(zone_of(occasion, home), off, free.weekend)


def decision_time(day: date, told_on: date, days: WorkingDays) -> datetime:
    """When a decision named by its day may fall: from the opening of that day on; if it is today, by the day's end."""
    return days.at(day, settings.WORK_OPENS if day > told_on else settings.WORK_CLOSES)


def _decision_by(told: Told, reading: Reading, days: WorkingDays) -> datetime | None:
    told_on = days.local(told.told_at).date()
    read = sorted(spotted.day for spotted in reading.dates if spotted.is_decision and spotted.day is not None)
    day = told.decides_on or next((day for day in read if day >= told_on), None)
    return decision_time(day, told_on, days) if day is not None else None


def addressed(people: tuple[Person, ...], to: str) -> tuple[Person, ...]:
    """The same people, the one the letter goes to first and under the name given."""
    to = " ".join(to.split())
    if not to:
        return people
    same = next((person for person in people if same_person(person.name, to)), None)
    first = replace(same, name=to) if same else Person(to)
    return (first, *(person for person in people if person is not same))


def all_people(invited: tuple[Person, ...], told: tuple[Person, ...]) -> tuple[Person, ...]:
    """Those the invitation names, with the role the account tells where it tells one, then whom the account alone names."""
    found: list[Person] = []
    left = list(told)
    for person in invited:
        same = next((other for other in left if same_person(other.name, person.name)), None)
        if same is not None:
            left.remove(same)
            person = replace(person, role=person.role or same.role, saw_it=same.saw_it)
        found.append(person)
    return (*found, *left)


def share_a_name(one: str, other: str) -> bool:
    """Whether two names have a first or a family name in common, as they do where somebody married or has a short form."""
    return bool(_words_of_name(one) & _words_of_name(other))


def same_person(one: str, other: str) -> bool:
    """Whether two ways of writing a name may mean one person: "Priya" and "Ms Priya Nair"."""
    first, second = _words_of_name(one), _words_of_name(other)
    return bool(first and second) and (first <= second or second <= first)


def _words_of_name(name: str) -> set[str]:
    return {word.strip(".,").casefold() for word in name.split()}
