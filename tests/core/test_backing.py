"""Which words of a CV back which slip."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.backing import BACKED_BY_THE_PAST, MOST_PER_SLIP, backing_for, distinct, stems
from afterword.core.corrections import Answer, Change, Merge, corrected
from afterword.core.judge.kinds import slip_kinds
from afterword.core.occasion import Evidence, EvidenceSource, Moment, Occasion, Polarity, Quote

HOME = ZoneInfo("Europe/London")
CV = (
    Evidence("c1", "Moved 40 services to event queues in 2023", EvidenceSource("cv.md", 3)),
    Evidence("c2", "Trained six new nurses on the insulin pumps", EvidenceSource("cv.md", 4)),
    Evidence("c3", "Wrote the budget of the youth club, 24,000 pounds", EvidenceSource("cv.md", 5)),
)


def slip(words: str, kind: str = "weak_answer", topic: str = "") -> Moment:
    """A slip told in these words."""
    return Moment(Quote(0, len(words), words), Polarity.SLIP, kind, topic=topic)


def test_a_topic_in_common_is_enough() -> None:
    assert backing_for(slip("it was thin", topic="your experience with budgets"), CV) == ("c3",)


def test_one_word_of_the_telling_in_common_is_not_enough() -> None:
    assert backing_for(slip("I never said how I would handle services"), CV) == ()
    assert backing_for(slip("I never said how I moved services to queues"), CV) == ("c1",)


def test_the_question_just_before_counts_as_the_telling() -> None:
    account = "They asked how I train nurses. I gave a thin answer about pumps."
    told = Moment(Quote(31, len(account), account[31:]), Polarity.SLIP, "weak_answer")
    assert backing_for(told, CV) == ()
    assert backing_for(told, CV, (Quote(0, 30, account[:30]),)) == ("c2",)


def test_words_that_say_nothing_link_nothing() -> None:
    assert stems("I really should have said what I did in my last job there") == frozenset()
    assert backing_for(slip("I said the wrong thing about my work with people", topic="my work"), CV) == ()


def test_endings_do_not_matter() -> None:
    assert stems("budgets budgeting budgeted") == {"budget"}
    assert stems("migrations migrating") & stems("migrated")


@given(st.sampled_from(sorted(slip_kinds())), st.text(max_size=60), st.text(max_size=30))
def test_at_most_two_known_ids_and_only_where_the_past_is_an_answer(kind: str, words: str, topic: str) -> None:
    found = backing_for(slip(words + " queues services nurses pumps budget", kind, topic), CV)
    assert len(found) <= MOST_PER_SLIP
    assert len(set(found)) == len(found)
    assert set(found) <= {piece.id for piece in CV}
    assert not found or kind in BACKED_BY_THE_PAST


@given(st.lists(st.builds(Evidence, st.sampled_from("ab"), st.text(max_size=2), st.just(EvidenceSource("f", 1)))))
def test_evidence_of_many_files_has_ids_of_its_own(pieces: list[Evidence]) -> None:
    found = distinct(tuple(pieces))
    assert len({piece.id for piece in found}) == len(found)
    assert {piece.text for piece in found} == {piece.text for piece in pieces}
    assert distinct(found) == found


def test_an_answer_backs_the_slip_it_was_given_to_and_no_other() -> None:
    account = "I said little about watering the ferns. I forgot to say how I feed the ferns in winter."
    slips = (
        Moment(Quote(0, 39, account[:39]), Polarity.SLIP, "weak_answer"),
        Moment(Quote(40, len(account), account[40:]), Polarity.SLIP, "forgot_strength"),
    )
    told = Occasion("k1", account, moments=slips)
    first = corrected(told, (Answer(0, "I water and feed the ferns by weight.", instead=True),), HOME)
    assert [moment.facts.evidence for moment in first.moments] == [("own-1",), ()]
    both = corrected(first, (Answer(1, "In winter I feed them once a month.", instead=True),), HOME)
    assert [moment.facts.evidence for moment in both.moments] == [("own-1",), ("own-2",)]
    assert [piece.text for piece in both.evidence] == [
        "I water and feed the ferns by weight.",
        "In winter I feed them once a month.",
    ]


def test_an_answer_stays_when_the_slip_is_called_something_else_or_joined_with_another() -> None:
    account = "I blanked on the rota and I mumbled about the tills. She wrote."
    slips = (
        Moment(Quote(0, 21, account[:21]), Polarity.SLIP, "blanked"),
        Moment(Quote(26, 51, account[26:51]), Polarity.SLIP, "weak_answer"),
    )
    told = corrected(Occasion("k1", account, moments=slips), (Answer(1, "I cash up four tills each night."),), HOME)
    assert corrected(told, (Change(1, kind="rambling"),), HOME).moments[1].facts.evidence == ("own-1",)
    assert corrected(told, (Merge(0),), HOME).moments[0].facts.evidence == ("own-1",)
