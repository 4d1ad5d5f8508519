"""The shipped comparison of sentences with facts: its weights belong together, and it says the same every time."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from afterword.core.ground import Status
from afterword.core.ground.comparison import SIGNS, Comparison
from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource
from afterword.reading import grounding
from afterword.reading.encoder.tuned import open_tuned
from afterword.reading.encoder.wordpiece import WordPiece
from afterword.reading.grounding import (
    COUNTED,
    HERE,
    LONGEST,
    WEIGHTS,
    Layout,
    PairReader,
    common_pieces,
    laid_out,
    looks,
    open_comparison,
)

FACTS = [
    Evidence("a", "Supervised 4 commis chefs", EvidenceSource("cv", 1), "Dunmore's Hotel", "Chef de partie", "2016", "2020"),
    Evidence("b", "Stock ordering for dry goods", EvidenceSource("cv", 2), "Dunmore's Hotel", "Chef de partie", "2016", "2020"),
    Evidence("c", "Speaks Irish", EvidenceSource("cv", 3)),
]  # fmt: skip
WORDS = ["[UNK]", "[CLS]", "[SEP]", "i", "cook", "chef", ",", ":", ";", "dun", "2016", "to", "2020", "present", "stew"]


@pytest.fixture(scope="module")
def shipped() -> Comparison:
    comparison = open_comparison()
    assert comparison is not None
    return comparison


def test_weights_and_manifest_are_a_pair() -> None:
    PairReader([HERE / name for name in WEIGHTS], HERE / "reader.npz")
    assert sum((HERE / name).stat().st_size for name in WEIGHTS) <= 14_500_000


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    for name in ("grounding.npz", "grounding.json"):
        shutil.copy(HERE / name, tmp_path / name)
    with (tmp_path / "grounding.npz").open("ab") as file:
        file.write(b"x")
    with pytest.raises(AfterwordError, match="was changed"):
        PairReader([tmp_path / "grounding.npz"], HERE / "reader.npz")


def test_weights_without_the_layers_they_lie_on_are_refused_in_words(tmp_path: Path) -> None:
    for name in ("grounding.npz", "grounding.json"):
        shutil.copy(HERE / name, tmp_path / name)
    with pytest.raises(AfterwordError, match=r"needs letters\.npz"):
        PairReader([tmp_path / "grounding.npz"], HERE / "reader.npz")


def test_weights_of_another_head_are_refused(tmp_path: Path) -> None:
    for name in ("grounding.npz", "letters.npz"):
        shutil.copy(HERE / name, tmp_path / name)
    about = json.loads((HERE / "grounding.json").read_text("utf-8"))
    (tmp_path / "grounding.json").write_text(json.dumps(about | {"counted": COUNTED + 1}), "utf-8")
    with pytest.raises(AfterwordError, match="another version"):
        PairReader([tmp_path / "grounding.npz"], HERE / "reader.npz")


def test_the_layers_below_and_above_make_the_whole() -> None:
    encoder = open_tuned(HERE / "grounding.npz", HERE / "reader.npz").encoder
    ids = [101, 2023, 2003, 102]
    assert np.array_equal(encoder.above(encoder.states(ids, 3), 3), encoder.states(ids))


@pytest.mark.parametrize("facts", [(), ("",), ("The of and",)])
@pytest.mark.parametrize("sentence", ["", "I of the", "I cook"])
def test_nothing_to_look_at_is_looked_at_all_the_same(sentence: str, facts: Sequence[str]) -> None:
    _layout, weights = weighed(sentence, *facts)
    assert np.isfinite(weights).all()


def test_where_the_weights_are_missing_there_is_no_comparison(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(grounding, "HERE", tmp_path)
    assert open_comparison.__wrapped__() is None


def test_the_same_question_gets_the_same_answer_twice(shipped: Comparison) -> None:
    signs = (0.0,) * SIGNS
    first = shipped.chances("I had four young cooks under me.", FACTS, signs)
    assert first == shipped.chances("I had four young cooks under me.", FACTS, signs)
    assert sum(first.values()) == pytest.approx(1, abs=1e-5)
    assert set(first) == set(Status)


def test_a_curly_apostrophe_says_the_same_as_a_straight_one(shipped: Comparison) -> None:
    signs = (0.0,) * SIGNS
    straight = shipped.chances("I've had four cooks under me, and I'd do it again.", FACTS, signs)
    assert shipped.chances("I\u2019ve had four cooks under me, and I\u2019d do it again.", FACTS, signs) == straight


def test_a_fact_in_other_words_is_found_among_the_rest(shipped: Comparison) -> None:
    alike = shipped.alike(FACTS)("I had young cooks to supervise.")
    assert max(alike) == alike[0]


@pytest.mark.parametrize("sentence", ["", " ", "??", "\x00", "cook " * 500])
def test_no_text_is_too_odd_to_be_read(shipped: Comparison, sentence: str) -> None:
    assert len(shipped.alike(FACTS)(sentence)) == 3
    assert sum(shipped.chances(sentence, FACTS, (0.0,) * SIGNS).values()) == pytest.approx(1, abs=1e-5)


def test_facts_of_one_post_stand_behind_its_name_once() -> None:
    facts = [
        Evidence(text, text, EvidenceSource("cv", 1), "Dun", "Chef", "2016-03", "2020-01") for text in ("Stew", "Cook")
    ]
    ids, sentence, told, _nearest = laid_out(WordPiece(WORDS), "I cook", facts)
    assert [WORDS[ids[at]] for at in sentence] == ["i", "cook"]
    assert [WORDS[ids[at]] for at in told] == [
        "chef",
        ",",
        "dun",
        "2016",
        "to",
        "2020",
        ":",
        "stew",
        ";",
        "cook",
        "[SEP]",
    ]


def test_the_head_looks_at_what_only_the_sentence_and_only_its_nearest_fact_say() -> None:
    layout, weights = weighed("I cook present", "Stew", "Cook to chef")
    only_said, only_told = ([WORDS[layout.ids[at]] for at in np.flatnonzero(part)] for part in weights[3:5])
    assert only_said == ["i", "present"]
    assert only_told == ["to", "chef"]


def test_another_word_for_the_same_is_hardly_new() -> None:
    layout, weights = weighed("I cook stew", "Chef present", same=("cook", "chef"))
    new = dict(zip([WORDS[at] for at in layout.ids], weights[5].tolist(), strict=True))
    assert new["cook"] < 0.1 < 0.9 < new["stew"]
    assert new["i"] == 0, "a common word claims nothing"
    assert weights[6].sum() == pytest.approx(weights[5].sum()), "what is new is held against the words nearest to it"


def test_what_the_nearest_fact_has_and_the_sentence_leaves_out_counts() -> None:
    layout, weights = weighed("I cook", "Cook stew")
    left = {WORDS[at]: weight for at, weight in zip(layout.ids, weights[7].tolist(), strict=True) if weight}
    assert set(left) == {"stew"}


def weighed(sentence: str, *facts: str, same: Sequence[str] = ()) -> tuple[Layout, NDArray[np.float32]]:
    """The layout of a sentence and facts, and how its places are weighed; only the words in `same` mean nearly the same."""
    wordpiece = WordPiece(WORDS)
    layout = laid_out(wordpiece, sentence, [Evidence(text, text, EvidenceSource("cv", 1)) for text in facts])
    meaning = np.eye(len(WORDS), dtype=np.float32)
    for word in same[1:]:
        meaning[WORDS.index(word)] = meaning[WORDS.index(same[0])] + 0.2 * meaning[WORDS.index(word)]
    rows = meaning[layout.ids]
    weights, counts = looks(layout, common_pieces(wordpiece), rows, rows)
    assert len(counts) == COUNTED
    return layout, weights


def test_what_is_read_at_once_has_an_end() -> None:
    facts = [Evidence(str(n), "cook " * 300, EvidenceSource("cv", n), f"House {n}") for n in range(9)]
    assert len(laid_out(WordPiece(WORDS), "cook " * 900, facts)[0]) == LONGEST
