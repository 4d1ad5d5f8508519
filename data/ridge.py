"""Logistic regression held near nothing, for the small heads that are learnt over states which stay."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
from afterword.reading.encoder.tuned import SCHEMA
from afterword.reading.encoder.weights import reader_files

WEIGHTS = Path(__file__).parent.parent / "src" / "afterword" / "reading" / "encoder" / "weights"
Floats = NDArray[np.float64]
STEPS = 60
ENOUGH = 1e-6  # of the loss; a step that gains less is the last


def fitted(x: Floats, y: Floats, held: Floats, counts: Floats | None = None) -> Floats:
    """Weights `(width + 1,)` for rows `x` (n, width) and answers `y` (n,), the last one a bias.

    `held` (width,) is how strongly each weight is held near nothing once all columns are levelled, `counts` (n,) how much each
    row counts. Newton's method with halved steps, without chance: the same rows give the same weights.
    """
    centre, scale = x.mean(axis=0), x.std(axis=0) + 1e-2
    z = np.concatenate([(x - centre) / scale, np.ones((len(x), 1))], axis=1)
    hold = np.concatenate([held, [0.0]]) * 2
    counts = np.ones(len(y)) if counts is None else counts

    def loss(w: Floats) -> float:
        odds = z @ w
        return float((counts * (np.logaddexp(0, odds) - y * odds)).sum() + (hold * w**2).sum() / 2)

    w = np.zeros(z.shape[1])
    share = (counts * y).sum() / counts.sum()
    w[-1] = np.log(share / (1 - share))
    now = loss(w)
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(z @ w, -30, 30)))
        slope = z.T @ (counts * (p - y)) + hold * w
        bend = (z * (counts * p * (1 - p))[:, None]).T @ z + np.diag(hold + 1e-6)
        step = np.linalg.solve(bend, slope)
        size = 1.0
        while size > 1e-4 and (tried := loss(w - size * step)) > now:
            size /= 2
        if size <= 1e-4 or now - tried < ENOUGH * abs(now):
            break
        w, now = w - size * step, tried
    own = w[:-1] / scale
    return np.concatenate([own, [w[-1] - own @ centre]])


def keep(path: Path, manifest: Mapping[str, object], **arrays: NDArray[np.floating] | np.floating) -> None:
    """Write a head's weights, and beside them its manifest with schema and hash first."""
    np.savez(path, **arrays)
    whole = {"schema": SCHEMA, "sha256": hashlib.sha256(path.read_bytes()).hexdigest(), **manifest}
    path.with_suffix(".json").write_text(json.dumps(whole, indent=1) + "\n", "utf-8")


def readers_hashes() -> list[str]:
    """The hashes of the readers over whose states a head is learnt: with others it would say anything."""
    return [hashlib.sha256((WEIGHTS / name).read_bytes()).hexdigest() for name in reader_files()]
