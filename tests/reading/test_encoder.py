"""The encoder's parts: pieces with exact places, a cut into stretches, and weights that cannot be swapped unseen."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import AfterwordError
from afterword.reading.encoder import weights
from afterword.reading.encoder.clauses import ClauseHead
from afterword.reading.encoder.doubted import DoubtHead
from afterword.reading.encoder.liked import LikedHead
from afterword.reading.encoder.tagger import ASKED, HEAD_NAMES, WIDTH, WINDOW, Learnt, Tagged
from afterword.reading.encoder.tuned import hash_of, is_lower, open_tuned
from afterword.reading.encoder.wordpiece import WordPiece
from afterword.reading.segment import Cutting, best_cut, clause_starts, paragraph_starts

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "i", "was", "late", "##r", "##s", "naive", ",", ".", "the", "train"]


def test_pieces_carry_their_places_in_the_text_as_given() -> None:
    text = "I was  LATER, the naïve\ttrains."
    pieces = WordPiece(VOCABULARY).pieces(text)
    assert [VOCABULARY[at] for at in pieces.ids] == [
        "i",
        "was",
        "late",
        "##r",
        ",",
        "the",
        "naive",
        "train",
        "##s",
        ".",
    ]
    assert [text[a:b] for a, b in zip(pieces.starts, pieces.ends, strict=True)] == [
        "I", "was", "LATE", "R", ",", "the", "naïve", "train", "s", ".",
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_pieces_of_any_text_stand_in_order_and_inside_it(text: str) -> None:
    pieces = WordPiece(VOCABULARY).pieces(text)
    for start, end in zip(pieces.starts, pieces.ends, strict=True):
        assert 0 <= start < end <= len(text)
    assert pieces.starts == sorted(pieces.starts)


def _log(rows: list[list[float]]) -> np.ndarray:
    return np.log(np.array(rows, np.float32))


def test_a_cut_follows_the_tags_and_keeps_one_stretch_whole() -> None:
    # three tags: outside, and two kinds of slip
    tags = _log(
        [[0.9, 0.05, 0.05]] * 3
        + [[0.1, 0.8, 0.1]] * 4
        + [[0.1, 0.45, 0.45]]
        + [[0.1, 0.8, 0.1]] * 2
        + [[0.9, 0.05, 0.05]] * 3
    )
    begin = np.full(13, 0.02)
    begin[3] = 0.9
    cut = best_cut(tags, begin, np.ones(13, bool), np.zeros(13, bool), slice(1, 3), Cutting())
    assert cut == [(3, 10, 1)]


def test_two_slips_side_by_side_are_two_stretches() -> None:
    tags = _log([[0.05, 0.9, 0.05]] * 5 + [[0.05, 0.05, 0.9]] * 5)
    begin = np.full(10, 0.02)
    begin[0] = begin[5] = 0.9
    cut = best_cut(tags, begin, np.ones(10, bool), np.zeros(10, bool), slice(1, 3), Cutting())
    assert cut == [(0, 5, 1), (5, 10, 2)]


def test_no_stretch_goes_on_beyond_a_blank_line() -> None:
    tags = _log([[0.1, 0.8, 0.1]] * 8)
    begin = np.full(8, 0.02)
    begin[0] = 0.9
    text = "one two\nthree four\n\nfive six\n \nseven eight"
    starts = [0, 4, 8, 14, 20, 25, 31, 37]
    must_end = paragraph_starts(text, starts, [3, 7, 13, 18, 24, 28, 36, 42])
    assert best_cut(tags, begin, np.ones(8, bool), must_end, slice(1, 3), Cutting()) == [
        (0, 4, 1),
        (4, 6, 1),
        (6, 8, 1),
    ]


def test_dictated_text_may_start_a_clause_at_a_joining_word() -> None:
    text = "it rang and i left"
    pieces = WordPiece([*VOCABULARY, "it", "rang", "and", "left"]).pieces(text)
    assert clause_starts(text, pieces.starts, pieces.ends).tolist() == [True, False, True, True, False]


def test_a_title_or_an_initial_ends_no_clause() -> None:
    text = "mr. van rang. i left"
    pieces = WordPiece([*VOCABULARY, "mr", "van", "rang", ".", "i", "left"]).pieces(text)
    assert clause_starts(text, pieces.starts, pieces.ends).tolist() == [True, False, False, False, False, True, False]


def test_all_that_reads_an_account_keeps_to_its_size() -> None:
    heads = ("answers", "danger", "doubted", "kindness", "liked", "named", "owned", "whom")
    files = [*weights.reader_files(), "ngrams.bin", *(f"{head}.npz" for head in heads)]
    assert sum((weights.HERE / name).stat().st_size for name in files) <= 25_000_000


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    shipped = weights.HERE / "reader.npz"
    copy = tmp_path / "reader.npz"
    shutil.copy(shipped, copy)
    shutil.copy(shipped.with_suffix(".json"), copy.with_suffix(".json"))
    with copy.open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"\x01\x02\x03\x04")
    with pytest.raises(AfterwordError, match="changed"):
        weights.load_tagger(copy)


def _with_a_second(folder: Path) -> Path:
    """The first shipped reader alone, and beside it a second that learnt the very same over the lowest two layers."""
    with np.load(weights.HERE / "reader.npz") as stored:
        arrays = {name: stored[name] for name in stored.files}
    about = json.loads((weights.HERE / "reader.json").read_text("utf-8")) | {"beside": ["second.npz"]}
    np.savez(folder / "first.npz", **arrays)
    lower = {name: array for name, array in arrays.items() if is_lower(name, 2)}
    own = {name: array for name, array in arrays.items() if name not in {"words.q", "words.s", "vocabulary", *lower}}
    np.savez(folder / "second.npz", **own)
    over = {
        "words": hashlib.sha256(arrays["words.q"].tobytes()).hexdigest(),
        "below": {"file": "first.npz", "layers": 2, "sha256": hash_of(lower)},
    }
    for name, more in (("first", {}), ("second", over)):
        sha256 = hashlib.sha256((folder / f"{name}.npz").read_bytes()).hexdigest()
        (folder / f"{name}.json").write_text(json.dumps(about | more | {"sha256": sha256}), "utf-8")
    return folder / "first.npz"


def test_two_readers_that_learnt_the_same_say_what_one_says(tmp_path: Path) -> None:
    together, _ = weights.load_tagger(_with_a_second(tmp_path))
    about = json.loads((tmp_path / "first.json").read_text("utf-8"))
    del about["beside"]
    (tmp_path / "first.json").write_text(json.dumps(about), "utf-8")
    alone, _ = weights.load_tagger(tmp_path / "first.npz")
    text = "I was twenty minutes late and nobody said a word."
    both, one = together.read(text), alone.read(text)
    assert (both.states.shape[0], one.states.shape[0]) == (2, 1)
    assert np.allclose(both.tags, one.tags, atol=1e-5)
    assert np.allclose(together.stretch(both, 0, 6)[0], alone.stretch(one, 0, 6)[0], atol=1e-5)


def test_a_changed_second_reader_is_refused(tmp_path: Path) -> None:
    first = _with_a_second(tmp_path)
    (tmp_path / "second.npz").write_bytes(b"something else")
    with pytest.raises(AfterwordError, match="changed"):
        weights.load_tagger(first)


def test_what_two_readers_say_together_adds_up_to_one() -> None:
    tagger, _ = weights.default_tagger()
    tagged = tagger.read("my phone rang and she put down her pen")
    assert np.allclose(np.exp(tagged.tags).sum(axis=1), 1, atol=1e-4)
    assert np.isclose(np.exp(tagger.stretch(tagged, 0, 4)[0]).sum(), 1, atol=1e-4)


def test_an_unknown_schema_is_refused(tmp_path: Path) -> None:
    about = json.loads((weights.HERE / "reader.json").read_text("utf-8"))
    (tmp_path / "reader.json").write_text(json.dumps(about | {"schema": 99}), "utf-8")
    (tmp_path / "reader.npz").write_bytes(b"")
    with pytest.raises(AfterwordError, match="schema"):
        weights.load_tagger(tmp_path / "reader.npz")


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(AfterwordError, match="not installed"):
        weights.load_tagger(tmp_path / "reader.npz")


def test_layers_tuned_over_others_are_refused(tmp_path: Path) -> None:
    for name in ("replies.npz", "letters.npz"):
        (tmp_path / name).write_bytes((weights.HERE / name).read_bytes())
    about = json.loads((weights.HERE / "replies.json").read_text("utf-8"))
    (tmp_path / "replies.json").write_text(json.dumps(about), "utf-8")
    assert open_tuned(tmp_path / "replies.npz").manifest["layers"] == 6
    with np.load(tmp_path / "letters.npz") as stored:
        arrays = {name: stored[name] for name in stored.files}
    arrays["0.up.b"] = arrays["0.up.b"] + 1
    np.savez(tmp_path / "letters.npz", **arrays)
    with pytest.raises(AfterwordError, match="over other layers"):
        open_tuned(tmp_path / "replies.npz")


def _found(states: np.ndarray, start: int, end: int, before: float = 0.0, after: float = 0.0) -> float:
    """What tells places apart, in what a stretch finds that looks for places like itself; those farther off lose by their distance."""
    arrays: dict[str, np.ndarray] = {f"{name}.w": np.zeros((WIDTH, ASKED)) for name in HEAD_NAMES}
    arrays |= {f"{name}.b": np.zeros(ASKED) for name in HEAD_NAMES}
    arrays["far.w"] = np.array([[before], [after]])
    arrays["far.b"] = np.zeros(1)
    for name in ("ask", "tell"):
        arrays[f"{name}.w"][:ASKED] = np.eye(ASKED) * 8
    reader = Learnt(None, arrays)  # type: ignore[arg-type]  # its encoder is not asked
    return float(reader.found(states, reader.head("tell", states), start, end)[WIDTH - 1])


def _states(at: int, **like: int) -> np.ndarray:
    """States that all differ but those of a stretch `[at, at + 3)` and of the places given."""
    states = np.random.default_rng(3).normal(0, 0.1, (600, WIDTH)).astype(np.float32)
    states[[at, at + 1, at + 2, *like.values()]] = np.eye(WIDTH, dtype=np.float32)[0]
    states[:, WIDTH - 1] = 0
    states[list(like.values()), WIDTH - 1] = np.arange(1, len(like) + 1)  # by which they are told apart
    return states


def test_a_stretch_finds_what_is_told_of_it_elsewhere() -> None:
    assert _found(_states(20, far=150), 20, 23) == pytest.approx(1 / 4, abs=0.01)  # beside its own three pieces


def test_a_place_loses_by_its_distance_before_and_after_a_stretch() -> None:
    states = _states(200, before=136, after=266)  # both 64 pieces off
    assert _found(states, 200, 203) == pytest.approx((1 + 2) / 5, abs=0.01)
    lost = np.exp(-2)
    assert _found(states, 200, 203, before=-2) == pytest.approx((lost + 2) / (4 + lost), abs=0.01)
    assert _found(states, 200, 203, after=-2) == pytest.approx((1 + 2 * lost) / (4 + lost), abs=0.01)


def test_no_stretch_looks_farther_than_a_window() -> None:
    beyond = 23 + WINDOW
    assert _found(_states(20, last=beyond - 1), 20, 23) == pytest.approx(1 / 4, abs=0.01)
    assert _found(_states(20, next=beyond), 20, 23) == 0


def test_weights_without_a_head_are_refused(tmp_path: Path) -> None:
    first = _with_a_second(tmp_path)
    with np.load(tmp_path / "second.npz") as stored:
        arrays = {name: stored[name] for name in stored.files if not name.startswith("ask.")}
    np.savez(tmp_path / "second.npz", **arrays)
    about = json.loads((tmp_path / "second.json").read_text("utf-8"))
    about["sha256"] = hashlib.sha256((tmp_path / "second.npz").read_bytes()).hexdigest()
    (tmp_path / "second.json").write_text(json.dumps(about), "utf-8")
    with pytest.raises(AfterwordError, match="lack ask"):
        weights.load_tagger(first)


def test_a_head_asks_only_the_readers_that_it_was_learnt_over() -> None:
    chance = np.random.default_rng(5)
    states = chance.normal(size=(3, 7, WIDTH)).astype(np.float32)
    slip, whole = (chance.normal(size=(2, WIDTH)).astype(np.float32) for _ in range(2))
    pieces = SimpleNamespace(starts=range(0, 70, 10), ends=range(9, 79, 10))
    three, two = (cast(Tagged, SimpleNamespace(states=some, pieces=pieces)) for some in (states, states[:2]))
    clause, doubt = ClauseHead(slip, 0.5, 0.0), DoubtHead(slip, whole, 0.5, -2.0, -1.0)
    liked = LikedHead(slip, 0.5)
    assert np.allclose(clause.told(three.states), clause.told(two.states))
    assert doubt.odds(three, 10, 40) == pytest.approx(doubt.odds(two, 10, 40))
    assert np.allclose(liked.chances(three), liked.chances(two))
    assert clause.told(states[:1]).shape == (7,)  # and fewer, where not all are installed
