"""What an invitation and an advert add to what was told, and that the person's own word stands above both."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.account import Reading, Spotted
from afterword.core.advert import Advert, AdvertLine, Asked
from afterword.core.invitation import Invitation
from afterword.core.occasion import Centrality, Moment, Occasion, Person, Polarity, Quote
from afterword.core.told import Told, occasion_of, told_with

LONDON = ZoneInfo("Europe/London")
ACCOUNT = "I blanked on the question about indexing. Tom frowned. I was late."
TOLD = Told(ACCOUNT, datetime(2026, 3, 10, 15, tzinfo=LONDON))
INVITATION = Invitation(
    people=(Person("Priya Nair", "Head of Talent", address="priya@norvik.example"), Person("Tom Okafor")),
    starts=datetime(2026, 3, 10, 11, tzinfo=LONDON),
    zone="Europe/London",
    company="Norvik",
    message_id="<m1@norvik.example>",
    references=("<q@example.org>",),
    guest="Sam Reed",
)
READING = Reading(
    moments=(
        Moment(Quote(0, 40, ACCOUNT[:40]), Polarity.SLIP, "blanked"),
        Moment(Quote(55, 65, ACCOUNT[55:65]), Polarity.SLIP, "late"),
    ),
    people=(Spotted(Quote(42, 45, "Tom"), "Tom", "engineering manager"),),
)


def occasion(told: Told) -> Occasion:
    return occasion_of(told, READING, "a", LONDON)


def test_the_invitation_fills_what_was_not_said() -> None:
    found = occasion(told_with(TOLD, INVITATION))
    assert found.people == (
        Person("Priya Nair", "Head of Talent", address="priya@norvik.example"),
        Person("Tom Okafor", "engineering manager"),
    )
    assert (found.company, found.zone, found.writer) == ("Norvik", "Europe/London", "Sam Reed")
    assert found.ended_at == datetime(2026, 3, 10, 12, tzinfo=LONDON)
    assert found.thread == ("<q@example.org>", "<m1@norvik.example>")


def test_what_the_person_said_stands_above_the_invitation() -> None:
    ended = datetime(2026, 3, 10, 11, 20, tzinfo=LONDON)
    own = Told(ACCOUNT, TOLD.told_at, writer="S. Reed", to="Tom Okafor", company="Norvik Pay", ended_at=ended)
    found = occasion(told_with(own, INVITATION))
    assert (found.company, found.writer, found.ended_at) == ("Norvik Pay", "S. Reed", ended)
    assert found.people[0].name == "Tom Okafor"


@pytest.mark.parametrize("asked", [Asked.MUST, Asked.PLUS])
def test_a_slip_is_central_only_where_the_advert_insists(asked: Asked) -> None:
    advert = Advert("Developer", "Norvik", (AdvertLine("Indexing in PostgreSQL", 4, asked),))
    blanked, late = occasion(Told(ACCOUNT, TOLD.told_at, advert=advert)).moments
    assert blanked.facts.centrality is (Centrality.CORE if asked is Asked.MUST else Centrality.USEFUL)
    assert late.facts.centrality is Centrality.USEFUL
    assert occasion(Told(ACCOUNT, TOLD.told_at, advert=advert)).role == "Developer"
