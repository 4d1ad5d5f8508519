"""What repeats, and the brief: nothing is claimed below its number, and nothing is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.learn.brief import brief_for
from afterword.core.learn.coming import QUESTIONS, Coming, Named
from afterword.core.learn.learned import Learned, Lesson, Root
from afterword.core.learn.past import Asked, Past
from afterword.core.learn.patterns import kind_words, patterns_over, share, wait_words
from afterword.core.learn.questions import question_bank

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def test_two_occasions_are_no_pattern() -> None:
    found = patterns_over([Past("a", NOW, slips=("late",)), Past("b", NOW, slips=("late",))], ())
    assert found.kinds == ()
    assert "With 1 more" in found.too_few
    assert "No occasion" in patterns_over([], ()).too_few


def test_a_kind_counts_once_an_occasion_and_is_told_as_a_range() -> None:
    pasts = [Past("a", slips=("late", "late")), Past("b", slips=("late",)), Past("c", slips=("nerves",))]
    found = patterns_over(pasts, ())
    assert [(one.count, one.n) for one in found.kinds] == [(2, 3)]
    assert 0 < found.kinds[0].low < 2 / 3 < found.kinds[0].high < 1
    assert "hint" in kind_words(found.kinds[0])
    assert "hint" not in kind_words(share("x", 5, 12))


def test_what_is_of_no_kind_is_no_pattern() -> None:
    pasts = [Past(name, slips=("other", "late")) for name in "abc"]
    assert [one.name for one in patterns_over(pasts, ()).kinds] == ["Arriving late"]


def test_a_brief_of_nothing_claims_nothing() -> None:
    brief = brief_for(None, (), ())
    assert (brief.plans, brief.stories, brief.avoid, brief.people, brief.strengths) == ((), (), (), (), ())
    assert brief.ask == QUESTIONS


def test_a_brief_holds_what_this_employer_asked_first_and_what_repeated() -> None:
    plan = Lesson("they nod", "pause", Root.STRENGTH, NOW, NOW)
    pasts = [
        Past(
            "new",
            NOW,
            "Norvik",
            slips=("rambling",),
            questions=(Asked("about the rota"),),
            learned=Learned(lessons=(plan,)),
        ),
        Past(
            "old",
            NOW - timedelta(days=9),
            "Halden",
            slips=("rambling", "late"),
            questions=(Asked("about retries", True, ("Ran 40 services",)),),
        ),
        Past("oldest", NOW - timedelta(days=30), "Castor"),
    ]
    bank = question_bank(pasts)
    assert brief_for(None, pasts[:2], bank).avoid == ()
    brief = brief_for(Coming(NOW + timedelta(days=3), "norvik", people=(Named("Tom"),)), pasts, bank)
    assert brief.plans == ("If they nod, then I pause.",)
    assert [story.question.words for story in brief.stories] == ["about the rota", "about retries"]
    assert brief.stories[1].facts == ("Ran 40 services",)
    assert [(one.title, one.count, one.of) for one in brief.avoid] == [("Losing the thread", 2, 3)]
    assert brief.people == (Named("Tom"),)


def test_a_plan_from_a_slip_waits_and_the_brief_says_so() -> None:
    slip = Lesson("I ramble", "stop", Root.SLIP, NOW, NOW)
    brief = brief_for(None, [Past("a", NOW, learned=Learned(lessons=(slip,)))], ())
    assert (brief.plans, brief.waits) == ((), True)
    rests = replace(slip, chosen_at=None)
    assert not brief_for(None, [Past("a", NOW, learned=Learned(lessons=(rests,)))], ()).waits


def test_how_long_letters_waited_is_told_from_three_on_and_as_a_range() -> None:
    told = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    pasts = [Past(f"o{n}", told) for n in range(4)]
    sent = {f"o{n}": told + timedelta(hours=14 + 20 * n) for n in range(3)}
    assert patterns_over(pasts, (), {"o0": sent["o0"], "o1": sent["o1"]}).waits == ()
    found = patterns_over(pasts, (), sent)
    assert found.waits == (14, 34, 54)
    assert wait_words(found.waits) == (
        "Your 3 letters left 14 hours to 2 days after you told of the talk, half of them within 34 hours. "
        "With so few, take it as a hint."
    )
