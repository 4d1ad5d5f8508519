"""Words that tell of nothing are no slip; a wrong name that is put right there is settled."""

from __future__ import annotations

import pytest

from afterword.reading.harmless import is_none, name_put_right, tells_the_truth_of_it


@pytest.mark.parametrize(
    ("kind", "words", "after"),
    [
        ("other", 'I lacked the Dutch word for "sluice", asked her and she told me.', ""),
        ("other", "I needed one word and I asked Mrs.", " Prins and she gave it to me. We went on."),
        ("body_language", "I looked away a moment and drank some water.", ""),
        ("wrong_name", 'I said "goat" instead of "coat" once and we both laughed.', ""),
        ("other", "I said bread instead of beard,", " and everybody laughed, me too."),
        ("wrong_name", "I said Sir to him, he smiled and said call me Joost.", ""),
        ("lie", "He asked who had left the gate open. I said actually it was me.", ""),
        ("other", "The branch moves in May. And I promised nothing.", ""),
        ("no_show", "yet I woke at five this morning, sure they all laugh at me.", ""),
        ("other", "I lay awake until three.", ""),
        ("damage", "On Tuesday I brought the mower round to the chapel yard and started to cut.", ""),
        ("other", "I told the joiner go ahead and paid it.", ""),
        ("other", "I'd have Bo read every label from now on, Bo has said yes.", ""),
        ("other", "And I will count the keys twice so that it can't happen again.", ""),
    ],
)
def test_what_came_to_nothing_is_none(kind: str, words: str, after: str) -> None:
    assert is_none(kind, words, after)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("blanked", "I forgot the word for sluice and was silent for a minute, then she told me."),
        ("other", "I drank his tea and he looked at me."),
        ("wrong_name", "She said call me Griet, and I said Mrs Griet again, twice."),
        ("lie", "He asked who had left the gate open. I said it was me, and I lied."),
        ("wrong_name", "I said Anna instead of Hanna and we both laughed."),
        ("technical_error", "I said vein instead of artery and they all laughed."),
        ("wrong_name", 'I said "goat" instead of "coat" and nobody laughed.'),
        ("lie", "I said it was the night shift. Actually it was me."),
        ("other", "I was rude to her and I promised nothing."),
        ("other", "I cried a bit on the tour, not sure that was good."),
        ("no_show", "I woke at ten and the bus had left, I missed it all."),
        ("damage", "I brought the mower round to the chapel yard and hit the step."),
        ("other", "I took the van to the coast without asking Jo."),
        ("other", "I told the joiner go ahead and never paid it."),
        ("other", "I'd told them it would not happen again, and it did."),
        ("other", "I will count the keys from now on, I left them in the door."),
        ("other", "I would not speak to her from now on, I said."),
    ],
)
def test_what_came_to_something_stays(kind: str, words: str) -> None:
    assert not is_none(kind, words)


@pytest.mark.parametrize(
    ("words", "after", "right"),
    [
        ("I called her Tilda, she said Thelma, and I said oh, sorry, Thelma.", " We went on.", True),
        ("I said I liked Fenwick", ". He said we are Marlow & Son and I said pardon, yes, of course, Marlow.", True),
        (
            "I said I liked Fenwick",
            "! That was last week. He said we are Marlow and I said pardon, of course, Marlow.",
            True,
        ),
        ("I called her Tilda and I said sorry, Thelma, and then Tilda again.", "", False),
        ("I called her Tilda and said sorry sorry", ". My Dutch was slow.", False),
        ("I called her Tilda all along.", " She wrote it down.", False),
    ],
)
def test_a_name_is_put_right_where_the_right_one_is_said(words: str, after: str, right: bool) -> None:
    assert name_put_right(words, after) is right


def test_what_is_true_of_a_lie_is_nothing_left_out() -> None:
    assert tells_the_truth_of_it(" This is not true. ", "I did one course on it and that's all.")
    assert tells_the_truth_of_it(" She was glad of it and went on, and ", "I did not say anything.")
    assert not tells_the_truth_of_it(" Then she asked about the harbour. ", "I never told her that I led the crew.")
