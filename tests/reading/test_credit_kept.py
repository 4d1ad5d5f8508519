"""Who lets others think that an idea was theirs says what is not true, where the account tells whose it was."""

from __future__ import annotations

import pytest

from afterword.core.credit import credit_let_stand, owner_told
from afterword.core.occasion import Moment, Polarity, Quote
from afterword.reading.credit_kept import with_credit_kept

NAPKIN = "The harbour idea for the Solent bid was hers. "


@pytest.mark.parametrize(
    "text",
    [
        "Everybody thought the layout was mine and I let them think so. It was Ravi's.",
        "It was Mirela's idea to split the rota. When the area manager praised me for it I just smiled.",
        "The crew took it that the fix was my idea and I never corrected them. Bola came up with the fix.",
        'Kim had sketched the menu. Then the owner asks and I go "that just came to me in the bath".',
    ],
)
def test_credit_that_was_kept_is_read_where_nothing_was(text: str) -> None:
    assert [one.kind for one in with_credit_kept(text, ())] == ["lie"]


@pytest.mark.parametrize(
    "text",
    [
        "My manager praised me for the report and I said thanks.",
        "It came to me that the oven was on, and Mirela's plan was ruined.",
        "It was Dad's idea to go to the lake. Everybody thanked me for the lovely day and I said thank you.",
        "Everybody thought the layout was mine and I let them think so. It was a good day.",
    ],
)
def test_no_credit_is_taken_where_it_is_nobody_elses(text: str) -> None:
    assert with_credit_kept(text, ()) == ()


def test_what_was_read_as_a_remark_is_the_untruth_that_it_was() -> None:
    words = 'I said "it just came to me in the tub"'
    text = f"{NAPKIN}{'The rain went on and on and nobody came to the door that day. ' * 3}{words}."
    joke = Moment(Quote(len(text) - len(words) - 1, len(text) - 1, words), Polarity.SLIP, "flat_joke")
    assert [one.kind for one in with_credit_kept(text, (joke,))] == ["lie"]


@pytest.mark.parametrize(
    ("account", "whose"),
    [
        (
            "I showed the tide chart to our harbour master. It was my colleague Runa's work. He praised me and I just said thanks.",
            "Runa's",
        ),
        (
            'Runa drew the chart. When the master said "excellent work, you have cracked it", I just smiled.',
            "Runa's",
        ),
        ("I presented the chart of my colleague Runa as mine.", "Runa's"),
        ("I presented Runa's plan as mine.", "Runa's"),
    ],
)
def test_praise_that_was_taken_for_anothers_work_names_whose_it_was(account: str, whose: str) -> None:
    assert owner_told(account, 0, len(account)) == whose


def test_praise_for_what_was_ones_own_or_for_another_thing_is_no_untruth() -> None:
    for account in (
        "He praised me and I just said thanks.",
        "It was Runa's chart. The master praised me for coming early and I said thanks.",
        'Runa drew the chart. She said "good luck", and I just smiled.',
    ):
        assert not [*credit_let_stand(account)]


@pytest.mark.parametrize(
    ("account", "whose"),
    [
        ("I let them believe the mural was all me. It was Osric who painted it.", "Osric"),
        ("My name is on the survey, Thandeka did the work.", "Thandeka's"),
        ("I got the bonus for what Ulf did.", "Ulf's"),
        ("I put only my name on the audit our trainee Solvei had written.", "Solvei's"),
        ("Our director thinks the handbook is mine. Ambrose wrote it.", "Ambrose's"),
        ("I never mentioned Ilka in the talk, though the whole study was hers.", "Ilka's"),
        ("I left Ilka's name off the paper. She did the tests.", "Ilka's"),
        ("Our new man, Tobiah, fixed the press. The owner asked who did it and I said me.", "Tobiah's"),
        ("I told the foreman I had found the crack. It was Levi who found it.", "Levi"),
        ("Runa wrote the sketch and I said I had written it myself.", "Runa's"),
        ("Runa drew the map and I handed it in as mine.", "Runa's"),
        ("I won the contest prize with Runa's cake.", "Runa's"),
    ],
)
def test_others_work_let_pass_for_ones_own_is_known_by_whose_it_was(account: str, whose: str) -> None:
    assert owner_told(account, 0, len(account)) == whose


@pytest.mark.parametrize(
    "account",
    [
        "My name is on the lease. Ambrose did the work on the roof.",
        "I got the promotion for the project. Runa drew the poster for the party.",
        "I told the foreman I had finished the report. Runa drew the poster.",
        "I did not mention Ilka in my speech. It was her birthday.",
        "The owner asked who did the flowers and I said Ilka did.",
        "I put my name on the list. Ilka had made the list.",
        "I think I did it twice. The idea was hers.",
    ],
)
def test_words_that_are_near_to_it_take_no_credit(account: str) -> None:
    assert not [*credit_let_stand(account)]


def test_words_that_only_say_whose_it_was_are_no_slip() -> None:
    text = "My colleague Runa worked out the rota and I took it to the boss as if I had done it."
    told = Moment(Quote(0, 37, text[:37]), Polarity.SLIP, "confidentiality")
    assert [one.kind for one in with_credit_kept(text, (told,))] == ["lie"]


@pytest.mark.parametrize(
    "account",
    [
        "I described the reed bed at length and let them both believe that it was my design. It was not. My boss, Owen Hale, designed it; I planted it.",
        "They asked about the library and I talked on and let them all think that it was my scheme. It wasn't. Dana Moss drew it; I did the doors.",
    ],
)
def test_work_let_pass_over_several_sentences_is_one_untruth(account: str) -> None:
    stop = account.index(". It was") - 3
    behind = account.index(". ", stop + 6) + 2
    read = (
        Moment(Quote(0, stop, account[:stop]), Polarity.SLIP, "technical_error"),
        Moment(Quote(behind, len(account), account[behind:]), Polarity.SLIP, "exaggeration"),
    )
    [lie] = with_credit_kept(account, read)
    assert (lie.kind, lie.quote.text) == ("lie", account[: account.index(". It was") + 1])
