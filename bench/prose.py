"""Flags on ordinary prose: the documentation inside installed packages, named and hashed, never copied."""

from __future__ import annotations

import ast
import hashlib
import re
import sys
import warnings
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "src")]

from afterword.core.check import findings_in  # noqa: E402

LEAST = 12  # words; shorter paragraphs are headings and lists
ENOUGH = 200_000  # words
SENTENCE = re.compile(r"[A-Z\"“(][^\n]*[.!?:]\W*\Z")
CODE = re.compile(
    r"[{}=<>|`\\]|::|>>>|\w_\w|\w\(\)|\w\[|\[['\w]+[,\]\[]|\b(?:str|int|bool|XXX)\b|\(\w+,\w*\)|https?://|^[ \t]*(?:[-*+#:@]|\d+\.) ?",
    re.MULTILINE,
)
LINK = re.compile(r"!?\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\]|:[^\n]*)")


def paragraphs(text: str) -> Iterator[str]:
    """What reads as prose: paragraphs that begin with a capital, end with a stop and hold no code; links as their words."""
    for one in re.split(r"\n\s*\n", LINK.sub(r"\1", text)):
        joined = " ".join(one.split())
        if len(joined.split()) >= LEAST and not CODE.search(one) and SENTENCE.match(joined):
            yield joined


def documents(package: Distribution) -> Iterator[str]:
    """The texts about a package: its description, its text files, and what its modules say of themselves."""
    yield str(package.metadata.get_payload() or package.metadata.get("Description") or "")
    for file in sorted(package.files or (), key=str):
        path = Path(str(package.locate_file(file)))
        if path.suffix in (".md", ".rst") and path.exists():
            yield path.read_text("utf-8", "replace")
        elif path.suffix == ".py" and path.exists() and "test" not in str(file):
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    tree = ast.parse(path.read_bytes())
            except (SyntaxError, ValueError):
                continue
            for node in ast.walk(tree):
                if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                    yield ast.get_docstring(node) or ""


def measure() -> dict[str, object]:
    """Check it all, sentence by sentence: words, flags with a fault, where they were, and the sources."""
    words = 0
    flags: list[str] = []
    sources = []
    for one in sorted(distributions(), key=lambda one: str(one.metadata["Name"]).lower()):
        name = str(one.metadata["Name"])
        if words > ENOUGH or name.lower() == "afterword":
            continue
        text = "\n\n".join(dict.fromkeys(part for document in documents(one) for part in paragraphs(document)))
        if not text:
            continue
        sources.append(f"{name} {one.version} ({hashlib.sha256(text.encode()).hexdigest()[:12]})")
        words += len(text.split())
        flags += [
            f"{finding.rule}: {text[finding.start : finding.end]}"
            for finding in findings_in(text, scope="sentence")
            if finding.fault
        ]
    return {"words": words, "flags": flags, "sources": sources}


def main() -> None:
    """Print the flags and the rate."""
    made = measure()
    words, flags, sources = made["words"], made["flags"], made["sources"]
    assert isinstance(words, int) and isinstance(flags, list) and isinstance(sources, list)
    for flag in flags:
        print(f"  {flag[:150]}")
    print(
        f"{words:,} words of {len(sources)} packages: {len(flags)} flags, {len(flags) / words * 10_000:.2f} in 10,000"
    )


if __name__ == "__main__":
    main()
