"""Invitations: people, time and thread from mails and calendar entries, also from those that mislead."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.invitation import LASTS, Invitation
from afterword.core.occasion import AfterwordError
from afterword.formats.invitation import read_invitation

LONDON, NEW_YORK = ZoneInfo("Europe/London"), ZoneInfo("America/New_York")
MAIL = """From: Priya Nair <priya.nair@norvikpay.example>
To: Sam Reed <sam@example.org>
Cc: "Okafor, Tom" <tom.okafor@norvikpay.example>
Subject: Interview with Norvik Pay - Senior Backend Engineer
Message-ID: <abc123@norvikpay.example>
In-Reply-To: <q1@example.org>
References: <q0@example.org> <q1@example.org>
Content-Type: text/plain; charset=us-ascii

Hi Sam,

We would like to invite you to an interview on Tuesday 10 March 2026 at 2:30pm UK time.
You will meet Tom Okafor (Engineering Manager) and Lucia Brandt, our lead data engineer.

Location: 5 Canal Street, Leeds

Kind regards,
Priya Nair
Head of Talent
"""


def test_a_mail_says_who_when_where_and_in_which_thread() -> None:
    found = read_invitation("i.eml", MAIL.encode(), NEW_YORK)
    assert [(person.name, person.role) for person in found.people] == [
        ("Priya Nair", "Head of Talent"),
        ("Tom Okafor", "Engineering Manager"),
        ("Lucia Brandt", "lead data engineer"),
    ]
    assert found.people[1].address == "tom.okafor@norvikpay.example"
    assert found.starts == datetime(2026, 3, 10, 14, 30, tzinfo=LONDON)
    assert (found.zone, found.company, found.place, found.guest) == (
        "Europe/London",
        "Norvik Pay",
        "5 Canal Street, Leeds",
        "Sam Reed",
    )
    assert found.message_id == "<abc123@norvikpay.example>"
    assert found.references == ("<q0@example.org>", "<q1@example.org>")
    assert not found.doubt


@pytest.mark.parametrize(
    ("said", "hour", "minute"),
    [
        ("on 10 March 2026 at 11:00", 11, 0),
        ("at 9.15am on Tuesday, March 10th, 2026", 9, 15),
        ("on 2026-03-10, 12 pm", 12, 0),
        ("at noon on the 10th of March 2026", 12, 0),
        ("on 10 Mar 2026 from 4pm to 5pm", 16, 0),
    ],
)
def test_a_time_without_a_zone_is_taken_on_the_own_clock_and_said_so(said: str, hour: int, minute: int) -> None:
    mail = MAIL.replace("on Tuesday 10 March 2026 at 2:30pm UK time", said)
    found = read_invitation("i.eml", mail.encode(), NEW_YORK)
    assert found.starts == datetime(2026, 3, 10, hour, minute, tzinfo=NEW_YORK)
    assert found.zone == ""
    assert "own clock" in found.doubt


OFFICE = """From: "Halden Water Recruitment" <jobs@haldenwater.example>
To: Sam Reed <sam@example.org>
Subject: Interview, Flood Analyst
Content-Type: text/html; charset=utf-8

<html><body><p>Dear Sam,</p><p>We invite you for an interview for the post of Flood Analyst at Halden Water.</p>
<p><b>Date:</b> Tuesday, 24 November 2026<br><b>Time:</b> 10:30 &ndash; 11:15 (GMT)<br><b>Place:</b> Mill House</p>
<p>The panel will be Priya Nair (Head of Hydrology), Tom Okafor, Senior Analyst and Dr Lena Fuchs from HR.</p>
<p>Kind regards,<br>Jo Banks<br>Recruitment Officer</p></body></html>
"""


def test_a_department_is_nobody_but_who_signed_for_it_can_be_reached_there() -> None:
    found = read_invitation("i.eml", OFFICE.encode(), LONDON)
    assert {person.name: person.address for person in found.people} == {
        "Priya Nair": "",
        "Tom Okafor": "",
        "Lena Fuchs": "",
        "Jo Banks": "jobs@haldenwater.example",
    }
    assert found.people[0].name == "Priya Nair"


def test_an_offset_tells_the_instant_and_the_end_but_never_a_place() -> None:
    found = read_invitation("i.eml", OFFICE.encode(), ZoneInfo("Europe/Paris"))
    assert found.starts == datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
    assert found.ends == datetime(2026, 11, 24, 11, 15, tzinfo=UTC)
    assert found.zone == ""
    assert "no place" in found.doubt


def calendar(start: str, extra: str = "", before: str = "") -> bytes:
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{before}BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\\, Norvik\r\n"
        'ORGANIZER;CN="Nair, Priya":mailto:priya@norvik.example\r\nATTENDEE;CN=Sam Reed:mailto:sam@example.org\r\n'
        f"ATTENDEE;CN=Tom Okafor:mailto:tom@norvik.example\r\nDTSTART{start}\r\n{extra}END:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()


def zone_called(name: str, offset: str) -> str:
    return (
        f"BEGIN:VTIMEZONE\r\nTZID:{name}\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:{offset}\r\n"
        f"TZOFFSETTO:{offset}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )


@pytest.mark.parametrize(
    ("start", "before", "when", "zone", "doubt"),
    [
        (";TZID=Europe/Berlin:20260310T110000", "", "2026-03-10T10:00", "Europe/Berlin", ""),
        (";TZID=GMT Standard Time:20260710T110000", "", "2026-07-10T10:00", "Europe/London", ""),
        (":20260310T110000Z", "", "2026-03-10T11:00", "", "UTC"),
        (":20260310T110000Z", "X-WR-TIMEZONE:Europe/Paris\r\n", "2026-03-10T11:00", "Europe/Paris", ""),
        (":20260310T110000", "", "2026-03-10T15:00", "", "own clock"),
        (";TZID=Nowhere/Land:20260310T110000", "", "2026-03-10T15:00", "", "own clock"),
        (
            ";TZID=My: odd (zone):20260310T110000",
            zone_called("My: odd (zone)", "+0300"),
            "2026-03-10T08:00",
            "",
            "UTC",
        ),
    ],
)
def test_a_calendar_entry_gives_the_instant_that_is_meant(
    start: str, before: str, when: str, zone: str, doubt: str
) -> None:
    found = read_invitation("i.ics", calendar(start, before=before), NEW_YORK)
    assert found.starts is not None
    assert found.starts.astimezone(UTC) == datetime.fromisoformat(when).replace(tzinfo=UTC)
    assert found.zone == zone
    assert doubt in found.doubt


def test_a_zone_that_is_described_otherwise_than_it_is_goes_by_the_place_and_is_doubted() -> None:
    liar = calendar(";TZID=Europe/London:20260310T110000", before=zone_called("Europe/London", "+0500"))
    found = read_invitation("i.ics", liar, NEW_YORK)
    assert found.starts == datetime(2026, 3, 10, 11, tzinfo=LONDON)
    assert found.zone == "Europe/London"
    assert "describes another clock than that place has" in found.doubt
    assert "Please compare it" in found.doubt
    honest = calendar(";TZID=Europe/London:20260310T110000", before=zone_called("Europe/London", "+0000"))
    assert read_invitation("i.ics", honest, NEW_YORK).doubt == ""


@pytest.mark.parametrize("start", [":20260310T110000", ";TZID=Nowhere/Land:20260310T110000", ":20260310T110000Z"])
def test_a_zone_that_is_missing_or_unknown_is_doubted_with_what_to_do(start: str) -> None:
    found = read_invitation("i.ics", calendar(start), NEW_YORK)
    assert found.starts is not None
    assert "Please check it, and say in which time zone" in found.doubt


def test_two_calendars_that_call_their_own_zones_alike_keep_their_own_times() -> None:
    hours = []
    for offset in ("+0100", "-0500"):
        data = calendar(
            ";TZID=Customized Time Zone:20260310T110000", before=zone_called("Customized Time Zone", offset)
        )
        starts = read_invitation("i.ics", data, LONDON).starts
        assert starts is not None
        hours.append(starts.astimezone(UTC).hour)
    assert hours == [10, 16]


def test_the_guest_is_not_among_the_people_and_a_turned_name_is_turned_back() -> None:
    found = read_invitation("i.ics", calendar(";TZID=Europe/London:20260310T110000"), LONDON)
    assert [person.name for person in found.people] == ["Priya Nair", "Tom Okafor"]
    assert found.company == "Norvik"


def test_a_cancelled_entry_and_a_day_without_a_time_are_known_as_such() -> None:
    assert read_invitation("i.ics", calendar(":20260310T110000Z", before="METHOD:CANCEL\r\n"), LONDON).cancelled
    all_day = read_invitation("i.ics", calendar(";VALUE=DATE:20260310"), LONDON)
    assert all_day.starts is None
    assert "no time" in all_day.doubt


def test_a_calendar_entry_in_a_mail_decides_the_time() -> None:
    import email.message

    message = email.message.EmailMessage()
    message["From"] = "Priya Nair <priya@norvik.example>"
    message["Subject"] = "Your interview"
    message.set_content("See you on 1 March 2026 at 9:00.")
    entry = calendar(";TZID=Europe/Berlin:20260310T110000")
    message.add_attachment(entry, maintype="text", subtype="calendar", filename="invite.ics")
    found = read_invitation("i.eml", message.as_bytes(), LONDON)
    assert found.starts == datetime(2026, 3, 10, 11, tzinfo=ZoneInfo("Europe/Berlin"))
    assert [person.name for person in found.people] == ["Priya Nair", "Tom Okafor"]


@pytest.mark.parametrize(
    "header",
    ["Message-ID: <[abc]@x>", "Message-ID: <abc@[x>", "To: foo@", 'To: "', "Subject: =?x-bogus?q?a?=", "Date: never"],
)
def test_a_broken_header_costs_only_itself(header: str) -> None:
    mail = f"{header}\nFrom: Priya Nair <priya@norvik.example>\nContent-Type: text/plain; charset=unknown-8bit\n\nSee you.\n"
    assert read_invitation("i.eml", mail.encode(), LONDON).people[0].name == "Priya Nair"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"Just some words", "no mail"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no event"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID", "damaged|no event|names nobody"),
        (b"Subject: hello\n\nnothing here", "names nobody"),
    ],
)
def test_what_is_no_invitation_is_refused_with_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(AfterwordError, match=says):
        read_invitation("i.eml", data, LONDON)


def test_the_talk_is_over_by_its_end_an_hour_after_its_start_or_now_and_never_before_it_began() -> None:
    start = datetime(2026, 3, 10, 11, tzinfo=LONDON)
    later = start + timedelta(days=1)
    assert Invitation(starts=start).ended_by(later) == start + LASTS
    assert Invitation(starts=start, ends=start + timedelta(minutes=30)).ended_by(later) == start + timedelta(minutes=30)
    assert Invitation(starts=start).ended_by(start + timedelta(minutes=20)) == start + timedelta(minutes=20)
    assert Invitation(starts=start).ended_by(start - timedelta(hours=1)) is None
    assert Invitation(starts=start, cancelled=True).ended_by(later) is None


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for start in (b"From: a <a@b.c>\n", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", b""):
        with suppress(AfterwordError):
            assert read_invitation("x.eml", start + data, LONDON).subject is not None
