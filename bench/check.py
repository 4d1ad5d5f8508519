"""How quick the letter checker is, as ratios in one run: `python -m bench.check`. `make bench` writes docs/generated.

Every figure is CPU time. The floor of the engine is its own scan, that of the command line is `python -c pass`.
"""

from __future__ import annotations

import contextlib
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "data")]

import texts  # noqa: E402
from afterword.core.check import findings_in  # noqa: E402
from afterword.core.check.cut import lowered  # noqa: E402
from afterword.core.check.live import LiveCheck  # noqa: E402
from afterword.core.check.scan import Scan, plain_scan  # noqa: E402
from afterword.core.check.table import KEYS  # noqa: E402
from bench import check_page, peers, prose  # noqa: E402
from bench.cpu import cpu_of  # noqa: E402

LETTERS = 400
WORDS = 180
PEER_LETTERS = 60
AHEAD = {"codespell": 1.5, "write-good": 30.0, "proselint": 90.0, "alex": 200.0, "harper-py": 250.0}  # wanted


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what, how much, and what was wanted."""

    what: str
    figure: str
    wanted: str = ""
    met: bool | None = None


def letters(count: int = LETTERS, seed: int = 7, *, good: bool = False) -> list[str]:
    """Letters of about 180 words, put together from the paragraphs of the marked ones (or only of the good ones)."""
    chance = random.Random(seed)
    paragraphs = [
        paragraph
        for path in sorted((ROOT / "data" / "letters" / "whole").glob("L*.txt"))
        for item in texts.blocks(path)
        if not good or (not item.marks and item.foot["letter"] == "none")
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


def half(times: Sequence[float]) -> float:
    """The median of sorted times."""
    return times[len(times) // 2]


def late(times: Sequence[float]) -> float:
    """The 99th centile of sorted times."""
    return times[int(len(times) * 0.99)]


def command(argv: Sequence[str], times: int = 9) -> float:
    """CPU milliseconds of a command, the best of some runs."""
    return min(cpu_of(argv, PYTHONPATH=str(ROOT / "src")) for _ in range(times)) * 1000


def scans() -> dict[str, Scan]:
    """The scans that can be had here."""
    anchors = KEYS
    found: dict[str, Scan] = {"plain Python": plain_scan(anchors)}
    with contextlib.suppress(ImportError):
        from afterword.reading.scan import fast_scan

        found["ahocorasick-rs"] = fast_scan(anchors)
    return found


def engine_rows(given: Sequence[str], best: Scan) -> list[Row]:
    """The check of one letter, by scan."""
    rows = []
    lows = [lowered(text) for text in given]
    for name, scan in scans().items():
        floor = microseconds(scan, lows)
        times = microseconds(lambda text, scan=scan: findings_in(text, scan=scan), given)  # type: ignore[misc]
        fast = scan is best or name != "plain Python"
        most, rate = (40, 20_000) if fast else (110, 8_000)
        persecond = 1e6 * len(times) / sum(times)
        rows += [
            Row(f"one letter, {name}, p50", f"{half(times):.0f} us", f"<= {most} us", half(times) <= most),
            Row(f"one letter, {name}, p99", f"{late(times):.0f} us", "<= 150 us" if fast else "", late(times) <= 150 if fast else None),
            Row(f"letters a second, {name}", f"{persecond:,.0f}", f">= {rate:,}", persecond >= rate),
            Row(f"scan alone, {name}, p50 (the floor)", f"{half(floor):.0f} us"),
            Row(f"check / its own scan, {name}", f"{half(times) / half(floor):.1f} x", "<= 5 x", half(times) <= 5 * half(floor)),
        ]  # fmt: skip
    good = microseconds(lambda text: findings_in(text, scan=best), letters(200, good=True))
    rows.append(Row("one letter without faults, p50", f"{half(good):.0f} us"))
    return rows


def scaling(given: Sequence[str]) -> float:
    """How much the anchors of 5,000 rules cost beside those there are, per letter."""
    from afterword.reading.scan import fast_scan

    chance = random.Random(1)
    more = {"".join(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(9)) for _ in range(30_000)}
    lows = [lowered(text) for text in given]
    quick = fast_scan(KEYS)
    few = half(microseconds(quick, lows))
    many = half(microseconds(fast_scan((*KEYS, *sorted(more))), lows))
    whole = half(microseconds(lambda text: findings_in(text, scan=quick), given))
    return (whole - few + many) / whole


def keystrokes(given: Sequence[str], best: Scan) -> list[float]:
    """CPU time of a check after each letter typed into the middle of a letter, in microseconds."""
    times = []
    for text in given:
        live = LiveCheck(scan=best)
        live.findings(text)
        at = text.index("\n\n", len(text) // 2)
        typed = ""
        for key in " I think that":
            typed += key
            now = text[:at] + typed + text[at:]
            began = time.process_time_ns()
            live.findings(now)
            times.append((time.process_time_ns() - began) / 1000)
    return sorted(times)


def command_rows(given: Sequence[str]) -> list[Row]:
    """The command line: its start, and many letters from files."""
    rows = []
    run = [sys.executable, "-m", "afterword", "check"]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "letter.txt"
        floor = command([sys.executable, "-c", "pass"])
        rows.append(Row("python -c pass (the floor of a start)", f"{floor:.1f} ms"))
        for what, text in (("without faults", letters(1, good=True)[0]), ("with five findings", given[0])):
            file.write_text(text, "utf-8")
            cold = command([*run, str(file)]) / floor
            rows.append(Row(f"cold command, letter {what}", f"{cold:.1f} x", "<= 4 x", cold <= 4))
        names = []
        for number in range(1_000):
            names.append(f"{folder}/{number}.txt")
            Path(names[-1]).write_text(given[number % len(given)], "utf-8")
        bulk = 1e6 / command([*run, "--format", "jsonl", *names], times=2)
        rows.append(
            Row("1,000 letters from files, start included", f"{bulk:,.0f} a second", ">= 10,000", bulk >= 10_000)
        )
    return rows


def hostile_rows() -> list[Row]:
    """One megabyte of one trigger after the other."""
    rows = []
    for trigger in ("sorry ", "please please ", "[Name] ", "haha! ", "because of the traffic i "):
        text = trigger * (1_000_000 // len(trigger))
        began = time.process_time()
        findings_in(text)
        used = time.process_time() - began
        rows.append(Row(f'1 MB of "{trigger.strip()}"', f"{used:.2f} s", "<= 0.5 s", used <= 0.5))
    return rows


def peer_rows(given: Sequence[str], best: Scan) -> tuple[list[Row], dict[str, float]]:
    """The same letters through other checkers, in one run."""
    ours = half(microseconds(lambda text: findings_in(text, scan=best), given))
    rows, times = [], {"afterword check": ours}
    for name in peers.install():
        theirs = peers.microseconds(name, given)
        if theirs is None:
            rows.append(Row(f"ahead of {name}", "it did not run here"))
            continue
        times[name] = theirs
        ahead = theirs / ours
        rows.append(
            Row(f"ahead of {name} ({theirs:,.0f} us)", f"{ahead:.1f} x", f">= {AHEAD[name]:g} x", ahead >= AHEAD[name])
        )
    return rows, times


def prose_rows() -> tuple[list[Row], list[str]]:
    """Flags on documentation that has nothing to do with letters."""
    made = prose.measure()
    words, flags, sources = made["words"], made["flags"], made["sources"]
    assert isinstance(words, int) and isinstance(flags, list) and isinstance(sources, list)
    signs = sum(flag.startswith("left_in_brackets") for flag in flags)
    rate, without = len(flags) / words * 10_000, (len(flags) - signs) / words * 10_000
    rows = [
        Row(f"flags in {words:,} words of documentation", f"{rate:.2f} in 10,000", "<= 0.5", rate <= 0.5),
        Row("the same without TODO and [brackets], which code is full of", f"{without:.2f} in 10,000", "<= 0.5", without <= 0.5),
    ]  # fmt: skip
    return rows, sources


def main() -> None:
    """Measure it all, print the table, and write the page and the plot."""
    given = letters()
    best = list(scans().values())[-1]
    rows = engine_rows(given, best)
    with contextlib.suppress(ImportError):
        cost = scaling(given[:150])
        rows.append(Row("with the anchors of 5,000 rules", f"{cost:.2f} x", "<= 1.8 x", cost <= 1.8))
    keys = keystrokes(given[:40], best)
    rows += [
        Row("one keystroke, p50", f"{half(keys):.0f} us", "<= 30 us", half(keys) <= 30),
        Row("one keystroke, p99", f"{late(keys):.0f} us", "<= 100 us", late(keys) <= 100),
    ]
    rows += command_rows(given) + hostile_rows()
    more, times = peer_rows(given[:PEER_LETTERS], best)
    seen, sources = prose_rows()
    rows += more + seen
    for row in rows:
        print(
            f"{row.what:62} {row.figure:>18}  {row.wanted:>12} {'' if row.met is None else 'met' if row.met else 'missed'}"
        )
    check_page.write([(row.what, row.figure, row.wanted, row.met) for row in rows], times, sources)


if __name__ == "__main__":
    main()
