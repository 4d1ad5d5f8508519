"""What a letter to a boss, colleague, client or friend says in its own words is what a decent person would say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Moment, Occasion, Person, Polarity, Quote, Setting, Want
from afterword.core.write.choice import Choice, wordings
from afterword.core.write.compose import compose_letter
from afterword.core.write.parts import acts, at_work, owning, putting_right
from afterword.core.write.relation import Relation


def letter(account: str, slip: str, kind: str, setting: Setting) -> str:
    start = account.index(slip)
    moment = Moment(Quote(start, start + len(slip), slip), Polarity.SLIP, kind, facts=Facts(severity=3))
    occasion = Occasion(
        id="o",
        setting=setting,
        account=account,
        told_at=datetime(2026, 5, 6, 18, tzinfo=UTC),
        moments=(moment,),
        people=(Person("Milena", "seen"),),
        writer="Piet",
        want=Want.YES,
    )
    return " ".join(compose_letter(occasion, judge(occasion)).text.split())


@pytest.mark.parametrize(
    "stiff",
    [
        "Ten minutes of your time", "this week, and I will tell you", "will gladly", "glad to] take on", "withdraw it", "No reason",
        "need not answer this", "like for like", "I will bring you", "is enough", "own that", "not mine to tell", "say no more about it",
        "I am sorry for this:", "as well; that is on me", "what it has cost you", "any hour of the working day",
    ],
)  # fmt: skip
def test_nothing_is_said_that_nobody_says(stiff: str) -> None:
    ways = (
        *(way for ways in (*at_work._FIX.values(), *at_work._SPACE.values()) for way in ways),
        *(
            amends
            for name in ("damage", "no_show, at work", "offensive_remark")
            for amends in acts.NAMINGS[name].amends
        ),
        *owning._APOLOGISE,
        *owning._APOLOGISE_AMONG_FRIENDS,
        *owning._ALSO,
        *putting_right._SECRET_ELSEWHERE,
        *putting_right._SECRET_OWNED,
    )
    assert wordings(ways) > len(ways)
    assert not [way for way in ways if stiff in way]


def test_who_offers_to_listen_does_not_offer_it_once_more() -> None:
    account = "At the stocktaking I said to Milena that she counts like a child. She went out."
    text = letter(account, "I said to Milena that she counts like a child", "offensive_remark", Setting.WORK)
    assert text.count("listen") + text.count("talk") == 1, text


def test_a_friend_is_told_sorry_and_is_not_asked_to_accept_an_apology() -> None:
    account = "I forgot to fetch Milena from the airport. She waited for two hours."
    texts = {Choice(str(n)).say("apology", owning._APOLOGISE_AMONG_FRIENDS, act="came late").text for n in range(60)}
    assert len(texts) > 3
    assert not any("accept" in text or "I apologise" in text for text in texts)
    assert "accept my apology" not in letter(account, "I forgot to fetch Milena", "no_show", Setting.PERSONAL)


def test_an_untruth_among_colleagues_was_not_true_and_the_truth_follows_it_plainly() -> None:
    account = "I told Milena that the pallets were counted. They were not, I had been at lunch."
    text = letter(account, "I told Milena that the pallets were counted", "lie", Setting.WORK)
    assert " was not " in text
    assert "What is true:" not in text
    assert "The facts are these" not in text
    assert "record" not in text


def test_credit_that_was_taken_is_offered_back_before_those_who_gave_it() -> None:
    account = "In the shop meeting I showed the new window as my idea. It was Milena's idea. She said nothing."
    text = letter(account, "I showed the new window as my idea", "lie", Setting.WORK)
    assert "those who heard it" in text


def test_every_tie_has_room_to_answer_after_an_offer_to_listen() -> None:
    for relation in (Relation.COLLEAGUE, Relation.FRIEND):
        assert at_work._SPACE_AFTER_AN_OFFER_TO_LISTEN[relation]
