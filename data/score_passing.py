"""Score what becomes of accounts in which what matters is told in passing: `python data/score_passing.py [WRITER]... [--errors]`.

The accounts of `passing/` (data/passing.py): of each wrong that a wise note owns whether it was found and is named, of each slip that should
rest whether it is named, whether what others did is named as the teller's, what is named where nothing is marked, and where it happened and whom the
letter greets. The writers had seen nothing of the program.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import passing
from afterword.core.account import Roster
from afterword.core.judge.verdict import NAMES_THE_SLIP, Verdict
from afterword.core.judge.worth import judge
from afterword.core.told import Told, occasion_of
from afterword.reading.debrief import OfflineReader, open_reader
from score_typical import is_greeted

HALF = 0.5
"""What share of the shorter of two stretches has to be common for them to be one."""


def by_name(to: str) -> str:
    """Whom the note is for, where that is a name; who is known by a role alone cannot be greeted by one."""
    named = re.findall(r"\b[A-Z][\w'’-]*", to)
    return to if named and not re.search(r"['’]s? [a-z]", to) else ""


def score(told: Sequence[passing.Passing], reader: OfflineReader, errors: list[str]) -> Counter[str]:
    """The figures, and what went wrong one by one."""
    tally: Counter[str] = Counter()
    for one in told:
        reading = reader.read(one.text, Roster(), told_at=one.told_at)
        occasion = occasion_of(Told(one.text, one.told_at), reading, "one", UTC)
        verdicts = judge(occasion).verdicts
        tally["accounts"] += 1
        tally["setting right"] += occasion.setting.value == one.setting
        greeted = occasion.people[0].name if occasion.people else ""
        if by_name(one.to):
            tally["a name to greet"] += 1
            tally["greeted rightly"] += is_greeted(greeted, one.to)
        if not is_greeted(greeted, by_name(one.to)):
            errors.append(f"GREETED {one.id}: {greeted or 'nobody'}, and not {one.to or 'nobody'}")
        met: set[int] = set()
        for sort, start, end in one.marks:
            here = [at for at, verdict in enumerate(verdicts) if _is_one(verdict, start, end)]
            named = any(verdicts[at].action in NAMES_THE_SLIP for at in here)
            if sort in ("own", "risk", "rest", "theirs"):
                met.update(here)
                tally[sort] += 1
                tally[f"{sort}, read as a slip"] += bool(here)
                tally[f"{sort}, named"] += named
                if named != (sort in ("own", "risk")):
                    seen = [(verdicts[at].kind, verdicts[at].action.value) for at in here]
                    errors.append(f"{sort.upper()} {one.id}: {one.text[start:end]!r} {seen}")
        for at, verdict in enumerate(verdicts):
            if at not in met and verdict.action in NAMES_THE_SLIP:
                tally["named, and not marked"] += 1
                errors.append(f"UNMARKED {one.id}: {verdict.moment.quote.text!r} {verdict.kind}")
    return tally


def _is_one(verdict: Verdict, start: int, end: int) -> bool:
    quote = verdict.moment.quote
    common = min(end, quote.end) - max(start, quote.start)
    return common > HALF * min(end - start, quote.end - quote.start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("writers", nargs="*")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    told = [one for one in passing.all_of_them() if not options.writers or one.writer in options.writers]
    errors: list[str] = []
    for name, count in score(told, open_reader(), errors).items():
        print(f"{name:28} {count}")
    if options.errors:
        print("\n".join(errors))


if __name__ == "__main__":
    main()
