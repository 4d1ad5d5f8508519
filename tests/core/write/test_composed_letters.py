"""Letters over made-up occasions: lengths, words, claims, and that they pass their own checker.

Each letter is composed once for all tests; a property looks for occasions that these did not think of.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_up import wild, with_names

from afterword.core.check import Finding, Weight, findings_in
from afterword.core.debrief import plan_items, record_of
from afterword.core.judge.kinds import judged_as
from afterword.core.judge.worth import Judgement, judge
from afterword.core.occasion import (
    Action,
    CaseState,
    Facts,
    Moment,
    Noticed,
    Occasion,
    Person,
    Polarity,
    Quote,
    Setting,
    Want,
)
from afterword.core.write.compose import compose_letter, compose_letters
from afterword.core.write.letter import Letter, LetterState, Shape
from afterword.core.write.phone import phone_script
from afterword.core.write.relation import Relation, relation_of
from afterword.core.write.style import sentences

WRITTEN_ON = date(2026, 3, 11)
MANY = 300

LIMITS = {
    Shape.THANK_YOU: (40, 120), Shape.RECOVERY: (90, 180), Shape.SHORT_RECOVERY: (40, 120), Shape.APOLOGY: (40, 150),
    Shape.CORRECTION: (15, 120), Shape.FOLLOW_UP: (15, 60), Shape.FEEDBACK_REQUEST: (20, 80), Shape.REJECTION_REPLY: (25, 100),
    Shape.WITHDRAWAL: (25, 100), Shape.HOLD_REPLY: (25, 100), Shape.FRIEND: (40, 150),
}  # fmt: skip
APOLOGY = re.compile(r"\b(?:sorry|apolog\w*|regret\w*|forgiv\w*|pardon\w*)\b", re.I)
HEDGE = re.compile(r"\b(?:maybe|perhaps|i think|hopefully|possibly|might)\b", re.I)
STRONG = re.compile(r"\b(?:so|very|really|deeply|terribly|extremely)\b(?! that)", re.I)
VOWELS = re.compile(r"[aeiouy]+")


@dataclass(frozen=True)
class Composed:
    """A letter with what it was made from."""

    occasion: Occasion
    judgement: Judgement
    letter: Letter

    @property
    def paragraphs(self) -> list[str]:
        """What stands between the greeting and the closing formula."""
        return self.letter.text.split("\n\n")[1:-1]

    @property
    def sentences(self) -> list[str]:
        return [sentence for paragraph in self.paragraphs for sentence in sentences(paragraph)]

    @property
    def words(self) -> int:
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)

    @property
    def duties(self) -> int:
        """Duties are never dropped, so many of them make a letter longer than its shape allows."""
        return sum(verdict.is_duty for verdict in self.judgement.in_letter)

    @property
    def findings(self) -> tuple[Finding, ...]:
        plan = plan_items(self.judgement.verdicts)
        return findings_in(self.letter.text, plan=plan, shape=self.letter.shape.value, record=record_of(self.occasion))


def composed(occasion: Occasion, shape: Shape | None = None) -> Composed:
    judgement = judge(occasion)
    return Composed(occasion, judgement, compose_letter(occasion, judgement, written_on=WRITTEN_ON, shape=shape))


@cache
def letters() -> tuple[Composed, ...]:
    """Many letters, without the occasions after which nothing is sent."""
    chance = Random(2026)
    found = [composed(wild(chance)) for _ in range(MANY)]
    sent = tuple(one for one in found if one.letter.state is not LetterState.NOTHING)
    assert len(sent) > MANY / 2
    return sent


def reading_grade(text: str) -> float:
    """Flesch-Kincaid, with syllables counted as groups of vowels."""
    words = re.findall(r"[A-Za-z'’]+", text)
    syllables = sum(max(1, len(VOWELS.findall(word.lower().removesuffix("e")))) for word in words)
    return 0.39 * len(words) / len(sentences(text)) + 11.8 * syllables / len(words) - 15.59


def test_all_shapes_that_verdicts_call_for_occur() -> None:
    shapes = Counter(one.letter.shape for one in letters())
    asked_for_only = {Shape.FOLLOW_UP, Shape.FEEDBACK_REQUEST, Shape.HOLD_REPLY}
    assert set(shapes) == set(Shape) - asked_for_only


def test_every_letter_keeps_the_length_of_its_shape() -> None:
    for one in letters():
        fewest, most = LIMITS[one.letter.shape]
        assert fewest <= one.words <= most + 25 * max(0, one.duties - 2), one.letter.text


def test_sentences_are_few_and_short() -> None:
    for one in letters():
        lengths = [len(sentence.split()) for sentence in one.sentences]
        assert len(lengths) <= 12 + 3 * max(0, one.duties - 2), one.letter.text
        assert max(lengths) <= 35, one.letter.text
        assert sum(lengths) / len(lengths) <= 18, one.letter.text
        assert 1 <= len(one.paragraphs) <= 4, one.letter.text


def test_at_most_half_of_the_sentences_begin_with_i() -> None:
    for one in letters():
        assert sum(s.startswith("I ") for s in one.sentences) <= max(1, len(one.sentences) / 2), one.letter.text


def test_a_ninth_grader_can_read_it() -> None:
    grades = [reading_grade(" ".join(one.paragraphs)) for one in letters()]
    assert max(grades) <= 9


def test_an_apology_is_said_once_and_only_where_one_is_due() -> None:
    for one in letters():
        due = any(
            Action.APOLOGISE in (v.action, v.alongside) or v.action is Action.MAKE_GOOD for v in one.judgement.in_letter
        )
        # Outside of interviews an untruth is apologised for, and equals do not only own things to each other.
        due = due or one.letter.shape is Shape.CORRECTION or _to_an_equal(one)
        count = len(APOLOGY.findall(one.letter.text))
        assert count == 1 if one.letter.shape is Shape.APOLOGY and _apologises(one) else count <= due, one.letter.text


def _to_an_equal(one: Composed) -> bool:
    person = next(iter(one.occasion.people), None)
    return relation_of(one.occasion, person) in (Relation.COLLEAGUE, Relation.FRIEND)


def _apologises(one: Composed) -> bool:
    return any(v.action in (Action.APOLOGISE, Action.MAKE_GOOD) for v in one.judgement.in_letter)


def test_no_hedges_no_brackets_no_exclamation_and_at_most_one_question() -> None:
    for one in letters():
        text = one.letter.text
        assert not HEDGE.search(text), text
        assert len(STRONG.findall(text)) <= 1, text
        assert not re.search(r"[\[\]<>{}!]", text), text
        assert text.count("?") <= 1, text
        assert len(re.findall(r"\b(?:thank|thanks|grateful)\b", text, re.I)) <= 2, text


def test_the_subject_has_three_to_six_words_and_no_slip() -> None:
    for one in letters():
        subject = one.letter.subject
        assert 3 <= len(subject.split()) <= 6, subject
        assert not re.search(r"\b(?:late|sorry|apolog\w*|mistake|wrong|missed|phone|broke)\b", subject, re.I)


def test_every_number_in_a_letter_rests_on_evidence() -> None:
    seen = 0
    for one in letters():
        text = one.letter.text
        for found in re.finditer(r"\d[\d,.]*", text):
            if text[found.start() :].startswith("10 March"):
                continue
            seen += 1
            assert any(c.start <= found.start() < c.end for c in one.letter.claims), (found.group(), text)
    assert seen > 100


def test_claims_point_into_the_letter_and_to_something_that_exists() -> None:
    for one in letters():
        known = {piece.id for piece in one.occasion.evidence}
        text = one.letter.text
        for claim in one.letter.claims:
            assert 0 <= claim.start < claim.end <= len(text)
            assert text[claim.start : claim.end].strip() == text[claim.start : claim.end]
            if claim.evidence.startswith("account:"):
                start, end = map(int, claim.evidence.removeprefix("account:").split("-"))
                assert 0 <= start < end <= len(one.occasion.account)
            else:
                assert claim.evidence in known


TRACES = {
    "late": r"\blate\b(?! data| shift)|waiting for", "phone_rang": r"\bphone ring|\bphone on\b", "phone_answered": r"(?:used|turned to|gave) my phone",
    "swearing": r"\bcoarse\b|no place in", "offensive_remark": r"\bremark\b|disrespectful", "badmouthed_employer": r"\bunfair|not fair|harsher",
    "no_show": r"\bappointment", "interrupting": r"spoke over|cut in|let you finish", "nerves": r"\bnerv|shak", "dress": r"trainers|suits(?! you)",
    "oversharing": r"divorce", "body_language": r"eye contact|table more", "blanked": r"\bblank|nothing to say", "weak_answer": r"\bweak|thin\b",
    "forgot_strength": r"\bforgot|never brought", "unprepared": r"prepar|did not know", "low_energy": r"tired|asleep", "tech_trouble": r"froze|screen",
    "no_questions": r"no questions", "pay_too_early": r"\bsalary|the pay\b", "flat_joke": r"\bjoke", "rambling": r"round and round|rambl",
}  # fmt: skip


KIN = {
    "phone_rang": "phone_answered",
    "phone_answered": "phone_rang",
}  # one letter may name the phone for the other's sake


def test_a_slip_that_is_left_alone_or_only_shown_leaves_no_trace() -> None:
    looked = 0
    for one in letters():
        if one.occasion.setting is not Setting.INTERVIEW:
            continue
        named = {v.kind for v in one.judgement.in_letter if v.action not in (Action.SHOW, Action.LEAVE_ALONE)}
        for verdict in one.judgement.verdicts:
            if verdict.kind in named or KIN.get(verdict.kind) in named or verdict.kind not in TRACES:
                continue
            looked += 1
            assert not re.search(TRACES[verdict.kind], " ".join(one.paragraphs), re.I), (verdict.kind, one.letter.text)
    assert looked > 150


def test_what_is_missing_is_asked_for_and_never_left_as_a_gap() -> None:
    for one in letters():
        letter = one.letter
        assert (letter.state is LetterState.READY) == (not letter.needs)
        assert len(set(letter.needs)) == len(letter.needs)
        assert "  " not in letter.text
        assert not re.search(r"\s[,.;:]|,\.|\.\.|: \.|\bNone\b", letter.text), letter.text
        for sentence in one.sentences:
            assert sentence[0].isupper() or sentence[0] in '"“' or sentence[0].isdigit(), sentence
            assert sentence[-1] in '.?"”', sentence


def test_a_letter_without_a_name_says_hello_and_asks_for_it() -> None:
    nameless = [one.letter for one in letters() if not one.occasion.people]
    assert nameless
    for letter in nameless:
        assert letter.text.startswith("Hello,\n")
        assert letter.state is LetterState.NEEDS


def test_nothing_is_sent_to_those_who_asked_for_no_contact_and_only_what_is_owed_where_they_asked_for_no_notes() -> (
    None
):
    chance = Random(7)
    found = 0
    for _ in range(300):
        occasion = wild(chance)
        if occasion.no_notes or occasion.state is CaseState.NO_CONTACT:
            found += 1
            one = composed(occasion)
            owed = occasion.no_notes and occasion.state is not CaseState.NO_CONTACT and one.judgement.in_letter
            assert (one.letter.text == "") is not bool(owed), one.letter.text
            assert (one.letter.state is LetterState.NOTHING) is not bool(owed)
    assert found > 10


def test_no_letter_is_stopped_by_its_own_checker() -> None:
    for one in letters():
        assert [f for f in one.findings if f.weight is Weight.BLOCKS] == [], one.letter.text


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**9))
def test_any_occasion_gives_the_same_letter_twice_and_none_is_stopped(seed: int) -> None:
    occasion = wild(Random(seed))
    one, again = composed(occasion), composed(occasion)
    assert one.letter == again.letter
    if one.letter.text:
        assert [f for f in one.findings if f.weight is Weight.BLOCKS] == []


def test_no_two_letters_to_one_panel_share_a_sentence() -> None:
    chance = Random(11)
    panels = 0
    for _ in range(60):
        occasion = with_names(wild(chance, Setting.INTERVIEW))
        written = compose_letters(occasion, judge(occasion), written_on=WRITTEN_ON)
        panels += len(written) > 1
        said = Counter(
            sentence
            for letter in written
            for part in letter.text.split("\n\n")[1:-1]
            for sentence in set(sentences(part))
        )
        assert all(count == 1 for count in said.values()), said.most_common(2)
    assert panels > 15


def test_others_of_a_panel_get_a_plain_thank_you_that_names_no_slip() -> None:
    chance = Random(12)
    looked = 0
    for _ in range(40):
        occasion = with_names(wild(chance, Setting.INTERVIEW))
        for letter in compose_letters(occasion, judge(occasion), written_on=WRITTEN_ON)[1:]:
            if letter.shape is Shape.CORRECTION:  # what was untrue is put right to each who heard it
                assert any(one.in_letter and judged_as(one.moment).name == "lie" for one in judge(occasion).verdicts)
                continue
            looked += 1
            assert letter.shape in (Shape.THANK_YOU, Shape.WITHDRAWAL, Shape.REJECTION_REPLY)
            assert not APOLOGY.search(letter.text)
    assert looked > 10


@pytest.mark.parametrize(
    "shape", [Shape.FOLLOW_UP, Shape.FEEDBACK_REQUEST, Shape.REJECTION_REPLY, Shape.WITHDRAWAL, Shape.HOLD_REPLY]
)
def test_letters_asked_for_by_shape_keep_its_limits(shape: Shape) -> None:
    chance = Random(13)
    fewest, most = LIMITS[shape]
    for _ in range(60):
        one = composed(wild(chance, Setting.INTERVIEW), shape)
        if one.letter.state is LetterState.NOTHING:
            continue
        assert fewest <= one.words <= most, one.letter.text
        assert not APOLOGY.search(one.letter.text)
        assert one.letter.text.count("?") <= (2 if shape is Shape.FEEDBACK_REQUEST else 1)
        if shape is Shape.FOLLOW_UP:
            assert one.letter.text.count("?") == 1


@pytest.mark.parametrize(("reader", "you"), [("Helen Marsh", False), ("Theo Lind", True)])
def test_who_was_not_interrupted_is_not_called_the_one_who_was(reader: str, you: bool) -> None:
    account = "It went well with Helen. I talked over Theo twice, and he said let me finish."
    words = "I talked over Theo twice"
    at = account.index(words)
    cue = Quote(at + 30, at + 48, account[at + 30 : at + 48])
    slip = Moment(
        Quote(at, at + len(words), words), Polarity.SLIP, "interrupting", Noticed.SEEN, cue, Facts(called_out=True)
    )
    people = (Person("Helen Marsh", "head of sales"), Person("Theo Lind", "manager"))
    told_at = datetime(2026, 3, 10, 15, tzinfo=UTC)
    occasion = Occasion("two", account, told_at=told_at, company="Lind", moments=(slip,), people=people, want=Want.YES)
    to = next(person for person in people if person.name == reader)
    (item,) = (verdict for verdict in judge(occasion).verdicts if verdict.in_letter)
    assert item.kind == "interrupting"
    text = compose_letter(occasion, judge(occasion), to=to, written_on=date(2026, 3, 11)).text
    assert bool(re.search(r"over you|you were speaking|let you finish", text)) is you, text


_FOR_A_LETTER = re.compile(
    r"\b(?:short call|by phone|by mail|in writing|on the phone|a line from you|send me a line|write or ring|this note|under this number|ring you)\b",
    re.I,
)


def test_on_the_phone_nobody_is_offered_a_call_or_asked_for_a_line() -> None:
    for one in letters():
        if one.occasion.setting is Setting.INTERVIEW:
            script = phone_script(one.occasion, one.judgement)
            said = " ".join(line.words for line in script.lines)
            assert not _FOR_A_LETTER.search(said), said


def test_what_is_owned_is_said_in_plain_words() -> None:
    odd = re.compile(
        r"\bdown to me\b|was my (?:job|responsibility)\b|\bTo say it plainly\b|\bFor the file\b|\bkept to a wrong name\b|\bTake the time it needs\b|"
        r"the one: it is|\bthe part about\b|talk all the same|all the same for|from me to you\b|statements? of mine",
        re.I,
    )
    for one in letters():
        if one.occasion.setting is Setting.INTERVIEW:
            whole = f"{one.letter.subject}\n{one.letter.text}"
            assert not odd.search(whole), whole
            assert not re.search(r"should have[^.]*should have", whole), whole
