"""Spoken words turned into letter words: only where nothing is lost, and never what would read badly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.write.names import addressed_as
from afterword.core.write.own_words import (
    as_cause,
    as_statement,
    as_thing,
    as_topic,
    to_their_own,
    what_was_answered,
    what_was_said,
)
from afterword.core.write.plain_facts import right_answer, what_was_damaged, when_promised


@pytest.mark.parametrize(
    ("told", "thing"),
    [
        ("their new plasma table", "your new plasma table"),
        ("moss", "the moss"),
        ("a little training wall", "the little training wall"),
        ("how they repaint the old boats", "hearing how you repaint the old boats"),
        ("they run real factories", "the fact that you run real factories"),
        ("I loved the new clean room, stainless everything", "the new clean room"),
        ("giving change", "giving change"),
        ("Postgres", "talking about Postgres"),
        ("the bit about the notebook where they write down what regulars like", "the notebook"),
    ],
)
def test_what_was_enjoyed_becomes_something_to_thank_for(told: str, thing: str) -> None:
    assert as_thing(told) == thing


@pytest.mark.parametrize(
    "told",
    [
        "the way he listened to the engine",
        "her telling me about the flood",
        "the boring bloke from HR",
        "it was nice",
        "",
        "!!!",
    ],
)
def test_what_cannot_be_said_to_them_is_left_out(told: str) -> None:
    assert as_thing(told) == ""


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("I told him full compression is safe from an ABPI of 0.6", "full compression is safe from an ABPI of 0.6"),
        ("i said a left join drops the rows", "a left join drops the rows"),
        ("I'd told the panel I led the team of 12, which is not true", "I led the team of 12"),
        ("I told the whole room that the delay was down to Marta", "the delay was down to Marta"),
        ("I said no, lovely", ""),
        ("I told them that she was an idiot", ""),
        ("I told them um you know like the thing", ""),
        ("He asked which software I had used and I said Sage and Xero", ""),
        ("I said around two hundred", ""),
        ("I wrote it down for the Sunday", ""),
        ("I told him off for it in front of Sam", ""),
        ("I said three years in Leeds", ""),
        ('I said I had done "loads" of it', "I had done loads of it"),
        ("I said my contract ends in March", "my contract ends in March"),
        ("I said nobody reads the reports", "nobody reads the reports"),
        ("I told her I know the rules by heart", "I know the rules by heart"),
        ("I said the merge takes linear time", "the merge takes linear time"),
        ("I told Ms Rao it would need a permit", "it would need a permit"),
    ],
)
def test_a_wrong_statement_is_repeated_only_where_its_words_are_clear(told: str, said: str) -> None:
    assert what_was_said(told) == said


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ("She asked how many I did alone and I said around two hundred.", "around two hundred"),
        ("He asked which software I had used and I said Sage and Xero.", "Sage and Xero"),
        ("Ben asked which prior i used and i said half-normal, its half-cauchy", "half-normal"),
        ("She asked when I could start and I said february but my viva is in march", "February"),
        ("He asked for the dose and I said 6 grams.", "6 grams"),
        ("I told them three years in Leeds.", "three years in Leeds"),
        ("He asked for the grade and I said magna.", "magna"),
        ("She asked how fast it goes and I said two metres a second.", "two metres a second"),
        ("He asked what I used and I said Java, Python and Go.", ""),
        ("I said goodbye.", ""),
        ("He asked for the reason and I said nothing.", ""),
        ("I answered the question twice.", ""),
        ("I wrote 40 pages about it.", ""),
        ("He asked and I said the plan was ready.", ""),
        ("She asked about her and I said her brother.", ""),
        ("I told him off for it.", ""),
        ("He asked me again and I said it very quickly.", ""),
    ],
)
def test_a_bare_answer_is_quoted_and_never_told_as_a_clause(told: str, answer: str) -> None:
    assert what_was_answered(told) == answer


@pytest.mark.parametrize(
    ("told", "cause"),
    [
        ("My train was cancelled at Leeds.", "my train was cancelled at Leeds"),
        ("my van wouldn't start that morning", "my van would not start that morning"),
        ("mum was in hospital", ""),
        ("my daughter's school was closed", ""),
        ("I hadn't slept", ""),
    ],
)
def test_an_outside_cause_is_told_only_if_it_is_plain_and_not_private(told: str, cause: str) -> None:
    assert as_cause(told) == cause


def test_damage_is_named_as_it_happened_to_them() -> None:
    assert what_was_damaged("I broke her picture frame") == "broke your picture frame"
    assert what_was_damaged("I left the kiln on and it cracked. She saw.") == "left the kiln on and it cracked"
    assert what_was_damaged("I borrowed the kiln for a week and it was lovely") == ""
    assert what_was_damaged("I put a dent in the bonnet about the size of a plate") == "put a dent in the bonnet"
    assert what_was_damaged("then I put a hole through his fence and drove on") == "put a hole through your fence"
    assert what_was_damaged("I spilt a little bit of paint on the step and wiped it") == "spilt paint on the step"
    assert what_was_damaged("I put a mark in the margin") == "put a mark in the margin"
    assert what_was_damaged("I knocked over a tray of glasses when I got up") == "knocked over a tray of glasses"
    assert what_was_damaged("it all went flying") == ""
    assert what_was_damaged("I nicked Bruno's ear with the clippers") == "nicked Bruno's ear"
    assert what_was_damaged("I cut his ear and he yelped") == ""  # whose it is, the words do not say
    assert what_was_damaged("I chipped in with a joke and bent over backwards") == ""
    glass = "I knocked a glass of red over her new rug at Aisha's party on Saturday and it has a stain"
    assert what_was_damaged(glass) == "knocked a glass of red over your new rug"
    assert (
        what_was_damaged("I spilled a cup of tea on his brand new carpet.")
        == "spilled a cup of tea on your brand new carpet"
    )
    assert what_was_damaged("I broke one of two dozen or more of the very old hand made cups that her aunt") == ""


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("I'd hear by the fifteenth", "by the fifteenth"),
        ("they'll let me know after half term", "after half term"),
        ("he said on thursday", "on Thursday"),
        ("she would ring by Friday next week", ""),
        ("by tomorrow", ""),
        ("by the end of next week", ""),
        ("they are seeing others until Wednesday", ""),
    ],
)
def test_a_time_that_depends_on_the_day_of_reading_is_not_repeated(told: str, when: str) -> None:
    assert when_promised(told) == when


@pytest.mark.parametrize(
    ("account", "answer"),
    [
        ("I said 12. The right answer is 14 percent.", "14 percent"),
        ("I said 1.2. The right answer is 0.75 of a litre.", "0.75 of a litre"),
        ("I went blank. The answer is 7.4.", "7.4"),
        (
            "I said 0.6. I looked it up in the car: it is 0.8 to 1.3, and below that you ask first.",
            "it is 0.8 to 1.3, and below that you ask first",
        ),
        (
            "he went hm and no its repeatable read that does that read committed doesnt",
            "it is repeatable read that does that",
        ),
    ],
)
def test_the_right_answer_is_taken_from_the_account_where_it_stands_there(account: str, answer: str) -> None:
    found = right_answer(account, 8)
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(
    ("account", "answer"),
    [
        ("got the growth wrong and said 18 percent when its 22, nobody minded", "it is 22 percent, not 18"),
        ("I said 40 mg, but it is 4 mg.", "it is 4 mg, not 40"),
        ("I told them 1,200 when it was 12,000 euros.", "it is 12,000 euros, not 1,200"),
    ],
)
def test_a_figure_named_beside_the_wrong_one_is_the_right_answer(account: str, answer: str) -> None:
    found = right_answer(account, len(account))
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(
    "account", ["I said 5 when it was 5.", "I said 12 when it was late.", "I said 30 people and it was fun."]
)
def test_two_figures_have_to_differ(account: str) -> None:
    assert right_answer(account, len(account)) is None


def test_no_right_answer_is_made_up() -> None:
    assert right_answer("I said 12 and they frowned. I feel awful.", 9) is None


@pytest.mark.parametrize("now", ["It's ten to six", "it's Wednesday already", "It's raining", "it was nearly midnight"])
def test_what_time_it_is_while_it_is_told_is_no_right_answer(now: str) -> None:
    account = f"I gave them the wrong dose. I have checked. {now}. I want to ring them."
    assert right_answer(account, account.index(" I have")) is None


@pytest.mark.parametrize("right", ["ten milligrams", "half the dose", "12.50", "a quarter", "cold storage"])
def test_a_figure_that_begins_like_a_time_is_a_right_answer(right: str) -> None:
    found = right_answer(f"I gave them the wrong one. I have checked: it's {right}. I want to ring them.", 27)
    assert found is not None and found[2] == f"it is {right}"


def test_a_time_is_the_right_answer_where_a_time_was_wrong() -> None:
    account = "I told them the wrong time for the tour. I checked: it's ten to six."
    found = right_answer(account, account.index(" I checked"))
    assert found is not None and found[2] == "it is ten to six"


def test_a_topic_is_a_noun_or_a_question_and_never_about_a_third_person() -> None:
    assert as_topic("about their rota") == "your rota"
    assert as_topic("how you handle late data") == "how you handle late data"
    assert as_topic("his divorce") == ""
    assert as_topic("my own") == ""
    for scrap in ("very first", "for like six minutes", "half an hour", "thank you", "the tricky one", "behavioural"):
        assert as_topic(scrap) == ""
    for thing in ("my last two years", "no shows", "net zero", "time management", "the invoice run"):
        assert as_topic(thing) == thing


@given(st.text(max_size=200))
def test_any_text_is_turned_or_left_out_and_never_fails(text: str) -> None:
    for turn in (as_thing, as_topic, what_was_said, as_cause, what_was_damaged, when_promised, as_statement):
        assert "\n" not in turn(text)
    right_answer(text, 0)


@pytest.mark.parametrize(
    ("told", "to_them"),
    [
        ("They bought a second press in May; it is on their news page.", "You bought a second press in May; it is on your news page."),
        ("Their new wing has its own pharmacy, and I have run one.", "Your new wing has its own pharmacy, and I have run one."),
        ("I read about their move, and they're hiring.", "I read about your move, and you are hiring."),
        ("I saw that you mend the ferries yourselves.", "I saw that you mend the ferries yourselves."),
        ("Dana's talk on silt was good, it is on her page.", "Your talk on silt was good, it is on your page."),
        ("Dana wrote about silt on her page.", "You wrote about silt on your page."),
        ("The two drivers told me that they like the routes.", "The two drivers told me that they like the routes."),
    ],
)  # fmt: skip
def test_what_was_found_out_about_the_firm_is_told_to_somebody_of_it(told: str, to_them: str) -> None:
    assert to_their_own(told, ("Dana",)) == to_them


@pytest.mark.parametrize(
    ("name", "greeted"),
    [("Matron Helen Sugden", "Matron Sugden"), ("Captain Reid", "Captain Reid"), ("Helen Sugden", "Helen Sugden")],
)
def test_an_office_before_a_name_is_a_title(name: str, greeted: str) -> None:
    assert addressed_as(name) == greeted


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Dr S. Quaye", "Dr Quaye"),
        ("Prof. J.R. Lunt", "Prof. Lunt"),
        ("Mrs Anna K. Bell", "Mrs Bell"),
        ("Mr S", "Mr S"),
    ],
)
def test_an_initial_is_left_out_of_a_greeting(name: str, greeted: str) -> None:
    assert addressed_as(name) == greeted


@pytest.mark.parametrize(
    ("account", "end", "right"),
    [
        ("He asked what colour the neutral wire is and I said black. It's blue now, black is the old colour.", "black.", "it is blue now"),
        ("they asked the rest between shifts and i said nine hours. it's eleven i looked it up", "nine hours.", "it is eleven"),
        ("She asked and I said two metres. It is 0.63, as everybody here knows.", "metres.", "it is 0.63"),
        ("She asked and I said black. It's embarrassing.", "black.", ""),
        ("She asked and I said black. It's half past six now.", "black.", ""),
        ("I turned up in black. It's blue now.", "black.", ""),
    ],
)  # fmt: skip
def test_what_it_is_stands_right_after_the_wrong_answer(account: str, end: str, right: str) -> None:
    found = right_answer(account, account.index(end) + len(end))
    assert (found[2] if found else "") == right


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("I wrote to him that I'd had food poisoning.", "I had had food poisoning"),
        ("I texted her that my train was late", "my train was late"),
        ("I said to my boss that the report was done", "the report was done"),
        ("I wrote to the panel that I had led it, and I had not", "I had led it"),
        ("I wrote to him yesterday", ""),
        ("I told her I left the salon because it was closing", "I left the salon because it was closing"),
        ("I told her that I had led it because the slide said so", "I had led it"),
        ("I said black cause I mixed it up with the old colours", ""),
        ("I said 60 words a minute", ""),
        ("I told them 12 were sold", "12 were sold"),
        ("I said to her go away", ""),
    ],
)
def test_what_was_written_or_said_to_somebody_is_told(told: str, said: str) -> None:
    assert what_was_said(told) == said
