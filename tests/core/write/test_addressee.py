"""Whom a letter goes to, what each of a panel is told, and what each is thanked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from afterword.core.corrections import About, corrected
from afterword.core.judge.doubts import awaited
from afterword.core.judge.gates import WEIGHS
from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting, Want
from afterword.core.write.addressee import addressee, first_reader, left_to_another, wronged
from afterword.core.write.at_hand import WHAT_WAS_DONE, WHOM_IT_HURT
from afterword.core.write.compose import compose_letter, compose_letters
from afterword.core.write.letter import LetterState
from afterword.core.write.things import thing_for

SEN, PAUL, JO = Person("Dr Amina Sen"), Person("Paul Whitlock"), Person("Jo Barratt")
TOLD = datetime(2026, 3, 10, 15, tzinfo=UTC)


def slip(account: str, words: str, kind: str, cue: str = "") -> Moment:
    at = account.index(words)
    heard = account.index(cue) if cue else 0
    seen = Quote(heard, heard + len(cue), cue) if cue else None
    return Moment(
        Quote(at, at + len(words), words), Polarity.SLIP, kind, Noticed.SEEN if cue else None, seen, confidence=0.95
    )


def told(account: str, *moments: Moment, setting: Setting = Setting.INTERVIEW, liked: str = "") -> Occasion:
    at = account.index(liked) if liked else 0
    return Occasion(
        "a",
        account,
        setting,
        TOLD,
        people=(SEN, PAUL, JO),
        writer="Rosa Lund",
        want=Want.YES,
        ended_at=TOLD,
        moments=moments,
        enjoyed=(Quote(at, at + len(liked), liked),) if liked else (),
    )


def test_the_letter_goes_to_whom_the_remark_was_made() -> None:
    account = 'Jo asked about mothers. I said "there is always one of those". She said "I was one of those".'
    remark = slip(account, 'I said "there is always one of those"', "offensive_remark", 'She said "I was one of those"')
    occasion = told(account, remark)
    assert wronged(occasion, remark) == JO
    assert addressee(occasion, judge(occasion).verdicts) == JO


def test_a_joke_is_owned_to_the_one_it_hurt_and_not_to_who_led_up_to_it() -> None:
    account = "Paul spoke of the night shift, and I joked about people who live on crisps. Everybody laughed but Jo Barratt, quite suddenly, went red."
    joke = slip(account, "I joked about people who live on crisps", "flat_joke", account.split(". ")[1])
    occasion = told(account, joke)
    assert wronged(occasion, joke) == JO
    laughed = slip(account, "I joked about people who live on crisps", "flat_joke")
    assert wronged(occasion, laughed) is None


def test_where_nobody_can_tell_whom_a_remark_hurt_that_is_asked() -> None:
    account = "I said that people from the coast are lazy. Somebody at the table gasped."
    remark = slip(
        account, "I said that people from the coast are lazy", "offensive_remark", "Somebody at the table gasped"
    )
    occasion = told(account, remark)
    letter = compose_letter(occasion, judge(occasion))
    assert WHOM_IT_HURT in letter.needs and letter.state is LetterState.NEEDS
    said = corrected(occasion, (About(to="Paul Whitlock"),), ZoneInfo("UTC"))
    letter = compose_letter(said, judge(said))
    assert letter.to == "Paul Whitlock" and WHOM_IT_HURT not in letter.needs


def test_at_work_it_is_asked_only_where_the_reader_is_not_named_beside_it() -> None:
    account = "Paul Whitlock had come in late. I said over the table that plasterers cannot count. There was a gasp. Jo heard of it from him."
    remark = slip(account, "I said over the table that plasterers cannot count", "offensive_remark", "There was a gasp")
    by_whom = {}
    for first in (PAUL, SEN):
        occasion = replace(told(account, remark, setting=Setting.WORK), people=(first, JO))
        by_whom[first.name] = WHOM_IT_HURT in compose_letter(occasion, judge(occasion)).needs
    assert by_whom == {"Paul Whitlock": False, "Dr Amina Sen": True}


def test_what_they_saw_was_not_done_to_them() -> None:
    account = "My phone rang while Paul was speaking. I took the call, and Paul looked at the clock."
    call = slip(account, "I took the call, and Paul looked at the clock", "phone_answered", "Paul looked at the clock")
    occasion = told(account, call)
    assert wronged(occasion, call) is None
    assert addressee(occasion, judge(occasion).verdicts) is None


def test_of_whom_somebody_spoke_is_not_to_whom() -> None:
    account = (
        'Paul showed it to the owner. I laughed and said "this was the idea of Jo, you only printed it". He went red.'
    )
    remark = slip(
        account, 'I laughed and said "this was the idea of Jo, you only printed it"', "offensive_remark", "He went red"
    )
    assert wronged(told(account, remark, setting=Setting.WORK), remark) == PAUL


def test_no_dog_gets_a_letter() -> None:
    account = "Paul brought in Jo, his old spaniel. I nicked Jo's ear."
    cut = slip(account, "I nicked Jo's ear", "damage")
    assert wronged(told(account, cut, setting=Setting.WORK), cut) is None


def test_a_title_tells_who_he_is() -> None:
    account = "I saw Mr Prescott and Chloe Barrow. He asked about SAP and I got defensive with him."
    argued = slip(account, "He asked about SAP and I got defensive with him", "arguing")
    mr, chloe = Person("Mr Prescott"), Person("Chloe Barrow")
    occasion = Occasion("a", account, people=(chloe, mr), moments=(argued,))
    assert wronged(occasion, argued) == mr


def test_they_may_be_all_of_them() -> None:
    account = "Jo and Paul asked a lot. I answered before they had got the question out."
    cut_in = slip(account, "I answered before they had got the question out", "interrupting")
    assert wronged(told(account, cut_in), cut_in) is None


def test_each_of_a_panel_is_told_what_was_done_to_them() -> None:
    account = "It began well. I called Jo a silly girl, and she gasped."
    occasion = told(account, slip(account, "I called Jo a silly girl", "offensive_remark", "she gasped"))
    texts = {letter.to: letter.text for letter in compose_letters(occasion, judge(occasion))}
    assert "I take it back" in texts[JO.name] or "withdraw it" in texts[JO.name]
    assert not any("sorry" in texts[person.name] or "apolog" in texts[person.name] for person in (SEN, PAUL))


def test_a_question_of_the_reader_is_theirs() -> None:
    account = "I really enjoyed Dr Sen's question about night handovers. It was raining."
    occasion = told(account, liked="Dr Sen's question about night handovers")
    assert thing_for(occasion, SEN, "", ()).text == "your question about night handovers"
    assert thing_for(occasion, PAUL, "", ()).text == "Dr Sen's question about night handovers"


def test_another_reader_is_thanked_for_what_they_raised_and_not_where_it_went_badly() -> None:
    account = (
        "Dr Sen asked about rotas. Paul showed me the new lounge and left. Jo asked about budgets and I went blank."
    )
    occasion = told(account, slip(account, "I went blank", "blanked"))
    assert thing_for(occasion, PAUL, "", ()).text == "what we said about the new lounge"
    assert not thing_for(occasion, JO, "", ())


def test_the_firm_is_no_topic_of_a_talk_there() -> None:
    for liked, company, kept in (
        ("the Copper Pan", "The Copper Pan", False),
        ("the copper pan", "The Copper Pan", False),
        ("Hartley", "Hartley Fabrications", False),
        ("the tests", "Lumatic Testing", True),
        ("the copper stove", "The Copper Pan", True),
    ):
        occasion = replace(told(f"I really liked {liked}. It was raining.", liked=liked), company=company)
        assert bool(thing_for(occasion, SEN, "", ())) is kept, liked


def test_a_sharp_word_is_owned_as_a_tone_to_whom_it_was_said() -> None:
    account = "I snapped at Jo Barratt in front of everyone, my boss Dr Sen was there too. She went red."
    snap = slip(
        account, "I snapped at Jo Barratt in front of everyone, my boss Dr Sen was there too", "other", "She went red"
    )
    occasion = told(account, snap, setting=Setting.WORK)
    verdicts = judge(occasion)
    assert addressee(occasion, verdicts.verdicts) == JO
    letter = compose_letter(occasion, verdicts, to=JO)
    assert any(words in letter.text for words in ("sharp with you", "spoke to you sharply", "short with you"))
    assert WHAT_WAS_DONE not in letter.needs and not awaited(verdicts.verdicts)


def test_an_argument_is_owned_as_one() -> None:
    account = "Dr Sen asked about rotas. I got defensive and argued with her. She said we would leave it."
    argued = slip(account, "I got defensive and argued with her", "arguing", "She said we would leave it")
    letter = compose_letter(told(account, argued), judge(told(account, argued)), to=SEN)
    assert "argued" in letter.text and "sharp" not in letter.text


def test_what_was_nothing_to_the_reader_stays_out_of_their_letter() -> None:
    account = (
        "On Sunday I told everybody what Jo had told me in trust. I also came twenty minutes late, Paul didn't mind."
    )
    gave_away = slip(account, "I told everybody what Jo had told me in trust", "confidentiality")
    late = slip(account, "I also came twenty minutes late", "late")
    occasion = told(account, gave_away, late, setting=Setting.PERSONAL)
    judgement = judge(occasion)
    assert any(verdict.moment == late and verdict.in_letter for verdict in judgement.verdicts)
    assert "late" not in compose_letter(occasion, judgement, to=JO).text


def test_who_says_that_they_interrupted_owns_just_that() -> None:
    account = "Jo explained the tours. I interrupted her twice and said ours were better. She stopped talking."
    argued = slip(account, "I interrupted her twice and said ours were better", "arguing", "She stopped talking")
    letter = compose_letter(told(account, argued), judge(told(account, argued)), to=JO)
    assert "argued" not in letter.text
    assert any(words in letter.text for words in ("over you", "while you were speaking", "let you finish"))


def test_only_what_was_said_can_be_an_excuse() -> None:
    shouted = "he was shouting at them on the phone and I said they are useless"
    account = f"Jo's internet was cut off. {shouted}."
    untrue = slip(account, shouted, "lie")
    letter = compose_letter(
        told(account, untrue, setting=Setting.PERSONAL), judge(told(account, untrue, setting=Setting.PERSONAL)), to=JO
    )
    assert "excuse" not in letter.text
    account = "I told Jo my phone had died. It had not."
    untrue = slip(account, "I told Jo my phone had died", "lie")
    letter = compose_letter(
        told(account, untrue, setting=Setting.PERSONAL), judge(told(account, untrue, setting=Setting.PERSONAL)), to=JO
    )
    assert "excuse" in letter.text


def test_far_back_a_pronoun_means_the_one_who_alone_is_called_so() -> None:
    far = "We went through the rota for the spring, line by line, and through the budget. " * 4
    account = (
        f"The client is Mrs Dale, and Paul was there as well. {far}I told her it was not my problem. She just stared."
    )
    remark = slip(account, "I told her it was not my problem", "arguing", "She just stared")
    dale = Person("Mrs Dale")
    occasion = Occasion("a", account, Setting.WORK, TOLD, people=(PAUL, dale), moments=(remark,))
    assert wronged(occasion, remark) == dale
    unnamed = account.replace("Mrs Dale", "Dale")
    occasion = Occasion(
        "a",
        unnamed,
        Setting.WORK,
        TOLD,
        people=(PAUL, Person("Dale")),
        moments=(slip(unnamed, "I told her it was not my problem", "arguing"),),
    )
    assert wronged(occasion, occasion.moments[0]) is None


def test_who_was_hurt_is_not_asked_for_a_reply() -> None:
    account = "I said that cellists are all spoilt. Jo Barratt went red."
    remark = slip(account, "I said that cellists are all spoilt", "offensive_remark", "Jo Barratt went red")
    for extra in ("", " We left.", " It rained.", " He coughed.", " Then tea.", " It was ten."):
        occasion = told(account + extra, remark)
        text = compose_letter(occasion, judge(occasion), to=JO).text
        assert "look forward" not in text and "would be good to" not in text


def test_where_nothing_is_put_right_there_is_nothing_to_go_through() -> None:
    for extra in range(12):
        occasion = told(f"It went well, and we had {extra} biscuits.")
        assert "any of this" not in compose_letter(occasion, judge(occasion)).text


def test_who_overheard_a_remark_is_owed_it_and_thanked_for_no_talk() -> None:
    account = (
        "Interviewed on Monday with Dr Amina Sen. I said to Amina that the old one at the lathe was only waiting for"
        " his grave. I thought Amina would laugh. Paul heard every word."
    )
    remark = slip(account, account[account.index("I said") : account.index(" Paul")], "offensive_remark")
    occasion = replace(told(account, remark), people=(SEN, PAUL))
    assert wronged(occasion, remark) == PAUL
    to_paul, to_sen = compose_letters(replace(occasion, people=(PAUL, SEN)), judge(occasion))
    assert "apolog" in to_paul.text or "sorry" in to_paul.text
    assert "hank" not in to_paul.text
    assert "hank" in to_sen.text


def test_who_overheard_a_remark_is_told_nothing_of_a_decision() -> None:
    for place in ("lathe", "press", "saw", "bench", "kiln", "forge", "loom", "till", "oven", "pump", "crane", "desk"):
        account = (
            f"Interviewed on Monday with Dr Amina Sen. I said the old one at the {place} could retire. Paul heard it."
        )
        remark = slip(account, account[account.index("I said") : account.index(" Paul")], "offensive_remark")
        occasion = replace(told(account, remark), people=(PAUL, SEN))
        letter = compose_letters(occasion, judge(occasion))[0].text
        assert letter.startswith("Dear Paul")
        assert "decision" not in letter and "hurry" not in letter


def test_who_went_red_is_hurt_though_another_heard_it_too() -> None:
    account = "I joked that Paul's tie was from a museum. He went red. Jo heard it too."
    remark = slip(account, account.split(". ")[0], "offensive_remark")
    assert wronged(told(account, remark), remark) == PAUL


def test_at_work_who_was_lied_to_hears_it_before_whose_thing_it_was() -> None:
    account = "I scratched Jo's counter at work. Paul asked who did it. I told Paul I did not know."
    damage = slip(account, "I scratched Jo's counter at work", "damage")
    lie = slip(account, "I told Paul I did not know", "lie")
    occasion = told(account, damage, lie, setting=Setting.WORK)
    verdicts = judge(occasion).verdicts
    assert first_reader(occasion, verdicts, JO) == PAUL
    first = replace(occasion, people=(PAUL, JO))
    said = "What was done to Jo Barratt is owed to them as well, once Paul Whitlock knows."
    assert left_to_another(first, judge(first)) == said
    alone = told(account, damage, setting=Setting.WORK)
    assert first_reader(alone, judge(alone).verdicts, JO) is None


def test_a_wrong_done_to_another_is_owned_to_that_one_by_name() -> None:
    account = "Jo lent me 400 euros in May. I never paid it back. Paul rang. He was kind about it. I snapped at him."
    debt = replace(
        slip(account, "I never paid it back", "other"),
        facts=Facts(severity=WEIGHS),
        told_again=(Quote(0, 22, "Jo lent me 400 euros in May"),),
    )
    tone = slip(account, "I snapped at him", "arguing")
    occasion = replace(told(account, debt, tone, setting=Setting.PERSONAL), people=(JO, PAUL))
    assert wronged(occasion, debt) == JO
    letter = compose_letter(occasion, judge(occasion), to=PAUL)
    assert "sharp" in letter.text or "short with you" in letter.text
    assert "400" not in letter.text
    assert "money" not in letter.text


def test_the_first_letter_goes_to_the_one_whose_place_it_is() -> None:
    for account in (
        "Interview in the Sen lab: Dr Amina Sen, Paul Whitlock and Jo Barratt. I froze.",
        "Dr Amina Sen herself led it, with Paul Whitlock and Jo Barratt. I froze.",
    ):
        assert first_reader(told(account), (), PAUL) == SEN
    assert first_reader(told("Interview with Amina Sen, Paul Whitlock and Jo. I froze."), (), PAUL) is None


def test_somebody_known_by_a_role_alone_is_no_name_of_a_place() -> None:
    occasion = replace(told("It went badly in their lab."), people=(Person("the professor"), Person("a postdoc")))
    assert first_reader(occasion, (), None) is None
