"""An answer that the teller calls wrong, and knows better, is a wrong answer, whatever it was taken for."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote
from afterword.reading.wrong_answers import with_admitted_answers, without_proof_of_knowing, without_right_answers

PROUD = "he asked how I free a stuck lift and I said I climb on the cabin and that is wrong you never climb on it you ring the winder and I know that I teach it"


@pytest.mark.parametrize(("polarity", "kind"), [(Polarity.STRENGTH, None), (Polarity.SLIP, "weak_answer")])
def test_what_is_admitted_to_be_wrong_is_a_wrong_answer(polarity: Polarity, kind: str | None) -> None:
    well = Moment(Quote(0, len(PROUD), PROUD), polarity, kind, confidence=0.9)
    (read,) = with_admitted_answers(PROUD, (well,))
    assert (read.polarity, read.kind) == (Polarity.SLIP, "technical_error")
    assert read.quote.text == "I said I climb on the cabin"


@pytest.mark.parametrize(
    "text",
    [
        "I said, hold on, that is wrong, you take the root first. She nodded.",
        "Bo said the belt is 12 and I said that is wrong, it is 10, you measure it here.",
        "I said I had led ten people and that is wrong, it is four in our team.",
        "I said a strap comes first and that was wrong of me, you know.",
        "I said it keeps for a week and that is wrong.",
    ],
)
def test_nothing_is_read_where_no_better_answer_of_the_tellers_is_told(text: str) -> None:
    assert with_admitted_answers(text, ()) == ()


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        ("I did my crane ticket in May and I teach it to the new ones.", None),
        ("I've got the lifting course from 2024.", None),
        ("I never told them that I did my crane ticket in May.", "forgot_strength"),
        ("I have a crane ticket and I did not mention it.", "forgot_strength"),
        ("I rebuilt the winch at Brent by myself.", "forgot_strength"),
    ],
)
def test_why_one_should_have_known_is_nothing_left_out(after: str, kind: str | None) -> None:
    text = f"I said the sling goes round the hook twice. {after}"
    wrong = Moment(Quote(0, 43, text[:43]), Polarity.SLIP, "technical_error")
    proof = Moment(Quote(44, len(text), after), Polarity.SLIP, "forgot_strength")
    assert [one.kind for one in without_proof_of_knowing(text, (wrong, proof))] == ["technical_error", kind]


@pytest.mark.parametrize(
    ("told", "kind", "remains"),
    [
        ("Cut both tails square, glue, clamp for an hour.", "technical_error", False),
        ("Push the pin through and bend the tail over.", "damage", False),
        ("Knocked the vase over the plans of the client.", "damage", True),
        ("I put the glue on before the pin was through.", "technical_error", True),
        ("Glue first and then the pin, all wrong of course.", "technical_error", True),
    ],
)
def test_what_is_so_behind_an_answer_that_failed_is_no_slip(told: str, kind: str, remains: bool) -> None:
    account = f"She asked about splices and I froze. {told} It rained."
    blank = Moment(
        Quote(0, at := account.index(" Cut" if "Cut" in told else f" {told}"), account[:at]), Polarity.SLIP, "blanked"
    )
    second = Moment(Quote(at + 1, at + 1 + len(told), told), Polarity.SLIP, kind)
    found = without_right_answers(account, (blank, second))
    assert (found[1].polarity is Polarity.SLIP) is remains
    assert without_right_answers(account, (second,)) == (second,)
