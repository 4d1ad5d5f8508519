"""Who the other person is: by the role, by the words beside the name, by what the account is about."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Occasion, Person, Setting
from afterword.core.write.relation import Relation, relation_of


def relation(account: str, name: str, role: str = "", *others: Person, setting: Setting = Setting.WORK) -> Relation:
    person = Person(name, role) if name else None
    people = (person, *others) if person else others
    return relation_of(Occasion("a", account, setting=setting, people=people), person)


@pytest.mark.parametrize(
    ("account", "name", "role"),
    [
        ("I'm a self employed electrician. Client is Mrs Adeyemi, kitchen rewire.", "Mrs Adeyemi", ""),
        ("I run a dog grooming salon. On Tuesday Mr Castellanos brought in Bruno. I nicked his ear.", "Mr Castellanos", ""),
        ("I'm a nurse on a surgical ward. I snapped at Mr Jones when he rang again.", "Mr Jones", ""),
        ("I work in a hotel. A guest, Ms Ortiz, complained and I rolled my eyes.", "Ms Ortiz", ""),
        ("I teach year four. The mother of one of my pupils, Mrs Osei, came and I was short.", "Mrs Osei", ""),
        ("I am a physio. One of my patients, Karen, asked about her knee and I laughed.", "Karen", ""),
        ("I run a bakery. Marta ordered a birthday cake for Friday and I forgot it.", "Marta", ""),
        ("I drive a taxi. I shouted at Mrs Green, a regular of mine, for being late.", "Mrs Green", ""),
        ("I'm a freelance translator. I sent Novak the wrong file. He pays me every month.", "Novak", ""),
        ("On the call with our client I was rude to Ms Okonkwo, their head of marketing.", "Ms Okonkwo", "head of marketing"),
        ("I do nails. A regular, Mrs Oyelaran, had a slot on Friday and I was away.", "Mrs Oyelaran", ""),
        ("I'm on my own, eleven clients. One of them is Tamsin Okonjo. I filed late.", "Tamsin Okonjo", ""),
        ("We have a little guest house. I knocked and snapped at Mrs Lindqvist.", "Mrs Lindqvist", ""),
        ("I'm a bookkeeper. Mr Ode asked me about his VAT and I made it up.", "Mr Ode", ""),
        ("Confectioner in Graz. Mrs Bell ordered a tart for her silver wedding and I came late.", "Mrs Bell", ""),
        ("Cobbler, Hull. Mr Osei left his brogues with me to be resoled and I scorched them.", "Mr Osei", ""),
        ("Tiler, sole trader. Did a splashback for a Mrs Rossi and cracked her hob.", "Mrs Rossi", ""),
        ("Watch repairs, my own shop. Lena brought her watch in and I broke the glass.", "Lena", ""),
        ("Mr Haddad brought his cello in to be restrung and I cracked the bridge.", "Mr Haddad", ""),
        ("Bea had ordered forty cupcakes and I forgot them. I'd refund her all of it.", "Bea", ""),
        ("The guest in room 12, Mr Bell, asked for a late check-out and I laughed.", "Mr Bell", ""),
        ("A patient's daughter, Ms Ito, rang the ward and I hung up on her.", "Ms Ito", ""),
        ("Mrs Kaya, the mother of one of my pupils, asked why and I was rude.", "Mrs Kaya", ""),
        ("Mr Dunn's mother is a resident with us and I told him she had eaten.", "Mr Dunn", ""),
        ("I'm a childminder. Priya, Arlo's mum, waited in the rain.", "Priya", ""),
        ("We are plasterers. In the hall of Mrs Lowe I scratched the banister.", "Mrs Lowe", ""),
        ("I sell shoes at the market. Mrs Ford came for her boots and I had given them away.", "Mrs Ford", ""),
        ("I promised Mr Ruiz his gate would be ready by May and it is June.", "Mr Ruiz", ""),
        ("The client's oak floor has a burn in it, from my iron.", "", ""),
        ("I shouted at a customer in the shop today.", "", ""),
        ("At the clinic a patient waited two hours because of me.", "", ""),
    ],
)  # fmt: skip
def test_who_is_worked_for_is_a_client(account: str, name: str, role: str) -> None:
    assert relation(account, name, role) is Relation.CLIENT


@pytest.mark.parametrize(
    ("account", "name", "role"),
    [
        ("Call with our client Bergmann. I blamed my junior, Tilda, for the numbers.", "Tilda", ""),
        ("I run a bakery. I shouted at Marta because she burnt the rolls. She has worked for us for years.", "Marta", ""),
        ("I'm a teacher. In the staff room I told Mrs Patel that her class is a zoo.", "Mrs Patel", ""),
        ("I'm a teacher. I told Mrs Patel, the maths teacher, that her class is a zoo.", "Mrs Patel", "maths teacher"),
        ("We have three trainees. One of them is Ben and I snapped at him.", "Ben", ""),
        ("The plumber, Tom, was late and I told Mr Hall in front of all that he is useless.", "Mr Hall", ""),
        ("I work in an office. Dan ordered pizza for the team and I ate his.", "Dan", ""),
        ("Jo paid for Mel's cake and I never gave her the money. I would pay her back.", "Jo", ""),
        ("I bawled out a waiter on his first day, and the guests heard it.", "", ""),
        ("At the parents' evening I did not back our new caretaker.", "", ""),
        ("I do the rota. Mrs Abel from the next desk asked for it.", "Mrs Abel", ""),
        ("Ben is my colleague. We argued about the client.", "Ben", ""),
        ("I told Anna from accounts that she is slow. My boss was not there.", "Anna", "accounts"),
        ("The customers were waiting and I told Nina at the till to hurry up.", "Nina", ""),
        ("We have a new student nurse, Amy. I called her useless in front of a patient.", "Amy", "student nurse"),
    ],
)  # fmt: skip
def test_who_works_beside_them_is_a_colleague(account: str, name: str, role: str) -> None:
    assert relation(account, name, role) is Relation.COLLEAGUE


def test_my_boss_is_the_one_who_is_named_after_it_unless_another_is_called_so() -> None:
    assert relation("Forwarded my boss's salary to the team. Gregor asked me.", "Gregor", "it") is Relation.BOSS
    account = "Talked with my boss Dana about the count. Then I snapped at Ravi."
    assert relation(account, "Ravi", "", Person("Dana", "boss")) is Relation.COLLEAGUE
    assert relation(account, "Dana", "boss", Person("Ravi")) is Relation.BOSS
    assert relation("I work for Mr Brown in his garage.", "Mr Brown") is Relation.BOSS


def test_the_setting_goes_before_all_words() -> None:
    assert relation("A guest, Ms Ortiz, left.", "Ms Ortiz", setting=Setting.PERSONAL) is Relation.FRIEND
    assert relation("A guest, Ms Ortiz, left.", "Ms Ortiz", setting=Setting.INTERVIEW) is Relation.INTERVIEWER


@pytest.mark.parametrize(
    ("account", "name", "friend"),
    [
        ("After my shift I told my brother Tomek that the meeting was moved. He missed it.", "Tomek", True),
        ("I had the spreadsheet of the family and I left Auntie Ngozi out of it.", "Auntie Ngozi", True),
        ("Long day at the office. My flatmate, Ines, asked about the bag and I lied.", "Ines", True),
        ("I cut the reference of my husband's elder sister Farah out.", "Farah", True),
        ("I work on ward four. I snapped at Sister Anne over the chart.", "Sister Anne", False),
        ("I work with Tomek, he is her brother. I took his shift.", "Tomek", False),
        ("My colleague Tomek did the report and I signed it.", "Tomek", False),
    ],
)
def test_kin_and_who_lives_with_one_are_no_colleagues(account: str, name: str, friend: bool) -> None:
    assert (relation(account, name) is Relation.FRIEND) is friend
