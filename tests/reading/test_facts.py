"""Facts around a slip that are read by rule."""

from __future__ import annotations

import pytest

from afterword.reading import facts
from afterword.reading.facts import called_out, came_to_nothing, only_buzzed, unnoticed


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("Both heels were through by noon", ", though I don't believe anyone noticed."),
        ("I turned two into twenty", ". He has no way to check that from Oslo."),
        ("the knee was jumping like a kettle lid", ", but the desk went right down to the floor."),
        ("Said Ansbach for Augsburg", " and nobody picked it up."),
        ("I had the notes under my sleeve", ". They'd never know."),
        ("one cuff was undone all morning", ". That stays between me and the cat."),
        ("i rounded it up by a lot", " and got away with it"),
    ],
)
def test_what_nobody_could_have_noticed_is_read_as_such(words: str, after: str) -> None:
    assert unnoticed(words, after)


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("I called her Petra twice", " and she wrote it down."),
        ("Nobody laughed at my joke about the kiln", ". She looked at the clock."),
        ("I said a bad word", ", and everyone heard it."),
        ("my pitch ran past the hour", ". Later he said that nobody had stopped me."),
        ("They asked who would check the invoices", " and I had no answer."),
    ],
)
def test_a_reaction_or_another_nobody_is_not_taken_for_unnoticed(words: str, after: str) -> None:
    assert not unnoticed(words, after)


def test_only_the_sentence_after_the_slip_counts() -> None:
    assert not unnoticed("I was late", ". She sighed. Nobody noticed the rain outside.")


@pytest.mark.parametrize(
    ("reaction", "said"),
    [
        ("he said let me finish", True),
        ("She held up a hand", True),
        ("She stopped and let me finish", False),
        ("he only laughed", False),
    ],
)
def test_being_let_finish_is_not_being_called_out(reaction: str, said: bool) -> None:
    assert called_out(reaction) is said


def test_a_laugh_is_no_rebuke_and_a_word_is() -> None:
    assert facts.only_laughed("He laughed")
    assert not facts.only_laughed('He laughed and said "let me finish"')


def test_who_says_that_they_did_not_come_is_understood() -> None:
    words = "I was drunk the night before and slept through his move."
    place = facts.stayed_away(words)
    assert place is not None
    assert words[slice(*place)].startswith("and slept through")
    assert facts.stayed_away("She slept through the film") is None


def test_what_the_teller_calls_true_at_the_end_is_no_lie() -> None:
    assert facts.said_true("I said nearly, I finish in July, which is true.")
    assert facts.said_true("I said that I had run it alone and that's true")
    for said in (
        "I said I wasnt sacked I was made redundant which is true but I got a bit shirty about it",
        "I told her I left in June, which was the truth, and she wrote it down",
        "I said I had the licence, and that's a fact.",
        "I said it was in date, which is correct.",
        "I told them I was ill, which is actually true, though I sounded rude",
        "I said we lost money, all of which is true.",
        "I said the bus broke down, and it was true.",
    ):
        assert facts.said_true(said)
    for said in (
        "I said I led it, which is true but only for a week",
        "I said I led it, which is true but not the whole truth",
        "I said I had the licence, which is true but I left out the points",
        "I said that two is right.",
        "I said it was right and she frowned",
        "I said it, which was true at first and then not",
        "I said I led it, which is not true but I panicked",
        "I said that's true of all trains",
        "I told her which is right",
        "I said it was so and so",
    ):
        assert not facts.said_true(said)
    assert not facts.said_true("I said 41, which is true if you count the bonus")
    assert not facts.said_true("I said that I had run it alone, which isn't true.")


def test_who_came_early_was_not_late() -> None:
    assert facts.came_early("I arrived too early, forty minutes, and stood in the hall")
    assert facts.came_early("I arrived at 8:50 for an appointment at 9:00")
    assert not facts.came_early("I arrived at 9:10 for an appointment at 9:00")
    assert not facts.came_early("I left early and was late all the same, the early bus never came")
    assert not facts.came_early("an early start, and I came in at ten past")


@pytest.mark.parametrize(
    ("words", "around", "minutes"),
    [
        (
            "I got there at 9.55.",
            "It was for 9.30. The bus took forty minutes longer. I rang at 9.10. I got there at 9.55.",
            25,
        ),
        (
            "I got there at 9.55.",
            "The bus took forty minutes longer. I rang from it at 9.10. I got there at 9.55.",
            None,
        ),
        ("I got there at 9.55.", "I got there at 9.55. So I was 25 minutes late.", 25),
        ("I got there at 9.55.", "My bus was forty minutes late. It was for 9.30. I got there at 9.55.", 25),
        ("I arrived at 10:20.", "I arrived at 10:20. I was half an hour late.", 30),
        ("I arrived at 10:20.", "They had called me in for an interview at 10.00 and I arrived at 10:20.", 20),
    ],
)
def test_when_somebody_rang_or_how_long_a_bus_took_is_not_how_late_they_were(
    words: str, around: str, minutes: int | None
) -> None:
    assert facts.minutes_late(words, around) == minutes


@pytest.mark.parametrize(
    ("around", "is_so"),
    [
        ("My train was cancelled, so I got there at ten.", True),
        ("There was a tree on the line. I got there at ten.", True),
        ("I told him my train was cancelled. There was no train, I slept through the alarm.", False),
        ("I got on the wrong bus.", False),
        ("I said my train had been cancelled. It was for ten.", False),
        ("The other candidate's train was cancelled.", False),
        ("I had set my alarm, but the train was cancelled.", True),
    ],
)
def test_an_outer_cause_has_to_be_told_outright(around: str, is_so: bool) -> None:
    assert facts.held_up(around) is is_so


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("I knocked her bin over backing out, stood it up, not a scratch.", True),
        ("The cup rolled off the desk but it didn't break.", True),
        ("I dropped the scanner and it still works.", True),
        ("There was a scratch along the whole door.", False),
        ("The lid came off and the cup broke.", False),
    ],
)
def test_what_was_knocked_may_have_taken_no_harm(words: str, is_so: bool) -> None:
    assert came_to_nothing(words) is is_so


@pytest.mark.parametrize(
    ("around", "times"),
    [
        ("I kept calling her Diane and she put me right.", 2),
        ("I called him Fenton again and he said no, Fenwick, a second time.", 2),
        ('I kept saying "um" and I called the firm Fenton once. He said "Fenwick".', 0),
        ("I called him Fenton twice and he corrected me. I apologised at once.", 2),
        ("I got her name wrong not once but twice.", 2),
        ("He corrected me once and I said it wrong again, twice.", 2),
        ("She corrected me.", 1),
    ],
)
def test_a_name_that_was_wrong_once_is_not_wrong_twice(around: str, times: int) -> None:
    assert facts.times_corrected(around, reacted=True) == times


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("I was ten minutes late to the one hour meeting.", 10),
        ("I came 5 minutes late for an hour long interview.", 5),
        ("The 45-minute call began and I joined it 10 minutes late.", 10),
        ("I was late, twenty minutes, after half an hour on the bus.", 20),
        ("I was three hours late.", 180),
        ("I was an hour and twenty minutes late.", 80),
        ("I was late, an hour and ten.", 70),
        ("I was two and a half hours late.", 150),
        ("I was an hour and a half late.", 90),
        ("I kept them waiting for three quarters of an hour.", 45),
        ("I got there half an hour after the start.", 30),
        ("In the 24 hours before I slept badly and came five minutes late.", 5),
        ("They were four hours late with it.", 240),
        ("I was late for the half-hour call.", None),
        ("It was an hour long.", None),
        ("The task was to take me 24 hours.", None),
    ],
)
def test_a_delay_is_the_length_that_stands_beside_late_and_is_added_up(words: str, minutes: int | None) -> None:
    assert facts.minutes_late(words, words) == minutes


def test_what_the_teller_was_only_told_is_no_statement_of_theirs() -> None:
    assert facts.was_only_told("my supervisor sat down with me and told me I'd passed")
    assert not facts.was_only_told("she told me it was easy and I said I had done it before")
    assert not facts.was_only_told("I told her that I had passed")
    assert not facts.was_only_told("My brother told me what to say and I made up a degree")


@pytest.mark.parametrize(
    ("words", "only"),
    [
        ("my mobile buzzed twice in my coat", True),
        ("The phone lit up in my lap.", True),
        ("my phone buzzed and then it rang", False),
        ("my phone buzzed so loud the desk shook", False),
        ("my phone vibrated and I said sorry", False),
        ("my phone rang in my bag", False),
    ],
)
def test_a_phone_that_only_buzzed_was_hardly_heard(words: str, only: bool) -> None:
    assert only_buzzed(words, " We went on to the rota.") is only


@pytest.mark.parametrize(
    ("words", "only_seen"),
    [
        ("I noticed at twenty past three and rang the hall", True),
        ("I only realised it at 16:10 when I was sweeping up", True),
        ("I noticed at ten that I should have been there at nine", False),
        ("I came at ten to four", False),
    ],
)
def test_when_something_was_seen_is_no_lateness(words: str, only_seen: bool) -> None:
    assert facts.only_seen_then(words) is only_seen


def test_what_stands_in_an_advert_is_nobodys_reaction() -> None:
    assert facts.said_by_a_paper("The ad says they want a leader")
    assert facts.said_by_a_paper("their website said so")
    assert facts.said_by_a_paper("ad says, in the first line")
    assert not facts.said_by_a_paper("The manager says they want a leader")
    assert not facts.said_by_a_paper("She read the ad and frowned")


@pytest.mark.parametrize(
    ("words", "settled"),
    [
        ("I left the yard door open but the porter shut it at once and grinned", True),
        ("I forgot the lamp, and Kofi switched it off and gave me a thumbs up", True),
        ("I left the yard door open but the porter shut it and told the boss", False),
        ("I left the yard door open and then I shut it and smiled", False),
    ],
)
def test_what_another_put_right_with_a_smile_is_settled(words: str, settled: bool) -> None:
    assert facts.put_right_by_another(words) is settled
