"""Who was kind to the writer is thanked for it in a letter, at work and among friends, and for nothing that is not told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.check import findings_in
from afterword.core.judge.worth import judge
from afterword.core.occasion import CaseState, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting, WorthIt
from afterword.core.write.compose import compose_letter
from afterword.core.write.form import KINDNESS
from afterword.core.write.kindness import deed_of
from afterword.core.write.letter import Letter, LetterState, Shape

TOLD = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "names", "deed"),
    [
        ("She gave me two full weeks off at no notice", (), "gave me two full weeks off at no notice"),
        ("and drove us to the hospital", (), "drove us to the hospital"),
        ("Mr Osei let me skip two months' rent", ("Osei",), "let me skip two months' rent"),
        ("Priya from finance stayed up until one fixing my charts", ("Priya",), "stayed up until one fixing my charts"),
        ("My ward manager drove me home", (), "drove me home"),
        ("he kept his window open past closing because I was late", (), "kept your window open past closing"),
        ("she's let me sit all day on one flat white", (), "have let me sit all day on one flat white"),
        ("he closed the store by himself", (), "closed the store by yourself"),
        ("Anil has been giving me lessons", ("Anil",), "have been giving me lessons"),
        ("he used to stay back till six and teach me trigonometry", (), "used to stay back till six and teach me trigonometry"),
    ],
)  # fmt: skip
def test_a_deed_is_told_to_who_did_it(words: str, names: tuple[str, ...], deed: str) -> None:
    assert deed_of(words, names) == deed


@pytest.mark.parametrize(
    "words",
    [
        "I drove her home",  # the teller's own
        "she said that I could go",  # nothing was done
        "she took it in",  # who reads the letter alone does not know what
        "he carried him up the stairs",  # him is somebody else
        "his wife brought us bacon rolls",  # another did it
        "she promised me a lift",
        "she read each one",
        "she did not send me home",
        "he lied to me for a year",
        "she let me down badly",
        "he kept me waiting for two hours",
        "my mum brought me soup",  # not who reads it
        "the bus drove me home",
        "it was she who spotted it",
    ],
)
def test_what_is_no_deed_of_theirs_or_is_not_understood_alone_is_not_told(words: str) -> None:
    assert deed_of(words, ("Denise",)) == ""


def occasion(
    account: str, *kind: str, setting: Setting = Setting.WORK, wanted: bool = True, **more: object
) -> Occasion:
    quotes = tuple(Quote(account.index(words), account.index(words) + len(words), words) for words in kind)
    return Occasion(
        "one", account, setting, TOLD, TOLD, people=(Person("Denise Okell"),), writer="Sam Reed", kindnesses=quotes,
        thanks_wanted=wanted, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def letter_of(told: Occasion) -> Letter:
    return compose_letter(told, judge(told), written_on=TOLD.date())


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
def test_thanks_tell_what_was_done_and_pass_the_check(setting: Setting) -> None:
    told = occasion(
        "Denise covered my shift on Saturday. I want to thank her.",
        "Denise covered my shift on Saturday",
        setting=setting,
    )
    letter = letter_of(told)
    assert (letter.shape, letter.state) == (Shape.THANK_YOU, LetterState.READY)
    assert "ou covered my shift on Saturday" in letter.text
    assert "sorry" not in letter.text.lower()
    assert findings_in(letter.text, plan=(), shape=letter.shape.value) == ()
    assert letter.claims and letter.claims[0].evidence.startswith("account:")


def test_what_cannot_be_told_to_them_is_asked_for() -> None:
    letter = letter_of(occasion("She took it in. I want to thank her.", "She took it in"))
    assert letter.state is LetterState.NEEDS
    assert KINDNESS in letter.needs
    assert "took" not in letter.text


def test_where_nothing_was_done_and_nobody_is_to_be_thanked_nothing_is_sent() -> None:
    told = occasion("It rained. She said thank you.", wanted=False)
    assert letter_of(told).state is LetterState.NOTHING


def test_a_slip_comes_before_thanks() -> None:
    account = "Denise covered my shift on Saturday. I shouted at Denise on Sunday."
    slip = Moment(Quote(37, 67, account[37:67]), Polarity.SLIP, "arguing", Noticed.SEEN, Quote(37, 67, account[37:67]))
    letter = letter_of(occasion(account, "Denise covered my shift on Saturday", moments=(slip,)))
    assert letter.shape is Shape.APOLOGY


def test_who_wants_no_contact_is_not_thanked() -> None:
    told = occasion("Denise covered my shift.", "Denise covered my shift", state=CaseState.NO_CONTACT)
    assert letter_of(told).state is LetterState.NOTHING


def test_thanks_are_worth_a_word_and_no_duty() -> None:
    judgement = judge(occasion("Denise covered my shift.", "Denise covered my shift"))
    assert judgement.worth_it is WorthIt.MAYBE
    assert "thanks" in judgement.worth_why


def test_the_deed_of_another_is_not_told_to_the_reader() -> None:
    account = "I want to thank Denise. My neighbour Ann is a widow. She fed the dog every day for me."
    letter = letter_of(occasion(account, "She fed the dog every day for me"))
    assert "fed" not in letter.text
    assert KINDNESS in letter.needs


def test_no_also_is_said_twice() -> None:
    account = "Denise drove me home. She also stayed with me that night. I want to thank her."
    letter = letter_of(occasion(account, "Denise drove me home", "She also stayed with me that night"))
    assert letter.text.count("also") + letter.text.count("as well") <= 1
    assert "stayed with me that night" in letter.text
