"""Which fact of a CV answers a slip: the one that the account itself names as the better answer, told by rare words."""

from __future__ import annotations

import pytest

from afterword.core.backing import with_backing
from afterword.core.occasion import Evidence, EvidenceSource, Moment, Occasion, Polarity, Quote

CASES = [
    (
        "vet nurse",
        "They asked how I deal with upset people in the waiting room. [I rambled on about clients and lost the thread.] I should have"
        " told them about the two owners at Quay Clinic who fought over the queue.",
        [
            "Wrote the rota that the whole waiting room staff used",
            "Ended a row between two owners over the queue by seeing both dogs at once",
            "Cut the time people sat in the waiting room from 40 to 25 minutes",
        ],
        1,
    ),
    (
        "surveyor",
        "Mr Hale asked how I make sure that levels are right on site. [I said something about care.] The honest answer is that we closed"
        " every loop with a digital level and a GNSS check.",
        [
            "Set out 14 km of drains on a site of 300 houses",
            "Right of way maps for two sites, drawn anew",
            "Closed levelling loops to 3 mm, checked by GNSS, on 26 jobs",
        ],
        2,
    ),
    (
        "librarian",
        "She asked about a project for young readers. [My answer went everywhere.] What I wanted to say was the night we kept the"
        " building open for the comic drawing marathon.",
        [
            "Ran story hours for young readers, 20 a year",
            "Opened the building overnight for a comic marathon with 90 teenagers",
            "Weeded 4,000 volumes",
        ],
        1,
    ),
    (
        "plumber",
        "He wanted to know about faults I found. [I blanked and talked of the weather.] On the way home I thought of the pinhole leak"
        " behind the chapel organ, that would have been it.",
        ["Fitted 60 boilers", "Found faults in 9 heating plants a year", "Traced a pinhole leak behind a chapel organ"],
        2,
    ),
    (
        "teacher",
        "The head asked how I reach parents. [I gave a thin answer.] I never mentioned the bus stop mornings.",
        [
            "Wrote a letter to parents each month",
            "Met families at the bus stop on 30 mornings a year; truancy fell by half",
            "Taught 5 classes",
        ],
        1,
    ),
    (
        "baker",
        "They asked when I last changed something. [I mumbled about recipes.] I forgot to tell them that I moved the rye starter to a"
        " cooler shelf.",
        [
            "Changed suppliers of flour twice",
            "Moved the rye starter to a cooler shelf: 30 loaves a day saved",
            "Baked 900 rolls",
        ],
        1,
    ),
    (
        "seafarer",
        "The captain asked about an emergency. [I went on and on about drills.] I could have told him of the galley fire off Stavanger.",
        [
            "Led emergency drills for 22 crew",
            "Put out a galley fire off Stavanger in four minutes",
            "Stood 200 night watches",
        ],
        1,
    ),
    (
        "analyst",
        "Then she asked how I check forecasts. [I said that I look at them twice.] The right answer would have been the backtest against"
        " the ferry bookings.",
        [
            "Checked invoices twice a week",
            "Wrote 12 forecasts a year for ferries",
            "Built a backtest of bookings that found a bias of 8 %",
        ],
        2,
    ),
    (
        "gardener",
        "They asked about a hard decision. [I rambled about pruning.] I meant to bring up the felled beech, the one with the fungus.",
        [
            "Pruned 300 fruit trees",
            "Had a 90-year-old beech felled because of fungus",
            "Hard landscaping of three courtyards",
        ],
        1,
    ),
    (
        "no better answer told",
        "They asked how I train new people. [I gave a thin answer.] Then we looked at the beech in the yard and I forgot my scarf.",
        ["Trained 7 new people on the saw", "Had a beech felled", "Sold scarves on a market"],
        0,
    ),
]


def occasion(account: str, facts: list[str], kind: str) -> Occasion:
    start, end = account.index("["), account.index("]") - 1
    account = account.replace("[", "").replace("]", "")
    slip = Moment(Quote(start, end, account[start:end]), Polarity.SLIP, kind)
    evidence = tuple(Evidence(f"c{at}", text, EvidenceSource("cv", at)) for at, text in enumerate(facts))
    return Occasion("a", account, moments=(slip,), evidence=evidence)


@pytest.mark.parametrize("kind", ["weak_answer", "rambling"])
@pytest.mark.parametrize(("account", "facts", "best"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_fact_that_the_account_names_comes_first(account: str, facts: list[str], best: int, kind: str) -> None:
    told = occasion(account, facts, kind)
    question = told.account[: told.moments[0].quote.start]
    (slip,) = with_backing(told, (Quote(0, len(question), question),)).moments
    assert slip.facts.evidence[:1] == (f"c{best}",)


def test_a_fact_that_shares_far_less_is_not_brought_beside_the_named_one() -> None:
    told = occasion(CASES[0][1], CASES[0][2], "rambling")
    (slip,) = with_backing(told).moments
    assert slip.facts.evidence == ("c1",)
