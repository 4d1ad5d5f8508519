"""What an untruth covered is found where the account tells it, and a deed that has nothing to do with it is not."""

from __future__ import annotations

import pytest

from afterword.core.behind_cover import behind_cover, covered_by
from afterword.core.occasion import Moment, Occasion, Polarity, Quote


def quoted(account: str, words: str) -> Quote:
    start = account.index(words)
    return Quote(start, start + len(words), words)


def behind(account: str, lie: str) -> str:
    found = behind_cover(account, quoted(account, lie))
    return found.words if found else ""


@pytest.mark.parametrize(
    ("account", "lie", "words"),
    [
        (
            "Borrowed my pal's jacket and left it in the taxi. She asked for it and I said it was in the wash.",
            "I said it was in the wash",
            "I left it in the taxi",
        ),
        (
            "i forgot to water her plants all week, when she came back i told her it must have been the heat",
            "told her it must have been the heat",
            "I forgot to water her plants all week",
        ),
        (
            "Boss found the dent. I said it was like that when I got it. It wasn't, I reversed into a bollard on Tuesday.",
            "I said it was like that when I got it.",
            "I reversed into a bollard on Tuesday",
        ),
        (
            "he asked who left the freezer open and i said i dont know. it was me, i left it open when i got the peas",
            "i said i dont know",
            "It was me. I left it open",
        ),
        (
            "I miscounted the till on Friday. I said Lena must have miscounted. It's down as hers now.",
            "I said Lena must have miscounted.",
            "I miscounted the till on Friday",
        ),
        (
            "I told them it had been my partner who missed the allergy. It was me who missed it, and Tess caught it.",
            "I told them it had been my partner who missed the allergy. It was me who missed it",
            "It was me who missed it",
        ),
        (
            "I wiped the wrong drive on Sunday. He rang and I told him it had died on its own.",
            "I told him it had died on its own.",
            "I wiped the wrong drive on Sunday",
        ),
        (
            "She asked had I called the client. I said yes, twice. I never called him.",
            "I said yes, twice.",
            "I never called him",
        ),
    ],
)
def test_the_deed_behind_an_untruth_is_found_however_it_is_told(account: str, lie: str, words: str) -> None:
    assert behind(account, lie) == words


@pytest.mark.parametrize(
    ("account", "lie"),
    [
        ("I dropped one nut and it rolled off. Then he asked what I got in maths and I said a four.", "I said a four."),
        (
            "I dropped the scoop on his hedge. That was fine, he told it as a joke. He asked and I said it was the kids.",
            "I said it was the kids.",
        ),
        ("My brother broke the lamp. I said it was already broken.", "I said it was already broken."),
        ("I lost her keys, years ago. Today I was late and I said it was the bus.", "I said it was the bus."),
        ("She was cross. I said I had sent it. I didn't tell her about Monday.", "I said I had sent it."),
        ("I said the bus was stuck. She thinks it was me who drove her home in May.", "I said the bus was stuck."),
        (
            "I forgot to thank my aunt for the chairs. The joint was dry. Mum rang and I said I didn't know anything.",
            "I said I didn't know anything.",
        ),
    ],
)
def test_another_deed_is_no_truth_behind_it(account: str, lie: str) -> None:
    assert behind(account, lie) == ""


def test_each_untruth_has_its_own_truth() -> None:
    account = (
        "I said the car was ill. She went by bus. She asked who had talked and I said it was Carla. It was me who told."
    )
    first, second = "I said the car was ill.", "I said it was Carla."
    others = (quoted(account, second),)
    assert behind_cover(account, quoted(account, first), others=others) is None
    found = behind_cover(account, quoted(account, second), others=(quoted(account, first),))
    assert found is not None and found.words == "It was me who told"


def test_work_called_ones_own_has_no_deed_behind_it() -> None:
    account = "They asked whose idea it was. I said it came to me on the quay. There was no quay. I changed a colour. It was Ida's idea."
    lie = Moment(quoted(account, "I said it came to me on the quay."), Polarity.SLIP, "lie")
    found = covered_by(Occasion("o1", account, moments=(lie,)), lie)
    assert found is None or "colour" not in found.words
