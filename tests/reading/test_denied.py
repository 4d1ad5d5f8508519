"""What is said and taken back with the next words is a lie; a promise or somebody else's word is none."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity
from afterword.reading.denied import SAID_OUTRIGHT, denied_claims, with_denied_claims
from afterword.reading.edges import quote_of


@pytest.mark.parametrize(
    ("account", "claim"),
    [
        (
            "They wanted a failure and I told the one about the pump, except I said I'd logged it that day. I hadn't.",
            "I said I'd logged it that day",
        ),
        ("I told Mr Oyelaran I've run two sites, which I haven't, not alone.", "I told Mr Oyelaran I've run two sites"),
        ("He asked if I hold the licence. I said yes. I do not.", "I said yes"),
        ("She asked if I was reading. I said no. But I was reading.", "I said no"),
        ("I wrote that my notice was over. It wasn't.", "I wrote that my notice was over"),
    ],
)
def test_a_claim_that_is_taken_back_is_found(account: str, claim: str) -> None:
    assert [account[start:end] for start, end in denied_claims(account)] == [claim]


@pytest.mark.parametrize(
    "account",
    [
        "I said I'd be there at nine and I wasn't.",
        "I said I'd call her back. I didn't.",
        "I said I'd logged it that day, and I had.",
        "He said he'd logged it. He hadn't.",
        "I told them the schedule was tight. They didn't answer.",
        "I thought I had failed. I hadn't.",
        "He asked if I had any questions for him and I said no, although I had prepared six.",
    ],
)
def test_other_denials_are_not(account: str) -> None:
    assert not list(denied_claims(account))


def test_a_reading_of_it_as_nothing_gives_way_and_one_as_a_slip_stays() -> None:
    account = "I said I'd logged it that day. I hadn't."
    words = quote_of(account, 0, 29)
    [lie] = with_denied_claims(account, (Moment(words, Polarity.NEUTRAL),))
    assert (lie.kind, lie.quote.text) == ("lie", "I said I'd logged it that day")
    slip = Moment(words, Polarity.SLIP, "exaggeration")
    assert with_denied_claims(account, (slip,)) == (slip,)


def test_an_aside_does_not_hide_the_claim() -> None:
    text = "I said, just in passing, that I've got my reach truck licence too. I haven't. I did two days of the course."
    assert [text[start:end] for start, end in denied_claims(text)] == [
        "I said, just in passing, that I've got my reach truck licence too"
    ]


def test_a_wrong_answer_that_is_taken_back_of_oneself_is_a_lie() -> None:
    for text, kind in (
        ("I said I have my licence. I haven't.", "lie"),
        ("I said it was a kind of valve. It isn't.", "technical_error"),
    ):
        end = text.index(".")
        read = Moment(quote_of(text, 0, end), Polarity.SLIP, "technical_error", confidence=0.6)
        assert [moment.kind for moment in with_denied_claims(text, (read,))] == [kind]


@pytest.mark.parametrize(
    ("account", "claim", "sure"),
    [
        ("I told her the train had been cancelled, which was a lie, I overslept.", "I told her the train had been cancelled", True),
        ("I said it was done. That was made up.", "I said it was done", True),
        ("I blamed their calendar, which was not true, the link was in my folder.", "I blamed their calendar", False),
        ("I told him yesterday I'd paid it back into his account. I hadn't.", "I told him yesterday I'd paid it back into his account", False),
        ("I told him that was not true.", "", False),
        ("I was told the post was permanent, which was a lie.", "", False),
        ("I think she said she was on leave, which was made up.", "", False),
        ("I said no biscuits were left. That is not a lie, there were none.", "", False),
    ],
)  # fmt: skip
def test_what_the_teller_calls_untrue_is_a_lie_and_a_sure_one_where_they_say_that_word(
    account: str, claim: str, sure: bool
) -> None:
    found = with_denied_claims(account, ())
    assert [(lie.quote.text, lie.confidence > 0.8) for lie in found] == ([(claim, sure)] if claim else [])


@pytest.mark.parametrize(
    "account",
    [
        "I cancelled an hour before and said my van was broken. In fact I had a bigger job.",
        "I told my boss I had a migraine. Truth is I was at the match.",
        "I texted Nora that the bus was late. I was really still in bed.",
    ],
)
def test_what_is_told_as_the_fact_right_after_makes_it_a_lie(account: str) -> None:
    (read,) = with_denied_claims(account, ())
    assert read.kind == "lie"
    assert read.confidence < 0.5  # asked about before it is owned


def test_a_slip_without_a_name_gives_way_to_such_a_lie() -> None:
    account = "I told her the shop was closed. In fact I never went."
    words = "I told her the shop was closed."
    other = Moment(quote_of(account, 0, len(words)), Polarity.SLIP, "other", confidence=0.6)
    (read,) = with_denied_claims(account, (other,))
    assert read.kind == "lie"


def test_a_plain_fact_after_something_said_is_no_lie() -> None:
    assert with_denied_claims("I said hello to everyone. In fact they were early.", ()) == ()


def test_what_was_read_as_something_without_a_name_is_a_lie_where_the_words_take_it_back() -> None:
    account = (
        "On Monday I wrote to him that I had sent it at eleven and the filter took it. I hadn't. I sent it at six."
    )
    said = "I wrote to him that I had sent it at eleven and the filter took it"
    read = Moment(quote_of(account, account.index(said), account.index(said) + len(said)), Polarity.SLIP, "other")
    (slip,) = with_denied_claims(account, (read,))
    assert (slip.kind, slip.quote.text) == ("lie", said)


def test_a_yes_that_is_taken_back_is_a_lie_told_outright() -> None:
    account = "She asked whether I had led the dig and I said yes. I had not, I was one of six."
    unsure = Moment(quote_of(account, 0, 51), Polarity.SLIP, "exaggeration", confidence=0.5, also=("lie",))
    (lie,) = with_denied_claims(account, (unsure,))
    assert (lie.kind, lie.confidence, lie.also) == ("lie", 0.9, ())


def test_a_wrong_figure_told_in_the_same_breath_stands_for_itself() -> None:
    account = "I said 30, it was 13. She asked if I was the head and I said that I was. I was not, Ruta was."
    both = Moment(quote_of(account, 0, len(account)), Polarity.SLIP, "lie", confidence=0.7)
    figure, lie = with_denied_claims(account, (both,))
    assert (figure.kind, figure.quote.text) == ("technical_error", "I said 30, it was 13.")
    assert (lie.kind, lie.quote.text) == ("lie", account[22:])


def test_a_yes_that_holds_is_left_as_it_was_read() -> None:
    account = "She asked if I could start in May and I said yes. I was not sure of it."
    read = (Moment(quote_of(account, 0, 49), Polarity.SLIP, "exaggeration", confidence=0.5),)
    assert with_denied_claims(account, read) == read


@pytest.mark.parametrize(
    "text", ["I lied to my boss Nell on Sunday.", "I lied about the rent when Mum asked.", "i just lied to him"]
)
def test_who_says_that_they_lied_did(text: str) -> None:
    (lie,) = with_denied_claims(text, ())
    assert (lie.kind, lie.confidence) == ("lie", SAID_OUTRIGHT)


@pytest.mark.parametrize(
    "text", ["I never lied to her.", "I nearly lied to her.", "My dad says I lied about the marks. It was the school."]
)
def test_who_did_not_lie_did_not(text: str) -> None:
    assert with_denied_claims(text, ()) == ()


@pytest.mark.parametrize(
    ("account", "claim"),
    [
        ("I told Ms Roux that I speak Polish and that's not true.", "I told Ms Roux that I speak Polish"),
        ("i told sam i drive the crane and thats not true", "i told sam i drive the crane"),
        ("She asked about the kiln. I said I load it daily. I made that up.", "I said I load it daily"),
        ("I told my aunt I was ill. Not true.", "I told my aunt I was ill"),
        ("I said I hold the card, which isn't true, I lent it out.", "I said I hold the card"),
    ],
)
def test_what_one_calls_untrue_of_oneself_is_a_lie_told_outright(account: str, claim: str) -> None:
    [lie] = with_denied_claims(account, (Moment(quote_of(account, 0, len(account)), Polarity.NEUTRAL),))
    assert (lie.kind, lie.quote.text, lie.confidence) == ("lie", claim, SAID_OUTRIGHT)


@pytest.mark.parametrize(
    "account",
    [
        "I said I'd be home by six and I made it.",
        "He said I told everyone and that's not true.",
        "I told Jo I was nervous and that was true.",
        "I said she told Ann I was late and that's not true.",
    ],
)
def test_what_others_said_and_what_came_true_are_no_lies(account: str) -> None:
    assert with_denied_claims(account, ()) == ()


def test_an_untruth_dictated_in_one_breath_with_other_words_is_quoted_alone() -> None:
    account = (
        "i blanked on the second one i know it by heart i passed the test in may and then he asked if i ever used sage "
        "and i said yeah all day long and thats not true i only used xero"
    )
    read = Moment(quote_of(account, 10, len(account)), Polarity.SLIP, "lie", confidence=0.2)
    [lie] = with_denied_claims(account, (read,))
    assert lie.quote.text == "he asked if i ever used sage and i said yeah all day long"
    assert lie.confidence == SAID_OUTRIGHT


def test_a_claim_of_use_is_taken_back_by_never_having_touched_it() -> None:
    text = "I told Mr Ali I know AutoCAD but I've never opened it."
    assert [text[start:end] for start, end in denied_claims(text)] == ["I told Mr Ali I know AutoCAD"]
