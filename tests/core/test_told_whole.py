"""A slip that the person adds or names "other" is judged by all that the account tells of it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.corrections import Add, Change, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import Action, Moment, Occasion, Polarity, Quote
from afterword.core.write.compose import compose_letter

TOLD = datetime(2026, 3, 10, 15, tzinfo=UTC)
PROMISE = "Ruta asked me to email her my permit and I said of course, I will do it tonight. My son was ill and I completely forgot."
CARRIED = "They lent me a hard hat. We laughed a lot. I only saw on the bus that I still have it."


@pytest.mark.parametrize(
    ("account", "words", "says"),
    [
        (PROMISE, "I completely forgot", "my permit"),
        (PROMISE, "I said of course, I will do it tonight", "my permit"),
        (CARRIED, "I only saw on the bus that I still have it", "I still have the hard hat"),
    ],
)
def test_a_part_of_it_is_enough(account: str, words: str, says: str) -> None:
    told = Occasion("a", account, told_at=TOLD, ended_at=datetime(2026, 3, 8, 15, tzinfo=UTC), writer="Rosa")
    at = account.index(words)
    added = corrected(told, (Add(at, at + len(words), Polarity.SLIP),), ZoneInfo("UTC"))
    read_as_else = Moment(Quote(at, at + len(words), words), Polarity.SLIP, "nerves")
    changed = corrected(
        Occasion("a", account, told_at=TOLD, ended_at=told.ended_at, writer="Rosa", moments=(read_as_else,)),
        (Change(0, kind="other"),),
        ZoneInfo("UTC"),
    )
    for occasion in (added, changed):
        judgement = judge(occasion)
        assert [verdict.action for verdict in judgement.verdicts] == [Action.ACKNOWLEDGE]
        assert judgement.verdicts[0].late_word
        assert says in compose_letter(occasion, judgement).text


def test_another_slip_stays_what_it_is() -> None:
    account = f"{PROMISE} I yawned twice."
    at = account.index("I yawned twice")
    told = Occasion("a", account, told_at=TOLD)
    added = corrected(told, (Add(at, at + 14, Polarity.SLIP),), ZoneInfo("UTC"))
    assert added.moments[0].told_again == ()
    assert not judge(added).verdicts[0].late_word
