"""What every store promises, run on all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Thread

import pytest

from afterword.core.plan.step import StepState
from afterword.core.summary import summary_of
from afterword.ports import Conflict, Erased, Kept, Store

Make = Callable[..., Kept]


def test_what_was_kept_comes_back_whole(store: Store, a_kept: Make) -> None:
    written = store.keep(a_kept())
    assert written.version == 1
    assert store.find("k7f3") == written == replace(a_kept(), version=1)


def test_a_second_writer_of_the_same_version_changes_nothing(store: Store, a_kept: Make) -> None:
    first = store.keep(a_kept())
    second = store.keep(replace(first, letter=None))
    with pytest.raises(Conflict, match="Nothing was overwritten"):
        store.keep(replace(first, edited=False))
    assert store.find("k7f3") == second


def test_an_id_is_taken_once(store: Store, a_kept: Make) -> None:
    store.keep(a_kept())
    with pytest.raises(Conflict):
        store.keep(a_kept(account="Another hour. Another slip."))
    found = store.find("k7f3")
    assert found is not None
    assert found.occasion.account.startswith("I was late")


def test_what_was_forgotten_cannot_be_written_over(store: Store, a_kept: Make) -> None:
    kept = store.keep(a_kept())
    store.forget("k7f3")
    with pytest.raises(Conflict):
        store.keep(kept)
    assert store.find("k7f3") is None


def test_of_two_threads_with_the_same_version_exactly_one_writes(store: Store, a_kept: Make) -> None:
    first = store.keep(a_kept())
    answers: list[str] = []

    def write(company: str) -> None:
        try:
            store.keep(replace(first, occasion=replace(first.occasion, company=company)))
            answers.append(company)
        except Conflict:
            answers.append("refused")

    threads = [Thread(target=write, args=(f"firm {number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers)[-5:] == ["refused"] * 5
    found = store.find("k7f3")
    assert found is not None
    assert (found.version, found.occasion.company) == (2, sorted(answers)[0])


def test_the_beginning_of_an_id_finds_it_only_while_it_is_the_only_one(store: Store, a_kept: Make) -> None:
    store.keep(a_kept("k7f3"))
    found = store.find("k7")
    assert found is not None
    assert found.occasion.id == "k7f3"
    store.keep(a_kept("k7aa"))
    assert store.find("k7") is None
    store.keep(a_kept("k7"))
    exact = store.find("k7")
    assert exact is not None
    assert exact.occasion.id == "k7"


@pytest.mark.parametrize("nothing", ["", "zzz", "%", "_7f3", "K7F3", "k7f3 "])
def test_signs_that_mean_something_to_a_database_find_nothing(store: Store, a_kept: Make, nothing: str) -> None:
    store.keep(a_kept())
    assert store.find(nothing) is None


def test_everything_lists_those_told_last_first(store: Store, a_kept: Make) -> None:
    for name, days in (("b", 1), ("a", 3), ("c", 2)):
        store.keep(a_kept(name, days=days))
    assert [kept.occasion.id for kept in store.everything()] == ["a", "c", "b"]


def test_forgetting_says_what_it_erased(store: Store, a_kept: Make) -> None:
    store.keep(a_kept())
    store.keep(a_kept("other"))
    assert store.forget("k7f3") == Erased(occasions=1, moments=1, letters=1, steps=1)
    assert store.forget("k7f3") == Erased()
    assert [kept.occasion.id for kept in store.everything()] == ["other"]


def test_the_beginning_of_an_id_is_not_enough_to_forget(store: Store, a_kept: Make) -> None:
    store.keep(a_kept())
    assert store.forget("k7") == Erased()
    assert store.find("k7f3") is not None


def test_summaries_say_in_one_line_what_was_kept_told_last_first(store: Store, a_kept: Make) -> None:
    for name, days in (("b", 1), ("a", 3), ("c", 2)):
        store.keep(a_kept(name, days=days))
    lines = store.summaries()
    assert [line.id for line in lines] == ["a", "c", "b"]
    assert list(lines) == [summary_of(kept.occasion, kept.plan) for kept in store.everything()]
    assert (lines[0].company, lines[0].who, lines[0].slips) == ("Norvik", "Priya Nair", 1)


def test_a_summary_follows_what_was_written_last_and_goes_when_it_is_forgotten(store: Store, a_kept: Make) -> None:
    kept = store.keep(a_kept())
    done = tuple(replace(step, state=StepState.DONE) for step in kept.plan.steps)
    store.keep(replace(kept, plan=replace(kept.plan, steps=done)))
    (line,) = store.summaries()
    assert line.next_step is None
    store.forget("k7f3")
    assert not store.summaries()
