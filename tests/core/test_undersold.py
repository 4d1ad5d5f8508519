"""Who said less of themselves than is true told no untruth; of what is no credit, less was said on purpose."""

from __future__ import annotations

import pytest

from afterword.core.undersold import undersold


@pytest.mark.parametrize(
    ("account", "true"),
    [
        (
            "He asked whether I'd run a kitchen. I told him I had lent a hand in one and left it there. I was the head chef at Orlo's for a summer!",
            "I was the head chef at Orlo's for a summer",
        ),
        ("She asked about my Polish, I said just a bit. I grew up in Gdynia.", "I grew up in Gdynia"),
        ("I answered that I'd been involved a little, when I actually ran the depot.", "I actually ran the depot"),
        ("I said a year or so. It's really seven years.", "It's really seven years"),
        ("I said welder for two years. It was six.", "It was six"),
        ("I told her I had three years of tiling behind me. I have eleven.", "I have eleven"),
        (
            'I said "not much, I just helped in the yard". Which is daft because I ran the yard for fourteen months.',
            "I ran the yard for fourteen months",
        ),
        ("I said one or two. I've catered 60 weddings since 2019.", "I've catered 60 weddings since 2019"),
        ('I said "a little". I have the diploma from Lund and teach it.', "I have the diploma from Lund and teach it"),
        ("I said I'd assisted with the roof. In truth I rebuilt it, all on my own.", "I rebuilt it, all on my own"),
    ],
)
def test_what_is_true_is_found_where_less_was_said(account: str, true: str) -> None:
    assert [told.true.text for told in undersold(account)] == [true]


@pytest.mark.parametrize(
    "account",
    [
        "I said I had run a kitchen. I only lent a hand in one.",
        "I said welder for six years. It was two.",
        "I said I was off sick for two years. It was four.",
        "I said I could start in two weeks. It's four.",
        "She asked about my Polish and I said I'm fluent. I know just a bit.",
        "I said I'd been driving for seven years. It's really a year or so.",
        "I said I'd been late just once or twice. I was late every week for three years.",
        "I said I'd helped a bit when the van was scratched. I ran into the wall with it, all on my own.",
        "I said I'd helped out with a few. I should have said I led one.",
        "I said I'd helped out with a few. Marta led them.",
        "She asked how often I was off and I said a few times. I missed 25 shifts.",
        "I told her I just wanted to see the room. I managed to get a seat.",
    ],
)
def test_the_other_way_round_or_of_a_fault_nothing_is_undersold(account: str) -> None:
    assert not list(undersold(account))


def test_years_of_anything_but_work_are_no_credit() -> None:
    assert not list(undersold("I said I had only been there two years. I have been unemployed for three years."))


def test_what_was_wrong_just_before_says_nothing_of_it() -> None:
    account = "I was late because I missed the tram. I said I'd helped out with the audit. I led it for two years."
    assert [told.true.text for told in undersold(account)] == ["I led it for two years"]
