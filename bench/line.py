"""The whole line: reading one account, then judging, planning, composing and checking it; and memory over many accounts."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

from bench.cpu import cpu_of

ROOT = Path(__file__).parent.parent
ACCOUNTS = 400


def examples() -> list[str]:
    """The texts of examples/."""
    return [p.read_text("utf-8") for p in sorted((ROOT / "examples").glob("*.txt")) if ".cv" not in p.name]


def peak(lines: int, texts: list[str]) -> float:
    """Peak resident memory (MB) of reading that many accounts through `debrief --jsonl`."""
    given = "".join(json.dumps({"id": n, "text": f"{texts[n % len(texts)]}\n{n}"}) + "\n" for n in range(lines))
    code = (
        "import sys,resource;from afterword.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024, file=sys.stderr)"
    )
    made = subprocess.run(
        [sys.executable, "-c", code, "debrief", "--jsonl", "--no-save"],
        input=given.encode(),
        capture_output=True,
        check=False,
    )
    return float(made.stderr.decode().split()[-1])


def main() -> None:
    from afterword.core.account import Roster
    from afterword.core.check import findings_in
    from afterword.core.debrief import think_through
    from afterword.core.told import Told, occasion_of
    from afterword.reading.debrief import open_reader

    floor = median(cpu_of([sys.executable, "-c", "pass"]) for _ in range(7))
    texts = examples()
    began = time.process_time()
    reader = open_reader()
    print(f"python -c pass           {1000 * floor:7.1f} ms CPU (the floor)")
    print(f"load the reader          {1000 * (time.process_time() - began):7.1f} ms CPU")
    zone = ZoneInfo("Europe/London")
    now = datetime(2026, 3, 10, 18, 0, tzinfo=zone)
    read, thought, words = [], [], 0
    for _ in range(5):
        for text in texts:
            began = time.process_time()
            reading = reader.read(text, Roster(), told_at=now)
            read.append(time.process_time() - began)
            words += len(text.split())
            occasion = occasion_of(Told(text, now), reading, "x", zone)
            began = time.process_time()
            think_through(occasion, home=zone, check=findings_in)
            thought.append(time.process_time() - began)
    print(
        f"read one account         {1000 * median(read):7.1f} ms CPU, {1000 * sum(read) / words * 400:.0f} ms for 400 words"
    )
    print(f"judge, plan, write, check{1000 * median(thought):7.1f} ms CPU ({median(thought) / floor:.2f} x the floor)")
    few, many = peak(20, texts), peak(ACCOUNTS, texts)
    print(
        f"memory of --jsonl        {few:7.0f} MB after 20 accounts, {many:.0f} MB after {ACCOUNTS} ({many / few:.2f} x)"
    )


if __name__ == "__main__":
    main()
