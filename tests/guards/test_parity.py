"""Every use case is in every way in, or there is a written reason why not."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "src" / "afterword"
SURFACES = ("cli", "web")

REASONS = {
    ("cli", "check_letter"): "the check command starts without the app, to be quick, and calls the checker itself",
    (
        "cli",
        "known_writer",
    ): "a command takes the name as an option, so that its output never depends on what was kept before",
    ("cli", "suggest_kinds"): "`answer --add` takes the kind with the words; only the page offers some to choose from",
    ("cli", "mark_step"): "in the terminal a step is ticked off by change_plan, with all else that may change",
    ("cli", "tell_due"): "reminders are told by the worker, which `tick` calls",
    ("web", "tell_due"): "reminders are told by the worker, while the page is open",
    ("web", "learn_voice"): "mails are shown as files, in the terminal",
    (
        "web",
        "list_stories",
    ): "the brief on the page shows the facts that answer a question; the whole list is for the terminal",
    ("web", "keep_cv"): "the page keeps in two steps, preview_cv and keep_claims, with the look at it between",
    ("cli", "preview_cv"): "the terminal prints what was read and asks about each place in one go",
    ("cli", "keep_claims"): "the terminal reads and keeps in one go, by keep_cv",
    (
        "cli",
        "take_back_forgetting",
    ): "a command ends at once, so nothing could hold what was erased; there is `forget --dry-run` instead",
    ("web", "read_moments"): "reading many accounts at once is for scripts",
    ("web", "export_letter"): "the page hands out the mail of the approval, so that exactly those words are taken",
    ("web", "keep_draft"): "on the page the letter opens as a draft in the person's own mail program",
}


def use_cases() -> set[str]:
    """The names of all use cases: their files."""
    found = {file.stem for file in (PACKAGE / "use_cases").glob("*.py")} - {"__init__"}
    assert len(found) >= 9
    return found


def calls_in(folder: Path) -> set[str]:
    """The names of all functions called in a folder."""
    files = list(folder.rglob("*.py"))
    assert files
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    return {node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}


def test_each_file_of_a_use_case_defines_it() -> None:
    for name in use_cases():
        tree = ast.parse((PACKAGE / "use_cases" / f"{name}.py").read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_a_use_case_is_called_by_each_surface_or_there_is_a_reason() -> None:
    missing = {
        (surface, name) for surface in SURFACES for name in use_cases() - calls_in(PACKAGE / "surfaces" / surface)
    }
    assert missing - REASONS.keys() == set()


def test_no_reason_outlives_what_it_explains() -> None:
    for surface, name in REASONS:
        assert name in use_cases()
        assert name not in calls_in(PACKAGE / "surfaces" / surface)


def test_a_name_that_is_only_mentioned_does_not_count_as_called(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text('from x import show_occasion\n"""calls show_occasion()"""\n', encoding="utf-8")
    assert "show_occasion" not in calls_in(tmp_path)
