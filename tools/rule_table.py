"""Write the table that maps anchors to letter rules (`python tools/rule_table.py`); `--check` only says if it is stale."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CHECK = ROOT / "src" / "afterword" / "core" / "check"
TABLE = CHECK / "table.py"
sys.path.insert(0, str(ROOT / "src"))


def made() -> str:
    """The table's text, from the rules as they are."""
    if not TABLE.exists():
        TABLE.write_text(
            "RULES: tuple[str, ...] = ()\nALWAYS = ()\nANCHORS: dict[str, tuple[int, ...]] = {}\n", "utf-8"
        )
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
    rules = "".join(f'    "{name}",\n' for name in names)
    anchors = "".join(f"    {_quoted(anchor)}: {tuple(owners[anchor])},\n" for anchor in sorted(owners))
    return (
        '"""Which anchor belongs to which rules. Made by tools/rule_table.py from rules/; do not edit."""\n\n'
        f"RULES = (\n{rules})\n\n"
        f"ALWAYS = {tuple(always)}\n\n"
        f"ANCHORS = {{\n{anchors}}}\n"
    )


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
