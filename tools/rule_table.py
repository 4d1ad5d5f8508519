"""Write the table of words that letter rules and cues hang on (`python tools/rule_table.py`); `--check` only says if it is stale."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CHECK = ROOT / "src" / "afterword" / "core" / "check"
TABLE = CHECK / "table.py"
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).parent)]

from needed import begins, cost, first_words, needed  # noqa: E402

EMPTY = "RULES: tuple[str, ...] = ()\nALWAYS = LEADING = ()\nKEYS = OWNERS = CUED = ()\n"
COMMON = frozenset(
    """a all am an and any are as at be been but by can could for from had has have he hear her him his how i i'd i'll i'm if in
    is it it's i've last me my no not of on one or our out right say see she so some that the their them then there they this
    time to too up was we were what when which who will with would you your""".split()
)
"""Words that stand in most letters; of two sets of words the one with fewer of these is chosen."""


HARDLY_MORE = 1.2
"""Words that begin all matches are taken, though others are that much rarer: nothing else of a sentence is looked at then."""


def made() -> str:
    """The table's text, from the rules as they are."""
    if not TABLE.exists():
        TABLE.write_text(EMPTY, "utf-8")
    names = sorted(path.stem for path in (CHECK / "rules").glob("*.py") if path.stem != "__init__")
    if not names:
        raise SystemExit("no rules found")
    owners: dict[str, list[int]] = {}
    always = []
    for number, name in enumerate(names):
        rule = importlib.import_module(f"afterword.core.check.rules.{name}").rule
        for anchor in rule.anchors:
            owners.setdefault(anchor, []).append(number)
        if not rule.anchors:
            always.append(number)
    cued: dict[str, list[int]] = {}
    leading = []
    for cue in importlib.import_module("afterword.core.check.cues").CUES:
        words, first = needed(cue.pattern, often), first_words(cue.pattern)
        if words is None:
            raise SystemExit(f"no word stands in every match of {cue.pattern[:60]}")
        if first is not None and cost(first, often) < HARDLY_MORE * cost(words, often):
            words = first
        for word in words:
            cued.setdefault(word, []).append(cue.number)
        if begins(cue.pattern, words):
            leading.append(cue.number)
    rules = "".join(f'    "{name}",\n' for name in names)
    keys = "".join(
        f"    {_quoted(key)}: ({tuple(owners.get(key, ()))}, {tuple(cued.get(key, ()))}),\n"
        for key in sorted({*owners, *cued})
    )
    return (
        '"""Which words belong to which rules and cues. Made by tools/rule_table.py from rules/ and cues; do not edit."""\n\n'
        f"RULES = (\n{rules})\n\n"
        f"ALWAYS = {tuple(always)}\n\n"
        f"LEADING = {tuple(leading)}\n\n"
        f"WORDS: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {{\n{keys}}}\n"
        "KEYS = tuple(WORDS)\n"
        "OWNERS = tuple([rules for rules, _ in WORDS.values()])\n"
        "CUED = tuple([cues for _, cues in WORDS.values()])\n"
    )


def often(words: str) -> float:
    """A guess at how often a run of words, or the beginning of one, stands in a letter."""
    share = 10.0
    for word in words.split():
        share *= 0.4 if word in COMMON else 0.5 ** len(word)
    return share


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main() -> int:
    text = made()
    if "--check" in sys.argv[1:]:
        stale = not TABLE.exists() or TABLE.read_text("utf-8") != text
        if stale:
            print("the rule table is stale: run python tools/rule_table.py")
        return int(stale)
    TABLE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
