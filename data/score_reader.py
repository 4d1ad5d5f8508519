"""Score the reader on a split: `python data/score_reader.py dev|test|raw|kept [--weights FILE] [--errors] [--second]`.

With `--second` it scores a second, blind labeller of the raw accounts in the reader's place: what can be reached at all.

Accounts are scored as a whole (moments found, labelled, judged); sentences one by one.
A gold moment is found where a read moment of the same polarity overlaps it: at least half of the shorter one.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.core.judge.verdict import judge_slip
from afterword.core.occasion import (
    Cause,
    Centrality,
    Dimension,
    Facts,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Noticed,
    Polarity,
    Quote,
)  # fmt: skip
from texts import Item, Label, Mark

HERE = Path(__file__).parent
Reader = Callable[[str], Sequence[Moment]]
"""Gives the moments of a text."""


def gold_facts(label: Label) -> Facts:
    """The facts that a label states."""
    facts = label.facts
    cause = (
        Cause.THEIRS if "theirs" in facts else Cause.OWN_UNCONTROLLABLE if "uncontrollable" in facts
        else Cause.EXTERNAL if "external" in facts else Cause.OWN
    )  # fmt: skip
    return Facts(
        centrality=Centrality.CORE if "core" in facts else Centrality.USEFUL,
        handled=Handled(facts.get("handled", "no")),
        cause=cause,
        harm=Harm(facts.get("harm", "none")),
        false_claim=FalseClaim.POLISH if "polish" in facts and label.kinds[0] == "lie" else None,
        minutes_late=int(facts["min"]) if "min" in facts else None,
        warned=facts.get("warned") != "no",
        times_corrected=int(facts.get("corrected", 0)),
        aimed_at_people="aimed" in facts,
        minutes_lost=int(facts.get("lost", 0)),
        called_out="called_out" in facts,
        on_signed_form="signed" in facts,
        allowed=facts.get("allowed") == "yes",
        dimension=Dimension(facts["dim"]) if "dim" in facts else None,
    )


def gold_moment(item: Item, mark: Mark) -> Moment:
    """The moment a mark states, with the cue that belongs to it."""
    label = mark.label
    cue = None
    noticed = None
    if label.noticed == "unlikely":
        noticed = Noticed.UNLIKELY
    if label.noticed == "seen":
        noticed = Noticed.SEEN
        cue = Quote(0, 0, "seen")
    polarity = Polarity(label.polarity)
    return Moment(
        Quote(mark.start, mark.end, item.text[mark.start : mark.end]), polarity,
        label.kinds[0] if label.kinds else None, noticed, cue, gold_facts(label) if label.kinds else Facts(),
    )  # fmt: skip


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Shared length over the shorter one."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / max(1, min(a[1] - a[0], b[1] - b[0]))


@dataclass
class Tally:
    """Counts over accounts."""

    slips: int = 0
    slips_found: int = 0
    slips_read: int = 0
    false_slips: int = 0
    kind_right: int = 0
    noticed_right: int = 0
    severity_right: int = 0
    action_right: int = 0
    must_stay: int = 0
    must_stay_named: int = 0
    duties: int = 0
    duties_missed: int = 0
    strengths: int = 0
    strengths_found: int = 0
    circumstances: int = 0
    circumstances_found: int = 0
    accounts: int = 0
    others_read: int = 0
    others_right: int = 0


NAMED = {"correct", "acknowledge", "apologise", "make_good", "explain_briefly"}


def match(gold: Sequence[tuple[Mark, Moment]], read: Sequence[Moment]) -> list[tuple[int, int]]:
    """Pairs (gold, read) by overlap, the largest shares first, each used once."""
    pairs = []
    for g, (mark, moment) in enumerate(gold):
        for r, other in enumerate(read):
            share = overlap((mark.start, mark.end), (other.quote.start, other.quote.end))
            if share >= 0.5:
                kin = (other.polarity is moment.polarity) + (other.kind is not None and other.kind in mark.label.kinds)
                pairs.append((kin, share, g, r))
    used_g: set[int] = set()
    used_r: set[int] = set()
    found = []
    for _, _, g, r in sorted(pairs, reverse=True):
        if g not in used_g and r not in used_r:
            used_g.add(g)
            used_r.add(r)
            found.append((g, r))
    return found


def score_accounts(
    items: Sequence[Item], reader: Reader, errors: list[str], tally: Tally, by_kind: dict[str, Counter[str]]
) -> None:
    for item in items:
        read = list(reader(item.text))
        tally.accounts += 1
        gold_all = [(m, gold_moment(item, m)) for m in item.marks if not m.label.again]
        again = [(m.start, m.end) for m in item.marks if m.label.again]
        gold = [(m, x) for m, x in gold_all if x.polarity is Polarity.SLIP]
        mine = [m for m in read if m.polarity is Polarity.SLIP]
        tally.slips += len(gold)
        tally.slips_read += len(mine)
        pairs = match(gold, mine)
        tally.slips_found += len(pairs)
        taken_g, taken_r = {g for g, _ in pairs}, {r for _, r in pairs}
        for g, (_, moment) in enumerate(gold):
            if g not in taken_g:
                errors.append(f"MISSED {item.id} {moment.kind}: {moment.quote.text!r}")
                by_kind[moment.kind or "other"]["missed"] += 1
        for r, moment in enumerate(mine):
            if r not in taken_r and not any(overlap((moment.quote.start, moment.quote.end), a) >= 0.5 for a in again):
                tally.false_slips += 1
                errors.append(f"FALSE {item.id} {moment.kind} {moment.confidence:.2f}: {moment.quote.text!r}")
                by_kind[moment.kind or "other"]["false"] += 1
        for g, r in pairs:
            mark, moment = gold[g]
            other = mine[r]
            ok = other.kind in mark.label.kinds
            tally.kind_right += ok
            by_kind[moment.kind or "other"]["right" if ok else "wrong"] += 1
            if not ok:
                errors.append(
                    f"KIND {item.id} {moment.kind} read as {other.kind} {other.confidence:.2f}: {other.quote.text!r}"
                )
            want, got = judge_slip(moment), judge_slip(other)
            tally.noticed_right += want.noticed is got.noticed
            tally.severity_right += want.severity == got.severity
            tally.action_right += want.action is got.action
            if want.action is not got.action and ok:
                errors.append(
                    f"ACTION {item.id} {moment.kind} {want.action} read as {got.action} "
                    f"(noticed {want.noticed}/{got.noticed}, sev {want.severity}/{got.severity}, gate {want.gate}/{got.gate}): {other.quote.text!r}"
                )
            if want.action.value in ("leave_alone", "show"):
                tally.must_stay += 1
                tally.must_stay_named += got.action.value in NAMED
            if want.is_duty:
                tally.duties += 1
                tally.duties_missed += got.action.value not in NAMED
        for name in ("strength", "circumstance"):
            polarity = Polarity(name)
            golds = [
                (m, x) for m, x in gold_all if x.polarity is polarity or (name == "strength" and m.label.also_strength)
            ]
            mines = [m for m in read if m.polarity is polarity]
            hits = sum(
                any(overlap((m.start, m.end), (o.quote.start, o.quote.end)) >= 0.5 for o in mines) for m, _ in golds
            )
            if name == "strength":
                tally.strengths += len(golds)
                tally.strengths_found += hits
            else:
                tally.circumstances += len(golds)
                tally.circumstances_found += hits
        for moment in read:
            near = [x for m, x in gold_all if overlap((m.start, m.end), (moment.quote.start, moment.quote.end)) >= 0.5]
            if near:
                tally.others_read += 1
                tally.others_right += any(x.polarity is moment.polarity for x in near) or any(
                    m.label.also_strength and moment.polarity is Polarity.STRENGTH
                    for m, _ in gold_all
                    if overlap((m.start, m.end), (moment.quote.start, moment.quote.end)) >= 0.5
                )


def score_sentences(items: Sequence[Item], reader: Reader, errors: list[str]) -> dict[str, float]:
    """Each sentence alone: the read moment that overlaps its mark most."""
    right = total = polar = traps = traps_right = top3 = slips = 0
    hit: Counter[str] = Counter()
    said: Counter[str] = Counter()
    gold_count: Counter[str] = Counter()
    for item in items:
        mark = item.marks[0]
        label = mark.label
        read = [m for m in reader(item.text) if overlap((m.quote.start, m.quote.end), (mark.start, mark.end)) >= 0.3]
        gold_names = set(label.kinds) if label.polarity == "slip" else {label.polarity}
        if label.also_strength:
            gold_names |= {"strength"}
        best = max(
            read,
            key=lambda m: (m.polarity is Polarity.SLIP, min(m.quote.end, mark.end) - max(m.quote.start, mark.start)),
            default=None,
        )
        name = "neutral" if best is None else best.kind or best.polarity.value
        gold = label.kinds[0] if label.kinds else label.polarity
        ok = name in gold_names
        total += 1
        right += ok
        gold_count[gold] += 1
        if ok:
            hit[gold] += 1
            said[gold] += 1
        else:
            said[name] += 1
            errors.append(
                f"SENT {item.id} {gold} read as {name}{'' if not label.traps else ' TRAP ' + ','.join(label.traps)}: {item.text!r}"
            )
        polarity = best.polarity.value if best else "neutral"
        polar += polarity == label.polarity or (label.also_strength and polarity == "strength")
        if label.polarity == "slip":
            slips += 1
            top3 += best is not None and best.kind is not None and bool({best.kind, *best.also} & gold_names)
        if label.traps:
            traps += 1
            traps_right += not any(m.polarity is Polarity.SLIP and m.kind in label.traps for m in read)
    f1 = []
    for name in gold_count:
        if name in ("strength", "circumstance", "neutral"):
            continue
        p, r = hit[name] / max(1, said[name]), hit[name] / gold_count[name]
        f1.append(2 * p * r / max(1e-9, p + r))
    return {
        "sentences": total, "label accuracy": right / max(1, total), "polarity accuracy": polar / max(1, total),
        "kinds macro-F1": sum(f1) / max(1, len(f1)), "slip top-3": top3 / max(1, slips), "traps": traps_right / max(1, traps),
    }  # fmt: skip


def load_items(split: str, part: str, folder: Path = HERE / "reader") -> list[Item]:
    found = []
    for path in sorted((folder / part).glob("*.txt")):
        if texts.header_of(path).get("split") == split:
            found += list(texts.items(path))
    return found


def second_labeller() -> Reader:
    """A reader that gives the moments somebody else marked in a raw account, who saw neither the first marks nor a program."""
    marked = {
        item.text: [gold_moment(item, mark) for mark in item.marks if not mark.label.again]
        for item in load_items("raw", "accounts", HERE / "reader" / "second")
    }
    return marked.__getitem__


def report(
    split: str, reader: Reader, errors: list[str], by_kind: dict[str, Counter[str]] | None = None
) -> dict[str, float]:
    tally = Tally()
    by_kind = defaultdict(Counter) if by_kind is None else by_kind
    score_accounts(load_items(split, "accounts"), reader, errors, tally, by_kind)
    sentences = load_items(split, "sentences")
    figures = score_sentences(sentences, reader, errors) if sentences else {}  # raw and kept have accounts alone
    t = tally
    figures |= {
        "accounts": t.accounts,
        "slip recall": t.slips_found / max(1, t.slips),
        "false slips an account": t.false_slips / max(1, t.accounts),
        "kind accuracy": t.kind_right / max(1, t.slips_found),
        "noticed accuracy": t.noticed_right / max(1, t.slips_found),
        "severity accuracy": t.severity_right / max(1, t.slips_found),
        "action right": t.action_right / max(1, t.slips_found),
        "must stay unnamed, named": t.must_stay_named / max(1, t.must_stay),
        "duties missed": t.duties_missed / max(1, t.duties),
        "strength recall": t.strengths_found / max(1, t.strengths),
        "circumstance recall": t.circumstances_found / max(1, t.circumstances),
        "account polarity accuracy": t.others_right / max(1, t.others_read),
    }
    return figures


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("split")
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--second", action="store_true")
    options = parser.parse_args()
    if options.second and options.split != "raw":
        parser.error("only the raw accounts were marked a second time")
    from afterword.reading.encoder.weights import load_tagger
    from afterword.reading.moments import moments_of
    from afterword.reading.ngrams import ngram_model

    reader: Reader
    if options.second:
        reader = second_labeller()
    else:
        tagger, settings = load_tagger(options.weights)
        ngrams = ngram_model(options.weights.with_name("ngrams.bin")) if options.weights else ngram_model()

        def reader(text: str) -> tuple[Moment, ...]:
            return moments_of(text, tagger, settings, ngrams)

    errors: list[str] = []
    figures = report(options.split, reader, errors)
    for name, value in figures.items():
        print(f"{name:28} {value:.3f}" if isinstance(value, float) else f"{name:28} {value}")
    if options.errors:
        print("\n".join(errors))


if __name__ == "__main__":
    main()
