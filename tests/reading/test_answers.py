"""What answers a slip is found where the account tells it, in its own words."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from afterword.core.account import Roster
from afterword.core.occasion import Moment, Polarity
from afterword.core.write.told_beside import ANSWERED
from afterword.reading.debrief import open_reader
from afterword.reading.encoder.answers import SIGNS, beside, open_answers

TOLD = datetime(2026, 6, 2, 19, 0, tzinfo=UTC)
ACCOUNT = (
    "I was at Hollin Quarries for the blaster's job. The foreman showed me the face, and that was grand. He asked about my shotfirer's "
    "ticket and I told him it was in date. I got home and looked. It ran out in April. I have the first aid card till 2028, that is what I "
    "was thinking of. He was friendly about everything else, and they will ring on Monday."
)


def slips(account: str) -> list[Moment]:
    read = open_reader().read(account, Roster(), told_at=TOLD)
    return [one for one in read.moments if one.polarity is Polarity.SLIP]


def test_the_truth_that_the_account_tells_belongs_to_its_untruth() -> None:
    answers = [quote for slip in slips(ACCOUNT) for quote in slip.answers]
    assert any("It ran out in April" in quote.text for quote in answers)
    assert all(ACCOUNT[quote.start : quote.end] == quote.text for quote in answers)


def test_nothing_is_found_where_nothing_is_told_and_for_kinds_that_need_no_answer() -> None:
    account = "I was twelve minutes late for the interview at the mill because I took the wrong bus. They had coffee. It ran out in April."
    assert all(not slip.answers for slip in slips(account))


def test_only_clauses_near_a_slip_are_asked() -> None:
    places = [(at, at + 9) for at in range(0, 200, 10)]
    near = dict(beside((100, 109), "lie", places, [(120, 129)]))
    assert sorted(near) == list(range(7, 17))
    assert all(signs.shape == (SIGNS,) for signs in near.values())
    assert near[10][0] == 1 and near[9][1] == 1 and near[11][4] == 1
    assert near[12][-1] == 1 and near[13][-2] == 1
    assert {len(dict(beside((500, 509), kind, places, []))) for kind in ANSWERED} == {3}


def test_an_account_without_clauses_has_nothing_beside_it() -> None:
    assert list(beside((0, 3), "lie", [], [])) == []


def test_the_head_is_installed_and_knows_both_readers() -> None:
    head = open_answers()
    assert head is not None
    assert head.weights.shape == (2, 384) and head.signs.shape == (SIGNS,)
    assert np.isfinite(head.weights).all()
