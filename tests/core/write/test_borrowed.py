"""A deed with a sum in it is told whole, and borrowing alone is none."""

from __future__ import annotations

from afterword.core.own_deed import own_deed


def test_a_deed_is_not_cut_inside_a_sum() -> None:
    assert own_deed("I threw away 2,500 leaflets, all of them") == "threw away 2,500 leaflets"
    assert own_deed("I spent £1,200.50 on a bike, and hid it") == "spent £1,200.50 on a bike"


def test_borrowing_alone_is_no_wrong_unless_nobody_was_asked() -> None:
    assert own_deed("I borrowed money from my friend") == ""
    assert own_deed("I borrowed her coat without asking") == "borrowed her coat without asking"
