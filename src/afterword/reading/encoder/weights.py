"""Load the readers' weights: an npz and its manifest for each. No pickle; a wrong hash or schema is refused."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from afterword.core.occasion import AfterwordError
from afterword.reading.encoder.alarm import open_danger
from afterword.reading.encoder.doubted import open_doubted
from afterword.reading.encoder.named import open_named
from afterword.reading.encoder.owned import open_owned
from afterword.reading.encoder.tagger import HEAD_NAMES, Learnt, Tagger
from afterword.reading.encoder.transformer import Encoder
from afterword.reading.encoder.tuned import Tuned, open_tuned, word_table
from afterword.reading.encoder.whom import open_whom
from afterword.reading.thresholds import Settings

SCHEMA = 1
HERE = Path(__file__).parent / "weights"


def manifest_of(path: Path) -> dict[str, Any]:
    """The manifest beside a weights file: labels, thresholds, hashes, figures and licence."""
    found: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    if found.get("schema") != SCHEMA:
        raise AfterwordError(
            f"The reader's weights have schema {found.get('schema')}, and this program reads {SCHEMA}."
        )
    return found


def reader_files(folder: Path = HERE) -> tuple[str, ...]:
    """The weights files of all readers that answer together, the first one first."""
    return "reader.npz", *manifest_of(folder / "reader.npz").get("beside", ())


def load_tagger(path: Path | None = None, *, check: bool = True, alone: bool = False) -> tuple[Tagger, Settings]:
    """The tagger and its thresholds, from package data or from `path`; `alone` leaves the readers beside the first out.

    Raises:
        AfterwordError: the file is missing, changed, or of a schema this program does not know.
    """
    path = path or HERE / "reader.npz"
    if not path.exists():
        raise AfterwordError("The reader's weights are not installed.")
    manifest = manifest_of(path)
    if check and hashlib.sha256(path.read_bytes()).hexdigest() != manifest["sha256"]:
        raise AfterwordError("The reader's weights were changed since they were made. Please install Afterword again.")
    table, wordpiece, _ = word_table(path)
    with np.load(path, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files if name not in (*table, "vocabulary")}
    first = Tuned(manifest, arrays, wordpiece, Encoder({**table, **arrays}, manifest["layers"]))
    readers, shared = [_learnt(first)], manifest["layers"]
    for beside in () if alone else manifest.get("beside", ()):
        other = open_tuned(path.with_name(beside), path, first)
        shared = min(shared, other.manifest["below"]["layers"])
        readers.append(_learnt(other))
    head = open_named()
    tagger = Tagger(
        readers,
        wordpiece,
        manifest["tags"],
        manifest["flags"],
        shared=shared,
        named=head.pieces if head else None,
        whom=open_whom(),
        danger=open_danger(),
        owned=open_owned(),
        doubted=open_doubted(),
    )
    return tagger, Settings(**manifest["thresholds"])


def _learnt(reader: Tuned) -> Learnt:
    """A reader with its heads, all of which it must have."""
    if lacking := [name for name in HEAD_NAMES if f"{name}.w" not in reader.arrays]:
        raise AfterwordError(f"The reader's weights lack {lacking[0]}. Please install Afterword again.")
    return Learnt(reader.encoder, reader.arrays)


@cache
def default_tagger() -> tuple[Tagger, Settings]:
    """The shipped tagger, loaded once."""
    return load_tagger()
