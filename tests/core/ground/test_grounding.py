"""Sentences beside facts: what is the same in other words, and what says more."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.core.ground import Grounds, Status
from afterword.core.ground.sheet import grounding_sheet
from afterword.core.occasion import Evidence, EvidenceSource, FactKind

BAKERY = Grounds(
    [
        Evidence(f"cv:{line}", text, EvidenceSource("cv.md", line), "Larkhall Bakery", "Deputy Manager", "2019", "2023")
        for line, text in enumerate(
            (
                "Cut returns from 60 to 24 a week",
                "Helped to choose the new ovens",
                "Trained 9 bakers",
                "Working towards a diploma in food science",
                "Portuguese (basic)",
                "Sold 1,200 loaves a day at 3 % loss",
            ),
            start=1,
        )
    ]
)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Returns used to be sixty a week; I got them to 24.", Status.BACKED),
        ("I cut returns by 60 %.", Status.BACKED),
        ("I cut returns by 75 %.", Status.INFLATED),
        ("Returns were halved by what I changed.", Status.BACKED),
        ("I cut returns from 60 to 4 a week.", Status.INFLATED),
        ("I was one of those who chose the new ovens.", Status.BACKED),
        ("I chose the new ovens on my own.", Status.INFLATED),
        ("I taught nine bakers.", Status.BACKED),
        ("I trained 19 bakers.", Status.INFLATED),
        ("I trained 9 bakers in 2021.", Status.BACKED),
        ("I trained 9 bakers in 2011.", Status.INFLATED),
        ("I am working on my diploma in food science and still have a term to go.", Status.BACKED),
        ("I have a diploma in food science.", Status.INFLATED),
        ("My Portuguese is fluent.", Status.INFLATED),
        ("I was the manager of Larkhall Bakery.", Status.INFLATED),
        ("I was deputy manager at Larkhall Bakery.", Status.BACKED),
        ("I flew gliders across the Alps.", Status.NOT_FOUND),
        ("Thank you for the tour of the cold store.", Status.NO_CLAIM),
    ],
)
def test_a_sentence_is_held_against_the_fact_it_tells(sentence: str, status: Status) -> None:
    got = BAKERY.sentence(sentence)
    assert got.status is status, got


def test_each_sentence_of_a_letter_has_its_place_in_it() -> None:
    letter = "Dear Ms Adler,\n\nThank you for the tour. I trained 9 bakers.\n\nKind regards,\nMira"
    thanks, claim = BAKERY.of(letter)
    assert letter[claim.start : claim.end] == "I trained 9 bakers."
    assert (thanks.status, claim.status) == (Status.NO_CLAIM, Status.BACKED)


def test_the_sheet_names_file_and_line() -> None:
    sheet = grounding_sheet(BAKERY.of("I trained 29 bakers."))
    assert "more than the fact says" in sheet
    assert "“Trained 9 bakers” (cv.md, line 3 (Deputy Manager, Larkhall Bakery))" in sheet


@given(st.text(max_size=300))
def test_any_text_at_all_gets_a_status(text: str) -> None:
    for one in BAKERY.of(text):
        assert one.status in Status


@given(st.integers(10, 10_000), st.integers(10, 10_000))
@example(4_866, 1_990)
def test_another_number_of_the_same_thing_is_never_backed(told: int, said: int) -> None:
    ground = Grounds([Evidence("a", f"Packed {told} crates", EvidenceSource("cv", 1))])
    if abs(told - said) > 0.03 * max(told, said):
        assert ground.sentence(f"I packed {said} crates.").status is Status.INFLATED


def test_a_letter_against_two_hundred_facts_takes_less_than_a_twentieth_of_a_second() -> None:
    facts = [
        Evidence(f"cv:{n}", f"Looked after {n} pumps and {n * 3} valves of plant {n}", EvidenceSource("cv", n))
        for n in range(200)
    ]
    grounds = Grounds(facts)
    letter = " ".join(f"I looked after {n} pumps of plant {n}." for n in range(12))
    began = time.process_time()
    grounds.of(letter)
    assert time.process_time() - began < 0.1  # twice the target: test machines are busy


def one_fact(text: str, employer: str = "", title: str = "", start: str = "", end: str = "") -> Grounds:
    return Grounds([Evidence("a", text, EvidenceSource("cv", 1), employer, title, start, end)], 2026)


@pytest.mark.parametrize(
    ("fact", "sentence", "status"),
    [
        ("Laid 900 metres of boardwalk", "I laid three kilometres of boardwalk.", Status.INFLATED),
        ("Laid 900 metres of boardwalk", "I laid 0.9 km of boardwalk.", Status.BACKED),
        ("Look after 118 lifts", "I look after a hundred and eighteen lifts.", Status.BACKED),
        ("Presented 9 cases; 8 were decided as advised", "All nine cases I presented were decided.", Status.INFLATED),
        (
            "Presented 9 cases; 8 were decided as advised",
            "Eight of the nine cases I presented went well.",
            Status.BACKED,
        ),
        ("Cook on the first Sunday of the month", "I cook every Sunday.", Status.INFLATED),
        ("Safety representative since 2020", "I have been safety representative for fifteen years.", Status.INFLATED),
        ("Safety representative since 2020", "I have been safety representative for six years.", Status.BACKED),
        ("Best fix rate of the depot", "My fix rate was the best in the country.", Status.INFLATED),
        (
            "Member of the Institute; not yet qualified member",
            "I am a qualified member of the Institute.",
            Status.INFLATED,
        ),
        ("Maintained the wiki of the team", "I created the wiki of the team.", Status.INFLATED),
        ("Used Excel for the wage lists", "I am an expert in Excel and wage lists.", Status.INFLATED),
        ("Wrote 26 guides", "I wrote 26 guides and trained the night porters.", Status.PARTLY),
        ("Started a course in millinery", "I am learning millinery.", Status.BACKED),
    ],
)
def test_what_grew_is_told_from_what_was_only_said_otherwise(fact: str, sentence: str, status: Status) -> None:
    got = one_fact(fact).sentence(sentence)
    assert got.status is status, got


def test_a_second_clause_is_held_against_its_own_fact_and_only_it_is_marked() -> None:
    facts = [
        Evidence("a", "Audited 340 valves in the old town", EvidenceSource("cv", 1)),
        Evidence("b", "Built a leak model that found 62 hidden leaks", EvidenceSource("cv", 2)),
    ]
    letter = "Dear Ann,\n\nI audited 340 valves, and I built a leak model that found 620 hidden leaks.\n\nMira"
    (got,) = Grounds(facts, 2026).of(letter)
    assert got.status is Status.INFLATED
    assert letter[got.start : got.end] == "I built a leak model that found 620 hidden leaks."


RETURNS = Grounds(
    [
        Evidence(f"cv:{line}", text, EvidenceSource("cv.md", line), "Portway", "Team leader", "2021", "2026")
        for line, text in enumerate(
            ("Led a team of 6 on the returns bay", "Cut the backlog from 1,400 to 200 pallets", "Trained 11 starters"),
            start=1,
        )
    ]
)


def test_each_clause_of_a_sentence_is_held_against_its_own_fact() -> None:
    true = RETURNS.sentence("I led a team of 6 on the returns bay and cut the backlog from 1,400 to 200 pallets.")
    assert true.status is Status.BACKED
    grown = RETURNS.sentence("I led a team of 16 on the returns bay and cut the backlog from 1,400 to 200 pallets.")
    assert grown.status is Status.INFLATED
    assert grown.evidence is not None
    assert grown.evidence.text == "Led a team of 6 on the returns bay"
    assert grown.sentence[grown.start : grown.end] == "I led a team of 16 on the returns bay"


def test_a_degree_is_more_than_a_btec() -> None:
    (fact,) = [Evidence("1", "BTEC Level 3 Business, Leeds City College, 2019", EvidenceSource("cv", 1))]
    grounds = Grounds([fact])
    assert grounds.sentence("I have a degree in Business from Leeds.").status is Status.INFLATED
    assert grounds.sentence("I hold a BTEC Level 3 in Business.").status is Status.BACKED
    plumber = Grounds([Evidence("2", "Level 2 Certificate in plumbing", EvidenceSource("cv", 1))])
    assert plumber.sentence("I have an NVQ in plumbing.").status is Status.BACKED


@pytest.mark.parametrize("end", ["now", "heute", "", "present"])
def test_a_post_whose_end_is_told_in_a_word_goes_on(end: str) -> None:
    kiosk = Grounds(
        [Evidence("1", "Took over the night shift in 2021", EvidenceSource("cv", 1), "Kiosk", "Clerk", "2018", end)],
        2026,
    )
    assert kiosk.sentence("I took over the night shift in 2024.").status is Status.PARTLY
    assert kiosk.sentence("I took over the night shift in 2016.").status is Status.INFLATED


LIST = """Dear Ms Adler,

What I bring to your kitchen and to the two people in it:

{0}Cut returns from 60 to 24 a week
{0}Trained 90 bakers, all of whom are still at it today
{0}Won the national prize for rye bread
{0}I sold 1,200 loaves a day at 3 % loss

Kind regards,
Mira Okafor"""


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "– ", "1. ", "2) "])
def test_each_line_of_a_list_is_judged_by_itself_as_said_of_oneself(mark: str) -> None:
    text = LIST.format(mark)
    found = BAKERY.of(text)
    assert [one.status for one in found] == [
        Status.NO_CLAIM, Status.BACKED, Status.INFLATED, Status.NOT_FOUND, Status.BACKED,
    ]  # fmt: skip
    assert [text[one.start : one.end] for one in found[1:]] == [
        line.removeprefix(mark) for line in text.splitlines() if line.startswith(mark)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "I trained 9 bakers, none of whom I trained well.",
        "I never trained anybody, and no bakers either.",
        "I have never sold loaves.",
        "I did not train any bakers.",
    ],
)
def test_the_opposite_of_a_fact_is_not_backed_by_it(sentence: str) -> None:
    assert BAKERY.sentence(sentence).status is not Status.BACKED


def test_to_deny_that_something_was_told_is_not_to_deny_the_fact() -> None:
    assert BAKERY.sentence("I did not mention on Tuesday that I trained 9 bakers.").status is Status.BACKED
    weld = one_fact("Taught 30 apprentices to weld")
    assert weld.sentence("I've never taught 30 apprentices to weld.").status is Status.NOT_FOUND
    held = "I taught 30 apprentices to weld, none of whom had held a torch before."
    assert weld.sentence(held).status is not Status.NOT_FOUND
    ground = one_fact("No drug error in 4 years")
    assert ground.sentence("I have never made a drug error in 4 years.").status is Status.BACKED


FARM = [
    Evidence("f:1", "Milked 90 cows twice a day", EvidenceSource("f", 1), "Hollow Farm", "Herd hand", "2019", "2024"),
    Evidence("f:2", "Cut the loss of calves from 9 % to 6 % in two years", EvidenceSource("f", 2), "Hollow Farm", "Herd hand", "2019", "2024"),
    Evidence("f:3", "Taught 3 trainees to use the parlour", EvidenceSource("f", 3), "Hollow Farm", "Herd hand", "2019", "2024"),
    Evidence("f:4", "Polish (native)", EvidenceSource("f", 4), kind=FactKind.LANGUAGE),
]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "I taught 11 trainees to use the parlour and I hold a royal warrant.",
        "I won a gold medal at the county show and taught 11 trainees to use the parlour.",
        "I cut the loss of calves from 9 % to 2 % in two years and flew the spraying drone.",
        "I flew the spraying drone, and I milked 400 cows twice a day.",
        "I speak Polish and taught 11 trainees to use the parlour.",
    ],
)
def test_a_part_that_contradicts_its_fact_is_not_made_good_by_what_no_fact_tells(sentence: str) -> None:
    assert Grounds(FARM, 2026).sentence(sentence).status is Status.INFLATED


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("I taught 3 trainees to use the parlour and I hold a royal warrant.", Status.PARTLY),
        ("I speak Polish and taught three trainees to use the parlour.", Status.BACKED),
        ("I milked 90 cows twice a day, and I taught 3 trainees to use the parlour.", Status.BACKED),
    ],
)
def test_parts_that_agree_are_left_as_they_are(sentence: str, status: Status) -> None:
    assert Grounds(FARM, 2026).sentence(sentence).status is status


class _Half:
    """A comparison that calls everything backed in part, as the learnt one does where a clause is new."""

    def alike(self, facts: Sequence[Evidence]) -> Callable[[str], Sequence[float]]:
        return lambda _: [0.0] * len(facts)

    def chances(self, sentence: str, facts: Sequence[Evidence], signs: Sequence[float]) -> Mapping[Status, float]:
        return {Status.PARTLY: 1.0}


def test_a_wrong_number_is_called_so_though_the_comparison_sees_a_part() -> None:
    got = Grounds(FARM, 2026, _Half()).sentence("I taught 11 trainees to use the parlour and I hold a royal warrant.")
    assert got.status is Status.INFLATED
    assert (got.start, got.why) == (0, '"11" is not the number in your fact.')
