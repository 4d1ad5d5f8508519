"""Who may import whom, and what the core may use. Each guard is shown to see something, and to see a breach."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
PACKAGE = HOUSE / "src" / "afterword"
CORE_MAY_USE = frozenset(
    {
        "__future__",
        "bisect",
        "collections",
        "dataclasses",
        "datetime",
        "difflib",
        "enum",
        "functools",
        "hashlib",
        "importlib",
        "itertools",
        "math",
        "operator",
        "pkgutil",
        "re",
        "statistics",
        "string",
        "types",
        "typing",
        "unicodedata",
        "zoneinfo",
    }
)
CORE_MAY_NOT_CALL = frozenset(
    {"open", "print", "input", "exec", "eval", "compile", "breakpoint", "now", "today", "utcnow"}
)


def lint_imports(house: Path, package: Path) -> subprocess.CompletedProcess[str]:
    """Runs the import contracts of a house on the package in that folder."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(program), "--no-cache"],
        capture_output=True,
        text=True,
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(package), "NO_COLOR": "1", "COLUMNS": "200"},
        timeout=120,
        check=False,
    )


def test_every_import_goes_the_way_of_the_house() -> None:
    ran = lint_imports(HOUSE, HOUSE / "src")
    seen = re.search(r"Analyzed (\d+) files", ran.stdout)
    assert seen, ran.stdout + ran.stderr
    assert int(seen[1]) > 100
    assert ran.returncode == 0, ran.stdout[ran.stdout.index("Contracts\n") :]


@pytest.mark.parametrize(
    ("module", "line", "breach"),
    [
        ("core", "import afterword.ports", "afterword.core is not allowed to import afterword.ports"),
        ("reading", "import afterword.formats", "afterword.reading is not allowed to import afterword.formats"),
        ("use_cases", "import afterword.adapters", "afterword.use_cases is not allowed to import afterword.adapters"),
        ("use_cases", "import afterword.app", "afterword.use_cases is not allowed to import afterword.app"),
        ("manager", "", "afterword.manager"),
    ],
)
def test_the_contracts_notice_a_breach(tmp_path: Path, module: str, line: str, breach: str) -> None:
    text = (HOUSE / "pyproject.toml").read_text(encoding="utf-8")
    first = text[text.index("[tool.importlinter]") :].split("[[tool.importlinter.contracts]]")
    (tmp_path / "pyproject.toml").write_text("[[tool.importlinter.contracts]]".join(first[:2]), encoding="utf-8")
    layers = "__init__ __main__ surfaces app adapters use_cases ports reading formats core schemas".split()
    (tmp_path / "afterword").mkdir()
    for name in {*layers, module}:
        (tmp_path / "afterword" / f"{name}.py").write_text(line if name == module else "", encoding="utf-8")
    ran = lint_imports(tmp_path, tmp_path)
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert breach in ran.stdout


def trees(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    """Every Python file under a folder, parsed."""
    files = sorted(folder.rglob("*.py"))
    assert files
    for file in files:
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> Iterator[str]:
    """The full names of what a file imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def breaches_of_core(tree: ast.AST) -> list[str]:
    """What a file of the core does that the core may not."""
    found = [
        name
        for name in imported(tree)
        if name.partition(".")[0] not in CORE_MAY_USE and not name.startswith("afterword.core")
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            plain = isinstance(node.func, ast.Name)
            if called in CORE_MAY_NOT_CALL and (plain or called in ("now", "today", "utcnow")):
                found.append(f"{called}()")
    return found


def test_the_core_uses_only_what_is_on_its_list() -> None:
    files = list(trees(PACKAGE / "core"))
    assert len(files) > 50
    assert {str(file): breaches for file, tree in files if (breaches := breaches_of_core(tree))} == {}


@pytest.mark.parametrize(
    "line",
    [
        "import os",
        "from pathlib import Path",
        "import django.db",
        "open('x')",
        "from afterword.ports import Store",
        "datetime.now(UTC)",
    ],
)
def test_the_list_of_the_core_notices_a_breach(line: str) -> None:
    assert breaches_of_core(ast.parse(line))


def test_nothing_on_the_list_of_the_core_is_unheard_of() -> None:
    assert set(sys.stdlib_module_names) >= CORE_MAY_USE


def test_no_command_knows_another() -> None:
    folder = PACKAGE / "surfaces" / "cli"
    commands = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert len(commands) >= 7
    for file in folder.glob("*.py"):
        for name in imported(ast.parse(file.read_text(encoding="utf-8"))):
            other = name.removeprefix("afterword.surfaces.cli.").partition(".")[0]
            helps = other.startswith(f"{file.stem}_")
            assert not (name.startswith("afterword.surfaces.cli.") and other in commands and not helps), (
                file.name,
                name,
            )


def test_only_the_clock_asks_what_time_it_is(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text("from datetime import UTC, datetime\n\nprint(datetime.now(UTC))\n", encoding="utf-8")
    ruff = [str(Path(sys.executable).with_name("ruff")), "check", "--no-cache", "--select", "TID251"]
    config = ["--config", str(HOUSE / "pyproject.toml")]
    caught = subprocess.run([*ruff, *config, str(wrong)], capture_output=True, text=True, timeout=60, check=False)
    assert "TID251" in caught.stdout
    ran = subprocess.run([*ruff, str(PACKAGE)], capture_output=True, text=True, cwd=HOUSE, timeout=60, check=False)
    assert ran.returncode == 0, ran.stdout


def test_no_file_is_called_after_a_drawer_for_everything() -> None:
    names = [file.stem for file, _ in trees(PACKAGE)]
    assert len(names) > 100
    assert {name for name in names if re.fullmatch(r"utils?|helpers?|misc|common|manager|service", name)} == set()


def test_every_file_says_first_what_it_is() -> None:
    silent = [str(file) for file, tree in trees(PACKAGE) if tree.body and not ast.get_docstring(tree)]
    assert [file for file in silent if "/migrations/0" not in file] == []
