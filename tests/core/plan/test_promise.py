"""What was promised in the talk is a step of the plan, on the day that was named."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import CaseState, Dimension, Facts, Moment, Noticed, Occasion, Polarity, Quote, Setting
from afterword.core.plan.changes import marked
from afterword.core.plan.inputs import plan_for
from afterword.core.plan.promise import is_ahead, is_late
from afterword.core.plan.step import StepKind, StepState
from afterword.core.pledges import pledges_in
from afterword.core.told import days_of

HOME = ZoneInfo("Europe/London")
TOLD = datetime(2026, 11, 25, 18, tzinfo=HOME)  # a Wednesday


def due(words: str, **more: object) -> str:
    told = Occasion("a", f"I promised her I'd send the plan {words}.", told_at=TOLD, ended_at=TOLD, **more)  # type: ignore[arg-type]
    step = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME).first(StepKind.KEEP_PROMISE)
    return f"{step.due:%a %d %H:%M}" if step else ""


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("of the mains", "Thu 26 09:00"),
        ("tonight", "Wed 25 19:00"),
        ("tomorrow", "Thu 26 09:00"),
        ("by Friday", "Fri 27 09:00"),
        ("next week", "Mon 30 09:00"),
        ("this weekend", "Sat 28 09:00"),
        ("until Monday", "Mon 30 09:00"),
        ("before Tuesday", "Mon 30 09:00"),
        ("before the 3rd", "Wed 02 09:00"),
    ],
)
def test_it_is_due_on_the_day_that_was_named(words: str, when: str) -> None:
    assert due(words) == when


@pytest.mark.parametrize(
    ("words", "best", "latest"),
    [
        ("by tomorrow lunchtime", "Thu 26 09:00", "Thu 26 12:00"),
        ("tomorrow morning", "Thu 26 09:00", "Thu 26 12:00"),
        ("by close of business on Friday", "Fri 27 09:00", "Fri 27 17:00"),
        ("by 5 on Friday", "Fri 27 09:00", "Fri 27 17:00"),
        ("before 8am on Friday", "Fri 27 07:00", "Fri 27 08:00"),
        ("by four o'clock tomorrow", "Thu 26 09:00", "Thu 26 16:00"),
        ("at 3pm on Friday", "Fri 27 15:00", ""),
        ("by 3 December", "Thu 03 09:00", ""),
        ("tonight", "Wed 25 19:00", ""),
        ("by Friday", "Fri 27 09:00", ""),
    ],
)
def test_an_hour_that_was_named_is_kept(words: str, best: str, latest: str) -> None:
    told = Occasion("a", f"I promised her I'd send the plan {words}.", told_at=TOLD, ended_at=TOLD)
    step = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME).first(StepKind.KEEP_PROMISE)
    assert step is not None
    assert f"{step.due:%a %d %H:%M}" == best
    assert (f"{step.not_after:%a %d %H:%M}" if step.not_after else "") == latest


SATURDAY, THURSDAY = datetime(2026, 11, 28, 20, 49, tzinfo=HOME), datetime(2026, 11, 26, 16, tzinfo=HOME)


def kept(account: str, told_at: datetime = SATURDAY, ended_at: datetime | None = THURSDAY) -> tuple[str, str]:
    told = Occasion("a", account, setting=Setting.WORK, told_at=told_at, ended_at=ended_at)
    step = plan_for(told, judge(told), told_at, days_of(told, HOME), HOME).first(StepKind.KEEP_PROMISE)
    return (f"{step.due:%a %d %b %H:%M}", step.why) if step else ("", "")


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("I promised a corrected report by Friday noon and I haven't sent it.", "Friday 27 November"),
        ("I'd promised to call her back on Friday and I haven't.", "Friday 27 November"),
        ("I promised to bring the book back by Friday but I forgot.", "Friday 27 November"),
        ("I promised him the photos for Friday. I have not sent them.", "Friday 27 November"),
        ("I agreed to redo the rota by the end of the week.", "Friday 27 November"),
    ],
)
def test_what_is_late_comes_first_of_all_and_says_so(account: str, day: str) -> None:
    due, why = kept(account)
    assert due == "Sat 28 Nov 20:49"
    assert f"The day for it was {day}." in why and why.endswith("first of all, and say with it that it is late.")


def test_each_day_of_a_promise_is_told() -> None:
    when, why = kept("I told him I'd pay 200 today and 200 on the 15th.")
    assert when == "Sat 28 Nov 20:49"
    assert why.endswith("After that: Tuesday 15 December.")


def test_a_paper_that_must_be_sent_is_a_step_on_the_day_before() -> None:
    account = "They decide on Tuesday and I must send the logbook to her secretary, Mrs Cole, before that."
    assert kept(account)[0] == "Mon 30 Nov 09:00"


def test_that_friday_is_over_when_it_is_told() -> None:
    account = "I owe him four hundred pounds and I said I'd send my half that Friday."
    assert "Friday 27 November" in kept(account, ended_at=None)[1]
    assert "Friday 20 November" in kept(account, ended_at=datetime(2026, 11, 19, 17, tzinfo=HOME))[1]


def test_what_is_late_waits_for_the_morning() -> None:
    account = "I promised him the report by Friday."
    assert kept(account, datetime(2026, 11, 28, 23, 30, tzinfo=HOME))[0] == "Sun 29 Nov 07:00"
    assert "Unless it is done, do it first of all" in kept(account)[1]


@pytest.mark.parametrize(
    ("account", "when"),
    [
        ("I promised to pay her back by the 20th.", "Sun 20 Dec 09:00"),
        ("I promised Dana I would send the slides by 3 December.", "Thu 03 Dec 09:00"),
        ("I offered to fix the fence next Friday.", "Fri 04 Dec 09:00"),
        ("I said I'd drive her to the airport on Thursday.", "Thu 03 Dec 09:00"),
        ("I have promised the client a new date by Monday noon.", "Mon 30 Nov 09:00"),
        ("I promised her a full list within a week.", "Thu 03 Dec 16:00"),
    ],
)
def test_a_day_to_come_stays_the_day_that_was_named(account: str, when: str) -> None:
    assert kept(account)[0] == when
    assert "late" not in kept(account)[1]


@pytest.mark.parametrize(
    "account",
    [
        "I promised myself a drink on Friday.",
        "I promised a lot on Friday and delivered nothing.",
        "I'd promised to be there on Friday and I slept in.",
        "She promised me an answer by Friday.",
        "I promised them the report by Friday and I sent it.",
        "I promised a good answer in my head.",
        "I said I'd call the customer back on Monday.",
        "I said I'd do better.",
    ],
)
def test_what_is_no_open_promise_is_no_step(account: str) -> None:
    assert kept(account) == ("", "")


def test_nothing_is_sent_to_who_asked_for_no_contact() -> None:
    assert due("tonight", state=CaseState.NO_CONTACT) == ""


def test_nothing_is_let_go_while_something_promised_is_open() -> None:
    words = "Fine. I promised her I'd send the plan by Friday."
    told = Occasion("a", words, setting=Setting.WORK, told_at=TOLD, ended_at=TOLD, no_notes=True)
    plan = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME)
    kept, rests = plan.first(StepKind.KEEP_PROMISE), plan.first(StepKind.LET_GO)
    assert kept is not None and rests is not None
    assert f"{rests.due:%a %d %H:%M}" == "Mon 30 09:00"
    assert kept.due < rests.due


@pytest.mark.parametrize("state", [CaseState.DECIDED, CaseState.REJECTED])
def test_what_is_owed_goes_out_before_it_is_let_go(state: CaseState) -> None:
    words = "I told them a lie about my degree"
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "lie", Noticed.SEEN)
    told = Occasion(
        "a", f"{words}.", told_at=TOLD, ended_at=TOLD, state=state, answered_on=TOLD.date(), moments=(slip,)
    )
    plan = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME)
    sends, rests = plan.first(StepKind.SEND), plan.first(StepKind.LET_GO)
    assert sends is not None and rests is not None
    assert sends.due < rests.due
    left_out = replace(
        plan, steps=tuple(marked(one, StepState.SKIPPED, TOLD) if one is sends else one for one in plan.steps)
    )
    again = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME, left_out).first(StepKind.LET_GO)
    assert again is not None and again.due < rests.due


def test_a_promise_that_was_let_lie_goes_out_at_once_and_is_kept_before_the_letter() -> None:
    account = "I promised her I'd send the plan on Thursday. I totally forgot."
    facts = Facts(dimension=Dimension.LOGISTICS, severity=3)
    slip = Moment(Quote(0, len(account), account), Polarity.SLIP, "other", facts=facts, confidence=0.8)
    told_at = SATURDAY.replace(minute=0)
    told = Occasion("a", account, told_at=told_at, ended_at=THURSDAY - timedelta(days=9), moments=(slip,))
    plan = plan_for(told, judge(told), told_at, days_of(told, HOME), HOME)
    assert [step.kind for step in plan.steps[:2]] == [StepKind.KEEP_PROMISE, StepKind.SEND]
    assert "It stays due until it is done" in plan.steps[1].why


@pytest.mark.parametrize(
    ("account", "why"),
    [
        ("She asked me to send the plan and I said of course, I will do it tonight. I forgot.", "The day for it was"),
        ("I promised her I'd send the plan last night. I haven't sent it.", "The day for it was Friday 27 November"),
        ("I told her I'd send the plan by nine on Saturday morning. I haven't sent it.", "The hour for it is over"),
        ("She asked me to send the plan and I said sure. It slipped my mind.", "I said sure”. Do it first of all"),
    ],
)
def test_what_was_left_undone_is_done_first_of_all(account: str, why: str) -> None:
    told_at = SATURDAY.replace(minute=0)
    told = Occasion("a", account, told_at=told_at, ended_at=THURSDAY)
    step = plan_for(told, judge(told), told_at, days_of(told, HOME), HOME).first(StepKind.KEEP_PROMISE)
    assert step is not None
    assert step.due <= told_at
    assert why in step.why


@pytest.mark.parametrize(
    "account",
    [
        "I told him I'd email the tide table by Thursday night. It's now Friday and I've not done it.",
        "I told the harbour master, Olaf Brekke, I'd bring the log on Thursday. Thats two days ago now and I've not brought it.",
        "I promised her I'd send the plan by Thursday. Thursday came and went and I have not sent anything.",
        "It's Friday now. I promised her I'd send the plan by Thursday and I haven't sent it.",
        "I promised her I'd send the plan by Friday. I haven't sent it.",
        "I promised her I'd send the plan. It is overdue and I haven't sent it.",
    ],
)
def test_a_day_that_the_account_says_is_behind_is_late_also_where_the_day_of_the_talk_is_not_told(account: str) -> None:
    told_at = SATURDAY.replace(minute=0)
    for ended_at in (None, told_at) if "Friday. I" not in account else (None,):
        told = Occasion("a", account, told_at=told_at, ended_at=ended_at)
        (pledge,) = pledges_in(account)
        assert is_late(pledge, ended_at, told_at)
        step = plan_for(told, judge(told), told_at, days_of(told, HOME), HOME).first(StepKind.KEEP_PROMISE)
        assert step is not None
        assert step.due <= told_at
        assert "it is late" in step.why


@pytest.mark.parametrize(
    "account",
    [
        "I promised her I'd send the plan by Friday. It's now Thursday and I haven't sent it yet.",
        "I promised her I'd send the plan by Monday. I haven't sent it yet.",
        "I promised to send the plan today. I have not sent it yet.",
        "I promised to send the plan by tonight. I have not sent it.",
    ],
)
def test_what_is_promised_for_this_day_or_a_later_one_is_not_late(account: str) -> None:
    (pledge,) = pledges_in(account)
    assert not is_late(pledge, THURSDAY, THURSDAY + timedelta(hours=20))
    assert is_ahead(pledge, THURSDAY, THURSDAY + timedelta(hours=20))


@pytest.mark.parametrize(("clock", "late"), [("nine", True), ("eleven", False)])
def test_an_hour_of_this_day_that_is_over_is_late(clock: str, late: bool) -> None:
    (pledge,) = pledges_in(f"I told her I'd send the plan by {clock} on Saturday morning. I haven't sent it.")
    assert is_late(pledge, THURSDAY, SATURDAY.replace(hour=10)) is late


def test_what_is_due_before_the_letter_goes_by_itself() -> None:
    account = "I was rude to Ann. I promised her I'd send the plan tonight."
    rude = Moment(Quote(0, 18, "I was rude to Ann."), Polarity.SLIP, "other", Noticed.SEEN, facts=Facts(severity=3))
    told = Occasion("a", account, told_at=TOLD, ended_at=TOLD, moments=(rude,))
    plan = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME)
    kept, letter = plan.first(StepKind.KEEP_PROMISE), plan.first(StepKind.SEND)
    assert kept is not None
    assert letter is not None
    assert kept.due < letter.due
    assert "send it by itself" in kept.why
    later = replace(told, account=account.replace("tonight", "on Friday"))
    step = plan_for(later, judge(later), TOLD, days_of(later, HOME), HOME).first(StepKind.KEEP_PROMISE)
    assert step is not None
    assert "by itself" not in step.why


def test_a_mere_thank_you_is_left_to_the_person_and_needs_no_cooling() -> None:
    told = Occasion("a", "It went well.", told_at=TOLD, ended_at=TOLD)
    plan = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME)
    letter = plan.first(StepKind.SEND)
    assert letter is not None
    assert letter.why.startswith("Only if you would like to")
    assert plan.first(StepKind.COOL_OFF) is None
    promised = replace(told, account="I promised her I'd send the plan on Friday.")
    letter = plan_for(promised, judge(promised), TOLD, days_of(promised, HOME), HOME).first(StepKind.SEND)
    assert letter is not None
    assert "Only if" not in letter.why
