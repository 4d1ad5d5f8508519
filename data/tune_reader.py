"""Choose the reader's thresholds on the dev and raw accounts and write them, with its figures, into the manifest.

    python data/tune_reader.py WEIGHTS.npz [--measure]

With `--measure` the thresholds of the manifest stay, and only the figures are made anew.

A plain search: one threshold after the other, keeping what helps both. Test texts are only measured, never chosen by.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import score_reader as score
from afterword.reading.basic import basic_moments
from afterword.reading.encoder.tagger import Tagged, Tagger
from afterword.reading.encoder.weights import load_tagger
from afterword.reading.moments import moments_of
from afterword.reading.ngrams import NgramModel, ngram_model
from afterword.reading.thresholds import Settings

NGRAMS: NgramModel | None = None
MANY_FALSE = 0.5  # slips an account; .7 is what may be, less a margin for people not met yet
GRID: dict[str, tuple[float, ...]] = {
    "outside": (-1.0, -0.5, 0.0, 0.5),
    "switch": (1.0, 2.0, 3.0),
    "outside_below": (0.4, 0.5, 0.6, 0.7),
    "slip_above": (0.2, 0.3, 0.4),
    "kind_share": (0.0, 0.25, 0.5),
    "inner_start": (2.0, 3.0, 5.0),
    "stretch_share": (0.5, 0.7, 0.9),
    "ngram_share": (0.0, 0.2, 0.3),
    "cue": (0.4, 0.5, 0.6),
    "seen": (0.0, 0.1, 0.2, 0.3, 0.4),
    "naming": (0.5, 0.55, 0.6, 0.65),  # a higher bar names less wrongly, and leaves as many more duties out
    "settled": (0.2, 0.3, 0.4, 0.5, 0.6, 0.7),
    "side": (0.3, 0.4, 0.5, 0.6),
    "flag": (0.3, 0.4, 0.5),
    "again": (0.3, 0.5, 0.7),
}


class Remembering:
    """A tagger that reads each text once."""

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger
        self._read: dict[str, Tagged] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tagger, name)

    def read(self, text: str) -> Tagged:
        """Tag a text, or remember how it was tagged."""
        if text not in self._read:
            self._read[text] = self._tagger.read(text)
        return self._read[text]


def goal(tally: score.Tally) -> float:
    """One figure to choose by: slips found and rightly named and judged, at few false ones; strengths and the rest a little.

    A slip that goes unread costs half as much again as a false one: a false one is struck out with one tap.
    More than MANY_FALSE of them in an account make people doubt the rest. To name what should stay unnamed is worse than to
    leave a duty out: the person sees that it was left, while a letter cannot be called back.
    """
    t = tally
    recall = t.slips_found / t.slips
    precision = t.slips_found / max(1, t.slips_read)
    found_well = 2.5 * recall * precision / max(1e-9, recall + 1.5 * precision)
    found = max(1, t.slips_found)
    return (
        found_well * (1 + t.kind_right / found) / 2
        + 0.4 * found_well * t.action_right / found
        + 0.1 * t.noticed_right / found
        - 0.15 * t.must_stay_named / max(1, t.must_stay)
        - 0.1 * t.duties_missed / max(1, t.duties)
        + 0.1 * t.strengths_found / t.strengths
        + 0.05 * t.circumstances_found / t.circumstances
        + 0.15 * t.others_right / max(1, t.others_read)
        - 0.5 * max(0.0, t.false_slips / t.accounts - MANY_FALSE)
    )


def tune(tagger: Any, items: list[Any], start: Settings) -> Settings:
    """Coordinate search over GRID, two rounds."""

    def value(settings: Settings) -> float:
        tally = score.Tally()
        score.score_accounts(
            items, lambda text: moments_of(text, tagger, settings, NGRAMS), [], tally, defaultdict(Counter)
        )
        return goal(tally)

    best, top = start, value(start)
    for _ in range(2):
        for name, choices in GRID.items():
            for choice in choices:
                tried = dataclasses.replace(best, **{name: choice})
                got = value(tried)
                if got > top + 1e-4:
                    best, top = tried, got
        print(f"{top:.4f}", dataclasses.asdict(best), flush=True)
    return best


def tune_brief(tagger: Any, items: list[Any], start: Settings) -> Settings:
    """How much a text of a sentence or two may hold nothing: chosen on dev sentences, kinds and polarity counting alike."""

    def value(settings: Settings) -> float:
        got = score.score_sentences(items, lambda text: moments_of(text, tagger, settings, NGRAMS), [])
        return got["kinds macro-F1"] + got["polarity accuracy"] + got["traps"] / 2

    return max(
        (dataclasses.replace(start, outside_brief=by) for by in (0.5, 0.0, -0.5, -1.0, -1.5, -2.0, -2.5, -3.0)),
        key=value,
    )


def calibrated(tagger: Any, items: list[Any], settings: Settings) -> tuple[float, float, list[list[float]]]:
    """The exponent that makes shown confidences of slip kinds match how often they are right; the error; and the curve."""
    raw = dataclasses.replace(settings, confidence_slope=1.0, confidence_shift=0.0)
    pairs = []
    for item in items:
        marks = item.marks
        for moment in moments_of(item.text, tagger, raw, NGRAMS):
            if moment.kind is None:
                continue
            near = [m for m in marks if score.overlap((m.start, m.end), (moment.quote.start, moment.quote.end)) >= 0.5]
            pairs.append((moment.confidence, any(moment.kind in m.label.kinds for m in near)))
    said = np.clip(np.array([p for p, _ in pairs]), 1e-3, 1 - 1e-3)
    right = np.array([ok for _, ok in pairs], float)
    logit = np.log(said / (1 - said))
    best = (1e9, 1.0, 0.0)
    for slope in np.arange(0.3, 2.01, 0.05):
        for shift in np.arange(-2, 2.01, 0.1):
            p = 1 / (1 + np.exp(-(slope * logit + shift)))
            loss = -(right * np.log(p) + (1 - right) * np.log(1 - p)).mean()
            best = min(best, (loss, float(slope), float(shift)))
    _, slope, shift = best
    p = 1 / (1 + np.exp(-(slope * logit + shift)))
    curve, error = [], 0.0
    for low in np.arange(0, 1, 0.1):
        inside = (p >= low) & (p < low + 0.1)
        if inside.sum():
            curve.append([round(float(p[inside].mean()), 3), round(float(right[inside].mean()), 3), int(inside.sum())])
            error += float(abs(p[inside].mean() - right[inside].mean()) * inside.sum() / len(p))
    print(f"calibration: slope {slope:.2f}, shift {shift:.2f}, expected error {error:.3f} over {len(p)} slips")
    return slope, shift, curve


def main(path: Path, measure: bool) -> None:
    global NGRAMS
    NGRAMS = ngram_model(path.with_name("ngrams.bin"))
    tagger, start = load_tagger(path)
    memory: Any = Remembering(tagger)
    items = score.load_items("dev", "accounts") + score.load_items("raw", "accounts")
    best, curve = start, None
    if not measure:
        best = tune_brief(memory, score.load_items("dev", "sentences"), tune(memory, items, start))
        slope, shift, curve = calibrated(memory, items + score.load_items("dev", "sentences"), best)
        best = dataclasses.replace(best, confidence_slope=slope, confidence_shift=shift)
    figures, kinds = {}, {}
    for split in ("dev", "test", "raw"):
        by_kind: dict[str, Counter[str]] = defaultdict(Counter)
        got = score.report(split, lambda text: moments_of(text, memory, best, NGRAMS), [], by_kind)
        figures[split] = {name: round(value, 4) for name, value in got.items()}
        kinds[split] = {name: dict(by_kind[name]) for name in sorted(by_kind)}
        print(split, figures[split])
    second = score.report("raw", score.second_labeller(), [])
    figures["second"] = {name: round(value, 4) for name, value in second.items()}
    basic = {
        split: {
            name: round(value, 4)
            for name, value in score.report(split, lambda text: basic_moments(text, NGRAMS), []).items()
        }
        for split in ("dev", "test")
    }
    print("basic", basic["test"])
    manifest = path.with_suffix(".json")
    about = json.loads(manifest.read_text("utf-8"))
    about |= {
        "thresholds": dataclasses.asdict(best),
        "figures": figures,
        "kinds": kinds,
        "basic": basic,
    }
    if curve is not None:
        about["calibration"] = curve
    manifest.write_text(json.dumps(about, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--measure" in sys.argv[2:])
