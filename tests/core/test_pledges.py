"""Promises of the writer: found in the words of the account, kept apart from what others said and from what is done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import Occasion, Setting
from afterword.core.pledges import breaks_word, broken_word, is_pledge, pledges, pledges_in


def acts(account: str) -> list[str]:
    return [pledge.act for pledge in pledges(Occasion("a", account))]


@pytest.mark.parametrize(
    ("account", "act"),
    [
        ("At the end I promised Helena I'd send her the plan of the mains.", "send her the plan of the mains"),
        (
            "I told him I would have the list on his desk by Thursday, and left.",
            "have the list on his desk by Thursday",
        ),
        ("She asked if I could email her the sheet and I said of course.", "email her the sheet"),
        ("i said i'd bring the key back on monday", "bring the key back on monday"),
        ("I offered to pay for the glass.", "pay for the glass"),
        ("I offered to pay for the glass and Marit said it was old.", "pay for the glass"),
        ('He asked for photos and I said "I will send it by Friday". I didn\'t yet.', "send it by Friday"),
        ("And I promise to Ms. Burke to send the scan until Monday.", "send the scan until Monday"),
        (
            "I must send the logbook to her secretary before Tuesday.",
            "send the logbook to her secretary before Tuesday",
        ),
        ("She asked me to send the references by Wednesday.", "send the references by Wednesday"),
        ('I told her, "Sure, I\'ll bring you the parts on Monday."', "bring her the parts on Monday"),
        (
            "Ruta asked me to email her my permit and the names of two foremen, and I said of course ma'am I will send it tonight.",
            "email her my permit and the names of two foremen",
        ),
        ("He asked for a copy of my licence and I said no problem, leave it with me.", "send a copy of my licence"),
        ("I said to Oksana I'd send the menu on Friday.", "send the menu on Friday"),
        ("I promised her my portfolio and it slipped my mind.", "send my portfolio"),
        ("she said can you send me your forklift ticket and i said yep no bother", "send them my forklift ticket"),
        ("Mrs Orr wanted the floor plans by Monday and I said no problem.", "send the floor plans by Monday"),
        (
            "Our client Mrs Orr wanted the floor plans and I said no problem. They are still sitting in my drafts.",
            "send the floor plans",
        ),
        ("Femi asked me to back up the disks and I said consider it done. I forgot.", "back up the disks"),
        ("I told Bea I'd pick up her parcel on Friday and it went out of my head.", "pick up her parcel on Friday"),
        (
            "Ivo asked me to water his ferns while he was away and I said leave it with me. Clean forgot.",
            "water his ferns",
        ),
    ],
)
def test_an_open_promise_is_found_in_its_own_words(account: str, act: str) -> None:
    assert acts(account) == [act]


@pytest.mark.parametrize(
    "account",
    [
        "They promised to ring me on Friday.",
        "She asked what I'd do with a late parcel and I said I'd call the depot first.",
        "I promised to send the sheet, and I did.",
        "I offered to pay and she told me not to be daft.",
        "She asked if I could start in May.",
        "She asked if I can drive the van and I said yes no problem.",
        "I had promised her I would bring the cake.",
        "I must bring the car to the garage before Tuesday.",
        "I must not send the certificate by Monday.",
        "She asked me to send the scan by Monday and I said no.",
        "He asked me about my licence and I said yes.",
        "She asked if she could take a photo of the sole and I said sure.",
        "He asked can you rig and I said yes and then I forgot.",
        "I told Bea I'd pick up her parcel on Friday.",
        "She asked for my licence and I handed it over. He asked about nights and I said yes.",
        "She asked me to sort the cards and I said sure and then I forgot half of them.",
        "He asked for a copy of my licence and the guard said leave it at the desk.",
        "I promised to send the sheet on Friday, and I did.",
        "I have to send the form some day.",
        "I promise to do better.",
        "I told her I'd come off nights and she said oh you poor thing.",
        "I had to send the form by Friday.",
        'In the role play I said "I\'ll bring the plates first."',
        'They asked what I would do and I said "I\'ll send the report tonight."',
        'In the case study I said "I will pay the supplier on Friday."',
        'They asked what I tell an angry client. I said "I\'ll replace it this week."',
    ],
)
def test_what_others_promised_what_is_done_and_what_was_only_an_answer_is_none(account: str) -> None:
    assert acts(account) == []


def test_a_day_that_is_told_apart_goes_with_the_promise() -> None:
    account = "They decide on Tuesday and I must send the logbook to her secretary, Mrs Cole, before that."
    (pledge,) = pledges(Occasion("a", account))
    assert (pledge.act, pledge.to, pledge.by) == ("send the logbook to her secretary", "Mrs Cole", "before Tuesday")


def test_a_promise_alone_is_no_untruth_and_a_broken_one_is_no_mere_promise() -> None:
    assert is_pledge("I told him I'd have the list on his desk by Thursday.")
    assert not is_pledge("I told him I'd send it, which was a lie")
    assert not is_pledge("I told him I had run the depot")


@given(st.text(max_size=300))
def test_every_quote_stands_in_the_account(account: str) -> None:
    for pledge in pledges(Occasion("a", account)):
        assert account[pledge.quote.start : pledge.quote.end] == pledge.quote.text


@pytest.mark.parametrize(
    "account",
    [
        "I told Dana I'd send the plan on Friday. Then she asked who founded the firm and I forgot.",
        "I told Dana I'd send the plan on Friday. I forgot to call my mum though.",
        "I told Dana I'd send the plan on Friday. I never did an interview that felt so good.",
        "I told Dana I'd send the plan on Friday. I haven't done anything like this before.",
    ],
)
def test_something_else_that_was_forgotten_breaks_no_word(account: str) -> None:
    assert not breaks_word(account)
    assert breaks_word("I told Dana I'd send the plan on Friday. I totally forgot.")


@pytest.mark.parametrize(
    "breach",
    [
        "It slipped my mind.",
        "Then my son fell ill and it went clean out of my head.",
        "Clean forgot.",
        "It is still sitting in my drafts.",
        "Never got round to it.",
        "I only now saw that it never left my outbox.",
        "I didn't send it.",
    ],
)
def test_a_promise_that_was_let_lie_is_told_in_many_ways(breach: str) -> None:
    assert broken_word(f"Marek asked me to send him the menu and I said sure. {breach}")
    assert not broken_word(f"Marek asked me to send him the menu. {breach}")


def test_the_day_of_a_promise_stands_in_the_answer_or_behind_it() -> None:
    told = (
        ("She asked me to send the menu and I said of course, I will do it tonight.", "tonight"),
        ("She asked if I could send the menu and I said yes, by Friday.", "by Friday"),
        ("I told Ana I'd send her the menu I drew up, by the end of the day Friday.", "by the end of the day Friday"),
    )
    for account, day in told:
        (pledge,) = pledges(Occasion("a", account))
        assert pledge.by == day


def test_what_is_over_is_no_longer_open_among_friends() -> None:
    account = "Ella asked me to bring the cake and I said of course. I forgot."
    assert acts(account) == ["bring the cake"]
    assert pledges(Occasion("a", account, Setting.PERSONAL)) == ()
    assert broken_word(account)


@pytest.mark.parametrize(
    "account",
    [
        "She asked if I could bring my permit on Friday and I said absolutely not before a contract.",
        "Nora asked me to send a copy of my permit by Wednesday and I said I'd lost it.",
    ],
)
def test_a_yes_that_is_a_no_promises_nothing(account: str) -> None:
    assert not pledges_in(account)


@pytest.mark.parametrize(
    ("account", "act"),
    [
        ("On Monday Petra asked if I could send the plan, I said yes, and I haven't done it.", "send the plan"),
        ("My manager asked me to ring the printer and I said yes and then I didn't.", "ring the printer"),
        ("Our warden asked whether I could feed the hens and I said sure. I never did.", "feed the hens"),
        ("Tom wanted me to order the seals, I said I would, and it's still not done.", "order the seals"),
        ("Lea asked me to lock the shed. I said yeah yeah. I drove home and never did it.", "lock the shed"),
        (
            "I told Ravi I would write the report by Monday. It's Wednesday. I haven't started.",
            "write the report by Monday",
        ),
    ],
)
def test_what_was_agreed_to_and_simply_not_done_is_a_broken_word(account: str, act: str) -> None:
    pledge = broken_word(account)
    assert pledge is not None
    assert pledge.act == act


@pytest.mark.parametrize(
    "account",
    [
        "She asked if the parcel had gone out and I said yes. It hadn't.",
        "Bea asked whether I had sent the plan and I said yes, and I haven't done it.",
        "He asked me to send the plan and I said yes, and I did it that night. I haven't slept.",
        "At the end she asked to see the plan and we laughed. I didn't.",
    ],
)
def test_what_was_not_agreed_to_is_no_broken_word(account: str) -> None:
    assert broken_word(account) is None


def test_what_one_would_have_to_do_is_no_promise() -> None:
    assert acts("I told her I'd have to look at my calendar.") == []
