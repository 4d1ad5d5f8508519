"""Read the marked texts of `data/` (GUIDE.md says how they are marked) into values with exact offsets.

`python data/texts.py FILE...` checks files and prints what they hold, per label; it exits 1 where a mark is wrong.
`python data/texts.py --authors` prints the table that data/authors.csv holds.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = [
    "late",
    "no_show",
    "wrong_name",
    "blanked",
    "weak_answer",
    "rambling",
    "nerves",
    "body_language",
    "badmouthed_employer",
    "pay_too_early",
    "unprepared",
    "technical_error",
    "lie",
    "exaggeration",
    "phone_rang",
    "phone_answered",
    "dress",
    "damage",
    "offensive_remark",
    "flat_joke",
    "swearing",
    "no_questions",
    "tech_trouble",
    "interrupting",
    "low_energy",
    "forgot_strength",
    "distracted_by_emergency",
    "arguing",
    "wrong_document",
    "oversharing",
    "confidentiality",
    "forbidden_aid",
    "other",
]
POLARITIES = {"strength": "strength", "circ": "circumstance", "neutral": "neutral"}
NOTICED = {"seen", "unlikely", "-"}
SWITCHES = {"core", "aimed", "called_out", "signed", "polish", "uncontrollable", "external", "theirs"}
FACTS = {
    "min": r"\d+",
    "lost": r"\d+",
    "corrected": r"\d",
    "warned": "yes|no",
    "handled": "fully|partly",
    "harm": "person|property|confidentiality",
    "allowed": "yes|no",
    "dim": "[WLIC]",
}
FAULTS = [
    "excuse",
    "blame",
    "minimising",
    "over_apology",
    "begging",
    "risky_humour",
    "unverifiable_claim",
    "draws_attention",
    "wrong_tone_negativity",
    "pressure",
    "placeholder_left",
]
WHOLE_FAULTS = [
    "too_much_problem",
    "missing_thanks",
    "missing_specific",
    "missing_evidence",
    "missing_offer",
    "too_long",
    "too_short",
    "placeholder_left",
]
SHAPES = [
    "thank_you",
    "recovery",
    "short_recovery",
    "apology",
    "correction",
    "follow_up",
    "feedback_request",
    "rejection_reply",
    "withdrawal",
    "hold_reply",
    "friend",
]
ACTIONS = ["leave_alone", "show", "correct", "acknowledge", "apologise", "make_good", "explain_briefly", "let_go"]


class MarkError(ValueError):
    """A mark in a text file is wrong; the message says where and how."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a moment is: its polarity, kinds (the first is the gold one, the rest fair alternatives), and facts."""

    polarity: str
    kinds: tuple[str, ...] = ()
    noticed: str = "-"
    also_strength: bool = False
    facts: dict[str, str] = field(default_factory=dict)
    traps: tuple[str, ...] = ()
    dictated: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked stretch `[start, end)` of the clean text (code points)."""

    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class Cue:
    """The other side's literal reaction, and the kind it belongs to where the text names it."""

    start: int
    end: int
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One text with its marks: a sentence has one mark, an account many."""

    id: str
    author: str
    style: str
    text: str
    marks: tuple[Mark, ...]
    cues: tuple[Cue, ...]
    head: dict[str, str] = field(default_factory=dict)
    foot: dict[str, str] = field(default_factory=dict)


def label_of(words: str) -> Label:
    """Read `late~no_show+strength/seen min=20 d !nerves`."""
    parts = words.split()
    if not parts:
        raise MarkError("a label is empty")
    head, facts, traps, dictated = parts[0], {}, [], False
    for part in parts[1:]:
        if part == "d":
            dictated = True
        elif part.startswith("!"):
            if part[1:] not in KINDS and part[1:] != "strength":
                raise MarkError(f"unknown kind in {part}")
            traps.append(part[1:])
        elif part in SWITCHES:
            facts[part] = "yes"
        elif "=" in part:
            key, value = part.split("=", 1)
            if key not in FACTS or not re.fullmatch(FACTS[key], value):
                raise MarkError(f"unknown fact {part}")
            facts[key] = value
        else:
            raise MarkError(f"unknown word {part} in the label {words!r}")
    if head.startswith("="):
        if head[1:] not in KINDS:
            raise MarkError(f"unknown kind {head}")
        return Label("slip", (head[1:],), again=True)
    if head in POLARITIES:
        return Label(POLARITIES[head], facts=facts, traps=tuple(traps), dictated=dictated)
    kinds, _, noticed = head.partition("/")
    noticed = noticed or "-"
    if noticed not in NOTICED:
        raise MarkError(f"noticed must be seen, unlikely or -: {head}")
    strength = kinds.endswith("+strength")
    names = tuple(kinds.removesuffix("+strength").split("~"))
    for name in names:
        if name not in KINDS and name not in POLARITIES:
            raise MarkError(f"unknown kind {name!r}")
    if names[0] in POLARITIES:
        return Label(POLARITIES[names[0]], facts=facts, traps=tuple(traps), dictated=dictated)
    return Label("slip", tuple(n for n in names if n in KINDS), noticed, strength, facts, tuple(traps), dictated)


_TOKEN = re.compile(r"\[\[([^\]|]*)\||\]\]|<<(?:([a-z_]+):)?|>>")


def unmark_plain(marked: str) -> tuple[str, list[tuple[int, int, str]], list[Cue]]:
    """As `unmark`, of texts whose stretches have no label of their own: `[[...]]`."""
    return unmark(marked.replace("[[", "[[|"))


def plain_lines(path: Path) -> Iterator[tuple[str, str, list[tuple[int, int]]]]:
    """Of each line `label<TAB>text` the label, the clean text, and its `[[...]]` stretches; lines that begin with # are remarks."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            label, _, marked = line.partition("\t")
            text, stretches, _ = unmark_plain(marked)
            yield label, text, [(start, end) for start, end, _ in stretches]


def unmark(marked: str, read: type = Label) -> tuple[str, list[tuple[int, int, str]], list[Cue]]:
    """Take the marks out: the clean text, the `[[label|...]]` stretches, the `<<...>>` stretches."""
    out: list[str] = []
    at = size = 0
    stretches: list[tuple[int, int, str]] = []
    cues: list[Cue] = []
    open_mark: tuple[int, str] | None = None
    open_cue: tuple[int, str | None] | None = None
    for token in _TOKEN.finditer(marked):
        chunk = marked[at : token.start()]
        out.append(chunk)
        size += len(chunk)
        at = token.end()
        if token.group().startswith("[["):
            if open_mark:
                raise MarkError(f"[[ inside [[ near {marked[token.start() : token.start() + 40]!r}")
            open_mark = (size, token.group(1))
        elif token.group() == "]]":
            if not open_mark:
                raise MarkError(f"]] without [[ near {marked[max(0, token.start() - 40) : token.end()]!r}")
            stretches.append((open_mark[0], size, open_mark[1]))
            open_mark = None
        elif token.group().startswith("<<"):
            if open_cue:
                raise MarkError("<< inside <<")
            kind = token.group(2)
            if kind and kind not in KINDS:
                out.append(kind + ":")
                size += len(kind) + 1
                kind = None
            open_cue = (size, kind)
        else:
            if not open_cue:
                raise MarkError(f">> without << near {marked[max(0, token.start() - 40) : token.end()]!r}")
            cues.append(Cue(open_cue[0], size, open_cue[1]))
            open_cue = None
    if open_mark or open_cue:
        raise MarkError("a mark is never closed")
    out.append(marked[at:])
    return "".join(out), stretches, cues


def header_of(path: Path) -> dict[str, str]:
    """The `# key: value` lines at the top of a file."""
    found = {}
    for line in path.read_text("utf-8").splitlines():
        if match := re.match(r"#\s*(author|persona|style|seen|split):\s*(.*)", line):
            found[match.group(1)] = match.group(2).strip()
    return found


def sentences(path: Path) -> Iterator[Item]:
    """The items of a sentence file (of moments, or of letters: then the label is a fault list)."""
    head = header_of(path)
    letters = "letters" in path.parts
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            words, bar, marked = line.partition(" | ")
            if not bar:
                raise MarkError("no ' | ' between label and text")
            marked = marked.strip()
            simple = re.sub(r"\[\[(?![^\]|]*\|)", "[[|", marked)
            text, stretches, cues = unmark(simple)
            label = letter_label(words) if letters else label_of(words)
            spans = [(a, b) for a, b, _ in stretches] or [(0, len(text))]
            yield Item(
                f"{path.stem}:{number}",
                head.get("author", path.stem),
                head.get("style", ""),
                text,
                tuple(Mark(a, b, label) for a, b in spans),
                tuple(cues),
                {"dictated": "yes"} if label.dictated else {},
            )
        except MarkError as error:
            raise MarkError(f"{path}:{number}: {error}") from None


def letter_label(words: str) -> Label:
    """Read `excuse,blame` or `ok !excuse` (kinds = fault names; alternatives after `~` follow)."""
    parts = words.split()
    traps = tuple(p[1:] for p in parts[1:] if p.startswith("!"))
    if parts[0] == "ok":
        names: tuple[str, ...] = ()
    else:
        names = tuple(re.split("[,~]", parts[0]))
    for name in (*names, *traps):
        if name not in FAULTS:
            raise MarkError(f"unknown fault {name!r}")
    facts = {"fair": parts[0].split("~", 1)[1]} if "~" in parts[0] else {}
    return Label("fault" if names else "ok", names, facts=facts, traps=traps)


def blocks(path: Path) -> Iterator[Item]:
    """The items of an account or a letter file: `=== id key=value`, text, `--- key: value`."""
    head = header_of(path)
    letters = "letters" in path.parts
    for block in re.split(r"(?m)^=== ", path.read_text("utf-8"))[1:]:
        first, _, rest = block.partition("\n")
        name, *words = first.split()
        settings = {name: value or "yes" for name, _, value in (word.partition("=") for word in words)}
        body, *feet = re.split(r"(?m)^--- ", rest)
        foot = {k.strip(): v.strip() for k, _, v in (f.partition(":") for f in feet)}
        try:
            text, stretches, cues = unmark(body.strip("\n"))
            marks = [Mark(a, b, letter_label(w) if letters else label_of(w)) for a, b, w in stretches]
            if letters:
                for fault in re.findall(r"\w+", foot.get("letter", "")):
                    if fault not in WHOLE_FAULTS and fault not in FAULTS and fault != "none":
                        raise MarkError(f"unknown fault {fault!r}")
                if settings.get("shape", "") not in SHAPES:
                    raise MarkError(f"unknown shape {settings.get('shape')!r}")
                plan = settings.get("plan", "none")
                for kind, _, action in () if plan in ("none", "empty") else (p.partition(":") for p in plan.split(",")):
                    if kind not in KINDS or action not in ACTIONS:
                        raise MarkError(f"unknown plan item {kind}:{action}")
            yield Item(
                name,
                head.get("author", path.stem),
                head.get("style", ""),
                text,
                tuple(marks),
                tuple(cues),
                settings,
                foot,
            )
        except MarkError as error:
            raise MarkError(f"{path}: {name}: {error}") from None


def items(path: Path) -> Iterator[Item]:
    """The items of any file of `data/`."""
    return blocks(path) if path.parent.name in ("accounts", "whole") else sentences(path)


def authors() -> str:
    """The table of all authors as CSV: who they are (written personas), their style, split, and what they had seen."""
    rows: dict[str, list[str]] = {}
    for path in sorted(Path(__file__).parent.rglob("*.txt")):
        head = header_of(path)
        if "author" in head and "second" not in path.parts:
            group = "letters" if "letters" in path.parts else "accounts of an occasion"
            rows[head["author"]] = [head["author"], group, head["split"], head["style"], head["seen"], head["persona"]]
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["author", "writes", "split", "style", "had seen", "persona (written)"])
    table.writerows(rows[name] for name in sorted(rows))
    return out.getvalue()


def main(names: list[str]) -> int:
    if names == ["--authors"]:
        print(authors(), end="")
        return 0
    wrong = 0
    for name in names:
        path = Path(name).resolve()
        try:
            found = list(items(path))
        except MarkError as error:
            print(error)
            wrong = 1
            continue
        counts: Counter[str] = Counter()
        for item in found:
            for mark in item.marks:
                counts[mark.label.kinds[0] if mark.label.kinds else mark.label.polarity] += 1
            if item.marks and item.marks[0].label.traps:
                counts["(counter-examples)"] += 1
        words = sum(len(i.text.split()) for i in found)
        print(f"{name}: {len(found)} items, {words} words")
        print("   " + ", ".join(f"{k} {v}" for k, v in sorted(counts.items())))
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
