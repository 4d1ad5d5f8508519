"""Remind the person of what is due: each step once, while it still matters, and not at night."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from afterword.core.plan.reminder import (
    LEASE,
    Reminder,
    TellState,
    after_silence,
    may_tell,
    still_matters,
    words_of,
)
from afterword.core.plan.step import StepKind
from afterword.core.send.outgoing import BY_ITSELF
from afterword.ports import Clock, Notifier, Outbox, Reminders

TITLE = "Afterword: something is due"
_OF_THE_LETTER = frozenset({StepKind.SEND, StepKind.SECOND_READING})


@dataclass(frozen=True, slots=True)
class Told:
    """What was told, and what went wrong with one way or another."""

    reminders: tuple[Reminder, ...] = ()
    wrong: tuple[str, ...] = ()


def tell_due(
    reminders: Reminders,
    notifier: Notifier,
    clock: Clock,
    token: str,
    *,
    outbox: Outbox | None = None,
    lease: timedelta = LEASE,
) -> Told:
    """Tell what is due, all of it in one notification. A letter that is approved reminds nobody: it leaves by itself.

    Told twice would be worse than not told: a teller that dies while telling is taken to have told.

    Args:
        token: the name of this teller, by which it claims a reminder.
    """
    now = clock.now()
    awake = may_tell(now, clock.zone())
    on_its_way = {one.occasion_id for one in outbox.outgoing(*BY_ITSELF)} if outbox is not None else set()
    claimed: list[Reminder] = []
    for one in reminders.due(now, lease):
        mended = after_silence(one, now, lease)
        if mended is not None:
            after = replace(one, state=mended, claimed_by="", touched_at=now)
            if not reminders.change(one, after) or mended is not TellState.WAITING:
                continue
            one = after
        if one.state is not TellState.WAITING:
            continue
        if not still_matters(one, now) or (one.kind in _OF_THE_LETTER and one.occasion_id in on_its_way):
            reminders.change(one, replace(one, state=TellState.PASSED, touched_at=now))
        elif awake:
            mine = replace(one, state=TellState.CLAIMED, claimed_by=token, touched_at=now)
            if reminders.change(one, mine):
                claimed.append(mine)
    telling = _moved(reminders, claimed, TellState.TELLING)
    if not telling:
        return Told()
    wrong = notifier.tell(TITLE, words_of(telling, clock.zone(), now))
    return Told(tuple(_moved(reminders, telling, TellState.TOLD)), wrong)


def _moved(reminders: Reminders, some: Sequence[Reminder], state: TellState) -> list[Reminder]:
    """Those that could be brought into that state; who lost one in the meantime leaves it alone."""
    moved = [(one, replace(one, state=state)) for one in some]
    return [after for before, after in moved if reminders.change(before, after)]
