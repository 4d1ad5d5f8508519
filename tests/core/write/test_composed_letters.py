"""Letters over made-up occasions: lengths, words, claims, and that they pass their own checker."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings

from afterword.core.check import Weight, findings_in
from afterword.core.debrief import plan_items, record_of
from afterword.core.judge.worth import judge
from afterword.core.occasion import Action, Occasion, Setting
from afterword.core.write.compose import compose_letter, compose_letters
from afterword.core.write.letter import Letter, LetterState, Shape
from made_up import occasions, with_names

WRITTEN_ON = date(2026, 3, 11)
many = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))

LIMITS = {
    Shape.THANK_YOU: (40, 120), Shape.RECOVERY: (90, 180), Shape.SHORT_RECOVERY: (40, 120), Shape.APOLOGY: (40, 150),
    Shape.CORRECTION: (15, 120), Shape.FOLLOW_UP: (15, 60), Shape.FEEDBACK_REQUEST: (20, 80), Shape.REJECTION_REPLY: (25, 100),
    Shape.WITHDRAWAL: (25, 100), Shape.HOLD_REPLY: (25, 100), Shape.FRIEND: (40, 150),
}  # fmt: skip
APOLOGY = re.compile(r"\b(?:sorry|apolog\w*|regret\w*|forgiv\w*|pardon\w*)\b", re.I)
HEDGE = re.compile(r"\b(?:maybe|perhaps|i think|hopefully|possibly|might)\b", re.I)
STRONG = re.compile(r"\b(?:so|very|really|deeply|terribly|extremely)\b(?! that)", re.I)


def body_of(letter: Letter) -> list[str]:
    """The paragraphs between greeting and closing formula."""
    return letter.text.split("\n\n")[1:-1]


def sentences_of(letter: Letter) -> list[str]:
    return [s for part in body_of(letter) for s in re.split(r'(?<=[.?!])["”]?\s+(?=[A-Z"“])', part) if s.strip()]


def composed(occasion: Occasion, shape: Shape | None = None) -> Letter:
    return compose_letter(occasion, judge(occasion), written_on=WRITTEN_ON, shape=shape)


def sent(occasion: Occasion) -> Letter:
    letter = composed(occasion)
    assume(letter.state is not LetterState.NOTHING)
    return letter


@many
@given(occasions())
def test_every_letter_keeps_the_length_of_its_shape(occasion: Occasion) -> None:
    letter = sent(occasion)
    duties = sum(verdict.is_duty for verdict in judge(occasion).in_letter)
    fewest, most = LIMITS[letter.shape]
    words = sum(len(part.split()) for part in body_of(letter))
    assert fewest <= words <= most + 25 * max(0, duties - 2)


@many
@given(occasions())
def test_sentences_are_few_and_short(occasion: Occasion) -> None:
    letter = sent(occasion)
    sentences = sentences_of(letter)
    lengths = [len(sentence.split()) for sentence in sentences]
    duties = sum(verdict.is_duty for verdict in judge(occasion).in_letter)
    assert len(sentences) <= 12 + 3 * max(0, duties - 2)
    assert max(lengths) <= 35
    assert sum(lengths) / len(lengths) <= 18
    assert 1 <= len(body_of(letter)) <= 4
    assert sum(s.startswith("I ") for s in sentences) <= max(1, len(sentences) / 2)


@many
@given(occasions())
def test_an_apology_is_said_once_and_only_where_one_is_due(occasion: Occasion) -> None:
    letter = sent(occasion)
    due = any(
        Action.APOLOGISE in (v.action, v.alongside) or v.action is Action.MAKE_GOOD for v in judge(occasion).in_letter
    )
    count = len(APOLOGY.findall(letter.text))
    assert count <= 1
    assert due or count == 0


@many
@given(occasions())
def test_no_hedges_no_brackets_no_exclamation_and_at_most_one_question(occasion: Occasion) -> None:
    letter = sent(occasion)
    assert not HEDGE.search(letter.text)
    assert len(STRONG.findall(letter.text)) <= 1
    assert not re.search(r"[\[\]<>{}!]", letter.text)
    assert letter.text.count("?") <= 1
    assert len(re.findall(r"\b(?:thank|thanks|grateful)\b", letter.text, re.I)) <= 2


@many
@given(occasions())
def test_the_subject_has_three_to_six_words_and_no_slip(occasion: Occasion) -> None:
    letter = sent(occasion)
    assert 3 <= len(letter.subject.split()) <= 6
    assert not re.search(r"\b(?:late|sorry|apolog\w*|mistake|wrong|missed|phone|broke)\b", letter.subject, re.I)


@many
@given(occasions())
def test_every_number_in_a_letter_rests_on_evidence(occasion: Occasion) -> None:
    letter = sent(occasion)
    body = "\n\n".join(body_of(letter))
    at = letter.text.index(body)
    for found in re.finditer(r"\d[\d,.]*", body):
        where = at + found.start()
        if letter.text[where:].startswith("10 March"):
            continue
        assert any(claim.start <= where < claim.end for claim in letter.claims), found.group()


@many
@given(occasions())
def test_claims_point_into_the_letter_and_to_something_that_exists(occasion: Occasion) -> None:
    letter = sent(occasion)
    known = {piece.id for piece in occasion.evidence}
    for claim in letter.claims:
        assert 0 <= claim.start < claim.end <= len(letter.text)
        assert letter.text[claim.start : claim.end].strip() == letter.text[claim.start : claim.end]
        if claim.evidence.startswith("account:"):
            start, end = map(int, claim.evidence.removeprefix("account:").split("-"))
            assert 0 <= start < end <= len(occasion.account)
        else:
            assert claim.evidence in known


@many
@given(occasions(Setting.INTERVIEW))
def test_a_slip_that_is_left_alone_or_only_shown_is_not_named(occasion: Occasion) -> None:
    letter = sent(occasion)
    traces = {
        "late": r"\blate\b(?! data| shift)|waiting for", "phone_rang": r"\bphone ring|\bphone on\b", "phone_answered": r"\b(?:used|turned to) my phone",
        "swearing": r"\bword that had no place|coarse", "damage": r"\bglasses\b|damaged", "offensive_remark": r"\bremark\b|disrespectful",
        "badmouthed_employer": r"\bunfair|not fair|harsher", "no_show": r"\bappointment", "interrupting": r"spoke over|cut in|let you finish",
        "nerves": r"\bnerv|shak", "dress": r"trainers|suit\b", "oversharing": r"divorce", "body_language": r"eye contact|table more",
        "blanked": r"\bblank|nothing to say", "weak_answer": r"\bweak|thin\b|keep an eye", "forgot_strength": r"\bforgot|never brought",
        "unprepared": r"prepar|did not know", "low_energy": r"tired|asleep|energy", "no_questions": r"no questions", "tech_trouble": r"froze|screen",
    }  # fmt: skip
    naming = {Action.CORRECT, Action.ACKNOWLEDGE, Action.APOLOGISE, Action.MAKE_GOOD, Action.EXPLAIN_BRIEFLY}
    may_be_named = {v.kind for v in judge(occasion).in_letter if v.action in naming}
    for verdict in judge(occasion).verdicts:
        if verdict.kind in traces and verdict.kind not in may_be_named:
            shared = may_be_named & {"wrong_name", "flat_joke", "confidentiality", "other", "lie"}
            found = re.search(traces[verdict.kind], " ".join(body_of(letter)), re.I)
            assert not found or shared or len(may_be_named) > 0


@many
@given(occasions())
def test_what_is_missing_is_asked_for_and_never_left_as_a_gap(occasion: Occasion) -> None:
    letter = sent(occasion)
    assert (letter.state is LetterState.READY) == (not letter.needs)
    assert len(set(letter.needs)) == len(letter.needs)
    assert "  " not in letter.text
    assert not re.search(r"\s[,.;:]|,\.|\.\.|: \.|\bNone\b", letter.text)
    for sentence in sentences_of(letter):
        assert sentence[0].isupper() or sentence[0] in '"“' or sentence[0].isdigit(), sentence
        assert sentence[-1] in '.?"”', sentence


@many
@given(occasions())
def test_the_same_occasion_gives_the_same_letter(occasion: Occasion) -> None:
    assert composed(occasion) == composed(occasion)


@many
@given(occasions())
def test_no_letter_is_stopped_by_its_own_checker(occasion: Occasion) -> None:
    letter = sent(occasion)
    judgement = judge(occasion)
    findings = findings_in(
        letter.text, plan=plan_items(judgement.verdicts), shape=letter.shape.value, record=record_of(occasion)
    )
    assert [f for f in findings if f.weight is Weight.BLOCKS] == []


@many
@given(occasions(Setting.INTERVIEW))
def test_no_two_letters_to_one_panel_share_a_sentence(occasion: Occasion) -> None:
    occasion = with_names(occasion)
    letters = compose_letters(occasion, judge(occasion), written_on=WRITTEN_ON)
    counted = Counter(sentence for letter in letters for sentence in set(sentences_of(letter)))
    assert all(count == 1 for count in counted.values())


@pytest.mark.parametrize(
    "shape", [Shape.FOLLOW_UP, Shape.FEEDBACK_REQUEST, Shape.REJECTION_REPLY, Shape.WITHDRAWAL, Shape.HOLD_REPLY]
)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(occasion=occasions(Setting.INTERVIEW))
def test_letters_asked_for_by_shape_keep_its_limits(shape: Shape, occasion: Occasion) -> None:
    letter = composed(occasion, shape)
    fewest, most = LIMITS[shape]
    words = sum(len(part.split()) for part in body_of(letter))
    assert fewest <= words <= most
    assert not APOLOGY.search(letter.text)
    assert letter.text.count("?") <= (2 if shape is Shape.FEEDBACK_REQUEST else 1)
    if shape is Shape.FOLLOW_UP:
        assert letter.text.count("?") == 1
