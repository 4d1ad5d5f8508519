"""Practice: cards that come back as py-fsrs says, pulled nearer by an interview; feedback on structure alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.schedule import FsrsScheduler
from afterword.core.learn.coming import Coming, coming_from
from afterword.core.learn.past import Asked, Past
from afterword.core.learn.practice import Card, Grade, Timetable, new_card, retention_for
from afterword.core.learn.questions import question_bank
from afterword.core.learn.structure import structure_of
from afterword.core.occasion import AfterwordError

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 10, 12, tzinfo=LONDON)
STORY = (
    "When I was at Norvik in 2023, our depot lost parcels every night. I had to find out where. I followed forty of them "
    "by hand and drew the route. In the end two belts were swapped, and losses fell from 30 to 4 a week."
)


def bank(*questions: Asked, days_ago: float = 3):  # type: ignore[no-untyped-def]
    """A bank of one occasion."""
    return question_bank([Past("a", NOW - timedelta(days=days_ago), questions=questions)])


@given(
    st.lists(st.tuples(st.sampled_from(Grade), st.floats(0.1, 60)), min_size=1, max_size=10),
    st.sampled_from((0.9, 0.95)),
)
def test_cards_come_back_exactly_as_py_fsrs_says(answers: list[tuple[Grade, float]], retention: float) -> None:
    own = Card("k", NOW)
    theirs = fsrs.Card(card_id=1, due=NOW.astimezone(UTC), state=fsrs.State.Learning, step=0)
    peer = fsrs.Scheduler(desired_retention=retention, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    at = NOW.astimezone(UTC)
    for grade, days in answers:
        at += timedelta(days=days)
        own = FsrsScheduler().reviewed(own, grade, at, retention)
        theirs, _ = peer.review_card(theirs, fsrs.Rating[grade.value.capitalize()], at)
        assert (own.due, own.stability, own.difficulty) == (theirs.due, theirs.stability, theirs.difficulty)


def test_a_clock_that_was_set_back_loses_nothing() -> None:
    card = FsrsScheduler().reviewed(Card("k", NOW), Grade.GOOD, NOW, 0.9)
    again = FsrsScheduler().reviewed(card, Grade.GOOD, NOW - timedelta(days=9), 0.9)
    assert again.last_review is not None and again.last_review >= NOW


def test_an_interview_near_asks_for_surer_memory() -> None:
    assert retention_for(NOW, None) == 0.90
    assert retention_for(NOW, Coming(NOW + timedelta(days=6))) == 0.95
    assert retention_for(NOW, Coming(NOW + timedelta(days=7))) == 0.90
    assert retention_for(NOW, Coming(NOW - timedelta(hours=1))) == 0.90


def test_only_questions_that_failed_become_cards_and_not_on_the_same_day() -> None:
    questions = bank(Asked("about retries", failed=True), Asked("about the rota"), days_ago=0.1)
    due = Timetable(questions, [], NOW, None, LONDON)
    assert [one.question.words for one in due] == ["about retries"]
    assert due.sitting(NOW) == ()
    assert len(due.sitting(NOW + timedelta(days=1))) == 1


def test_a_card_that_would_come_too_late_comes_the_day_before_the_interview_and_only_once() -> None:
    questions = bank(Asked("about retries", failed=True))
    coming = Coming(datetime(2026, 3, 14, 10, tzinfo=LONDON))
    far = Card(questions[0].key, NOW + timedelta(days=30), last_review=NOW)
    (due,) = Timetable(questions, [far], NOW, coming, LONDON)
    assert (due.at, due.is_last_run) == (datetime(2026, 3, 13, 9, tzinfo=LONDON), True)
    done = Card(questions[0].key, NOW + timedelta(days=30), last_review=datetime(2026, 3, 13, 10, tzinfo=LONDON))
    (after,) = Timetable(questions, [done], NOW, coming, LONDON)
    assert (after.at, after.is_last_run) == (done.due, False)


def test_one_sitting_holds_no_more_than_twenty_minutes() -> None:
    names = "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima".split()
    questions = bank(*(Asked(f"about {name}", failed=True) for name in names))
    due = Timetable(questions, [], NOW, None, LONDON)
    assert len(due) == 12
    assert len(due.sitting(NOW)) == 10


def test_a_new_card_of_a_question_failed_twice_waits_for_the_later_telling() -> None:
    (question,) = question_bank(
        [
            Past("a", NOW, questions=(Asked("about x-rays", True),)),
            Past("b", NOW + timedelta(days=5), questions=(Asked("about x-rays", True),)),
        ]
    )
    assert new_card(question, NOW).due == NOW + timedelta(days=6)


def test_an_interview_ahead_lies_ahead() -> None:
    with pytest.raises(AfterwordError, match="has passed"):
        coming_from(NOW, NOW, "", "", "", "")
    coming = coming_from(
        NOW + timedelta(days=2), NOW, " Halden  Water ", "", "Siobhan Byrne = shi-VAWN\n\nTom", "Why now?"
    )
    assert [(one.name, one.say) for one in coming.people] == [("Siobhan Byrne", "shi-VAWN"), ("Tom", "")]
    assert (coming.company, coming.questions[0], len(coming.questions)) == ("Halden Water", "Why now?", 3)


def test_the_parts_of_a_story_are_found_with_their_own_words() -> None:
    found = structure_of(STORY, behavioural=True, seconds=75)
    assert found.found == ("situation", "task", "action", "result")
    for part in found.parts:
        assert part.quote is not None
        assert STORY[part.quote.start : part.quote.end] == part.quote.text
    assert found.number is not None
    assert any("1:15" in line for line in found.lines)


def test_a_story_without_an_end_is_told_so_and_nothing_else_is_judged() -> None:
    found = structure_of("When I was at Norvik I had to close the books. I wrote a script.", behavioural=True)
    assert "result" not in found.found
    assert any(line.startswith("No result was found") for line in found.lines)
    assert any("no number" in line for line in found.lines)
    assert not any(word in " ".join(found.lines).lower() for word in ("score", "voice", "accent", "confident", "face"))


def test_a_plain_question_is_not_asked_for_a_story() -> None:
    found = structure_of(
        "An index is a sorted copy of one column. It cut our query from 9 s to 1 s.", behavioural=False
    )
    assert found.parts == ()
    assert not any("situation" in line.lower() for line in found.lines)


@given(st.text(max_size=400))
def test_any_answer_gets_feedback_whose_quotes_stand_in_it(answer: str) -> None:
    found = structure_of(answer, behavioural=True)
    for quote in (*(part.quote for part in found.parts), found.number):
        if quote is not None:
            assert answer[quote.start : quote.end] == quote.text
    assert found.lines


@pytest.mark.parametrize(
    ("answer", "number"),
    [
        ("In 2024 we moved house.", None),
        ("In 2024 two of us cut it by 30%, from 9 s.", "30%"),
        ("It was done in three days.", "three"),
        ("Losses fell to 4.", "4"),
    ],
)
def test_a_year_is_no_number_and_figures_come_before_words(answer: str, number: str | None) -> None:
    found = structure_of(answer, behavioural=False).number
    assert (found.text if found else None) == number
