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
        "correct_moments",
    ): "marking words by taps belongs to the page; in a terminal one edits the account and runs it again",
    (
        "cli",
        "edit_letter",
    ): "the terminal prints the letter for the person's own editor, and `check` proofreads it there",
    ("cli", "mark_step"): "the plan in a terminal is printed anew each time; ticking off is done on the page",
    ("web", "add_fact"): "the page has no place for single facts yet; a CV is handed in with the account there",
    (
        "web",
        "import_advert",
    ): "the page asks for the account and a CV alone so far; the advert is given in the terminal",
    ("web", "import_invitation"): "the page asks who gets the letter instead; the mail is given in the terminal",
    ("web", "learn_voice"): "mails are shown as files, in the terminal",
    (
        "web",
        "list_stories",
    ): "the brief on the page shows the facts that answer a question; the whole list is for the terminal",
    ("web", "repair_draft"): "on the page a draft is put into the letter's own box and proofread there",
    ("web", "keep_cv"): "the page has no place for single facts yet; a CV is handed in with the account there",
    ("web", "list_facts"): "the page has no place for single facts yet; a CV is handed in with the account there",
    ("web", "mark_fact"): "the page has no place for single facts yet; a CV is handed in with the account there",
    ("web", "retract_fact"): "the page has no place for single facts yet; the terminal takes one back everywhere",
    ("web", "read_moments"): "reading many accounts at once is for scripts",
    ("web", "fetch_replies"): "the page has no place for replies yet; they are fetched in the terminal",
    ("web", "keep_draft"): "on the page the letter opens as a draft in the person's own mail program",
    ("web", "read_replies"): "the page has no place for replies yet; a reply is read in the terminal",
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
