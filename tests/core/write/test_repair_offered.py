"""A repair that stands in the account is offered in the letter, and not asked for once more."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Setting
from afterword.core.write.compose import compose_letter
from afterword.core.write.repair_offered import repairs_offered

SATURDAY = datetime(2026, 11, 28, 18, tzinfo=UTC)
BAKER = Person("Mrs Abernathy")


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("We can hang the gate on Friday 4 December.", "We can hang the gate on Friday 4 December."),
        ("I feel sick. I will pay back the two nights by Tuesday.", "I will pay back the two nights by Tuesday."),
        (
            "I will do all the early shifts next week.",
            "I will do all the early shifts in the week of 30 November.",
        ),
        ("I could do the early ones, all of them, so she can rest.", "I could do the early ones."),
        ("I'd like to give them back the two nights and I haven't yet.", "I would like to give you back the two nights."),
        ("I can pay the three hundred, that's not the problem.", "I can pay the three hundred."),
        ("I'll replace the mug.", "I will replace the mug."),
        ("I will take over her Saturday shifts in December.", "I will take over your Saturday shifts in December."),
        ("I'm going to cover his on-call this week.", "I am going to cover your on-call."),
        ("I will redo the drawings by Monday because she needs them.", "I will redo the drawings by Monday."),
        ("I could redo the drawings. I will pay the penalty.", "I will pay the penalty."),
        ("I'll refund the deposit in full.", "I will refund the deposit in full."),
        ("New tap is 40 quid, I can fit it Friday morning no charge.", "I can fit the new tap Friday morning, at no charge."),
        ("A new tap is 40 quid, I can pick one up tomorrow and fit it Friday.", "I can pick a new tap up on Sunday and fit it Friday."),
        ("I could ask the four of them to keep it to themselves, and I'd do it if he wants.", "I could ask those who heard it to keep it to themselves."),
        ("I'd not charge for the hem, that's 30 pounds, and I'd pay for whatever the brooch is worth.", "I will not charge for the hem. I will pay what the brooch is worth."),
        ("I want to give back half, 120 euros, by transfer.", "I would like to give back half, 120 euros, by transfer."),
        ("I could drive her to the dentist on Monday if she'd let me.", "I could drive you to the dentist on Monday, if you like."),
        ("I tore his kite. I'll buy him a new one and bring it round on Friday.", "I will buy you a new kite and bring it round on Friday."),
        ("I want to give back the half of the fee, by card.", "I would like to give back half of the fee, by card."),
        ("What I can do: say it again at Tuesday's briefing, in front of all six, that I was wrong.", "I can say at Tuesday's briefing, in front of all six, that I was wrong."),
        ("What I can do is pay Mr Okoye the 90 pounds tomorrow, pay for the second fitting, and sweep the hall every Friday.", "I can pay Mr Okoye the 90 pounds on Sunday. I can pay for the second fitting. I can sweep the hall every Friday."),
        ("I'll say at Tuesday's briefing that it was my doing.", "I will say at Tuesday's briefing that it was my doing."),
        ("I'll stay late on Thursday and redo the labels.", "I will stay late on Thursday and redo the labels."),
        ("What I can do: sand the door. And I'll read her notes by noon each day.", "I can sand the door. I will read your notes by noon each day."),
        ("I can collect the tiles myself on Monday morning.", "I can collect the tiles myself on Monday morning."),
        ("I can come on Thursday with a glazier.", "I can come on Thursday with a glazier."),
        ("I could repaint the fence on Saturday, all of it.", "I could repaint the fence on Saturday."),
        ("I'll pay whatever the vase's worth.", "I will pay what the vase is worth."),
        ("I will pay the deposit back next month.", "I will pay the deposit back in December."),
        ("I can write to Mr. Falk that it was my order and Kim had no part in it.", "I can write to Mr. Falk that it was my order and Kim had no part in it."),
        ("I will retire on Friday.", ""),
        ("I will see the doctor on Friday.", ""),
        ("I can still hear the bang on Monday mornings.", ""),
        ('He said "I will come with the keys on Monday" and hung up.', ""),
        ("I'd fixed the gate by Friday.", ""),
        ("I'll bake the rolls again and bring them over.", ""),
        ("I'd bring her soup every evening.", ""),
        ("I can tell her what I think.", ""),
        ("I could get it in the neck for this.", ""),
        ("I can do nights.", ""),
        ("I can pay my rent.", ""),
        ("I will take the bus next week.", ""),
        ("I will never pay for it.", ""),
        ("I could have paid for it.", ""),
        ("I can fix cars.", ""),
        ("She said I will pay for it.", ""),
        ("I will pay if she asks.", ""),
        ("I can't pay the money back.", ""),
        ("I want to work in a bakery.", ""),
        ("I will fix it.", ""),
        ("I paid the money back.", ""),
    ],
)  # fmt: skip
def test_a_repair_is_told_as_its_reader_reads_it_on_any_day(account: str, said: str) -> None:
    found = repairs_offered(Occasion("o1", account, told_at=SATURDAY, people=(BAKER,)), BAKER)
    assert " ".join(words for _, words in found) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (datetime(2026, 11, 30, 19, tzinfo=UTC), "I would like to give back half of the fee this week."),
        (datetime(2026, 12, 4, 19, tzinfo=UTC), "I would like to give back half of the fee."),
    ],
)
def test_a_week_that_goes_on_is_named_and_one_that_ends_is_not(day: datetime, said: str) -> None:
    account = "I want to give back the half of the fee this week."
    found = repairs_offered(Occasion("o1", account, told_at=day, people=(BAKER,)), BAKER)
    assert [words for _, words in found] == [said]


def at_work(account: str, slip: str, *people: Person) -> Occasion:
    """An occasion at work with one slip that hurt."""
    moment = Moment(quoted(account, slip), Polarity.SLIP, "offensive_remark")
    return Occasion(
        "o1", account, setting=Setting.WORK, moments=(moment,), people=people, writer="Ada Ortiz", told_at=SATURDAY
    )


SLIP = "I snapped at Mrs Abernathy that she was slow."


def test_it_stands_in_the_letter_and_is_not_asked_for() -> None:
    with_it = at_work(f"{SLIP} She went red. I will pay back the two nights by Tuesday.", SLIP, BAKER)
    letter = compose_letter(with_it, judge(with_it))
    assert "I will pay back the two nights by Tuesday." in letter.text
    assert any(letter.text[claim.start : claim.end].startswith("I will pay") for claim in letter.claims)
    assert any(
        words in letter.text for words in ("I take it back", "was wrong")
    )  # the remark itself is still dealt with
    without = at_work(f"{SLIP} She went red.", SLIP, BAKER)
    asked = compose_letter(without, judge(without)).needs
    assert set(asked) - set(letter.needs)


def test_where_several_are_named_nobody_is_taken_for_the_reader() -> None:
    account = f"{SLIP} Kim was there. I will take over her Saturday shifts."
    assert not repairs_offered(at_work(account, SLIP, BAKER, Person("Kim")), BAKER)


@given(st.text(max_size=200))
def test_it_is_always_a_stretch_of_the_account(account: str) -> None:
    found = repairs_offered(Occasion("o1", account, people=(BAKER,)), BAKER)
    assert all(account[quote.start : quote.end] == quote.text for quote, _ in found)


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("I can call Ottla and tell her to keep it to herself.", "I will call Ottla and tell her to keep it to herself."),
        ("I can ring the supplier Mr Voss tomorrow and tell him that it was my fault.", "I will ring the supplier Mr Voss on Sunday and tell him that it was my fault."),
        ("I'm going to tell Ottla that it was not mine to tell.", "I am going to tell Ottla that it was not mine to tell."),
        ("I can call Mrs Abernathy and tell her why.", ""),
        ("I can write to Ottla and ask her to forget it.", ""),
        ("I can call Ottla and ask her to give him the key.", ""),
        ("I can call Ottla and ask her what Piet said.", ""),
    ],
)  # fmt: skip
def test_what_somebody_else_is_to_be_told_is_promised_as_that_and_left_out_where_it_is_not_clear(
    account: str, said: str
) -> None:
    occasion = Occasion("r9", account, told_at=SATURDAY, people=(BAKER, Person("Ottla")), setting=Setting.WORK)
    assert [words for _, words in repairs_offered(occasion, BAKER)] == ([said] if said else [])
