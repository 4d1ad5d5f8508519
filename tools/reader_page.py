"""The page about the reader's model: how good it is, on whose texts, and how its confidence holds."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

CURVES = Path(__file__).parent.parent / "data" / "curves.json"
WEIGHTS = Path(__file__).parent.parent / "src" / "afterword" / "reading" / "encoder" / "weights" / "reader.json"

WANTED = {
    "slip recall": ">= .85",
    "false slips an account": "<= 0.7",
    "kind accuracy": ">= .80",
    "noticed accuracy": ">= .80",
    "action right": ">= .85",
    "must stay unnamed, named": "< .05",
    "account polarity accuracy": ">= .90",
    "kinds macro-F1": ">= .75",
    "traps": ">= .75",
}


def about() -> dict[str, Any]:
    """The manifest of the shipped weights."""
    found: dict[str, Any] = json.loads(WEIGHTS.read_text("utf-8"))
    return found


def page() -> str:
    """The page as Markdown."""
    manifest, curves = about(), json.loads(CURVES.read_text("utf-8"))
    alarm, named = (json.loads(WEIGHTS.with_name(name).read_text("utf-8")) for name in ("danger.json", "named.json"))
    plain, whom = (json.loads(WEIGHTS.with_name(name).read_text("utf-8")) for name in ("owned.json", "whom.json"))
    twice, agreed = whom["judged twice, agreed"]
    doubted, kind, answers = (
        json.loads(WEIGHTS.with_name(name).read_text("utf-8"))
        for name in ("doubted.json", "kindness.json", "answers.json")
    )
    dropped, asked = (doubted["slips there, below; none there, below"][name] for name in ("none", "asked"))
    owned = plain["texts with something owned, found, without, raised"]
    figures = manifest["figures"]
    lines = [
        "# The reader",
        "",
        "What reads an account: a small public encoder (all-MiniLM-L6-v2, Apache-2.0), tuned twice on texts written for this",
        "project and run by numpy alone, so that two readers give one answer; beside them a model of word and letter n-grams, and",
        "rules for names, dates, minutes and questions.",
        "",
        "The texts are written by *personas* (data/authors.csv): each has one style, and stands in one split only. The authors of",
        "dev and test had read the labelling guide and nothing else. Thresholds are chosen on dev and raw (below). A second labeller, who saw",
        "neither labels nor authors, agreed with the first on dev and test: `python data/blind.py kappa`.",
        "These figures are from written texts, many of them told in a roundabout way on purpose. Real accounts will differ.",
        "",
        f"Measured by `python data/score_reader.py test`. Base {manifest['base']['sha256'][:12]}, weights {manifest['sha256'][:12]}, "
        f"texts {manifest['data'][:12]}.",
        "",
        "| figure | dev | test | aim | basic reader, test |",
        "|---|---|---|---|---|",
    ]
    for name, value in figures["test"].items():
        if isinstance(value, int) or name in ("accounts", "sentences"):
            lines.append(f"| {name} | {figures['dev'][name]} | {value} | | |")
        else:
            lines.append(
                f"| {name} | {figures['dev'][name]:.2f} | {value:.2f} | {WANTED.get(name, '')} | {manifest['basic']['test'][name]:.2f} |"
            )
    lines += [
        "",
        "The basic reader is what is left where numpy or the encoder's weights are missing: n-grams and rules alone.",
        "",
        "## Accounts told without a guide",
        "",
        "People who had seen nothing but the wish for an account wrote these, and others marked them afterwards (split `raw`). They are",
        "full of what is no moment at all, told flatly, out of order, or by its effect; no text of their authors is learnt from, but the",
        "thresholds and confidences are chosen on them as well as on dev. This is nearer to what a stranger types, and the reader is",
        "clearly worse at it. A second person marked them too, without seeing the first marks: what that person would score stands",
        "beside it (`python data/score_reader.py raw --second`), and says what can be reached.",
        "",
        "| figure | raw | a second person |",
        "|---|---|---|",
        *(
            f"| {name} | {value if name == 'accounts' else format(value, '.2f')} | "
            f"{figures['second'][name] if name == 'accounts' else format(figures['second'][name], '.2f')} |"
            for name, value in figures["raw"].items()
        ),
        "",
        "## By kind, in the test accounts",
        "",
        "| kind | read rightly | read as another kind | missed | read where there was none |",
        "|---|---|---|---|---|",
    ]
    for name, counts in manifest["kinds"]["test"].items():
        cells = " | ".join(str(counts.get(key, 0)) for key in ("right", "wrong", "missed", "false"))
        lines.append(f"| {name} | {cells} |")
    lines += [
        "",
        "## Does its confidence hold",
        "",
        "![How often the kind was right, by the confidence shown](reader-calibration.svg)",
        "",
        "| confidence shown | right | slips |",
        "|---|---|---|",
        *(f"| {said:.2f} | {right:.2f} | {count} |" for said, right, count in manifest["calibration"]),
        "",
        "On dev and raw texts, which the curve was fitted on.",
        "",
        "## Words that speak of danger",
        "",
        "Rules and encoder together, misses first (`python data/train_danger.py`). The bar was chosen on the lists that had been looked",
        "at and on the sentences of dev; `outsider` and `plain` are by people who had read nothing of this, and 100 of the fine lines of",
        "`plain` are what people write when nothing is wrong.",
        "",
        "| lines | speak of danger | missed | only seem to, or are plain | raised for nothing |",
        "|---|---|---|---|---|",
        *(
            f"| {name} | {' | '.join(map(str, counts))} |"
            for name, counts in alarm["danger lines, missed, fine lines, raised"].items()
        ),
        "",
        "| texts without danger | how many | raised, by the encoder |",
        "|---|---|---|",
        *(f"| {name} | {' | '.join(map(str, counts))} |" for name, counts in alarm["texts, raised"].items()),
        "",
        "## A wrong told in a few plain words",
        "",
        "The readers learnt from long accounts, and take a wrong that is told outright and alone for a mere event now and then. Where they",
        f"find no slip in at most {plain['how']['words']} words, a head asks about the clause that is surest to tell of one (`python data/train_owned.py`). `unseen` is",
        "by somebody else, and only measured; `work` and `private` are each read by what was learnt from the other.",
        "",
        "| texts | tell of a wrong | found by the readers | with the head | tell of none | taken for one by the readers | with the head |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {name} | {alone[0]} | {alone[1]} | {owned['with the head'][name][1]} | {alone[2]} | {alone[3]} | {owned['with the head'][name][3]} |"
            for name, alone in owned["readers alone"].items()
        ),
        "",
        "## A slip that is none",
        "",
        "The readers learnt from accounts in which something went wrong, and see a slip where nothing did. A head doubts what they read",
        "(`python data/train_doubted.py`): where it is sure, the slip is dropped, and where it doubts, the person is asked before it is owned.",
        "What is harmless, or holds one fault, or tells of a kindness, was read by what was learnt without its writer.",
        "",
        "| texts | real slips read | dropped | asked about or dropped | false slips read | dropped | asked about or dropped |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {name} | {there} | {lost} | {asked[name][1]} | {none} | {gone} | {asked[name][3]} |"
            for name, (there, lost, none, gone) in dropped.items()
        ),
        "",
        "## What somebody did for the teller",
        "",
        "At work and among friends a head finds the clauses that tell of a kindness (`python data/train_kindness.py`), so that it can be thanked",
        "for. Each writer's texts were read by what was learnt from the others'; `unseen` are whole accounts, of which one deed each was marked.",
        "",
        "| where | texts | tell of one | found | tell of none | seen in | clauses said | right |",
        "|---|---|---|---|---|---|---|---|",
        *(
            f"| {'thanks are asked for' if where == 'bar_where_asked' else 'they are not'} | {name} | {' | '.join(map(str, counts))} |"
            for where, parts in kind["texts with a kindness, found, without, seen; clauses said, right"].items()
            for name, counts in parts.items()
        ),
        "",
        "## What answers a slip",
        "",
        "What is so instead of an untruth, or what would have answered, as the account tells it near the slip (`python data/train_answers.py`).",
        "Each of the five who marked 110 accounts is measured by what the other four taught; `unseen` are raw and kept accounts, marked by a sixth.",
        "Somebody who marks leaves out many a sentence that would do as well.",
        "",
        "| marked by | slips | answered in the account | answer found | right |",
        "|---|---|---|---|---|",
        *(
            f"| {name} | {' | '.join(map(str, counts))} |"
            for name, counts in answers["slips, told what answers them, answered, rightly"].items()
        ),
        "",
        "## Who was there, and what the firm is called",
        "",
        "Rules find the names; what the encoder makes of the words around each decides together with what the rules see (`python",
        "data/train_named.py`, without a roster). A wrong firm in a letter is worse than none: there the bar asks for few wrong ones.",
        "",
        "| names | right of those taken | found | both (F1) |",
        "|---|---|---|---|",
        *(
            f"| {name} | {' | '.join(f'{one:.2f}' for one in got)} |"
            for name, got in named["precision, recall, F1"].items()
        ),
        "",
        "## Whom a letter is for",
        "",
        f"Of the names in a text the one to whom the word is owed, or who led the talk (`python data/train_whom.py`). Learnt from {whom['how']['accounts']}",
        f"labelled accounts and {whom['how']['short texts']} short texts, in about half of which somebody else is named first; the held accounts are by dev, raw, test and kept",
        f"authors, and each short text is judged by what other writers' say. Two labellers gave the same first name on {agreed} of {twice} accounts.",
        "",
        "| texts | how many | right | the wrong name | a name where none is right | none where one is |",
        "|---|---|---|---|---|---|",
        *(
            f"| {name} | {sum(got.values())} | {' | '.join(str(got.get(what, 0)) for what in ('right', 'wrong', 'false', 'missed'))} |"
            for name, got in whom["texts"].items()
        ),
        "",
        "## What more texts bring",
        "",
        "![Macro-F1 of the kinds by the number of stretches learnt from](reader-learning.svg)",
        "",
        "Heads learnt anew, in numpy, on what the shipped encoder makes of each marked stretch: `python data/curves.py`. The",
        "encoder has seen all train authors, so this is what the heads owe to data; the same command with `--check` makes some of them twice.",
        *(
            []
            if curves.get("weights") == manifest["sha256"]
            else ["This and the next table were made with earlier weights."]
        ),
        "",
        "| stretches learnt from | kinds macro-F1, dev | test |",
        "|---|---|---|",
        *(f"| {count} | {dev:.2f} | {test:.2f} |" for count, dev, test in curves["curve"]),
        "",
        "## A style left out",
        "",
        "| style | kinds macro-F1 without it | with it |",
        "|---|---|---|",
        *(f"| {name} | {without:.2f} | {with_it:.2f} |" for name, (without, with_it) in curves["left_out"].items()),
        "",
    ]
    return "\n".join(lines)


def plot() -> str:
    """The calibration curve as SVG, with a text alternative."""
    curve = about()["calibration"]
    size, edge = 240, 34

    def x(value: float) -> float:
        return round(edge + value * size, 1)

    def y(value: float) -> float:
        return round(edge / 2 + (1 - value) * size, 1)

    dots = "".join(
        f'<circle cx="{x(said)}" cy="{y(right)}" r="{min(9, 2 + count**0.5 / 3):.1f}"><title>shown {said:.2f}, right {right:.2f}, '
        f"{count} slips</title></circle>"
        for said, right, count in curve
    )
    told = "; ".join(f"{said:.0%} shown, {right:.0%} right" for said, right, _ in curve)
    ticks = "".join(
        f'<text x="{x(v)}" y="{y(0) + 16}" text-anchor="middle">{v:g}</text><text x="{x(0) - 6}" y="{y(v) + 4}" text-anchor="end">{v:g}</text>'
        for v in (0, 0.5, 1)
    )
    width, height = size + edge * 2, size + edge + 22
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="11"><title>Confidence shown and how often it was right</title>'
        f"<desc>{told}</desc>"
        f'<rect width="{width}" height="{height}" fill="#fffefb"/>'
        f'<rect x="{x(0)}" y="{y(1)}" width="{size}" height="{size}" fill="none" stroke="#bbb"/>'
        f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" stroke="#bbb" stroke-dasharray="4 4"/>'
        f'<g fill="#2a4d80">{dots}</g><g fill="#444">{ticks}'
        f'<text x="{x(0.5)}" y="{y(0) + 30}" text-anchor="middle">confidence shown</text>'
        f'<text x="{x(0) + 6}" y="{y(1) + 14}">right</text></g></svg>\n'
    )


def learning() -> str:
    """The learning curve as SVG, with a text alternative: the number of stretches on a scale of doublings."""
    curve = json.loads(CURVES.read_text("utf-8"))["curve"]
    width, height, edge = 320, 200, 40
    first, last = math.log2(curve[0][0]), math.log2(curve[-1][0])

    def place(count: float, f1: float) -> tuple[float, float]:
        return (
            round(edge + (math.log2(count) - first) / (last - first) * width, 1),
            round(edge / 2 + (1 - f1) * height, 1),
        )

    lines = []
    for column, colour, name in ((1, "#2a4d80", "dev"), (2, "#8a4b2a", "test")):
        points = [place(row[0], row[column]) for row in curve]
        path = " ".join(f"{x},{y}" for x, y in points)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        lines += [f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in points]
        x, y = points[-1]
        lines.append(f'<text x="{x + 8}" y="{y + (10 if column == 1 else -2)}" fill="{colour}">{name}</text>')
    ticks = "".join(
        f'<text x="{place(row[0], 0)[0]}" y="{height + edge / 2 + 16}" text-anchor="middle">{row[0]}</text>'
        for row in curve
    ) + "".join(
        f'<text x="{edge - 6}" y="{place(curve[0][0], v)[1] + 4}" text-anchor="end">{v:g}</text>' for v in (0, 0.5, 1)
    )
    told = "; ".join(f"{count} stretches: dev {dev:.2f}, test {test:.2f}" for count, dev, test in curve)
    full_width, full_height = width + edge * 2, height + edge + 6
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {full_width} {full_height}" width="{full_width}" '
        f'height="{full_height}" role="img" font-family="system-ui, sans-serif" font-size="11">'
        f"<title>Macro-F1 of the kinds by the number of stretches learnt from</title><desc>{told}</desc>"
        f'<rect width="{full_width}" height="{full_height}" fill="#fffefb"/>'
        f'<rect x="{edge}" y="{edge / 2}" width="{width}" height="{height}" fill="none" stroke="#bbb"/>'
        f'{"".join(lines)}<g fill="#444">{ticks}</g></svg>\n'
    )
