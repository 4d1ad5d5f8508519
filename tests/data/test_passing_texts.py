"""The accounts in which what matters is told in passing: every mark is where it says, and no two accounts are one."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "data"))
import passing


def test_every_file_is_read_and_its_marks_stand_in_its_words() -> None:
    told = passing.all_of_them()
    assert len(told) >= 500 and len({one.id for one in told}) == len(told)
    assert Counter(one.setting for one in told).keys() == {"interview", "work", "personal"}
    for one in told:
        ends = [end for _, _, end in one.marks]
        assert ends == sorted(ends) and all(one.text[start:end].strip() for _, start, end in one.marks), one.id
        assert "|" not in one.text and one.to.split(" ")[0] in one.text, one.id


def test_no_account_is_told_twice() -> None:
    seen: Counter[str] = Counter()
    for one in passing.all_of_them():
        words = one.text.split()
        seen.update({" ".join(words[at : at + 12]) for at in range(len(words) - 11)})
    assert seen and max(seen.values()) == 1


def test_a_mark_of_no_known_sort_or_a_wrong_head_is_refused(tmp_path: Path) -> None:
    head = '=== x-01 setting=work to="Ann" told="Monday 30 November 2026, 18:40"\n'
    for wrong in (head + "I [[oops|lost it]].", head.replace("work", "home") + "I lost it.", head + "I [[own|lost it."):
        file = tmp_path / "x.txt"
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(ValueError, match=r"x\.txt"):
            list(passing.accounts(file))
