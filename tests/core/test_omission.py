"""What was left undone towards somebody is owned, and told in the words of the one who left it undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from afterword.core.judge.words import advice_on
from afterword.core.judge.worth import judge
from afterword.core.occasion import Action, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting
from afterword.core.omission import is_only_untold, tells_omission, undone
from afterword.core.write.compose import compose_letter


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("I forgot her 50th", "forgot your 50th birthday"),
        ("it was his birthday and it went clean out of my head", "forgot your birthday"),
        ("I missed Ida's leaving do", "missed your leaving do"),
        ("yesterday was my best friends birthday like her sixteenth and i forgot", "forgot your birthday"),
        ("their anniversary slipped my mind", "forgot your anniversary"),
        ("It was Ida's and my tenth anniversary. It had gone clean out of my head", "forgot our tenth anniversary"),
        (
            "I'd said I'd sit with him before his driving test. I forgot",
            "forgot your driving test and did not sit with you as I had promised",
        ),
        ("I never rang", "did not ring you"),
        ("I promised to feed them both days. On Friday I forgot, on Saturday I went", "did not keep my word on Friday"),
        (
            "I said I'd cover both nights. The Monday I did, but the Tuesday I overslept",
            "did not keep my word on Tuesday",
        ),
        ("didn't phone like I'd promised", "did not phone you as I had promised"),
        ("I'd promised to help her move, and then I didn't", "did not help you move as I had promised"),
        ("I told him I'd visit and I never came", "did not come as I had promised"),
        ("I broke my word to them", "did not keep my word"),
        ("I forgot to pick him up", "did not pick you up"),
        ("there was a service for their mother and I never went", "did not go"),
        ("I didn't go to the rehearsal dinner", "did not go"),
        ("I promised to go and didn't go in the end", "did not go as I had promised"),
    ],
)
def test_what_was_left_undone_is_named_as_it_was_told(words: str, act: str) -> None:
    assert tells_omission(words)
    assert undone(words, "we had cake for the birthday", to_reader=True, names=["Ida"]) == act


@pytest.mark.parametrize(
    "words",
    [
        "I forgot the second page",
        "she never rang me",
        "Mrs Adeyemi, who we barely knew, sat with her all night, missed her own shift",
        "I didn't call him anything",
        "I never called her a liar",
        "Ida never came",
        "I nearly forgot her birthday",
        "I never turned the oven off",
        "I forgot her name",
        "they forgot his birthday",
        "I promised to be good",
        "my cousin Ruud fed a stove that had not gone out",
        "he put a new bulb in because a light had never gone out",
        "she was furious with all of us and never went",
        "I stayed on the sofa and did not go out to check the horse",
        "we drove on and I did not go back for the bag",
        "I did not come clean",
        "I did not write it down",
    ],
)
def test_what_others_left_undone_or_what_was_no_matter_of_theirs_is_no_omission(words: str) -> None:
    assert not tells_omission(words)


def test_what_was_only_late_is_not_told_as_left_undone() -> None:
    assert undone("I didn't ring her until Thursday", to_reader=True) == ""
    assert undone("I forgot her birthday and didn't ring her till Thursday", to_reader=True) == "forgot your birthday"


def test_a_day_of_somebody_else_is_not_called_the_readers() -> None:
    assert undone("I forgot Ben's birthday", to_reader=True, names=["Ida"]) == ""
    assert undone("I forgot her birthday", to_reader=False, names=["Ida"]) == ""


def told(account: str, setting: Setting, *slips: tuple[str, str], people: tuple[Person, ...]) -> Occasion:
    moments = []
    for words, kind in slips:
        start = account.index(words)
        moments.append(Moment(Quote(start, start + len(words), words), Polarity.SLIP, kind))
    return Occasion("o1", account, setting, moments=tuple(moments), people=people, writer="Una Marsh")


ACCOUNT = "My friend Ida turned fifty. I forgot her 50th. I laughed at her cake. I swore at the door."
SLIPS = (
    ("I forgot her 50th", "other"),
    ("I laughed at her cake", "offensive_remark"),
    ("I swore at the door", "other"),
)


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
def test_a_forgotten_day_is_owned_among_other_slips_too(setting: Setting) -> None:
    occasion = told(ACCOUNT, setting, *SLIPS, people=(Person("Ida Holm"),))
    judged = judge(occasion)
    forgotten = judged.verdicts[0]
    assert (forgotten.action, forgotten.in_letter) == (Action.APOLOGISE, True)
    assert "plainly" in forgotten.reason
    text = " ".join(compose_letter(occasion, judged, written_on=date(2026, 3, 11)).text.split())
    assert "forgot your 50th" in text


def test_what_they_hardly_noticed_and_what_happens_in_an_interview_stay_as_they_were() -> None:
    occasion = told(ACCOUNT, Setting.PERSONAL, SLIPS[0], SLIPS[2], people=(Person("Ida Holm"),))
    slips = tuple(replace(moment, noticed=Noticed.UNLIKELY) for moment in occasion.moments)
    assert judge(replace(occasion, moments=slips)).verdicts[0].action is Action.SHOW
    assert judge(replace(occasion, setting=Setting.INTERVIEW)).verdicts[0].action is Action.SHOW


def test_what_the_person_calls_something_else_is_to_be_said_plainly() -> None:
    account = "I hid the letter from the bank. I dropped a fork."
    occasion = told(
        account,
        Setting.PERSONAL,
        ("I hid the letter from the bank", "other"),
        ("I dropped a fork", "flat_joke"),
        people=(Person("Ida Holm"),),
    )
    first, _ = judge(occasion).verdicts
    assert advice_on(first, occasion, has_letter=True).says == "Say it plainly, in one sentence."


def test_nobody_is_said_to_have_waited_for_a_call_that_never_came() -> None:
    account = "I never rang my sister on her birthday."
    occasion = told(account, Setting.PERSONAL, (account[:-1], "no_show"), people=(Person("Ruth"),))
    (verdict,) = judge(occasion).verdicts
    assert "waited" not in verdict.reason
    assert verdict.in_letter and not verdict.awaits_word
    assert "did not ring you" in compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text.replace(
        "\n", " "
    )


def test_a_note_to_a_friend_is_signed_and_addressed_by_the_first_name() -> None:
    occasion = told(ACCOUNT, Setting.PERSONAL, SLIPS[0], people=(Person("sister Ruth"),))
    text = compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text
    assert text.startswith("Dear Ruth,")
    assert text.endswith("\nUna")
    at_work = replace(occasion, setting=Setting.WORK, people=(Person("Ruth Bell"),))
    assert compose_letter(at_work, judge(at_work), written_on=date(2026, 3, 11)).text.endswith("\nUna Marsh")


@pytest.mark.parametrize(
    "words",
    [
        "Deadline was Wednesday and I clean forgot.",
        "I'd said I'd be there, front row. I fell asleep on the sofa.",
        "I was supposed to file her return by the 7th and I filed it on the 12th",
        "I'd promised to help her carry and I went fishing.",
        "I missed the deadline for his visa papers.",
    ],
)
def test_a_word_not_kept_and_a_day_let_pass_are_left_undone(words: str) -> None:
    assert tells_omission(words)


@pytest.mark.parametrize(
    "words",
    [
        "I told him I'd think about it and I did.",
        "I was supposed to file it by the 7th and I filed it early.",
        "The deadline was Friday and I sent it on Thursday.",
        "He promised to come and he forgot.",
        "I said I'd love to. I went to the kitchen and got the cups.",
        "I agreed with her. I didn't want a row.",
    ],
)
def test_a_word_kept_is_none(words: str) -> None:
    assert not tells_omission(words)


def test_a_deadline_missed_is_named_as_one() -> None:
    assert undone("Deadline was Wednesday and I clean forgot.", to_reader=True) == "missed the deadline"
    assert undone("The deadline was Friday and I sent it on Thursday.", to_reader=True) == ""


def test_a_word_given_and_not_kept_is_named_so() -> None:
    assert (
        undone("I'd said I'd be there, front row. I fell asleep on the sofa.", to_reader=True) == "did not keep my word"
    )
    assert undone("I was supposed to come and I forgot.", to_reader=True) == ""


@pytest.mark.parametrize(
    "words",
    [
        "Mr Rennie asked us to phone him when the minister came and I forgot",
        "She wanted me to water the tomatoes while they were in Spain, and I clean forgot",
        "he had asked me on Friday to lock the gate and I forgot all about it",
    ],
)
def test_what_was_asked_and_forgotten_is_left_undone(words: str) -> None:
    assert tells_omission(words)
    assert undone(words, to_reader=True) == "forgot what I had been asked to do"


@pytest.mark.parametrize(
    "words", ["They asked me about joins and I forgot the word for it", "he asked me my age and I forgot my manners"]
)
def test_a_word_that_does_not_come_is_nothing_left_undone(words: str) -> None:
    assert not tells_omission(words)


@pytest.mark.parametrize(
    "words",
    [
        "He told me his name and I forgot.",
        "She asked me about my hobbies. My mind went blank and I forgot.",
        "She told me I forgot.",
        "The nurse I asked never called.",
        "I never came in time for her speech",
        "I didn't call him out on it",
    ],
)
def test_what_was_not_asked_for_or_only_late_is_not_owned_as_left_undone(words: str) -> None:
    assert undone(words, to_reader=True) == ""


def test_a_long_list_of_names_is_judged_at_once() -> None:
    assert tells_omission("Mr Ab " * 4000 + "walked, and I missed her birthday")


def test_whose_day_it_was_is_told_to_them_alone() -> None:
    words = "I forgot my sister's wedding"
    assert undone(words, f"{words}. My sister Ruth cried.", to_reader=True, names=("Ruth",)) == "forgot your wedding"
    assert undone(words, f"{words}. My brother Callum rang.", to_reader=True, names=("Callum",)) == ""
    said = "it was my mums 60th birthday and i clean forgot"
    assert undone(said, said, to_reader=True, names=("Mum",)) == "clean forgot your 60th birthday"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I promised to water her ferns and I forgot", "did not water your ferns as I had promised"),
        ("I told Bea I'd pick up her parcel and I forgot", "did not pick up your parcel as I had promised"),
        ("I promised to pick her up from work and I forgot", "did not pick you up from work as I had promised"),
        ("I promised to send her the list and I forgot", "did not send you the list as I had promised"),
    ],
)
def test_what_is_theirs_is_told_as_theirs(words: str, said: str) -> None:
    assert undone(words, to_reader=True, names=("Bea",)) == said


def test_what_was_so_is_no_promise() -> None:
    assert not tells_omission("I nearly told him I'd seen her there, but I never.")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "I promised him the boiler for 3 May. On the 2nd I took another job and did not call him.",
            "did not call you",
        ),
        ("I promised her the cake for Saturday and I never turned up", "did not turn up"),
        ("I promised her and never rang.", "did not ring you as I had promised"),
        ("I said I'd ring her on Sunday and I never called.", "did not call you as I had promised"),
        ("I never rang her back, though I had promised.", "did not ring you back as I had promised"),
    ],
)
def test_only_what_was_promised_is_called_so(words: str, told: str) -> None:
    assert undone(words, words, to_reader=True) == told


@pytest.mark.parametrize(
    "words",
    [
        "Ida had to hear it from the caretaker and not from me.",
        "My boss found out about the leak from the tenant instead of from me.",
        "I could not bring myself to ring her.",
        "I didn't dare tell her.",
    ],
)
def test_who_heard_it_from_another_was_not_told(words: str) -> None:
    assert tells_omission(words)
    assert undone(words, to_reader=True, names=["Ida"]) == "did not tell you myself"


@pytest.mark.parametrize(
    "words",
    [
        "I could not tell her apart from her sister.",
        "I couldn't ring her because the line was dead.",
        "She heard the news from the radio before I could call.",
        "I could not bring myself to eat.",
    ],
)
def test_who_had_no_way_to_tell_left_nothing_undone(words: str) -> None:
    assert not tells_omission(words)


def test_another_who_was_not_told_is_not_called_the_reader() -> None:
    assert undone("Bruno heard it from the caretaker and not from me.", to_reader=True, names=["Ida"]) == ""


def test_not_daring_to_tell_is_no_second_thing_beside_what_was_not_told() -> None:
    assert is_only_untold("I didn't dare tell her.")
    assert not is_only_untold("I didn't dare tell her and I forgot her birthday.")
    assert not is_only_untold("She heard it from the caretaker and not from me.")
