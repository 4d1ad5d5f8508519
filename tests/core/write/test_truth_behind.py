"""A letter tells what an untruth covered, and asks for nothing that the account tells."""

from __future__ import annotations

import pytest
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Harm, Moment, Occasion, Person, Polarity, Setting
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Letter
from afterword.core.write.plain_facts import as_told

ASKS = "What is true"


def letter_of(
    account: str, lie: str, *slips: tuple[str, str], to: str = "Eilidh", setting: Setting = Setting.PERSONAL
) -> Letter:
    moments = [Moment(quoted(account, lie), Polarity.SLIP, "lie", confidence=1.0)]
    for words, kind in slips:
        facts = Facts(harm=Harm.PROPERTY) if kind == "damage" else Facts()
        moments.append(Moment(quoted(account, words), Polarity.SLIP, kind, facts=facts, confidence=0.8))
    moments.sort(key=lambda moment: moment.quote.start)
    occasion = Occasion("o1", account, setting=setting, moments=tuple(moments), people=(Person(to),), writer="Jo Bell")
    return compose_letter(occasion, judge(occasion))


@pytest.mark.parametrize(
    ("account", "lie", "slip", "says"),
    [
        (
            "Borrowed my pal Eilidh's leather jacket on Friday and left it in the taxi. She asked for it today and I said it was in the wash.",
            "I said it was in the wash.",
            "Borrowed my pal Eilidh's leather jacket on Friday and left it in the taxi.",
            "I left your leather jacket in the taxi.",
        ),
        (
            "I deleted the photos without asking Eilidh. When she wanted to see them I said the update must have eaten them.",
            "I said the update must have eaten them.",
            "I deleted the photos without asking Eilidh.",
            "I deleted the photos without asking you.",
        ),
    ],
)
def test_the_truth_is_told_once_with_the_untruth(account: str, lie: str, slip: str, says: str) -> None:
    letter = letter_of(account, lie, (slip, "other"))
    assert says in letter.text
    assert not any(need.startswith(ASKS) for need in letter.needs)
    assert letter.text.count(says.split()[1]) == 1


def test_what_the_letter_owns_for_its_own_sake_is_not_asked_for_again() -> None:
    account = "I broke the little blue cup of Mrs Roux. She asked and I said I had not seen it."
    letter = letter_of(
        account, "I said I had not seen it.", ("I broke the little blue cup of Mrs Roux.", "damage"), to="Mrs Roux"
    )
    assert not any(need.startswith(ASKS) for need in letter.needs)


@pytest.mark.parametrize(
    "account",
    [
        "I had a great week. She asked for the jacket and I said it was in the wash.",
        "Her brother lost the jacket. She asked for it and I said it was in the wash.",
        "I lost the jacket and nobody must know. She asked for it and I said it was in the wash.",
    ],
)
def test_what_the_account_does_not_tell_or_wants_kept_is_still_asked_for(account: str) -> None:
    letter = letter_of(account, "I said it was in the wash.")
    assert any(need.startswith(ASKS) for need in letter.needs)


def test_words_that_no_sentence_can_be_made_of_stand_beside_the_question() -> None:
    account = "I gave him the wrong date for the fitting. He came in today and I said it was his own fault."
    lie = Moment(quoted(account, "I said it was his own fault."), Polarity.SLIP, "lie", confidence=1.0)
    assert as_told(account, lie, (lie,)) == "I gave him the wrong date for the fitting"
