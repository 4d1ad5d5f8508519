"""What went best in a talk is found in whole words that a letter can speak of, or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from afterword.core.occasion import AfterwordError
from afterword.reading import said
from afterword.reading.encoder.liked import LikedHead, liked_in, open_liked, thing_in

SLIPS = slice(1, 2)  # of two tags: none, and a slip


def told(text: str, sure: dict[str, float], wrong: str = "") -> Any:
    """A text tagged word by word, where a state of one number is what the head will add up."""
    starts, ends, states, tags = [], [], [], []
    at = 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        starts.append(start)
        ends.append(at)
        chance = next((one for words, one in sure.items() if word in words.split()), 0.01)
        states.append([np.log(chance / (1 - chance))])
        slip = 0.9 if wrong and word in wrong.split() else 0.01
        tags.append(np.log([1 - slip, slip]))
    pieces = SimpleNamespace(starts=starts, ends=ends)
    return SimpleNamespace(
        pieces=pieces, states=np.array([states], np.float32), tags=np.array(tags, np.float32), told=None
    )


HEAD = LikedHead(np.ones((1, 1), np.float32), 0.0)


def found(text: str, sure: dict[str, float], wrong: str = "") -> str | None:
    thing = liked_in(text, told(text, sure, wrong), HEAD, SLIPS)
    assert thing is None or text[thing.start : thing.end] == thing.text
    return thing.text if thing else None


def test_the_surest_thing_is_told_in_whole_words() -> None:
    text = "They showed me the kiln and we spoke of glazes for hours"
    assert found(text, {"the kiln": 0.7, "glazes": 0.55}) == "the kiln"


def test_nothing_is_found_where_nothing_is_sure_or_where_it_went_wrong() -> None:
    text = "They asked about the halyard and I said splice it"
    assert found(text, {"the halyard": 0.45}) is None
    assert found(text, {"the halyard": 0.9}, wrong="the halyard") is None


@pytest.mark.parametrize(
    ("text", "inside", "thing"),
    [
        ("I told them about the on-call rotation, and why", "about the on-call rotation, and", "the on-call rotation"),
        ("I found two invoices there", "voices", None),
        ("I ran forty trucks through the storm", "ran forty trucks", "forty trucks"),
        ("we could talk about Kubernetes", "Kubernetes", "Kubernetes"),
        ("I drew her the two motors and the gear", "her the two motors and the gear", "the two motors and the gear"),
        ("the semicolon ran to time", "the semicolon ran to time", None),
        ("I said it was. The tour came then", "was. The tour", "The tour"),
        ("the names of four firms who'd speak", "the names of four firms who'd", "the names of four firms"),
    ],
)
def test_a_thing_is_whole_words_that_can_follow_talking_about(text: str, inside: str, thing: str | None) -> None:
    start = text.index(inside)
    got = thing_in(text, start, start + len(inside))
    assert (got.text if got else None) == thing


def test_who_says_outright_what_they_liked_is_believed_before_the_model() -> None:
    text = "I loved their kiln. The glaze test went well."
    sensed = thing_in(text, text.index("The glaze"), text.index(" went"))
    assert [one.text for one in said.enjoyed(text, sensed)] == ["their kiln"]
    plain = "They were kind. The glaze was right first time."
    sensed = thing_in(plain, plain.index("The glaze"), plain.index(" was right"))
    assert [one.text for one in said.enjoyed(plain, sensed)] == ["The glaze"]


def test_a_head_that_was_changed_is_refused_and_a_missing_one_is_none(tmp_path: Path) -> None:
    path = tmp_path / "liked.npz"
    assert open_liked(path) is None
    np.savez(path, weights=np.ones((1, 1), np.float32), bias=np.float32(0))
    path.with_suffix(".json").write_text(json.dumps({"schema": 1, "sha256": "0"}), "utf-8")
    open_liked.cache_clear()
    with pytest.raises(AfterwordError, match="was changed"):
        open_liked(path)
    path.with_suffix(".json").write_text(json.dumps({"schema": 2, "sha256": "0"}), "utf-8")
    with pytest.raises(AfterwordError, match="schema 2"):
        open_liked(path)
