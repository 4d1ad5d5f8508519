"""How quick a CV is imported, a letter composed, a letter grounded against 200 facts, and a sentence of it compared by
learning: `python -m bench evidence`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "data"), str(ROOT / "tests" / "core" / "write")]

from made_up import one_of_many  # noqa: E402

import score_grounding  # noqa: E402
from afterword.core.ground import Grounds  # noqa: E402
from afterword.core.judge.worth import judge  # noqa: E402
from afterword.core.occasion import Evidence  # noqa: E402
from afterword.core.write.compose import compose_letter  # noqa: E402
from afterword.formats.cv import read_cv  # noqa: E402
from afterword.reading.grounding import open_comparison  # noqa: E402
from score_cv import SAMPLES  # noqa: E402

FACTS, SENTENCES, OCCASIONS, COMPARED = 200, 12, 60, 60
MOST = {"import": 1000.0, "compose": 20.0, "ground": 50.0, "compare": 50.0}
"""The limits, in milliseconds."""


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of CPU that a piece of work takes."""
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def imports() -> list[float]:
    """Reading each file of each layout, once the library of its format is loaded."""
    files = [path.with_name(path.name.removesuffix(".claims")) for path in sorted(SAMPLES.glob("*/*.claims"))]
    for kind in {path.suffix: path for path in files}.values():
        read_cv(kind.name, kind.read_bytes())
    read = [(path.name, path.read_bytes()) for path in files]
    return [spent(lambda name=name, data=data: read_cv(name, data)) for name, data in read]


def compositions() -> list[float]:
    """Composing a letter for made-up occasions."""
    occasions = [one_of_many(Random(number), number) for number in range(OCCASIONS)]
    judged = [(occasion, judge(occasion)) for occasion in occasions]
    return [spent(lambda one=occasion, ruling=ruling: compose_letter(one, ruling)) for occasion, ruling in judged]


def of_many() -> tuple[list[Evidence], list[str]]:
    """The facts and sentences of all people, as if of one."""
    facts: list[Evidence] = []
    sentences: list[str] = []
    for file in sorted(score_grounding.PAIRS.glob("*.txt")):
        own, pairs = score_grounding.read_pairs(file.read_text("utf-8"), file.name)
        facts += own
        sentences += [sentence for _, sentence in pairs]
    return facts, sentences


def groundings() -> list[float]:
    """Holding a letter of twelve sentences against 200 facts by the rules, after they were prepared."""
    facts, sentences = of_many()
    grounds = Grounds(facts[:FACTS], score_grounding.YEAR)
    letters = [
        "Dear Ms Field,\n\n" + " ".join(sentences[at : at + SENTENCES]) + "\n\nKind regards\nAnn"
        for at in range(0, len(sentences) - SENTENCES, SENTENCES)
    ]
    return [spent(lambda text=letter: grounds.of(text)) for letter in letters]


def comparisons() -> list[float]:
    """Holding a sentence against 200 facts by the rules and the learnt comparison, after both were loaded."""
    facts, sentences = of_many()
    grounds = Grounds(facts[:FACTS], score_grounding.YEAR, open_comparison())
    return [spent(lambda said=sentence: grounds.sentence(said)) for sentence in sentences[:COMPARED]]


def main() -> None:
    """Print the median and the longest of each, beside its limit."""
    for name, times in (
        ("import", imports()),
        ("compose", compositions()),
        ("ground", groundings()),
        ("compare", comparisons()),
    ):
        print(f"{name:8} {median(times):7.1f} ms CPU, at most {max(times):7.1f} (limit {MOST[name]:.0f})")


if __name__ == "__main__":
    main()
