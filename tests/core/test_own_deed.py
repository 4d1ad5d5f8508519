"""A slip without a name is owned in the words that tell it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import (
    Action,
    Centrality,
    Facts,
    Moment,
    Noticed,
    Occasion,
    Person,
    Polarity,
    Quote,
    Setting,
)
from afterword.core.own_deed import own_deed
from afterword.core.write.compose import compose_letter


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("I uploaded the rota like a fool on Friday at 8:10, and told nobody.", "uploaded the rota on Friday at 8:10"),
        ("I clean forgot her recital, and she had kept a seat", "clean forgot her recital"),
        ("it was his party and I came without a present", "came without a present"),
        ("I didn't bring the tickets", "did not bring the tickets"),
        ("I'd deleted the shared folder", "had deleted the shared folder"),
        ("Last Monday I sent the crate to the wrong quay", "sent the crate to the wrong quay"),
        ("at work I signed the wrong roster", "signed the wrong roster"),
        ("Two weeks ago I left the cold store open, and", "left the cold store open"),
        ("The day I left the shop was a Monday", ""),
        ("the evening I broke the vase", ""),
        ("I was nervous all day", ""),
        ("I wanted to say more", ""),
        ("I forgot", ""),
        ("she waited and nobody came", ""),
        ("I didn't ring her until Thursday, and then only for a minute", "did not ring her until Thursday"),
        ("when I got home from the match I rang the wrong number", ""),
        ("I left the gate open it was dark by then", ""),
        ("I dropped the tray everybody laughed", ""),
        ("I put he's a clown and a sponger", ""),
        ("I took the coat that was hers", "took the coat that was hers"),
    ],
)
def test_a_deed_is_told_after_i_or_not_at_all(words: str, deed: str) -> None:
    assert own_deed(words) == deed


def told(account: str, words: str, setting: Setting, cue: str = "", **more: object) -> Occasion:
    def quote(part: str) -> Quote:
        return Quote(account.index(part), account.index(part) + len(part), part)

    slip = Moment(quote(words), Polarity.SLIP, "other", cue=quote(cue) if cue else None, confidence=0.4, facts=Facts())
    slip = replace(slip, **more)  # type: ignore[arg-type]
    return Occasion("o1", account, setting=setting, moments=(slip,), people=(Person("Ida Holm"),), writer="Jo Bell")


def letter(occasion: Occasion) -> str:
    return " ".join(compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text.split())


def test_the_only_slip_among_friends_reaches_the_note_in_ones_own_words() -> None:
    account = "It was Ida's birthday on Sunday. I completely forgot her recital. I feel awful."
    occasion = told(account, "I completely forgot her recital", Setting.PERSONAL)
    (verdict,) = judge(occasion).verdicts
    assert (verdict.action, verdict.in_letter, verdict.awaits_word) == (Action.APOLOGISE, True, False)
    text = letter(occasion)
    assert "completely forgot your recital" in text
    assert "sorry" in text or "apolog" in text.lower()


def test_at_work_it_is_owned_where_they_felt_it() -> None:
    account = "I deleted the shared folder before the meeting. Ida put her head in her hands. I also hummed."
    occasion = told(account, "I deleted the shared folder", Setting.WORK, cue="Ida put her head in her hands")
    assert "deleted the shared folder" in letter(occasion)


def test_in_an_interview_and_where_nobody_noticed_it_stays_as_it_was() -> None:
    account = "I forgot the second page."
    for occasion in (
        told(account, "I forgot the second page", Setting.INTERVIEW),
        told(account, "I forgot the second page", Setting.WORK, noticed=Noticed.UNLIKELY),
    ):
        (verdict,) = judge(occasion).verdicts
        assert verdict.action is Action.SHOW


def test_what_is_at_the_heart_of_it_is_owned_beside_other_slips_too() -> None:
    account = "I forgot the cake she had ordered. I hummed."
    occasion = told(
        account, "I forgot the cake she had ordered", Setting.PERSONAL, facts=Facts(centrality=Centrality.CORE)
    )
    other = Moment(Quote(34, 41, "I hummed"), Polarity.SLIP, "low_energy")
    first, _ = judge(replace(occasion, moments=(*occasion.moments, other))).verdicts
    assert first.action is Action.APOLOGISE


def test_what_cannot_be_told_in_their_words_waits_for_the_person() -> None:
    account = "The thing with the speech. Ida left the room."
    occasion = told(account, "The thing with the speech", Setting.PERSONAL, cue="Ida left the room")
    (verdict,) = judge(occasion).verdicts
    assert verdict.awaits_word
    assert "The thing with the speech" not in letter(occasion)


def test_what_was_promised_is_named_in_the_letter_or_left_out() -> None:
    account = "I forgot the concert. I had left her umbrella on the tram. I told her I'd bring it round on Friday."
    text = letter(told(account, "I forgot the concert", Setting.PERSONAL))
    assert "bring your umbrella round" in text
    vague = "I forgot the concert. We talked about many things. I told her I'd bring it round on Friday."
    assert "bring it" not in letter(told(vague, "I forgot the concert", Setting.PERSONAL))


@pytest.mark.parametrize(
    ("account", "slip", "said"),
    [
        (
            "Ida had lent me her drill. I dropped it off the roof.",
            "I dropped it off the roof",
            "dropped your drill off the roof",
        ),
        (
            "I took my friend Ida's lamp to the fair. I broke it.",
            "I took my friend Ida's lamp to the fair. I broke it",
            "broke your lamp",
        ),
        ("We sat down. I broke it.", "I broke it", "something of yours"),
    ],
)
def test_what_was_broken_is_named_by_its_noun(account: str, slip: str, said: str) -> None:
    text = letter(told(account, slip, Setting.PERSONAL, kind="damage", confidence=0.9))
    assert said in text
    assert "broke it" not in text and "dropped it" not in text


def test_whose_secret_it_was_is_said_to_the_one_it_belongs_to() -> None:
    account = "I told everybody that Ida is pregnant. Ida went white."
    text = letter(
        told(account, "I told everybody that Ida is pregnant", Setting.PERSONAL, kind="confidentiality", confidence=0.9)
    )
    assert "yours to tell" in text


@pytest.mark.parametrize(
    "words",
    [
        "I did not have money for the bus",
        "I didn't know what to say",
        "I sent Mr Okoro, the bursar, the wrong bill",
        "I told Dan.",
    ],
)
def test_a_reason_and_a_deed_without_its_thing_are_not_quoted_back(words: str) -> None:
    assert own_deed(words) == ""


def test_of_a_deed_at_work_no_right_answer_is_asked_but_what_is_done_about_it() -> None:
    account = "On Friday night I set the incubator to the wrong scale and forty trays came to nothing."
    quote = Quote(0, len(account), account)
    slip = Moment(quote, Polarity.SLIP, "technical_error", Noticed.SEEN, confidence=1.0)
    occasion = Occasion(
        "o1", account, setting=Setting.WORK, moments=(slip,), people=(Person("Ms Quill"),), writer="Bo Ray"
    )
    letter = compose_letter(occasion, judge(occasion))
    assert "I set the incubator to the wrong scale" in letter.text
    assert not [need for need in letter.needs if "right answer" in need]
    assert [need for need in letter.needs if "put it right" in need or "put right" in need]


def test_what_is_offered_beside_a_deed_at_work_stands_in_the_letter() -> None:
    account = "On Friday night I wired the kiln to the wrong phase. I can do another firing on Tuesday, the cups would be with them by Friday."
    words = account.split(". ")[0]
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "technical_error", Noticed.SEEN, confidence=1.0)
    occasion = Occasion(
        "o1", account, setting=Setting.WORK, moments=(slip,), people=(Person("Ms Quill"),), writer="Bo Ray"
    )
    letter = compose_letter(occasion, judge(occasion))
    assert 0 < letter.text.find("wired the kiln") < letter.text.find("I can do another firing on Tuesday.")
    assert not letter.needs
