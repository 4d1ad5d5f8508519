"""Every setting decides something: the public list names no number that nothing reads."""

from __future__ import annotations

import re
from pathlib import Path

import afterword
from afterword.core import settings

SOURCE = Path(afterword.__file__).parent


def test_each_setting_is_read_by_the_program() -> None:
    names = [name for name in vars(settings) if name.isupper()]
    text = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    assert len(names) > 20
    assert [name for name in names if len(re.findall(rf"\b{name}\b", text)) < 2] == []
