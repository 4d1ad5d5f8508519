"""A text cut where marks begin and end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from afterword.surfaces.web.marks import Mark, pieces

TEXTS = st.text(max_size=40)
MARKS = st.lists(
    st.builds(Mark, st.integers(-2, 45), st.integers(-2, 45), st.sampled_from(["slip", "strength"]), st.just("m1")),
    max_size=5,
)


@given(TEXTS, MARKS)
def test_no_letter_of_the_text_is_lost_or_doubled(text: str, marks: list[Mark]) -> None:
    assert "".join(piece.text for piece in pieces(text, marks)) == text


@given(TEXTS, MARKS)
def test_a_letter_is_marked_exactly_by_the_marks_around_it(text: str, marks: list[Mark]) -> None:
    fitting = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    at = 0
    for piece in pieces(text, marks):
        for place in range(at, at + len(piece.text)):
            assert list(piece.marks) == [mark for mark in fitting if mark.start <= place < mark.end]
        at += len(piece.text)


@given(TEXTS, MARKS)
def test_every_mark_inside_the_text_begins_once_and_ends_once(text: str, marks: list[Mark]) -> None:
    cut = pieces(text, marks)
    fitting = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    assert sum(len(piece.begins) for piece in cut) == sum(len(piece.ends) for piece in cut) == len(fitting)


def test_words_that_are_a_slip_and_a_strength_carry_both_looks() -> None:
    cut = pieces("I said so.", [Mark(0, 6, "slip", "m1"), Mark(2, 10, "strength", "m2")])
    assert [(piece.text, piece.looks) for piece in cut] == [
        ("I ", "slip"),
        ("said", "slip strength"),
        (" so.", "strength"),
    ]
