"""The generated docs: made of the code, complete, and known to be stale when they are."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from afterword.core import settings
from afterword.core.judge.kinds import slip_kinds

ROOT = Path(__file__).parent.parent.parent
SOURCES = [path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py") if path.name != "settings.py"]
NAMES = [name for name in vars(settings) if name.isupper()]


@pytest.fixture(scope="module")
def make_docs() -> ModuleType:
    spec = spec_from_file_location("make_docs", ROOT / "tools" / "make_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_kind_has_its_row_and_section(make_docs: ModuleType) -> None:
    page = make_docs.slips_page()
    assert [name for name in slip_kinds() if f"\n## {name}\n" in page] == list(slip_kinds())
    assert page.count("\n| ") == len(slip_kinds()) + 1
    assert "- minutes_late 4: **leave_alone**" in page


def test_every_setting_stands_on_the_page_with_a_reason(make_docs: ModuleType) -> None:
    text = (ROOT / "src/afterword/core/settings.py").read_text("utf-8")
    found = list(make_docs.settings_with_reasons(text))
    assert [name for _, name, _, _ in found] == NAMES
    assert len(NAMES) > 40
    for section, name, value, reason in found:
        assert section
        assert value
        assert len(reason) > 3, name


def test_every_setting_is_used_somewhere() -> None:
    assert SOURCES
    unused = [name for name in NAMES if not any(re.search(rf"\bsettings\.{name}\b", text) for text in SOURCES)]
    assert unused == []


def test_a_reason_above_a_setting_counts_as_one_beside_it(make_docs: ModuleType) -> None:
    text = "# --- judge ---\n# first half\n# and second\nA_LIMIT: Final = 3\nB_LIMIT: Final = (1, 2)  # beside\n"
    assert list(make_docs.settings_with_reasons(text)) == [
        ("judge", "A_LIMIT", "3", "first half and second"),
        ("judge", "B_LIMIT", "(1, 2)", "beside"),
    ]


def test_a_page_that_differs_by_one_letter_is_stale(make_docs: ModuleType, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    assert not make_docs._is(page, "one")
    page.write_text("one", "utf-8")
    assert make_docs._is(page, "one")
    assert not make_docs._is(page, "two")


def test_make_check_looks_for_stale_pages() -> None:
    assert "tools/make_docs.py --check" in (ROOT / "Makefile").read_text("utf-8")
