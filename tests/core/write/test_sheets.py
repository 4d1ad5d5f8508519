"""The proof sheet, the phone script and the outline for a talk."""

from __future__ import annotations

import re
from datetime import date
from random import Random

import pytest
from made_up import TUESDAY, quoted, wild, with_names

from afterword.core.check import Weight, findings_in
from afterword.core.judge.worth import judge
from afterword.core.occasion import (
    Centrality,
    Evidence,
    EvidenceSource,
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
from afterword.core.write.compose import compose_letter
from afterword.core.write.kind import LetterKind
from afterword.core.write.phone import phone_script
from afterword.core.write.proof import proof_sheet, proofs_of
from afterword.core.write.relation import Relation
from afterword.core.write.talk import talk_outline

ACCOUNT = "It was Norvik.\nI kept them waiting, it was 12 minutes.\nI liked their test hall."
OCCASION = Occasion(
    id="x",
    account=ACCOUNT,
    told_at=TUESDAY,
    ended_at=TUESDAY,
    people=(Person("Ms Adler"),),
    company="Norvik",
    writer="Mira Okafor",
    want=Want.YES,
    moments=(
        Moment(
            quoted(ACCOUNT, "I kept them waiting, it was 12 minutes"),
            Polarity.SLIP,
            "late",
            Noticed.SEEN,
            facts=Facts(minutes_late=12),
        ),
    ),
    enjoyed=(quoted(ACCOUNT, "their test hall"),),
    evidence=(
        Evidence("cv.md:7", "Trained 14 new starters", EvidenceSource("cv.md", 7), "Harrow", "Trainer", "2019", "2021"),
    ),
)


def test_each_statement_stands_with_its_words_file_and_line() -> None:
    letter = compose_letter(OCCASION, judge(OCCASION), written_on=date(2026, 3, 11))
    sheet = proof_sheet(letter, OCCASION)
    assert "“Trained 14 new starters” (cv.md, line 7 (Harrow, Trainer, 2019 to 2021))" in sheet
    assert "“their test hall” (your account, line 3)" in sheet
    assert "(your account, line 2)" in sheet
    for proof in proofs_of(letter, OCCASION):
        assert proof.sentence in letter.text


def test_every_sentence_with_a_number_is_on_the_sheet() -> None:
    chance = Random(3)
    looked = 0
    for _ in range(80):
        occasion = wild(chance)
        letter = compose_letter(occasion, judge(occasion))
        proven = {proof.sentence for proof in proofs_of(letter, occasion)}
        for sentence in re.findall(r"[^.?\n]*\d[^.?\n]*", letter.text.replace("10 March", "")):
            looked += 1
            assert any(sentence.strip()[:20] in other.replace("10 March", "") for other in proven), sentence
    assert looked > 20


def test_the_sheet_asks_for_what_is_missing() -> None:
    nameless = wild(Random(5))
    letter = compose_letter(nameless, judge(nameless))
    for question in letter.needs:
        assert f"- {question}" in proof_sheet(letter, nameless)


def test_a_call_begins_with_the_name_and_asks_whether_it_is_a_good_moment() -> None:
    script = phone_script(OCCASION, judge(OCCASION), written_on=date(2026, 3, 11))
    assert script.lines[0].words.startswith("Hello Ms Adler, this is Mira Okafor. Is this a good moment?")
    assert any("12 minutes" in line.words for line in script.lines)


def test_a_machine_never_hears_the_slip() -> None:
    chance = Random(4)
    for _ in range(60):
        occasion = with_names(wild(chance))
        script = phone_script(occasion, judge(occasion))
        assert not re.search(r"\b(?:sorry|late|wrong|broke|apolog\w*|untrue|remark)\b", script.on_a_machine)


def test_at_work_and_among_friends_there_is_an_outline_and_after_an_interview_none() -> None:
    account = "I argued with Rosalind on Thursday in front of everybody."
    slip = Moment(
        quoted(account, account[:-1]), Polarity.SLIP, "arguing", Noticed.SEEN, facts=Facts(centrality=Centrality.CORE)
    )
    at_work = Occasion("w", account, Setting.WORK, moments=(slip,), people=(Person("Rosalind", "Deputy Director"),))
    outline = talk_outline(at_work, judge(at_work))
    assert outline is not None
    assert outline.relation is Relation.BOSS
    assert "the day by which it is done" in outline.text
    assert outline.needs.startswith("What will you do to put it right")
    assert talk_outline(OCCASION, judge(OCCASION)) is None


@pytest.mark.parametrize("kind", ["follow-up", "follow-up-2", "hold-reply", "rejection-reply", "withdrawal"])
@pytest.mark.parametrize("known", [True, False])
def test_a_short_letter_after_the_talk_passes_whether_or_not_its_shape_is_told(kind: str, known: bool) -> None:
    account = "We talked about their kiln, which I liked." if known else "We talked."
    enjoyed = (Quote(21, 31, "their kiln"),) if known else ()
    for number in range(12):
        occasion = Occasion(
            "o1",
            f"{account} It was talk {number}.",
            people=(Person("Ms Ada Okoro"),),
            company="Norvik" if known else "",
            writer="Jo Lind",
            enjoyed=enjoyed,
        )
        letter = compose_letter(occasion, judge(occasion), kind=LetterKind(kind))
        assert "the role with you" not in letter.text
        for shape in (None, letter.shape.value):
            named = [one.fault for one in findings_in(letter.text, shape=shape) if one.weight is not Weight.HINT]
            # A reminder may have nothing of the talk to speak of, and the checker may say so.
            assert [fault for fault in named if fault != "missing_specific"] == [], letter.text
