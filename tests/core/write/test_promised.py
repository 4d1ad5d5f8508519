"""A letter says again what was promised, to those it was promised to, and calls nobody "you" who is not meant."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.core.debrief import think_through
from afterword.core.judge.worth import judge
from afterword.core.occasion import Dimension, Facts, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting, Want
from afterword.core.plan.inputs import goes_by_itself
from afterword.core.write.addressee import first_reader
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Letter, LetterState
from afterword.core.write.whom import SOMEBODY, another

HELEN, THEO = Person("Helen Marsh"), Person("Theo Lind")
TOLD = datetime(2026, 3, 10, 15, tzinfo=UTC)


def letter(account: str, *people: Person, to: Person | None = None, setting: Setting = Setting.INTERVIEW) -> Letter:
    told = Occasion(
        "a", account, setting, TOLD, people=people, company="Lind", writer="Rosa Lund", want=Want.YES, ended_at=TOLD
    )
    return compose_letter(told, judge(told), to=to, written_on=date(2026, 3, 11))


def with_a_promise(promise: str, decision_by: datetime) -> str:
    """The letter after a talk that went well, at the end of which they promised to answer."""
    account = f"It went well. {promise}"
    told = Occasion(
        "a", account, told_at=TOLD, people=(HELEN,), writer="Rosa", want=Want.YES, decision_by=decision_by,
        promised=(Quote(len(account) - len(promise), len(account), promise),),
    )  # fmt: skip
    return compose_letter(told, judge(told), written_on=date(2026, 3, 11)).text


def test_a_thing_that_was_promised_has_its_place_and_the_letter_waits_for_it() -> None:
    told = letter("It went well. I promised Helen I'd send her the plan of the mains.", HELEN, THEO)
    assert "the plan of the mains" in told.text
    assert "[attach it, or say when it comes]" in told.text
    assert told.state is LetterState.NEEDS
    assert any("the plan of the mains" in need for need in told.needs)


def test_what_was_promised_to_another_stays_out() -> None:
    told = letter("It went well. I promised Theo I'd send him the plan of the mains.", HELEN, THEO)
    assert "plan of the mains" not in told.text


def test_a_promise_is_said_again_without_a_time_that_has_moved() -> None:
    told = letter("It went well. I told him I'd have the list on his desk tomorrow.", THEO)
    assert "I would have the list on your desk" in told.text or "I will have the list on your desk" in told.text
    assert "tomorrow" not in told.text


def test_an_own_thing_that_was_promised_is_not_what_they_are_thanked_for() -> None:
    account = "She liked the leak map. I promised Helen I'd send her the leak map."
    at = account.index("the leak map")
    told = Occasion(
        "a", account, told_at=TOLD, people=(HELEN,), writer="Rosa", enjoyed=(Quote(at, at + 12, "the leak map"),)
    )
    text = compose_letter(told, judge(told), written_on=date(2026, 3, 11)).text
    assert text.count("leak map") == 1


@pytest.mark.parametrize("when", ["next week", "next week and ring me", "next month, once the rest is done at the end"])
def test_who_said_next_week_named_no_day(when: str) -> None:
    assert "20 March" not in with_a_promise(f"They said they would write {when}.", datetime(2026, 3, 20, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("when", "said"), [("next week, on Friday", "on 20 March"), ("next week on the 20th", "on the 20th"), ("in the second week", "20 March")]
)  # fmt: skip
def test_who_named_a_day_of_next_week_named_one(when: str, said: str) -> None:
    assert said in with_a_promise(f"They said they would write {when}.", datetime(2026, 3, 20, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("promise", "day", "said"),
    [
        ("They said they'd ring on Friday.", 13, "on Friday"),
        ("They said they'd ring on Tuesday.", 17, "on Tuesday"),
        ("They said they'd ring on Wednesday morning.", 18, "on 18 March"),
        ("They said they'd ring a week on Friday.", 20, "by 20 March"),
        ("They said they'd ring on Friday week.", 20, "by 20 March"),
        ("They said they'd ring on Friday.", 20, "on 20 March"),
        ("They said they'd ring by the end of Monday.", 23, "by 23 March"),
        ("They said they'd ring on Thursday or Friday.", 13, "by 13 March"),
        ("They said they'd ring by Thursday, maybe Monday.", 16, "by 16 March"),
        ("They said they'd ring on Friday the 20th.", 20, "on Friday"),
    ],
)
def test_a_weekday_alone_is_the_next_one_that_comes(promise: str, day: int, said: str) -> None:
    text = with_a_promise(promise, datetime(2026, 3, day, 9, tzinfo=UTC))
    assert said in text
    assert ("day" in text.split(said)[1][:12]) is False


@pytest.mark.parametrize(("day", "waits"), [(11, False), (12, False), (13, True), (17, True)])
@pytest.mark.parametrize("words", ["They said they'd ring tonight or tomorrow morning.", ""])
def test_nobody_is_wished_a_good_week_until_tomorrow(day: int, waits: bool, words: str) -> None:
    closings = set()
    for talk in ("It went well.", "It was fine.", "I liked it.", "A good talk.", "They were kind.", "All went well.", "It was calm.", "Quite good.", "A nice hour.", "Good people."):  # fmt: skip
        account = f"{talk} {words}"
        told = Occasion(
            "a", account, told_at=TOLD, people=(HELEN,), writer="Rosa", want=Want.YES,
            decision_by=datetime(2026, 3, day, 9, tzinfo=UTC),
            promised=(Quote(len(talk) + 1, len(account), words),) if words else (),
        )  # fmt: skip
        closings.add(compose_letter(told, judge(told), written_on=date(2026, 3, 11)).text)
    assert any("until then" in text for text in closings) is waits
    assert not any("Until I hear from you by" in text for text in closings)
    assert all((f"by {day} March" in text) is bool(words) for text in closings)


@pytest.mark.parametrize(
    ("day", "said"), [(datetime(2026, 3, 20, 9, tzinfo=UTC), True), (datetime(2020, 2, 20, 9, tzinfo=UTC), False)]
)
def test_nobody_looks_forward_to_a_day_that_is_gone(day: datetime, said: bool) -> None:
    text = with_a_promise("They said they would be in touch.", day)
    assert (f"{day.day} {day:%B}" in text) is said


@pytest.mark.parametrize(
    ("account", "words", "whom"),
    [
        (
            "I told Helen she was useless and she left. Theo heard it. I spilled tea on her coat.",
            "I spilled tea on her coat",
            "",
        ),
        ("I told Theo he was slow. Helen heard it and she laughed. I broke his cup.", "I broke his cup", "Theo"),
        ("I talked over Theo twice.", "I talked over Theo twice", "Theo"),
        ("Theo spoke of pressure zones. I talked over him.", "I talked over him", "Theo"),
        ("Helen asked about pay and I interrupted Theo.", "Helen asked about pay and I interrupted Theo", "Theo"),
        ("I talked over Helen.", "I talked over Helen", ""),
        ("I interrupted a lot.", "I interrupted a lot", SOMEBODY),
        ("I kept everyone waiting.", "I kept everyone waiting", ""),
    ],
)
def test_who_it_was_done_to_is_told_by_the_words(account: str, words: str, whom: str) -> None:
    at = account.index(words)
    told = Occasion("a", account, people=(HELEN, THEO))
    assert another(told, HELEN, Moment(Quote(at, at + len(words), words), Polarity.SLIP)) == whom


def test_to_the_only_one_there_it_is_you() -> None:
    slip = Moment(Quote(0, 19, "I interrupted a lot"), Polarity.SLIP)
    assert another(Occasion("a", "I interrupted a lot.", people=(HELEN,)), HELEN, slip) == ""


def test_a_note_to_a_friend_always_says_sorry() -> None:
    words = "I told the whole table that she had been let go"
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "confidentiality")
    told = Occasion(
        "a", words, Setting.PERSONAL, TOLD, moments=(slip,), people=(Person("Priya"),), writer="Noor", ended_at=TOLD
    )
    text = compose_letter(told, judge(told), written_on=date(2026, 3, 11)).text
    assert text.startswith("Dear Priya,")
    assert text.lower().count("sorry") == 1


def test_on_the_same_day_the_letter_does_not_name_it() -> None:
    told = Occasion("a", "It went well.", told_at=TOLD, people=(HELEN,), writer="Rosa", ended_at=TOLD)
    assert "Tuesday" not in compose_letter(told, judge(told), written_on=date(2026, 3, 10)).text


def late(account: str, slip: str) -> str:
    at = account.index(slip)
    facts = Facts(dimension=Dimension.LOGISTICS, severity=3)
    moment = Moment(Quote(at, at + len(slip), slip), Polarity.SLIP, "other", facts=facts, confidence=0.8)
    told = Occasion("a", account, told_at=TOLD, ended_at=TOLD, people=(THEO,), writer="Rosa", moments=(moment,))
    return compose_letter(told, judge(told)).text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("I promised Theo I'd send him the plan of the mains on Monday. I forgot.", "the plan of the mains"),
        ("I said I'd bring it Monday. I totally forgot.", "What I said I would send you|what I said I would send you"),
    ],
)
def test_a_promise_that_was_let_lie_is_owned_in_one_sentence_with_its_thing(said: str, words: str) -> None:
    text = late(f"It went well. {said}", said)
    assert any(word in text for word in words.split("|"))
    assert text.count("[attach it, or say when it comes]") == 1
    assert "late" in text
    assert "Monday" not in text


def test_a_late_promise_takes_no_place_of_what_else_is_owned() -> None:
    unfair, promise = "I said my boss is a coward", "I told Theo I'd send him the plan on Monday. I haven't sent it"
    account = f"{unfair}. {promise}."
    facts = Facts(dimension=Dimension.LOGISTICS, severity=3)
    at = account.index(promise)
    moments = (
        Moment(Quote(0, len(unfair), unfair), Polarity.SLIP, "badmouthed_employer", Noticed.SEEN, confidence=1),
        Moment(Quote(at, at + len(promise), promise), Polarity.SLIP, "other", facts=facts, confidence=0.8),
    )
    told = Occasion(
        "a", account, told_at=TOLD, ended_at=TOLD - timedelta(2), people=(HELEN, THEO), writer="Rosa", moments=moments
    )
    judgement = judge(told)
    assert all(verdict.in_letter for verdict in judgement.verdicts)
    assert first_reader(told, judgement.verdicts, HELEN) == THEO
    text = compose_letter(told, judgement, to=THEO).text
    assert "employer" in text or "where I have worked" in text
    assert text.count("late") == text.count("the plan") == 1


def test_among_colleagues_what_is_still_owed_is_said_after_the_apology() -> None:
    promise = "I promised my boss Helen the slides for Monday. I forgot them"
    moment = Moment(Quote(0, len(promise), promise), Polarity.SLIP, "other", confidence=0.8)
    told = Occasion(
        "a", f"{promise}.", Setting.WORK, TOLD, moments=(moment,), people=(HELEN,), writer="Rosa", ended_at=TOLD
    )
    text = compose_letter(told, judge(told)).text
    assert "did not send the slides as I had promised" in text
    assert "still owe you" in text
    assert "you the slides for" not in text


@pytest.mark.parametrize(
    ("promise", "day", "told"),
    [
        ("She'll ring by the weekend.", 13, "by the weekend"),
        ("She only said before the holidays.", 31, "before the holidays"),
        ("She'd let everyone know on the Friday.", 13, "on Friday"),
        ("She'd let everyone know on the Friday.", 20, "on 20 March"),
    ],
)
def test_the_time_of_their_answer_is_said_as_they_said_it(promise: str, day: int, told: str) -> None:
    text = with_a_promise(promise, datetime(2026, 3, day, 8, 30, tzinfo=UTC))
    assert told in text
    assert "the Friday" not in text


def test_things_that_are_called_them_do_not_become_the_reader() -> None:
    text = letter("She wanted two scans and I said I'd have them with her by nine.", HELEN).text
    assert "have you with you" not in text


@pytest.mark.parametrize(
    "padding", ["a line from you", "not made in a day", "go into it", "something is still open", "By what you said"]
)
def test_no_letter_closes_with_padding(padding: str) -> None:
    account = "It went well. She'll ring by Friday."
    told = [
        Occasion(name, account, told_at=TOLD, people=(HELEN,), writer="Rosa", want=Want.YES, company="Lind")
        for name in "abcdefghijklmnopqrstuvwxyz"
    ]
    assert not [one for one in told if padding in compose_letter(one, judge(one), written_on=date(2026, 3, 11)).text]


def test_what_leaves_before_the_letter_is_no_word_of_it() -> None:
    account = "It went well. I promised Helen I'd send her the plan of the mains tonight."
    told = Occasion("a", account, told_at=TOLD, people=(HELEN,), writer="Rosa", want=Want.YES, ended_at=TOLD)
    kept, apart = (compose_letter(told, judge(told), written_on=date(2026, 3, 11), apart=one) for one in (False, True))
    assert "plan of the mains" in kept.text
    assert "plan of the mains" not in apart.text
    assert not any("plan of the mains" in need for need in apart.needs)


def test_a_letter_leaves_out_what_its_plan_sends_by_itself() -> None:
    account = "It went well. I promised Helen I'd send her the plan of the mains tonight."
    told = Occasion("a", account, told_at=TOLD, people=(HELEN,), writer="Rosa", want=Want.YES, ended_at=TOLD)
    debrief = think_through(told, home=ZoneInfo("UTC"), check=lambda *_, **__: ())
    assert goes_by_itself(debrief.plan, told)
    assert "plan of the mains" not in debrief.letter.text


@pytest.mark.parametrize(
    ("promise", "day"),
    [
        ("They ring the successful one on Friday.", 13),
        ("They'll call whoever they choose by Friday.", 13),
        ("They'd ring me next Thursday, she said.", 19),
        ("They'd ring me next Thursday, she said.", 12),
    ],
)
def test_no_day_is_called_theirs_that_they_may_not_have_named(promise: str, day: int) -> None:
    assert "would hear" not in with_a_promise(promise, datetime(2026, 3, day, 9, tzinfo=UTC))


def test_next_monday_said_on_a_tuesday_is_one_day() -> None:
    text = with_a_promise("They'd ring me next Monday, she said.", datetime(2026, 3, 16, 9, tzinfo=UTC))
    assert "would hear by 16 March" in text
