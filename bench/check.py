"""How quick the letter checker is, as ratios in one run: `python -m bench.check`.

Every figure is CPU time. The floor of the engine is its own scan, that of the command line is `python -c pass`.
"""

from __future__ import annotations

import contextlib
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "data")]

import texts  # noqa: E402
from afterword.core.check import findings_in  # noqa: E402
from afterword.core.check.draft import lowered  # noqa: E402
from afterword.core.check.scan import Scan, plain_scan  # noqa: E402
from afterword.core.check.table import ANCHORS  # noqa: E402

LETTERS = 1_000
WORDS = 180


def letters(count: int = LETTERS, seed: int = 7) -> list[str]:
    """Letters of about 180 words, put together from the paragraphs of the marked ones."""
    chance = random.Random(seed)
    paragraphs = [
        paragraph
        for path in sorted((ROOT / "data" / "letters" / "whole").glob("L*.txt"))
        for item in texts.blocks(path)
        for paragraph in item.text.split("\n\n")[1:-1]
    ]
    made = []
    for _ in range(count):
        body: list[str] = []
        while sum(len(paragraph.split()) for paragraph in body) < WORDS - 20:
            body.append(chance.choice(paragraphs))
        made.append("Dear Ms Adler,\n\n" + "\n\n".join(body) + "\n\nKind regards,\nMira Okafor")
    return made


def microseconds(act: Callable[[str], object], given: Sequence[str], rounds: int = 3) -> list[float]:
    """CPU time of each call in microseconds, the best of some rounds."""
    best = [float("inf")] * len(given)
    for _ in range(rounds):
        for at, text in enumerate(given):
            began = time.process_time_ns()
            act(text)
            best[at] = min(best[at], (time.process_time_ns() - began) / 1000)
    return sorted(best)


def told(name: str, times: list[float]) -> float:
    """Print the median, the 99th centile and the rate; returns the median."""
    median, slow = times[len(times) // 2], times[int(len(times) * 0.99)]
    print(f"{name:44} p50 {median:8.1f} us   p99 {slow:8.1f} us   {1e6 * len(times) / sum(times):10,.0f} letters/s")
    return median


def command(argv: Sequence[str], times: int = 7) -> float:
    """CPU milliseconds of a command, the best of some runs."""
    best = float("inf")
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(argv, capture_output=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best * 1000


def scans() -> dict[str, Scan]:
    """The scans that can be had here."""
    anchors = tuple(ANCHORS)
    found: dict[str, Scan] = {"plain": plain_scan(anchors)}
    try:
        from afterword.reading.scan import fast_scan

        found["ahocorasick"] = fast_scan(anchors)
    except ImportError:
        print("ahocorasick-rs is not installed; only the plain scan is measured")
    return found


def scaling() -> float:
    """How much 5,000 rules' anchors cost beside what there is: the scan alone, per letter."""
    chance = random.Random(1)
    more = {"".join(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(9)) for _ in range(30_000)}
    given = letters(200)
    lows = [lowered(text) for text in given]
    from afterword.reading.scan import fast_scan

    few = told("scan, these rules", microseconds(fast_scan(tuple(ANCHORS)), lows))
    many = told("scan, 5,000 rules (30,000 anchors)", microseconds(fast_scan((*ANCHORS, *sorted(more))), lows))
    whole = microseconds(findings_in, given)
    median = whole[len(whole) // 2]
    return (median - few + many) / median


def main() -> None:
    """Print the whole table."""
    given = letters()
    lows = [lowered(text) for text in given]
    for name, scan in scans().items():
        floor = told(f"scan only, {name}", microseconds(scan, lows))
        full = told(f"rules, {name}", microseconds(lambda text, scan=scan: findings_in(text, scan=scan), given))  # type: ignore[misc]
        print(f"{'':44} {full / floor:.1f} x its own scan")
    try:
        from afterword.reading.letter_words import light_opinion

        opinion = light_opinion()
        if opinion is not None:
            told("rules and small model", microseconds(lambda text: findings_in(text, opinion=opinion), given[:300]))
    except (ImportError, OSError) as error:
        print(f"small model not measured: {error}")
    try:
        from afterword.reading.letters import full_opinion

        encoder = full_opinion()
        told("rules and sentence model", microseconds(lambda text: findings_in(text, opinion=encoder), given[:20], 1))
    except ImportError as error:
        print(f"sentence model not measured: {error}")
    with contextlib.suppress(ImportError):
        print(f"{'5,000 rules cost':44} {scaling():.2f} x")
    for trigger in ("sorry ", "please please ", "[Name] ", "haha! ", "because of the traffic i "):
        text = trigger * (1_000_000 // len(trigger))
        began = time.process_time()
        findings_in(text)
        print(f"{'1 MB of ' + repr(trigger):44} {time.process_time() - began:.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "letter.txt"
        file.write_text(given[0], "utf-8")
        floor = command([sys.executable, "-c", "pass"])
        light = command([sys.executable, "-m", "afterword", "check", str(file)])
        rules = command([sys.executable, "-m", "afterword", "check", str(file), "--opinion", "none"])
        print(f"{'cold start, python -c pass':44} {floor:.1f} ms")
        print(
            f"{'cold start, afterword check':44} {light:.1f} ms = {light / floor:.1f} x (rules only {rules / floor:.1f} x)"
        )
        lines = Path(folder) / "letters.jsonl"
        lines.write_text("".join(json.dumps({"id": at, "text": text}) + "\n" for at, text in enumerate(given)), "utf-8")
        for which in ("none", "light"):
            bulk = command(
                ["sh", "-c", f"{sys.executable} -m afterword check --jsonl --opinion {which} < {lines}"], times=2
            )
            print(
                f"{f'bulk, 1,000 letters, opinion {which}':44} {len(given) / bulk * 1000:,.0f} letters/s, start included"
            )


if __name__ == "__main__":
    main()
