"""Twelve interviews over four months through the real app, on a real file, with a clock that the test moves."""

from __future__ import annotations

import json
import re
from datetime import datetime

import pytest
from season import HOME, TALKS, Season

from afterword.core.judge.kinds import slip_kinds
from afterword.core.learn.contract import calibration_json
from afterword.core.learn.learned import Came
from afterword.core.learn.past import Past
from afterword.use_cases.forget_occasion import forget_occasion
from afterword.use_cases.see_calibration import see_calibration
from afterword.use_cases.see_patterns import see_patterns

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> Season:
    """The season, lived once."""
    one = Season(tmp_path_factory.mktemp("season") / "home")
    one.live()
    return one


def told(season: Season) -> list[Past]:
    """What learning knows of the season, the first talk first."""
    return list(reversed(season.app.store.pasts()))


def test_every_talk_was_told_looked_at_again_and_answered(season: Season) -> None:
    pasts = told(season)
    assert len(pasts) == len(TALKS) == 12
    assert [past.learned.outcome.came for past in pasts if past.learned.outcome] == [talk.came for talk in TALKS]
    assert all(past.learned.look is not None for past in pasts)
    assert [case.look for past in pasts if (case := past.case)] == [
        talk.later / 100 for talk in TALKS if talk.came is not Came.WITHDREW
    ]


def test_calibration_counts_eleven_and_claims_what_its_interval_allows(season: Season) -> None:
    page = see_calibration(season.app.store)
    found = calibration_json(page.calibration, page.sentences, page.repairs)
    json.dumps(found)
    assert (found["rate"]["n"], page.calibration.went_on, found["unanswered"]) == (11, 4, 2)
    assert found["brier"] is not None and found["bins"] == []
    clear = found["recalibration"]["low"] > 0 or found["recalibration"]["high"] < 0
    assert found["recalibration"]["claimed"] is clear
    assert any("You tend to be" in sentence for sentence in found["sentences"]) is clear


def test_patterns_name_what_came_back(season: Season) -> None:
    found = see_patterns(season.app.store)
    assert found.n == 12 and found.looks == 12
    assert len(found.kinds) >= 2 and {kind.title for kind in slip_kinds().values()} >= {one.name for one in found.kinds}
    assert all(one.low < one.count / one.n < one.high for one in found.kinds)
    assert any("window function" in question.sentence for question in found.questions)


def test_the_brief_has_three_plans_stories_with_facts_and_nothing_unsaid(season: Season) -> None:
    season.at(datetime(2026, 5, 20, 12, tzinfo=HOME))
    page = season.page("/brief/")
    plans = re.findall(r'<li class="plan-line">([^<]*)', page)
    assert len(plans) == 3
    assert sum("draw the first three weeks" in plan for plan in plans) == 1
    assert "Settled a dispute between finance and repairs" in page
    assert "window function" in page


def test_after_the_offer_it_asks_for_two_mistakes_and_after_a_refusal_for_what_worked(season: Season) -> None:
    offered = season.places[[talk.came for talk in TALKS].index(Came.OFFER)]
    assert "things would you do differently" in season.page(offered + "learn/")
    assert "worked and should come along" in season.page(season.places[0] + "learn/")


def test_a_question_that_asks_for_a_story_shows_one_with_its_gaps(season: Season) -> None:
    page = season.page("/practice/")
    key = re.search(r'href="(/practice/[0-9a-f]{16}/)">They asked about a time when you had a conflict', page)
    assert key
    story = season.page(key[1])
    assert "Settled a dispute between finance and repairs" in story and "<dt>Situation</dt>" in story
    assert "What was yours to do?" in story


def test_practised_questions_come_back_at_growing_intervals(season: Season) -> None:
    cards = [card for card in season.app.store.cards() if len(card.runs) > 1]
    assert cards
    for card in cards:
        gaps = [later.at - earlier.at for earlier, later in zip(card.runs, card.runs[1:], strict=False)]
        assert card.due - card.runs[-1].at > gaps[0]


def test_forgetting_the_whole_season_leaves_no_card_and_no_word(season: Season) -> None:
    for past in told(season):
        forget_occasion(season.app.store, past.id)
    assert list(season.app.store.pasts()) == []
    assert list(season.app.store.cards()) == []
    for file in season.home.iterdir():
        assert b"window function" not in file.read_bytes(), file.name
