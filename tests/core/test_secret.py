"""A secret that was told: owned to the one it belongs to, asked back from those who heard it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from afterword.core.judge.words import advice_on
from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.secret import hearers, is_told_in_trust, owner_of
from afterword.core.write.compose import compose_letter
from afterword.core.write.told_days import all_on_that_day
from afterword.reading.moments import _is_the_same_secret, _with_its_outcome

ACCOUNT = (
    "My friend Mina and I fell out. On Tuesday I forgot her party. On Wednesday evening I was at hers, and her brother Tom and "
    "Al were there. I said to Al that the new job in Leeds sounds great. Tom said what job. Mina hadn't told anybody she is "
    'leaving. She looked at me and said "I told you that in confidence".'
)
PEOPLE = (Person("Mina", "friend"), Person("brother Tom"), Person("Al"))


def quote(account: str, words: str) -> Quote:
    return Quote(account.index(words), account.index(words) + len(words), words)


def told(account: str, *slips: tuple[str, str], people: tuple[Person, ...] = PEOPLE) -> Occasion:
    moments = tuple(Moment(quote(account, words), Polarity.SLIP, kind) for words, kind in slips)
    ended = datetime(2026, 11, 24, 18, tzinfo=UTC)  # a Tuesday
    return Occasion("o1", account, Setting.PERSONAL, ended_at=ended, moments=moments, people=people, writer="Una Marsh")


SECRET = ("I said to Al that the new job in Leeds sounds great", "confidentiality")
FORGOT = ("I forgot her party", "other")


def note(occasion: Occasion, to: Person | None = None) -> str:
    letter = compose_letter(occasion, judge(occasion), to=to, written_on=date(2026, 11, 26))
    return " ".join(letter.text.split())


def test_whose_it_was_and_who_heard_it_are_read_from_the_account() -> None:
    occasion = told(ACCOUNT, SECRET)
    (slip,) = occasion.slips
    assert owner_of(occasion, slip) == PEOPLE[0]
    assert [person.name for person in hearers(occasion, slip)] == ["brother Tom", "Al"]


@pytest.mark.parametrize(
    "before",
    [
        "Mina told me she has handed in her notice, only she and Al's wife know.",
        "Last week Mina told me that she is leaving for Leeds. Nobody else knows, not even her boss.",
        "Mina let me in on it on Monday: she is off to Leeds, and she wants to tell her mother first.",
        "Mina told us about Leeds over lunch and said don't tell anyone.",
    ],
)
def test_who_told_it_before_and_wanted_it_kept_is_whose_it_was(before: str) -> None:
    account = f"{before} On Sunday Al asked why Mina gave up her flat and I go well Leeds is far."
    occasion = told(account, ("Al asked why Mina gave up her flat and I go well Leeds is far", "confidentiality"))
    (slip,) = occasion.slips
    assert owner_of(occasion, slip) == PEOPLE[0]
    assert [person.name for person in hearers(occasion, slip)] == ["Al"]


@pytest.mark.parametrize(
    "before",
    [
        "Mina told me at Easter that she is off to Leeds, and made me promise to say nothing to anybody until June.",
        "Mina told me about Leeds. I had to swear to her that not a word of it gets out.",
        "In May Mina told me she had the job in Leeds and I promised to tell nobody.",
    ],
)
def test_who_was_promised_silence_is_whose_it_was(before: str) -> None:
    account = f"{before} On Sunday I said to Al she's off to Leeds. Mina rang Tom and Mina cried."
    occasion = told(account, ("I said to Al she's off to Leeds", "confidentiality"))
    assert owner_of(occasion, occasion.slips[0]) == PEOPLE[0]


@pytest.mark.parametrize("held", ['"You promised."', "“I trusted you with that”", '"you said you wouldn\'t tell"'])
def test_who_holds_the_teller_to_it_is_whose_it_was(held: str) -> None:
    account = f"On Sunday I said to Al it's Leeds in June. Mina texted me one line: {held}"
    occasion = told(account, ("I said to Al it's Leeds in June", "confidentiality"))
    assert owner_of(occasion, occasion.slips[0]) == PEOPLE[0]


def test_who_told_something_before_without_a_word_of_trust_did_not_confide_it() -> None:
    account = "Mina told me the bus was late. On Sunday Al asked about Tom and I said he is off to Leeds."
    occasion = told(account, ("Al asked about Tom and I said he is off to Leeds", "confidentiality"))
    assert not is_told_in_trust(occasion, occasion.slips[0], PEOPLE[0])


def test_the_card_says_to_whom_it_is_owned_and_whom_to_ask_in_person() -> None:
    occasion = told(ACCOUNT, SECRET)
    (verdict,) = judge(occasion).verdicts
    says = advice_on(verdict, occasion, has_letter=True).says
    assert says == "Own it to Mina, and ask Tom and Al in person to keep it to themselves."


def test_the_note_to_its_owner_calls_it_hers() -> None:
    text = note(told(ACCOUNT, SECRET))
    assert "in confidence" in text
    assert "for others to tell" not in text and "not mine to" not in text


@pytest.mark.parametrize("to", PEOPLE[1:])
def test_the_note_to_a_hearer_asks_and_apologises_for_nothing(to: Person) -> None:
    text = note(told(ACCOUNT, FORGOT, SECRET), to)
    assert "yourself" in text or "end with you" in text
    assert not any(word in text.lower() for word in ("sorry", "apolog", "make it up", "forgot", "party"))


def test_somebody_who_told_the_writer_something_else_did_not_confide_it() -> None:
    account = "Ben told me the bus was late. I told everyone that Ida is ill. Ida left."
    people = (Person("Ben"), Person("Ida"))
    occasion = told(account, ("I told everyone that Ida is ill", "confidentiality"), people=people)
    (slip,) = occasion.slips
    assert not is_told_in_trust(occasion, slip, people[0])
    assert owner_of(occasion, slip) == people[1]


def test_a_day_is_named_only_where_all_of_it_happened_then() -> None:
    both = told(ACCOUNT, FORGOT, SECRET)
    assert "Tuesday" not in note(both)
    one = told(ACCOUNT, FORGOT)
    assert all_on_that_day(one, [slip.quote for slip in one.slips])
    assert not all_on_that_day(both, [slip.quote for slip in both.slips])
    later = "On Tuesday we met. I'll bring it back on Friday. I forgot her party."
    assert all_on_that_day(replace(one, account=later), [quote(later, "I forgot her party")])


def test_an_excuse_is_taken_back_without_a_statement_of_facts() -> None:
    account = "My friend Mina asked where I was. I said I'd been so busy at work. Not true."
    occasion = told(account, ("I said I'd been so busy at work", "lie"), people=PEOPLE[:1])
    text = note(occasion)
    assert "excuse" in text
    assert "facts" not in text and "record" not in text


def test_a_secret_and_what_it_gave_away_are_one_slip_and_two_tellings_are_two() -> None:
    telling = Moment(Quote(0, 0, SECRET[0]), Polarity.SLIP, "confidentiality", confidence=0.4)
    outcome = Moment(
        Quote(0, 0, "Mina hadn't told anybody she is leaving"), Polarity.SLIP, "confidentiality", confidence=0.9
    )
    another = Moment(Quote(0, 0, "I told Tom that Mina is in debt"), Polarity.SLIP, "confidentiality")
    assert _is_the_same_secret(outcome, telling)
    assert not _is_the_same_secret(another, telling)
    one = _with_its_outcome(telling, outcome)
    assert (one.quote, one.confidence, one.told_again) == (telling.quote, 0.9, (outcome.quote,))


def test_whoever_had_told_it_before_and_is_named_in_the_slip_is_its_owner_and_heard_nothing() -> None:
    account = (
        "Mina told me she has a new job, only Al knows. On Monday Tom asked why Mina never comes to choir and I go well she has "
        "a lot to pack. Tom got it at once."
    )
    occasion = told(
        account,
        ("On Monday Tom asked why Mina never comes to choir and I go well she has a lot to pack", "confidentiality"),
        people=(Person("Mina"), Person("Tom")),
    )
    (slip,) = occasion.slips
    assert owner_of(occasion, slip) == Person("Mina")
    assert Person("Mina") not in hearers(occasion, slip)


def test_who_only_told_the_teller_what_to_do_is_no_owner() -> None:
    account = "Mina told me to wait. I said to Al that the plan of Mina is off."
    occasion = told(account, ("I said to Al that the plan of Mina is off", "confidentiality"))
    assert not is_told_in_trust(occasion, occasion.slips[0], PEOPLE[0])


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.INTERVIEW])
def test_what_was_sent_to_the_wrong_reader_is_asked_back_as_what_it_is(setting: Setting) -> None:
    account = "I meant to send our client Ms Orr the offer, but I attached the list with the wages of our drivers."
    slip = ("I attached the list with the wages of our drivers", "confidentiality")
    text = note(replace(told(account, slip, people=(Person("Ms Orr", "client"),)), setting=setting))
    assert "please delete it" in text
    assert "told" not in text
    assert "spoke" not in text


def test_what_was_sent_to_everybody_is_owned_to_the_one_it_was_about() -> None:
    account = "Mina has a new job and I sent it to the whole group by mistake."
    text = note(told(account, ("I sent it to the whole group by mistake", "confidentiality")))
    assert "delete" not in text


@pytest.mark.parametrize(
    ("after", "again"),
    [
        ("Today I asked all of them to keep it to themselves.", False),
        ("I have messaged the whole table not to pass it on.", False),
        ("Today I asked Al to keep it to himself.", True),
        ("I will ask all of them to keep it to themselves.", True),
        ("", True),
    ],
)
def test_who_has_asked_them_all_to_keep_it_is_not_told_to_ask(after: str, again: bool) -> None:
    slip = "I told the table that Mina is leaving, which Mina told me in confidence."
    occasion = told(f"{slip} {after}", (slip, "confidentiality"), people=PEOPLE[:1])
    (verdict,) = judge(occasion).verdicts
    says = advice_on(verdict, occasion, has_letter=True).says
    assert says.startswith("Own it")
    assert ("have asked those who heard it" in says) is not again


@pytest.mark.parametrize(
    "before",
    [
        "Signe told me in strict confidence that her nephew Loke was sent down.",
        "Signe, who runs the quilt table, told me that Loke was sent down, and nobody was to know.",
        "Signe from the quilt table let me see Loke's letter and asked me to keep it to myself.",
        "Signe trusted me with the news that Loke was sent down.",
        "I had promised Signe not to tell anybody about Loke.",
        "Signe asked me to keep quiet about Loke. Loke is her nephew.",
        "Signe told me that Loke was sent down. She begged me not to say anything.",
    ],
)
def test_who_trusted_the_teller_is_owed_it_before_the_one_whom_it_is_about(before: str) -> None:
    account = f"{before} Over coffee I said it out loud in front of Vera. Signe got her coat."
    people = (Person("Loke"), Person("Vera"), Person("Signe"))
    slip = ("Over coffee I said it out loud in front of Vera", "confidentiality")
    occasion = told(account, slip, people=people)
    assert owner_of(occasion, occasion.slips[0]) == people[2]
    assert hearers(occasion, occasion.slips[0]) == (people[1],)
    assert "in confidence" in note(occasion, people[2])
    assert note(occasion, people[0])  # who asks for a letter to that one may have it


def test_what_somebody_had_told_is_owed_to_that_one_and_asked_back_from_who_heard_it() -> None:
    account = "I told Vera what Signe had told me about the scan. Signe rang in tears."
    occasion = told(account, (account, "confidentiality"), people=(Person("Vera"), Person("Signe")))
    assert owner_of(occasion, occasion.slips[0]) == Person("Signe")


def test_who_told_of_their_own_plans_is_whose_it_was_without_a_word_of_trust() -> None:
    account = (
        "Signe told me she is giving up the stall. I told our chair Vera. Vera asked her about it before everyone."
    )
    occasion = told(account, ("I told our chair Vera", "confidentiality"), people=(Person("Vera"), Person("Signe")))
    assert owner_of(occasion, occasion.slips[0]) == Person("Signe")
    assert "in confidence" not in note(occasion, Person("Signe"))


def test_who_is_known_by_what_they_are_alone_gives_nobody_else_what_they_entrusted() -> None:
    account = "My manager told me in confidence that the shop will close. I told Vera at the till. My manager cried."
    occasion = told(account, ("I told Vera at the till", "confidentiality"), people=(Person("Vera"),))
    assert owner_of(occasion, occasion.slips[0]) is None
