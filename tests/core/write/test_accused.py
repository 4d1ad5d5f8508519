"""A wrong accusation is named as one, an absence at work is no appointment, and one act is owned once."""

from __future__ import annotations

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.omission import tells_omission
from afterword.core.write.accused import HEARD, heard_by_others, said_wrong, was_right
from afterword.core.write.compose import compose_letter


def told(account: str, *slips: tuple[str, str], person: Person = Person("Marek", "colleague")) -> Occasion:  # noqa: B008 - frozen
    moments = tuple(
        Moment(
            Quote(account.index(words), account.index(words) + len(words), words),
            Polarity.SLIP,
            kind,
            facts=Facts(severity=4),
            confidence=1.0,
        )
        for words, kind in slips
    )
    return Occasion("a", account, Setting.WORK, people=(person, Person("Ruth")), moments=moments, writer="Una Marsh")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I said Marek's figures were wrong, in front of everybody.", "said{on} in front of others that your figures were wrong"),
        ("I told the whole team that his sums were wrong.", "said{on} that your sums were wrong"),
        ("I said before the whole class that he was wrong.", "said{on} in front of others that you were wrong"),
        ("I claimed that her numbers are all wrong.", "said{on} that your numbers were wrong"),
        ("I said he was just plain wrong.", ""),
        ("I had said Marek was mistaken.", "said{on} that you were mistaken"),
        ("I said the coffee was wrong.", ""),
        ("I said Leeds was wrong.", ""),
        ("I said that I was wrong.", ""),
        ("He said my figures were wrong.", ""),
        ("I said Marek's figures were fine.", ""),
        ("I said something was wrong with his tone.", ""),
        ("I said his idea was silly.", ""),
    ],
)  # fmt: skip
def test_what_was_said_to_be_wrong_is_told_to_whom_it_was_said_of(words: str, said: str) -> None:
    occasion = told(words, (words, "arguing"))
    assert said_wrong(occasion, occasion.moments[0].quote, "") == said


@pytest.mark.parametrize(
    ("after", "right"),
    [
        ("It turned out I had the old file, his were right.", True),
        ("Marek's were correct.", True),
        ("He was right all along.", True),
        ("Later I saw that his figures were right.", True),
        ("I do not know if his were right.", False),
        ("He thought he was right.", False),
        ("It was right to ask.", False),
        ("Everything was right.", False),
    ],
)
def test_that_the_other_was_right_is_said_where_it_is_told(after: str, right: bool) -> None:
    words = "I said Marek's figures were wrong."
    occasion = told(f"{words} {after}", (words, "arguing"))
    assert (was_right(occasion, occasion.moments[0].quote) is not None) is right


def test_a_wrong_accusation_is_no_argument_about_a_point() -> None:
    words = "On the call I said Marek's figures were wrong, in front of everybody."
    occasion = told(f"{words} I had the old file open, his were right.", (words, "arguing"))
    text = compose_letter(occasion, judge(occasion)).text
    assert "that your figures were wrong" in text and "Yours were right" in text
    assert "point" not in text and "argued" not in text


def test_where_nobody_made_a_point_none_is_spoken_of() -> None:
    nobody = "I was awful to Marek by the printer."
    made = "Marek suggested a new rota and I argued with him."
    for account, point in ((nobody, False), (made, True)):
        occasion = told(account, (account, "arguing"))
        text = compose_letter(occasion, judge(occasion)).text
        assert ("argued" in text) is point, text


@pytest.mark.parametrize(("person", "said"), [(Person("Mrs Orr", "boss"), False), (Person("Mrs Orr", "client"), True)])
def test_only_a_client_had_an_appointment(person: Person, said: bool) -> None:
    account = "I was to open up for Mrs Orr on Thursday. I overslept and never came."
    occasion = told(account, ("I overslept and never came", "no_show"), person=person)
    written = compose_letter(occasion, judge(occasion), to=person)
    assert ("appointment" in f"{written.subject} {written.text}" or "when you expected me" in written.text) is said


def test_one_absence_told_twice_is_owned_once() -> None:
    account = "I overslept and never came. I did not turn up at all, and Mrs Orr had to do it alone."
    boss = Person("Mrs Orr", "boss")
    slips = (("I overslept and never came", "no_show"), ("I did not turn up at all", "other"))
    text = compose_letter(told(account, *slips, person=boss), judge(told(account, *slips, person=boss)), to=boss).text
    assert "turn up" not in text or "there" not in text.split("turn up")[0]


@pytest.mark.parametrize(
    ("words", "omitted"),
    [
        ("I kept saying my alarm didn't go off.", False),
        ("My brother didn't come.", False),
        ("I forgot and didn't come.", True),
        ("I never rang her.", True),
    ],
)
def test_what_a_thing_or_another_did_not_do_was_not_left_undone_by_the_teller(words: str, omitted: bool) -> None:
    assert tells_omission(words) is omitted


@pytest.mark.parametrize(
    ("slip", "account", "heard"),
    [
        ("I told Marek he acts like a duke", "I told Marek he acts like a duke. In front of everyone. He left.", HEARD),
        ("I called Marek idle in front of the guests", "I called Marek idle in front of the guests.", HEARD),
        ("I called Marek idle", "I called Marek idle, in front of all the neighbours.", HEARD),
        ("I called Marek idle", "I called Marek idle. I parked in front of the pub later.", ""),
        ("I called Marek idle", "I called Marek idle. We were alone.", ""),
    ],
)
def test_a_remark_that_others_heard_is_told_as_that_and_not_repeated(slip: str, account: str, heard: str) -> None:
    occasion = told(account, (slip, "offensive_remark"))
    assert heard_by_others(account, occasion.moments[0].quote) == heard
    letter = compose_letter(occasion, judge(occasion))
    assert (HEARD in letter.text) is bool(heard)
    assert not {"duke", "idle"} & set(letter.text.split())
