"""Make an if-then plan of what was learned."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.core.learn.learned import Lesson, Root
from afterword.core.learn.lessons import balance, lesson_from, with_lesson
from afterword.ports import Clock, Store, kept_as


@dataclass(frozen=True, slots=True)
class LessonKept:
    """The plan as it was kept, and what is missing beside it; empty where nothing is."""

    lesson: Lesson
    balance: str


def keep_lesson(
    store: Store, clock: Clock, occasion_id: str, cue: str, act: str, root: Root, *, version: int | None = None
) -> LessonKept:
    """The plan in its fixed form, kept and awake.

    Raises:
        AfterwordError: there is no such occasion, a half is missing, or it holds more than one act.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    lesson = lesson_from(cue, act, root, clock.now())
    learned = with_lesson(kept.learned, lesson)
    store.keep(replace(kept, learned=learned, kept_at=clock.now()))
    return LessonKept(lesson, balance(learned))
