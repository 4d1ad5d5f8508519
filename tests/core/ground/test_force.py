"""Whether a licence, visa or ticket is in force is read from its own fact, and from no other."""

from __future__ import annotations

import time

import pytest

from afterword.core.ground import Grounds, Status
from afterword.core.ground.force import InForce, State, force_in
from afterword.core.occasion import Evidence, EvidenceSource, FactKind


def fact(text: str, kind: FactKind = FactKind.CERTIFICATE) -> Evidence:
    return Evidence(f"cv:{text}", text, EvidenceSource("cv", 1), kind=kind)


FACTS = [
    fact("Drove artic routes between Hull and Leeds with two collections a night", FactKind.DONE),
    fact("Renewed the tachograph cards of 30 drivers that had expired", FactKind.DONE),
    fact("Unloaded 30 pallets a day with the HIAB", FactKind.DONE),
    fact("Category C+E licence, valid until March 2029"),
    fact("Driver CPC, lapsed November 2024"),
    fact("ADR tanks, expires 2030"),
    fact("Moffett forklift and HIAB, ran out 2023"),
    fact("SIA door supervisor licence (suspended)", FactKind.REGISTRATION),
    fact("Emergency First Aid at Work, renewed 2025"),
    fact("Enhanced DBS check, applied for"),
    fact("Skilled worker visa, valid to 06/2027"),
    fact("Member of the Institute of Couriers, membership lapsed"),
    fact("Slinger card"),
]
GROUNDS = Grounds(FACTS, 2026)


@pytest.mark.parametrize(
    "sentence",
    [
        "My driver CPC is in date.",
        "My CPC is valid until November 2029.",
        "I have a current driver CPC.",
        "My CPC has not lapsed.",
        "My category C+E licence runs to March 2031.",
        "My ADR tanks ticket is good until 2033.",
        "My HIAB ticket is still valid.",
        "My Moffett and HIAB tickets are up to date.",
        "My door supervisor licence is current.",
        "My SIA licence never lapsed.",
        "My DBS check is current.",
        "All my tickets are in date.",
        "None of my tickets has expired.",
        "My visa runs until December 2028.",
        "My membership of the Institute of Couriers is current.",
        "My category C+E licence is valid until March 2029, and my CPC is in date.",
        "My category C+E licence is valid; the CPC is in date too.",
        "I am ticketed for the Moffett.",
        "I am ticketed for the HIAB.",
    ],
)
def test_what_has_ended_is_not_said_to_hold(sentence: str) -> None:
    assert GROUNDS.sentence(sentence).status is Status.INFLATED


@pytest.mark.parametrize(
    "sentence",
    [
        "My category C+E licence is valid until March 2029.",
        "My C+E licence is in date.",
        "My driver CPC lapsed in November 2024.",
        "My CPC has expired.",
        "My HIAB ticket is no longer valid.",
        "My ADR runs to 2030.",
        "My SIA licence is suspended.",
        "My emergency first aid is up to date.",
        "My visa is valid to June 2027.",
        "My skilled worker visa still holds.",
        "My category C+E licence is valid, but the CPC has lapsed.",
    ],
)
def test_what_the_fact_says_of_it_is_backed(sentence: str) -> None:
    got = GROUNDS.sentence(sentence)
    assert (got.status, got.why) == (Status.BACKED, "")
    assert got.evidence in FACTS


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("My category C+E licence has expired.", Status.NOT_FOUND),
        ("My emergency first aid certificate is valid until 2028.", Status.PARTLY),
        ("My CPC lapsed in May 2025.", Status.INFLATED),
    ],
)
def test_the_day_and_the_side_count(sentence: str, status: Status) -> None:
    assert GROUNDS.sentence(sentence).status is status


@pytest.mark.parametrize(
    "sentence",
    ["If my CPC is in date I can start.", "I will renew my CPC in March.", "Your licence is valid until 2031.", "I keep my records up to date."],
)  # fmt: skip
def test_what_is_open_or_of_another_is_no_claim_of_force(sentence: str) -> None:
    assert GROUNDS.sentence(sentence).why != "By your fact this has ended."


def test_a_renewed_one_stands_for_the_old_one() -> None:
    grounds = Grounds([fact("Gas Safe registration, expired 2022"), fact("Gas Safe registration, valid to 2028")], 2026)
    assert grounds.sentence("My Gas Safe registration is current.").status is Status.BACKED


def test_of_two_kinds_one_in_force_bears_only_a_part() -> None:
    grounds = Grounds([fact("Powerboat licence, expired 2022"), fact("Sailing licence, valid to 2028")], 2026)
    assert grounds.sentence("My sailing licence is current.").status is Status.BACKED
    assert grounds.sentence("My powerboat licence is current.").status is Status.INFLATED
    assert grounds.sentence("Both my licences are current.").status is Status.INFLATED


@pytest.mark.parametrize(
    ("text", "state", "day"),
    [
        ("NMC PIN, expires 31 March 2027", State.UNTIL, (2027, 3)),
        ("Food hygiene level 3 (expired 2021)", State.ENDED, (2021, 0)),
        ("CSCS card, out of date since 04/2025", State.ENDED, (2025, 4)),
        ("STCW basic safety, due for renewal", State.DUE, (0, 0)),
        ("Blue badge guide, exam booked", State.PENDING, (0, 0)),
        ("Coaching licence B, renewed 2025", State.HOLDS, (0, 0)),
        ("Rope access level 1, has not expired", State.HOLDS, (0, 0)),
        ("Pest control certificate, was valid until 2019", State.UNTIL, (2019, 0)),
    ],
)
def test_a_line_says_how_far_it_is_in_force(text: str, state: State, day: tuple[int, int]) -> None:
    force = force_in(text)
    assert force is not None
    assert (force.state, force.day) == (state, day)


@pytest.mark.parametrize("text", ["Forklift licence 2019 to 2021", "Typing certificate, 2020", "Shorthand, 80 words"])
def test_a_line_may_say_nothing_of_it(text: str) -> None:
    assert force_in(text) is None


@pytest.mark.parametrize(
    "clause",
    [
        "My " + "still " * 8_000,
        "My ticket is " + "really " * 6_000,
        "My " + "y" * 40_000,
        "My card is " + " " * 40_000 + "valid",
        "None of " * 6_000 + "my cards",
    ],
)
def test_a_clause_without_end_is_judged_at_once(clause: str) -> None:
    in_force = InForce(FACTS, 2026)
    began = time.process_time()
    in_force.of(clause)
    assert time.process_time() - began < 3  # where time grew with the square, it would be a minute


def judged(sentence: str, *lines: str, kind: FactKind = FactKind.CERTIFICATE) -> tuple[Status, str]:
    got = Grounds([fact(line, kind) for line in lines], 2026).sentence(sentence)
    return got.status, got.why


BORNE = (Status.BACKED, "")
OVER = (Status.INFLATED, "By your fact this has ended.")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Suspended scaffold rigger certificate (SSR)", "I hold the SSR certificate."),
        ("Certificate in cancelled bookings", "I hold a certificate in cancelled bookings."),
        ("Award in withdrawn medicines", "I hold an award in withdrawn medicines."),
        ("Licensed guide (formerly trainee guide)", "I am a licensed guide."),
    ],
)
def test_a_word_of_ending_in_a_subject_ends_nothing(line: str, sentence: str) -> None:
    assert judged(sentence, line) == BORNE


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Lapsed lifeguard licence", "I hold a lifeguard licence."),
        ("Lifeguard licence: surrendered", "I hold a lifeguard licence."),
        ("Bus licence revoked by the council in 2022", "I hold a bus licence."),
        ("Certificate in suspended loads, suspended 2021", "My certificate in suspended loads is in date."),
        ("Former fellow of the Society of Dyers", "I am a fellow of the Society of Dyers."),
        ("Fellow of the Society of Dyers, 2009 - 2017", "I am a fellow of the Society of Dyers."),
        ("Member of the Guild of Glaziers, no longer registered", "I am a member of the Guild of Glaziers."),
    ],
)
def test_what_has_ended_is_not_held(line: str, sentence: str) -> None:
    assert judged(sentence, line) == OVER


def test_what_was_learnt_does_not_run_out() -> None:
    line = "BA History (registered for honours), University of Hull, until 2011"
    assert judged("I hold a BA in History from the University of Hull.", line, kind=FactKind.EDUCATION) == BORNE
    ticket = "Pool rescue certificate, valid until 2019"
    assert judged("I hold a pool rescue certificate.", ticket, kind=FactKind.EDUCATION) == OVER


@pytest.mark.parametrize(
    ("line", "right", "wrong"),
    [
        ("Crane ticket, lapsed 2019, renewed 2025 until 2030", "I hold a crane ticket.", ""),
        ("Crane ticket, lapsed 2019, renewed 2025 until 2030", "My crane ticket is valid until 2030.", ""),
        ("Crane ticket (lapsed 2019; renewed 2025)", "My crane ticket is in date.", ""),
        ("Crane ticket, renewed 2025, lapsed 2019", "My crane ticket is in date.", ""),
        ("Crane ticket, valid until 2030, suspended", "", "I hold a crane ticket."),
        ("Crane ticket, valid until 2030, suspended", "", "My crane ticket is in date."),
        ("Crane ticket, renewed 2019, lapsed 2023", "", "My crane ticket is in date."),
        ("Crane ticket lapsed 2019, diving licence valid until 2030", "I hold a diving licence.", "I hold a crane ticket."),
    ],
)  # fmt: skip
def test_the_latest_state_of_a_line_counts_whoever_asks(line: str, right: str, wrong: str) -> None:
    assert not right or judged(right, line) == BORNE
    assert not wrong or judged(wrong, line) == OVER


@pytest.mark.parametrize("sentence", ["I have no current diving licence.", "I don't hold a valid diving licence."])
def test_that_none_is_in_force_is_true_only_where_it_is(sentence: str) -> None:
    assert judged(sentence, "Diving licence, valid until 2023") == BORNE
    assert judged(sentence, "Diving licence, valid until 2031") == (Status.NOT_FOUND, "Your fact says the opposite.")


@pytest.mark.parametrize("line", ["lapsed, " * 5_000, "x," * 15_000, "(,;" * 10_000, "card, renewed until " * 2_000])
def test_a_line_without_end_is_read_at_once(line: str) -> None:
    began = time.process_time()
    InForce([fact(f"Crane ticket, {line}")], 2026)
    assert time.process_time() - began < 3  # where time grew with the square, it would be a minute
