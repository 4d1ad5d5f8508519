"""A letter thanks for a call only where there was one, and for a talk about a thing, not for the thing."""

from __future__ import annotations

import pytest
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import Occasion, Person
from afterword.core.write.matter import gather
from afterword.core.write.theirs import as_said_of_it


@pytest.mark.parametrize(
    ("told", "by_wire"),
    [
        ("Interview on Teams with Una Reid.", True),
        ("Una Reid, hiring lead, video, 40 minutes.", True),
        ("I had a phone interview with Una Reid.", True),
        ("Una Reid leads two finance teams. We sat in her room.", False),
        ("Una Reid showed me the training video of the mill.", False),
    ],
)
def test_a_call_is_one_by_wire(told: str, by_wire: bool) -> None:
    occasion = Occasion("o", told, people=(Person("Una Reid"),), writer="Lou Marsh")
    assert gather(occasion, judge(occasion), to=None, written_on=None).call is by_wire


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("I enjoyed our talk about the flood damage.", "our talk about the flood damage"),
        ("I enjoyed the flood damage film.", "the flood damage"),
        (
            "We had a good talk about the flood damage and she said she had enjoyed it.",
            "what we said about the flood damage",
        ),
    ],
)
def test_who_liked_the_talk_need_not_like_its_matter(account: str, said: str) -> None:
    assert as_said_of_it("the flood damage", quoted(account, "the flood damage"), account, ()) == said
