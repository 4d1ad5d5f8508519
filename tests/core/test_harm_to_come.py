"""Harm that may still come: what was done or left, and hangs on somebody's going by it; not what was mended, or only thought."""

from __future__ import annotations

import pytest

from afterword.core.harm_to_come import harm_hangs_on, may_still_harm
from afterword.core.occasion import Setting


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("The little one is allergic to peanuts. ", "I made the sauce with satay paste.", " They eat at six."),
        ("", "I hung the gluten free label on the rye rolls.", ""),
        ("She asked whether there is sesame, her son is allergic to it. ", "I said no, none.", ""),
        ("She takes her heart tablets from us. ", "I told her two in the morning.", " It is one."),
        ("", "i gave him his evening tablets early and didnt write it down", ""),
        ("The doctor stopped her warfarin. ", "I never told the night shift about her warfarin.", ""),
        ("", "I left the front wheel finger tight and went home.", " She collects the car at eight."),
        ("", "I taped the switch of the guard so that it runs open.", ""),
        ("", "I signed the sheet no defects.", " The brakes pull to one side."),
        ("", "I left the bottom gate open.", " The heifers are in there, and the road is behind."),
        ("", "Drove off and never put the chain on the gate.", " Their ponies go out tonight."),
        ("", "I filled the spray bottle of the kitchen with descaler.", ""),
        ("", "I changed the bank details of the supplier without ringing them.", ""),
        ("", "His salary is going to his old account.", ""),
        ("It stood in red: tell nobody that she is here. ", "I told him her room.", ""),
        ("", "I left the front door keys on the tram.", " Their address is on the tag."),
        ("", "I told them Thursday at two.", " The letter says Wednesday, and it is tomorrow."),
        ("", "I left the soldering iron on.", ""),
        ("The insulin came at noon. ", "I left it out on the counter.", ""),
    ],
)
def test_what_somebody_may_still_come_to_harm_by_is_known(before: str, words: str, after: str) -> None:
    assert may_still_harm(words, before, after)


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("She is allergic to cats. ", "I put the camera back in the cupboard.", ""),
        ("He is allergic to nuts. ", "I was rude to him.", ""),
        ("", "I left the gate open.", " I ran back and shut it before the cows came up."),
        ("", "I left the gate open.", ""),
        ("", "The whole time I was sure I'd left the hob on.", ""),
        ("", "I could have left the gate open for the cows.", ""),
        ("The cows got out. ", "He left the gate open and I said nothing.", ""),
        ("", "I left the oven on too long and the cake was black.", ""),
        ("", "The nuts were finger tight.", " I tightened them straight away."),
        ("", "I changed the account details and rang them to check.", ""),
        ("", "I told them Thursday at two.", " They were late all the same."),
        ("", "I gave her the wrong change.", ""),
        ("", "I put the rent at 640 and it should be 460", ""),
        ("The bleach was on the shelf. ", "I put the shirt in the cupboard.", ""),
        ("", "I forgot to tell my sister that I was tired from my tablets.", ""),
    ],
)
def test_what_was_mended_thought_or_harmless_is_not(before: str, words: str, after: str) -> None:
    assert not may_still_harm(words, before, after)


def test_a_figure_answered_in_an_interview_is_gone_by_by_nobody() -> None:
    account = "She asked for the dose of adrenaline, how much medicine. I said 10 ml. It is 2.5 ml."
    start = account.index("I said")
    assert harm_hangs_on(account, start, start + 14, Setting.WORK)
    assert not harm_hangs_on(account, start, start + 14, Setting.INTERVIEW)
