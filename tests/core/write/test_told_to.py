"""To whom a lie or a secret was told, who had asked, who was there, and what each of them may therefore read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.app import check
from afterword.core.check import PlanItem, Record
from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Harm, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.addressee import addressee, first_reader, left_to_another, owed_to, why_no_letter
from afterword.core.write.compose import compose_letter, compose_letters
from afterword.core.write.kind import LetterKind
from afterword.core.write.letter import Letter, LetterState
from afterword.core.write.matter import gather
from afterword.core.write.phone import phone_script
from afterword.core.write.present import present
from afterword.core.write.talk import talk_outline
from afterword.core.write.told_to import told_to, who_asked


def told(
    account: str,
    people: tuple[str, ...],
    *slips: tuple[str, str],
    setting: Setting = Setting.WORK,
    cue: str = "",
    facts: Facts = Facts(),  # noqa: B008 - frozen
) -> Occasion:
    def quote(words: str) -> Quote:
        return Quote(account.index(words), account.index(words) + len(words), words)

    moments = tuple(
        Moment(
            quote(words),
            Polarity.SLIP,
            kind,
            Noticed.SEEN if cue else None,
            quote(cue) if cue else None,
            facts,
            confidence=0.95,
        )
        for words, kind in slips
    )
    return Occasion(
        "a", account, setting, people=tuple(Person(name) for name in people), moments=moments, writer="Una Marsh"
    )


def letter(occasion: Occasion, to: str = "") -> Letter:
    person = next((one for one in occasion.people if one.name == to), None)
    return compose_letter(occasion, judge(occasion), to=person)


@pytest.mark.parametrize(
    ("account", "words", "to"),
    [
        ("Tom from the depot asked me straight out whether it was true. I said I had no idea.", "I said I had no idea", ["Tom"]),
        ("I told my manager Ruth that Tom had the keys.", "I told my manager Ruth that Tom had the keys", ["Ruth"]),
        ('Ruth said "you agree, Tom, do you not" and I said "of course". Tom left.', 'I said "of course"', ["Ruth"]),
        ("I said to Tom that the train was late. Ruth laughed.", "I said to Tom that the train was late", ["Tom"]),
        ("I lied to Tom about Ruth's report.", "I lied to Tom about Ruth's report", ["Tom"]),
        ("I told them Tom's figures were wrong.", "I told them Tom's figures were wrong", []),
        ("Ruth told Tom that I had it. I said nothing of the sort.", "I said nothing of the sort", []),
        ("I said that Tom had left it open, because Ruth asked.", "I said that Tom had left it open", []),
    ],
)  # fmt: skip
def test_whom_the_words_name_was_told_it(account: str, words: str, to: list[str]) -> None:
    occasion = told(account, ("Ruth", "Tom"), (words, "lie"))
    assert [person.name for person in told_to(occasion, occasion.moments[0])] == to


SECRET = (
    "My director, Walter, told me in confidence that he is leaving in the spring. At lunch with Prue from finance she was "
    "worrying about her post, and I said a lot will change when Walter is gone. On Thursday Colin asked me if it was true "
    "that Walter was off. I said I knew nothing about it."
)
TOLD_IT = (
    ("she was worrying about her post, and I said a lot will change when Walter is gone", "confidentiality"),
    ("I said I knew nothing about it", "lie"),
)


def test_in_small_letters_and_without_full_stops_they_are_known_as_well() -> None:
    account = (
        "my foreman is called ray doyle and i went through the old mans fence his dog got out and the council had to come "
        "ray was in leek and when he rang i said yeah it was locked and i told sid the same its not true"
    )
    people = ("Ray Doyle", "Sid")
    rang = told(account, people, ("when he rang i said yeah it was locked", "lie"))
    assert [one.name for one in told_to(rang, rang.slips[0])] == ["Ray Doyle"]
    named = told(account, people, ("i told sid the same its not true", "lie"))
    assert [one.name for one in told_to(named, named.slips[0])] == ["Sid"]


def test_a_secret_is_owned_to_its_owner_and_asked_back_from_who_heard_it() -> None:
    occasion = told(SECRET, ("Prue", "Colin", "Walter"), *TOLD_IT)
    first = addressee(occasion, judge(occasion).verdicts)
    assert first is not None and first.name == "Walter"
    own = letter(occasion, "Walter").text
    assert "yours to tell" in own and "knew nothing" not in own
    heard = letter(occasion, "Prue").text
    assert "Please" in heard and "sorry" not in heard and "knew nothing" not in heard
    record = Record(("Prue",), "", "Una Marsh", ())
    assert not check(heard, plan=(PlanItem("confidentiality", "correct"),), shape="friend", record=record)


def test_a_call_about_a_secret_only_asks_who_heard_it() -> None:
    occasion = told(SECRET, ("Walter", "Prue", "Colin"), *TOLD_IT)
    walter, prue = occasion.people[:2]
    asks = phone_script(occasion, judge(occasion), to=prue).text
    assert (
        "Ask: " in asks and "Own it" not in asks and "Own it" in phone_script(occasion, judge(occasion), to=walter).text
    )
    assert not why_no_letter(occasion, judge(occasion), prue)
    outline = talk_outline(occasion, judge(occasion), to=prue)
    assert outline is not None and not outline.needs


def test_who_asked_about_a_secret_is_told_nothing_of_it() -> None:
    occasion = told(SECRET, ("Walter", "Prue", "Colin"), *TOLD_IT)
    none = letter(occasion, "Colin")
    assert none.state is LetterState.NOTHING
    assert "Colin" in why_no_letter(occasion, judge(occasion), occasion.people[2])


def test_a_lie_is_taken_back_to_whoever_was_told_it_and_to_nobody_else() -> None:
    account = "Ruth asked whether the order was out. I said it had gone on Monday. Tom packed it with me on Wednesday."
    occasion = told(account, ("Tom", "Ruth"), ("I said it had gone on Monday", "lie"))
    first = addressee(occasion, judge(occasion).verdicts)
    assert first is not None and first.name == "Ruth"
    assert "not" in letter(occasion, "Ruth").text
    assert letter(occasion, "Tom").state is LetterState.NOTHING


@pytest.mark.parametrize(
    ("account", "there"),
    [
        ("Ruth Bell asked a lot. I must send the papers to her secretary, Mrs Tom, on Monday.", ["Ruth Bell"]),
        ("Ruth Bell asked who drew it. The idea was from my colleague Tom.", ["Ruth Bell"]),
        ("Ruth Bell led it. I have to send the references to Tom in the office.", ["Ruth Bell"]),
        ("With Ruth Bell and Tom. I have to send the references to Tom.", ["Ruth Bell", "Tom"]),
        ("My colleague Tom was on the panel, and Ruth Bell.", ["Ruth Bell", "Tom"]),
        ("Ruth Bell took me to her colleague, Tom.", ["Ruth Bell", "Tom"]),
        ("Ruth Bell asked why I leave. I said my boss Tom is a bully. Tom hides from us.", ["Ruth Bell"]),
        ("Ruth Bell asked me in. My sister Tom works there, my old head, Tom, says so too.", ["Ruth Bell"]),
        ("Ruth Bell led it. My referee is Tom.", ["Ruth Bell"]),
        ("Ruth Bell wants two references, so that is Una Pell and Tom, I have their numbers.", ["Ruth Bell"]),
        ("i told ruth bell i would send my references so thats una pell and tom", ["Ruth Bell"]),
        ("Ruth Bell asked for references, and Tom asked about knots.", ["Ruth Bell", "Tom"]),
        ("I had the interview with my own boss Tom and Ruth Bell from HR.", ["Ruth Bell", "Tom"]),
        ("Ruth Bell and my manager Tom, he asked me about the rota.", ["Ruth Bell", "Tom"]),
        ("ruth bell asked why i leave and i said my boss tom shouts", ["Ruth Bell"]),
    ],
)
def test_who_only_gets_papers_or_works_with_the_teller_was_not_there(account: str, there: list[str]) -> None:
    people = ("Ruth Bell", "Mrs Tom" if "Mrs Tom" in account else "Tom")
    occasion = told(account, people, setting=Setting.INTERVIEW)
    assert [person.name for person in present(occasion)] == there


def test_no_letter_of_a_panel_goes_to_somebody_who_was_not_there() -> None:
    account = (
        "It was Dr Ida Marsh. She asked how many I did alone and I said two hundred, which is not true. I must send the "
        "logbook to her secretary, Mrs Cole."
    )
    lie = ("She asked how many I did alone and I said two hundred, which is not true", "lie")
    occasion = told(account, ("Dr Ida Marsh", "Mrs Cole"), lie, setting=Setting.INTERVIEW)
    (only,) = compose_letters(occasion, judge(occasion))
    assert only.to == "Dr Ida Marsh" and (
        "not true" in only.text or "not right" in only.text or "not correct" in only.text
    )
    assert letter(occasion, "Mrs Cole").state is LetterState.NOTHING
    assert "was not there" in why_no_letter(occasion, judge(occasion), occasion.people[1])


def test_of_a_panel_the_answer_goes_to_who_had_asked() -> None:
    account = "Sister Kell was kind. Dr Rao asked me the dose and I said 6 grams. I know it is 4 grams."
    wrong = ("Dr Rao asked me the dose and I said 6 grams. I know it is 4 grams", "technical_error")
    occasion = told(account, ("Sister Kell", "Dr Rao"), wrong, setting=Setting.INTERVIEW)
    asked = who_asked(occasion, occasion.moments[0])
    assert asked is not None and asked.name == "Dr Rao"
    letters = {one.to: one for one in compose_letters(occasion, judge(occasion))}
    assert "4 grams" in letters["Dr Rao"].text
    assert not any("right answer" in need for need in letters["Sister Kell"].needs)


def test_an_apology_that_is_asked_for_goes_to_whom_it_hurt() -> None:
    words = "Steve asked why I left and I called my old boss a clown"
    account = f"Karen Wood led it. {words}. Steve said he is a mate of mine."
    occasion = told(
        account,
        ("Karen Wood", "Steve"),
        (words, "badmouthed_employer"),
        setting=Setting.INTERVIEW,
        cue="Steve said he is a mate of mine",
    )
    steve = occasion.people[1]
    asked = owed_to(occasion, judge(occasion), steve)
    text = compose_letter(occasion, asked, to=steve, kind=LetterKind.APOLOGY).text
    assert "sorry" in text or "apolog" in text
    assert owed_to(occasion, judge(occasion), occasion.people[0]) == judge(occasion)


def test_a_thing_that_somebody_made_is_made_good_to_them() -> None:
    words = "I broke a corner of the model"
    sad = "Hugo saw it and the girl who made it looked sad, her name is Noor"
    facts = Facts(harm=Harm.PROPERTY)
    occasion = told(
        f"{words}. {sad}.", ("Hugo", "Noor"), (words, "damage"), setting=Setting.INTERVIEW, cue=sad, facts=facts
    )
    asked = owed_to(occasion, judge(occasion), occasion.people[1])
    assert compose_letter(occasion, asked, to=occasion.people[1], kind=LetterKind.APOLOGY).text


def test_the_names_of_people_are_no_firm() -> None:
    account = "Interview with Karen Wood and Steve Marl. I talked a lot."
    occasion = told(account, ("Karen Wood", "Steve Marl"), setting=Setting.INTERVIEW)
    for company, kept in (("Karen Wood and Steve Marl", False), ("Wood and Marl", True)):
        matter = gather(replace(occasion, company=company), judge(occasion), to=None, written_on=None)
        assert bool(matter.company) is kept


def test_what_was_paid_for_is_not_offered_again() -> None:
    account = "I bent Jo Barratt's wheel on Monday. On Wednesday I took it to the shop and paid for a new one. Jo was fine about it."
    occasion = told(account, ("Jo Barratt",), ("I bent Jo Barratt's wheel on Monday", "damage"), setting=Setting.WORK)
    text = compose_letter(occasion, judge(occasion), to=occasion.people[0]).text
    assert "pay for" not in text and "another one" not in text
    assert any(words in text for words in ("still", "as good as before"))


TREE_SURGEON = (
    "Interview at Copse & Vale with Ingrid Holm, who leads the crew, and Ruben the climber.\n\n"
    "Ingrid started with how I handle complaints and I told her about the wall. Ruben looked at his boots.\n\n"
    "then what made you leave your last place. I said the season ended. I was let go after a row over the saw."
)
KITCHEN_FITTER = (
    "I saw Mrs Adair and Tomasz about the fitter job. They both liked the photos. "
    "Over coffee Tomasz asked why I left Penrose Kitchens. I said the owner was a crook."
)


def after_a_talk(account: str, people: tuple[str, ...], *slips: tuple[str, str]) -> Occasion:
    return told(account, people, *slips, setting=Setting.INTERVIEW)


def test_a_question_told_only_as_the_next_one_is_asked_by_who_asked_before() -> None:
    occasion = after_a_talk(TREE_SURGEON, ("Ruben", "Ingrid Holm"), ("I said the season ended", "lie"))
    assert [one.name for one in told_to(occasion, occasion.slips[0])] == ["Ingrid Holm"]
    first = first_reader(occasion, judge(occasion).verdicts, occasion.people[0])
    assert first is not None
    assert first.name == "Ingrid Holm"


def test_each_of_a_panel_who_heard_something_untrue_reads_what_is_true() -> None:
    occasion = after_a_talk(TREE_SURGEON, ("Ruben", "Ingrid Holm"), ("I said the season ended", "lie"))
    by_name = {one.to: one for one in compose_letters(occasion, judge(occasion))}
    assert all("season ended" in by_name[name].text for name in ("Ruben", "Ingrid Holm"))
    assert "season ended" in letter(occasion, "Ruben").text


def test_what_was_untrue_in_a_talk_of_its_own_is_put_right_to_who_heard_it() -> None:
    account = TREE_SURGEON.replace("Ruben looked at his boots.", "Afterwards I met Ruben in the yard.")
    occasion = after_a_talk(account, ("Ruben", "Ingrid Holm"), ("I said the season ended", "lie"))
    by_name = {one.to: one for one in compose_letters(occasion, judge(occasion))}
    assert "season ended" in by_name["Ingrid Holm"].text and "season" not in by_name["Ruben"].text


def test_what_one_alone_heard_over_coffee_is_owned_to_that_one_and_the_others_hear_nothing_of_it() -> None:
    words = ("I said the owner was a crook", "badmouthed_employer")
    occasion = after_a_talk(KITCHEN_FITTER, ("Mrs Adair", "Tomasz"), words)
    judgement = judge(occasion)
    apart = {one.to: one.text for one in compose_letters(occasion, judgement)}
    assert "unfair" in apart["Tomasz"] or "fair" in apart["Tomasz"] or "harsher" in apart["Tomasz"]
    assert "fair" not in apart["Mrs Adair"]
    assert "fair" not in letter(occasion).text
    assert left_to_another(occasion, judgement).startswith("What only Tomasz heard belongs in a letter of its own")
    assert not left_to_another(replace(occasion, people=occasion.people[::-1]), judgement)


def test_who_only_looks_on_is_not_written_to_before_who_leads() -> None:
    account = "I met Ms Oyelaran, head of the archive, and Professor Lind, who advises them. The scanner jammed twice."
    occasion = after_a_talk(account, ("Professor Lind", "Ms Oyelaran"), ("The scanner jammed twice", "tech_trouble"))
    first = first_reader(occasion, judge(occasion).verdicts, occasion.people[0])
    assert first is not None
    assert first.name == "Ms Oyelaran"
    assert first_reader(occasion, judge(occasion).verdicts, occasion.people[1]) is None


def test_he_is_the_one_of_two_who_is_no_mrs() -> None:
    account = (
        "Mrs Okell and Bryn Parry of the yard met me.\n\nIt began well, and it went on so for half an hour, with the walk round the "
        "sheds, the tractors, the new parlour and the calves, and with a long talk of who does which milking in which week of the month.\n\n"
        "Also he asked me how long the withdrawal time was and I said two days."
    )
    occasion = after_a_talk(account, ("Mrs Okell", "Bryn Parry"), ("I said two days", "technical_error"))
    asked = who_asked(occasion, occasion.slips[0])
    assert asked is not None
    assert asked.name == "Bryn Parry"


def test_who_stands_at_the_door_holds_no_talk_unless_they_took_part() -> None:
    account = "Tom brought me a glass of water. Ruth Bell asked about shifts."
    occasion = after_a_talk(account, ("Ruth Bell",))
    there = replace(occasion, people=(Person("Ruth Bell"), Person("Tom", "receptionist")))
    assert [one.name for one in present(there)] == ["Ruth Bell"]
    there = replace(there, account=f"{account} Tom asked about keys.")
    assert [one.name for one in present(there)] == ["Ruth Bell", "Tom"]


@pytest.mark.parametrize("words", ["wasn't there, she had only set it up", "from Swift Staff couldn't make it"])
def test_who_was_not_there_gets_no_letter(words: str) -> None:
    account = f"I met Mr Bell about the round. Carla {words}. I liked the van."
    occasion = after_a_talk(account, ("Mr Bell", "Carla"))
    assert [one.name for one in present(occasion)] == ["Mr Bell"]


@pytest.mark.parametrize(
    ("account", "first"),
    [
        ("Met Mr Bell and Ms Okell. I told Ms Okell I would send her the site plan. I have not sent it.", "Ms Okell"),
        ("Met Mr Bell and Ms Okell. Ms Okell spoke of rotas. I promised her to send the site plan and I forgot.", "Ms Okell"),
        ("Met Mr Bell and Ms Okell. I told Ms Okell I would send her the site plan.", None),
        ("Met Mr Bell and Ms Okell. I told Ms Okell I would send her the site plan. I have not sent it. I told Mr Bell I would send him the rota and I forgot.", None),
    ],
)  # fmt: skip
def test_who_was_promised_what_is_late_reads_the_first_letter(account: str, first: str | None) -> None:
    occasion = after_a_talk(account, ("Mr Bell", "Ms Okell"))
    found = first_reader(occasion, judge(occasion).verdicts, occasion.people[0])
    assert (found.name if found else None) == first
