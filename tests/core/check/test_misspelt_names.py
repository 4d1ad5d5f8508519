"""A name is only called misspelt where it can be nothing else; elsewhere it is asked about, and ordinary words pass."""

from __future__ import annotations

import pytest

from afterword.core.check import Finding, Record, Weight, findings_in
from afterword.core.check.whole.names import apart

RULES = ("name_not_as_in_the_record", "name_perhaps_misspelt", "greets_somebody_else", "another_firm")
LETTER = (
    "Dear Ms Adler,\n\nThank you for Tuesday and for the walk through the press room. {}\n\nKind regards,\nMira Okafor"
)


def found(text: str, record: Record) -> list[Finding]:
    return [finding for finding in findings_in(text, record=record) if finding.rule in RULES]


def said(sentence: str, *names: str, company: str = "", evidence: tuple[str, ...] = ()) -> list[tuple[Weight, str]]:
    """The words called a misspelt name, and how surely."""
    text = LETTER.format(sentence)
    record = Record(("Ruth Adler", *names), company, "Mira Okafor", evidence)
    return [(one.weight, text[one.start : one.end]) for one in found(text, record)]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Tell me what suits you.", "Mrs Bell"),
        ("Tell Mr Bell that I shall be there.", "Mrs Bell"),
        ("Call me on any day.", "Ms Hall"),
        ("Will you let me know? Fill in what you like.", "Tom Hill"),
        ("Walked home, I thought of it again.", "Ms Walker"),
        ("Read on the train, it was clear at once.", "Colin Reid"),
        ("Worth a second look, I think.", "Ms North"),
        ("Looking back, I should have asked.", "Mr Lookin"),
        ("Money was never the point.", "Anne Monney"),
        ("My Master's was on dyes.", "Matteo Ricci"),
        ("I hold a Master's in dyes.", "Professor Matteo Ricci"),
        ("I have a Diploma in dyeing.", "Diplona Hart"),
        ("The Manager at the gate let me in.", "Sam Mannager"),
        ("It has been so since Easter.", "Ms Aester"),
        ("You work in Excel, as I do.", "Axcel Brun"),
        ("I learnt Polish at school.", "Mr Polisch"),
        ("The Kella press is the one I know.", "Ms Keller"),
        ("I know the press by Keller-Wills.", "Ms Kellar"),
        ("My aunt lives in Kellerton Road.", "Ms Kellertan"),
        ("I met Marie Dupont years ago.", "Maria Lund"),
        ("The Adlers of Hull are no relation of yours.", "Ms Keen"),
        ("Perhaps the market will tell. Market or not, I am glad.", "Markus Lenz"),
        ("I ran the PATEC test.", "Ms Patek"),
        ("We spoke of Grant money, and of grant rules.", "Ms Brant"),
        ("I called you Adlar, and that was wrong.", "Ms Keen"),
        ("I wrote Kellar where it is Keller.", "Jonas Keller"),
    ],
)
def test_what_is_no_misspelt_name_is_not_called_one(sentence: str, name: str) -> None:
    assert said(sentence, name) == []


@pytest.mark.parametrize(
    ("sentence", "name", "word"),
    [
        ("Please thank Mr Kellar too.", "Jonas Keller", "Kellar"),
        ("Please thank Dr. Brant for the tour.", "Dr Ilse Brandt", "Brant"),
        ("Please thank Professor Riccci.", "Professor Matteo Ricci", "Riccci"),
        ("Priya Raghunatan asked about the rota.", "Priya Raghunathan", "Raghunatan"),
        ("Prya Raghunathan asked about the rota.", "Priya Raghunathan", "Prya"),
        ("It was good to meet Chef Arsenualt.", "Lucille Arsenault", "Arsenualt"),
    ],
)
def test_where_only_a_name_can_stand_a_misspelt_one_blocks_and_is_mended(sentence: str, name: str, word: str) -> None:
    assert said(sentence, name) == [(Weight.BLOCKS, word)]
    text = LETTER.format(sentence)
    (one,) = found(text, Record(("Ruth Adler", name), "", "Mira Okafor"))
    assert one.rewrite in name


@pytest.mark.parametrize(
    ("sentence", "name", "word"),
    [
        ("When Jonass showed me the column, I was taken with it.", "Jonas Keller", "Jonass"),
        ("I liked what Markuss said.", "Markus Lenz", "Markuss"),
        ("Priyaa asked about the rota.", "Priya Raghunathan", "Priyaa"),
        ("I enjoyed the talk with Tomas, Frejja and you.", "Freja Lindqvist", "Frejja"),
        ("Please thank Mr Barrett for me.", "Mr Garrett", "Barrett"),
        ("Please thank Professor Rizzi.", "Professor Matteo Ricci", "Rizzi"),
    ],
)
def test_what_may_be_somebody_else_is_asked_about_and_not_changed(sentence: str, name: str, word: str) -> None:
    assert said(sentence, name) == [(Weight.ADVISES, word)]
    (one,) = found(LETTER.format(sentence), Record(("Ruth Adler", name), "", "Mira Okafor"))
    assert one.rewrite is None
    assert f"“{word}”" in one.message


def test_a_name_without_its_accents_is_given_them_back_and_one_with_more_stays() -> None:
    assert said("I loved how Oisin laughed.", "Oisín Delaney") == [(Weight.ADVISES, "Oisin")]
    assert said("Oisin laughed.", "Oisín Delaney") == [(Weight.ADVISES, "Oisin")]
    assert said("I loved how José laughed.", "Jose Marti") == []
    assert said("Mr MacRae was there.", "DONALD MACRAE") == []


def test_what_the_facts_spell_so_is_spelled_so() -> None:
    assert said("At Kellar I ran the dye house.", "Jonas Keller", evidence=("Ran the dye house at Kellar",)) == []
    assert said("I asked for Kellar.", "Jonas Keller") == [(Weight.ADVISES, "Kellar")]


def test_a_firm_is_asked_about_and_its_ordinary_words_are_no_names() -> None:
    assert said("I would like to work for Norvick.", company="Norvik") == [(Weight.ADVISES, "Norvick")]
    assert said("I like Games and Banks.", company="Game Bank") == []


@pytest.mark.parametrize(
    ("greeting", "rules"),
    [
        ("Dear Ms Addler,", {"name_not_as_in_the_record"}),
        ("Dear Rutg,", {"name_not_as_in_the_record"}),
        ("Dear Ruthy,", {"name_perhaps_misspelt"}),
        ("Dear Dr Braun,", {"greets_somebody_else"}),
        ("Hi Colette,", {"greets_somebody_else"}),
        ("Dear Ruth,", set()),
        ("Dear Hiring Manager,", set()),
        ("Dear Team,", set()),
        ("Dear Mum,", set()),
        ("Good morning,", set()),
    ],
)
def test_a_greeting_is_for_somebody_of_the_record(greeting: str, rules: set[str]) -> None:
    text = LETTER.format("").replace("Dear Ms Adler,", greeting)
    assert {one.rule for one in found(text, Record(("Ruth Adler",), "", "Mira Okafor"))} == rules


@pytest.mark.parametrize(
    ("greeting", "name", "weight"),
    [
        ("Dear Ms Strauss,", "Eva Strauß", Weight.ADVISES),
        ("Dear Mr Schroeder,", "Udo Schröder", Weight.ADVISES),
        ("Dear Ms Soerensen,", "Ida Sørensen", Weight.ADVISES),
        ("Dear Ms Sorensen,", "Ida Sørensen", Weight.BLOCKS),
        ("Dear Mr Schroder,", "Udo Schröder", Weight.BLOCKS),
        ("Hi Pawel,", "Paweł Nowak", Weight.BLOCKS),
        ("Hi Zoe,", "Zoë Hale", None),
    ],
)
def test_a_name_in_plain_letters_is_the_one_of_the_record(greeting: str, name: str, weight: Weight | None) -> None:
    text = LETTER.format("").replace("Dear Ms Adler,", greeting)
    told = [(one.rule, one.weight) for one in found(text, Record((name,), "", "Mira Okafor"))]
    assert told == ([("name_not_as_in_the_record", weight)] if weight else [])


def test_human_resources_are_nobody_who_was_not_there() -> None:
    text = LETTER.format("").replace("Ms Adler", "Human Resources")
    assert found(text, Record(("Ruth Adler",), "", "Mira Okafor")) == []


@pytest.mark.parametrize("firm", ["Conditorei Schoen", "Conditorei Schon", "Schön"])
def test_a_firm_in_plain_letters_is_no_other_one(firm: str) -> None:
    sentence = f"Thank you for the interview at {firm}."
    text = LETTER.format(sentence)
    assert "another_firm" not in {
        one.rule for one in found(text, Record(("Ruth Adler",), "Cönditörei Schön", "Mira Okafor"))
    }


def test_who_is_greeted_and_is_not_in_the_record_is_named() -> None:
    text = LETTER.format("").replace("Ms Adler", "Dr Braun")
    (one,) = found(text, Record(("Ilse Brandt",), "", "Mira Okafor"))
    assert "“Braun”" in one.message


def test_nobody_is_told_how_to_spell_their_own_name() -> None:
    text = LETTER.format("").replace("Mira Okafor", "Myra Okafor")
    assert found(text, Record(("Ruth Adler",), "", "Mira Okafor")) == []


@pytest.mark.parametrize(
    ("sentence", "company", "told", "named"),
    [
        ("Thank you for the interview at Brill & Sons.", "Halden Water", "", "Brill & Sons"),
        ("The talk on Monday at Novalis was good.", "Halden Water", "", "Novalis"),
        ("The talk on Monday at Novalis was good, and I like Halden.", "Halden Water", "", ""),
        ("The talk at Frankford was good.", "Halden Water", "I was at the Frankford depot.", ""),
        ("The talk at Halden was good.", "Halden Water", "", ""),
        ("The meeting at Easter was good.", "Halden Water", "", ""),
        ("I led the night shift at Brill.", "Halden Water", "", ""),
        ("Thank you for the interview at Brill.", "", "", ""),
    ],
)
def test_a_firm_left_from_another_letter_is_named(sentence: str, company: str, told: str, named: str) -> None:
    text = LETTER.format(sentence)
    record = Record(("Ruth Adler",), company, "Mira Okafor", (), told)
    assert [text[one.start : one.end] for one in found(text, record)] == ([named] if named else [])


def test_letters_that_changed_places_count_once() -> None:
    assert (apart("Arsenualt", "Arsenault"), apart("Bell", "Bell"), apart("Tell", "Bell"), apart("", "ab")) == (
        1,
        0,
        1,
        2,
    )


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("next Friday, 30 November", "a Monday"),
        ("on Monday, 30 November", ""),
        ("on Saturday, 2 January", ""),
        ("on Friday, 2 January", "a Saturday"),
        ("on Friday, 3 May", ""),
        ("on Friday, 30 November 2029", ""),
        ("on Monday 31 November", "has no day 31"),
    ],
)
def test_a_weekday_is_held_to_a_date_without_a_year_where_the_day_of_the_letter_is_known(said: str, day: str) -> None:
    text = LETTER.format(f"I shall call {said}.")
    wrong = [one.message for one in findings_in(text, record=Record(on=(2026, 11, 24))) if one.rule == "no_such_day"]
    assert len(wrong) == bool(day)
    assert not day or day in wrong[0]
