"""What every store promises of learning: light pasts, practice cards, and the interview ahead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.learn.coming import Coming, Named
from afterword.core.learn.learned import Came, Feedback, Forecast, Learned, Lesson, Outcome, Root
from afterword.core.learn.past import past_of
from afterword.core.learn.practice import Card, Grade, Run
from afterword.core.occasion import Action
from afterword.ports import Kept, Store

Make = Callable[..., Kept]
TOLD = datetime(2026, 3, 10, 12, 0, tzinfo=ZoneInfo("Europe/London"))

LEARNED = Learned(
    forecasts=(Forecast(0.3, TOLD),),
    outcomes=(Outcome(Came.OFFER, TOLD.date(), TOLD, (Action.CORRECT,), sent=True),),
    lessons=(Lesson("my mind goes empty", "breathe out", Root.SLIP, TOLD, TOLD),),
    feedback=(Feedback("More numbers.\n", TOLD.date(), "Priya"),),
)


def test_what_was_learned_comes_back_with_its_occasion(store: Store, a_kept: Make) -> None:
    store.keep(replace(a_kept(), learned=LEARNED))
    found = store.find("k7f3")
    assert found is not None and found.learned == LEARNED


def test_pasts_are_those_of_the_newest_version_told_last_first(store: Store, a_kept: Make) -> None:
    first = store.keep(a_kept())
    store.keep(a_kept("later", days=3))
    assert [past.learned.outcome for past in store.pasts()] == [None, None]
    store.keep(replace(first, learned=LEARNED))
    assert [past.id for past in store.pasts()] == ["later", "k7f3"]
    assert store.pasts()[1] == past_of(first.occasion, LEARNED, first.plan)
    store.forget("k7f3")
    assert [past.id for past in store.pasts()] == ["later"]


def test_a_card_is_written_over_the_one_of_its_question(store: Store) -> None:
    card = Card("abc", TOLD, runs=(Run(TOLD, Grade.GOOD, 70, 150, ("situation",), True),))
    store.keep_card(Card("abc", TOLD))
    store.keep_card(card)
    store.keep_card(Card("sooner", TOLD - timedelta(days=1)))
    assert list(store.cards()) == [Card("sooner", TOLD - timedelta(days=1)), card]
    assert list(store.cards(["abc", "unheard of"])) == [card]
    assert list(store.cards([])) == []
    store.drop_cards(["abc", "unheard of"])
    assert [one.key for one in store.cards()] == ["sooner"]


def test_all_of_it_can_be_erased_at_once(store: Store, a_kept: Make) -> None:
    store.keep(replace(a_kept(), learned=LEARNED))
    store.keep_card(Card("abc", TOLD))
    store.keep_coming(Coming(TOLD, "Norvik"))
    store.erase_all()
    assert (store.find("k7f3"), list(store.pasts()), list(store.cards()), store.coming()) == (None, [], [], None)
    assert store.keep(a_kept()).version == 1


def test_there_is_one_interview_ahead_at_most(store: Store) -> None:
    assert store.coming() is None
    store.keep_coming(Coming(TOLD, "Norvik"))
    coming = Coming(TOLD, "Halden", "engineer", (Named("Siobhan Ó Briain", "shi-VAWN"),), ("Why now?",))
    store.keep_coming(coming)
    assert store.coming() == coming
    store.keep_coming(None)
    assert store.coming() is None
