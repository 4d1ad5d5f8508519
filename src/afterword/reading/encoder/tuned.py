"""Encoders tuned for one task: their own layers, over the reader's word table and perhaps another's lower layers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from afterword.core.occasion import AfterwordError
from afterword.reading.encoder.transformer import Encoder, Floats, Layer
from afterword.reading.encoder.wordpiece import WordPiece

SCHEMA = 1
HERE = Path(__file__).parent / "weights"
WORDS = HERE / "reader.npz"

Arrays = Mapping[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Tuned:
    """What was opened: the manifest, every array of the file itself, and what turns text into states."""

    manifest: dict[str, Any]
    arrays: Arrays
    wordpiece: WordPiece
    encoder: Encoder


def is_lower(name: str, layers: int) -> bool:
    """Whether an array belongs below layer `layers`: the embedding's, or one of an earlier layer."""
    head, _, _ = name.partition(".")
    return int(head) < layers if head.isdigit() else head in ("places", "segment", "embed")


def hash_of(arrays: Arrays) -> str:
    """One hash for arrays, by name and content."""
    whole = hashlib.sha256()
    for name in sorted(arrays):
        whole.update(name.encode())
        whole.update(np.ascontiguousarray(arrays[name]).tobytes())
    return whole.hexdigest()


def lower_layers(path: Path, layers: int) -> dict[str, NDArray[np.generic]]:
    """The arrays of a weights file that stand below layer `layers`."""
    with np.load(path, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files if is_lower(name, layers)}


@cache
def word_table(words: Path) -> tuple[Arrays, WordPiece, str]:
    """The rows of the word table, what cuts text into them, and their hash; read once for all that lie over it."""
    with np.load(words, allow_pickle=False) as stored:
        table = {name: stored[name] for name in ("words.q", "words.s")}
        vocabulary = bytes(stored["vocabulary"]).decode("utf-8").split("\n")
    return table, WordPiece(vocabulary), hashlib.sha256(table["words.q"].tobytes()).hexdigest()


def checked_manifest(weights: Path) -> dict[str, Any]:
    """The manifest beside a weights file, which has to be of this version and of just that file.

    Raises:
        AfterwordError: the file was changed, or belongs to another version.
    """
    manifest: dict[str, Any] = json.loads(weights.with_suffix(".json").read_text("utf-8"))
    if (schema := manifest["schema"]) != SCHEMA:
        raise AfterwordError(
            f"{weights.name} belongs to another version (schema {schema}). Please install Afterword again."
        )
    if hashlib.sha256(weights.read_bytes()).hexdigest() != manifest["sha256"]:
        raise AfterwordError(f"{weights.name} was changed since it was made. Please install Afterword again.")
    return manifest


def in_common(states: Floats, *weights: Floats) -> tuple[Floats, ...]:
    """States and weights `(readers, ...)` of the readers that both are of: a head knows only those that it was learnt over."""
    known = min(len(states), *map(len, weights))
    return states[:known], *(own[:known] for own in weights)


def small_head(path: Path) -> tuple[dict[str, Any], dict[str, Floats]] | None:
    """The manifest and the arrays of a head over states that stay; None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if not path.exists():
        return None
    manifest = checked_manifest(path)
    with np.load(path, allow_pickle=False) as stored:
        return manifest, {name: stored[name].astype(np.float32) for name in stored.files}


def open_tuned(weights: Path, words: Path = WORDS, under: Tuned | None = None) -> Tuned:
    """The encoder in `weights`, checked against the manifest beside it.

    The manifest's `words` is the hash of the word table it was tuned over. With `below` (file, layers, sha256) it lies on
    the lower layers of another file in the same folder, which stayed as they were while it was tuned. Where that file is
    open as `under`, its layers are shared and not read again.

    Raises:
        AfterwordError: a file was changed, is missing, or belongs to another version.
    """
    manifest = checked_manifest(weights)
    table, wordpiece, sha256 = word_table(words)
    if sha256 != manifest["words"]:
        raise AfterwordError(f"{weights.name} was made for another word table. Please install Afterword again.")
    with np.load(weights, allow_pickle=False) as stored:
        own = {name: stored[name] for name in stored.files}
    lower: dict[str, NDArray[np.generic]] = {}
    shared: tuple[Layer, ...] = ()
    if below := manifest.get("below"):
        file = weights.parent / below["file"]
        if under:
            lower = {name: array for name, array in under.arrays.items() if is_lower(name, below["layers"])}
            shared = under.encoder.layers[: below["layers"]]
        elif file.exists():
            lower = lower_layers(file, below["layers"])
        else:
            raise AfterwordError(f"{weights.name} needs {below['file']} beside it. Please install Afterword again.")
        if hash_of(lower) != below["sha256"]:
            raise AfterwordError(f"{weights.name} was made over other layers. Please install Afterword again.")
    return Tuned(manifest, own, wordpiece, Encoder({**table, **lower, **own}, manifest["layers"], shared))
