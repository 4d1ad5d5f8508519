"""The shipped reader on accounts: what every reading must keep, and figures that may not fall."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import score_reader
from afterword.core.occasion import Moment, Noticed, Polarity, Quote
from afterword.reading import facts as told
from afterword.reading.basic import basic_moments
from afterword.reading.encoder import weights
from afterword.reading.moments import moments_of, without_what_is_right
from afterword.reading.ngrams import ngram_model

PLAIN = (
    "I had my interview at Brightwater yesterday with Karen. I got there about twelve minutes late because the bus "
    "broke down, and Karen looked at her watch when I walked in. My hands were shaking but I don't think anyone could "
    "tell. She asked how I would cut picking errors and I just went blank. She waited and moved on. I loved hearing "
    "about the returns hub."
)


@pytest.fixture(scope="module")
def read() -> Callable[[str], tuple[Moment, ...]]:
    tagger, chosen = weights.default_tagger()
    ngrams = ngram_model()
    return lambda text: moments_of(text, tagger, chosen, ngrams)


def test_a_plain_account_is_read_rightly(read: Callable[[str], tuple[Moment, ...]]) -> None:
    slips = {m.kind: m for m in read(PLAIN) if m.polarity is Polarity.SLIP}
    assert {"late", "blanked", "nerves"} <= set(slips)
    assert slips["late"].facts.minutes_late == 12
    assert slips["late"].cue is not None
    assert "watch" in slips["late"].cue.text
    assert slips["nerves"].noticed is Noticed.UNLIKELY


def test_the_same_account_is_read_the_same_way_twice(read: Callable[[str], tuple[Moment, ...]]) -> None:
    assert read(PLAIN) == read(PLAIN)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*PLAIN.split(), "\u200f", "🙈", "e\u0301", "\x07", "\n\n", "ﬁ", "”"]), max_size=60))
def test_every_quote_is_its_slice(read: Callable[[str], tuple[Moment, ...]], words: list[str]) -> None:
    text = " ".join(words)
    for moment in (*read(text), *basic_moments(text, ngram_model())):
        for quote in (moment.quote, *moment.told_again, *([moment.cue] if moment.cue else [])):
            assert quote.text == text[quote.start : quote.end]
            assert quote.text.strip() == quote.text != ""


def test_moments_stand_in_order_and_overlap_only_as_slip_and_strength(
    read: Callable[[str], tuple[Moment, ...]],
) -> None:
    seen = 0
    for item in score_reader.load_items("dev", "accounts")[:12]:
        moments = read(item.text)
        seen += len(moments)
        for a, b in pairwise(moments):
            assert a.quote.start <= b.quote.start
            if b.quote.start < a.quote.end:
                assert {a.polarity, b.polarity} == {Polarity.SLIP, Polarity.STRENGTH}
    assert seen > 30


def test_no_moment_goes_on_into_the_next_paragraph(read: Callable[[str], tuple[Moment, ...]]) -> None:
    told = (
        'I had nothing when they asked if I had any questions, I just said "no I think you\'ve covered everything".\n\n'
        "And I called her Diana once at the end. I don't think she noticed."
    )
    assert {m.kind for m in read(told)} == {"no_questions", "wrong_name"}


def test_a_very_long_text_is_read_in_bounded_time(read: Callable[[str], tuple[Moment, ...]]) -> None:
    assert read("word " * 8000) is not None


def test_the_figures_of_the_manifest_still_hold(read: Callable[[str], tuple[Moment, ...]]) -> None:
    said = json.loads((weights.HERE / "reader.json").read_text("utf-8"))["figures"]
    for split in ("dev", "test", "raw"):
        tally = score_reader.Tally()
        kinds: dict[str, score_reader.Counter[str]] = score_reader.defaultdict(score_reader.Counter)
        score_reader.score_accounts(score_reader.load_items(split, "accounts"), read, [], tally, kinds)
        assert tally.accounts == said[split]["accounts"]
        assert tally.slips_found / tally.slips >= said[split]["slip recall"] - 0.02
        assert tally.false_slips / tally.accounts <= said[split]["false slips an account"] + 0.1
        assert tally.kind_right / tally.slips_found >= said[split]["kind accuracy"] - 0.02


def test_a_lie_that_was_repeated_is_one_slip(read: Callable[[str], tuple[Moment, ...]]) -> None:
    account = (
        "The interview was at Corran Freight with Helen Marsh and Theo. Helen asked about my last role and I told her I "
        "had run the Leeds depot, which was a lie, I was only the shift lead. Theo was talking about their routes and I "
        "talked over him. He laughed. At the end Helen asked again about Leeds and I repeated the lie that I had run the Leeds depot."
    )
    (lie,) = (moment for moment in read(account) if moment.kind in ("lie", "exaggeration"))
    assert lie.told_again


@pytest.mark.parametrize(
    "told_so", ["which nobody mentioned", "and no one there seemed to notice", "but none of them remarked on it"]
)
def test_a_reaction_that_nobody_gave_does_not_prove_that_it_was_seen(
    read: Callable[[str], tuple[Moment, ...]], told_so: str
) -> None:
    moments = read(f"We met on Monday. I had gravy on my tie, {told_so}. They will ring on Friday.")
    assert all(one.noticed is not Noticed.SEEN for one in moments if one.polarity is Polarity.SLIP)


def test_a_promise_is_no_slip(read: Callable[[str], tuple[Moment, ...]]) -> None:
    account = "He was cross. I told him I'd have a list of every licence with its date on his desk by Thursday."
    assert not [moment for moment in read(account) if moment.polarity is Polarity.SLIP]


def test_what_they_felt_is_no_slip_by_itself() -> None:
    assert told.their_mood_alone("He was really annoyed.")
    assert told.their_mood_alone("and they seemed quite unimpressed")
    assert not told.their_mood_alone("She was upset because I had read it out.")
    assert not told.their_mood_alone("I was cold to her.")


def test_who_slept_through_it_is_asked_whether_they_stayed_away(read: Callable[[str], tuple[Moment, ...]]) -> None:
    account = "I'd promised to drive the van on Saturday. Friday night I got drunk and I slept straight through it."
    (slip,) = (moment for moment in read(account) if moment.polarity is Polarity.SLIP)
    assert slip.kind == "no_show"
    assert "slept straight through" in slip.quote.text


@pytest.mark.parametrize(
    ("kind", "told", "kept"),
    [
        (
            "technical_error",
            "I told him five days. He made a note. I looked it up on the bus: it is one day.",
            "I told him five days. He made a note.",
        ),
        ("technical_error", "I said a byte has four bits. It's eight.", "I said a byte has four bits."),
        ("technical_error", "I said it keeps five days. It should have been one.", "I said it keeps five days."),
        (
            "technical_error",
            "i said a byte has four bits and he went hm and no its eight",
            "i said a byte has four bits and he went hm",
        ),
        (
            "technical_error",
            "he asked does it lock and i said no its lock free",
            "he asked does it lock and i said no its lock free",
        ),
        ("technical_error", "I said it was 1.5 and I looked it up after", "I said it was 1.5 and I looked it up after"),
        (
            "lie",
            "I said I had finished it. The truth is I left after two years. She wrote it down.",
            "I said I had finished it.",
        ),
        ("lie", "I said I had the licence. I have only driven in a yard.", "I said I had the licence."),
        ("lie", "I said I was ill. I only wanted to sleep and now I am ashamed.", "I said I was ill."),
        ("exaggeration", "I told them I led ten people. It was really four.", "I told them I led ten people."),
        ("lie", "Actually I told her I had a car.", "Actually I told her I had a car."),
    ],
)
def test_what_is_right_told_after_what_was_wrong_is_no_part_of_it(kind: str, told: str, kept: str) -> None:
    cut = without_what_is_right(Quote(7, 7 + len(told), told), kind)
    assert cut == Quote(7, 7 + len(kept), kept)


@pytest.mark.parametrize(
    "words",
    [
        "I didn't shout, I didn't call him anything.",
        "but I never raised my voice and I wasn't rude",
        "I did not swear at her or call her a liar. I didn't laugh.",
        "I didn't insult anyone",
    ],
)
def test_harm_that_was_not_done_is_no_slip(words: str) -> None:
    assert told.only_denied(words)


@pytest.mark.parametrize(
    "words",
    [
        "I didn't shout, I hissed at him that he was a fool.",
        "I didn't call him back.",
        "I never said sorry.",
        "I didn't mean to shout at her but I did.",
        "I wasn't honest with her.",
        "I didn't lie, I just left out that I had sold it.",
    ],
)
def test_what_was_done_or_left_undone_beside_it_stays_a_slip(words: str) -> None:
    assert not told.only_denied(words)


def test_a_long_row_of_denials_is_judged_at_once() -> None:
    assert not told.only_denied("I never lied" + " never lied" * 40 + " " + "x" * 60)
