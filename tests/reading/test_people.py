"""Who is found in an account, with which role, and who is not counted because they were not there."""

from __future__ import annotations

import pytest

from afterword.core.account import Roster
from afterword.reading.people import candidates, people, wrong_names

NOBODY = Roster()


def names(account: str, roster: Roster = NOBODY) -> list[str]:
    return [person.name for person in people(account, roster)]


def roles(account: str) -> dict[str, str]:
    return {person.name: person.role for person in people(account, NOBODY)}


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("The panel interview was with Dr. Okonjo and Mr Lloyd-Amin, who asked me about shifts.", ["Dr. Okonjo", "Mr Lloyd-Amin"]),
        ("Priya asked how we store passwords in the interview. She nodded when Tomasz laughed.", ["Priya", "Tomasz"]),
        ("so the interview was with this guy called bala and then his colleague priscilla she laughed", ["Bala", "Priscilla"]),
        ("it was an interview with a doctor abernathy and she said she never sees that", ["Doctor Abernathy"]),
        ("The interview was led by the founder, Jasper, and Will asked the last question.", ["Jasper", "Will"]),
        ('In the interview, "Sensors," said Herr Altmann, "we have put it in the name."', ["Herr Altmann"]),
        ("I was interviewed by Mr Hale, who left two minutes early. Mr Hale asked about my rota.", ["Mr Hale"]),
        ("The interview was with Ms Reid. I mentioned Ms Reid's article and she smiled.", ["Ms Reid"]),
        ("Interview for the bakery. The lady was called Mrs Hollis and she smiled.", ["Mrs Hollis"]),
        ("The interview was on paper. The CFO, Lovisa Ekedahl, apologised for it.", ["Lovisa Ekedahl"]),
        ("I had an interview. Interviewer was Lorna, and a lady called Ruxandra took notes.", ["Lorna", "Ruxandra"]),
        ("The interview was with Ada Holt. One of the panel, a gentleman called Owen Strick, winced.", ["Ada Holt", "Owen Strick"]),
        ("The interview was with Ada Holt and a quiet gardener called Owen Strick, who took notes.", ["Ada Holt", "Owen Strick"]),
        ("The interview was with the chief, a gentle person by the name of Torbjörn.", ["Torbjörn"]),
        ("In the interview the notary, Mevrouw Pieterse, saw me.", ["Mevrouw Pieterse"]),
        ("The interview was with Dr S. Quaye and Prof. J.R. Lunt. Dr Quaye asked about cats.", ["Dr S. Quaye", "Prof. J.R. Lunt"]),
        ("I was interviewed by Mrs Anna K. Bell, and Mrs Bell smiled.", ["Mrs Anna K. Bell"]),
        ("Dr V. de Wit chaired the interview. Dr V. shook his head and Dr de Wit smiled.", ["Dr V. de Wit"]),
        ("The interview was with Mr S. He asked me about bolts.", ["Mr S"]),
        ("The interview was with Mr S. Wanted to know about bolts, and he nodded.", ["Mr S"]),
        ("We interviewed over lunch with Señora Olmedo and the sommelier Hakim said good.", ["Señora Olmedo", "Hakim"]),
    ],
)  # fmt: skip
def test_people_in_the_room_are_found(account: str, found: list[str]) -> None:
    assert names(account) == found


@pytest.mark.parametrize(
    "account",
    [
        "The interview went badly. My husband Keith says nobody died, and Keith always says that.",
        "It was a job interview in Florence, and I walked along the Arno for an hour.",
        "The interview was in May, and I will mark it down as a loss. Grace under pressure it was not.",
        "I blanked in the interview. My daughter Lucía was in surgery that hour.",
        'The interviewer said, "Frau Bosco, we are paying for this," and I froze.',
        "We talked about my old boss Brian in the interview, and I called him names.",
        "Hello Ruth, this is me, I have just had the interview and it was awful.",
        "In the interview they kept mentioning Priya, who used to do the job. Priya left in May.",
        "In the interview I told them the old lady was called Mrs Green and that I nursed her.",
        "The interview was about a Canon camera and the Canon printer.",
        "The interview was for the post of Tomasz, and Tomasz is on leave until then.",
    ],
)
def test_people_who_were_not_there_are_left_out(account: str) -> None:
    assert names(account) == []


def test_the_roster_finds_a_name_spelt_with_a_slip() -> None:
    assert names("the interview was fine until preetha frowned", Roster(people=("Preeta Shah",))) == ["Preeta Shah"]


def test_the_roster_finds_a_name_that_is_a_word_when_that_word_acts() -> None:
    assert names("the interview ended and mark asked about git", Roster(people=("Mark",))) == ["Mark"]
    assert names("i left a mark on the table in the interview", Roster(people=("Mark",))) == []


def test_the_teller_is_not_one_of_the_people() -> None:
    account = "The interview was with Anil. Colleen asked too much, he said."
    assert names(account, Roster(writer="Colleen Byrne")) == ["Anil"]


def test_two_ways_to_name_somebody_are_one_person() -> None:
    account = "The interview was with Ms Gillian Roy. Ms Roy smiled. Gillian walked me to the kerb."
    assert names(account) == ["Ms Gillian Roy"]


def test_a_name_is_quoted_where_it_first_stands() -> None:
    account = "At the interview I met Priya. Priya nodded."
    assert people(account, NOBODY)[0].quote.start == account.index("Priya")


@pytest.mark.parametrize(
    ("account", "name", "role"),
    [
        ("In the interview Dan, the hiring manager, asked about tests.", "Dan", "hiring manager"),
        ("The interview was with Fiona (Head of Ops) and nobody else.", "Fiona", "Head of Ops"),
        ("The interview began late. The ops lead, Sunil, was kind.", "Sunil", "ops lead"),
        ("At the interview Beth from HR took notes.", "Beth", "HR"),
        ("The interview was fine. The coordinator, a kid named Bao, asked if I was cold.", "Bao", "coordinator"),
        ("the interview was with the manager she's called monique", "Monique", "manager"),
        ("I had the interview with Pita the ecologist, who asked about eels.", "Pita", "ecologist"),
        ("The interview: Frau Santos was there also. She is the planner. She gave me water.", "Frau Santos", "planner"),
    ],
)
def test_a_role_belongs_to_the_nearest_person(account: str, name: str, role: str) -> None:
    assert roles(account)[name] == role


@pytest.mark.parametrize(
    ("account", "said", "right"),
    [
        ("I called Priya Preeti twice in the interview.", "Preeti", "Priya"),
        ("I said Northwind when it is Northlight, in the interview.", "Northwind", "Northlight"),
        ("I kept saying Dave, his name is Dan.", "Dave", "Dan"),
        ("I addressed Prachi as Priyanka and she wrote something.", "Priyanka", "Prachi"),
        ('I called her Shannon. "It\'s Sharon," she said.', "Shannon", "Sharon"),
        ("i called karen carol when i said goodbye", "carol", "karen"),
        ("To the technician, Herr Sørensen, I said two times Herr Sörgel.", "Herr Sörgel", "Herr Sørensen"),
        ("I wrote Anna instead of Hannah on the card.", "Anna", "Hannah"),
    ],
)
def test_the_wrong_name_and_the_right_one_are_told_apart(account: str, said: str, right: str) -> None:
    found = wrong_names(account, people(account, NOBODY))
    assert [(one.said.text, one.right.text if one.right else "") for one in found] == [(said, right)]


@pytest.mark.parametrize(
    "account",
    [
        "I called Anna back at noon.",
        "They called me in and Priya said it was fine.",
        "She called him twice about the room.",
        "Instead of a break I had a sandwich.",
    ],
)
def test_a_call_is_no_wrong_name(account: str) -> None:
    assert wrong_names(account, people(account, NOBODY)) == ()


def test_a_wrong_name_is_nobody_who_was_there() -> None:
    assert names("In the interview I addressed Prachi as Priyanka, and Prachi said it was fine.") == ["Prachi"]


def test_an_office_alone_is_whoever_holds_it() -> None:
    told = "The panel was Matron Helen Sugden and Imran Qureshi. Matron said it was fine. Imran nodded."
    assert names(told) == ["Matron Helen Sugden", "Imran Qureshi"]


@pytest.mark.parametrize("told", ["Tom Reid asked about NIV I think.", "Tom Reid asked me to put it in SAP first."])
def test_a_word_of_capitals_that_names_a_thing_is_nobody(told: str) -> None:
    assert names(f"I had the interview today. {told} Tom Reid nodded.") == ["Tom Reid"]


def test_a_client_that_is_a_firm_is_nobody() -> None:
    told = "Call with our client Bergmann on Thursday. On their side Herr Vogt. Herr Vogt said he had shown it."
    assert names(told) == ["Herr Vogt"]
    assert names("I met my client Sandra today. Sandra was angry.") == ["Sandra"]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("The driving test was on Friday. Assessor Dave was on his phone, and Dave asked about points.", ["Dave"]),
        ("In the interview Foreman Mick Doyle asked about my ticket, and Supervisor Lorraine nodded.", ["Mick Doyle", "Lorraine"]),
        ("The interview was at Studio Marrow with Eleanor Marrow. Eleanor asked me for the budget.", ["Eleanor Marrow"]),
        ("I do the books for Tamsin Okonjo. I forgot Tamsin's VAT return. Tamsin asked me about it.", ["Tamsin Okonjo"]),
        ("The interview was with Mr Hale. Mr Hale's PA let me in, and Mr Hale laughed.", ["Mr Hale"]),
        ("In the interview Sister Ruth asked me why, and Captain Holt nodded.", ["Sister Ruth", "Captain Holt"]),
    ],
)  # fmt: skip
def test_a_name_is_neither_an_office_nor_a_firm_nor_what_somebody_owns(account: str, found: list[str]) -> None:
    assert names(account) == found


def test_an_office_before_a_name_is_the_role() -> None:
    assert roles("The driving test was on Friday. Assessor Dave asked about points.")["Dave"] == "assessor"


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("My board was chaired by Area Manager Ruth Calder. AM Calder asked about pumps and Ms Calder smiled.", "Ms Calder"),
        ("The interview was with Watch Manager Dunmore, who asked about hoses.", "Watch Manager Dunmore"),
        ("The interview was with Station Manager Omar, who asked about ladders.", "Station Manager Omar"),
        ("I was interviewed by Assistant Principal Mary Quill. She asked about maths.", "Mary Quill"),
        ("In the interview GM Adair asked me why.", "GM Adair"),
        ("The interview was led by Chief Inspector Ola Berg, who nodded.", "Chief Inspector Ola Berg"),
        ("Rabbi Stern asked me in the interview what I read.", "Rabbi Stern"),
        ("I had an interview on the ship and met the captain. Judge Bell asked me first.", "Judge Bell"),
    ],
)  # fmt: skip
def test_nobody_is_called_by_a_bare_family_name_or_by_their_office_where_a_full_name_is_told(
    account: str, found: str
) -> None:
    assert names(account) == [found]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("Interview at Marlow Roofing today. I talked with Jan Marlow himself and with Ruth.", ["Jan Marlow", "Ruth"]),
        ("Interview at Doyle Plumbing and Heating went fine. Met Rick Doyle at the shop, he asked about school.", ["Rick Doyle"]),
        ("Interview at Ruth Plumbing went fine. Met Rick Doyle at the shop, he asked about school.", ["Rick Doyle"]),
        ("I finished my interview at marsh and ross for the clerk job it was with judith and she smiled", ["Judith"]),
        ("The interview was with Sara and Tom. Tom asked me about the shop.", ["Sara", "Tom"]),
        ("The interview was with Anna Stores. Anna Stores asked me why.", ["Anna Stores"]),
    ],
)  # fmt: skip
def test_a_firm_that_bears_a_family_name_is_nobody(account: str, found: list[str]) -> None:
    assert names(account) == found


def named(account: str) -> list[str]:
    return [one.name for one in candidates(account, NOBODY)]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("Lent Olga's drill to the neighbour. Snapped Ivo's ruler as well.", ["Olga", "Ivo"]),
        ("- Missed Leonie's recital. She had kept me a seat.", ["Leonie"]),
        ("Ate Joyce's lunch out of the fridge.", ["Joyce"]),
        ("Hamed Olsen asked me to lock up. Ahmed Grant laughed.", ["Hamed Olsen", "Ahmed Grant"]),
        ("We met Reed Olsen there and Ate Joyce laughed.", ["Reed Olsen", "Ate Joyce"]),
    ],
)
def test_a_verb_that_begins_a_note_is_no_part_of_a_name(account: str, found: list[str]) -> None:
    assert named(account) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("I was interviewed by the head. Wrong Daniel, she said, and turned the page.", ["Daniel"]),
        ("The interview was with the owners. Apparently Ruth asked for me, and she smiled.", ["Ruth"]),
        ("We had the interview online. Afterwards Oliver WhatsApped the other two and they laughed.", ["Oliver"]),
        ("The interview was with Ama Wrong, and she smiled.", ["Ama Wrong"]),
        ("The interview was with Tom McCreed, who smiled.", ["Tom McCreed"]),
    ],
)
def test_a_word_that_opens_a_sentence_or_tells_what_was_done_is_no_part_of_a_name(
    account: str, found: list[str]
) -> None:
    assert names(account) == found


def test_kin_in_small_letters_bear_no_title() -> None:
    assert named("my sister nomsa got engaged and i laughed. sister ruth saw it") == ["nomsa", "sister ruth"]
    assert named("our brother anselm kept bees, and uncle ray lent him a coat") == ["anselm", "uncle ray"]


def test_a_call_that_was_held_calls_nobody_by_a_wrong_name() -> None:
    account = "In the call the plant head Mr. Iyer asked who had checked the valve."
    assert wrong_names(account, ()) == ()
    assert named(account) == ["Mr. Iyer"]
    assert wrong_names("I called the plant head Mr Ivor all the time.", ())[0].said.text == "Mr Ivor"


@pytest.mark.parametrize(
    ("account", "named"),
    [
        ("i told my boss farida the line was dead, it wasnt, and severn trent had to come out", ["severn", "trent"]),
        ("I told Hana the pump was off. Openreach had to come out.", ["openreach"]),
        ("I told Hana the pump was off. Thornside Power sent a crew.", ["thornside"]),
    ],
)
def test_who_had_to_come_out_to_a_pipe_is_a_firm(account: str, named: list[str]) -> None:
    shown = [one.name.lower() for one in candidates(account, NOBODY)]
    assert shown
    assert not any(word in name for name in shown for word in named)


@pytest.mark.parametrize(
    "account",
    [
        "My foreman Trent had to come out because of me.",
        "the chef connor had to come out and calm them",
        "Mr Vance had to come out to look at it.",
    ],
)
def test_somebody_who_had_to_come_out_is_one(account: str) -> None:
    assert candidates(account, NOBODY)


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("I told my friend Gaz that he was mean. Gary has not answered since.", ["Gaz"]),
        ("I snapped at Liz before the guests. Elizabeth left early.", ["Liz"]),
        ("I lied to Rebecca Lunn about the till. Becky said nothing.", ["Rebecca Lunn"]),
        ("My boss David was cross. Dave from sales laughed.", ["David", "Dave"]),
        ("I told Sue and Susan that the party was off.", ["Sue", "Susan"]),
        ("I shouted at Sam. Samantha cried, and then Samuel left.", ["Sam", "Samantha", "Samuel"]),
    ],
)
def test_a_short_form_and_its_whole_name_are_one_unless_told_apart(account: str, found: list[str]) -> None:
    assert [one.name for one in candidates(account, NOBODY)] == found
