"""Towns and countries are told of without being people or firms."""

from __future__ import annotations

import pytest

from afterword.core.account import Roster
from afterword.reading.company import company
from afterword.reading.people import people

NOBODY = Roster()


@pytest.mark.parametrize("town", ["Tel Aviv", "San Francisco", "Gothenburg"])
def test_a_town_is_nobody_and_no_firm(town: str) -> None:
    account = f"Second round by video, {town} on the line, and Petra Lindqvist asked about tests. I froze for a minute."
    assert [spotted.name for spotted in people(account, NOBODY)] == ["Petra Lindqvist"]
    firm = company(account, NOBODY)
    assert firm is None or town not in firm.text


def test_a_firm_with_a_town_in_its_name_is_still_a_firm() -> None:
    firm = company("Interview at Rotterdam Logistics Group today. I was late.", NOBODY)
    assert firm is not None and firm.text == "Rotterdam Logistics Group"


def test_a_person_named_like_a_town_is_still_a_person() -> None:
    told = people("Florence said hello first, then Florence asked why I had left.", NOBODY)
    assert [spotted.name for spotted in told] == ["Florence"]
