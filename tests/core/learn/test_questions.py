"""The question bank: wordings of one question together, others apart, and a card that finds its question again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.learn.families import is_behavioural
from afterword.core.learn.learned import Learned
from afterword.core.learn.past import Asked, Past, asked_in, past_of
from afterword.core.learn.questions import as_sentence, key_of, question_bank, with_facts
from afterword.core.occasion import Evidence, EvidenceSource, Facts, Moment, Occasion, Polarity, Quote

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def past(name: str, *questions: Asked, days: int = 0) -> Past:
    """An occasion in which these were asked."""
    return Past(name, START + timedelta(days=days), questions=questions)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("how I would size a pump", "how you'd size a pump for an estate", True),
        ("why do you want to work here?", "why us?", True),
        ("your greatest weakness", "what are your weaknesses?", True),
        ("about a conflict with a colleague", "tell me about a time you disagreed with someone", True),
        ("about retry back-off", "about the rota", False),
        ("how I would size a pump", "how I would plan a shift", False),
        ("your greatest weakness", "your greatest strength", False),
    ],
)
def test_wordings_of_one_question_come_together_and_no_others(one: str, other: str, same: bool) -> None:
    assert len(question_bank([past("a", Asked(one)), past("b", Asked(other), days=1)])) == (1 if same else 2)


@pytest.mark.parametrize(
    ("words", "asks_for_a_story"),
    [
        ("Tell me about a time when you had to say no to a customer", True),
        ("for an example of how I set priorities", True),
        ("how I had handled a complaint", True),
        ("Have you ever missed a deadline?", True),
        ("how I would handle a flood of orders", False),
        ("what an index does", False),
        ("why I applied", False),
    ],
)
def test_only_questions_after_something_done_ask_for_a_story(words: str, asks_for_a_story: bool) -> None:
    assert is_behavioural(words) is asks_for_a_story


def test_what_failed_most_often_comes_first() -> None:
    bank = question_bank(
        [past("a", Asked("about the rota"), Asked("about retries", failed=True)), past("b", Asked("about the rota"))]
    )
    assert [question.words for question in bank] == ["about retries", "about the rota"]
    assert bank[1].occasions == ("a", "b")


def test_a_card_finds_its_question_whichever_wording_came_first() -> None:
    later = question_bank(
        [past("b", Asked("how you'd size a pump"), days=1), past("a", Asked("how I would size a pump"))]
    )
    assert key_of("how you'd size a pump") in later[0].keys
    assert later[0].key == key_of("How I would size a pump.")


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Why do you want this?", "Why do you want this?"),
        ("about my time at Norvik", "They asked about your time at Norvik."),
        ("how I would size a pump", "They asked how you would size a pump."),
        ("to draw the pipeline", "They asked you to draw the pipeline."),
        ("to tell him about myself", "They asked you to tell them about yourself."),
        ("the database", "They asked about the database."),
        ("why do you want to leave", "Why do you want to leave?"),
        ("how would I know if it worked", "How would you know if it worked?"),
        ("about how I'm with noise", "They asked how you are with noise."),
    ],
)
def test_a_question_reads_as_one_sentence(told: str, shown: str) -> None:
    assert as_sentence(told) == shown


def test_a_slip_marks_the_question_before_it_and_brings_its_evidence() -> None:
    account = "They asked how I would size a pump. I said flow rate decides. Then they asked about the rota."
    first, slip = account.index("how I"), account.index("I said")
    occasion = Occasion(
        "a",
        account,
        moments=(
            Moment(
                Quote(slip, slip + 28, account[slip : slip + 28]),
                Polarity.SLIP,
                "technical_error",
                facts=Facts(evidence=("c1",)),
            ),
        ),
        evidence=(Evidence("c1", "Sized pumps for 410 homes", EvidenceSource("cv.md", 3)),),
        questions=(Quote(first, first + 23, account[first : first + 23]), Quote(86, 94, "the rota")),
    )
    found = asked_in(occasion)
    assert found[0] == Asked("how I would size a pump", True, ("Sized pumps for 410 homes",))
    assert [asked.failed for asked in found] == [True, False]
    assert past_of(occasion, Learned()).questions == found


def test_a_slip_without_a_question_goes_by_its_topic() -> None:
    slip = Moment(Quote(0, 8, "I froze."), Polarity.SLIP, "blanked", topic="budget planning")
    assert asked_in(Occasion("a", "I froze.", moments=(slip,))) == (Asked("about budget planning", True),)


def test_facts_are_tied_to_questions_that_speak_of_the_same_thing() -> None:
    bank = question_bank([past("a", Asked("how I would size a pump", failed=True), Asked("about the rota"))])
    tied = with_facts(bank, ["Sized the pumps for two estates", "Ran a food bank"])
    assert tied[0].evidence == ("Sized the pumps for two estates",)
    assert tied[1].evidence == ()


def test_a_fact_that_shares_one_common_word_is_not_put_beside_one_that_answers() -> None:
    bank = question_bank([past("a", Asked("about a time when I had a conflict with a colleague"))])
    (tied,) = with_facts(bank, ["Settled a dispute with a colleague over rotas", "Trained 18 colleagues"])
    assert tied.evidence == ("Settled a dispute with a colleague over rotas",)


@pytest.mark.parametrize(
    ("account", "asked", "words"),
    [
        (
            "They asked about a time when I had a conflict with a colleague and I talked.",
            "about a time",
            "about a time when I had a conflict with a colleague",
        ),
        (
            "They asked about a conflict again and this time I told it.",
            "about a conflict again and this time",
            "about a conflict",
        ),
        (
            "He asked how would I know if a kiln was hot and I guessed.",
            "how would",
            "how would I know if a kiln was hot",
        ),
        ("She asked for an example in which I had to say no.", "for an example in", "for an example"),
        ("She asked for an example of planning, which I had.", "for an example", "for an example of planning"),
        ("They asked about the rota.", "about the rota", "about the rota"),
    ],
)
def test_a_question_is_told_to_the_end_of_its_thought_and_no_further(account: str, asked: str, words: str) -> None:
    start = account.index(asked)
    occasion = Occasion("a", account, questions=(Quote(start, start + len(asked), asked),))
    assert asked_in(occasion) == (Asked(words),)


@pytest.mark.parametrize(
    "words",
    [
        "how it went", "how was it", "if I had any questions", "when I'd hear", "if I wanted the window open",
        "Nothing at all?", "What should I do now?", "What is the best way to show it?", "how old he was",
        "what they were doing", "how would",
    ],
)  # fmt: skip
def test_what_is_said_of_the_day_or_asked_by_the_teller_is_no_question_to_practise(words: str) -> None:
    account = f"We sat down. {words} And then we talked."
    occasion = Occasion("a", account, questions=(Quote(13, 13 + len(words), words),))
    assert asked_in(occasion) == ()


@pytest.mark.parametrize("topic", ["none", "oh", "fifteen", "that", "customer she"])
def test_a_topic_that_is_none_is_no_question(topic: str) -> None:
    slip = Moment(Quote(0, 8, "I froze."), Polarity.SLIP, "blanked", topic=topic)
    assert asked_in(Occasion("a", "I froze.", moments=(slip,))) == ()


@pytest.mark.parametrize(
    "words",
    [
        "why this bakery",
        "who did the handrail",
        "what I'd do with a late lad",
        "How do you test it?",
        "about the 6 Cs",
        "what a joist is",
        "whom I report to",
    ],
)
def test_what_was_asked_of_the_work_is_kept(words: str) -> None:
    account = f"We sat down. {words} And then we talked."
    occasion = Occasion("a", account, questions=(Quote(13, 13 + len(words), words),))
    assert asked_in(occasion) == (Asked(words),)


def test_a_short_one_counts_where_its_answer_went_badly() -> None:
    account = "Which hormone? I went blank."
    question = Quote(0, 14, "Which hormone?")
    slip = Moment(Quote(15, 28, account[15:28]), Polarity.SLIP, "blanked")
    assert asked_in(Occasion("a", account, questions=(question,))) == ()
    assert asked_in(Occasion("a", account, moments=(slip,), questions=(question,))) == (Asked("Which hormone?", True),)


def test_a_fact_can_answer_a_question_in_other_words_than_its_own() -> None:
    bank = question_bank([past("a", Asked("about a conflict with a colleague", failed=True))])
    (tied,) = with_facts(bank, ["Cut the report to four hours", "Settled a dispute between finance and repairs"])
    assert tied.evidence == ("Settled a dispute between finance and repairs",)


def test_what_they_told_of_their_own_accord_is_no_question_of_theirs() -> None:
    def shown(words: str) -> list[str]:
        slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "rambling", topic="the storm")
        return [as_sentence(asked.words) for asked in asked_in(Occasion("a", words, moments=(slip,)))]

    assert shown("I went on and on about the storm") == ["Tell them about the storm."]
    assert shown("When asked about the storm I went on and on") == ["They asked about the storm."]


def test_an_answer_about_their_firm_that_was_kept_comes_with_the_question_it_answers() -> None:
    account = "Then he asked what I know about their tram lines. I had nothing."
    start, at = account.index("what I know"), account.index("I had nothing")
    slip = Moment(Quote(at, at + 13, "I had nothing"), Polarity.SLIP, "unprepared", facts=Facts(evidence=("own-1",)))
    kept = Evidence("own-1", "I saw that you run the night trams.", EvidenceSource("your own words", 1))
    question = Quote(start, start + 33, account[start : start + 33])
    for questions in ((question,), ()):
        (found,) = asked_in(Occasion("a", account, moments=(slip,), evidence=(kept,), questions=questions))
        assert found.failed and found.evidence == ("I saw that you run the night trams.",)


def test_a_strength_is_never_cut_within_a_word() -> None:
    words = "Petra " * 26 + "Prowse-Whitlock liked it"
    told = Moment(Quote(0, len(words), words), Polarity.STRENGTH)
    (shown,) = past_of(Occasion("a", words, moments=(told,)), Learned()).strengths
    assert shown == "Petra " * 26 + "…"
