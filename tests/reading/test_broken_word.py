"""A word given and its breach, told in two sentences, are one thing; other neighbours stay apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.core.judge.gates import Case
from afterword.core.judge.verdict import judge_slip
from afterword.core.occasion import Action, Moment, Noticed, Polarity, Setting
from afterword.core.omission import undone
from afterword.reading.broken_word import with_broken_words, with_late_words
from afterword.reading.edges import quote_of


def slip(text: str, words: str, kind: str = "other") -> Moment:
    at = text.index(words)
    return Moment(quote_of(text, at, at + len(words)), Polarity.SLIP, kind, confidence=0.6)


def test_a_promise_and_its_breach_are_one() -> None:
    text = (
        "My brother played on Thursday. I'd said I'd be there, front row. I fell asleep on the sofa. He kept a chair."
    )
    said, slept = slip(text, "I'd said I'd be there, front row."), slip(text, "I fell asleep on the sofa.")
    (joined,) = with_broken_words(text, (said, slept))
    assert joined.quote.text == "I'd said I'd be there, front row. I fell asleep on the sofa."
    assert text[joined.quote.start : joined.quote.end] == joined.quote.text


def test_neighbours_that_tell_of_two_things_stay_two() -> None:
    text = "I was short with the vicar. I used his good mug. I'd said I'd come. Then Ann laughed. I fell asleep on the bus."
    moments = (slip(text, "I was short with the vicar."), slip(text, "I used his good mug."))
    assert with_broken_words(text, moments) == moments
    apart = (slip(text, "I'd said I'd come."), slip(text, "I fell asleep on the bus."))
    assert with_broken_words(text, apart) == apart


def test_a_word_given_that_was_taken_for_a_lie_is_a_word_not_kept() -> None:
    text = "I told her I'd bring two heaters that night, then our Simon had his crash and it went clean out of my head till Sunday."
    said = slip(text, "I told her I'd bring two heaters that night", "lie")
    crash = slip(text, "our Simon had his crash and it went clean out of my head till Sunday", "damage")
    assert with_broken_words(text, (said, crash)) == (said, crash), "what is read surely stays"
    (joined,) = with_broken_words(text, (said, replace(crash, confidence=0.4)))
    assert joined.kind == "other"
    assert joined.quote.text == text.rstrip(".")


def test_a_promise_never_meant_to_be_kept_is_a_lie() -> None:
    text = "I told her I'd come when I knew I was away. I forgot the card."
    lie = slip(text, "I told her I'd come when I knew I was away.", "lie")
    assert with_broken_words(text, (lie, slip(text, "I forgot the card."))) == (lie, slip(text, "I forgot the card."))


TOLD, ENDED = datetime(2026, 11, 26, 8, tzinfo=UTC), datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "account",
    [
        "She liked it, and I told her about the bracket and said \"I'll send you the detail tonight\". It was wet all week and I've sent nothing.",
        "he asked for my hygiene cert i said id bring it tuesday. its thursday i totally forgot",
        "I promised her I'd send the plan on Tuesday. I still haven't sent it.",
        "I told Dana I'd forward the list tomorrow. Completely forgot.",
        "She asked me to email her my permit and I said of course, I will do it tonight. My son was ill and I completely forgot.",
        "I promised her my portfolio by Tuesday and it slipped my mind.",
        "I told her I'd send the plan last night. I haven't sent it.",
    ],
)
def test_a_promise_that_was_let_lie_after_an_interview_is_owned(account: str) -> None:
    (slip,) = with_late_words(account, (), ENDED, TOLD)
    assert (slip.kind, slip.polarity) == ("other", Polarity.SLIP)
    assert judge_slip(slip, Case()).action is Action.ACKNOWLEDGE
    unseen = replace(slip, noticed=Noticed.UNLIKELY)
    assert judge_slip(unseen, Case()).action is Action.LEAVE_ALONE


@pytest.mark.parametrize(
    "account",
    [
        "I promised her I'd send the plan on Friday. I haven't sent it yet.",
        "I promised her I'd send the plan on Tuesday, and I did.",
        "I promised her I'd send the plan on Tuesday. I forgot her name.",
        "I promised her I'd send the plan on Tuesday. She was pleased and forgot about it.",
        "I told them I'd have to look at my calendar tomorrow. I never did.",
        "I said I was good with plans. I totally forgot.",
        "She said she'd send the plan on Tuesday. I forgot to ask.",
    ],
)
def test_a_promise_that_still_has_time_or_was_kept_is_no_slip(account: str) -> None:
    assert with_late_words(account, (), ENDED, TOLD) == ()


def test_what_is_promised_for_today_is_neither_a_slip_nor_a_lie() -> None:
    text = (
        "This morning I rang Mr Okello and I promised to send the plan today. I have not sent it yet. I burnt one milk."
    )
    read = (slip(text, "I have not sent it yet."), slip(text, "I burnt one milk."))
    told = with_late_words(text, read, ENDED, TOLD)
    assert [one.quote.text for one in told] == ["I burnt one milk."]
    lied = "I promised to send the plan today. I have not sent it yet."
    assert with_late_words(lied, (slip(lied, lied, "lie"),), ENDED, TOLD) == ()


def test_what_was_read_in_its_words_is_told_once() -> None:
    text = "I said I'd bring it Tuesday. Its Thursday and I forgot. I totally forgot. I burnt one milk."
    read = (slip(text, "I said I'd bring it Tuesday. Its Thursday and I forgot."), slip(text, "I burnt one milk."))
    assert [one.quote.text for one in with_late_words(text, read, ENDED, TOLD)][1:] == ["I burnt one milk."]


def test_a_broken_promise_is_no_lie_no_wrong_file_and_no_worry_at_home() -> None:
    text = "I promised to send her the plan on Tuesday and I forgot. I burnt one milk."
    for kind in ("lie", "wrong_document", "distracted_by_emergency"):
        read = (
            slip(text, "I promised to send her the plan on Tuesday and I forgot.", kind),
            slip(text, "I burnt one milk."),
        )
        assert [one.kind for one in with_late_words(text, read, ENDED, TOLD)] == ["other", "other"]
    lied = "I promised to send her the plan on Tuesday and I forgot, which was a lie."
    read = (slip(lied, lied, "lie"),)
    assert read[0] in with_late_words(lied, read, ENDED, TOLD)


def test_what_was_asked_agreed_to_and_forgotten_at_work_is_owed_an_apology() -> None:
    text = "Priya asked me to order the ink and I said leave it with me. It went right out of my head."
    (one,) = with_late_words(text, (), ENDED, TOLD, Setting.WORK)
    assert judge_slip(one, Case(setting=Setting.WORK)).action is Action.APOLOGISE
    assert undone(one.quote.text, to_reader=True) == "did not order the ink as I had promised"
    open_yet = "Priya asked me to send the list and I said I'd send it on Friday. I haven't sent it yet."
    assert with_late_words(open_yet, (), ENDED, TOLD, Setting.WORK) == ()


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL, Setting.INTERVIEW])
def test_what_was_agreed_to_and_not_done_is_owned_and_no_lie(setting: Setting) -> None:
    text = "Nina asked if I could send the plan, I said yes, and I haven't done it."
    (broken,) = with_late_words(text, (slip(text, "I said yes", "lie"),), None, TOLD, setting)
    assert broken.kind == "other"
    assert judge_slip(broken, Case(setting=setting)).action in (Action.APOLOGISE, Action.ACKNOWLEDGE)


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL, Setting.INTERVIEW])
def test_what_is_only_not_done_yet_is_no_slip(setting: Setting) -> None:
    text = "Nina asked if I could send the plan and I said yes. I haven't sent it yet."
    assert with_late_words(text, (), None, TOLD, setting) == ()
