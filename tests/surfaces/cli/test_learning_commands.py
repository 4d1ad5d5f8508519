"""Learning from the terminal: second look, outcome, plans, practice, brief and rescue card."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.adapters.clock import StoppedClock

Run = Callable[..., Any]


@pytest.fixture
def season(afterword: Run, app_of: Any, reader: Any, account: Path) -> Any:
    """An occasion that was told, and its app at later times: `season(hours)` is a run of commands then."""
    app = app_of(reader)
    name = json.loads(afterword("debrief", account, "--json", on=app).out)["id"]

    def later(hours: float) -> Callable[..., Any]:
        clock = StoppedClock(app.clock.time + timedelta(hours=hours), app.clock.home)
        then = replace(app, clock=clock)
        return lambda *arguments, **more: afterword(
            *(name if one == "ID" else one for one in arguments), on=then, **more
        )

    return later


def test_before_two_days_the_second_look_is_closed_and_says_until_when(season: Any) -> None:
    ran = season(2)("look-again", "ID")
    assert (ran.code, ran.out) == (1, "")
    assert "twice at most" in ran.err
    assert season(2)("look-again", "ID", "--go-over").code == 0
    assert season(3)("look-again", "ID", "--go-over").code == 0
    ran = season(4)("look-again", "ID", "--go-over")
    assert ran.code == 2 and "Closed until Thursday 12 March, 09:00" in ran.err


def test_the_second_look_hides_the_first_ratings_until_all_are_given(season: Any) -> None:
    ran = season(50)("look-again", "ID")
    assert ran.code == 1
    for word in ("apologise", "probably", "unlikely", "weight", "leave it alone"):
        assert word not in ran.out.lower()
    ran = season(50)("look-again", "ID", "--rate", "1:probably:2")
    assert ran.code == 2 and "2 of 3 slips are not rated yet" in ran.err
    rates = ("--rate", "1:probably:2", "--rate", "2:unlikely:1", "--rate", "3:probably:2")
    ran = season(50)("look-again", "ID", *rates, "--forecast", "0.4", "--json")
    turns = [slip["turn"] for slip in json.loads(ran.out)["slips"]]
    assert ran.code == 0 and turns[0] == "shrank" and len(turns) == 3
    assert "taken already" in season(51)("look-again", "ID").out
    assert season(51)("look-again", "ID", "--rate", "x").code == 0


@pytest.mark.parametrize("rate", ["x", "9:seen:1", "1:maybe:2", "1:seen:many", "0:seen:1", ":::"])
def test_a_rating_that_is_none_is_one_sentence(season: Any, rate: str) -> None:
    ran = season(50)("look-again", "ID", "--rate", rate)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "is no rating" in ran.err


def test_an_outcome_is_told_once_and_another_has_to_be_meant(season: Any) -> None:
    ran = season(200)("outcome", "ID", "refused", "--not-sent")
    assert "three things worked" in ran.out
    ran = season(210)("outcome", "ID", "offer")
    assert ran.code == 2 and "a refusal came" in ran.err
    ran = season(210)("outcome", "ID", "offer", "--instead", "--json")
    assert [one["came"] for one in json.loads(ran.out)["outcomes"]] == ["refused", "offer"]
    assert "not counted" in season(211)("forecast", "ID", "0.9").out


def test_an_outcome_of_tomorrow_or_before_the_talk_is_refused(season: Any) -> None:
    assert "has not come yet" in season(2)("outcome", "ID", "offer", "--on", "2026-04-01").err
    assert "before the talk" in season(2)("outcome", "ID", "offer", "--on", "2026-03-01").err


def test_the_feedback_request_counts_from_the_day_of_the_refusal(season: Any) -> None:
    season(24 * 10)("outcome", "ID", "refused")
    plan = json.loads(season(24 * 10)("show", "ID", "--json").out)["plan"]
    due = {step["kind"]: step["due"][:10] for step in plan}
    assert due["feedback_request"] == "2026-03-23"


def test_plans_take_their_form_and_come_into_the_brief(season: Any) -> None:
    run = season(60)
    ran = run("lesson", "ID", "--if", "my mind goes empty", "--then", "breathe out")
    assert "belongs beside it" in ran.out and "(waits)" in ran.out
    ran = run("lesson", "ID", "--if", "they ask about work", "--then", "tell the rota story", "--from", "strength")
    assert ran.out.count("(taken along)") == 2
    assert run("lesson", "ID", "--rest", "1").out.count("(rests)") == 1
    run("ahead", "--at", "2026-03-20 10:00", "--company", "Halden", "--person", "Siobhan Byrne=shi-VAWN")
    brief = json.loads(run("brief", "--json").out)
    assert brief["plans"] == ["If they ask about work, then I tell the rota story."]
    assert brief["interview"]["people"] == [{"name": "Siobhan Byrne", "say": "shi-VAWN"}]


def test_a_failed_question_is_practised_and_its_answer_is_nowhere_kept(season: Any) -> None:
    ran = season(50)("practice", "--json")
    (question,) = json.loads(ran.out)["questions"]
    assert "back-off" in question["question"]
    answer = b"When I was at Norvik I had to stop the retries. I wrote a back-off. In the end calls fell from 90 to 4."
    ran = season(50)("practice", question["key"], "--answer", "-", "--grade", "good", "--json", stdin=answer)
    shown = json.loads(ran.out)
    assert shown["number"] == "90" and shown["due"] > "2026-03-13"
    assert json.loads(season(50)("practice", "--json").out)["questions"] == []
    assert season(50)("practice", "nothing").code == 1
    assert season(50)("practice", "--all").out.count("back-off") == 1


def test_forgetting_an_occasion_takes_its_practice_cards_along(season: Any) -> None:
    run = season(50)
    key = json.loads(run("practice", "--json").out)["questions"][0]["key"]
    run("practice", key, "--grade", "again")
    run("forget", "ID")
    assert json.loads(run("practice", "--all", "--json").out)["questions"] == []


def test_feedback_stands_word_for_word_beside_the_own_view(season: Any) -> None:
    words = "Strong on people.\n  We missed concrete examples.\n"
    ran = season(300)("feedback", "ID", "-", "--who", "Priya Nair", stdin=words.encode())
    assert "Priya Nair said" in ran.out and "We missed concrete examples." in ran.out
    assert "I talked too fast" in ran.out and "perhaps: Give each answer" in ran.out
    ran = season(300)("feedback", "ID", "--work", "One example for each answer", "--json")
    kept = json.loads(ran.out)
    assert kept["feedback"][0]["words"] == words
    assert kept["work"] == [{"text": "One example for each answer", "done": False}]


def test_calibration_and_patterns_of_little_claim_nothing(season: Any) -> None:
    run = season(300)
    found = json.loads(run("calibration", "--json").out)
    assert (found["standing"], found["bias"], found["brier"]) == ("nothing", None, None)
    assert "1 occasion so far" in run("patterns").out


def test_brief_and_rescue_card_are_single_files_that_load_nothing(season: Any, tmp_path: Path) -> None:
    run = season(60)
    for name in ("brief", "rescue"):
        file = tmp_path / f"{name}.html"
        assert run(name, "-o", file).code == 0
        page = file.read_text(encoding="utf-8")
        assert not any(word in page for word in ("http:", "https:", "src=", "<script", "<link", "url("))
        assert "default-src 'none'" in page
        ran = run(name, "-o", file)
        assert ran.code == 2 and "there already" in ran.err
        assert run(name, "-o", file, "--force").code == 0


def test_show_keeps_the_first_ratings_hidden_while_the_second_look_is_due(season: Any) -> None:
    assert season(20)("show", "ID").code == 0
    ran = season(50)("show", "ID")
    assert (ran.code, ran.out) == (1, "") and "look-again" in ran.err
    assert season(50)("show", "ID", "--anyway").code == 0
    assert season(50)("show", "ID", "--letter").code == 0
