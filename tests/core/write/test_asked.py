"""A wrong answer is put right under its own question, and under none where that one is not sure."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from made_up import quoted
from test_told_to import letter, told

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Noticed, Occasion, Quote, Setting
from afterword.core.write.asked import is_anothers, last_exchange, question_of
from afterword.core.write.at_hand import WHAT_ABOUT
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import LetterState
from afterword.core.write.plain_facts import counts_them, truth_as_told
from afterword.core.write.told_to import told_to
from afterword.reading.questions import topic_of

TIDES = "Mr Roe asked what I hoped to earn and I said whatever was usual."


def after_a_talk(account: str, words: str, kind: str = "technical_error", topic: str = "") -> Occasion:
    occasion = told(f"I met Mr Roe. {account}", ("Mr Roe",), (words, kind), setting=Setting.INTERVIEW)
    return replace(occasion, moments=tuple(replace(one, topic=topic) for one in occasion.moments))


@pytest.mark.parametrize(
    ("account", "words", "question"),
    [
        (f"{TIDES} Then he asked me something about curing time for the screed and I said 6 days. It's 21.", "I said 6 days.", "curing time for the screed"),
        (f"{TIDES} Then he asked me that other thing again and I said 6. It's 21.", "he asked me that other thing again and I said 6.", ""),
        (f"{TIDES} I said 6 days as well.", "I said 6 days as well.", ""),
        ("She asked about hourly rate. I said 14.", "I said 14.", "my hourly rate"),
        ("She asked the safe height for a tower. I said 9.", "I said 9.", "the safe height for a tower"),
        ("She asked the height of it and I froze. I hate heights.", "I hate heights.", ""),
        ("She asked if I ever ran a tower. I said nine.", "I said nine.", "whether I ever ran a tower"),
        ("They asked how many hives I keep. I told her forty.", "I told her forty.", "how many hives I keep"),
        ("She asked me for the flow rate on a 32 mm main with 3 bar. I said 9.", "I said 9.", "the flow rate"),
        ("so then why did you leave the dairy. I said it closed.", "I said it closed.", "why I left the dairy"),
        (
            "He asked how I would calm a dog, something big, and asked me to keep calm. I went dry. I said I'd see, and he took the next question.",
            "asked me to keep calm. I went dry. I said I'd see, and he took the next question.",
            "how I would calm a dog",
        ),
        ("I asked about the pay in the first minute. I said I had a degree.", "I said I had a degree.", ""),
    ],
)  # fmt: skip
def test_the_question_is_the_nearest_one_before_the_answer(account: str, words: str, question: str) -> None:
    assert question_of(account, quoted(account, words)) == question


def test_of_two_questions_in_one_breath_only_the_second_was_answered_so() -> None:
    words = "he asked where I live and I said in Leith then he asked about the load on the beam and I said 40"
    assert last_exchange(words) == "he asked about the load on the beam and I said 40"
    assert last_exchange("he asked about the load and I said 40") == "he asked about the load and I said 40"


def test_the_reader_takes_no_question_that_was_answered_before() -> None:
    account = f"{TIDES} And I said 250 for the kiln."
    assert topic_of("And I said 250 for the kiln.", account) == ""
    account = "Ms Roe asked me something about the kiln temperature and I said 250."
    assert topic_of(account, account) == "the kiln temperature"


def test_the_letter_never_answers_the_question_of_another_topic() -> None:
    account = f"{TIDES} Later he asked me something about slack water at the bar and I said 40. It's 20 at most."
    words = "Later he asked me something about slack water at the bar and I said 40."
    text = letter(after_a_talk(account, words, topic="what I hoped to earn")).text
    assert "earn" not in text
    assert "slack water at the bar" in text
    assert "20 at most" in text
    assert "it is 20" not in text  # "The right answer is", and not "Here is the right one: it is"


@pytest.mark.parametrize(
    ("account", "words", "said"),
    [
        ("He asked about current salary and I said 31,000. It's 29,500.", "He asked about current salary and I said 31,000.", "my current salary"),
        ("He asked what waste rate we had at the mill. I told him four percent. It was nine.", "I told him four percent. It was nine.", "what waste rate we had at the mill"),
        ("He asked me for the thrust. I said 4.8 million. It is 0.48 million.", "I said 4.8 million.", "the thrust"),
    ],
)  # fmt: skip
def test_a_figure_stands_with_what_it_was_about(account: str, words: str, said: str) -> None:
    one = letter(after_a_talk(account, words))
    assert said in one.text
    assert WHAT_ABOUT not in one.needs
    assert not any("right answer" in need for need in one.needs)


def test_a_bare_figure_of_which_nobody_knows_what_it_counts_is_asked_about() -> None:
    one = letter(after_a_talk("It went on a bit. I said 31. It was 47.", "I said 31. It was 47."))
    assert WHAT_ABOUT in one.needs
    assert one.state is LetterState.NEEDS
    named = letter(after_a_talk("I said my crew was 31 people. It was 47.", "I said my crew was 31 people. It was 47."))
    assert WHAT_ABOUT not in named.needs


def test_a_statement_is_named_by_its_question() -> None:
    account = "then why did you leave the nursery. I said restructuring. In truth I walked out."
    text = letter(after_a_talk(account, "I said restructuring.", "lie")).text
    assert "asked why I left the nursery" in text
    assert "I walked out" in text
    assert "statement of mine" not in text


@pytest.mark.parametrize(
    ("account", "words", "true"),
    [
        ("I said I had built three boats. One was built, two were only drawn.", "I said I had built three boats.", "One was built, two were only drawn."),
        ("I told them I had four tickets. Two of them lapsed in spring.", "I told them I had four tickets.", ""),
        ("She asked if I know Loom. I said no, I've only used Weft, and I learnt it in a week.", "I said no, I've only used Weft, and I learnt it in a week.", ""),
        ("He asked are my tickets in date and I said aye. They are not. The crane one lapsed in May.", "He asked are my tickets in date and I said aye. They are not.", "The crane one lapsed in May."),
    ],
)  # fmt: skip
def test_the_next_words_tell_the_truth_where_they_count_what_was_said(account: str, words: str, true: str) -> None:
    told_true = truth_as_told(account, quoted(account, words))
    assert (told_true[1] if told_true else "") == true


def test_only_the_same_things_are_counted() -> None:
    assert counts_them("one was painted, one was not", "I painted 2 sheds")
    assert not counts_them("one was late", "I painted 2 sheds")
    assert not counts_them("one was painted", "I painted sheds")


@pytest.mark.parametrize("lead", ["", "Mr Roe asked about glazes", "He asked how I", "Then why did you leave."])
@pytest.mark.parametrize("again", [" ", "\t", "\n", ".", ",", "“", "asked ", "he asked, ", "and then "])
def test_who_asked_what_is_found_at_once_in_what_goes_on_for_ever(lead: str, again: str) -> None:
    account = f"{lead}{again * (20_000 // len(again))}I said four."
    occasion = told(account, ("Mr Roe", "Ina Voss"), ("I said four.", "technical_error"), setting=Setting.INTERVIEW)
    started = process_time()
    question_of(account, quoted(account, "I said four."))
    last_exchange(account)
    told_to(occasion, occasion.moments[0])
    assert process_time() - started < 1


@pytest.mark.parametrize(("account", "question"), [
    ("He asked about the firing range  and   then I said 6.", "the firing range"),
    ("He asked about the slip ware \t. I said 6.", "the slip ware"),
])  # fmt: skip
def test_a_gap_between_question_and_answer_is_no_part_of_either(account: str, question: str) -> None:
    assert question_of(account, quoted(account, "I said 6.")) == question


@pytest.mark.parametrize(
    ("before", "words", "another"),
    [
        ("She asked about glazes and I guessed.", "I said 9.", True),
        ("She asked about glazes.", "I said 9.", False),
        ("I guessed.", "I said 9.", False),
        ("She asked about glazes.", "Then he wanted to know how hot it gets and I told him 9.", True),
        ("She asked about glazes and I guessed.", "Nine it was.", False),
    ],
)
def test_an_answer_belongs_to_no_question_that_has_one(before: str, words: str, another: bool) -> None:
    assert is_anothers(before, words) is another


@pytest.mark.parametrize(
    ("slip", "question"),
    [
        ("He ask to me how I would sharpen a plane iron and I had nothing. Silence. I said, by feel", "how I would sharpen a plane iron"),
        ("She asked what I'd do if something leaked and I made a face. I said I would call someone", "what I would do if something leaked"),
        ("She asked what I'd do if they refused, and I said I'd wait", ""),
    ],
)  # fmt: skip
def test_a_question_within_the_words_of_the_slip_is_the_one_that_was_answered(slip: str, question: str) -> None:
    account = f"We sat in the workshop. {slip}."
    start = account.index(slip)
    assert question_of(account, Quote(start, start + len(slip), slip)) == question


def test_what_somebody_who_was_cut_short_wanted_to_know_is_answered_beside_owning_it() -> None:
    words = "I talked over Ida Roe twice. She stopped and looked at me. She had wanted to know how I store the bulbs. The answer is that I keep bulbs in dry sand."
    occasion = told(words, ("Ida Roe",), ("I talked over Ida Roe twice.", "interrupting"), setting=Setting.INTERVIEW)
    seen = replace(
        occasion.moments[0],
        noticed=Noticed.SEEN,
        cue=quoted(words, "She stopped and looked at me"),
        facts=Facts(called_out=True),
    )
    occasion = replace(occasion, moments=(seen,))
    text = compose_letter(occasion, judge(occasion)).text
    assert "You asked how I store the bulbs" in text
    assert "I keep bulbs in dry sand." in text
