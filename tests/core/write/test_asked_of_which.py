"""Of several slips a question says which it is about, and what is answered of a secret finds its place."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from afterword.core.corrections import Answer, corrected
from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Noticed, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Letter

SECRET = "I told the whole table the tale of the failed driving test"
JOKE = "I finished the joke because they were laughing"
ACCOUNT = f"My cousin Nils had his party on Friday. {SECRET}. He had asked me never to, and {JOKE}. His friend Ada drove me home."


def told(*words_and_kinds: tuple[str, str]) -> Occasion:
    moments = []
    for words, kind in words_and_kinds:
        start = ACCOUNT.index(words)
        quote = Quote(start, start + len(words), words)
        moments.append(Moment(quote, Polarity.SLIP, kind, Noticed.SEEN, confidence=1.0))
    people = (Person("cousin Nils"), Person("Ada"))
    return Occasion("o1", ACCOUNT, setting=Setting.PERSONAL, moments=tuple(moments), people=people, writer="Jo Hale")


def letter_of(occasion: Occasion) -> Letter:
    return compose_letter(occasion, judge(occasion))


def test_the_question_what_was_done_quotes_the_slip_where_there_are_several() -> None:
    asked = [
        need
        for need in letter_of(told((SECRET, "confidentiality"), (JOKE, "flat_joke"))).needs
        if "what did you do" in need
    ]
    assert asked and all(JOKE in need for need in asked)


def test_what_is_answered_of_a_secret_stands_in_the_letter_to_the_one_it_is_for() -> None:
    said = "I told the tale of the test in front of everybody although you had asked me never to."
    occasion = corrected(told((SECRET, "confidentiality")), (Answer(0, said),), ZoneInfo("UTC"))
    assert said in letter_of(occasion).text
    judgement = judge(occasion)
    assert said not in compose_letter(occasion, judgement, to=occasion.people[1]).text


def test_who_only_drove_one_home_is_owed_nothing() -> None:
    occasion = told((SECRET, "confidentiality"), (JOKE, "flat_joke"))
    assert compose_letter(occasion, judge(occasion), to=occasion.people[1]).text == ""
