"""The models that read letter sentences: two, with one answer."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from afterword.core.occasion import AfterwordError
from afterword.reading.encoder.tagger import WIDTH
from afterword.reading.encoder.tuned import HERE, WORDS, Tuned
from afterword.reading.letters import WEIGHTS, LetterReader, _Judge

SENTENCE = "The bus was late, which is hardly my fault."


def _judge(**arrays: np.ndarray) -> _Judge:
    """A judge of two labels whose head says nothing by itself."""
    plain = {"fault.w": np.zeros((2 * WIDTH, 2)), "fault.b": np.zeros(2)}
    return _Judge(Tuned({}, {**plain, **arrays}, None, None))  # type: ignore[arg-type]  # the encoder is not asked


def _states(length: int, *telling: int) -> np.ndarray:
    """States of nothing, but for some places that say one thing."""
    states = np.zeros((length, WIDTH), np.float32)
    states[list(telling), 0] = 1
    return states


def test_a_few_words_of_a_long_sentence_carry_a_fault() -> None:
    seek, worth = np.zeros((WIDTH, 2)), np.zeros((WIDTH, 2))
    seek[0, 0], worth[0, 0] = 20, 5
    judge = _judge(**{"seek.w": seek, "worth.w": worth})
    told = judge.scores(_states(80, 40), slice(1, 79))
    assert told[0] > told[1] + 4.9
    beside = judge.scores(_states(80, 40), slice(1, 39))  # the place is another sentence's
    assert beside[0] == pytest.approx(beside[1], abs=1e-5)


def test_each_fault_looks_for_its_own_words() -> None:
    chance = np.random.default_rng(5)
    states = chance.normal(size=(7, WIDTH)).astype(np.float32)
    seek, worth = chance.normal(size=(2, WIDTH, 2)) / 10
    told = _judge(**{"seek.w": seek, "worth.w": worth}).scores(states, slice(1, 6))
    wanted = []
    for fault in range(2):
        asked = [float(state @ seek[:, fault]) for state in states[1:6]]
        shares = [np.exp(one) / sum(np.exp(asked)) for one in asked]
        wanted.append(
            sum(share * float(state @ worth[:, fault]) for share, state in zip(shares, states[1:6], strict=True))
        )
    assert told[0] - told[1] == pytest.approx(wanted[0] - wanted[1], abs=1e-3)


def test_a_judge_that_does_not_look_inside_goes_by_the_mean() -> None:
    weights = np.zeros((2 * WIDTH, 2))
    weights[0, 0] = 8
    told = _judge(**{"fault.w": weights}).scores(_states(10, 2, 3), slice(1, 9))
    assert told[0] - told[1] == pytest.approx(2, abs=1e-5)


def test_what_two_models_say_together_adds_up_to_one() -> None:
    both = LetterReader([HERE / name for name in WEIGHTS], WORDS)
    first = LetterReader([HERE / WEIGHTS[0]], WORDS)
    together = both.probabilities(SENTENCE)
    assert together.sum() == pytest.approx(1, abs=1e-5)
    assert not np.allclose(together, first.probabilities(SENTENCE), atol=1e-4)


def test_models_of_other_faults_are_refused(tmp_path: Path) -> None:
    for name in WEIGHTS:
        (tmp_path / name).write_bytes((HERE / name).read_bytes())
        about = json.loads((HERE / name).with_suffix(".json").read_text("utf-8"))
        assert about["sha256"] == hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        faults = about["faults"] if name == WEIGHTS[0] else about["faults"][::-1]
        (tmp_path / name).with_suffix(".json").write_text(json.dumps(about | {"faults": faults}), "utf-8")
    with pytest.raises(AfterwordError, match="different versions"):
        LetterReader([tmp_path / name for name in WEIGHTS], WORDS)
