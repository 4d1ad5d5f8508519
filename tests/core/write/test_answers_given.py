"""What the person answered, in the letter: each answer once, with the question it belongs to, and none lost."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from afterword.core.corrections import About, Answer, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import (
    AfterwordError,
    Evidence,
    EvidenceSource,
    FactKind,
    Moment,
    Noticed,
    Occasion,
    Person,
    Polarity,
    Quote,
)
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Letter

HOME = ZoneInfo("Europe/London")


def told(account: str, slips: Mapping[str, str], evidence: Sequence[Evidence] = ()) -> Occasion:
    """An interview with slips in these words, each with its kind."""
    moments = []
    for words, kind in slips.items():
        start = account.index(words)
        quote = Quote(start, start + len(words), words)
        moments.append(Moment(quote, Polarity.SLIP, kind, Noticed.SEEN, confidence=1.0))
    return Occasion(
        "k1", account, moments=tuple(moments), people=(Person("Ms Adler"),), writer="Jo Hale", evidence=tuple(evidence)
    )


def letter_of(occasion: Occasion, *answers: Answer) -> Letter:
    """The letter after these answers."""
    after = corrected(occasion, answers, HOME)
    return compose_letter(after, judge(after))


ORCHARD = (
    "They wanted to know about frost. I gave a thin answer on frost in the orchard. "
    "I never said how I light the frost candles in the orchard at two degrees."
)
FROST = {
    "I gave a thin answer on frost in the orchard": "weak_answer",
    "I never said how I light the frost candles in the orchard at two degrees": "forgot_strength",
}


def test_each_of_two_answers_stands_in_the_letter_once() -> None:
    said = ("I light the candles at two degrees.", "I walked the orchard with a probe every hour last April.")
    text = letter_of(told(ORCHARD, FROST), *(Answer(at, words, instead=True) for at, words in enumerate(said))).text
    assert [text.casefold().count(words.casefold()[2:-1]) for words in said] == [1, 1]


def test_one_answer_given_to_two_slips_is_said_once_and_asked_for_no_more() -> None:
    said = "I light the candles at two degrees."
    letter = letter_of(told(ORCHARD, FROST), Answer(0, said), Answer(1, said))
    assert letter.text.count("light the candles") == 1
    assert not [need for need in letter.needs if "fact" in need or "what came of it" in need]


def test_a_claim_of_the_cv_is_not_told_again_after_an_answer_that_tells_it() -> None:
    cv = Evidence(
        "c1", "Ran the frost watch of the orchard, 3.5 hectares, 2021", EvidenceSource("cv.md", 2), "Lyne Fruit"
    )
    letter = letter_of(told(ORCHARD, FROST, (cv,)), Answer(0, "It was the frost watch of an orchard of 3.5 hectares."))
    assert letter.text.count("3.5 hectares") == 1


def test_an_answer_of_ones_own_goes_with_the_question_that_the_account_tells() -> None:
    account = "Mr Boakye asked what I'd do if something leaked in the cellar, and I said a few words about mops."
    occasion = told(account, {"I said a few words about mops": "weak_answer"})
    text = letter_of(occasion, Answer(0, "I would shut the stopcock first and then ring the caretaker.")).text
    assert "ou asked what I would do if something leaked in the cellar" in text
    assert "I would shut the stopcock first" in text
    assert not re.search(r"\bCV\b|my (?:own )?work|piece of work", text)


@pytest.mark.parametrize("place", range(6))
def test_nothing_that_was_answered_is_called_a_fact_from_a_cv_or_from_work(place: int) -> None:
    account = f"I said little about the kennels, {place} words at most. I never said that I hold them on a short lead."
    slips = {"I said little about the kennels": "weak_answer", "I never said that I hold them": "forgot_strength"}
    said = ("I would start with the quiet dogs.", "I would hold the big ones on a short lead.")
    text = letter_of(told(account, slips), *(Answer(at, words) for at, words in enumerate(said))).text
    assert not re.search(r"\bCV\b|my (?:own )?work|piece of work|[Ff]act", text)


def test_of_a_cv_only_deeds_are_told_unasked_and_no_list_is_quoted() -> None:
    lists = (
        Evidence("c1", "Trays, plug plants, night frost rota", EvidenceSource("cv.md", 3), "Lyne Nursery"),
        Evidence("c2", "Peat-free growing, Kew, May 2024", EvidenceSource("cv.md", 4), kind=FactKind.CERTIFICATE),
    )
    deed = Evidence(
        "c3", "Trained new potters (6 so far)", EvidenceSource("cv.md", 5), "Lyne Nursery", "", "2021", "2023"
    )
    occasion = told("We talked about the greenhouse.", {}, (*lists, deed))
    text = letter_of(occasion).text
    assert not re.search(r"plug plants|Peat|\"", text)
    assert "trained new potters, 6 so far" in text


def test_one_line_of_a_list_is_quoted_in_a_letter_and_no_second() -> None:
    account = "I blanked on the frost rota for plug plants. I said too little about vine pruning and grafting."
    slips = {
        "I blanked on the frost rota for plug plants": "blanked",
        "I said too little about vine pruning and grafting": "weak_answer",
    }
    lists = (
        Evidence("c1", "Plug plants, frost rota", EvidenceSource("cv.md", 3), "Lyne Nursery"),
        Evidence("c2", "Vine pruning, grafting", EvidenceSource("cv.md", 4), "Lyne Nursery"),
    )
    text = letter_of(told(account, slips, lists)).text
    assert text.count('"') == 2
    assert text.count("my CV") + text.count("My CV") == 1


def test_two_answers_to_one_question_stand_under_it_together() -> None:
    account = "They asked how I keep hens in winter. I gave a thin answer, and I never said that I insulate the coop."
    slips = {"I gave a thin answer": "weak_answer", "I never said that I insulate the coop": "forgot_strength"}
    occasion = told(account, slips)
    winter = tuple(replace(moment, topic="how I keep hens in winter") for moment in occasion.moments)
    said = ("I keep the water from freezing.", "I lined the coop with straw last year.")
    letter = letter_of(replace(occasion, moments=winter), *(Answer(at, words) for at, words in enumerate(said)))
    assert letter.text.count("how I keep hens in winter") == 1
    assert "lined the coop with straw" in letter.text


@pytest.mark.parametrize(
    ("typed", "thing"),
    [
        ("the tenant meeting question", "the tenant meeting question"),
        ("the question about tenant meetings", "the question about tenant meetings"),
        ("what you said about the mould swabs", "what you said about the mould swabs"),
        ("your way of handling it when a father wants a toy back", "your way of handling it when a father wants a toy back"),
        ("that you also drove nights for six years", "hearing that you also drove nights for six years"),
        ("how they train new glazers", "hearing how you train new glazers"),
        ("how patient you were", "how patient you were"),
        ("your point about double bookings", "your point about double bookings"),
        ("I liked your view on small classes.", "your view on small classes"),
    ],
)  # fmt: skip
def test_what_was_liked_is_taken_as_it_is_typed_and_told_as_its_grammar_asks(typed: str, thing: str) -> None:
    account = "Ms Adler asked about tenant meetings, and I told her about mine. I answered on double bookings."
    occasion = corrected(told(account, {}), (About(liked=typed),), HOME)
    letter = letter_of(occasion)
    assert thing in letter.text
    assert f"about {thing}" not in letter.text


@pytest.mark.parametrize("typed", ["explaining the rota to them", "my answer on mould", "I sold it", ""])
def test_what_is_a_deed_of_ones_own_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(AfterwordError, match="such as “the question about"):
        corrected(told("We talked.", {}), (About(liked=typed),), HOME)


@pytest.mark.parametrize("typed", ["nothing", "No, nothing really.", "there was nothing", "n/a", "None", "don't know"])
def test_nothing_is_no_thing_to_be_thanked_for(typed: str) -> None:
    with pytest.raises(AfterwordError, match="leave it empty"):
        corrected(told("We talked.", {}), (About(liked=typed),), HOME)


def test_a_wrong_answer_to_a_question_is_told_with_the_question_as_it_was_asked() -> None:
    account = "Ms Adler asked how long the pump may run dry and I gave her a wrong figure. It should be two minutes."
    text = letter_of(told(account, {"I gave her a wrong figure": "technical_error"})).text
    assert "on how long" not in text
    assert "about how long" not in text


def test_words_of_the_account_that_answer_two_slips_are_said_with_the_first() -> None:
    account = "Ms Adler asked about grafting and I gave a thin answer on grafting. I never said it: I grafted sixty pear trees in one spring."
    occasion = told(account, {"I gave a thin answer on grafting": "weak_answer", "I never said it": "forgot_strength"})
    start = account.index("I grafted")
    trees = (Quote(start, len(account), account[start:]),)
    both = replace(occasion, moments=tuple(replace(one, answers=trees) for one in occasion.moments))
    letter = letter_of(both)
    assert letter.text.count("sixty pear trees") == 1
    assert not [need for need in letter.needs if "fact" in need]


def test_exact_words_after_a_claim_say_what_they_are_about() -> None:
    account = "I told her I had planned the whole orchard. That was too much."
    slips = {"I told her I had planned the whole orchard": "exaggeration"}
    text = letter_of(told(account, slips), Answer(0, "Ruth drew it up, and I dug the holes.")).text
    assert "the whole orchard" in text
    assert "Ruth drew it up" in text
