"""Score the letter checker on a split: `python data/score_checker.py train|dev|test|raw|kept [--opinion full|none] [--errors] [--second]`.

With `--second` a second, blind labeller of the raw letters is scored in its place: what can be reached at all.

`--measure` in place of a split counts each rule's right and wrong words on the dev and train authors, for the docs.

Sentences are checked alone, letters whole with their plan. A fault is found in a sentence where a finding with its name
overlaps the sentence; a marked fault of a letter where one overlaps the mark by half. Any weight counts.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import letters
import measure_rules
import texts
from afterword.core.check import Finding, PlanItem, findings_in
from afterword.surfaces.cli.check import opinion_named
from letters import FAULTS


def plan_of(words: str) -> tuple[PlanItem, ...] | None:
    """The plan as it is written in the head of a letter."""
    if words == "none":
        return None
    return () if words == "empty" else tuple(PlanItem(*item.split(":")) for item in words.split(","))


class Marked(NamedTuple):
    """What somebody marked in a letter, in the place of a finding."""

    fault: str
    start: int | None
    end: int | None
    rule: str = "second"
    weight: str = "advises"


def lacks(item: texts.Item) -> set[str]:
    """The faults of the letter as a whole that somebody wrote below it; what stands in brackets is marked inside."""
    return set(re.findall(r"\w+", item.foot["letter"])) - {"none", "placeholder_left"}


def marked_again() -> dict[str, list[Marked]]:
    """What a second labeller, who saw neither the first marks nor a program, marked in a letter, by its text."""
    found = {}
    for path in sorted((letters.HERE / "second" / "whole").glob("*.txt")):
        for item in texts.blocks(path):
            marks = [Marked(mark.label.kinds[0], mark.start, mark.end) for mark in item.marks]
            found[item.text] = [*marks, *(Marked(fault, None, None) for fault in sorted(lacks(item)))]
    return found


class Tally:
    """Right, wrong and missed, by fault."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()

    def line(self, faults: tuple[str, ...] | list[str]) -> str:
        right = sum(self.right[fault] for fault in faults)
        wrong = sum(self.wrong[fault] for fault in faults)
        missed = sum(self.missed[fault] for fault in faults)
        return f"recall {right / max(1, right + missed):.3f}  precision {right / max(1, right + wrong):.3f}  ({right + missed})"


def overlap(finding: Finding | Marked, start: int, end: int) -> bool:
    """Whether a finding and a mark share at least half of the shorter one."""
    if finding.start is None or finding.end is None:
        return False
    shared = min(finding.end, end) - max(finding.start, start)
    return shared >= 0.5 * min(end - start, finding.end - finding.start)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("split", nargs="?")
    parser.add_argument("--opinion", default="full")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("--second", action="store_true")
    options = parser.parse_args()
    if options.measure:
        measure_rules.keep()
        return
    if options.split is None:
        parser.error("name a split or authors")
    if options.second and options.split != "raw":
        parser.error("only the raw letters were marked a second time")
    opinion = opinion_named(options.opinion)
    names = letters.authors(options.split) or options.split.split(",")
    second = marked_again() if options.second else {}

    alone, any_fault = Tally(), Tally()
    near = near_flagged = blocked = 0
    for author in names:
        for example in letters.of_sentences(author):
            found = findings_in(example.text, scope="sentence", opinion=opinion)
            faults = {finding.fault for finding in found if finding.fault}
            good = set(example.target) - {""}
            for fault in faults:
                (alone.right if fault in good else alone.wrong)[fault] += 1
            if example.gold:
                any_fault.right["any"] += bool(faults)
                any_fault.missed["any"] += not faults
                if not faults & good:
                    alone.missed[next(iter(example.target))] += 1
            else:
                near += 1
                near_flagged += bool(faults)
                any_fault.wrong["any"] += bool(faults)
                blocked += any(finding.weight == "blocks" for finding in found)
            if options.errors and (bool(faults) != bool(example.gold) or faults - good):
                print(f"{author} gold {sorted(good)} found {[f.rule for f in found if f.fault]}: {example.text}")
    print(f"SENTENCES of {', '.join(names)}")
    for fault in FAULTS:
        print(f"  {fault:22} {alone.line([fault])}")
    print(f"  {'all, by name':22} {alone.line(list(FAULTS))}")
    print(f"  {'all, any name':22} {any_fault.line(['any'])}")
    print(f"  fine look-alikes flagged {near_flagged}/{near} = {near_flagged / max(1, near):.3f}, blocked {blocked}")

    inside, whole = Tally(), Tally()
    good_letters = alarmed = blocking = 0
    spans: list[float] = []
    for author in names:
        path = letters.HERE / "whole" / f"{author}.txt"
        if not path.exists():
            continue
        for item in texts.blocks(path):
            plan = plan_of(item.head.get("plan", "none"))
            if options.second:
                found = second[item.text]
            else:
                checked = findings_in(item.text, plan=plan, shape=item.head["shape"], opinion=opinion)
                found = [finding for finding in checked if finding.fault]
            wanted = lacks(item)
            said = {f.fault for f in found if f.start is None}
            for fault in wanted | said:
                if fault:
                    (whole.right if fault in wanted & said else whole.missed if fault in wanted else whole.wrong)[
                        fault
                    ] += 1
            taken: set[int] = set()
            for mark in item.marks:
                hits = [
                    at for at, f in enumerate(found) if f.fault in mark.label.kinds and overlap(f, mark.start, mark.end)
                ]
                taken.update(hits)
                (inside.right if hits else inside.missed)[mark.label.kinds[0]] += 1
                for at in hits[:1]:
                    start, end = found[at].start or 0, found[at].end or 0
                    spans.append(
                        (min(end, mark.end) - max(start, mark.start)) / (max(end, mark.end) - min(start, mark.start))
                    )
            for at, f in enumerate(found):
                if at not in taken and f.start is not None and f.fault:
                    inside.wrong[f.fault] += 1
                    if options.errors:
                        print(f"{item.id} wrongly {f.rule}: {item.text[f.start : f.end]}")
            if not item.marks and not wanted:
                good_letters += 1
                alarmed += bool(found)
                blocking += any(f.weight == "blocks" for f in found)
                if options.errors and found:
                    print(f"{item.id} is good and has {[f.rule for f in found]}")
    print("LETTERS")
    print(f"  {'marked, by name':22} {inside.line([*FAULTS, 'placeholder_left'])}")
    print(f"  span overlap of those found {sum(spans) / max(1, len(spans)):.2f}")
    for fault in sorted(set(whole.right) | set(whole.wrong) | set(whole.missed)):
        print(f"  {fault:22} {whole.line([fault])}")
    print(
        f"  good letters with any alarm {alarmed}/{good_letters} = {alarmed / max(1, good_letters):.3f}, with a block {blocking}"
    )


if __name__ == "__main__":
    main()
