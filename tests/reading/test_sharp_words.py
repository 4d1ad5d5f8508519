"""Rudeness that the teller names is a slip, also where no model sees one."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.reading.sharp_words import with_sharp_words
from afterword.reading.slips import told_outright


@pytest.mark.parametrize(
    "text",
    [
        "I was rude to my foreman Aldo on Monday.",
        "I was a bit curt with Mrs Hale when she asked about the keys.",
        "I snapped at Juno's dad, Felix, outside the nursery.",
        "Ken moved the pallets and I was short with him.",
        "I roared at my colleague Brede in front of the whole yard.",
        "I bit my flatmate Yusra's head off over the dishes.",
        "I went ballistic at Felix.",
        "I gave the trainee, Lise, a right earful.",
        "I tore into my brother about the roof.",
        "I flew off the handle at Mum on Sunday.",
        "I told her I wasn't her taxi and hung up.",
        "I told my brother to do it himself, then put the phone down.",
    ],
)
def test_rudeness_to_somebody_is_read(text: str) -> None:
    assert [one.kind for one in with_sharp_words(text, ())] == ["arguing"]


@pytest.mark.parametrize(
    "text",
    [
        "I was short with time so I left early.",
        "Ken was rude to me.",
        "She says I was rude to the customer but I was not.",
        "I was rude to Aldo, I said sorry at once and we laughed.",
        "I was sharp on the figures.",
        "My manager is saying I was rude to a customer.",
        "Brede roared at me in front of the whole yard.",
        "I roared at the telly when they scored.",
        "I roared with laughter at Felix's joke.",
        "I went for a manager job in Leeds.",
        "I told her straight off that I had broken it.",
        "I went off on one about the parking.",
        "I told Mum I loved her and hung up.",
        "I told her that the line was bad, that I hadn't hung up.",
        "I told Felix the address and hung up.",
    ],
)
def test_nothing_is_made_of_what_is_settled_or_somebody_elses(text: str) -> None:
    assert with_sharp_words(text, ()) == ()


def test_words_that_head_what_was_read_are_no_second_slip() -> None:
    text = "I was rude to my foreman Aldo. He asked for the saw and I said get it yourself, old man."
    said = text.index("I said")
    read = Moment(Quote(said, len(text), text[said:]), Polarity.SLIP, "offensive_remark")
    assert with_sharp_words(text, (read,)) == (read,)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('Wim asked where the ladder was. I said "you lose everything you touch" and stormed off.', "arguing"),
        ("I told Mrs Oduya she had misread the bill and put the phone down on her.", "arguing"),
        ("I hung up on my stepmother.", "arguing"),
        (
            'Rui asked in our group for his tent back, I felt caught and wrote "you count every peg" and left the chat.',
            "offensive_remark",
        ),
    ],
)
def test_who_leaves_somebody_standing_was_rude_to_them(text: str, kind: str) -> None:
    assert [one.kind for one in with_sharp_words(text, ())] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        'I said "thank you all, see you on Monday" and left the call.',
        'He wrote "you are a clown" and left the chat.',
        "I hung up on her by accident.",
        'I told Pia "have you eaten yet" and walked to the shop.',
        "I slammed the door on my way in because of the wind.",
    ],
)
def test_who_only_leaves_was_not(text: str) -> None:
    assert with_sharp_words(text, ()) == ()


def test_a_debt_beside_it_hides_no_rudeness() -> None:
    debt = "I still owe Rui 90 for the tent."
    text = f'{debt} On Friday he asked in the group and I wrote "you count every peg" and left the chat.'
    owed = Moment(Quote(0, len(debt), debt), Polarity.SLIP, "other")
    assert [one.kind for one in with_sharp_words(text, (owed,))] == ["other", "offensive_remark"]


def test_a_manner_read_in_such_words_gives_way_to_them() -> None:
    words = "I tore into my sister Brede about the tent."
    assert [told_outright(kind, words, words) for kind in ("oversharing", "exaggeration", "lie")] == ["arguing"] * 3
    assert (
        told_outright("oversharing", "I told them all about my operation.", "I told them all about my operation.") == ""
    )
