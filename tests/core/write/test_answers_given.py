"""What the person answered, in the letter: each answer once, with the question it belongs to, and none lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from afterword.core.corrections import Answer, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import Evidence, EvidenceSource, Moment, Noticed, Occasion, Person, Polarity, Quote
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
