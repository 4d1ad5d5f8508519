"""That a wrong was kept quiet belongs to the owning of it, and what they asked is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up import quoted

from afterword.core.concealed import tells_concealment, was_asked_about, was_concealed
from afterword.core.judge.worth import judge
from afterword.core.occasion import Action, Facts, Harm, Moment, Noticed, Occasion, Person, Polarity, Setting
from afterword.core.write.compose import compose_letter
from afterword.reading.plain_words import as_plainly_told


def told(account: str, deed: str, hidden: str) -> Occasion:
    moments = (
        Moment(quoted(account, deed), Polarity.SLIP, "damage", facts=Facts(harm=Harm.PROPERTY)),
        Moment(quoted(account, hidden), Polarity.SLIP, "other"),
    )
    return Occasion(
        "o1", account, setting=Setting.WORK, moments=moments, people=(Person("Mrs Toth"),), writer="Jo Bell"
    )


@pytest.mark.parametrize(
    ("hidden", "said"),
    [
        ("I hid it under the rug and never told her.", "kept it from you"),
        ('She wrote "Was that you?" and I haven\'t answered.', "It was me"),
    ],
)
def test_what_was_kept_quiet_is_owned_with_the_deed(hidden: str, said: str) -> None:
    occasion = told(f"I cracked Mrs Toth's tile. {hidden}", "I cracked Mrs Toth's tile.", hidden)
    judgement = judge(occasion)
    letter = compose_letter(occasion, judgement).text
    assert judgement.verdicts[1].action is Action.ACKNOWLEDGE
    assert "Nothing forces" not in judgement.verdicts[1].reason
    assert "I cracked your tile" in letter
    assert said in letter or "I did not tell you" in letter
    assert all(verdict.in_letter for verdict in judgement.verdicts)
    assert "Besides that" not in letter and "also" not in letter


def test_it_is_owned_also_where_it_is_not_clear_to_whom_the_harm_was_done() -> None:
    hidden = "I put it back in his case and didn't say a word."
    account = f"It slid off the roof and the glass cracked. {hidden} Rolf has the same one."
    occasion = replace(
        told(account, "It slid off the roof and the glass cracked.", hidden), people=(Person("Ivo"), Person("Rolf"))
    )
    letter = compose_letter(occasion, judge(occasion), to=Person("Ivo")).text
    assert "at once" in letter
    assert "Besides that" not in letter


@pytest.mark.parametrize(
    "words",
    ["He shouted at me and I said nothing.", "I didn't tell a joke.", "I put it back on the shelf.", "She hid it."],
)
def test_not_every_silence_hides_something(words: str) -> None:
    assert not tells_concealment(words)


def test_who_asks_has_seen_it() -> None:
    account = "I scraped Mrs Toth's gate. On Sunday she wrote: do you know who did this?"
    slip = Moment(quoted(account, "I scraped Mrs Toth's gate."), Polarity.SLIP, "damage", Noticed.UNLIKELY)
    assert was_asked_about(account, slip.quote)
    (read,) = as_plainly_told(account, (slip,), Setting.WORK)
    assert read.noticed is Noticed.SEEN


@pytest.mark.parametrize(
    "account",
    [
        "I broke Ben's jug. I told him straight away. I haven't told Ben about my new job.",
        "I forgot Nora's birthday. I hid the present I got for her in the wardrobe.",
    ],
)
def test_what_was_told_or_something_else_was_not_kept_quiet(account: str) -> None:
    assert not was_concealed(account, quoted(account, account.split(". ")[0]))
